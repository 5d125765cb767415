"""What was said is a clause, where the parser lost its verb, its subject or its tie to "said"."""

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import COGNITION, DENIAL, FINDING, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, past, take_place
from claims.splitting.speech.speakers import finite

BEFORE_OR_AFTER = words("before after since until")
# What is said, thought or found is no thing: "said several acres burned".
_OF_NO_THING = words("say think believe conclude argue insist claim announce report state note")


def said_by_noun(noun: Token) -> bool:
    """ "A viral video claims that it is late": a noun with a clause and a subject is a verb."""
    if noun.lemma_.lower() not in STATEMENT | FINDING | COGNITION | DENIAL:
        return False
    if noun.dep_ == "conj":
        return _second_verb(noun)
    subject = next((c for c in noun.lefts if c.dep_ == "nsubj"), None)
    clause = next((c for c in noun.rights if c.dep_ in ("ccomp", "relcl", "acl")), None)
    if subject is None or clause is None or not finite(clause) or not has_subject(clause):
        return False
    plural = subject.tag_ in ("NNS", "NNPS")
    noun.tag_, noun.pos_, noun.dep_ = "VBP" if plural else "VBZ", "VERB", "ROOT"
    noun.set_morph("Tense=Pres|VerbForm=Fin")  # type: ignore[attr-defined]
    clause.dep_ = "ccomp"
    return True


def _second_verb(noun: Token) -> bool:
    """ "accepts it, but disputes that it is late": a second verb of the same subject."""
    clause = next((c for c in noun.rights if c.dep_ in ("acl", "ccomp", "relcl")), None)
    that = clause is not None and clause.left_edge.lower_ == "that" and has_subject(clause)
    if clause is None or not that or noun.head.tag_ != "VBZ" or noun.n_lefts:
        return False
    noun.tag_, noun.pos_, noun.morph = "VBZ", "VERB", noun.head.morph
    clause.dep_ = "ccomp"
    return True


def tie_content(verb: Token) -> None:
    """The clause behind a verb of saying that has none, or whose subject it took."""
    after = [c for c in verb.rights if c.dep_ not in ("punct", "advmod", "npadvmod")]
    clause = next((c for c in after if c.dep_ == "ccomp"), None)
    if clause is not None:
        _object_is_subject(verb, clause)
    elif any(c.dep_ in ("dobj", "xcomp") for c in after):
        _gerund_clause(verb, after)
        _object_burned(verb, after)
    else:
        _loose_clause(verb, after)


def _object_is_subject(verb: Token, clause: Token) -> None:
    """ "concluded eels living in Ulm years ago were tame": it is no eels that are concluded."""
    thing = next((c for c in verb.rights if c.dep_ == "dobj" and c.i < clause.i), None)
    if thing is None or verb.lemma_.lower() not in _OF_NO_THING or not finite(clause):
        return
    behind = thing.right_edge.nbor(1)
    first = behind.nbor(1) if behind.text == "," and behind.head == verb else behind
    if clause.left_edge != first or clause.left_edge.dep_ == "mark":
        return
    for old in [c for c in clause.lefts if c.dep_ in SUBJECTS]:
        old.dep_ = "npadvmod"
    thing.head, thing.dep_ = clause, "nsubj"


def _gerund_clause(verb: Token, after: list[Token]) -> None:
    """ "said naming it after Ulm would harm": the gerund would."""
    gerund = next((c for c in after if c.dep_ == "xcomp" and c.tag_ == "VBG"), None)
    clause = next((c for c in gerund.rights if c.dep_ == "advcl"), None) if gerund else None
    if gerund is None or clause is None or verb.lemma_.lower() not in _OF_NO_THING:
        return
    mark = next((c for c in clause.lefts if c.dep_ == "mark" and c.lower_ in BEFORE_OR_AFTER), None)
    noun = next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
    if mark is None or noun is None or not finite(clause):
        return
    clause.head, clause.dep_ = verb, "ccomp"
    gerund.head, gerund.dep_ = clause, "csubj"
    mark.head, mark.dep_ = gerund, "prep"
    noun.head, noun.dep_ = mark, "pobj"


def _object_burned(verb: Token, after: list[Token]) -> None:
    """ "said several acres burned before noon": they did, for no acres are said."""
    thing = next((c for c in after if c.dep_ == "dobj"), None)
    told = next((c for c in thing.rights if c.dep_ == "acl"), None) if thing is not None else None
    if thing is None or told is None or verb.lemma_ not in ("say", "think", "believe"):
        return
    if told.tag_ in ("VBN", "VBD") and told.nbor(-1).text != ",":
        told.head, told.dep_ = verb, "ccomp"
        thing.head, thing.dep_ = told, "nsubj"
        past(told)


def _loose_clause(verb: Token, after: list[Token]) -> None:
    """ "showed without it the rats were slow": a clause with its own subject and no conjunction."""
    clause = next((c for c in after if c.dep_ == "advcl"), None)
    if clause is None or not finite(clause) or not has_subject(clause):
        return
    opened = any(c.dep_ == "mark" or c.tag_ in ("WRB", "WDT", "WP") for c in clause.lefts)
    inverted = clause.left_edge.dep_ in ("aux", "auxpass")  # had it been late
    if opened or inverted or not has_subject(verb):
        return
    clause.dep_ = "ccomp"
    for child in [
        c for c in after if c.dep_ == "prep" and c.right_edge.i == clause.left_edge.i - 1
    ]:
        child.head = clause


def not_finite(verb: Token) -> None:
    """What was read as a clause of its own, and is an infinitive or a participle."""
    _with_each(verb)
    if verb.dep_ in ("conj", "ccomp", "dep"):
        _watched(verb)


def _with_each(verb: Token) -> None:
    """ "In a poll with Lind included, Roe led": no clause, but how the poll was made."""
    subject = next((c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    first = subject.left_edge if subject is not None else verb
    prep = first.nbor(-1) if first.i else verb
    if prep.lower_ != "with" or prep.dep_ != "prep" or verb.tag_ not in ("VBD", "VBN"):
        return
    alone = not any(c.dep_ in ("pobj", "pcomp") for c in prep.children)
    if not alone or verb.dep_ not in ("ccomp", "relcl", "advcl"):
        return
    for child in [c for c in verb.children if c.i < first.i or c.is_punct]:
        child.head = verb.head
    verb.head, verb.dep_, verb.tag_ = prep, "pcomp", "VBN"


def _watched(verb: Token) -> None:
    """ "heard two men climb the wall", "came to watch Ode and Roe cut it": no one says that."""
    bare = verb.tag_ == "VBP" and verb.lower_ == verb.lemma_.lower() and has_subject(verb)
    first = verb.left_edge
    sure = any(c.dep_ in _FINITE_SIGNS or c.lower_ in _NOMINATIVE for c in verb.lefts)
    if not bare or first.i < 2 or sure:
        return
    watcher = first.nbor(-1)
    objects = [c for c in watcher.rights if c.dep_ == "dobj"]
    if watcher.lemma_.lower() not in _WATCHING or watcher.tag_ in ("VBP", "VBZ") or objects:
        return
    if watcher.pos_ != "VERB" or not {watcher, watcher.head} & set(verb.ancestors):
        return
    verb.head, verb.dep_, verb.tag_ = watcher, "ccomp", "VB"
    verb.set_morph("VerbForm=Inf")  # type: ignore[attr-defined]


_WATCHING = words("see watch hear witness observe notice feel let make")
_NOMINATIVE = words("i he she we they")
_FINITE_SIGNS = ("aux", "auxpass", "neg", "mark")


def said_the_head(name: Token) -> bool:
    """ "Y," said the firm's head, Bo Ode: the name is who has the role, not what is told."""
    verb = next((c for c in name.lefts if c.lemma_.lower() in STATEMENT and c.pos_ == "VERB"), None)
    role = next((c for c in verb.rights if c.dep_ == "nsubj"), None) if verb else None
    if verb is None or role is None or name.ent_type_ != "PERSON" or role.ent_type_ == "PERSON":
        return False
    behind = name.doc[verb.right_edge.i + 1]
    if behind.text != "," or name.left_edge.i > verb.i:
        return False
    take_place(verb, name)
    name.head, name.dep_ = role, "appos"
    for child in [c for c in name.children if c.i < verb.i or c.i > name.i]:
        child.head = verb
    behind.head = role
    return True
