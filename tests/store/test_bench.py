"""The benchmark runs anywhere, from the made-up claims to the page and its plot."""

import json
import random
from pathlib import Path
from xml.etree import ElementTree

from claims.bench.__main__ import _merged
from claims.bench.generate import claims, edited
from claims.bench.report import write_report
from claims.bench.stores import measure_store


def test_made_up_claims_are_the_same_for_a_seed_and_mostly_distinct() -> None:
    one, again = list(claims(500, seed=1)), list(claims(500, seed=1))
    assert one == again
    assert one != list(claims(500, seed=2))
    assert len({made.text for made in one}) > 490


def test_slots_of_made_up_claims_fit_their_text() -> None:
    for made in claims(200, seed=4):
        at = 0
        for word in made.slots.words:
            at = made.text.index(word.text, at) + len(word.text)
            assert 0 <= word.head < len(made.slots.words)
        assert sum(word.dep == "ROOT" for word in made.slots.words) == 1
        for part in (*made.slots.quantities, *made.slots.times):
            assert made.text[part.start : part.stop] == part.text


def test_edits_change_the_writing_not_the_words() -> None:
    draw = random.Random(1)
    for made in claims(100, seed=6):
        written = edited(made.text, draw)
        assert written != made.text
        ours, theirs = set(made.text.lower().split()), set(written.lower().split())
        assert len(ours & theirs) > len(ours) / 3


def test_a_store_is_measured_and_the_page_written(tmp_path: Path) -> None:
    figures = measure_store(300, tmp_path, keep=False)
    assert not list(tmp_path.glob("bench-*"))
    assert figures["found_in_ten"] > 0.98
    assert 200 < figures["bytes_a_claim"] < 5_000
    assert figures["check_ms"][0] <= figures["check_ms"][1]
    figures |= {"date": "2024-01-01", "machine": "here", "load": 0.1, "versions": "1"}
    stores = {"300": figures, "3000": {**figures, "claims": 3000}}
    write_report({"stores": stores}, tmp_path)
    page = (tmp_path / "benchmarks.md").read_text()
    assert "| 300 |" in page
    assert "| 3,000 |" in page
    ElementTree.parse(tmp_path / "images" / "benchmarks.svg")


def test_figures_of_another_run_are_merged() -> None:
    kept = {"stores": {"10": {"claims": 10}, "20": {"claims": 20}}, "reading": {"words": 1}}
    other = {"stores": {"20": {"claims": 21}, "30": {"claims": 30}}, "postgres": {"claims": 5}}
    assert _merged(kept, other) == {
        "stores": {"10": {"claims": 10}, "20": {"claims": 21}, "30": {"claims": 30}},
        "reading": {"words": 1},
        "postgres": {"claims": 5},
    }


def test_the_pages_are_made_of_the_figures_that_are_kept(tmp_path: Path) -> None:
    docs = Path(__file__).parents[2] / "docs"
    write_report(json.loads((docs / "benchmarks.json").read_text()), tmp_path)
    for name in ("benchmarks.md", "scaling.md"):
        assert (tmp_path / name).read_text() == (docs / name).read_text()
