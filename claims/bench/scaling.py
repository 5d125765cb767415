"""Writes docs/scaling.md: its words are in scaling.md beside this file, its figures measured."""

from collections.abc import Sequence
from pathlib import Path
from string import Template
from typing import Any

from claims.store import candidates

# How candidates are looked for, as the page tells it.
SET = {"NARROW", "BUDGET", "WALK", "WALK_BESIDE", "REACH", "FIRST", "TIED"}
PAGE = Path(__file__).parent / "scaling.md"
ARTICLES = 10_000_000  # of all news of the web a day; an estimate
WORDS = 600  # of an article; an estimate
REPEATED = 0.5  # share of the mentions whose claim is known; an estimate
DAY = 86_400  # seconds


def write_scaling(figures: dict[str, Any], docs: Path) -> None:
    """The page with the figures of the largest store measured, and the arithmetic on them."""
    store = figures["stores"][max(figures["stores"], key=int)]
    words = {**_units(figures["reading"], figures["drafts"]), **_store(store)}
    words |= _conflicts(figures["stores"])
    words |= {name.lower(): f"{value:,}" for name, value in vars(candidates).items() if name in SET}
    words |= _server(figures["postgres"]) | _web(figures["reading"], store)
    (docs / "scaling.md").write_text(Template(PAGE.read_text()).substitute(words))


def _units(reading: dict[str, Any], drafts: dict[str, Any]) -> dict[str, str]:
    mentions = reading["ingest_mentions"]
    return {
        "split": f"{reading['add_words_a_cpu_second']:,.0f}",
        "parse": f"{reading['parse_words_a_cpu_second']:,.0f}",
        "mentions": f"{1000 * mentions / reading['words']:.0f}",
        "mention_bytes": f"{reading['ingest_bytes'] / mentions:.0f}",
        "speedup": f"{reading['jobs_1_s'] / reading['jobs_2_s']:.2f}",
        "load": f"{reading['load']}",
        "draft_words": f"{drafts['draft_words']:,}",
        "draft_store": f"{drafts['draft_store']:,}",
        "draft": f"{drafts['draft_check_s']:.2f}",
        "draft_parses": f"{drafts['draft_check_s'] / drafts['draft_parse_s']:.1f}",
        "slots": f"{drafts['slots_a_second']:,.0f}",
    }


def _store(store: dict[str, Any]) -> dict[str, str]:
    claims, bytes_ = store["claims"], store["bytes_a_claim"]
    return {
        "claims": f"{claims:,}",
        "claim_bytes": f"{bytes_:.0f}",
        "import": f"{store['import_a_cpu_second']:,.0f}",
        "check": _both(store["check_cpu_ms"]),
        "memory": f"{store['check_memory_mb']:.0f}",
        "brute": f"{store['brute_cpu_ms'][0] / 1000:.1f}",
        "ten_millions": f"{bytes_ * 1e7 / 1e9:.1f}",
    }


def _conflicts(stores: dict[str, Any]) -> dict[str, str]:
    """Of the largest store that was searched for them."""
    searched = [store for store in stores.values() if "conflicts_cpu_s" in store]
    store = max(searched, key=lambda store: store["claims"])
    return {
        "searched": f"{store['claims']:,}",
        "conflicts": f"{store['conflicts_cpu_s']:.0f}",
        "suspects": f"{store['suspect_pairs']:,}",
    }


def _server(server: dict[str, Any]) -> dict[str, str]:
    return {
        "server_claims": f"{server['claims']:,}",
        "server_check": _both(server["check_ms"]),
        "server_cpu": f"{server['check_cpu_ms'][0]:.1f}",
        "server_load": f"{server['load']}",
    }


def _both(percentiles: Sequence[float]) -> str:
    """p50 and p95."""
    fifty, late = percentiles
    return f"{fifty:.1f} / {late:.1f}"


def _web(reading: dict[str, Any], store: dict[str, Any]) -> dict[str, str]:
    split = reading["add_words_a_cpu_second"]
    mentions_a_word = reading["ingest_mentions"] / reading["words"]
    written = reading["write_words_a_cpu_second"]
    a_second = ARTICLES * WORDS / DAY
    mentions = ARTICLES * WORDS * mentions_a_word
    new = mentions * REPEATED
    of_mentions = mentions * reading["ingest_bytes"] / reading["ingest_mentions"]
    return {
        "words_a_second": f"{a_second:,.0f}",
        "cores": f"{a_second / split:.0f}",
        "mentions_a_day": f"{mentions / 1e6:.0f}",
        "new_a_day": f"{new / 1e6:.0f}",
        "new_a_second": f"{new / DAY:,.0f}",
        "gigabytes": f"{(of_mentions + new * store['bytes_a_claim']) / 1e9:.0f}",
        "fed": f"{written / split:.0f}",
    }
