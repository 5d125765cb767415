"""A parsed text as plain objects, which rules may mend.

They tell what spaCy's Token, Span and Doc do, as far as the rules ask, in a tenth of the time: of
those each look at a word makes a new object, and each look at what hangs on it a search.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, overload

_ROUNDS = 12  # in which the edges of crossing arcs are looked for, as in spaCy


class Token:
    """A word, where it stands and what hangs on it."""

    __slots__ = (
        "_head",
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "i",
        "idx",
        "is_alpha",
        "is_digit",
        "is_punct",
        "is_sent_start",
        "is_space",
        "left_edge",
        "lefts",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "right_edge",
        "rights",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: "Doc"
    i: int  # place in its Doc
    idx: int  # of its first character in the text of the Doc
    text: str
    lower_: str
    whitespace_: str  # what stands behind it
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    is_alpha: bool
    is_digit: bool
    is_punct: bool
    is_space: bool
    like_num: bool
    is_sent_start: bool
    lefts: tuple["Token", ...]  # what hangs on it, before it
    rights: tuple["Token", ...]  # and behind it
    children: tuple["Token", ...]  # both
    left_edge: "Token"  # the first word of its subtree
    right_edge: "Token"  # the last one
    _head: "Token"

    @property
    def head(self) -> "Token":
        """What it hangs on; itself where that is nothing."""
        return self._head

    @head.setter
    def head(self, new: "Token") -> None:
        if new is not self._head:
            self.doc.hang(self, new)

    @property
    def n_lefts(self) -> int:
        """How many words before it hang on it."""
        return len(self.lefts)

    @property
    def n_rights(self) -> int:
        """How many words behind it hang on it."""
        return len(self.rights)

    @property
    def sent(self) -> "Span":
        """Its sentence."""
        return self.doc.sentence_of(self.i)

    @property
    def text_with_ws(self) -> str:
        """As written, with what stands behind it."""
        return self.text + self.whitespace_

    @property
    def ancestors(self) -> Iterator["Token"]:
        """From its head to the root."""
        word, steps = self, 0
        while word._head is not word and steps < len(self.doc):
            word, steps = word._head, steps + 1
            yield word

    @property
    def subtree(self) -> list["Token"]:
        """It and all that hangs on it, in order."""
        out: list[Token] = []
        _collect(self, out)
        return out

    def is_ancestor(self, other: "Token") -> bool:
        """Whether the other hangs on it, or on what does."""
        return any(word is self for word in other.ancestors)

    def nbor(self, i: int = 1) -> "Token":
        """The word so many places on. Raises IndexError when there is none."""
        at = self.i + i
        if at < 0:
            raise IndexError(f"There is no word at {at}.")
        return self.doc.tokens[at]

    def __repr__(self) -> str:
        return self.text


def _collect(word: Token, out: list[Token]) -> None:
    for child in word.lefts:
        if child.children:  # most words have none: no call for those
            _collect(child, out)
        else:
            out.append(child)
    out.append(word)
    for child in word.rights:
        if child.children:
            _collect(child, out)
        else:
            out.append(child)


class Span(Sequence[Token]):
    """Words [start, end) of a Doc."""

    __slots__ = ("_tokens", "doc", "end", "start")

    def __init__(self, doc: "Doc", start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self._tokens = doc.tokens[start:end]

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> "Span": ...
    def __getitem__(self, place: int | slice) -> "Token | Span":
        if isinstance(place, int):
            return self._tokens[place]
        start, stop, _ = place.indices(len(self._tokens))
        return Span(self.doc, self.start + start, self.start + max(start, stop))

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    def __len__(self) -> int:
        return len(self._tokens)

    @property
    def start_char(self) -> int:
        """Where it begins in the text of the Doc."""
        return self._tokens[0].idx

    @property
    def text(self) -> str:
        """As written."""
        if not self._tokens:
            return ""
        last = self._tokens[-1]
        return self.doc.text[self._tokens[0].idx : last.idx + len(last.text)]

    @property
    def root(self) -> Token:
        """The first word that hangs on none; else that with the fewest words above it."""
        for word in self._tokens:
            if word._head is word:
                return word
        tops = [t for t in self._tokens if not self.start <= t._head.i < self.end]
        return min(tops, key=lambda t: sum(1 for _ in t.ancestors), default=self._tokens[0])

    def __repr__(self) -> str:
        return self.text


class Doc:
    """A parsed text: its words, their tree, its sentences."""

    def __init__(
        self, text: str, tokens: list[Token], heads: Sequence[int], user_data: dict[Any, Any]
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.user_data = user_data
        self._left: list[int] = []  # where the phrase of each word begins
        self._right: list[int] = []  # and ends
        self._sentence_at: list[Span] = []
        self._sentences: list[Span] | None = None
        for token in tokens:
            token.doc = self
        self.hang_all(dict(enumerate(heads)))

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Span: ...
    def __getitem__(self, place: int | slice) -> Token | Span:
        if isinstance(place, int):
            return self.tokens[place]
        start, stop, _ = place.indices(len(self.tokens))
        return Span(self, start, max(start, stop))

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def sents(self) -> list[Span]:
        """The sentences."""
        return self._cut() if self._sentences is None else self._sentences

    def sentence_of(self, i: int) -> Span:
        """The sentence that a word stands in."""
        if self._sentences is None:
            self._cut()
        return self._sentence_at[i]

    def _cut(self) -> list[Span]:
        starts = [t.i for t in self.tokens if not t.i or t.is_sent_start]
        self._sentences = [Span(self, a, b) for a, b in pairwise([*starts, len(self.tokens)])]
        self._sentence_at = [sentence for sentence in self._sentences for _ in sentence]
        return self._sentences

    def hang(self, word: Token, head: Token) -> None:
        """Hang a word on another one."""
        tops = [[w, *w.ancestors][-1].i for w in (word, head)]
        start = min(self._left[i] for i in tops)
        stop = max(self._right[i] for i in tops) + 1
        before, word._head = word._head, head
        self._settle(start, stop, (before.i, head.i))

    def hang_all(self, heads: Mapping[int, int]) -> None:
        """Hang words on others, by their places: all at once, so that no sentence falls in two."""
        for i, head in heads.items():
            self.tokens[i]._head = self.tokens[head]
        self._left, self._right = [0] * len(self.tokens), [0] * len(self.tokens)
        self._settle(0, len(self.tokens))

    def _settle(self, start: int, stop: int, more: tuple[int, ...] = ()) -> None:
        """Where the phrases of words [start, stop) end; what hangs on each, and on a few more."""
        tokens, left, right = self.tokens, self._left, self._right
        heads = [t._head.i for t in tokens]
        left[start:stop] = right[start:stop] = range(start, stop)
        for _ in range(_ROUNDS):
            _widen(heads, left, right, range(start, stop))
            if _inside(heads, left, range(start, stop)):
                break
        for i in range(start, stop):
            tokens[i].is_sent_start = False
        for i in range(start, stop):
            if heads[i] == i:
                tokens[left[i]].is_sent_start = True
        self._sentences = None
        self._gather(heads, {*range(start, stop), *heads[start:stop], *more})

    def _gather(self, heads: Sequence[int], places: Iterable[int]) -> None:
        """What hangs on words, within the ends of their phrases."""
        tokens, left, right = self.tokens, self._left, self._right
        kids: dict[int, tuple[list[Token], list[Token]]] = {i: ([], []) for i in places}
        first = min((left[i] for i in kids), default=0)
        last = max((right[i] for i in kids), default=-1)
        for k in range(first, last + 1):
            head = heads[k]
            if head != k and head in kids and left[head] <= k <= right[head]:
                kids[head][k > head].append(tokens[k])
        for i, (before, behind) in kids.items():
            word = tokens[i]
            word.lefts, word.rights = tuple(before), tuple(behind)
            word.children = word.lefts + word.rights
            word.left_edge, word.right_edge = tokens[left[i]], tokens[right[i]]


def _widen(heads: Sequence[int], left: list[int], right: list[int], places: range) -> None:
    """Let phrases reach as far as those of the words that hang on them."""
    for order in (places, reversed(places)):
        for i in order:
            head = heads[i]
            if left[i] < left[head]:
                left[head] = left[i]
            if right[i] > right[head]:
                right[head] = right[i]


def _inside(heads: Sequence[int], left: Sequence[int], places: range) -> bool:
    """Whether all words hang on words of their own sentence."""
    starts = {left[i] for i in places if heads[i] == i}
    first = 0
    for i in places:
        if (i and i in starts) or i == places[-1]:
            if any(not first <= heads[j] <= i for j in range(first, i)):
                return False
            first = i
    return True
