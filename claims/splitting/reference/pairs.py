"""Both, the pair, those of: what takes up two things, or another of the same kind."""

from collections.abc import Iterator

from claims.splitting.lexicon.fitting import BUILDINGS
from claims.splitting.lexicon.nouns import AREAS
from claims.splitting.lexicon.people import means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Span, Token
from claims.splitting.reference.discourse import Discourse
from claims.splitting.reference.entity import Entity
from claims.splitting.reference.mentions import Sort
from claims.splitting.tree import NOUN_SUBJECTS
from claims.splitting.wording.replacement import Replacement


def both(discourse: Discourse, sentence: int, tokens: Span) -> Iterator[Replacement]:
    """Both, both of these stops, the pair: the last two names that stood side by side."""
    for token in tokens:
        if token.dep_ not in _OF_TWO:
            continue
        if token.dep_ in NOUN_SUBJECTS and token.i:
            yield from _the_two(discourse, sentence, token)
        if token.lower_ != "both":
            continue
        noun = token.head if token.dep_ in ("det", "predet") else token
        pair = _last_pair(discourse, sentence, "" if noun == token else noun.lemma_.lower())
        if noun.dep_ in ("nsubj", "nsubjpass") and noun.left_edge == token and pair:
            stop = max((t.i for t in noun.subtree if t.dep_ != "punct"), default=token.i) + 1
            if stop - token.i <= 4:
                yield Replacement(token.i, stop, " and ".join(pair), 0.7, False, True)


_OF_TWO = (*NOUN_SUBJECTS, "det", "predet")
_PAIRS = words("pair duo couple")
_TWO = words(  # the two men, the two countries: what two people or two places may be called
    "man men woman women people player leader minister sister brother politician artist scientist "
    "writer author singer actor friend colleague rival country nation state city town side"
)


def _the_two(discourse: Discourse, sentence: int, token: Token) -> Iterator[Replacement]:
    """The pair, the couple, the two countries; the latter: the last two names, or the second."""
    before = [c.lower_ for c in token.children]
    word = token.lower_
    one = word == "latter" and before == ["the"]
    two = (word in _PAIRS and before == ["the"]) or (
        before == ["the", "two"] and token.lemma_.lower() in _TWO
    )
    parts = _last_parts(discourse, sentence) if one or two else None
    if parts is None:
        return
    sorts = {p.sort for p in parts}
    people = Sort.PERSON in sorts or not sorts & {Sort.PLACE, Sort.GROUP}
    places = all(p.sort is Sort.PLACE for p in parts)
    lands = token.lemma_.lower() in _LANDS
    if two and not (places if lands else people):
        return
    text = parts[1].name if one else f"{parts[0].name} and {parts[1].name}"
    start = token.i - len(before)
    yield Replacement(start, token.i + 1, text, 0.7, False, two)


_LANDS = words("country nation state city town")


def those_of(discourse: Discourse, sentence: int, tokens: Span) -> Iterator[Replacement]:
    """Shares in A rose. Those of B fell: the shares of B."""
    token = tokens[0]
    if token.lower_ not in ("that", "those") or token.dep_ != "nsubj":
        return
    if not any(c.dep_ == "prep" and c.i == token.i + 1 and c.lower_ == "of" for c in token.rights):
        return
    plural = token.lower_ == "those"
    before = [
        p.mention
        for p in discourse.recent
        if p.sentence == sentence - 1 and p.mention.head.dep_ in NOUN_SUBJECTS
    ]
    noun = bool(before) and before[0].head.pos_ == "NOUN"
    if noun and before[0].plural == plural and not before[0].name and not before[0].joined:
        text = f"the {before[0].head.lower_}"
        yield Replacement(token.i, token.i + 1, text, 0.7, False, plural)


def _last_pair(discourse: Discourse, sentence: int, kind: str = "") -> tuple[str, str] | None:
    """The two names; kind: the noun that must fit them ("both towns"), if any."""
    parts = _last_parts(discourse, sentence)
    if parts is None or (kind and not _fits(parts[1], kind)):
        return None
    return parts[0].name, parts[1].name


def _fits(entity: Entity, kind: str) -> bool:
    """Both animals: not France and Spain; both men: not two prisons."""
    if entity.sort is Sort.PLACE and kind not in AREAS:
        return False
    built = entity.name.lower().split()[-1] in BUILDINGS
    return not means_people(kind) or (entity.sort is Sort.PERSON and not built)


def _last_parts(discourse: Discourse, sentence: int) -> tuple[Entity, Entity] | None:
    for place in reversed(discourse.recent):
        head = place.mention.head
        if sentence - place.sentence not in (1, 2) or head.dep_ != "conj" or not place.entity.name:
            continue
        first = discourse.at.get((place.doc, head.head.i))
        more = any(c.dep_ == "conj" for c in head.children) or head.head.dep_ == "conj"
        if first is not None and first.name not in ("", place.entity.name) and not more:
            return (first, place.entity)
    return None
