"""Each verb does what its help says: data on standard output, a word on standard error, a code."""

import json
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import claims
from claims.model import Verdict
from tests.cli.conftest import SEEDS, Run

ARTICLE = b"""---
title: The bridge
publisher: The Harbour Post
date: 2021-04-14
---
The old bridge was closed on Monday, the mayor said. It is 120 metres long.
"""

TOLD = "Japan will cut its emissions by 46 percent by 2030."


def flat(text: str) -> str:
    """Text without its line breaks."""
    return " ".join(text.split())


def test_add_says_what_is_new_and_what_was_known(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bridge.md"
    path.write_bytes(ARTICLE)
    first = run("add", path)
    assert first.code == 0
    assert "1 document added" in first.out
    assert "no date" not in first.out
    again = run("add", path)
    assert again.code == 0
    assert "0 documents added, 0 new claims, 1 known already" in again.out


def test_options_override_front_matter(run: Run) -> None:
    run("add", "-", "--publisher", "Another", "--published", "2022-02-01", stdin=ARTICLE)
    [source] = json.loads(run("sources", "--json").out)["sources"]
    assert (source["name"], source["first"]) == ("Another", "2022-02-01")


def test_a_dry_run_makes_no_store_and_changes_none(run: Run, tmp_path: Path) -> None:
    ran = run("add", "-", "--dry-run", stdin=ARTICLE)
    assert ran.code == 0
    assert "1 document would be added" in ran.out
    assert not (tmp_path / "claims.db").exists()
    run("add", "-", stdin=ARTICLE)
    assert "0 documents would be added" in run("add", "-", "--dry-run", stdin=ARTICLE).out
    more = ARTICLE + b"It is red."
    assert "1 document would be added" in run("add", "-", "--dry-run", stdin=more).out
    assert json.loads(run("stats", "--json").out)["documents"] == 1


def test_jobs_add_the_same_as_one(run: Run, seeded: Path, tmp_path: Path) -> None:
    path = tmp_path / "jobs.db"
    ran = run("add", SEEDS / "articles", "--jobs", "2", "--db", path, "--json")
    assert ran.code == 0, ran.err
    names = [Path(row["path"]).name for row in json.loads(ran.out)["documents"]]
    assert names == sorted(names)
    assert _claims(path) == _claims(seeded)


def _claims(path: Path) -> list[tuple[str, int, int]]:
    query = (
        "SELECT key, start, stop FROM mention JOIN claim ON claim.id = claim_id ORDER BY 1, 2, 3"
    )
    with closing(sqlite3.connect(path)) as store:
        return list(store.execute(query))


def test_every_mention_slices_its_document(run: Run, seeded: Path) -> None:
    with closing(sqlite3.connect(seeded)) as store:
        texts = dict(store.execute("SELECT id, text FROM document"))
    found = json.loads(run("find", "climate", "emissions", "--limit", "500", "--json").out)[
        "claims"
    ]
    mentions = [mention for claim in found for mention in claim["mentions"]]
    assert len(mentions) > 20
    for mention in mentions:
        text = texts[mention["document_id"]]
        assert text[mention["start"] : mention["stop"]] == mention["quote"]
        assert mention["sentence"] in text


def test_split_shows_claims_and_what_gave_none(run: Run) -> None:
    text = b"Ann Lee opened the bridge on Monday. Who paid for it?"
    plain = run("split", "-", stdin=text)
    assert plain.code == 0
    assert "Ann Lee opened the bridge" in plain.out
    assert "question: Who paid for it?" in flat(plain.out)
    found = json.loads(run("split", "-", "--json", stdin=text).out)
    [claim] = found["claims"]
    assert {"text", "start", "stop", "sentence", "speaker", "kind"} <= claim.keys()
    assert text.decode()[claim["start"] : claim["stop"]].startswith("Ann Lee opened the bridge")
    assert (claim["sentence"], claim["speaker"], claim["kind"]) == (0, None, "asserted")
    [skipped] = found["skipped"]
    assert {"text", "start", "stop", "why"} <= skipped.keys()
    assert text.decode()[skipped["start"] : skipped["stop"]] == skipped["text"]
    assert "why" not in json.loads(run("split", "-", "--explain", "--json", stdin=text).out)
    assert "% sure" in run("split", "-", "--explain", stdin=text).out


def test_check_json_has_the_documented_shape(run: Run, seeded: Path) -> None:
    ran = run("check", TOLD, "--json")
    assert ran.code == 0
    assert ran.err == ""
    [finding] = json.loads(ran.out)["findings"]
    wanted = {"statement", "verdict", "confidence", "start", "stop", "matches"}
    assert wanted <= finding.keys()
    assert finding["verdict"] == "supported"
    match = finding["matches"][0]
    assert {"id", "claim", "relation", "score", "reasons", "mentions"} <= match.keys()
    mention = match["mentions"][0]
    wanted = {"quote", "source", "document", "published", "speaker", "start", "stop"}
    assert wanted <= mention.keys()


def test_check_reports_a_file_by_line_and_column(run: Run, seeded: Path) -> None:
    ran = run("check", SEEDS / "draft.md")
    assert ran.code == 0
    for place in ("draft.md:7:1", "draft.md:7:70", "draft.md:17:1"):
        assert place in ran.out
    found = json.loads(run("check", SEEDS / "draft.md", "--json").out)["findings"]
    text = (SEEDS / "draft.md").read_text("utf-8")
    for finding in found:
        line = text.split("\n")[finding["line"] - 1]
        assert line[finding["column"] - 1 :].startswith(finding["statement"][:10])


def test_check_shows_quote_source_date_and_standing(run: Run, seeded: Path) -> None:
    out = flat(run("check", TOLD).out)
    assert "SUPPORTED" in out
    assert "Pacific Daily, 23 April 2021" in out
    assert "said by" in out
    assert "independent source" in out
    assert "not reviewed" in out
    assert "characters" in out


@pytest.mark.parametrize(
    ("statement", "fail_on", "code"),
    [
        ("China is the world's second-largest emitter.", "refuted", 1),
        ("China is the world's second-largest emitter.", "", 0),
        ("The unemployment rate in Germany fell.", "refuted,conflicting", 0),
        ("The unemployment rate in Germany fell.", "unverified", 1),
        (TOLD, "refuted,unverified", 0),
    ],
)
def test_fail_on(run: Run, seeded: Path, statement: str, fail_on: str, code: int) -> None:
    assert run("check", statement, "--fail-on", fail_on).code == code


def test_as_of_leaves_out_what_came_later(run: Run, seeded: Path) -> None:
    statement = "Global emissions reached 52 billion tonnes in 2019."
    now, then = (
        json.loads(run("check", statement, "--json", *as_of).out)["findings"][0]
        for as_of in ((), ("--as-of", "2021-04-20"))
    )
    before, after = (
        {mention["source"] for match in finding["matches"] for mention in match["mentions"]}
        for finding in (then, now)
    )
    assert "Green Ledger" in after
    assert "Green Ledger" not in before
    assert then["verdict"] != Verdict.SUPPORTED


def test_top_and_explain(run: Run, seeded: Path) -> None:
    statement = "The climate summit started on April 22."
    for top in (1, 4):
        [finding] = json.loads(run("check", statement, "--top", str(top), "--json").out)["findings"]
        assert 1 <= len(finding["matches"]) <= max(2, top)
    [finding] = json.loads(run("check", statement, "--explain", "--json").out)["findings"]
    assert {"name", "value", "statement", "stored"} == finding["matches"][0]["features"][0].keys()
    out = run("check", statement, "--explain").out
    assert "feature" in out
    assert "similarity" in out


def test_a_run_is_saved_and_shown_again(run: Run, seeded: Path) -> None:
    text = b"# Of emitters\n\nIs it so? China is the world's second-largest emitter. Oil fell."
    first = run("check", "-", stdin=text)
    assert "claims report 1" in first.out
    assert "no statement (question): Is it so?" in first.out
    assert run("report", "1").out == first.out
    assert json.loads(run("report", "1", "--json").out)["findings"]
    run("check", "-", "--no-save", stdin=text)
    assert len(json.loads(run("report", "--json").out)["runs"]) == 1


def test_find_forgives_typing_errors_and_filters(run: Run, seeded: Path) -> None:
    out = flat(run("find", "carbon", "neutrl").out)
    assert "carbon neutral" in out
    for arguments, holds in (
        (("--source", "Pacific Daily"), True),
        (("--source", "pacific"), True),
        (("--source", "The Daily Nothing"), False),
        (("--since", "2021-04-20"), True),
        (("--until", "2021-04-01"), False),
        (("--verdict", "true"), False),
    ):
        found = json.loads(run("find", "carbon neutral", *arguments, "--json").out)["claims"]
        assert bool(found) is holds, arguments
    nothing = run("find", "xylophone")
    assert (nothing.code, nothing.out) == (0, "")
    assert "Nothing found" in nothing.err
    assert run("find", "%").out == ""


def test_show_and_review(run: Run, seeded: Path) -> None:
    claim = json.loads(run("find", "carbon neutral by 2050", "--json").out)["claims"][0]
    id_ = claim["id"]
    shown = flat(run("show", id_[:12]).out)
    assert id_ in shown
    assert claim["mentions"][0]["source"] in shown
    ran = run("review", id_, "false", "--by", "Ann Lee", "--note", "It was 2060.")
    assert ran.code == 0
    assert "FALSE by Ann Lee" in flat(ran.out)
    run("review", id_, "Misleading", "--by", "Bo Ek")
    reviews = json.loads(run("show", id_, "--json").out)["reviews"]
    assert [review["rating"] for review in reviews] == ["misleading", "false"]
    found = json.loads(run("find", "carbon neutral", "--verdict", "misleading", "--json").out)
    assert [claim["id"] for claim in found["claims"]] == [id_]


def test_find_tells_who_says_so(run: Run, seeded: Path) -> None:
    shown = flat(run("find", "Kerry arrived Shanghai Wednesday", "--limit", "1").out)
    assert "Harbour News, 15 April 2021: Kerry lands in Shanghai" in shown


def test_without_a_claim_that_is_shown_no_reason_speaks_of_one(run: Run, seeded: Path) -> None:
    shown = flat(run("check", "The unemployment rate in Germany fell in April.").out)
    assert "name: Germany is not named" in shown
    assert "told of" not in shown
    assert "April is not" not in shown


def test_a_quote_that_is_the_whole_sentence_is_not_marked(run: Run, seeded: Path) -> None:
    shown = flat(run("check", "The summit does not start on April 23.", "--top", "1").out)
    assert "The summit does not start on April 23.”" in shown
    shown = flat(run("check", "The summit starts on April 22.", "--top", "1").out)
    assert "“**The summit starts on April 22**, which is Earth Day" in shown


def test_verdicts_to_find_by_are_named_as_elsewhere(run: Run, seeded: Path) -> None:
    run("check", "China will be carbon neutral in 2045.")
    for name in ("unverified", "Refuted", "not enough evidence", "FALSE"):
        assert run("find", "carbon neutral", "--verdict", name).code == 0, name
    briefly, whole = (
        run("find", "carbon neutral", "--verdict", name, "--json").out
        for name in ("unverified", "not enough evidence")
    )
    assert briefly == whole


def test_a_limit_that_cuts_says_so(run: Run, seeded: Path) -> None:
    assert "Stopped at --limit 2" in run("find", "climate", "--limit", "2").err
    assert run("find", "carbon neutral by 2050", "--limit", "500").err == ""
    everything = json.loads(run("find", "", "--limit", "1000", "--json").out)["claims"]
    assert len(everything) == json.loads(run("stats", "--json").out)["claims"]


def test_where_a_quote_stands(run: Run) -> None:
    run("add", "-", stdin=ARTICLE.replace(b"title: The bridge\n", b""))
    assert "standard input, line 5, characters 0–35" in flat(
        run("check", "The old bridge was closed.").out
    )


def test_a_claim_that_is_only_denied_has_no_source(run: Run) -> None:
    run("add", "-", stdin=b"Mayor Finn Aas denied that the terminal cost 3 million pounds.")
    assert "no source says so \u00b7 not reviewed" in run("find", "terminal").out


def test_a_document_that_is_taken_out_counts_no_more(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bridge.md"
    path.write_bytes(ARTICLE)
    run("add", path)
    other = run("add", "-", "--source", "Another", stdin=b"The old bridge has two lanes.")
    assert "Another, no date  1 claim" in other.out
    statement = "The old bridge was closed on Monday."
    assert "SUPPORTED" in run("check", statement).out  # a saved check now names the claim
    listed = json.loads(run("documents", "--json").out)["documents"]
    assert [each["path"] for each in listed] == ["-", str(path)]
    assert "standard input" in run("documents", "-n", "1", "--source", "ANOTH").out
    would = run("remove", "bridge.md", "--dry-run")
    assert "1 document would be removed" in would.out
    assert "SUPPORTED" in run("check", statement, "--no-save").out
    ran = run("remove", "bridge.md", path, "--json")
    [removed] = json.loads(ran.out)["documents"]
    assert (ran.code, removed["path"]) == (0, str(path))
    assert removed["claims_kept"] + removed["claims_removed"] == removed["claims"]
    assert removed["claims_kept"] > 0
    assert "NOT ENOUGH EVIDENCE" in run("check", statement, "--no-save").out
    assert "SUPPORTED" in run("report", "1").out  # what was found is history
    assert path.read_bytes() == ARTICLE
    again = run("remove", "bridge.md")
    assert (again.code, again.out) == (2, "")
    assert "claims documents lists them" in again.err
    run("add", path)
    assert "SUPPORTED" in run("check", statement, "--no-save").out


def test_a_text_without_any_name_is_untitled(run: Run, tmp_path: Path) -> None:
    with claims.open_store(tmp_path / "claims.db") as store:
        store.add("The old bridge is red.")
    assert run("documents").out.startswith("1  untitled\n")
    assert "no date; untitled, line 1" in flat(run("check", "The old bridge is red.").out)
    assert "- untitled" in run("remove", "1").out


def test_what_no_source_tells_of_any_more_contradicts_nothing(run: Run) -> None:
    for year in ("2020", "2021"):
        text = f"The pool closed in {year}.".encode()
        run("add", "-", "--title", year, "--source", "Star", stdin=text)
    run("check", "The pool closed in 2020.")
    assert "2020 is not 2021" in run("conflicts").out
    run("remove", "2020")
    for options in ((), ("--no-search",)):
        assert run("conflicts", *options).out == ""
    assert "REFUTED" in run("check", "The pool closed in 2020.").out


def test_one_that_cannot_be_told_keeps_all_from_being_removed(run: Run, seeded: Path) -> None:
    ran = run("remove", "1", "no such document")
    assert (ran.code, ran.out) == (2, "")
    assert json.loads(run("stats", "--json").out)["documents"] == 8


def test_a_known_text_keeps_what_was_known_of_it(run: Run) -> None:
    run("add", "-", stdin=ARTICLE)
    assert run("add", "-", stdin=ARTICLE).err == ""
    again = run("add", "-", "--published", "2022-02-01", stdin=ARTICLE)
    assert "claims remove" in again.err
    [source] = json.loads(run("sources", "--json").out)["sources"]
    assert source["first"] == "2021-04-14"


def test_what_gave_no_claim_is_not_shown_by_the_page(run: Run) -> None:
    code = b"The bridge was closed on Monday.\n\n```\n" + b"x = 1\n" * 500 + b"```\n"
    ran = run("split", "-", "--force", stdin=code)
    assert len(ran.out) < 1000
    assert " …" in ran.out
    [skipped] = json.loads(run("split", "-", "--force", "--json", stdin=code).out)["skipped"]
    assert skipped["text"].count("x = 1") == 500


def test_conflicts_do_not_depend_on_what_was_stored_first(run: Run, tmp_path: Path) -> None:
    texts = (b"The pool closed in 2020.", b"The pool closed in 2021.", b"The pool closed in 2022.")
    shown = []
    for name, order in (("a.db", texts), ("b.db", texts[::-1])):
        for text in order:
            run("add", "-", "--db", tmp_path / name, "--source", text[-5:], stdin=text)
        shown.append(run("conflicts", "--db", tmp_path / name).out)
    assert shown[0] == shown[1]
    assert "2020 is not 2021" in shown[0] or "2021 is not 2020" in shown[0]


def test_a_search_that_is_killed_is_gone_on_with(run: Run, seeded: Path, tmp_path: Path) -> None:
    whole = shutil.copy(seeded, tmp_path / "whole.db")
    program = (
        "import os, signal, sys, claims\n"
        "from claims import disputes\n"
        "from claims.store import conflicts\n"
        "disputes.BATCH, conflicts.STEMS, conflicts.TERMS = 1, 1, 20\n"
        "with claims.open_store(sys.argv[1]) as store:\n"
        "    for step in store.search_conflicts():\n"
        "        if step.done > 0.4:\n"
        "            os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(seeded)])
    assert killed.returncode == -signal.SIGKILL
    went_on = run("conflicts")
    assert (went_on.code, went_on.out) == (0, run("conflicts", "--db", whole).out)
    assert re.search(r"stopped at \d\d%; --anew begins again", went_on.err)
    assert run("conflicts").err == ""  # it came to its end


def test_overviews(run: Run, seeded: Path) -> None:
    report = run("report").out
    for heading in ("Claim store", "Sources", "Stored last"):
        assert heading in report
    assert "The Meridian Post" in run("sources").out
    stats = json.loads(run("stats", "--json").out)
    assert stats["documents"] == 8
    assert str(stats["claims"]) in run("stats").out


def test_path(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("path").out.strip() == str(tmp_path / "claims.db")
    assert run("path", "--db", "other.db").out.strip() == str(Path("other.db").absolute())
    secret = run("path", "--db", "postgresql://me:secret@db.example/claims").out
    assert "db.example" in secret
    assert "secret" not in secret
    monkeypatch.delenv("CLAIMS_DB")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    told = json.loads(run("path", "--json").out)
    assert told["exists"] is False
    assert told["path"].startswith(str(tmp_path / "data"))
    assert told["url"] == f"sqlite:///{told['path']}"


def test_output_is_plain_and_narrow_where_no_terminal_is(run: Run, seeded: Path) -> None:
    for arguments in (
        ("check", SEEDS / "draft.md"),
        ("report",),
        ("find", "climate"),
        ("split", SEEDS / "draft.md"),
    ):
        ran = run(*arguments)
        assert "\x1b" not in ran.out
        assert max(map(len, ran.out.splitlines())) <= 80
        assert not any(line.endswith(" ") for line in ran.out.splitlines())


@pytest.mark.parametrize("columns", ["40", "0"])
def test_a_narrow_terminal_shows_names_whole(
    run: Run, seeded: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for verb in ("sources", "report"):
        lines = run(verb).out.splitlines()
        assert max(map(len, lines)) <= 40
        names = " ".join(line[:12].strip() for line in lines)
        for name in ("The Meridian Post", "Harbour News", "The Capital Herald"):
            assert name in names


def test_no_color(run: Run, seeded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    statement = TOLD
    assert re.search(r"\x1b\[1;3\dm", run("check", statement).out)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"3\dm", run("check", statement).out)


def test_texts_cannot_steer_the_terminal(run: Run) -> None:
    text = "The bridge was \x1b[31mclosed\x1b[0m on Monday.\u202e Ann Lee said [red]so[/red]."
    run("add", "-", stdin=text.encode())
    for arguments in (("find", "bridge"), ("check", "The bridge was closed."), ("report",)):
        out = run(*arguments).out
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert "[red]" in run("split", "-", stdin=text.encode()).out
