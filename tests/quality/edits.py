"""Make small edits of claims, to measure whether the claim is still found at rank 1.

usage: edits.py CLAIMS OUT [--queries 1000] [--several] [--seed 11]
  CLAIMS  one claim a line: a JSON object with "id" and "text", or plain text (id: line number)
  OUT     {"id", "text", "kind", "relevant": [ids]} a line: a claim, edited once, or with
          --several two to four times; `relevant` holds every claim of the same words

Then `predict.py match CLAIMS OUT PRED` and P@1 of PRED against OUT.
"""

import argparse
import json
import random
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

Edit = Callable[[str, random.Random], str]

STOP = set("the a an of in on at to for and or by with from is are was were has have had".split())
PREFIXES = [
    "According to officials, ",
    "According to a new report, ",
    "According to Jane Miller, ",
    "The ministry said that ",
    "Officials said that ",
]
NAMES = [
    ("United States", "US"),
    ("United States", "U.S."),
    ("U.S.", "US"),
    ("U.S.", "United States"),
    ("America", "the United States"),
    ("United Kingdom", "UK"),
    ("Britain", "the UK"),
    ("United Nations", "UN"),
    ("European Union", "EU"),
    ("World Health Organization", "WHO"),
    ("FBI", "Federal Bureau of Investigation"),
    ("CDC", "Centers for Disease Control and Prevention"),
    ("NASA", "National Aeronautics and Space Administration"),
    ("Republican Party", "GOP"),
    ("Supreme Court", "SCOTUS"),
    ("New York City", "NYC"),
    ("percent", "%"),
    ("per cent", "percent"),
    ("%", " percent"),
]
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
MONTHS = (
    "January February March April May June July August September October November December"
).split()
CONTRACTED = [
    ("does not", "doesn't"),
    ("do not", "don't"),
    ("did not", "didn't"),
    ("is not", "isn't"),
    ("was not", "wasn't"),
    ("are not", "aren't"),
    ("will not", "won't"),
    ("cannot", "can't"),
    ("could not", "couldn't"),
    ("has not", "hasn't"),
]


def names(text: str, rng: random.Random) -> str:
    """Another name of the same country, organisation or sign."""
    pairs = [pair for pair in NAMES if re.search(rf"(?<!\w){re.escape(pair[0])}(?!\w)", text)]
    if not pairs:
        return text
    old, new = rng.choice(pairs)
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new, text)


def numbers(text: str, rng: random.Random) -> str:
    """five / 5, 4.5 million / 4,500,000, 12,000 / 12000, April 22 / 22 April."""
    swaps: list[tuple[str, str]] = []
    for found in re.finditer(r"(?<![\w.,$])\d{1,2}(?![\w.,%]|\s?percent)", text):
        if int(found[0]) <= 20:
            swaps.append((rf"(?<![\w.,$]){found[0]}(?![\w.,%])", UNITS[int(found[0])]))
    for value, word in enumerate(UNITS):
        if value > 1 and re.search(rf"\b{word}\b", text):
            swaps.append((rf"\b{word}\b", str(value)))
    for found in re.finditer(r"\b(\d+(?:\.\d+)?) (million|billion)\b", text):
        scale = 10**6 if found[2] == "million" else 10**9
        swaps.append((re.escape(found[0]), f"{round(float(found[1]) * scale):,}"))
    for found in re.finditer(r"\b\d{1,3}(?:,\d{3})+\b", text):
        swaps.append((re.escape(found[0]), found[0].replace(",", "")))
    for found in re.finditer(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b(?!,? \d{{4}})", text):
        swaps.append((re.escape(found[0]), f"{found[2]} {found[1]}"))
    if not swaps:
        return text
    old, new = rng.choice(swaps)
    return re.sub(old, new, text)


def shortened(text: str, rng: random.Random) -> str:
    """Some or all stop words dropped."""
    share = rng.choice((0.5, 1.0))
    kept = [word for word in text.split() if word.lower() not in STOP or rng.random() > share]
    return " ".join(kept)


def reordered(text: str, rng: random.Random) -> str:
    """Clauses swapped at a comma or a preposition; else two neighbouring words."""
    bare = text.rstrip(".!?")
    cuts = list(re.finditer(r", | (?=(?:in|on|at|after|before|by|during|for) )", bare))
    cuts = [cut for cut in cuts if 8 < cut.start() < len(bare) - 8]
    if cuts:
        cut = rng.choice(cuts)
        return f"{bare[cut.end() :]}, {bare[: cut.start()]}."
    words = bare.split()
    if len(words) < 4:
        return text
    at = rng.randrange(len(words) - 1)
    words[at], words[at + 1] = words[at + 1], words[at]
    return " ".join(words) + "."


def typos(text: str, rng: random.Random) -> str:
    """One or two letters swapped, left out, doubled or replaced."""
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    for at in rng.sample(long, min(len(long), rng.choice((1, 2)))):
        word, place = words[at], rng.randrange(1, len(words[at]) - 1)
        words[at] = rng.choice(
            (
                word[:place] + word[place + 1] + word[place] + word[place + 2 :],
                word[:place] + word[place + 1 :],
                word[:place] + word[place] + word[place:],
                word[:place] + rng.choice("aeiourstln") + word[place + 1 :],
            )
        )
    return " ".join(words)


def attributed(text: str, rng: random.Random) -> str:
    """According to somebody."""
    first = text.split(" ", 1)[0]
    lower = text[:1].lower() + text[1:] if first.lower() in STOP else text
    return rng.choice(PREFIXES) + lower


def surface(text: str, rng: random.Random) -> str:
    """Case, punctuation, quotation marks, contractions."""
    pairs = [pair for pair in CONTRACTED if pair[0] in text] + [
        pair[::-1] for pair in CONTRACTED if pair[1] in text
    ]
    choice = rng.randrange(4)
    if pairs and choice != 0:
        return text.replace(*rng.choice(pairs))
    if choice == 0:
        return text.upper()
    if choice == 1:
        return text.lower()
    return re.sub(r"[.,;:!?\"“”'’‘()—–-]", "", text) if choice == 2 else f"“{text.rstrip('.')}!”"


EDITS: dict[str, Edit] = {
    "names": names,
    "numbers": numbers,
    "shortened": shortened,
    "reordered": reordered,
    "typos": typos,
    "attributed": attributed,
    "surface": surface,
}


def edited(text: str, rng: random.Random, several: bool = False) -> tuple[str, str]:
    """The text after one edit (or two to four) that changed it, and which."""
    wanted = rng.randint(2, 4) if several else 1
    done: list[str] = []
    for kind in rng.sample(sorted(EDITS), len(EDITS)):
        changed = EDITS[kind](text, rng)
        if changed != text and len(done) < wanted and changed.strip():
            text = changed
            done.append(kind)
    return text, "+".join(done)


def make(
    claims: list[dict[str, Any]], count: int, several: bool, seed: int
) -> list[dict[str, Any]]:
    """`count` edited claims, drawn without repetition."""
    rng = random.Random(seed)
    same = defaultdict(list)
    for claim in claims:
        same[_words(claim["text"])].append(str(claim["id"]))
    rows = []
    for claim in rng.sample(claims, min(count, len(claims))):
        text, kind = edited(claim["text"], rng, several)
        row = {"id": f"e{claim['id']}", "text": text, "kind": kind}
        rows.append({**row, "relevant": same[_words(claim["text"])]})
    return rows


def read(path: Path) -> list[dict[str, Any]]:
    """Claims of a JSON Lines or plain text file."""
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if line.startswith("{"):
            rows.append(json.loads(line))
        elif line.strip():
            rows.append({"id": f"l{number}", "text": line.strip()})
    return rows


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def main() -> None:
    """Write the edited claims."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("claims", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--several", action="store_true")
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args()
    rows = make(read(args.claims), args.queries, args.several, args.seed)
    with args.out.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


if __name__ == "__main__":
    main()
