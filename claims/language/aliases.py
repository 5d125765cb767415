"""Names that mean the same: countries and their peoples, states, organisations, titles."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from claims.language.wordlist import words

TABLE = Path(__file__).parent / "data" / "aliases.tsv"
# aliases that are ordinary words when they are not written as names
WORDS_TOO = frozenset(words("us who it polish turkey chad jordan ma in or me hi ok pa la de al id"))


@dataclass(frozen=True, slots=True)
class Name:
    """One meaning of a name."""

    canonical: str
    kind: str


@cache
def table() -> dict[str, Name]:
    """Every alias and canonical name in lower case, with what it means; the first line rules."""
    names: dict[str, Name] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        kind, canonical, aliases = line.split("\t")
        meaning = Name(canonical, kind)
        if kind != "nationality":
            names.setdefault(canonical, meaning)
        for alias in aliases.split("; "):
            if alias:
                names.setdefault(alias, meaning)
    return names


@cache
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """First word -> (all words, canonical words), longest first; only where the two differ."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for alias, name in table().items():
        words = tuple(alias.replace(".", "").replace("'s", "").replace("-", " ").split())
        target = tuple(name.canonical.split())
        if words and words != target:
            found.setdefault(words[0], []).append((words, target))
    return {
        first: tuple(sorted(set(entries), key=lambda entry: -len(entry[0])))
        for first, entries in found.items()
    }
