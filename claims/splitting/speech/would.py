"""What "would" tells: what was done again and again, or the future of a past report."""

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.tree import NOUN_SUBJECTS

_PERIODS = words(
    "day night morning evening afternoon week weekend month year winter summer spring autumn"
)
_ONCE = words("child boy girl student teenager apprentice youth")


def habit(root: Token) -> bool:
    """What was done again and again: each morning he would walk to the quay and count boats."""
    joined = root.dep_ == "conj" and any(c.lower_ == "would" for c in root.head.lefts)
    return any(map(_again, root.lefts)) or (joined and habit(root.head))


def _again(part: Token) -> bool:
    """Whenever it rained, when he came home, each morning, on Sundays, in those days, as a boy."""
    if part.dep_ == "advcl":
        marks = [c.lower_ for c in part.lefts if c.dep_ in ("advmod", "mark")]
        then = any(t.tag_ == "VBD" for t in (part, *part.lefts))
        return "whenever" in marks or ("when" in marks and then)
    noun = next((c for c in part.rights if c.dep_ == "pobj"), part)
    before = [c.lower_ for c in noun.lefts]
    if noun.lemma_.lower() in _PERIODS and ("every" in before or "each" in before):
        return True
    if part.dep_ != "prep" or noun == part:
        return False
    days = noun.lower_.endswith("days")
    return (
        (part.lower_ == "in" and noun.lower_ == "days" and "those" in before)
        or (part.lower_ == "on" and days and noun.lower_ != "days")
        or (part.lower_ == "as" and noun.lower_ in _ONCE)
    )


def reported(root: Token) -> bool:
    """Whether "would" is the future of a past report: said it would begin.

    Not in a quotation, where it is what it says: '"It would be a loss," she said'.
    """
    heads = [a for a in root.ancestors if a.pos_ == "VERB"]
    aside = [c for c in root.children if c.dep_ == "parataxis" and c.lemma_.lower() in STATEMENT]
    source = any(c.lower_ == "according" for c in root.children)
    past = [a for a in (*heads, *aside) if a.tag_ in ("VBD", "VBN")]
    return source or any(not _quoted_by(root, said) for said in past)


def _quoted_by(root: Token, said: Token) -> bool:
    """Whether an odd number of marks stands between it, with its subject, and the saying."""
    first = next((c.i for c in root.lefts if c.dep_ in (*NOUN_SUBJECTS, "expl")), root.i)
    between = root.doc[min(first, said.i) : max(first, said.i)]
    return sum(t.text == '"' for t in between) % 2 == 1
