"""Noun phrases for use in new sentences."""

from claims.splitting.drafts import comma_before
from claims.splitting.lexicon.people import is_person, means_people
from claims.splitting.tree import Node, word
from claims.splitting.wording.realise import be, is_word

UNIQUE_ROLES = frozenset(
    "captain chairman chairwoman chair president minister premier chancellor mayor governor head "
    "secretary leader king queen ceo commander ambassador coach goalkeeper skipper boss chief "
    "speaker".split()
)
# Of one body there is one: "Ann Lee, director of the museum", but "a director at the bank".
OFFICES_OF = frozenset(
    "director editor executive principal dean manager founder owner curator commissioner rector "
    "provost sheriff bishop archbishop warden boss author creator inventor".split()
)
ONE_KIN = frozenset("father mother husband wife widow widower".split())  # "mother of the accused"
NAMES = frozenset({"PERSON", "ORG", "GPE", "WORK_OF_ART"})
ORDER = frozenset({"first", "then"})  # "married first Ann Lee and then Ida Roe"
KNOWN = frozenset({"det", "poss"})
LOOSE = frozenset({"appos", "relcl", "acl", "amod"})  # what stands behind a name and a comma
HYPHENS = frozenset("-–&/")
FOCUS = frozenset(
    "only just also even mainly mostly largely partly".split()
)  # said of the clause around


def bare(noun: Node, definite: bool = False) -> Node:
    """A copy of a noun phrase for use as a subject: without what surrounds it in a list."""
    twin = noun.copy()
    _name_alone(twin)
    bracketed = False
    firm = [c for c in twin.right if c.text == "&"]  # "Lund & Sons"
    firm += twin.behind(firm[0])[:1] if firm else []
    loose = [c for c in twin.right if c.dep in LOOSE and comma_before(c)]
    if loose:
        loose = twin.right[twin.right.index(loose[0]) :]
    for child in list(twin.right):
        bracketed = bracketed or child.text in "(["
        if in_a_word(child) or child in firm:
            continue
        if bracketed or child in loose or child.dep in ("conj", "cc", "punct", "preconj"):
            bracketed = bracketed and child.text not in ")]"
            child.detach()
    bracketed = False
    for child in list(twin.left):
        bracketed = bracketed or child.text in ("(", "[")
        if bracketed:  # the Football Association (FA) player
            bracketed = child.text not in (")", "]")
            child.detach()
            continue
        if (child.text in HYPHENS and not child.space) or child.text in "$£€¥":
            continue  # inside a name; of a price
        among = child.dep == "prep" and child.lemma in ("among", "amongst", "including")
        apart = child.dep != "amod" or twin.pos == "PROPN"  # but "the duke's only son"
        focus = child.lemma.lower() in FOCUS and apart
        focus = focus or (child.text in ORDER and not any(c.dep in KNOWN for c in twin.left))
        if child.dep in ("punct", "cc", "preconj") or focus or among:
            child.detach()
        elif definite and child.dep == "det" and child.lemma.lower() in ("a", "an", "another"):
            child.text = child.lemma = "the"
            child.i = -1
    twin.dep = "nsubj"
    return twin


def _name_alone(noun: Node) -> None:
    """ "married a widower Bo Roe", "has only one son Al": once it is told, the name is enough."""
    if noun.pos != "PROPN" or not noun.left:
        return
    roles = [k for k, c in enumerate(noun.left) if c.pos == "NOUN" and means_people(c.lemma)]
    before = noun.left[: roles[-1] + 1] if roles else []
    if any(n.text.lower() in ("a", "an", "one") for c in before for n in c.nodes()):
        del noun.left[: len(before)]


def in_a_word(mark: Node) -> bool:
    """The hyphen of ABC-DE, where no white space is."""
    return mark.text in "-–" and not (mark.space or mark.lead)


def listed_before(noun: Node, at: int) -> Node:
    """A copy of a list, for use as a subject, without what stands behind it from a place on."""
    twin = noun.copy()
    del twin.right[at:]
    while twin.right and twin.right[-1].dep == "punct":
        twin.right.pop()
    twin.dep = "nsubj"
    return twin


def without_asides(noun: Node) -> Node:
    """A copy of a subject, lists and all, without what stands between commas behind it."""
    twin = noun.copy()
    aside = [c for c in twin.right if c.dep in ("appos", "relcl", "acl") and comma_before(c)]
    if aside and not any(c.dep == "conj" for c in twin.right):
        del twin.right[twin.right.index(aside[0]) :]
        while twin.right and twin.right[-1].dep == "punct":
            twin.right.pop()
    return twin


def copula(subject: Node, complement: Node) -> Node:
    """ "Ann Lowe", "the envoy" -> "Ann Lowe is the envoy"."""
    root = be(subject)
    subject.dep = "nsubj"
    complement.dep = "acomp" if complement.pos == "ADJ" else "attr"
    while complement.left and complement.left[0].dep == "punct" and complement.left[0].text == ",":
        complement.left[0].detach()
    _give_article(complement)
    root.put_left(subject)
    root.put_right(complement)
    return root


def copula_with(subject: Node, preposition: str, noun: Node) -> Node:
    """ "Tula", "in", "Russia" -> "Tula is in Russia"."""
    phrase = prepositional(preposition, noun)
    root = copula(subject, phrase)
    phrase.dep = "prep"
    return root


def prepositional(preposition: str, noun: Node) -> Node:
    """ "in", "2010" -> "in 2010"."""
    prep = word(preposition, preposition, "ADP", "IN", "prep")
    noun.dep = "pobj"
    prep.put_right(noun)
    return prep


def article(text: str) -> Node:
    """ "the", "a": a word that is not in the source."""
    return word(text, text, "DET", "DT", "det")


def _of_one(noun: Node) -> bool:
    """ "director of the museum", "mother of the accused"; but "a mother of three"."""
    of = next((c.child("pobj") for c in noun.right if c.lemma == "of"), None)
    kin = noun.lemma.lower() in ONE_KIN and of is not None and not noun.left
    kin = kin and of is not None and (of.tag != "CD" or of.child("prep") is not None)
    return kin or (of is not None and noun.lemma.lower() in OFFICES_OF)


def _one_of_them(noun: Node) -> bool:
    """ "another witness, Ann Lee", "one juror, Bo Roe": she is a witness, and he a juror."""
    first = noun.left[0] if noun.left else noun
    single = first.lemma.lower() in ("another", "one") and first.dep in ("det", "nummod")
    if noun.tag != "NN" or not single or any(c.lemma == "of" for c in noun.right):
        return False
    first.detach()
    return True


def _give_article(noun: Node) -> None:
    single = _one_of_them(noun)
    if noun.tag != "NN" or noun.pos != "NOUN" or noun.ent in NAMES:
        return
    for_whom = any(c.dep == "poss" and c.tag == "NNS" and not c.left for c in noun.left)
    known = ("det", "nummod", "predet") if for_whom else ("det", "poss", "nummod", "predet")
    own = [c for c in noun.left if not c.text.endswith("-old")]  # "90-year-old cook"
    if any(c.dep in known for c in own) or noun.child("conj"):
        return  # but "a children's author"
    if noun.left and noun.nodes()[0].tag == "DT":
        return  # "the Dutch Football League player": an article further in
    before = noun.left[0] if noun.left else noun
    named = before.pos == "PROPN" and before.ent == noun.ent and "-" not in noun.text
    if named and not is_word(noun.text.lower()):
        return  # "the fly orchid, Ophrys insectifera"
    former = any(c.lemma in ("former", "ex") for c in noun.left)
    if " " in noun.text:
        return  # a title, read as one word
    capital = noun.text[:1].isupper()  # a name, read as a noun; "is a Captain"
    capital = capital and (bool(noun.left) or not is_person(noun.lemma.lower()))
    office = noun.lemma.lower() in UNIQUE_ROLES or _of_one(noun)
    if (office and not former and not single) or capital:
        return
    noun.put_left(article("a"))
