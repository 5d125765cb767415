"""Errors of the parser that hide who says what, mended on the parse before that is read off it."""

from spacy.tokens import Doc, Token

from claims.splitting.reporting import COGNITION, FINDING, STATEMENT
from claims.splitting.wordlist import words

CLAUSES = (STATEMENT | FINDING | COGNITION) - words(
    "ask urge call cite continue describe promise vow pledge swear agree consider name"
)
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_NOMINAL = ("NOUN", "PROPN")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def mend(doc: Doc) -> Doc:
    """The same Doc, its tags, heads and labels mended in place."""
    for token in doc:
        if token.tag_ == "VBN" and token.dep_ in ("ROOT", "ccomp"):
            _main_verb(token)
        elif token.lower_ == "that" and token.dep_ == "mark" and token.head.pos_ in _NOMINAL:
            _that_clause(token)
        elif token.tag_ == "WDT" and token.lower_ == "that" and token.dep_ in _SUBJECTS:
            _mark(token)
        elif token.dep_ == "nsubj" and token.i > token.head.i:
            _inverted(token)
        elif token.dep_ in ("conj", "ccomp") and token.pos_ in ("VERB", "AUX"):
            _content(token)
    return doc


def _main_verb(verb: Token) -> None:
    """ "sales doubled": a main verb with a subject and no auxiliary is no participle."""
    deps = {child.dep_ for child in verb.lefts}
    if "nsubj" in deps and not deps & {"aux", "auxpass"}:
        verb.tag_ = "VBD"
        verb.set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]


def _mark(that: Token) -> None:
    """ "told the court that, in March, sales fell": no subject where the verb has another."""
    verb = that.head
    if verb.dep_ == "ccomp" and any(c.dep_ in _SUBJECTS and c != that for c in verb.lefts):
        that.tag_, that.dep_, that.pos_ = "IN", "mark", "SCONJ"


def _that_clause(that: Token) -> None:
    """ "observed that the date of the show, which is free, coincided": a clause, no object."""
    noun = that.head
    verb = noun.head
    if noun.dep_ != "dobj" or that.i != verb.i + 1 or verb.lemma_.lower() not in CLAUSES:
        return
    for token in reversed([*noun.subtree]):
        if token.tag_ not in _FINITE or token.dep_ not in ("acl", "relcl"):
            continue
        if token.nbor(-1).text == "," and not any(c.dep_ in _SUBJECTS for c in token.children):
            token.head, token.dep_ = verb, "ccomp"
            noun.head, noun.dep_ = token, "nsubj"
            that.head = token
            return


def _inverted(speaker: Token) -> None:
    """ "Buyers, said Ode, are rare": of two subjects the first is that of the clause around."""
    verb = speaker.head
    outer = verb.head
    if verb.lemma_.lower() not in CLAUSES or verb.dep_ not in ("parataxis", "ccomp", "advcl"):
        return
    first = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if first is None or outer.i < verb.i or verb.nbor(-1).text not in (",", '"'):
        return
    if not any(c.dep_ in _SUBJECTS for c in outer.children):
        passive = any(c.dep_ == "auxpass" for c in outer.children)
        first.head, first.dep_ = outer, "nsubjpass" if passive else "nsubj"


def _content(clause: Token) -> None:
    """ "found sales of cars rose", "hopes by May, fares would fall": what is found is a clause.

    Read as two verbs with no "and" between them.
    """
    verb = clause.head
    if verb.lemma_.lower() not in CLAUSES or verb.pos_ != "VERB" or clause.i < verb.i:
        return
    after = [c for c in verb.rights if c.i < clause.i]
    finite = clause.tag_ in _FINITE or any(
        c.tag_ in _FINITE and c.dep_ in ("aux", "auxpass") for c in clause.lefts
    )
    if not finite or any(c.dep_ in ("cc", "ccomp", "conj", "xcomp", "prt") for c in after):
        return
    subject = next((c for c in clause.lefts if c.dep_ in _SUBJECTS), None)
    objects = [c for c in after if c.dep_ == "dobj"]
    if subject is None and len(objects) == 1 and not any(c.text == "," for c in after):
        objects[0].dep_ = "nsubj"
        objects[0].head = clause
        _hang(after, objects[0], objects[0])
    elif subject is not None and not objects and all(c.dep_ in ("prep", "punct") for c in after):
        _hang(after, clause, verb)
    else:
        return
    clause.dep_ = "ccomp"


def _hang(children: list[Token], head: Token, behind: Token) -> None:
    """Give the phrases behind a word another head."""
    for child in children:
        if child.i > behind.i and child.dep_ == "prep":
            child.head = head
