"""Titles before a name: "Danish skipper Bo Holm"."""

from claims.splitting.drafts import Draft, inherit_writer
from claims.splitting.lexicon.people import is_person, means_body
from claims.splitting.lexicon.wordlist import words
from claims.splitting.tree import Node
from claims.splitting.wording.phrases import UNIQUE_ROLES, bare, copula
from claims.splitting.wording.realise import is_word

RANKS = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. sir general colonel major captain lieutenant sergeant admiral "
    "marshal corporal private commander professor".split()
)
IN_OFFICE = words(
    "outgoing incoming acting interim caretaker former retired veteran longtime ousted jailed "
    "disgraced freed convicted accused fictional current fellow local renowned noted famous"
)
OF_A_SIDE = words(
    "coach captain skipper striker midfielder defender goalkeeper winger forward batsman "
    "quarterback pitcher"
)
BEFORE_A_NAME = frozenset("compound amod poss det nmod nummod".split())


def title_of(draft: Draft, noun: Node) -> list[Draft]:
    """ "Danish skipper Bo Holm" -> "Bo Holm is a Danish skipper"."""
    order = noun.left
    cut = 0
    while cut < len(order) and order[cut].ent != "PERSON" and order[cut].dep in BEFORE_A_NAME:
        cut += 1
    title = order[:cut]
    if not title:
        return []
    head = title[-1]
    if head.pos not in ("NOUN", "PROPN") or head.dep not in ("compound", "nmod"):
        return []
    if head.pos == "PROPN" and len(title) > 1 and not is_word(head.lemma.lower()):
        return []  # "Bronco Darian Roe": a first name that the parser took for a title
    told = [*title, *head.left]
    described = any(c.dep in ("poss", "amod", "nmod") or c.pos == "NOUN" or c.ent for c in told)
    of_a_body = any(c.dep == "poss" or c.ent == "NORP" for c in told)
    if any(c.tag == "WP$" for c in told):
        return []  # "whose first novel coach Bo Roe read"
    if not described or (head.pos == "PROPN" and not of_a_body):
        return []
    known = is_person(head.lemma.lower()) and head.lemma.lower() not in RANKS
    short = head.text.isupper() and len(title) == 1
    if short or (head.pos == "PROPN" and (not known or len(told) == 1)):
        return []  # "Ranger Darian Weld", "the PC Ann Lee", "US envoy Major-General Bo Roe"
    if all(c.lemma.lower() in RANKS and not c.left for c in title):
        return []
    if title[0].nodes()[0].dep == "det":
        return []  # "the pilot Ana Cruz": it helps to say who is meant
    if noun.child("conj") is not None or head.tag == "NNS":
        return []  # also: "auditors Arthur Lind", a firm
    if noun.dep not in ("nsubj", "nsubjpass"):
        return []  # elsewhere the title helps the reader, and the fact is not worth a claim
    if len(told) == 1 and head.lemma.lower() in UNIQUE_ROLES:
        return []  # "with leader Ann Lee": leader of what, only the text around tells
    first = title[0].nodes()[0]
    spoken = draft.root.nodes()
    # "University of Ulm president Ann Lee", "University College nurse Ann Lee"
    of = spoken[1:2] and spoken[1].lemma == "of"
    side = first.tag.endswith("S") and first.text.endswith("s")  # "Rangers coach Bo Roe"
    side = side or (spoken[1].text[:1].isupper() and spoken[1].ent == first.ent == "ORG")
    if side and first.tag == "NNS" and first is spoken[0] and head.lemma in OF_A_SIDE:
        first.pos = "PROPN"  # "Saints coach Bo Roe": the side, though saints are a word
    body = not side and means_body(first.text.lower())
    small = body or (first.text.lower() in IN_OFFICE and len(told) > 1)
    if first is spoken[0] and small and not of:
        first.text = first.text.lower()  # "Ministry spokeswoman Ann Lee", "Veteran Ulm reporter"
    for node in title:
        node.detach()
    for offset, node in enumerate(title[:-1]):
        head.put_left(node, offset)
    root = copula(bare(noun), head)
    return [inherit_writer(draft, root, "title", noun)]
