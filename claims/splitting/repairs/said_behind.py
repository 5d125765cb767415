"""What stands behind "Y, X said" goes on with Y; and who says it, where the verb comes first."""

from spacy.tokens import Token

from claims.splitting.lexicon.reporting import STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.repairs.main_verbs import SUBJECTS, has_subject, take_place
from claims.splitting.speech.speakers import finite

_AFTER = ("dobj", "attr", "oprd", "npadvmod")  # what the parser takes an inverted subject for
_SPEAKERS = ("NOUN", "PROPN", "PRON", "NUM", "DET")


def inverted_subject(verb: Token) -> None:
    """ "We have no water," shouted one of the men: who shouted, no thing that was."""
    if verb.tag_ not in ("VBD", "VBZ") or verb.lemma_.lower() not in STATEMENT:
        return
    if not verb.i or verb.nbor(-1).text not in (",", '"') or has_subject(verb):
        return
    said = any(c.dep_ == "ccomp" and c.i < verb.i for c in verb.lefts)
    after = next((c for c in verb.rights if c.dep_ in _AFTER and c.pos_ in _SPEAKERS), None)
    if said and after is not None and after.left_edge.i == verb.i + 1:
        after.dep_ = "nsubj"


def aside_speaker(verb: Token) -> None:
    """ "The mill, its owner Bo Ode said, has closed": the mill has; the owner says so."""
    outer = verb.head
    if verb.dep_ != "parataxis" or verb.lemma_.lower() not in STATEMENT or outer.i < verb.i:
        return
    subjects = [c for c in verb.lefts if c.dep_ in SUBJECTS]
    if not subjects or has_subject(outer) or not finite(outer):
        return
    beside = [c for c in subjects[0].rights if c.dep_ == "appos" and c.i < verb.i]
    speaker = [*subjects[1:], *beside][:1]
    if not speaker or speaker[0].left_edge.nbor(-1).text != "," or verb.nbor(1).text != ",":
        return
    passive = any(c.dep_ == "auxpass" for c in outer.lefts)
    subjects[0].head, subjects[0].dep_ = outer, "nsubjpass" if passive else "nsubj"
    speaker[0].head, speaker[0].dep_ = verb, "nsubj"


_REASONS = words("because if unless although though")


def goes_on(verb: Token) -> None:
    """ "A, he explains, and does B", "A," he said, "when B": B is told with A."""
    told = next((c for c in verb.lefts if c.dep_ == "ccomp"), None)
    who = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    if told is None or who is None or verb.lemma_.lower() not in STATEMENT or not finite(verb):
        return
    first, last = min(who.left_edge.i, verb.i), max(who.right_edge.i, verb.i)
    doc = verb.doc
    if told.i > first or last + 2 >= len(doc) or doc[last + 1].text != ",":
        return
    quoted = doc[first - 1].text == '"' and first > verb.sent.start
    opens = doc[last + 2].text == '"'
    near = [c for c in verb.rights if last < c.i and c.left_edge.i <= last + 4 and finite(c)]
    if len(near) != 1 or not _of_what_is_told(near[0], quoted, opens):
        return
    take_place(told, verb)
    verb.head, verb.dep_ = told, "parataxis"
    if near[0].dep_ == "ccomp":
        near[0].dep_ = "advcl"
    for child in [c for c in verb.rights if c.i > last and not c.is_punct]:
        child.head = told


def _of_what_is_told(clause: Token, quoted: bool, opens: bool) -> bool:
    if clause.dep_ in ("advcl", "ccomp") and has_subject(clause):
        first = clause.left_edge
        marked = first.dep_ == "mark" or first.tag_ == "WRB"
        return marked and ((quoted and opens) or first.lower_ in _REASONS)
    own = any(c.dep_ in (*SUBJECTS, "expl") for c in clause.children)
    return clause.dep_ == "conj" and quoted == opens and not own
