"""From a clause tree to a sentence: agreement, articles, capitals, resolved names."""

from collections.abc import Mapping
from functools import lru_cache

import lemminflect  # type: ignore[import-untyped, unused-ignore]

from claims.language import entities
from claims.splitting.tree import AUXILIARIES, Node, word
from claims.splitting.wording.flow import CLOSING
from claims.splitting.wording.named import is_said
from claims.splitting.wording.replacement import Replacement

OPENING = frozenset("([{“‘«$£€¥")
GENERIC = frozenset({"Children", "Women", "Men", "People"})  # "Children's author Ann Lee"
PARTIES = frozenset({"Conservative", "Liberal", "Labour", "Democratic", "Republican"})
SILENT = frozenset({"hour", "hours", "honest", "honor", "honour", "heir", "honorary", "honourable"})
CONSONANT = ("uni", "use", "usu", "eu", "one", "once", "uk", "u.s", "us ", "ut", "ub")
ONE_BODY = frozenset(
    "Nations States Times News Airlines Industries Motors Studios Pictures Games Philippines "
    "Netherlands Emirates Systems Services Records Commons Lords Arts Sciences Sports".split()
)
WRITTEN_OUT = frozenset(
    {"is", "are", "am", "has", "have", "was", "were", "will", "would", "had"}
)  # of "'s", "'ll"


@lru_cache(maxsize=8192)
def inflect(lemma: str, tag: str) -> str:
    """The form of a verb: inflect("find", "VBD") == "found"."""
    forms = lemminflect.getInflection(lemma, tag=tag)
    return str(forms[0]) if forms else lemma


@lru_cache(maxsize=1024)
def verb_lemma(form: str) -> str:
    """The verb of which a word may be a form ("loads": "load"); "" when it is of none."""
    lemmas = lemminflect.getLemma(form, "VERB")
    return str(lemmas[0]) if lemmas else ""


@lru_cache(maxsize=8192)
def is_word(form: str) -> bool:
    """Whether the dictionary has a word: a name it may not have."""
    return bool(lemminflect.getAllLemmas(form))


@lru_cache(maxsize=8192)
def may_be_verb(form: str) -> bool:
    """Whether the dictionary has a word as a form of a verb, or not at all."""
    kinds = lemminflect.getAllLemmas(form)
    return not kinds or "VERB" in kinds or "AUX" in kinds


@lru_cache(maxsize=1024)
def nothing_but_noun(form: str) -> bool:
    """Whether the dictionary has a word as a noun only, or not at all."""
    return set(lemminflect.getAllLemmas(form)) <= {"NOUN", "PROPN"}


def is_plural(noun: Node) -> bool:
    """The grammatical number of a noun phrase."""
    if any(c.dep == "cc" and c.lemma in ("and", "&") for c in noun.right) and noun.child("conj"):
        return not (noun.ent == "ORG" and any(c.text == "&" for c in noun.right))  # a firm
    if noun.tag == "NNS" and any(c.text.lower() in ("a", "an", "one", "this") for c in noun.left):
        return False  # a species
    if noun.tag == "NN" and any(c.text.lower() in ("these", "those") for c in noun.left):
        return True  # these bison
    if noun.tag in ("NNP", "NNPS") and noun.text.endswith("s") and _many(noun):
        return True  # a hundred Polaroids
    if noun.tag in ("NNS", "NNPS"):
        # A name in the plural form (the Philippines, United Nations) is one thing for the verb.
        return noun.tag == "NNS" or noun.ent in ("", "NORP") or _team(noun)
    if noun.pos == "PRON":
        return noun.lemma.lower() in ("they", "we", "you", "these", "those", "i", "both", "many")
    if noun.lemma in ("people", "police", "majority", "number", "percent", "million", "%"):
        of = noun.child("prep")
        return noun.lemma in ("people", "police") or of is not None
    if noun.pos == "NUM":
        return noun.lemma.lower() not in ("1", "one")
    return False


def _team(noun: Node) -> bool:
    """The Vikings, the Boston Celtics, the Lees; not the United Nations."""
    the = any(c.text.lower() == "the" for c in noun.left)
    return the and noun.ent in ("ORG", "PERSON") and noun.text not in ONE_BODY


def _many(noun: Node) -> bool:
    return any(c.dep == "nummod" and is_plural(c) for c in noun.left)


def be(subject: Node, past: bool = False) -> Node:
    """The form of "be" for a subject, as a word of its own."""
    plural = is_plural(subject)
    person = subject.lemma.lower()
    if past:
        tag, form = "VBD", "were" if plural or person == "you" else "was"
    elif person == "i":
        tag, form = "VBP", "am"
    else:
        tag, form = ("VBP", "are") if plural else ("VBZ", "is")
    return word(form, "be", "AUX", tag, "ROOT")


def agree(verb: Node, subject: Node) -> None:
    """Bend the finite verb of a clause to its subject's number."""
    finite = next(
        (c for c in verb.left if c.dep in AUXILIARIES and c.tag in ("VBZ", "VBP", "VBD")), verb
    )
    if finite.tag not in ("VBZ", "VBP", "VBD") or subject.lemma.lower() in ("i", "you"):
        return
    plural = is_plural(subject)
    if finite.lemma == "be":
        past = finite.tag == "VBD"
        finite.text = be(subject, past).text
        finite.tag = "VBD" if past else "VBP" if plural else "VBZ"
    elif finite.tag != "VBD":
        finite.tag = "VBP" if plural else "VBZ"
        finite.text = finite.lemma if plural else inflect(finite.lemma, "VBZ")


def resolved(nodes: list[Node], replacements: Mapping[int, Replacement]) -> list[Node]:
    """The same nodes with pronouns and short names written out; nothing is done in quotes."""
    out: list[Node] = []
    present = {n.i for n in nodes}
    done: set[int] = set()
    for node in nodes:
        change = None if node.ent == "WORK_OF_ART" else replacements.get(node.i)
        if change is None or node.i < 0 or is_said(change, out, nodes, node):
            out.append(_again(node, change.again) if change is not None and node.i >= 0 else node)
            continue
        if change.start in done:
            continue
        if not all(i in present or i not in replacements for i in range(change.start, change.stop)):
            out.append(node)
            continue
        done.add(change.start)
        out.extend(_named(change, nodes))
    return out


def _again(node: Node, text: str) -> Node:
    """The pronoun, or the one that goes with the name: "Ode lost my keys" -> "her keys"."""
    if not text:
        return node
    twin = word(text, node.lemma, node.pos, node.tag, node.dep)
    twin.i, twin.space, twin.lead, twin.parent = node.i, node.space, node.lead, node.parent
    return twin


def _named(change: Replacement, nodes: list[Node]) -> list[Node]:
    span = [n for n in nodes if change.start <= n.i < change.stop]
    inside = {id(n) for n in span}
    head = next((n for n in span if n.parent is None or id(n.parent) not in inside), span[-1])
    parts = change.text.split()
    made: list[Node] = []
    for k, part in enumerate(parts):
        last = k == len(parts) - 1
        name = part[0].isupper()
        tag = ("NNPS" if change.plural else "NNP") if name else ("NNS" if change.plural else "NN")
        node = word(part, part, "PROPN" if name else "NOUN", tag, "compound")
        if part.lower() in ("the", "a", "an"):
            node = word(part, part.lower(), "DET", "DT", "det")
        elif part in ("of", "for", "in", "and", "de", "at", "on"):
            node = word(part, part.lower(), "ADP", "IN", "compound")
        if last:
            node.dep = "poss" if change.possessive else head.dep
            node.ent = head.ent
        node.i = change.start
        made.append(node)
    top = made[-1]
    made[0].lead, top.space = span[0].lead, span[-1].space
    top.parent = head.parent
    for node in made[:-1]:
        node.parent = top
    if change.possessive:
        mark = word(
            "'" if change.plural and top.text.endswith("s") else "'s", "'s", "PART", "POS", "case"
        )
        mark.parent = top
        mark.i = change.start
        made.append(mark)
    return made


def text_of(nodes: list[Node], root: Node, first: int) -> tuple[str, list[Node], list[str]]:
    """The sentence, its words in order (with the full stop) and each one's form in it.

    `first` is the token that opens the source, whose capital may have to go.
    """
    stop = word(".", ".", "PUNCT", ".", "punct")
    stop.parent = root
    words = [*nodes, stop]
    if nodes and nodes[-1].text.endswith("."):
        words = list(nodes)
    forms = [n.text for n in words]
    for k, node in enumerate(words):
        forms[k] = _form(k, node, words, first)
    out = forms[0]
    for k in range(1, len(words)):
        out += (" " if _gap(words[k - 1], words[k], forms[k]) else "") + forms[k]
    return out, words, forms


def _form(k: int, node: Node, words: list[Node], first: int) -> str:
    text = node.text
    if node.tag == "POS" and text in ("'", "’") and k and not words[k - 1].text.endswith("s"):
        text += "s"  # Thomas' sister: Thomas Roe's sister
    if k and node.i == first and text != "I" and not _is_name(k, text, words):
        text = text[:1].lower() + text[1:] if not text[1:2].isupper() else text
    if (
        node.tag == "DT"
        and text.lower() in ("a", "an")
        and k + 1 < len(words)
        and (node.i < 0 or words[k + 1].i != node.i + 1)
    ):
        text = article(words[k + 1].text, text[0].isupper())
    opens = k == 0 or (k == 1 and words[0].pos == "PUNCT")
    if opens and text[:1].islower() and not text[1:2].isupper():
        text = text[:1].upper() + text[1:]
    return text


def _is_name(k: int, text: str, words: list[Node]) -> bool:
    """Whether a word keeps its capital."""
    node = words[k]
    owner = k + 1 < len(words) and words[k + 1].tag == "POS"
    if owner and text in GENERIC:
        return False
    known = node.pos == "PROPN" or node.ent not in ("", *entities.AMOUNTS, *entities.TIMES)
    if (known and node.tag != "DT") or text in PARTIES:
        return True
    before = node.dep == "compound" and node.tag == "NN"
    return (owner or before) and not is_word(text.lower())  # Zappo's analyst, Zappo chief


def article(following: str, capital: bool = False) -> str:
    """ "a" or "an" before a word, by its sound as spelling tells it."""
    low = following.lower()
    if low in SILENT or low.startswith(("8", "11", "18")):
        vowel = True
    elif following.isupper() and len(following) > 1 and following.replace(".", "").isalpha():
        vowel = following[0] in "AEFHILMNORSX"
    else:
        vowel = low[:1] in "aeiou" and not low.startswith(CONSONANT)
        vowel = vowel or (low.startswith(("uni", "unu")) and low[2:4] in ("nt", "us", "np", "nf"))
    form = "an" if vowel else "a"
    return form.capitalize() if capital else form


def _gap(before: Node, after: Node, form: str) -> bool:
    """Whether white space stands between two words."""
    if after.dep == "case" and after.tag == "POS":
        return False
    if after.text in WRITTEN_OUT and not before.space and before.text[-1].isalnum():
        return True
    if before.i >= 0 and after.i == before.i + 1:
        return before.space
    if after.text in ("n't", "n’t", "'s", "’s", "'re", "'ve", "'ll", "'d", "'m"):
        return False
    if after.pos == "PUNCT" and after.i >= 0 and not after.lead:
        return False
    if form[:1] in CLOSING and after.pos != "NUM":
        return False
    if before.text in OPENING:
        return False
    # An opening quotation mark has white space before it and none after.
    return not (before.text in "\"'" and before.lead and not before.space)
