"""What stands in reported speech and is the writer's all the same."""

from claims.splitting.drafts import CONCESSIVE, SPANS
from claims.splitting.lexicon.nouns import SUMMING
from claims.splitting.lexicon.reporting import DENIAL, STATEMENT
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Doc, Token
from claims.splitting.speech.negation import negated
from claims.splitting.speech.speakers import finite
from claims.splitting.tree import NOUN_SUBJECTS


def asides(verb: Token, content: frozenset[int], quoted: frozenset[int]) -> frozenset[int]:
    """What stands between commas in reported speech and is the writer's.

    Appositions; a relative clause before the verb, or in the present in what was said in the past
    ("said the mill, which has forty workers, had lost"); that of a noun where the whole is denied.
    """
    doc, denied = verb.doc, verb.lemma_.lower() in DENIAL and not negated(verb)
    out = set[int]()
    for token in (doc[i] for i in content):
        comma = token.left_edge.i > 0 and token.left_edge.nbor(-1).text == ","
        told = token.dep_ == "appos" or (token.dep_ == "npadvmod" and _sums_up(token))
        told = (told and comma) or (
            token.dep_ == "relcl"
            and (denied or (comma and token.i not in quoted and _of_the_reporter(token, verb)))
        )
        told = told or (comma and (_meanwhile(token, verb) or _reasoned(token, verb)))
        told = told or (comma and _hours_before(token, content))
        told = told or _says_so_too(token) or _gainsaid(token) or _made_before(token)
        if told:
            out |= {t.i for t in token.subtree}
    return frozenset(out)


def _hours_before(token: Token, content: frozenset[int]) -> bool:
    """ "Ode said the dam was safe, only hours before it broke": then she said so."""
    if token.dep_ not in ("prep", "advcl", "npadvmod") or token.right_edge.i + 1 in content:
        return False
    told = token.head
    state = told.lemma_ in _STATES or any(c.tag_ == "MD" for c in told.lefts)
    state = state or told.tag_ in ("VBZ", "VBP")
    return state and hours_before([t.text for t in token.subtree])


def hours_before(opening: list[str]) -> bool:
    """Opens with "hours before", "just two days after", "a week ahead of"."""
    low = [text.lower() for text in opening[:4]]
    spans = [k for k, text in enumerate(low[:-1]) if text in SPANS or text.rstrip("s") in SPANS]
    return bool(spans) and low[spans[0] + 1] in ("before", "after", "ahead")


_STATES = words("be believe think know want need have own remain stay lack")


def between_commas(doc: Doc, content: frozenset[int]) -> frozenset[int]:
    """ "According to Ode, the mill, which opened in 1890, will close": told by the writer."""
    out = set[int]()
    for clause in (doc[i] for i in content):
        relative = clause.dep_ == "relcl" and not told_back(clause)
        if _made_before(clause) or (relative and _set_off(clause)):
            out |= {t.i for t in clause.subtree}
    return frozenset(out)


def _made_before(clause: Token) -> bool:
    """ "said the mill, built in 1890, had lost money"."""
    return clause.dep_ == "acl" and clause.tag_ == "VBN" and _set_off(clause)


def _set_off(clause: Token) -> bool:
    """Between commas, of a subject before its verb."""
    noun, first, last = clause.head, clause.left_edge, clause.right_edge
    commas = first.i > 0 and first.nbor(-1).text == "," and last.i + 1 < len(clause.doc)
    commas = commas and clause.doc[last.i + 1].text == ","
    return commas and noun.dep_ in NOUN_SUBJECTS and last.i < noun.head.i


def _gainsaid(clause: Token) -> bool:
    """ "Ode says that it is safe, which Lind denies", "though engineers dispute this"."""
    if clause.lemma_.lower() not in _GAINSAYING or clause.dep_ not in ("relcl", "advcl", "ccomp"):
        return False
    first = clause.left_edge
    if not first.i or first.nbor(-1).text not in (",", "-", "–", "—"):
        return False
    which = first.lower_ == "which" and first.dep_ == "dobj"
    this = any(c.dep_ == "dobj" and c.lower_ in ("this", "that", "it") for c in clause.rights)
    return which or (this and first.lower_ in CONCESSIVE)


_GAINSAYING = DENIAL | words("contest question challenge doubt contradict confirm dismiss")


def _says_so_too(clause: Token) -> bool:
    """ "Ode found that it leaks, and two firms have said B": what they have said is told apart."""
    first = clause.left_edge
    second = clause.dep_ == "ccomp" and first.i > 0 and first.nbor(-1).dep_ == "cc"
    joined = second or clause.dep_ == "conj"
    says = joined and clause.lemma_.lower() in STATEMENT
    own = any(c.dep_ in NOUN_SUBJECTS and c.pos_ != "PRON" for c in clause.lefts)
    that = any(c.dep_ == "mark" for c in clause.lefts)
    return says and own and not that and any(c.dep_ == "ccomp" for c in clause.rights)


def conceded(verb: Token) -> frozenset[int]:
    """ "The dam is safe, engineers said, although two of them had left": told by the writer.

    A clause behind "X said" in another tense than what is said, or with a pronoun for who says it.
    """
    told = verb.head
    who = next((c for c in verb.children if c.dep_ in NOUN_SUBJECTS), None)
    if verb.dep_ != "parataxis" or who is None:
        return frozenset()
    for clause in (c for c in told.rights if c.dep_ == "advcl" and c.left_edge.i > verb.i):
        first = clause.left_edge
        if first.lower_ not in ("although", "though") or first.nbor(-1).text != ",":
            continue
        several = who.tag_ in ("NNS", "NNPS")
        itself = words("they them their") if several else words("he she him her his")
        pronoun = any(t.lower_ in itself for t in clause.subtree) and not _plural_told(told)
        if pronoun or _tense(clause) != _tense(told):
            return frozenset(t.i for t in clause.subtree)
    return frozenset()


def _plural_told(told: Token) -> bool:
    subjects = [c for c in told.lefts if c.dep_ in NOUN_SUBJECTS]
    return any(c.tag_ in ("NNS", "NNPS", "PRP") or c.ent_type_ == "PERSON" for c in subjects)


def _tense(clause: Token) -> str:
    """Told back, past, or present and future."""
    if told_back(clause) or any(c.lower_ in ("could", "might") for c in clause.lefts):
        return "back"
    tags = {t.tag_ for t in (clause, *clause.lefts) if t.tag_ in ("VBD", "VBZ", "VBP", "MD")}
    return "past" if "VBD" in tags else "present"


def _sums_up(noun: Token) -> bool:
    """ "had one vote each, a rule that stayed in force": a noun behind a comma with its clause."""
    article = any(c.lower_ in ("a", "an") for c in noun.lefts) or noun.lower_ == "something"
    told = any(c.dep_ == "acl" and c.tag_ == "VBN" for c in noun.rights) and noun.lemma_ in SUMMING
    return article and (told or any(c.dep_ == "relcl" for c in noun.rights))


def _meanwhile(clause: Token, verb: Token) -> bool:
    """ "said that pay would rise, while the union spoke of a trick": told by the writer."""
    marks = [c.lower_ for c in clause.lefts if c.dep_ == "mark"]
    if clause.dep_ == "advcl" and "as" in marks and clause.i > clause.head.i > verb.i:
        present = any(t.tag_ in ("VBZ", "VBP") for t in (clause, *clause.lefts))
        return present and told_back(clause.head)  # "saying it had lied, as the vote comes near"
    if clause.dep_ != "advcl" or not {"while", "whereas"} & set(marks):
        return False
    if clause.lemma_.lower() in STATEMENT and any(c.dep_ == "ccomp" for c in clause.rights):
        return clause.i > clause.head.i > verb.i  # "X said A, while Y said B"
    if verb.tag_ != "VBD":
        return False
    behind = clause.i > clause.head.i > verb.i
    if any(t.tag_ in ("VBZ", "VBP") for t in (clause, *clause.lefts)):
        return behind and _tense(clause.head) != "present"  # "held 61 units, while the limit is 35"
    return behind and _tense(clause) == "past" and told_back(clause.head)


def _reasoned(clause: Token, verb: Token) -> bool:
    """ "The figures suggest that trade is slow, since two banks have shut": figures don't argue.

    Nor does one who "would not admit that it was late, although the clock had struck".
    """
    marks = {c.lower_ for c in clause.lefts if c.dep_ == "mark"}
    who = next((c for c in verb.children if c.dep_ in NOUN_SUBJECTS), None)
    if clause.dep_ != "advcl" or not clause.i > clause.head.i > verb.i or who is None:
        return False
    conceding = bool(marks & {"though", "although"})
    figures = who.lemma_.lower() in _MEASURED
    doubted = verb.lemma_.lower() in DENIAL or (verb.lemma_ == "claim" and not told_back(clause))
    return (conceding and (figures or doubted or negated(verb))) or (figures and "since" in marks)


_MEASURED = words("figure number statistic datum data result finding evidence trend")


def _of_the_reporter(clause: Token, verb: Token) -> bool:
    """Between a subject and its verb; or in the present, where what was said is not."""
    noun = clause.head
    if noun.dep_ in NOUN_SUBJECTS and clause.right_edge.i < noun.head.i and not told_back(clause):
        return True
    verbs = (t for t in clause.head.ancestors if t.pos_ in ("VERB", "AUX"))
    around = next((t for t in verbs if finite(t)), verb)
    tenses = [t.tag_ for t in (clause, *clause.lefts) if t.tag_ in ("VBZ", "VBP", "VBD", "MD")]
    then = [t.tag_ for t in (around, *around.lefts) if t.tag_ in ("VBZ", "VBP", "VBD", "MD")]
    plain = tenses[:1] == ["VBD"] and not told_back(clause) and told_back(around)
    present = tenses[:1] in (["VBZ"], ["VBP"]) and "VBD" in then
    return verb.tag_ in ("VBD", "VBN") and (present or plain)


def behind_quote(doc: Doc, content: frozenset[int], quoted: frozenset[int]) -> frozenset[int]:
    """The firm "uses no such pumps", which had failed elsewhere: told by the writer.

    As is '"It is safe," he said, although it had failed'.
    """
    out: set[int] = set()
    picked = not any(finite(doc[i]) and doc[i].pos_ in ("VERB", "AUX") for i in content & quoted)
    for i in content - quoted:
        if picked and doc[i].dep_ == "advcl":
            continue  # "says it is "ten times" too high, while the other is low"
        if doc[i].dep_ == "advcl" and doc[i].left_edge.lower_ in CONCESSIVE:
            clause = {t.i for t in doc[i].subtree}
            out |= clause if not clause & quoted and min(clause) > max(content & quoted) else set()
        if (
            doc[i].dep_ == "conj"
            and doc[i].tag_ == "VBD"
            and not any(c.dep_ in NOUN_SUBJECTS for c in doc[i].children)
        ):
            act = {t.i for t in doc[i].subtree}  # "It is lost," he said, and left
            out |= act if not act & quoted and min(act) > max(content & quoted) else set()
        if doc[i].dep_ in ("relcl", "appos") and doc[doc[i].left_edge.i - 1].text in ('"', ","):
            clause = {t.i for t in doc[i].subtree}
            out |= clause if not clause & quoted else set()
    return frozenset(out)


def told_back(clause: Token) -> bool:
    """In the tense of what was said before: had gone, would go."""
    return any(c.dep_ == "aux" and c.lower_ in ("had", "would") for c in clause.lefts)


def is_so_too(clause: Token, told: Token) -> bool:
    """ "said some had come, but more were needed", "may be old but it is safe": told as well.

    Behind "X said A" a state told in the tense of A, where nothing happens and no day is named;
    or what A's own subject is, as a pronoun without a comma before it.
    """
    subject = next((c for c in clause.lefts if c.dep_ in (*NOUN_SUBJECTS, "expl")), None)
    joint = clause.left_edge.nbor(-1)
    if subject is None or joint.dep_ != "cc":
        return False
    modal = {c.lower_ for c in clause.lefts if c.dep_ == "aux"} & {"would", "could", "might", "may"}
    if joint.nbor(-1).text != ",":  # "warned prices were up and the shortage could last"
        return bool(modal) or (subject.tag_ == "PRP" and subject.left_edge.i == joint.i + 1)
    tags = {t.tag_ for t in (clause, *clause.lefts) if t.tag_ in ("VBD", "VBZ", "VBP", "MD")}
    back = _tense(told) == "back" or {"VBD"} <= {t.tag_ for t in (told, *told.lefts)}
    dated = any(t.ent_type_ in ("DATE", "TIME") for t in clause.subtree)
    if "would" in modal and subject.tag_ in ("PRP", "NN", "NNS") and back and not dated:
        return True  # "said she was sorry, but she would not resign"
    return tags == {"VBD"} and back and not dated and _is_state(clause, subject)


def _is_state(clause: Token, subject: Token) -> bool:
    """Was shut, was needed, it helped that: nobody acts."""
    if subject.ent_type_ or (subject.lower_ not in ("it", "there") and subject.tag_[:2] != "NN"):
        return False
    if clause.lemma_ == "be":
        return any(c.dep_ in ("acomp", "attr", "prep") for c in clause.rights)
    that = any(c.dep_ == "ccomp" for c in clause.rights)
    passive = any(c.dep_ == "auxpass" for c in clause.lefts)
    return (subject.lower_ == "it" and that) or (passive and clause.lemma_ in _WANTED)


_WANTED = words("need require expect plan")
