"""Typical errors of the parser, mended on the tree before anything is cut."""

import re

from claims.splitting.drafts import comma_before
from claims.splitting.lexicon.nouns import SUMMING
from claims.splitting.lexicon.people import is_person, means_body
from claims.splitting.repairs.behind_relatives import phrase_behind, second_participle
from claims.splitting.repairs.beside import wanted_too
from claims.splitting.repairs.hanging import rehang
from claims.splitting.repairs.kinds_apart import keep_kinds_apart
from claims.splitting.repairs.listed import article_of, list_as_apposition, subjects_as_list
from claims.splitting.repairs.phrase_lists import list_of_phrases
from claims.splitting.repairs.second_relatives import goes_on, second_relative
from claims.splitting.repairs.second_that import joined_that, move_up, second_that, to_first_that
from claims.splitting.repairs.then import then_joins
from claims.splitting.repairs.titles import WORKS
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node, word
from claims.splitting.wording.realise import be, inflect, is_plural, verb_lemma

LOOSE = frozenset({"appos", "npadvmod", "conj", "dobj", "nmod", "dep", "attr"})
OPENING = frozenset({"advcl", "dep", "ccomp"})  # what the parser takes a far subject for
AROUND = frozenset({"over", "about", "around", "under", "nearly", "almost"})


def repair(root: Node) -> None:
    """Mend a tree in place."""
    _headline(root)
    _colon_behind_verb(root)
    for node in root.nodes():
        wanted_too(node)
        rehang(node)
        _place(node)
        then_joins(node)
        if node.dep == "cc" and node.child("pobj") is not None:
            node.dep = "prep"  # all but two
        keep_kinds_apart(node)
        if node.dep == "appos":
            if node.parent is not None and node.parent.pos in ("VERB", "AUX"):
                _after_last_noun(node)
            if not _object_behind_aside(node):
                list_as_apposition(node)
        elif node.dep == "conj" and node.tag in ("VBZ", "VBD", "VBP") and _under_noun(node):
            _to_verb(node)
        elif node.dep == "conj" and second_that(node):
            to_first_that(node)
        elif node.dep == "conj" and node.tag.startswith("NN") and _behind_verb(node):
            _after_conjunct(node)
        elif node.dep == "conj" and node.tag == "VBP" and _after_modal(node):
            node.tag = "VB"
        elif node.dep == "conj" and node.tag == "VB":
            _base_form(node)
        elif node.dep == "attr" and node.tag in ("VBZ", "VBP", "VBD"):
            _swallowed_clause(node)
        elif node.dep == "advcl" and _unmarked(node):
            _in_series(node)
            goes_on(node)
        elif node.dep in ("advcl", "ccomp") and _relative(node):
            _unrelated(node)
        elif node.dep == "ccomp":
            _clause_as_object(node)
            joined_that(node)
        elif node.dep == "conj" and node.tag == "NNS":
            _verb_as_plural(node)
        elif node.dep == "dobj":
            _told_of_both(node)
        elif node.dep == "npadvmod" and node.pos in ("PROPN", "NOUN"):
            _told_of_the_last(node)
        if node.tag in ("VB", "VBN"):
            _verb_form(node)
        if len(node.left) > 2:
            subjects_as_list(node)
        if node.finite and node.pos in ("VERB", "AUX") and node.subject is None:
            _lost_subject(node)


def _place(node: Node) -> None:
    """Where a second clause, verb or phrase hangs."""
    if node.dep in ("conj", "ccomp", "advcl", "relcl"):
        second_relative(node)
    if node.dep == "relcl":
        phrase_behind(node)
    elif node.dep == "conj" and node.tag == "VBN":
        second_participle(node)
    if node.dep == "conj" and node.tag == "VBD":
        goes_on(node)
    if node.dep == "prep":
        list_of_phrases(node)


def _headline(root: Node) -> None:
    """ "Oslo to host games": Oslo is to host them."""
    subject, to = root.subject, root.child("aux")
    if root.tag != "VB" or subject is None or to is None or to.lemma != "to":
        return
    if to in root.left and subject in root.left and root.left.index(subject) < root.left.index(to):
        verb = be(subject)
        verb.dep = "aux"
        root.put_left(verb, root.left.index(to))


def _colon_behind_verb(root: Node) -> None:
    """ "The others are: A and B": the colon says no more than the verb."""
    mark, after = (*root.right[:2], root, root)[:2]
    if mark.text == ":" and root.subject is not None and after.dep in ("attr", "dobj", "acomp"):
        mark.detach()


def _verb_form(verb: Node) -> None:
    """A main verb with a subject and no auxiliary is finite, whatever its tag."""
    subject = verb.subject
    if subject is None or subject not in verb.left or verb.dep not in ("ROOT", "ccomp", "advcl"):
        return
    if any(c.dep in AUXILIARIES for c in verb.left):
        return
    if verb.tag == "VBN" and verb.dep == "ROOT":
        verb.tag = "VBD"
    elif verb.tag == "VB" and (is_plural(subject) or _named_several(subject)):
        verb.tag = "VBP"
    elif verb.tag == "VB" and inflect(verb.lemma, "VBD") == verb.text.lower():
        verb.tag = "VBD"  # "the captain let her stay"


def _named_several(subject: Node) -> bool:
    """ "Sourcers, as a rule, focus on ...": a plural that is in no dictionary."""
    return subject.tag == "NNP" and bool(re.search("[^su]s$", subject.text))


def _object_behind_aside(thing: Node) -> bool:
    """ "will open, on the island of Sova, a school": the school is opened, no Sova."""
    top, verb = thing.parent, thing.parent
    while verb is not None and verb.dep == "pobj" and verb.parent is not None:
        top, verb = verb.parent, verb.parent.parent
    if verb is None or top is None or verb.pos != "VERB" or top not in verb.right:
        return False
    new = any(c.lemma in ("a", "an") for c in thing.left)
    lacks = verb.child("dobj", "ccomp", "xcomp", "attr", "auxpass") is None
    if (
        not (new and lacks and [c.text for c in verb.right[:1]] == [","])
        or verb.right[1] is not top
    ):
        return False
    thing.detach().dep = "dobj"
    verb.put_right(word(",", ",", "PUNCT", ",", "punct"), verb.right.index(top) + 1)
    verb.put_right(thing, verb.right.index(top) + 2)
    return True


def _told_of_the_last(noun: Node) -> None:
    """ "a part in the drama, Low Tide", "in the Bronx, a part of New York": no time or place."""
    verb = noun.parent
    if verb is None or noun not in verb.right or noun.ent in ("DATE", "TIME"):
        return
    at = verb.right.index(noun)
    inside = verb.right[at - 2].nodes() if at > 1 and verb.right[at - 1].text == "," else []
    last = inside[-1] if inside else noun
    named = noun.pos == "PROPN" and last.tag == "NN" and last.lemma in WORKS
    named = named or (noun.ent == "PERSON" and last.tag == "NN" and is_person(last.lemma))
    known = any(c.lemma == "the" for c in last.left)
    body = means_body(last.lemma) or last.lemma in ("watchdog", "regulator", "body")
    named = named or (noun.ent == "ORG" and last.tag == "NN" and known and body)
    new = any(c.lemma in ("a", "an") for c in noun.left) and noun.child("prep") is not None
    if named or (new and last.pos == "PROPN" and last.ent in ("GPE", "LOC", "FAC")):
        noun.dep = "appos"
        for node in (verb.right[at - 1], noun):
            last.put_right(node.detach())


def _told_of_both(thing: Node) -> None:
    """ "cost 90 pounds, twice the sum": what stands behind a comma is no second object."""
    verb = thing.parent
    summing = thing.lemma in SUMMING and any(c.lemma in ("a", "an") for c in thing.left)
    if verb is None or thing not in verb.right:
        return
    if verb.child("dative") is not None and not summing:
        return
    before = verb.right_before(thing)
    first = next((c for c in before if c.dep == "dobj"), None)
    if first is None or before[-1].nodes()[-1].text != ",":
        return
    if summing or not (
        first.pos == "PROPN" and thing.child("det")
    ):  # "the Rao Cup in May, a contest": what it is
        thing.dep = "npadvmod"


def _lost_subject(verb: Node) -> None:
    """ "Over 300 people have left", "At noon the site was down": the noun before the verb."""
    if verb.dep in ("conj", "xcomp", "aux", "auxpass", "relcl") or not verb.left:
        return
    left = [c for c in verb.left if c.dep not in ("aux", "auxpass", "neg", "punct")]
    left = [c for c in left if c.dep != "advmod" or c.tag == "WRB"]
    left = [c for c in left if not (c.dep == "mark" and c.lemma == "that")]
    if not left or _mark_word(verb):
        return
    first = left[0]
    if first.tag in ("NN", "NNP") and first.dep in OPENING and all(map(_participle, left[1:])):
        first.dep = "nsubj"  # "Ode, wearing a suit, did not look up"
        return
    last = left[-1]
    noun = last.child("pobj") if last.dep == "prep" else None
    number = noun.child("nummod") if noun is not None else None
    if (
        noun is not None
        and number is not None
        and noun.left[:1] == [number]
        and (last.lemma.lower() in AROUND)
    ):
        _quantity_subject(verb, last, noun, number)
        return
    edge = _right_edge(last)
    if _mark_word(last):  # "Although Ode sold the mill, Lind, who ran it, stayed"
        edge = sorted(edge, key=lambda n: not (n.dep == "appos" and comma_before(n)))
    for node in edge:
        if node.dep in LOOSE and node.pos in ("NOUN", "PROPN", "PRON"):
            at = verb.left.index(last) + (node is not last)
            node.detach().dep = "nsubj"
            verb.put_left(node, at)
            return


def _participle(clause: Node) -> bool:
    return clause.dep == "advcl" and clause.tag in ("VBG", "VBN") and clause.subject is None


def _mark_word(verb: Node) -> bool:
    """Whether a clause is opened by "if", "when" and the like."""
    return any((c.dep == "mark" and c.lemma != "that") or c.tag == "WRB" for c in verb.left)


def _quantity_subject(verb: Node, prep: Node, noun: Node, number: Node) -> None:
    noun.detach().dep = "nsubj"
    prep.dep, prep.pos, prep.tag = "advmod", "ADV", "RB"
    at = verb.left.index(prep)
    number.put_left(prep.detach())
    verb.put_left(noun, at)


def _right_edge(node: Node) -> list[Node]:
    """A node and what ends with it, outermost first."""
    out = [node]
    while node.right:
        inner = [c for c in node.right if c.dep != "punct"]
        if not inner:
            break
        node = inner[-1]
        out.append(node)
    return out


def is_list_opener(prep: Node) -> bool:
    """ "including", "such as": what opens a list of examples."""
    if prep.lemma in ("include", "including"):
        return True
    return prep.text.lower() == "as" and any(c.text.lower() == "such" for c in prep.left)


def _after_modal(node: Node) -> bool:
    """ "will close two plants and open one": the infinitive goes with the modal."""
    host = node.parent
    if host is None or node.subject is not None or any(c.dep in AUXILIARIES for c in node.left):
        return False
    if node.text.lower() in ("are", "am"):
        return False  # "will leave in May and are long"
    return host.tag == "VB" and any(c.tag == "MD" for c in host.left)


def _base_form(node: Node) -> None:
    """ "they live here and have a dog": "have" is finite, not an infinitive."""
    host = node.parent
    if host is None or any(c.dep in AUXILIARIES for c in (*node.left, *host.left)):
        return
    if host.tag == "VBD" and inflect(node.lemma, "VBD") == node.text.lower():
        node.tag = "VBD"  # "buried a road and cut power"
        return
    subject = host.child(*SUBJECTS)
    if host.tag in ("VBP", "VBZ") and subject is not None and is_plural(subject):
        node.tag = "VBP"


def _swallowed_clause(node: Node) -> None:
    """ "A is kind and B rules": "kind and B" read as the subject of "rules"."""
    copula, subject = node.parent, node.subject
    if copula is None or copula.lemma != "be" or subject is None or node not in copula.right:
        return
    conj = next((c for c in subject.right if c.dep == "conj"), None)
    cc = next((c for c in subject.right if c.dep == "cc"), None)
    if conj is None or cc is None:
        return
    at = copula.right.index(node)
    subject.detach()
    conj.detach()
    cc.detach()
    subject.dep = "attr" if subject.pos != "ADJ" else "acomp"
    copula.put_right(subject, at)
    copula.put_right(cc, at + 1)
    conj.dep = "nsubj"
    node.put_left(conj)
    node.dep = "conj"


def _unmarked(clause: Node) -> bool:
    """A finite verb without subject or subordinator is no adverbial clause."""
    host = clause.parent
    return (
        clause.tag in ("VBD", "VBZ", "VBP")
        and host is not None
        and host.tag == clause.tag
        and clause in host.right
        and clause.subject is None
        and not _mark_word(clause)
        and any(c.dep == "cc" for c in clause.right)
    )


def _in_series(clause: Node) -> None:
    """ "wrote poems, acted in plays and sang": a series of three."""
    host = clause.parent
    assert host is not None
    start = next(k for k, c in enumerate(clause.right) if c.dep == "cc")
    while start and clause.right[start - 1].dep == "punct":
        start -= 1
    at = host.right.index(clause) + 1
    clause.dep = "conj"
    for offset, node in enumerate(clause.right[start:]):
        host.put_right(node, at + offset)
    del clause.right[start:]


def _under_noun(verb: Node) -> bool:
    return verb.parent is not None and verb.parent.pos in ("NOUN", "PROPN", "NUM")


def _to_verb(conj: Node) -> None:
    """ "has 4,000 people and lies on a river": a verb goes with a verb."""
    noun = conj.parent
    up = noun
    while up is not None and not (up.pos in ("VERB", "AUX") and up.finite):
        up = up.parent
    if up is None or noun is None or conj not in noun.right or conj.subject is not None:
        return
    if noun in up.nodes() and noun.i > up.i:
        move_up(conj, up)


def _behind_verb(noun: Node) -> bool:
    """A noun that is a verb's conjunct, after a verb that is one."""
    verb = noun.parent
    if verb is None or verb.pos != "VERB" or noun not in verb.right:
        return False
    before = [c for c in verb.right_before(noun) if c.dep not in ("punct", "cc")]
    if not before:
        return False
    return before[-1].dep in ("prep", "dobj") or (
        before[-1].dep == "conj" and before[-1].pos == "VERB"
    )


def _after_conjunct(noun: Node) -> None:
    """ "attended the fair and spoke to donors, artists and guests": more donors, no more fairs."""
    verb = noun.parent
    assert verb is not None
    host = verb.right[verb.right.index(noun.with_joint()[0]) - 1]
    nouns = [n for n in _right_edge(host) if n.pos in ("NOUN", "PROPN")]
    alike = [n for n in nouns if article_of(n) == article_of(noun)]
    if nouns:
        first = alike[0] if alike else nouns[-1]
        if first.dep == "conj" and first.parent is not None:
            first = first.parent
        move_up(noun, first)


def _relative(clause: Node) -> bool:
    subject = clause.subject
    first = clause.left[0] if clause.left else None
    governed = first.child("pobj") if first is not None and first.dep == "prep" else None
    if governed is not None and governed.tag == "WDT":
        return subject is not None  # ", in which nine died"
    return (
        subject is not None
        and subject.tag in ("WDT", "WP")
        and subject.text.lower() in ("which", "who")
        and clause.left[0] is subject
    )


def _unrelated(clause: Node) -> None:
    """ "an album in 2005, which sold well": a relative clause hung on the verb."""
    if _after_last_noun(clause):
        clause.dep = "relcl"


def _after_last_noun(node: Node) -> bool:
    """Hang what follows a comma on the noun before the comma; whether there is one."""
    verb = node.parent
    if verb is None or node not in verb.right:
        return False
    at = verb.right.index(node)
    inside = verb.right[at - 1].nodes() if at else []
    if len(inside) > 2 and inside[-1].text == "," and inside[-2].pos in ("NOUN", "PROPN"):
        inside[-2].put_right(inside[-1].detach())  # the comma stands in the clause before
        inside[-2].put_right(node.detach())
        return True
    if at < 2 or verb.right[at - 1].text != ",":
        return False
    comma, before = verb.right[at - 1], verb.right[at - 2]
    nouns = [n for n in _right_edge(before) if n.pos in ("NOUN", "PROPN", "NUM")]
    if not nouns:
        return False
    host = next((n for n in nouns if n.pos == "PROPN"), nouns[-1])
    host.put_right(comma.detach())
    host.put_right(node.detach())
    return True


def _clause_as_object(clause: Node) -> None:
    """ "saw the men and a ship was sent": "the men and a ship" read as one subject."""
    verb, subject = clause.parent, clause.subject
    if verb is None or subject is None or clause not in verb.right or verb.child("dobj"):
        return
    conj = next((c for c in subject.right if c.dep == "conj"), None)
    cc = next((c for c in subject.right if c.dep == "cc"), None)
    finite = next((c for c in clause.left if c.dep in AUXILIARIES), clause)
    if conj is None or cc is None or _mark_word(clause) or verb.lemma in ("be", "say"):
        return
    if finite.text.lower() not in ("was", "is", "has") and finite.tag != "VBZ":
        return
    at = verb.right.index(clause)
    subject.detach()
    conj.detach()
    cc.detach()
    conj.dep, subject.dep, clause.dep = subject.dep, "dobj", "conj"
    verb.put_right(subject, at)
    verb.put_right(cc, at + 1)
    clause.put_left(conj)


def _verb_as_plural(node: Node) -> None:
    """ "is slow but only loads at night": "loads" is no noun."""
    host = node.parent
    if host is None or not host.finite or host.pos not in ("VERB", "AUX"):
        return
    if any(c.dep not in ("advmod", "cc", "punct") for c in node.left) or not node.left:
        return
    lemma = verb_lemma(node.text)
    if lemma and lemma != node.text:
        node.tag, node.pos, node.lemma = "VBZ", "VERB", lemma
