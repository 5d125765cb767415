"""What commas set off, where the parser hung it on the wrong word, hung on the right one."""

from claims.splitting.drafts import comma_before
from claims.splitting.tree import FINITE_TAGS, NOUN_POS, SUBJECTS, Node

GOVERNED = frozenset("under by through with during after before following per".split())


def mend_set_off(root: Node) -> None:
    """Rehang, in the tree of a sentence, what the parser hung amiss behind or before a comma."""
    for node in root.nodes():
        if node.dep == "advcl" and node.tag == "VBN":
            _of_fronted_noun(node)
        elif node.dep in ("amod", "acl") and node.tag in ("VBN", "VBG"):
            _before_subject(node)
            _verb_before_object(node)
        elif node.dep == "amod" and node.pos == "ADJ":
            _state_of_subject(node)
        elif node.dep == "appos":
            _place_behind_place(root, node)
        elif node.dep == "conj" and node.pos in NOUN_POS:
            _beside_last_noun(node)
        elif node.dep in SUBJECTS:
            _name_like_plural(node)
            _first_name(node)


def _before_subject(participle: Node) -> None:
    """ "Born in Tula, Ohio, Moe paints": a clause, no part of the name."""
    noun, verb = participle.parent, None
    if noun is not None and noun.dep in SUBJECTS and noun.left[:1] == [participle]:
        verb = noun.parent
    if noun is None or verb is None or noun not in verb.left or not participle.right:
        return
    inner = [n for c in participle.right for n in c.nodes()]
    comma = noun.left[1] if len(noun.left) > 1 and noun.left[1].text == "," else None
    if inner[-1].text != "," and comma is None:
        return
    at = verb.left.index(noun)
    for node in (participle, comma):
        if node is not None:
            verb.put_left(node.detach(), at)
            at += 1
    if inner[-1].text == "," and inner[-1].parent is not None:
        verb.put_left(inner[-1].detach(), at)
    participle.dep, participle.pos = "advcl", "VERB"


def _of_fronted_noun(participle: Node) -> None:
    """ "Under the pact, signed in May, each will pay": the pact was signed, not each of them."""
    verb = participle.parent
    if verb is None or participle not in verb.left:
        return
    if [c.dep for c in participle.left] == ["prep", "punct"]:
        for node in list(participle.left):  # read as "signed under the pact"
            verb.put_left(node.detach(), verb.left.index(participle))
    if participle.left:
        return
    before = [c for c in verb.left_before(participle) if c.dep != "punct"]
    prep = before[-1] if len(before) == 1 else None
    noun = prep.child("pobj") if prep is not None else None
    inverted = verb.subject is not None and verb.subject in verb.right  # "In the hall, shut in
    # May, stands a statue": what follows the verb was not shut
    if prep is None or noun is None or not (inverted or prep.lemma.lower() in GOVERNED):
        return
    comma = verb.left_before(participle)[-1]
    the = any(c.dep in ("det", "poss") for c in noun.left)
    if noun.pos != "NOUN" or noun.ent in ("DATE", "TIME") or not the or comma.text != ",":
        return
    for node in (comma, participle):
        noun.put_right(node.detach())
    participle.dep = "acl"


def _state_of_subject(state: Node) -> None:
    """ "is a fast bird, capable of 90 miles an hour": said of the subject, like the noun."""
    noun = state.parent
    verb = noun.parent if noun is not None and noun.dep == "attr" else None
    if noun is None or verb is None or verb.lemma != "be" or state.child("prep") is None:
        return
    if noun.right[-1:] != [state] or not comma_before(state):
        return
    comma, at = noun.right[-2], verb.right.index(noun) + 1
    if comma.text == ",":
        verb.put_right(comma.detach(), at)
        verb.put_right(state.detach(), at + 1)
        state.dep = "advcl"


def _verb_before_object(verb: Node) -> None:
    """ ", leading teams of ten": nothing is a leading team where the noun has no other place."""
    noun = verb.parent
    host = noun.parent if noun is not None else None
    if noun is None or host is None or verb.tag != "VBG" or noun.left != [verb]:
        return
    if verb.children or noun.tag != "NNS" or noun.dep not in ("npadvmod", "dep"):
        return
    if host.pos not in ("VERB", "AUX") or not comma_before(noun):
        return
    verb.detach()
    noun.replace(verb)
    for clause in [c for c in noun.right if c.dep == "relcl" and c.tag == "VB"]:
        noun.right.remove(clause)
        clause.dep = "advcl"
        verb.put_right(clause)
    verb.put_right(noun, 0)
    verb.pos, verb.dep, noun.dep = "VERB", "advcl", "dobj"


def _place_behind_place(root: Node, place: Node) -> None:
    """ "a poet from Tula, Ohio": the state is told of the town, not of the poet."""
    host = place.parent
    if host is None or place.ent != "GPE" or host.ent == "GPE" or not comma_before(place):
        return
    order = root.nodes()
    at = order.index(place.nodes()[0])
    town = order[at - 2] if at > 1 else None
    if town is None or town.ent != "GPE" or town.right or town is host:
        return
    comma = host.right[host.right.index(place) - 1]
    for node in (comma, place):
        town.put_right(node.detach())


def _beside_last_noun(member: Node) -> None:
    """ "acted, appearing in the play A and the film B": the film goes with the play."""
    verb = member.parent
    if verb is None or verb.pos not in ("VERB", "AUX") or member not in verb.right:
        return
    joint = member.with_joint()
    at = verb.right.index(joint[0])
    clause = verb.right[at - 1] if at else None
    if clause is None or clause.tag != "VBG" or clause.dep not in ("advcl", "acl"):
        return
    if any(c.dep == "punct" for c in joint[:-1]) or member.subject is not None:
        return
    last = clause.right[-1] if clause.right else None
    while last is not None and last.dep == "punct":
        at = clause.right.index(last)
        last = clause.right[at - 1] if at else None
    noun = last.child("pobj") if last is not None and last.dep == "prep" else last
    if noun is None or noun.pos not in NOUN_POS or noun.child("conj") is not None:
        return
    for node in joint:
        noun.put_right(node.detach())


def _first_name(subject: Node) -> None:
    """ "Harald IV was king": a name right before a name is part of it."""
    verb = subject.parent
    if verb is None or subject not in verb.left or subject.pos != "PROPN":
        return
    at = verb.left.index(subject)
    before = verb.left[at - 1] if at else None
    if before is None or before.dep != "npadvmod" or before.tag != "NNP":
        return
    if not before.children and before.ent not in ("DATE", "TIME"):
        subject.put_left(before.detach())
        before.dep = "compound"


def _name_like_plural(subject: Node) -> None:
    """ "Estes is a poet": a name, not several."""
    verb = subject.parent
    if verb is None or subject.tag not in ("NNS", "NNPS") or subject.children:
        return
    finite = next((c for c in verb.left if c.tag in FINITE_TAGS), verb)
    if subject.text[:1].isupper() and finite.text.lower() in ("is", "was", "has", "does"):
        subject.pos, subject.tag = "PROPN", "NNP"
