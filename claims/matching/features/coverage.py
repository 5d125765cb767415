"""How much of the statement is told, where, and what is not."""

from collections.abc import Iterable

from claims.matching.alignment import CLAIM, DOCUMENT, SENTENCE, THEME, TOLD, Pair
from claims.matching.features.quantities import rank
from claims.matching.side import Term
from claims.model import Feature


def coverage(pair: Pair) -> Feature:
    """Share of the statement's content, by weight of its words, that the claim itself tells."""
    return Feature("coverage", pair.covered(CLAIM), _words(pair, CLAIM, told=False), "")


def sentence_coverage(pair: Pair) -> Feature:
    """The same, told by the claim or another claim of its sentence."""
    return Feature("sentence_coverage", pair.covered(SENTENCE), _words(pair, SENTENCE, told=False))


def theme_coverage(pair: Pair) -> Feature:
    """The same, told there, in the sentences beside it, or by what the whole document is about."""
    return Feature("theme_coverage", pair.covered(THEME), _words(pair, THEME, told=False))


def document_coverage(pair: Pair) -> Feature:
    """The same, told anywhere among the candidates from the claim's document."""
    return Feature("document_coverage", pair.covered(DOCUMENT), _words(pair, DOCUMENT, told=False))


def reverse_coverage(pair: Pair) -> Feature:
    """Share of the claim's content that the statement takes up: low when it is about more."""
    used = {link.theirs.index for link in pair.links.values() if link.level == CLAIM}
    total = sum(term.weight for term in pair.theirs.terms)
    told = sum(term.weight for term in pair.theirs.terms if term.index in used)
    return Feature("reverse_coverage", told / total if total else 0.0)


def missing_word(pair: Pair) -> Feature:
    """Weight of the heaviest word of the statement told neither near the claim nor as its theme."""
    return _heaviest_missing("missing_word", pair, pair.ours.terms, THEME)


def missing_verb(pair: Pair) -> Feature:
    """1 when a verb of the statement, other than one of grammar, is told nowhere around."""
    for term in pair.ours.terms:
        if term.pos == "v" and term.weight > 0.1 and not _told(pair, term.index, THEME):
            return Feature("missing_verb", 1.0, term.text)
    return Feature("missing_verb", 0.0)


def missing_in_document(pair: Pair) -> Feature:
    """Weight of the heaviest word of the statement that its whole document does not tell."""
    return _heaviest_missing("missing_in_document", pair, pair.ours.terms, DOCUMENT)


def missing_name(pair: Pair) -> Feature:
    """1 when a name of the statement is told nowhere near the claim."""
    for text, _, indices in pair.ours.names:
        if not any(_told(pair, i, THEME) for i in indices):
            return Feature("missing_name", 1.0, text)
    return Feature("missing_name", 0.0)


def rest_coverage(pair: Pair) -> Feature:
    """Share of the statement's content but for its subject that the claim or its sentence tells."""
    subject_words = _subject_words(pair)
    left = [t for t in pair.ours.terms if t.index not in subject_words]
    missing = ", ".join(t.text for t in left if t.weight and not _told(pair, t.index, SENTENCE))
    return Feature("rest_coverage", pair.covered(SENTENCE, subject_words), missing)


def missing_rest(pair: Pair) -> Feature:
    """Weight of the heaviest word not told near the claim, the statement's subject left out."""
    subject_words = _subject_words(pair)
    rest = [t for t in pair.ours.terms if t.index not in subject_words]
    return _heaviest_missing("missing_rest", pair, rest, SENTENCE)


def _heaviest_missing(name: str, pair: Pair, terms: Iterable[Term], level: int) -> Feature:
    """Of some of the statement's words, in order, the first of the heaviest that are not told."""
    missing = [t for t in terms if t.weight and not _told(pair, t.index, level)]
    if not missing:
        return Feature(name, 0.0)
    worst = max(missing, key=lambda t: t.weight)
    return Feature(name, worst.weight, worst.text)


def _subject_words(pair: Pair) -> frozenset[int]:
    """The words of the main verb's subject."""
    by_index = pair.ours.by_index
    found = set()
    for term in pair.ours.terms:
        at = term
        while at.head != at.index and at.head != pair.ours.root:
            at = by_index[at.head]
        under = at.head == pair.ours.root != at.index and at.index < pair.ours.root
        if under and at.role in ("subject", "object"):
            found.add(term.index)
    return frozenset(found)


def predicate(pair: Pair) -> Feature:
    """How well the statement's main verb is told by the claim: 1 the same, 0 not at all."""
    term = pair.ours.by_index.get(pair.ours.root)
    if term is None:
        return Feature("predicate", 0.0)
    link = pair.own(pair.ours.root)
    return Feature(
        "predicate", link.score if link else 0.0, term.text, link.theirs.text if link else ""
    )


def subject(pair: Pair) -> Feature:
    """How well the words of the statement's subject are told as the claim's subject: 0..1."""
    ours = [t for t in pair.ours.terms if t.role == "subject" and t.head == pair.ours.root]
    if not ours:
        return Feature("subject", 0.0)
    links = [pair.own(t.index) for t in ours]
    score = sum(
        link.score * (1.0 if link.theirs.role == "subject" else 0.5) for link in links if link
    ) / len(ours)
    theirs = next((link.theirs.text for link in links if link), "")
    return Feature("subject", score, " ".join(t.text for t in ours), theirs)


def unnamed_subject(pair: Pair) -> Feature:
    """1 when the claim's subject is only "it", "he", "the film": it may be the statement's."""
    for word in pair.theirs.words:
        if word.dep in ("nsubj", "nsubjpass") and word.head == pair.theirs.root:
            pronoun = word.pos == "PRON"
            return Feature("unnamed_subject", float(pronoun or word.pos == "NOUN"), "", word.text)
    return Feature("unnamed_subject", 0.0)


def ties(pair: Pair) -> Feature:
    """Share of the statement's ties (a word and what it hangs on) that hold in the claim too.

    1 when all do; a tie whose words are told in different claims counts nothing.
    """
    total = held = 0.0
    broken = ""
    for word, head in pair.ours.ties:
        weight = pair.ours.by_index[word].weight
        total += weight
        close = pair.tied(word, head) or _by_theme(pair, word, head)
        held += weight * close
        if close == 0.0 and not broken:
            broken = f"{pair.ours.by_index[word].text} – {pair.ours.by_index[head].text}"
    return Feature("ties", held / total if total else 1.0, broken)


def _by_theme(pair: Pair, word: int, head: int) -> float:
    """A modifier may be the document's theme: "the summit" for "the climate summit"."""
    link = pair.links.get(word)
    modifies = pair.ours.by_index[word].role in ("modifier", "of", "in")
    told = link is not None and link.kind in TOLD and link.level > SENTENCE
    return 0.6 if modifies and told and pair.near(head) is not None else 0.0


def loose_attribute(pair: Pair) -> Feature:
    """1 when what is said of the subject ("is the captain") is told, but not of that subject."""
    root = pair.ours.by_index.get(pair.ours.root)
    if root is None or root.weight or rank(pair).value > 0:  # "is the second-biggest"
        return Feature("loose_attribute", 0.0)
    said = [t for t in pair.ours.terms if t.head == root.index and t.role == "attribute"]
    whom = [t for t in pair.ours.terms if t.head == root.index and t.role == "subject"]
    for attribute in said:
        for term in whom:
            if attribute.weight and not _ever_tied(pair, term.index, attribute.index):
                return Feature("loose_attribute", 1.0, f"{term.text} – {attribute.text}")
    return Feature("loose_attribute", 0.0)


def _ever_tied(pair: Pair, word: int, head: int) -> bool:
    if pair.tied(word, head) > 0:
        return True
    a, b = pair.ours.by_index[word].lemma, pair.ours.by_index[head].lemma
    for side in pair.sentence:
        first = [t.index for t in side.terms if t.lemma == a]
        second = [t.index for t in side.terms if t.lemma == b]
        if any(side.connected(i, j) > 0 for i in first for j in second):
            return True
    return False


def similarity(pair: Pair) -> Feature:
    """RapidFuzz similarity of the two normal forms, 0..1."""
    return Feature("similarity", pair.similarity / 100)


def _told(pair: Pair, index: int, level: int) -> bool:
    link = pair.links.get(index)
    return link is not None and link.level <= level and link.kind in TOLD


def _words(pair: Pair, level: int, told: bool) -> str:
    return ", ".join(
        t.text for t in pair.ours.terms if t.weight and _told(pair, t.index, level) is told
    )
