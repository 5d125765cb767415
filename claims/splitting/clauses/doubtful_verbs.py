"""Second verbs that are not split off: that they go with the first, the parse does not tell."""

from claims.splitting.drafts import comma_before, is_infinitive, is_negated, mark_of
from claims.splitting.lexicon.objects import INTRANSITIVE, NEVER_PASSIVE, OBJECTLESS
from claims.splitting.repairs.then import opens_with_then
from claims.splitting.tree import AUXILIARIES, Node
from claims.splitting.validate import elided
from claims.splitting.wording.dashes import DASHES

LATER = frozenset(
    "later then subsequently eventually since now currently afterwards soon ultimately "
    "finally".split()
)


SURE = frozenset("sure certain confident convinced positive aware hopeful glad sorry".split())


def in_doubt(conj: Node, conjuncts: list[Node]) -> bool:
    """Whether a verb joined to another is none of its own, or of another subject."""
    if _without_and(conj, conjuncts) or _behind_clause(conj) or _list_goes_on(conj):
        return True
    if elided(conj) or _does_so(conj) or _behind_a_noun(conj):
        return True
    if _follows_from_may(conj) or _no_doubt(conj) or _of_what_is_wanted(conj):
        return True
    if _sure_too(conj) or _half_a_subject(conj):
        return True
    return _same_object(conj) or _asked(conj) or _of_the_same_thing(conj) or _in_the_clause(conj)


def _follows_from_may(conj: Node) -> bool:
    """ "may have slept, and are thus slow": only if they slept."""
    parent = conj.parent
    helpers = {c.text.lower() for c in parent.left} if parent is not None else set()
    may = helpers & {"may", "might"} or {"could", "have"} <= helpers  # "could read": was able to
    if parent is None or not may or is_negated(parent):
        return False
    before = [c.text.lower() for c in conj.left if c.dep in ("advmod", "cc")]
    return any(word in _THUS for word in before)


_THUS = frozenset("thus therefore hence consequently thereby accordingly so".split())


def _no_doubt(conj: Node) -> bool:
    """ "there's no doubt his talks did good": what is not doubted, read as a second clause."""
    parent = conj.parent
    if parent is None or conj.subject is None or conj not in parent.right:
        return False
    before = [c for c in parent.right_before(conj) if c.dep != "punct"]
    noun = before[-1] if before else conj
    doubt = noun.lemma.lower() in ("doubt", "question", "denying")
    return doubt and noun.dep in ("attr", "dobj", "advmod") and len(conj.with_joint()) == 1


def _of_what_is_wanted(conj: Node) -> bool:
    """ "what we need to do is ask, and we go on": needed as well, by the same people."""
    parent = conj.parent
    wish = next((c for c in parent.left if c.dep == "csubj"), None) if parent is not None else None
    if wish is None or parent is None or parent.lemma != "be" or conj.subject is None:
        return False
    whose = wish.subject
    same = whose is not None and whose.text.lower() == conj.subject.text.lower()
    same = same and any(c.tag == "VB" for c in parent.right)
    return same and wish.lemma in _WISHES and conj.tag in ("VB", "VBP", "VBZ")


_WISHES = frozenset("need want have hope wish try like plan intend propose".split())


def _without_and(conj: Node, conjuncts: list[Node]) -> bool:
    """ "hoped that A and the firm's B, could rise": nothing but a comma before a verb alone."""
    if conj.subject is not None or opens_with_then(conj):
        return False
    last = conjuncts[-1]
    series = last.parent is conj.parent and last is not conj
    joints = [*conj.with_joint(), *(last.with_joint() if series else [])]
    return not any(n.dep == "cc" for n in joints)


def _behind_a_noun(conj: Node) -> bool:
    """ "would raise pay, end night work and let ...": "end" was read as a noun."""
    if conj.parent is None or conj.subject is not None or conj not in conj.parent.right:
        return False
    joint = conj.with_joint()
    before = conj.parent.right_before(joint[0])
    last = before[-1] if before else conj
    loose = last.dep in ("npadvmod", "appos", "dep") and not last.ent and comma_before(last)
    more = last.child("conj") if last.dep == "dobj" else None
    if more is not None and last.child("cc") is None and any(n.dep == "cc" for n in joint):
        return more.child("compound", "amod") is not None and not more.ent
    return loose and last.pos == "NOUN" and last.child("det", "poss") is None and len(before) > 2


def _same_object(conj: Node) -> bool:
    """ "asked to see and then signed the deal": what she asked to see stands behind the second."""
    parent = conj.parent
    if conj.subject is not None or parent is None or conj not in parent.right:
        return False
    joint = conj.with_joint()
    before = parent.right_before(joint[0])
    last = before[-1] if before else conj
    if [n.text for n in joint[:-1]] != ["and"]:
        return False
    bare = last.dep == "xcomp" and last.tag == "VB" and not last.right
    if not bare or conj.child("dobj") is None:
        return False
    return last.lemma not in INTRANSITIVE | OBJECTLESS | NEVER_PASSIVE


def _of_the_same_thing(conj: Node) -> bool:
    """ "a rule that we keep but our rivals break": it is the rule that they break."""
    parent = conj.parent
    told = [c for c in conj.children if c.dep not in ("punct", "cc", "aux", "neg", "advmod")]
    if parent is None or conj not in parent.right or conj.tag not in ("VBP", "VBZ", "VBD", "VB"):
        return False
    if [c.dep for c in told] != ["nsubj"] or conj.lemma in INTRANSITIVE | OBJECTLESS:
        return False
    before = [c for c in parent.right_before(conj.with_joint()[0]) if c.dep != "punct"]
    clause = next((n for c in before[-1:] for n in c.nodes() if n.dep == "relcl"), None)
    return clause is not None and clause.nodes()[-1] is before[-1].nodes()[-1] and _bare(clause)


def _bare(clause: Node) -> bool:
    """ "that we keep", "we keep": what is kept stands before it."""
    things = [c for c in clause.right if c.dep in ("dobj", "attr", "acomp", "ccomp", "xcomp")]
    subject = clause.subject
    return not things and subject is not None and subject.tag not in ("WDT", "WP")


def _in_the_clause(conj: Node) -> bool:
    """ "has the excuse that it is dear and we cannot pay": the excuse goes on."""
    parent = conj.parent
    if conj.subject is None or parent is None or conj not in parent.right:
        return False
    joint = conj.with_joint()
    before = parent.right_before(joint[0])
    inner = next((n for c in before[-1:] for n in c.nodes() if _content_of_noun(n)), None)
    if inner is None or inner.nodes()[-1] is not before[-1].nodes()[-1]:
        return False
    marks = [n.text for n in joint[:-1]] or [inner.nodes()[-1].text]
    return marks == ["and"]


def _content_of_noun(clause: Node) -> bool:
    """ "the idea that it is dear"."""
    noun = clause.parent
    that = clause.finite and any(c.dep == "mark" and c.lemma == "that" for c in clause.left)
    of_noun = noun is not None and noun.pos == "NOUN"
    return that and of_noun and clause.dep in ("acl", "ccomp", "relcl")


def _half_a_subject(conj: Node) -> bool:
    """ "to tie hands and say it is shut would be wrong": of a subject begun before "and"."""
    deed = conj.subject
    bare = deed is not None and deed.dep == "csubj" and deed.tag == "VB"
    return bare and deed is not None and deed.child("aux") is None


def _sure_too(conj: Node) -> bool:
    """ "We are sure, and we checked it, that it is shut": sure of that."""
    parent = conj.parent
    state = parent.child("acomp") if parent is not None else None
    that = conj.child("ccomp")
    if state is None or state.lemma not in SURE or that is None or mark_of(that) != "that":
        return False
    return all(c.dep == "advmod" for c in state.children)


def _asked(conj: Node) -> bool:
    """ "was stopped and asked to show it": she was, or did she ask?"""
    parent = conj.parent
    if conj.lemma != "ask" or conj.subject is not None or parent is None:
        return False
    if any(c.dep in AUXILIARIES for c in conj.left) or parent.child("auxpass") is None:
        return False
    return [c.dep for c in conj.right[:1]] == ["xcomp"]


def _does_so(conj: Node) -> bool:
    """ "but few have done so": what, stands before."""
    return conj.lemma == "do" and any(c.text.lower() == "so" for c in conj.right)


def _behind_clause(conj: Node) -> bool:
    """ "were cut after it failed and lost money": who lost it? No comma tells."""
    parent = conj.parent
    if conj.subject is not None or parent is None or conj not in parent.right:
        return False
    joint = conj.with_joint()
    at = parent.right.index(joint[0])
    before = parent.right[at - 1] if at else parent
    comma = any(n.dep == "punct" and n.text not in DASHES for n in joint[:-1])
    teller = before.subject if before.dep == "advcl" and before.finite else None
    if comma or teller is None:
        return False
    # "began when she was ten and later moved": of the one or the other, she did
    same = teller.text.lower() in ("he", "she") and parent.subject is not None
    return not (same and any(c.lemma.lower() in LATER for c in conj.left))


def _list_goes_on(conj: Node) -> bool:
    """ "took in A, B and C made in May": nothing but a comma, and "B and C" for a subject."""
    subject, parent = conj.subject, conj.parent
    if subject is None or parent is None or conj not in parent.right:
        return False
    both = subject.child("conj") is not None and subject.child("det", "poss") is None
    return both and [n.text for n in conj.with_joint()[:-1]] == [","]


def of_a_noun(conj: Node) -> bool:
    """ "singers who had fame but that we could also tease": teased is who had it."""
    told = [c for c in conj.right if c.dep != "punct"] or conj.child("auxpass") is not None
    if told or conj.lemma in INTRANSITIVE | OBJECTLESS or not under_that(conj):
        return False
    before = conj.parent.right_before(conj) if conj.parent is not None else []
    return any(n.dep == "relcl" for c in before for n in c.nodes())


def under_that(conj: Node) -> bool:
    """ "want a name that is short and that all can use": no second main clause."""
    opener = next((c for c in conj.left if c.dep not in ("cc", "punct")), None)
    return opener is not None and opener.text.lower() == "that" and opener.tag in ("IN", "WDT")


DONE = frozenset(  # who does these with "to", does what follows
    "begin start continue come manage go get help use have proceed rush hurry hasten stoop "
    "happen tend prove turn serve seem appear cease dare bother choose".split()
)


def yet_to_be_done(root: Node, behind: Node) -> bool:
    """ "agreed to sell it", "gave us a chance to go": what is to be done ends the clause."""
    if behind.dep in ("xcomp", "ccomp") and is_infinitive(behind):
        return root.lemma not in DONE
    if root.lemma == "be":
        return False
    last = behind.nodes()[-1]
    ends = (n for n in behind.nodes() if n.dep == "acl" and is_infinitive(n))
    return any(n.nodes()[-1] is last for n in ends)
