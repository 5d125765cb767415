"""The quality gate: what is measured on which data, and the floors it must not fall below.

python tests/quality/gate.py [SET ...]            measure and show beside the floors
python tests/quality/gate.py --raise [SET ...]    raise floors to what is measured, less a margin

A floor of this file's `floors.json` is only ever raised by --raise; to lower one, edit it and say
why in the commit. A figure in CEILINGS is better when lower. The shared sets are looked for in
../shared beside the repository, or in CLAIMS_SHARED.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import plain  # noqa: E402
import predict  # noqa: E402
import scoring  # noqa: E402

import claims  # noqa: E402
from claims.splitting import split_many  # noqa: E402
from claims.splitting.parser import load_pipeline  # noqa: E402

SHARED = Path(os.environ.get("CLAIMS_SHARED") or HERE.parents[2] / "shared")
FLOORS = HERE / "floors.json"
MARGIN = 0.005  # of what a run may fall short of an earlier one before the gate closes
CEILINGS = frozenset({"false_support", "bad_numbers"})
SHOWN_ONLY = frozenset({"claims_per_sentence"})

Figures = dict[str, float]


def split_set(path: Path, profile: claims.Profile, every: int = 1) -> Figures:
    """Figures of the splitter on each `every`th row of a gold file."""
    gold = predict.read_rows(path)[::every]
    return scoring.score_split(gold, predict.predict_split(gold, profile), load_pipeline())


def check_folder(folder: Path, together: bool = False) -> Figures:
    """Figures of the verdicts on a folder's statements (check.jsonl) against its articles."""
    gold = predict.read_rows(folder / "check.jsonl")
    return scoring.score_verdicts(gold, predict.predict_check(folder / "articles", gold, together))


def check_texts(path: Path) -> Figures:
    """Figures of the verdicts on statements that each come with a text of their own."""
    rows = predict.read_rows(path)
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            row["article"] = f"{row['id']}.txt"
            (Path(folder) / row["article"]).write_text(row["text"], "utf-8")
        return scoring.score_verdicts(rows, predict.predict_check(Path(folder), rows))


def plain_sentences() -> Figures:
    """The share of sentences made of parts from which just their claims come, speakers and all."""
    rows = list(plain.sentences(seed=1, each=12))
    splits = split_many(claims.Document(text) for _, text, _ in rows)
    exact = 0
    for (_, _, wanted), found in zip(rows, splits, strict=True):
        said = [plain.told(c.text, c.speaker.name if c.speaker else "") for c in found.claims]
        exact += len(said) == len(wanted) and set(said) == wanted
    return {"exact": exact / len(rows)}


_COARSE, _FINE = claims.Profile.COARSE, claims.Profile.FINE
_EVAL, _NEWS = SHARED / "eval" / "split", SHARED / "news"
_GOLD = HERE / "gold"

SETS: dict[str, tuple[Path, Callable[[], Figures]]] = {
    "split": (_GOLD, lambda: split_set(_GOLD / "split.jsonl", _COARSE)),
    "plain sentences": (_GOLD, plain_sentences),
    "check": (_GOLD, lambda: check_folder(_GOLD)),
    "check, together": (_GOLD, lambda: check_folder(_GOLD, together=True)),
    "development check": (_GOLD, lambda: check_folder(_GOLD / "dev")),
    "plain check": (_GOLD, lambda: check_folder(_GOLD / "wiki")),
    "hard check": (_GOLD, lambda: check_folder(_GOLD / "more")),
    "unseen check": (_GOLD, lambda: check_folder(_GOLD / "unseen")),
    "pairs": (_GOLD, lambda: check_texts(_GOLD / "pairs.jsonl")),
    "pairs unread": (_GOLD, lambda: check_texts(_GOLD / "pairs_unread.jsonl")),
    "unseen split": (_GOLD, lambda: split_set(_GOLD / "unseen" / "split.jsonl", _COARSE)),
    "shared news split": (_NEWS, lambda: split_set(_NEWS / "split.jsonl", _COARSE)),
    "shared news check": (_NEWS, lambda: check_folder(_NEWS)),
    "shared factcheckgpt": (_EVAL, lambda: split_set(_EVAL / "factcheckgpt.jsonl", _COARSE)),
    "shared factscore, fine": (
        _EVAL,
        lambda: split_set(_EVAL / "factscore.jsonl", _FINE, every=8),
    ),
}


def measure(name: str) -> Figures | None:
    """The figures of a set; None where its data is not at hand."""
    needed, run = SETS[name]
    return run() if needed.exists() else None


def read_floors() -> dict[str, Figures]:
    """The floors (of CEILINGS: the highest allowed) of each set."""
    floors: dict[str, Figures] = json.loads(FLOORS.read_text("utf-8"))
    return floors


def shortfalls(figures: Figures, floors: Figures) -> list[str]:
    """What falls short, in words."""
    found = []
    for name, floor in floors.items():
        value = figures[name]
        worse = value > floor if name in CEILINGS else value < floor
        if worse:
            found.append(f"{name} is {value:.3f}, the floor is {floor:.3f}")
    return found


def raised(figures: Figures, floors: Figures) -> Figures:
    """The floors raised to the figures less a margin, never lowered."""
    new = dict(floors)
    for name, value in figures.items():
        if name in SHOWN_ONLY or name.endswith(("_precision", "_recall")):
            continue
        if name in CEILINGS:
            new[name] = min(floors.get(name, value + MARGIN), round(value + MARGIN, 3))
        else:
            new[name] = max(floors.get(name, 0.0), round(value - MARGIN, 3))
    return new


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the sets named, or all; 1 when any falls short."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of: {'; '.join(SETS)}")
    parser.add_argument("--raise", action="store_true", dest="lift", help="raise the floors")
    options = parser.parse_args(arguments)
    floors, failed = read_floors(), False
    for name in options.sets or SETS:
        figures = measure(name)
        if figures is None:
            print(f"{name}: its data is not here")
            continue
        ours = floors.get(name, {})
        print(name)
        for figure, value in figures.items():
            floor = f"  floor {ours[figure]:.3f}" if figure in ours else ""
            print(f"  {figure:20s} {value:.3f}{floor}")
        failed = failed or bool(shortfalls(figures, ours))
        if options.lift:
            floors[name] = raised(figures, ours)
    if options.lift:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
