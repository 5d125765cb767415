"""Where sentences begin, told to the parser beforehand; and why a sentence gives no claim."""

from spacy.tokens import Doc, Span

from claims.splitting.segments import Block


def mark(doc: Doc, block: Block) -> Doc:
    """Set sentence starts and title tokens on the unparsed Doc of `block.text`.

    `doc = mark(nlp.make_doc(block.text), block)`, then `nlp.pipe(docs)`: the parser keeps to
    what is set, so it cuts no more inside quotes or after "Gen.".
    """
    return doc


def why_skipped(sentence: Span) -> str:
    """Why a parsed sentence gives no claim ("question", "opinion", ...); "" when it may."""
    return ""
