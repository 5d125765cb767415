"""Writes docs/benchmarks.md and its plot from the figures measured."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claims.bench.scaling import write_scaling

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 340, 70, 45, 20, 130
LINES = (("brute_cpu_ms", "all claims (S)", "#b03a2e"), ("check_cpu_ms", "candidates", "#1f618d"))


def write_report(figures: dict[str, Any], docs: Path) -> None:
    """The page and the plot."""
    stores = [figures["stores"][size] for size in sorted(figures["stores"], key=int)]
    parts = [_method()]
    if stores:
        (docs / "images").mkdir(parents=True, exist_ok=True)
        (docs / "images" / "benchmarks.svg").write_text(_plot(stores))
        parts += [_latency(stores), _storing(stores)]
    if "postgres" in figures:
        server = [figures["postgres"]]
        parts.append(
            "# PostgreSQL\n\nA server on the same machine, its own process: cpu is ours.\n"
        )
        parts += [_latency(server, plot=False), _storing(server)]
    if "drafts" in figures:
        parts.append(_drafts(figures["drafts"]))
    if "reading" in figures:
        parts += [_reading(figures["reading"]), _verbs(figures["verbs"])]
    parts.append(_when([*stores, *([figures["postgres"]] if "postgres" in figures else [])]))
    (docs / "benchmarks.md").write_text("\n".join(parts))
    if stores and figures.keys() >= {"postgres", "drafts", "reading"}:
        write_scaling(figures, docs)


def _method() -> str:
    return """# Benchmarks

Written by `make bench` (`python -m claims.bench`); the figures are in `benchmarks.json`.

Claims are made up by `claims/bench/generate.py`: frames of English sentences filled with coined
words drawn by Zipf's law, some 86 characters each, with the slots a parser would give them. What
is checked is a stored claim as another writer might put it, with one or two edits: a typing
error, articles and prepositions left out, its end moved to the front, "According to X," before it.

Times are of one process; *cpu* is the processor's time, which other work on the machine disturbs
less than the clock on the wall. *Common words*: the 250 of 5,000 statements whose rarest known
word stands in most claims, which are the hardest to find.
"""


def _latency(stores: Sequence[dict[str, Any]], plot: bool = True) -> str:
    rows = [
        "## Checking: candidates and S, by the size of the store",
        "",
        "From the text of a statement to the ten stored claims most like it: normal form, "
        "candidates from the index, S by RapidFuzz, the ten read with their slots. The yardstick "
        "is S to every claim in memory. p50 / p95, after 30 statements to warm up.",
        "",
        "| claims | statements | cpu ms | wall ms | S of all, cpu ms | times faster "
        "| right one in ten | of common words | cpu ms of these | memory, MB |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for store in stores:
        brute = store["brute_cpu_ms"][0]
        rows.append(
            f"| {store['claims']:,} | {store['queries']:,} | "
            f"{_both(store['check_cpu_ms'])} | {_both(store['check_ms'])} | {brute:,.0f} | "
            f"{brute / store['check_cpu_ms'][0]:,.0f} | {store['found_in_ten']:.3f} | "
            f"{store['common_found_in_ten']:.3f} | {_both(store['common_cpu_ms'])} | "
            f"{store['check_memory_mb']:.0f} |"
        )
    picture = ["![Latency by size](images/benchmarks.svg)", ""] if plot else []
    return "\n".join([*rows, "", *picture])


def _both(percentiles: Sequence[float]) -> str:
    fifty, late = percentiles
    return f"{fifty:.1f} / {late:.1f}"


def _storing(stores: Sequence[dict[str, Any]]) -> str:
    rows = [
        "## Storing",
        "",
        "Bulk import of claims with their slots given, index and counts of terms included; bytes "
        "are of the file, everything in it. Conflicts are the whole search of the store: suspect "
        "pairs found and compared, both ways.",
        "",
        "| claims | stored a cpu second | stored a second | bytes a claim | suspect pairs "
        "| conflicts, cpu s |",
        "|---|---|---|---|---|---|",
    ]
    for store in stores:
        rows.append(
            f"| {store['claims']:,} | {_figure(store, 'import_a_cpu_second')} | "
            f"{_figure(store, 'import_a_second')} | {store['bytes_a_claim']:.0f} | "
            f"{_figure(store, 'suspect_pairs')} | {_figure(store, 'conflicts_cpu_s')} |"
        )
    return "\n".join([*rows, ""])


def _figure(figures: dict[str, Any], name: str) -> str:
    return f"{figures[name]:,.0f}" if name in figures else "not measured"


def _drafts(drafts: dict[str, Any]) -> str:
    parsed, checked = drafts["draft_parse_s"], drafts["draft_check_s"]
    statements = drafts["draft_statements"]
    return f"""## Checking a draft

A text of {drafts["draft_words"]:,.0f} words made of edited claims of a store of
{drafts["draft_store"]:,} (in documents of twenty), {statements:.0f} statements: {checked:.2f} cpu
seconds from text to verdicts with reasons, {checked / parsed:.1f} times what spaCy's model as it
comes takes to parse it alone ({parsed:.3f} s), each meeting the text for the first time;
{1000 * checked / statements:.0f} ms a statement. Our own parse, the words once known, takes
{drafts["draft_own_parse_s"]:.3f} s. The first draft of a process takes
{drafts["draft_first_check_s"]:.2f} s.

Words, numbers and dates of a bare claim (imported, not split) are read when a statement comes near
it: {drafts["slots_a_second"]:,.0f} claims a cpu second.
"""


def _reading(reading: dict[str, Any]) -> str:
    alone = reading["parse_words_a_cpu_second"]
    quicker = reading["own_parse_words_a_cpu_second"]
    ours = reading["add_words_a_cpu_second"]
    mentions = reading["ingest_mentions"]
    one, two = reading["jobs_1_s"], reading["jobs_2_s"]
    return f"""## Reading in

The sample articles, {reading["documents"]} texts of {reading["words"]:,} words, from text to store,
against spaCy's model alone, as it comes, on the same texts in the same process. Ours is the same
model made quicker, to the same parses (`claims/splitting/faster.py`).

| | words a cpu second | words a second |
|---|---|---|
| `nlp.pipe` alone | {alone:,.0f} | {reading["parse_words_a_second"]:,.0f} |
| our parse alone | {quicker:,.0f} | {reading["own_parse_words_a_second"]:,.0f} |
| split and stored, one job | {ours:,.0f} | {reading["add_words_a_second"]:,.0f} |

That is {ours / alone:.2f} of the speed of `nlp.pipe`, {ours / quicker:.2f} of our parse.
{mentions:,} mentions came of it, {mentions / reading["words"] * 1000:.0f} a thousand words, and
{reading["ingest_bytes"] / mentions:.0f} bytes of store a mention (the texts repeat, so most
mentions are of known claims).

Of that, what only one process can do is storing the rows that others made of a text:
{reading["write_words_a_cpu_second"]:,.0f} words a cpu second.

`claims add --jobs 2` on {reading["jobs_words"]:,} words, its start included:
{two:.0f} seconds against {one:.0f} of one job, {one / two:.2f} times as fast (at a load of
{reading["load"]}: what other work leaves of the cores).
"""


def _verbs(verbs: dict[str, float]) -> str:
    rows = [
        "## Start-up",
        "",
        "CPU seconds of a verb on a small store, the interpreter's start included.",
        "",
        "| verb | cpu s |",
        "|---|---|",
        *(f"| `claims {verb}` | {seconds:.2f} |" for verb, seconds in verbs.items()),
        "",
    ]
    return "\n".join(rows)


def _when(stores: Sequence[dict[str, Any]]) -> str:
    rows = ["## When and where", ""]
    for store in stores:
        rows.append(
            f"- {store['claims']:,} claims: {store['date']}, {store['machine']}, load "
            f"{store['load']} (a load above the number of cores means that others used it too); "
            f"{store['versions']}"
        )
    return "\n".join([*rows, ""])


# ---------------------------------------------------------------- plot


def _plot(stores: Sequence[dict[str, Any]]) -> str:
    """Milliseconds against claims, both logarithmic."""
    sizes = [store["claims"] for store in stores]
    times = [store[name][0] for store in stores for name, _, _ in LINES]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    first, last = math.log10(min(sizes)), max(math.log10(max(sizes)), math.log10(min(sizes)) + 1)

    def x(size: float) -> float:
        return LEFT + (math.log10(size) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def y(time: float) -> float:
        return HEIGHT - BOTTOM - (math.log10(time) - low) / (high - low) * (HEIGHT - BOTTOM - TOP)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
    ]
    for power in range(low, high + 1):
        at, label = y(10**power), f"{10.0**power:g} ms"
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(_label(LEFT - 8, at + 4, label, anchor="end"))
    for size in sizes:
        parts.append(_label(x(size), HEIGHT - BOTTOM + 18, f"{size:,}", anchor="middle"))
    parts.append(_label(LEFT, HEIGHT - 8, "claims in the store"))
    for name, label, colour in LINES:
        points = [(x(store["claims"]), y(store[name][0])) for store in stores]
        line = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for px, py in points:
            parts.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3" fill="{colour}"/>')
        parts.append(_label(points[-1][0] + 8, points[-1][1] + 4, label, colour))
    return "\n".join([*parts, "</svg>", ""])


def _label(x: float, y: float, text: str, colour: str = "black", anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{text}</text>'
