"""Names that mean the same: countries and their peoples, states, organisations, titles.

The table is data/aliases.tsv, built by build_aliases.py; it is read on first use.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from claims.language.wordlist import words

TABLE = Path(__file__).parent / "data" / "aliases.tsv"
# acronyms that are words in lower case: a name only in capitals
IN_CAPITALS = frozenset(
    words(
        "us who un it ice sec aids mit gm png drc dup pm esa ilo idf pla prc gdr rsa ksa msf rok "
        "ny nj nc nd sc sd nh nm ri hm boe"
    )
)
# peoples that are words in lower case: a name only when capitalised
CAPITALISED = frozenset(
    words("polish pole poles swede swedes dane danes turk turks kiwi kiwis scot scots brit brits")
)
# abbreviated states that are no words without their dot
STATES = frozenset(words("ariz calif colo conn fla kans mich minn nebr okla tenn wyo"))
STATES |= frozenset(words("ny nj nc nd sc sd nh nm ri"))
FINITE = frozenset(words("is was has had were have"))


@dataclass(frozen=True, slots=True)
class Name:
    """One meaning of a name."""

    canonical: str
    kind: str  # country, nationality, organisation, state, place, title, role, thing, name


def canonical(name: str) -> str:
    """The one form of a name, in lower case: `U.S.` -> united states, `Chinese` -> china,
    `President Joe Biden` -> joe biden, `the W.H.O.` -> world health organization."""
    known = _known(name)
    if known:
        return known.canonical
    bare = plain(name)
    untitled = _untitled(bare)
    meaning = table().get(untitled) if untitled != bare else None
    return meaning.canonical if meaning else untitled


def kind(name: str) -> str:
    """country, nationality, organisation, state, place, title, role, thing; "" when not known."""
    known = _known(name)
    return known.kind if known and known.kind != "name" else ""


def plain(name: str) -> str:
    """Lower case without accents, article, possessive and outer punctuation."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.replace("’", "'"))
        name = "".join(char for char in name if not unicodedata.combining(char))
    bare = " ".join(name.lower().split()).strip(" \"',;:!?()")
    bare = bare.removeprefix("the ")
    bare = bare[:-2] if bare.endswith("'s") else bare
    return bare if re.search(r"\b\w\.$", bare) else bare.rstrip(".")


@cache
def table() -> dict[str, Name]:
    """Every alias and canonical name in lower case (postal codes of states in capitals); where
    two share a name the first line of the table rules."""
    names: dict[str, Name] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        what, name, aliases = line.split("\t")
        meaning = Name(name, what)
        if what != "nationality":
            names.setdefault(name, meaning)
        for alias in aliases.split("; "):
            if alias:
                names.setdefault(alias, meaning)
                if "." in alias:
                    names.setdefault(alias.rstrip("."), meaning)
    return names


@cache
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """First word -> (all words, canonical words), longest first, as the normal form needs them.

    Names that are their own canonical form are in only where they hold a shorter alias
    (South America), so that they stay whole.
    """
    pairs: dict[tuple[str, ...], tuple[str, ...]] = {}
    for alias, name in table().items():
        bare = _words(alias)
        single = len(bare) == 1
        if name.kind == "title" or (name.kind == "state" and single and bare[0] not in STATES):
            continue
        if bare and not (name.kind == "state" and alias.isupper()):
            pairs.setdefault(bare, _words(name.canonical))
    begins = {spelt[0] for spelt, target in pairs.items() if spelt != target}
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for spelt, target in pairs.items():
        if spelt != target or (len(spelt) > 1 and begins.intersection(spelt)):
            found.setdefault(spelt[0], []).append((spelt, target))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for first, entries in found.items()
    }


def _words(name: str) -> tuple[str, ...]:
    """As the normal form takes a name apart: no dots, possessives, articles, hyphens, accents."""
    bare = plain(name).replace(".", "").replace("'s", "").replace("'", "").replace(",", "")
    return tuple(word for word in re.split(r"[\s/\-+]+", bare) if word and word != "the")


def _known(name: str) -> Name | None:
    """A name as written: acronyms that are words too must be in capitals."""
    stripped = name.strip()
    code = table().get(stripped) if stripped.isupper() else None
    if code:
        return code
    bare = plain(name)
    if bare in IN_CAPITALS and not stripped.removeprefix("the ").isupper():
        return None
    if bare in CAPITALISED and not stripped[:1].isupper():
        return None
    return table().get(bare)


def _untitled(bare: str) -> str:
    """Without titles in front, as long as something is left."""
    parts = bare.split()
    names = table()
    while len(parts) > 1:
        for size in (3, 2, 1):
            meaning = names.get(" ".join(parts[:size])) if size < len(parts) else None
            if meaning and meaning.kind in ("title", "role"):
                parts = parts[size:]
                break
        else:
            return " ".join(parts)
    return " ".join(parts)
