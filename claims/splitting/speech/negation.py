"""Whether a predication is negated, told apart from a negated phrase inside it."""

from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Token


def negated(root: Token) -> bool:
    """Whether the clause headed by `root` says that something is not so.

    Counts not, never, no one, no X, few X, hardly, and verbs that negate what follows (failed
    to, refused to, unable to, prevented from); two of them cancel out. "Not only", "not X but
    Y", "no more than" and a negated phrase ("not of conflict but of competition") do not count.
    """
    if root.dep_ in ("aux", "auxpass"):
        root = root.head
    count = _particles(root) + _quantifiers(root) + _lexical(root) + _governed(root)
    return count % 2 == 1


_ADVERBS = words("never hardly scarcely barely rarely seldom nowhere neither nor")
_FOCUS = words("only just merely simply solely necessarily")
_NOBODY = words("nobody nothing none noone neither")
_ARGUMENTS = words("nsubj nsubjpass dobj attr dative")


def _particles(root: Token) -> int:
    """Not and never on the verb or its auxiliaries; hardly, no longer."""
    found = 0
    for child in root.children:
        if child.dep_ == "neg" or (
            child.dep_ in ("advmod", "preconj") and child.lower_ in _ADVERBS
        ):
            found += not _of_a_phrase(child)
        elif child.dep_ == "cc" and child.lower_ in ("nor", "neither"):
            found += child.i == child.left_edge.sent.start  # "Nor did it rain"
        elif child.dep_ in ("aux", "auxpass"):
            found += any(c.dep_ == "neg" for c in child.children)
        elif child.lower_ in ("longer", "more") and child.dep_ == "advmod":
            found += any(c.lower_ == "no" for c in child.children)
    if not found and root.dep_ == "conj" and _shares(root):
        return int(_particles(root.head) > 0)
    return found


def _of_a_phrase(particle: Token) -> bool:
    """Not only; not because of X but because of Y; not until then, but."""
    doc, at = particle.doc, particle.i + 1
    after = doc[at] if at < len(doc) else None
    if after is None:
        return False
    if after.lower_ in _FOCUS:
        return True
    phrase = after.pos_ in ("ADP", "SCONJ", "DET") and after.i > particle.head.i
    rest = doc[at : particle.sent.end]
    return phrase and any(t.lower_ == "but" and t.dep_ == "cc" for t in rest)


def _shares(root: Token) -> bool:
    """Did not eat or drink: a second verb under the first one's negation."""
    own = any(c.dep_ in ("nsubj", "nsubjpass", "aux") for c in root.children)
    joined = any(c.lower_ in ("or", "nor") for c in root.head.children if c.dep_ == "cc")
    return joined and not own


def _quantifiers(root: Token) -> int:
    """No one came; there is no evidence; few people came; neither side won."""
    found = 0
    for child in root.children:
        if child.dep_ in _ARGUMENTS:
            found += _negative(child)
        elif child.dep_ == "acomp":
            continue
    return found


def _negative(noun: Token) -> bool:
    if noun.lower_ in _NOBODY:
        return True
    if noun.lower_ in ("one", "body") and any(c.lower_ == "no" for c in noun.children):
        return True
    if noun.lower_ in ("few", "little") and noun.dep_ in ("nsubj", "nsubjpass"):
        return not _preceded(noun)
    for child in noun.children:
        if child.lower_ in ("no", "neither") and child.dep_ in ("det", "neg", "preconj"):
            return not any(c.dep_ in ("nummod", "quantmod") for c in noun.children)
        if child.lower_ == "few" and child.dep_ in ("amod", "det") and not _preceded(child):
            return True
        if child.lower_ == "little" and child.dep_ == "amod" and noun.tag_ == "NN":
            return not any(c.dep_ in ("det", "poss") for c in noun.children)
    return False


def _preceded(quantifier: Token) -> bool:
    """A few, the few, these few, quite a few."""
    before = quantifier.doc[quantifier.i - 1].lower_ if quantifier.i else ""
    return before in _SOME


_SOME = words("a the these those last past next first every only quite very such his")


_FAILS = words("fail refuse decline neglect forget omit cease")
_PREVENTS = words("prevent stop ban bar block keep prohibit discourage deter exclude restrain")
_UNABLE = words("unable unwilling impossible unlikely reluctant")


def _lexical(root: Token) -> int:
    """Failed to V, is unable to V: the verb itself says that V is not so."""
    infinitive = any(c.dep_ == "xcomp" for c in root.children)
    if root.lemma_.lower() in _FAILS:
        return int(infinitive)
    return int(any(c.dep_ == "acomp" and c.lower_ in _UNABLE for c in root.children))


def _governed(root: Token) -> int:
    """V in failed to V, without V-ing, prevented from V-ing."""
    head = root.head
    if root.dep_ == "xcomp" and head.lemma_.lower() in _FAILS:
        return 1 + _particles(head)
    if root.dep_ == "xcomp" and head.lower_ in _UNABLE:
        return 1 + (_particles(head.head) if head.head != head else 0)
    if root.dep_ == "pcomp":
        if head.lower_ == "without":
            return 1
        return int(head.lower_ == "from" and head.head.lemma_.lower() in _PREVENTS)
    return 0
