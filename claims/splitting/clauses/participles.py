"""Participles, absolutes and the like: clauses without a finite verb, made finite."""

from claims.language import entities
from claims.splitting.clauses.doubtful_participles import (
    CALLING,
    EFFECTS,
    RESULTS,
    SAYING,
    either_way,
    gives_another,
    looked_forward,
    may_be_of_another,
    of_the_event,
    only_dates,
    only_if,
)
from claims.splitting.clauses.doubtful_verbs import yet_to_be_done
from claims.splitting.clauses.each_participle import MADE, each_participle, making, meaning
from claims.splitting.clauses.participle_tense import participle_clause
from claims.splitting.drafts import (
    Draft,
    comma_before,
    inherit,
    is_infinitive,
    is_negated,
    is_time,
    mark_of,
    nobody,
    past_tense,
    with_comma,
)
from claims.splitting.lexicon.nouns import DISASTERS
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.lexicon.verbs import cannot
from claims.splitting.tree import (
    PREDICATE_POS,
    SUBJECTS,
    Node,
    word,
)
from claims.splitting.wording.phrases import bare
from claims.splitting.wording.realise import be, inflect

# What happens to a thing, not what it does; and what comes of that, not of the thing.
CHANGES = frozenset(
    "rise fall drop climb increase decrease decline shrink grow halve double triple cut reduce "
    "lower raise close shut extend shorten cancel delay fail collapse expire lapse end scrap "
    "abolish freeze slow postpone suspend remove lift widen narrow slip slump soar surge dip "
    "change break burst stop halt ease weaken tighten".split()
)
ARISING = frozenset("result stem come arise follow derive".split())
CUT_OUT = 3  # words between two that stood side by side, less than a clause
NAMING = frozenset("know call name label dub title entitle nickname".split())
MEASURES = frozenset("range total number span vary".split())
RECKONED = frozenset({"regard", "consider"})  # ", regarded as the best": said of the subject
LIVES = frozenset({"age", "bear"})
GIVING = frozenset("earn give win bring cause cost allow enable force prompt lead leave".split())
GOING = frozenset("run walk travel ride swim sail march hike cycle row crawl trek paddle".split())
GOALS = frozenset("to into from towards toward across through for over past along".split())
LIVING = frozenset("live survive subsist sleep feed dine camp".split())
IFS = frozenset("provide suppose assume presume grant".split())  # "providing they win"
ASKED = frozenset({"ask", "question", "press"})
POINTING = frozenset("indicate suggest signal reflect demonstrate imply signify confirm".split())
REACTIONS = frozenset(
    "row anger panic criticism protest outrage fear speculation debate backlash fury laughter "
    "applause concern uproar controversy alarm confusion dismay furore outcry call".split()
)
NOT_EVENTS = frozenset("accord depend include follow regard give compare consider concern".split())


def participles(draft: Draft) -> list[Draft]:
    """ ", causing a jam": a claim with the subject of the clause; "Born in Ulm, he ..." too."""
    root = draft.root
    if root.subject is None or root.subject.dep == "expl":
        return []
    out: list[Draft] = []
    for clause in [c for c in root.children if c.dep in ("advcl", "acl", "relcl", "amod")]:
        if (
            "reported" in draft.rules
            and clause in root.right
            and clause.tag == "VBG"
            and not clause.children
        ):
            clause.detach()  # of who says it: "it is shut, shipping firm Ode said"
            continue
        if clause.finite or clause.subject is not None or not _separate(root, clause):
            continue
        host = _host(root, clause)
        after = clause.tag == "VBN" and clause in root.right and not _of_the_subject(clause)
        told = _speaks(root.subject) or clause.lemma not in POINTING
        if host is None or after or not told or goes_on(root, clause):
            continue  # ", called Sea Kite": of some noun before, or of the subject
        if may_be_of_another(root, clause) or only_dates(root, clause):
            continue
        if clause.pos == "ADJ" and clause.right and clause.tag != "JJR" and not mark_of(clause):
            if _no_state(root, clause):
                continue
            clause.detach()
            out.append(inherit(draft, _adjective(root, clause), "adjective", 0.9))
        elif clause.tag in ("VBG", "VBN") and _tells(clause) and not _makes_it(clause, root):
            out += _told(draft, clause, host)
    return out


def _no_state(root: Node, clause: Node) -> bool:
    """Whether an adjective behind a clause tells of something other than its subject."""
    owner = root.subject
    behind = owner is not None and clause in root.right
    thing = root.child("dobj", "attr", "prep", "ccomp") is not None or (owner and _speaks(owner))
    if behind and thing and clause.lemma in ("worth", "subject"):
        return True  # "won a prize, worth 900 crowns", "in a deal, subject to a test"
    # "won the race, the youngest in its history": the youngest what?
    return clause.tag == "JJS" and not _of_the_office(root, clause)


def _told(draft: Draft, clause: Node, host: Node) -> list[Draft]:
    """What a participle tells, each of several apart, cut off the clause; none where it stays."""
    root, subject = draft.root, draft.root.subject
    assert subject is not None
    own = clause.lemma in SAYING and not _speaks(subject)
    source = clause.lemma in ("quote", "cite") and clause in root.left
    if "reported" in draft.rules and (own or source):
        clause.detach()  # the speaker's own word; "according to Acme, quoting the mayor, it is"
        return []
    times = carried(root, clause)
    ability = _infinitive_before(root, clause)
    if ability is root or cannot(host.subject, clause) or _manner(root, clause):
        return []
    aside = _stirs(clause) or (clause.lemma in POINTING and clause.tag == "VBG")
    if "reported" in draft.rules and clause in root.right and aside:
        clause.detach()  # "said it was unsafe, causing a panic": that she said so did
        return []
    if either_way(clause) or only_if(host) or _not_done(host, clause):
        return []
    if looked_forward(host, clause) or gives_another(host, clause):
        return []
    about = ability or _measured(root, clause) or _cause(host, clause)
    if about is None and of_the_event(host, clause):
        return []
    about = about or host.subject
    if clause.lemma == "mean" and clause.child("ccomp") is None:
        about = _name_before(root, clause)
        if about is None:
            return []
    clause.detach()
    made = [
        meaning(part)
        or making(host, part)
        or participle_clause(about or subject, part, host, times)
        for part in each_participle(clause)
    ]
    return [inherit(draft, each, "participle", 0.9) for each in made]


def _not_done(host: Node, clause: Node) -> bool:
    """ "was never stopped, costing us a goal": that it was not did so; "couldn't hold it, pulling
    it wide": it did, and not only could.
    """
    if host.subject is not None and nobody(host.subject):
        return True  # "none of them rises, making them wet": it makes them all wet
    could = any(c.tag == "MD" for c in host.left)
    return clause.tag == "VBG" and is_negated(host) and (could or clause.lemma in EFFECTS)


def _stirs(clause: Node) -> bool:
    """ "leading to a row", "prompting calls for a ban"."""
    to = clause.child("prep")
    thing = clause.child("dobj") or (to.child("pobj") if to is not None else None)
    return clause.tag == "VBG" and thing is not None and thing.lemma in REACTIONS


def goes_on(root: Node, clause: Node) -> bool:
    """ ", becoming a judge in May, a mayor in June": a list that the parser cut in two.

    Nor is a name in -ing a verb.
    """
    if clause.i > 0 and clause.text[0].isupper() and clause in root.right:
        return True
    behind = root.behind(clause) if clause in root.right else []
    after = next((c for c in behind if c.dep != "punct"), root)
    loose = ("npadvmod", "appos", "conj", "dep", "dobj", "attr")
    return after.pos in ("NOUN", "PROPN") and after.dep in loose and after.ent not in entities.TIMES


def _name_before(root: Node, clause: Node) -> Node | None:
    """ "is known as the Dhu, meaning black": the name means it, right before the comma."""
    told = [n for c in root.right_before(clause) for n in c.nodes() if n.pos != "PUNCT"]
    name = told[-1] if told else root
    while name.dep == "compound" and name.parent is not None:
        name = name.parent
    so_called = name.parent is not None and name.parent.lemma.lower() == "as"
    if name.dep != "oprd" and not (so_called and name.pos == "PROPN"):
        return None
    more = any(c.text == "," for c in clause.right)  # ", meaning black, in the north": so called
    return None if more or name.child("conj") is not None else bare(name)


def _infinitive_before(root: Node, clause: Node) -> Node | None:
    """ "its gift is the power to fly, saving time": the power does; the root itself for "its use
    is to carry water, saving time". Who is the first to do it, does both.
    """
    if clause not in root.right or root.lemma != "be" or root.subject is None:
        return None
    before = [c for c in root.right_before(clause) if c.dep != "punct"]
    last = before[-1] if before else root
    if _speaks(root.subject) or not any(is_infinitive(n) for n in (last, *last.right[-1:])):
        return None
    return last.copy() if last.pos == "NOUN" and last.child("conj") is None else root


def _speaks(subject: Node) -> bool:
    named = subject.ent in ("PERSON", "ORG", "NORP", "GPE") or subject.pos in ("PRON", "PROPN")
    return named or is_person(subject.lemma.lower()) or subject.lemma.lower() in GROUPS


def _of_the_subject(clause: Node) -> bool:
    """ ", having sold the mill", ", aged 30": of no noun before but the subject."""
    return clause.lemma in LIVES or clause.child("aux") is not None


def _makes_it(clause: Node, root: Node) -> bool:
    """ ", making it odd", ", earning him a prize": where it is what happened that did so."""
    small = clause.child("ccomp", "oprd", "attr")
    named = small is not None and not small.tag.startswith("VB")
    behind = [n for child in clause.right for n in child.nodes()][:1]
    whom = behind[0].text.lower() if behind else ""
    named = named and making(root.copy(), clause.copy()) is not None
    if clause.lemma in GIVING:
        man = root.subject is not None and (root.subject.ent == "PERSON" or whom in ("him", "her"))
        return whom in MADE and man
    return clause.lemma == "make" and not named and (whom in MADE or small is not None)


def _separate(root: Node, clause: Node) -> bool:
    if clause not in root.left:
        return comma_before(clause)
    at = root.left.index(clause)  # "in a study released in May, chemists say": of the study
    before = root.left[at - 2] if at > 1 and root.left[at - 1].text == "," else None
    noun = before.child("pobj") if before is not None and before.dep == "prep" else None
    if clause.tag == "VBN" and noun is not None and _may_tell_of(noun, clause):
        return False
    return not at or clause.tag != "VBN" or root.left[at - 1].nodes()[-1].dep == "punct"


def _may_tell_of(noun: Node, clause: Node) -> bool:
    """ "during the Terror, led by Ode, many died": they, or rather the Terror; "in the village,
    hit by floods, doctors helped".
    """
    thing = noun.pos == "NOUN" and noun.ent not in entities.TIMES and clause.lemma not in LIVES
    return thing or (noun.pos == "PROPN" and clause.child("agent") is not None)


_OPENERS = {  # what only opens a sentence: nobody looked and nothing was taken
    "looking": frozenset({"forward", "ahead", "back"}),
    "taken": frozenset({"together", "as"}),
    "put": frozenset({"simply", "together", "differently", "bluntly"}),
    "speaking": frozenset({"of", "broadly", "strictly", "generally", "roughly"}),
    "judging": frozenset({"by", "from"}),
}


def _opens_only(clause: Node) -> bool:
    """ "Looking ahead, Acme expects", "taken together, the laws are", "starting today, it is"."""
    low, behind = clause.text.lower(), clause.right[:1]
    if low in ("starting", "beginning"):
        return clause.child("prep") in behind or any(c.ent in ("DATE", "TIME") for c in behind)
    return any(c.text.lower() in _OPENERS.get(low, ()) for c in (*clause.left, *behind))


def _tells(clause: Node) -> bool:
    return (
        not mark_of(clause)
        and not _opens_only(clause)
        and not (clause.lemma in IFS and clause.child("ccomp"))
        and not (clause.lemma in ASKED and clause.tag == "VBN" and clause.child("ccomp"))
        and (clause.lemma not in NOT_EVENTS or (clause.tag == "VBN" and clause.lemma in RECKONED))
        and not (clause.tag == "VBG" and all(c.dep == "punct" for c in clause.children))
        and not (clause.lemma == "base" and any(c.lemma == "on" for c in clause.right))
        and not any(c.lemma == "to" and c.dep == "aux" for c in clause.left)
    )


def _host(root: Node, clause: Node) -> Node | None:
    """The clause a participle belongs to: the one that ends where it begins; None when unclear."""
    if clause not in root.right:
        return root
    if root.lemma in ARISING and clause.tag == "VBG":
        return None  # "results from a ruling of May, recognising it"
    words = [n for c in root.right_before(clause) for n in c.nodes() if n.dep != "punct"]
    gap = clause.nodes()[0].i - words[-1].i if words and root.i >= 0 else 0
    harmful = root.subject is not None and root.subject.lemma in DISASTERS
    if gap > CUT_OUT and clause.lemma in (*RESULTS, "destroy", "damage") and not harmful:
        root.right[root.right.index(clause) - 1].i = -1  # the comma stays, whatever is gone
        return None  # "hunt a driver who hit a wall, killing two": what he did was cut out
    for child in reversed(root.right_before(clause)):
        if child.dep == "punct":
            continue
        that = clause.child("ccomp")
        says = clause.lemma in CALLING or (that is not None and mark_of(that) == "that")
        if clause.tag == "VBG" and yet_to_be_done(root, child) and not says:
            return None  # "plans to cut jobs, saving $3m": it may save them then
        behind = child.child("pcomp") if child.dep == "prep" else None
        if behind is not None and behind.subject is not None:
            return None  # "shut it after a van fell, spilling paint": the van did, or its fall
        clause_like = child.pos in PREDICATE_POS or mark_of(child)
        if child.dep in ("advcl", "ccomp") and clause_like:
            return child if child.finite and child.subject is not None else None
        last = child.nodes()[-1]
        if any(c.dep == "relcl" and c.finite and c.nodes()[-1] is last for c in child.nodes()):
            return None  # "sank in 1987, when it hit a rock, killing two"
        break
    return root


def _measured(root: Node, clause: Node) -> Node | None:
    """ "smaller models, ranging from A to B": said of the noun before, not of the subject."""
    if clause.lemma not in MEASURES or clause not in root.right:
        return None
    before = root.right_before(clause)
    units = {n.lemma for n in clause.nodes()}  # "models with fewer knobs, from two to nine knobs"
    for sibling in reversed(before):
        nouns = [n for n in sibling.nodes() if n.tag == "NNS" and n.lemma not in units]
        if nouns:
            twin = nouns[-1].copy()
            twin.right = []
            return twin
    return None


def _cause(host: Node, clause: Node) -> Node | None:
    """ "X was hit, causing a jam": not X but its being hit caused the jam."""
    subject = host.subject
    changes = host.lemma in CHANGES and host.child("dobj") is None
    if clause.lemma not in (EFFECTS if changes else RESULTS) or subject is None:
        return None
    if any(c.tag == "MD" for c in host.left) and not changes:
        return None
    if clause.tag != "VBG" or host.child("ccomp") is not None:
        return None  # ", led by Ode"; "the law lets towns tax it, bringing in 9m"
    if subject.ent == "PERSON" or subject.pos == "PRON" or subject.lemma in DISASTERS:
        return None
    if subject.tag == "NN" and is_person(subject.lemma.lower()):
        return None  # a driver, and not his driving, hurt them
    event = host.copy()
    keep = (
        *SUBJECTS,
        "auxpass",
        "prt",
        "dobj",
        "acomp",
        "attr",
        "agent",
        "dative",
        "xcomp",
        "oprd",
    )
    event.left = [c for c in event.left if c.dep in keep or c.text == "being"]
    near = [c for c in event.right[:1] if c.dep in ("prep", "advmod") and not is_time(c)]
    if sum(c.dep == "prep" for c in event.right) > 1:
        near = []  # "from 21 to nine": both or none
    event.right = [c for c in event.right if c.dep in keep or c in near]
    if event.child("conj", "ccomp") is not None or len(event.nodes()) > 14:
        return None
    passive = event.child("auxpass")
    if passive is not None:
        event.left = [c for c in event.left if c.dep in SUBJECTS]
        being = Node("being", "be", "AUX", "VBG", "auxpass")
        event.put_left(being, len(event.left))
    elif host.tag == "VBG":
        event.left = [c for c in event.left if c.dep in SUBJECTS]
    else:
        event.tag, event.text = "VBG", inflect(event.lemma, "VBG")
    event.dep = "csubj"
    return event


def _adjective(root: Node, clause: Node) -> Node:
    """ "a bird, capable of flight" -> "the bird is capable of flight"."""
    subject = root.subject
    assert subject is not None
    while clause.left and clause.left[0].dep == "punct":
        clause.left[0].detach()
    made = be(subject, past=past_tense(root))
    clause.dep = "acomp"
    made.put_left(subject.copy())
    made.left[0].dep = "nsubj"
    made.put_right(clause)
    return made


def _manner(root: Node, clause: Node) -> bool:
    """ "crossed it in a week, living on tea", "came third, running barefoot": only while so."""
    if clause not in root.right or clause.tag != "VBG" or clause.child("dobj") is not None:
        return False
    ways = {c.lemma.lower() for c in clause.right if c.dep == "prep"}
    if clause.lemma in GOING:
        return not ways & GOALS and clause.child("advmod", "npadvmod", "prep") is not None
    return clause.lemma in LIVING and bool(ways & {"on", "off", "under", "in", "by"})


def _of_the_office(root: Node, best: Node) -> bool:
    """ "became mayor, at 31 the youngest" -> "the youngest mayor", where an office is named."""
    office = root.child("attr", "oprd")
    if office is None or office.pos != "NOUN" or not is_person(office.lemma.lower()):
        return best.child("det") is None
    noun = word(office.text, office.lemma, "NOUN", "NN", best.dep)
    at = next((k for k, c in enumerate(best.right) if c.pos != "PUNCT"), len(best.right))
    best.put_right(noun, at)
    return True


def carried(root: Node, clause: Node) -> list[Node]:
    """Times before the subject, for a participle that has none."""
    subject = root.subject
    if (
        clause not in root.right
        or subject not in root.left
        or any(is_time(c) for c in clause.children)
    ):
        return []
    assert subject is not None
    before = root.left_before(subject)
    return next((with_comma(before, c) for c in before if is_time(c)), [])
