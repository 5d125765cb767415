"""Both, the pair, those of: what takes up two things, or another of the same kind."""

from collections.abc import Iterator

from spacy.tokens import Span

from claims.splitting.noun_phrases.relatives import AREAS
from claims.splitting.reference.discourse import Discourse
from claims.splitting.reference.mentions import Sort
from claims.splitting.wording.replacement import Replacement


def both(discourse: Discourse, sentence: int, tokens: Span) -> Iterator[Replacement]:
    """Both, both of these stops, the pair: the last two names that stood side by side."""
    for token in tokens:
        if token.lower_ in ("pair", "duo") and token.dep_ in ("nsubj", "nsubjpass"):
            pair = _last_pair(discourse, sentence)
            bare = [c.lower_ for c in token.children] == ["the"]
            if pair and bare:
                yield Replacement(token.i - 1, token.i + 1, " and ".join(pair), 0.7, False, True)
        if token.lower_ != "both" or token.dep_ not in ("nsubj", "nsubjpass", "det", "predet"):
            continue
        noun = token.head if token.dep_ in ("det", "predet") else token
        pair = _last_pair(discourse, sentence, "" if noun == token else noun.lemma_.lower())
        if noun.dep_ in ("nsubj", "nsubjpass") and noun.left_edge == token and pair:
            stop = max((t.i for t in noun.subtree if t.dep_ != "punct"), default=token.i) + 1
            if stop - token.i <= 4:
                yield Replacement(token.i, stop, " and ".join(pair), 0.7, False, True)


def those_of(discourse: Discourse, sentence: int, tokens: Span) -> Iterator[Replacement]:
    """Shares in A rose. Those of B fell: the shares of B."""
    for token in tokens:
        if token.lower_ not in ("that", "those") or token.dep_ != "nsubj" or token != tokens[0]:
            continue
        if not any(
            c.dep_ == "prep" and c.i == token.i + 1 and c.lower_ == "of" for c in token.rights
        ):
            continue
        plural = token.lower_ == "those"
        before = [
            p.mention
            for p in discourse.recent
            if p.sentence == sentence - 1 and p.mention.head.dep_ in ("nsubj", "nsubjpass")
        ]
        noun = bool(before) and before[0].head.pos_ == "NOUN"
        if noun and before[0].plural == plural and not before[0].name and not before[0].joined:
            text = f"the {before[0].head.lower_}"
            yield Replacement(token.i, token.i + 1, text, 0.7, False, plural)


def _last_pair(discourse: Discourse, sentence: int, kind: str = "") -> tuple[str, str] | None:
    """The two names; kind: the noun that must fit them ("both towns"), if any."""
    for place in reversed(discourse.recent):
        head = place.mention.head
        if sentence - place.sentence not in (1, 2) or head.dep_ != "conj" or not place.entity.name:
            continue
        first = discourse.at.get((place.doc, head.head.i))
        more = any(c.dep_ == "conj" for c in head.children) or head.head.dep_ == "conj"
        if kind and place.entity.sort is Sort.PLACE and kind not in AREAS:
            return None  # both animals: not France and Spain
        if first is not None and first.name not in ("", place.entity.name) and not more:
            return (first.name, place.entity.name)
    return None
