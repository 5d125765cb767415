"""A relative clause with its antecedent put where the relative word stood."""

from claims.splitting.lexicon.fitting import TEXTS
from claims.splitting.lexicon.names import BODIES
from claims.splitting.lexicon.nouns import SITES
from claims.splitting.lexicon.reporting import REPORTING
from claims.splitting.tree import AUXILIARIES, SUBJECTS, Node, word
from claims.splitting.wording.phrases import article, prepositional
from claims.splitting.wording.realise import agree, is_plural

GOING = frozenset("move emigrate immigrate migrate go return relocate travel flee".split())
# Of these, who is asked does it: "a man whom she asked to leave".
ASKING = frozenset(
    "ask tell order force allow enable permit persuade urge invite encourage require cause lead "
    "teach train warn advise instruct command compel oblige authorise authorize beg challenge "
    "convince pay appoint choose".split()
)
OF_WHAT = frozenset("hear think speak know dream talk learn tell complain consist approve".split())
SHARES = frozenset("half most many some all few none several majority % percent".split())
OWN = {
    "i": "my",
    "we": "our",
    "you": "your",
    "he": "his",
    "she": "her",
    "it": "its",
    "they": "their",
}
RELATIVE_TAGS = frozenset({"WDT", "WP", "WP$", "WRB"})
RELATIVE_WORDS = frozenset({"which", "who", "whom", "whose", "that", "where", "when"})


def relative_clause(antecedent: Node, clause: Node, noun: Node) -> Node | None:
    """The clause as a sentence about its antecedent; None when we cannot tell how.

    `noun` is the antecedent where it stands, for the preposition that governs it.
    """
    made = clause.copy()
    made.dep = "ROOT"
    while made.left and made.left[0].dep in ("punct", "cc"):
        made.left[0].detach()
    relative = _relative_word(made)
    if relative is None:
        return _reduced(antecedent, made)
    if relative.tag == "WRB":
        return _adverb(antecedent, made, relative, noun)
    if relative.dep == "poss" or relative.tag == "WP$":
        return _possessive(antecedent, made, relative)
    holder = relative.parent
    assert holder is not None
    if (inner := _said_of(holder, relative)) is not None:
        relative.detach()
        antecedent.dep = relative.dep
        _definite(antecedent)
        inner.put_left(antecedent)
        agree(inner, antecedent)
        return made
    own = [c for c in holder.left if c.dep in SUBJECTS]
    if relative.dep in SUBJECTS and own[0] is relative and len(own) > 1:
        relative.dep = "dobj"  # "the club, which he made famous"
    if relative.dep in SUBJECTS:
        antecedent.dep = relative.dep
        relative.replace(antecedent)
        if antecedent.text != noun.text:
            agree(holder, antecedent)
        _written_out(holder)
        return made if holder is made or made.subject is not None else None
    if relative in holder.left and relative.dep in ("dobj", "attr", "dative", "pobj"):
        placed = _in_object(antecedent, relative, holder)
    else:
        placed = _governed(antecedent, relative, holder, made)
    return made if placed and made.subject is not None else None


def _written_out(verb: Node) -> None:
    """ "a hut that's shut" -> "the hut is shut"."""
    for word_ in (verb, *(c for c in verb.left if c.dep in AUXILIARIES)):
        if word_.text in ("'s", "’s") and word_.lemma in ("be", "have"):
            word_.text = "is" if word_.lemma == "be" else "has"
            word_.i = -1


def _in_object(antecedent: Node, relative: Node, holder: Node) -> bool:
    """ "a post which he held" -> "he held the post": behind the verb."""
    relative.detach()
    antecedent.dep = "dobj"
    inner = _last_infinitive(holder, relative)
    bare = next((c for c in inner.right if _without_noun(c)), None)
    if bare is not None:
        antecedent.dep = "pobj"
        bare.put_right(antecedent)  # "which the house is to vote on in May"
        return True
    if inner is not holder:
        if inner.lemma == "do" or inner.child("dobj", "ccomp", "attr", "acomp", "xcomp"):
            return False  # "to open it, which he was unable to do": of the opening
        inner.put_right(antecedent, _after_particle(inner))  # "which she had helped to build"
        return True
    given = holder.child("dobj") if relative.dep == "dative" else holder.child("dative")
    at = holder.right.index(given) + 1 if given in holder.right else _after_particle(holder)
    holder.put_right(antecedent, at)
    return True


def _without_noun(prep: Node) -> bool:
    return prep.dep == "prep" and prep.tag in ("IN", "RP") and not prep.children


def _last_infinitive(verb: Node, relative: Node) -> Node:
    """ "which he agreed to sell", "was unable to help to pay": the verb whose object it is."""
    state = verb.child("acomp") if verb.lemma == "be" else None
    inner = (state or verb).child("xcomp", "ccomp")
    if inner is None or inner not in (state or verb).right:
        return verb
    said = inner.finite and inner.subject is not None and verb.lemma in REPORTING
    if said and inner.child("dobj", "ccomp", "xcomp", "acomp", "attr", "auxpass") is None:
        return inner  # "which he said he had bought in Rome"
    bare = verb.lemma == "help" and not inner.left
    if inner.tag != "VB" or not (bare or any(c.dep == "aux" for c in inner.left)):
        return verb
    passive = verb.child("auxpass") is not None
    of_person = verb.lemma in ASKING or relative.text.lower() in ("who", "whom")
    whom = inner.subject or verb.child("dobj")  # "which he asked his son to run"
    if state is None and not passive and of_person and whom is None:
        return verb
    last = _last_infinitive(inner, relative)
    full = last is inner and last.child("dobj", "ccomp", "attr", "acomp") is not None
    free = state is None and not passive and verb.child("dobj") is None
    return verb if full and free else last  # "which he used to open the door"


def _governed(antecedent: Node, relative: Node, holder: Node, made: Node) -> bool:
    """ "the post to which he rose" -> "he rose to the post"."""
    if relative.dep != "pobj":
        return False
    if sum(c.dep == "pobj" for c in holder.children) > 1:
        relative.detach()  # "whom both had called in as a mediator": no object of "as"
        antecedent.dep = "dobj"
        made.put_right(antecedent, _after_particle(made))
        return True
    antecedent.dep = "pobj"
    if holder.lemma == "of":
        _definite(antecedent, part=True)
    relative.replace(antecedent)
    share = holder.lemma == "of" and made.lemma not in OF_WHAT
    if share and (holder in made.left or _fronted_in(made.subject, holder)):
        return _share(made, holder)
    part = holder.parent
    if holder.lemma == "of" and part is not None and part.dep == "dobj" and part in made.left:
        made.put_right(part.detach(), _after_particle(made))  # "neither of which he kept"
        return True
    _unfront(holder, made)
    return True


def _said_of(holder: Node, relative: Node) -> Node | None:
    """ "a bridge, which Ode said may close": the clause whose subject the relative word is."""
    inner = holder.child("ccomp")
    two = relative.dep in SUBJECTS and sum(c.dep in SUBJECTS for c in holder.left) > 1
    return inner if two and inner is not None and inner.subject is None else None


def _relative_word(clause: Node) -> Node | None:
    """The relative word: before the verb, not inside a deeper clause."""
    for node in clause.nodes():
        if node is clause:
            break
        if node.tag in RELATIVE_TAGS or (
            node.text.lower() == "that"
            and node.dep in ("nsubj", "nsubjpass", "dobj", "pobj")
            and node.tag in ("WDT", "DT", "IN", "WP")
        ):
            return node if node.text.lower() in RELATIVE_WORDS else None
    return None


def _after_particle(verb: Node) -> int:
    at = 0
    while at < len(verb.right) and verb.right[at].dep == "prt":
        at += 1
    return at


def _unfront(prep: Node, clause: Node) -> None:
    """ "in which they fell" -> "they fell in ..."; "the cause of which" stays in its place.

    "among whom are two nuns" -> "two nuns are among ...".
    """
    top = prep
    if prep in clause.left:
        subject = clause.subject
        if subject in clause.right:
            clause.put_left(subject.detach(), clause.left.index(prep) + 1)
        if subject is not None and clause.left.index(prep) < clause.left.index(subject):
            top.detach()
            at = _before_clauses(clause)
            while at > 1 and clause.right[at - 1].dep in ("npadvmod",):
                at -= 1
            clause.put_right(top, at)


def _before_clauses(verb: Node) -> int:
    """The place behind what a verb has, before the clauses behind it.

    "for her wit and for having won" is no second clause.
    """
    at = len(verb.right)
    while at and verb.right[at - 1].dep in ("punct", "conj", "cc", "advcl"):
        if any(c.dep == "aux" and c.tag == "VBG" for c in verb.right[at - 1].left):
            break
        at -= 1
    return at


def _reduced(antecedent: Node, clause: Node) -> Node | None:
    """ "a post he held" -> "he held the post"; "the man she spoke to" -> "she spoke to ..."."""
    if clause.subject is None:
        return None
    stranded = next(
        (c for c in clause.right if c.dep == "prep" and not c.right and not c.left), None
    )
    if stranded is not None:
        antecedent.dep = "pobj"
        stranded.put_right(antecedent)
        return clause
    verb = clause
    while (inner := verb.child("xcomp")) is not None and inner.tag == "VB":
        verb = inner  # "a summit he plans to host"
    if verb.child("dobj", "ccomp", "attr", "acomp", "xcomp") or verb.child("auxpass"):
        return None
    if verb.pos != "VERB":
        return None
    antecedent.dep = "dobj"
    verb.put_right(antecedent, _after_particle(verb))
    return clause


def _adverb(antecedent: Node, clause: Node, relative: Node, noun: Node) -> Node | None:
    """ "in Rome, where he lived" -> "he lived in Rome"."""
    if relative.text.lower() not in ("where", "when") or clause.subject is None:
        return None
    relative.detach()
    governor = noun.parent
    own = (noun, *noun.left, *noun.right)
    day = any(n.text.isdigit() and len(n.text) < 3 for n in own) or noun.lemma.endswith("day")
    ways = [c.lemma for c in clause.right if c.dep == "prep"]
    elsewhere = {"to", "from", "into", "with", "across", "through", "up", "down", "over", "by"}
    reached = clause.lemma in GOING and not elsewhere & set(ways) and clause.child("prt") is None
    text = "to" if reached else "on" if relative.text.lower() == "when" and day else "in"
    if (
        not reached
        and governor is not None
        and governor.dep == "prep"
        and governor.lemma in ("in", "at", "on", "during", "near")
    ):
        text = "in" if noun.lemma in TEXTS else governor.lemma  # "a talk on a paper, where"
    elif text == "in" and _at(noun) and not _moved_to(noun):
        text = "at"
    at = _before_clauses(clause)
    if noun.dep == "npadvmod":  # "yesterday, when it fell"
        antecedent.dep = "npadvmod"
        clause.put_right(antecedent, at)
        return clause
    clause.put_right(prepositional(text, antecedent), at)
    return clause


def _moved_to(name: Node) -> bool:
    """ "moved to Ode, where he lived": a place, whatever it was taken for."""
    prep = name.parent
    verb = prep.parent if prep is not None and prep.lemma == "to" else None
    settled = verb is not None and verb.lemma in ("move", "emigrate", "relocate", "flee", "migrate")
    return settled and name.pos == "PROPN" and name.lemma.lower() not in BODIES


def _at(noun: Node) -> bool:
    """Whether one is at it, not in it: a school or a fair, not a town or an army."""
    if noun.pos == "PROPN":
        return noun.ent not in ("", "GPE", "LOC", "FAC", "DATE", "WORK_OF_ART", "PERSON")
    return noun.lemma in SITES


def _fronted_in(subject: Node | None, of: Node) -> bool:
    """ "of which around 900 are old": hung on the 900, but before it."""
    return subject is not None and of in subject.left


def _share(clause: Node, of: Node) -> bool:
    """ "9,000 ballots, of which half were void": half of the ballots; whether it is a share."""
    subject = clause.subject
    if subject is None or subject not in clause.left:
        return False
    if any(c.dep == "prep" and c is not of for c in subject.children):
        return False
    counted = subject.tag in ("CD", "NNS", "DT") or subject.lemma.lower() in SHARES
    if subject.dep == "expl" or not counted or subject.child("poss") is not None:
        return False
    if subject.tag == "NNS" and subject.child("nummod") is None:
        return False
    subject.put_right(of.detach())
    return True


def _definite(noun: Node, part: bool = False) -> None:
    """ "40 farmers" spoken of before: "the 40 farmers"; part: also "most of the farmers"."""
    counted = any(c.dep == "nummod" for c in noun.left)
    counted = counted or (part and noun.tag == "NNS")
    if counted and not any(c.dep in ("det", "poss") for c in noun.left):
        noun.put_left(article("the"))


def _possessive(antecedent: Node, clause: Node, relative: Node) -> Node | None:
    """ "a man whose boat sank" -> "the man's boat sank"; "people whose ..." with "of"."""
    owned = relative.parent
    if owned is None or clause.subject is None:
        return None
    before_name = owned.dep in ("compound", "nmod", "amod") and owned.parent is not None
    if before_name and owned.parent is not None and owned.parent.ent == "PERSON":
        return None  # "whose first novel coach Bo Roe read", with the novel on "coach"
    if owned in clause.left and owned.dep not in (*SUBJECTS, "dobj", "attr", "pobj"):
        return None  # "whose warmth he seems to like", with the warmth on "seems"
    pronoun = OWN.get(antecedent.text.lower())
    if pronoun is None and (antecedent.right or is_plural(antecedent)):
        relative.detach()
        _definite(antecedent)
        owned.put_left(article("the"))
        owned.put_right(prepositional("of", antecedent), 0)
    elif pronoun is not None:
        relative.text = relative.lemma = pronoun
        relative.tag, relative.i = "PRP$", antecedent.i
    else:
        antecedent.dep = "poss"
        mark = word("'s", "'s", "PART", "POS", "case")
        antecedent.put_right(mark)
        relative.replace(antecedent)
    if owned.dep in ("dobj", "attr", "pobj") and owned in clause.left:
        owned.detach()
        clause.put_right(owned, _after_particle(clause))
    elif owned.dep == "pobj" and owned.parent is not None:
        _unfront(owned.parent, clause)
    return clause
