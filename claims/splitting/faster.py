"""What spaCy's pipes do, to the same end in half the time.

Only what these know is hastened: an English pipeline of spaCy's own. All else runs as it is.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler, DependencyParser, EntityRecognizer
from spacy.tokens import Doc, Span, Token
from spacy.tokens._retokenize import set_token_attrs
from thinc.api import NumpyOps

Step = Callable[[list[Doc]], object]  # changes the documents of a batch
_KNOWN = 2**16  # different words kept in mind: more than a day's news has
_LOOKED_AT: list[int | str] = ["TAG", "LOWER", "DEP", "IS_SPACE"]  # asked of a word by patterns


def hasten(pipeline: Language) -> dict[str, Step]:
    """The pipes of a pipeline that have a faster way, by name; and its matrices by numpy."""
    _multiply_by_numpy(pipeline)
    steps: dict[str, Step] = {}
    for name, pipe in pipeline.pipeline:
        if isinstance(pipe, DependencyParser | EntityRecognizer) and _is_greedy(pipe):
            steps[name] = _stepping(pipe)
        elif isinstance(pipe, AttributeRuler) and _asks_only_what_is_known(pipe):
            steps[name] = _Ruling(pipe)
        elif isinstance(pipe, EnglishLemmatizer) and pipe.mode == "rule" and not pipe.overwrite:
            _look_lemmas_up_at_once(pipe)
            steps[name] = _lemmatizing(pipe)
    return steps


def run(
    pipeline: Language, steps: dict[str, Step], texts: Iterable[str | Doc], skip: str, size: int
) -> Iterator[Doc]:
    """Documents through all pipes but one, a batch at a time."""
    made = (pipeline.make_doc(text) if isinstance(text, str) else text for text in texts)
    while docs := list(islice(made, size)):
        for name, pipe in pipeline.pipeline:
            if name == skip:
                continue
            if name in steps:
                steps[name](docs)
            elif hasattr(pipe, "pipe"):
                docs = list(pipe.pipe(docs, batch_size=size))
            else:
                docs = [pipe(doc) for doc in docs]
        yield from docs


def _multiply_by_numpy(pipeline: Language) -> None:
    """Matrices by numpy's library: with thinc's own a whole parse takes a third longer."""
    ops = NumpyOps(use_blis=False)
    for _, pipe in pipeline.pipeline:
        model = getattr(pipe, "model", None)
        for node in model.walk() if model is not None else ():
            if type(node.ops) is NumpyOps:  # no GPU's, nor Apple's
                node.ops = ops


def _is_greedy(pipe: Any) -> bool:
    return pipe.cfg["beam_width"] == 1 and type(pipe.model.ops) is NumpyOps


def _stepping(pipe: Any) -> Step:
    """All documents of a batch one transition further at a time.

    spaCy's loop over the transitions lets go of Python's lock and takes it again for every look
    at a word, which costs more than all that it computes; its steps themselves keep the lock.
    """

    def step(docs: list[Doc]) -> None:
        states = pipe.moves.init_batch(docs)
        going = [state for state in states if not state.is_final()]
        if going:
            model = pipe.model.predict(docs)
            while going:
                going = pipe.transition_states(going, model.predict(going))
            model.clear_memory()
        pipe.set_annotations(docs, states)

    return step


def _asks_only_what_is_known(ruler: AttributeRuler) -> bool:
    return all(set(word) <= set(_LOOKED_AT) for pattern in _patterns(ruler) for word in pattern)


def _patterns(ruler: AttributeRuler) -> list[Any]:
    rules: list[Any] = ruler.patterns
    return [pattern for rule in rules for pattern in rule["patterns"]]


class _Ruling:
    """The rules that hold for a word alone looked up, not matched against all patterns again."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self.ruler = ruler
        self.known: dict[tuple[int, ...], tuple[tuple[int, ...], bool]] = {}
        self.together: dict[tuple[int, ...], dict[Any, Any]] = {}
        self.openings = Matcher(ruler.vocab)
        patterns = _patterns(ruler)
        self.longest = max(map(len, patterns), default=1)
        if openings := [pattern[:1] for pattern in patterns if len(pattern) > 1]:
            self.openings.add("opening", openings)

    def __call__(self, docs: list[Doc]) -> None:
        asked = [[*map(tuple, doc.to_array(_LOOKED_AT).tolist())] for doc in docs]
        if len(self.known) > _KNOWN:
            self.known.clear()
        words = zip(chain(*asked), chain(*docs), strict=True)
        if new := {key: word for key, word in words if key not in self.known}:
            self._learn(new)
        for doc, keys in zip(docs, asked, strict=True):
            found = [self.known[key] for key in keys]
            more = self._of_more_words(doc, [i for i, (_, opens) in enumerate(found) if opens])
            for i, (token, (numbers, _)) in enumerate(zip(doc, found, strict=True)):
                rules = tuple(sorted({*numbers, *more[i]})) if i in more else numbers
                if rules:
                    set_token_attrs(token, self._set_by(rules))

    def _learn(self, new: Mapping[tuple[int, ...], Token]) -> None:
        """For what patterns ask of a word: the rules for it alone, in order; whether a pattern of
        more words may open there."""
        words, tags, deps = zip(*((t.text, t.tag_, t.dep_) for t in new.values()), strict=True)
        heads = list(range(len(words)))
        doc = Doc(self.ruler.vocab, words=[*words], tags=[*tags], deps=[*deps], heads=heads)
        alone: list[list[int]] = [[] for _ in words]
        for number, start, end in sorted(self._matches(doc)):
            if end == start + 1:
                alone[start].append(number)
        opening = {start for _, start, _ in self.openings(doc, allow_missing=True)}
        self.known.update((key, (tuple(alone[i]), i in opening)) for i, key in enumerate(new))

    def _of_more_words(self, doc: Doc, openings: Sequence[int]) -> dict[int, list[int]]:
        """The rules of several words that open there, by the word that they set."""
        found: dict[int, list[int]] = {}
        for i in openings:
            for number, start, end in self._matches(doc[i : i + self.longest]):
                if start == 0 and end > 1:
                    found.setdefault(i + self.ruler.indices[number], []).append(number)
        return found

    def _matches(self, words: Doc | Span) -> Iterator[tuple[int, int, int]]:
        """Rules by their numbers, and where they hold."""
        for name, start, end in self.ruler.matcher(words, allow_missing=True):
            yield int(self.ruler.vocab.strings[name]), start, end

    def _set_by(self, numbers: tuple[int, ...]) -> dict[Any, Any]:
        """What rules set, the last word being the last one's."""
        if numbers not in self.together:
            attrs = [self.ruler.attrs[number].items() for number in numbers]
            self.together[numbers] = {key: value for items in attrs for key, value in items}
        return self.together[numbers]


def _look_lemmas_up_at_once(lemmatizer: EnglishLemmatizer) -> None:
    """Words known to the lemmatizer as sets: spaCy goes through lists of up to 57,528, to the same
    end, for each word form it has not seen before."""
    if lemmatizer.lookups.has_table("lemma_index"):
        known = lemmatizer.lookups.get_table("lemma_index")
        for part_of_speech in known:
            known[part_of_speech] = frozenset(known[part_of_speech])


def _lemmatizing(lemmatizer: EnglishLemmatizer) -> Step:
    """Each word form lemmatized once: spaCy keeps only those in mind that it had to cut."""
    known: dict[tuple[int, int, int], str] = {}

    def step(docs: list[Doc]) -> None:
        if len(known) > _KNOWN:
            known.clear()
        for doc in docs:
            rows = doc.to_array(["ORTH", "POS", "MORPH", "LEMMA"]).tolist()
            for token, (orth, pos, morph, lemma) in zip(doc, rows, strict=True):
                if lemma:
                    continue
                key = orth, pos, morph
                if key not in known:
                    known[key] = lemmatizer.lemmatize(token)[0]
                token.lemma_ = known[key]

    return step
