"""X said that Y said Z: what X says is that Y said so, and it stays one claim of X's."""

from collections.abc import Iterable
from dataclasses import replace

from claims.splitting.lexicon.wordlist import words
from claims.splitting.speech.said import Attribution

_PASSING_ON = words("report learn hear quote cite") | {"according to"}


def of_the_outer(found: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """The attributions of a Doc, without those of another speaker inside what somebody says.

    "Ode told the court that her son had said he was ill": it is Ode's word that he said so. Told
    as the son's alone it would be surer than it is. Both stay of one and the same speaker ("Ode
    said she thought that"), and where the outer one only passes on what another said.
    """
    every = tuple(found)
    kept = [a for a in every if not any(_inside(a, other) for other in every)]
    return tuple(_less_its_sources(a, kept) for a in kept)


def _less_its_sources(said: Attribution, found: Iterable[Attribution]) -> Attribution:
    """ "Ode said sales had fallen short of forecasts, according to Zell": Ode's, of the two."""
    if said.speaker is None:
        return said
    sources = [a for a in found if a.verb == "according to" and said.speaker[0] in a.content]
    named = frozenset(t for a in sources for t in a.tokens)
    return said if said.content.isdisjoint(named) else replace(said, content=said.content - named)


def _inside(said: Attribution, around: Attribution) -> bool:
    if said is around or said.speaker is None or _same(said, around):
        return False
    if around.verb in _PASSING_ON or (said.direct and not around.direct):
        return False  # "Y says Z," X insisted: hung amiss, for X quotes Y
    return said.speaker[0] in around.content and set(said.roots) <= around.content


def _same(said: Attribution, around: Attribution) -> bool:
    """Whether both are one by name; "I" is the writer, or whoever is quoted."""
    return said.name.lower() in (around.name.lower(), "i", "we")
