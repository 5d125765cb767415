"""I and we: in the words of a speaker, the speaker; and the full names of speakers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.people import TITLES
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.reference.descriptions import describe
from claims.splitting.reference.discourse import Discourse
from claims.splitting.reference.mentions import Mention, Sort
from claims.splitting.speech.attribution import Attribution, said_by
from claims.splitting.speech.nested import of_the_outer
from claims.splitting.wording.replacement import Replacement

FIRST = words("i me my myself")
BODY = words("we us our")
HIS = ("his", "her", "its", "their")


def written_out(discourse: Discourse, mention: Mention, said: Attribution) -> Iterator[Replacement]:
    """I, in a quotation: who is quoted; then my: his or her."""
    token, gender = mention.head, ""
    if token.lower_ in BODY:
        yield from _body(discourse, token, said)
        return
    if said.origin is None:
        text: str | None = said.name
        gender = gender_of_name(said.name)
    else:
        person = discourse.within(said.origin, said.name)
        known = person is not None and (
            person.sort is Sort.PERSON or person.name.split()[-1:] == said.name.split()[-1:]
        )
        text = describe(person, discourse) if person is not None and known else None
        gender = person.gender if person is not None else ""
        if person is not None and (person.plural or person.joined):
            text = f"one {said.name[4:]}" if said.name.lower().startswith("one of ") else None
    if text and text.split()[0].lower() in _UNNAMED:
        text = text[0].lower() + text[1:]  # "Sometimes I weep," said one of the girls
    own = dict(zip(_OF_ONE, _AGAIN[gender], strict=True)).get(token.lower_, "")
    if text:
        yield Replacement(token.i, token.i + 1, text, 0.9, token.lower_ == "my", again=own)


_UNNAMED = words("one a an another some the this his her its their")


def _body(discourse: Discourse, token: Token, said: Attribution) -> Iterator[Replacement]:
    """We, in the words of a body or of who speaks for it: the body."""
    if said.origin is None or _everyones(token):
        return
    doc, start, stop = said.origin
    spoken = [discourse.at.get((doc, i)) for i in range(start, stop)]
    bodies = [e for e in spoken if e is not None and e.sort is Sort.GROUP and e.name]
    people = [e for e in spoken if e is not None and e.sort is Sort.PERSON]
    speaks = any(noun.startswith("spokes") for e in people for noun in e.nouns)
    bodies = [e for e in bodies if not e.name.split()[-1].lower().startswith("spokes")]
    if bodies and (not people or speaks) and not any(e.plural for e in bodies):
        text = describe(bodies[-1], discourse)
        again = {"our": "its", "us": "it"}.get(token.lower_)
        if again and any(t.lower_ == "we" for t in token.doc[token.sent.start : token.i]):
            yield Replacement(token.i, token.i + 1, again, 0.8)
        elif text:
            yield Replacement(token.i, token.i + 1, text, 0.8, token.lower_ == "our")


def _everyones(our: Token) -> bool:
    """Our planet, our common struggle: not of the speaker's body alone."""
    owned = our.head
    shared = any(c.lower_ in _SHARED for c in owned.lefts)
    return our.lower_ == "our" and (shared or owned.lemma_.lower() in _OF_ALL)


_SHARED = words("common shared joint collective mutual")
_OF_ALL = words(
    "planet world earth time age era lifetime generation century day society humanity civilisation "
    "civilization life child future democracy freedom country nation ocean climate environment"
)
_OF_ONE = ("i", "my", "me", "myself")
_AGAIN = {
    "m": ("he", "his", "him", "himself"),
    "f": ("she", "her", "her", "herself"),
    "": ("", "their", "", "themselves"),  # "they", "them" would be others
}


# ------------------------------------------------------------- who speaks


def name_speakers(
    docs: Sequence[Doc],
    attributions: Sequence[Sequence[Attribution]],
    replacements: Sequence[Sequence[Replacement]],
) -> tuple[tuple[Attribution, ...], ...]:
    """The attributions with each speaker by full name, also of quotations that run on."""
    whole = {r.text.split()[-1]: r.text for found in replacements for r in found if " " in r.text}
    for token in (t for doc in docs for t in doc if t.text in whole and _of_another(t, whole)):
        del whole[token.text]
    return tuple(
        of_the_outer(
            replace(a, name=_full_name(_outer(_of_the_kind(a, found), found), replacements, whole))
            for a in found
        )
        for found in attributions
    )


def _of_another(last: Token, whole: Mapping[str, str]) -> bool:
    """The Lind of Bo Lind, where Ann Lind is spoken of too: "Lind said" may be of either."""
    first = last.doc[last.i - 1] if last.i else last
    named = first.pos_ == "PROPN" and first.text.istitle() and first.lower_ not in TITLES
    person = named and first.dep_ == "compound" and last.ent_type_ == "PERSON"
    return person and first.text not in whole[last.text].split()


def _of_the_kind(attribution: Attribution, found: Sequence[Attribution]) -> Attribution:
    """ "One guard said A. A second said B": a second guard."""
    if attribution.name.lower() not in _OTHERS:
        return attribution
    before = (a.name.split() for a in found if _starts(a) < _starts(attribution))
    kinds = [
        parts[1]
        for parts in before
        if len(parts) == 2 and parts[0].lower() in _ONE and parts[1] not in _NTH
    ]
    kind = f"{attribution.name} {kinds[-1]}" if kinds else attribution.name
    return replace(attribution, name=kind)


def _starts(attribution: Attribution) -> int:
    return attribution.origin[1] if attribution.origin else min(attribution.content, default=0)


_NTH = ("second", "third")
_ONE = words("one a an another")
_OTHERS = frozenset({"a second", "a third", "another", "the second", "the third", "the other"})


def _outer(attribution: Attribution, found: Sequence[Attribution]) -> Attribution:
    """Who says "I think it is late": who is quoted."""
    if attribution.speaker is None or attribution.name.lower() not in ("i", "we"):
        return attribution
    direct = [a for a in found if a.direct and a is not attribution]
    said = said_by(attribution.speaker[0], direct)
    return attribution if said is None else replace(attribution, name=said.name, origin=said.origin)


def _full_name(
    attribution: Attribution,
    replacements: Sequence[Sequence[Replacement]],
    whole: Mapping[str, str],
) -> str:
    if attribution.origin is not None:
        doc, start, stop = attribution.origin
        if " and " in attribution.name and attribution.name[0].isupper():
            return _each_in_full(attribution.name, replacements[doc], start, stop)
        for r in replacements[doc]:
            if r.start == start and r.possessive and attribution.name.lower().startswith(HIS):
                rest = attribution.name.partition(" ")[2]  # his solicitor: Bo Ode's solicitor
                return f"{r.text}'s {rest}" if rest else _without_article(r.text)
            if start <= r.start and r.stop <= stop and not r.possessive:
                alone = r.stop - r.start == stop - start
                # "Ode's wife, Eva Ode, said": she is not he
                if alone or _ends(r.text, attribution.name):
                    return _without_article(r.text)
    full = whole.get(attribution.name, "")  # a surname that the parser took for another word
    return full if full and full[0].isupper() else attribution.name


def _each_in_full(name: str, replacements: Sequence[Replacement], start: int, stop: int) -> str:
    """Ode and Lind: Ann Ode and Bo Lind."""
    within = [r for r in replacements if start <= r.start and r.stop <= stop and not r.possessive]
    full = {r.text.split()[-1]: r.text for r in within}
    parts = [part for two in name.split(", ") for part in two.split(" and ")]
    names = [full.get(part, part) for part in parts]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _ends(full: str, name: str) -> bool:
    return set(name.split()) <= set(full.split()) and full.split()[-1:] == name.split()[-1:]


def _without_article(name: str) -> str:
    bare = name.removeprefix("the ")
    return bare if bare[0].isupper() else name
