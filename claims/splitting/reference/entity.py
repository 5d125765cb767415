"""One person or thing of a document, and the places where it is spoken of."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token
from claims.splitting.reference.mentions import Mention, Sort

SAME = words("particular same very said")  # this particular event is the event


@dataclass(slots=True, eq=False)
class Entity:
    """One person or thing, with all that was called it."""

    sort: Sort
    plural: bool
    gender: str = ""
    name: str = ""
    nouns: set[str] = field(default_factory=set)  # lemmas that describe it: president, ministry
    best: Mention | None = None  # the phrase that tells most
    last: int = 0  # sentence of the last mention
    before: int = 0  # sentence of the last mention in an earlier sentence
    led: int = 0  # the last sentence whose main subject it was, called by a name or noun
    count: int = 0
    called: int = 0  # mentions that say which one: by its name, or with more than "the X"
    told: int = 0  # the sentence of the last of them
    joined: bool = False
    aliases: set[str] = field(default_factory=set)  # other names: BTP
    cut: bool = False  # its name may be only a part of one
    proper: bool = False  # its phrase holds a proper name: the Taipei lantern festival


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Where a mention stands in the document."""

    doc: int
    sentence: int  # counted over the document
    mention: Mention
    entity: Entity


@dataclass(frozen=True, slots=True, eq=False)
class Where:
    """A pronoun in its document; speaker: who says it, when it stands in reported speech."""

    doc: int
    sentence: int
    mention: Mention
    speaker: Entity | None = None
    direct: bool = False
    barred: tuple[Entity, ...] = ()  # named in what the pronoun says: "he said Ode was late"
    _answers: dict[Callable[[Token], bool], bool] = field(default_factory=dict)

    def asks(self, question: Callable[[Token], bool]) -> bool:
        """What the pronoun alone tells, whatever it may mean: found once for all that it may."""
        if question not in self._answers:
            self._answers[question] = question(self.mention.head)
        return self._answers[question]


def modifiers(head: Token) -> Iterator[Token]:
    """What is said beside a noun to tell which one is meant."""
    for child in head.children:
        if child.dep_ in ("amod", "compound", "poss", "nmod", "nummod"):
            if child.lower_ not in SAME:
                yield child
        elif child.dep_ in ("prep", "relcl", "acl") and not set_off(child):
            yield from (t for t in child.subtree if t.pos_ in ("NOUN", "PROPN", "VERB"))


def set_off(child: Token) -> bool:
    """Whether a comma parts it from its noun: the ministry, which hosted the talks."""
    at = child.left_edge.i
    return child.i > child.head.i and child.doc[at - 1].text in (",", "(", "—", "–", "-")
