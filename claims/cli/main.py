"""Where the command line begins: runs a verb; what goes wrong becomes a sentence and code 2."""

import atexit
import os
import re
import signal
import sys
from collections.abc import Sequence

import typer

from claims.cli.app import app
from claims.errors import ClaimsError

COULD_NOT_RUN = 2
# What a shell tells of a command that a signal has ended: 128 and the signal's number.
STOPPED, READER_GONE = 130, 141  # Ctrl-C, SIGPIPE
SIGNALS = {STOPPED: STOPPED - 128, READER_GONE: READER_GONE - 128}
GOES_ON = frozenset({"add", "conflicts", "copy"})  # from where it was stopped
# Typer carries a Click of its own; its errors are reached through the one that Typer exports.
BadUsage: type[Exception] = typer.BadParameter.__mro__[1]
# What Typer says, and what we say.
PLAIN = (
    (re.compile(r"^Invalid value: "), ""),
    (re.compile(r"^Invalid value for '([\w-]+)'(?: / '-\w')?: (?=')"), r"\1 "),
    (re.compile(r"^Invalid value for '([\w-]+)'(?: / '-\w')?: Input should be"), r"\1 must be"),
    (
        re.compile(r"^Got unexpected extra arguments?(?:\(s\))? \((.*)\)"),
        r"There is an argument too many: \1. A text of several words goes in quotes.",
    ),
    (
        re.compile(r"^No such option: (\S+?) (?:\(Possible options: (.*)\)|Did you mean (.*)\?)$"),
        r"There is no option \1. Close to it: \2\3.",
    ),
    (re.compile(r"^No such option: (\S+)$"), r"There is no option \1."),
    (re.compile(r"(?<=must be) a valid integer.*"), " a whole number."),
    (re.compile(r"(?<=must be) greater than or equal to (\d+)"), r" at least \1."),
)


def program() -> int:
    """`main` as a process: what a signal ended ends by that signal.

    A shell needs that: it leaves a loop at Ctrl-C only when the command in it was ended so.
    """
    code = 0

    def end() -> None:
        if os.name == "posix" and code in SIGNALS:
            signal.signal(SIGNALS[code], signal.SIG_DFL)
            os.kill(os.getpid(), SIGNALS[code])

    atexit.register(end)  # the first is called last, when workers and their files are gone
    code = main()
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `claims` and returns its exit code: 0 clean, 1 found, 2 could not run.

    130 when Ctrl-C stopped it, 141 when the reader of its output has left.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started us
            setattr(sys, name, open(os.devnull, mode))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows its code instead of failing.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if "_CLAIMS_COMPLETE" in os.environ:
        app(prog_name="claims")
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
    except BrokenPipeError:
        code = _reader_gone()
    return code


def _run(arguments: list[str]) -> int:
    """Not `app()`: that would exit with 1 where we mean 2, and print what we say otherwise."""
    command = typer.main.get_command(app)
    try:
        with command.make_context("claims", arguments) as context:
            code = command.invoke(context)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except typer.Exit as leave:
        return leave.exit_code
    except ClaimsError as error:
        return _say(error.message, error.hint)
    except BadUsage as error:
        return _misused(error)
    except (KeyboardInterrupt, typer.Abort):
        goes_on = "What is stored is whole; the same command goes on from there."
        _say("Stopped.", goes_on if GOES_ON.intersection(arguments[:1]) else "")
        return STOPPED
    except BrokenPipeError:
        raise
    except OSError as error:
        why = error.strerror or str(error)
        return _say(f"The system refuses: {why}.", "Is there space, and permission to write?")
    except MemoryError:
        return _say("There is not enough memory.", "Give shorter texts, or fewer --jobs.")
    except Exception as error:
        if os.environ.get("CLAIMS_DEBUG"):
            raise
        what = " ".join(f"{type(error).__name__}: {error}".split())
        return _say(
            f"Something is wrong inside claims: {what[:300]}",
            "CLAIMS_DEBUG=1 shows where; please report it with that.",
        )


def _misused(error: Exception) -> int:
    context = getattr(error, "ctx", None)
    verb = context.command_path if context else "claims"
    message: str = error.format_message()  # type: ignore[attr-defined]
    if message.startswith("Usage: "):  # `claims` alone: Click's message is the help
        typer.echo(message, err=True)
        return COULD_NOT_RUN
    for theirs, ours in PLAIN:
        message = theirs.sub(ours, message)
    if verb == "claims" and message.startswith("There is no option"):
        message, _, _ = message.partition(" Close")
        return _say(message, "The options of a verb stand behind it: claims VERB --help.")
    return _say(message, f"{verb} --help shows how it is used.")


def _say(message: str, hint: str = "") -> int:
    from rich.padding import Padding
    from rich.text import Text

    from claims.report.style import clean, errors

    console = errors()
    whole = not console.is_terminal  # a terminal would break words
    console.print(f"claims: {clean(message)}", style="bold red", markup=False, soft_wrap=whole)
    if hint and whole:
        console.print(f"  {hint}", markup=False, soft_wrap=True)
    elif hint:
        console.print(Padding(Text(hint), (0, 0, 0, 2)))
    return COULD_NOT_RUN


def _reader_gone() -> int:
    """The reader of our output has left (`claims find x | head -1`): leave too, quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return READER_GONE
