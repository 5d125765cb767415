"""The fine profile: acts that a noun or a frame verb names, told with a verb of their own."""

from dataclasses import replace

from claims.splitting.clauses.participle_tense import participle_clause
from claims.splitting.drafts import Draft, is_negated, past_tense
from claims.splitting.tree import NOMINAL_POS, Node, word
from claims.splitting.wording.phrases import bare
from claims.splitting.wording.realise import inflect

# Nouns of what somebody has done to the thing behind "of".
ACTS = {"portrayal": "portray", "depiction": "depict", "impersonation": "impersonate"}
OWNERS = frozenset({"his", "her", "its", "their"})


def acted(root: Node) -> Node:
    """ "is known for her portrayals of Ode in Dusk" -> "portrayed Ode in Dusk"."""
    subject = root.subject
    phrase = next((c for c in root.right if c.dep == "prep" and c.lemma == "for"), None)
    noun = phrase.child("pobj") if phrase is not None else None
    if subject is None or noun is None or is_negated(root) or noun.lemma not in ACTS:
        return root
    owner, of = noun.child("poss"), noun.right[0] if noun.right else None
    thing = of.child("pobj") if of is not None and of.lemma == "of" else None
    if owner is None or owner.text.lower() not in OWNERS or thing is None:
        return root
    lemma = ACTS[noun.lemma]
    verb = word(inflect(lemma, "VBD"), lemma, "VERB", "VBD", "ROOT")
    verb.i = noun.i
    told = bare(subject)
    told.dep = "nsubj"
    verb.put_left(told)
    thing.detach()
    thing.dep = "dobj"
    verb.put_right(thing)
    for rest in noun.right[1:]:
        verb.put_right(rest.detach())
    return verb


def done(draft: Draft, of: Draft) -> Draft:
    """ "spent years living in Fife" -> "lived in Fife", where `of` tells of several places."""
    root, subject = draft.root, draft.root.subject
    if root.lemma != "spend" or subject is None or is_negated(root) or not past_tense(root):
        return draft
    listed = any(n.dep == "conj" and n.pos in NOMINAL_POS for n in of.root.nodes() if n.i > root.i)
    if "example" not in draft.rules and not listed:
        return draft
    doing = next((c for c in root.right if c.tag == "VBG" and c.dep in ("xcomp", "advcl")), None)
    if doing is None or doing.subject is not None or doing.child("prep", "dobj") is None:
        return draft
    return replace(draft, root=participle_clause(bare(subject), doing.detach(), root))
