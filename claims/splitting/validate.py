"""Whether a clause tree makes a whole sentence, judged on the tree itself."""

from itertools import pairwise

from claims.splitting.drafts import SPANS, is_predicate, mark_of
from claims.splitting.fragments import fragment
from claims.splitting.lexicon.people import GROUPS, is_person
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, SUBJECTS, Node, ancestors
from claims.splitting.wording.realise import inflect, may_be_verb, verb_lemma

SAYING = frozenset(
    "say state tell write add note explain claim argue find show believe suggest warn "
    "propose read reply respond conclude remark comment promise ask insist announce assert "
    "allege recall state declare reiterate".split()
)
FREQUENT = frozenset("often always never rarely seldom usually regularly once even only".split())
FILLERS = frozenset("mean think know guess see suppose".split())  # "I mean, it is big"
TRANSITIVE = frozenset(
    "make give issue provide contain become cause raise take bring put buy own replace dismiss "
    "describe detect use publish receive obtain acquire create destroy spend discuss mention "
    "reject ban accuse blame thank praise force allow enable reveal possess deride denounce "
    "condemn ridicule overlook undermine thwart hamper renounce lack omit infringe violate ignore "
    "neglect deserve exceed injure capture seize kidnap overthrow oust breach endanger undergo "
    "resemble evade exploit expel possess quell tackle hinder".split()
)
ONLY_OBJECTS = frozenset("recognize recognise identify name detect contain cause".split())
NOMINATIVE = frozenset("he she we they".split())
HOPING = frozenset({"hope", "think", "expect", "guess", "assume"})
ABOUT = frozenset({"for", "of", "about", "like", "in", "on"})
TELLING = frozenset({"tell", "inform", "assure", "remind"})  # whom, but not what
GLUE = ("neg", "punct", "cc", "conj", "mark")
ADJUNCTS = ("advmod", "npadvmod", "intj", "prep")
WAYS = frozenset("well badly better worse best poorly fine so".split())
QUIET = frozenset(("punct", "aux", "mark", "prep", "advcl", *SUBJECTS))
SUBORDINATORS = frozenset(
    "if when unless until whether once while whenever that though although because since "
    "whereas like with".split()
)
EMPTY_SUBJECTS = frozenset("which who whom that whose what where when".split())


def fault(root: Node) -> str:
    """What is wrong with a claim; "" when nothing is."""
    if not is_predicate(root) or (root.i >= 0 and not may_be_verb(root.text.lower())):
        return "no verb"
    if not _finite(root) or _aged(root) or _excepted(root):
        return "no finite verb"
    subject = root.child(*SUBJECTS)
    if subject is None:
        return "no subject"
    if any(map(_subordinates, root.left)):
        return "subordinate clause"
    order = root.nodes()
    relative = [n for n in order if n.tag == "WP$" or n.text.lower() in _WHICH]
    opened = order[0].text == "that" and order[0].tag in ("IN", "WDT")
    if opened or _relative(root, subject) or any(map(_without_clause, relative)):
        return "relative clause"
    if (relative and _and_which(order)) or any(_opened(c) for c in root.right):
        return "relative clause"
    if _noun_in_front(root) or _half_a_passive(root) or fragment(root, subject, order):
        return "cut off"
    if _asks_what(root) or asks_how(order):
        return "cut off"
    if subject.text in ("Him", "him", "Them", "them", "Us", "us", "Me", "me"):
        return "no subject"  # "until his voice failed him, acted"
    if _disagree(root, subject):
        return "no agreement"
    if _inverted(root, subject):
        return "condition"
    if root.lemma in ("include", "comprise") and all(c.dep == "punct" for c in root.right):
        return "no complement"
    if root.lemma == "do" and subject in root.right:
        return "condition"  # so did India
    if root.tag == "VB" and not any(c.dep == "aux" for c in root.left):
        return "imperative"
    if order[0].text.lower() == "ago" or subject.nodes()[-1].text.lower() == "ago":
        return "no subject"  # "tens of years ago were cleverer"
    nodes = [n for n in order if n.dep != "punct" and n.pos != "PUNCT"]
    if len(nodes) < 3 and not (len(nodes) == 2 and root.tag in FINITE_TAGS):
        return "too short"
    if root.lemma in FILLERS and (len(nodes) == 2 or _fills(root, subject)):
        return "nothing said"
    if subject.right and root.i >= 0 and any(n.i == root.i for n in subject.nodes()):
        return "twice"  # the clause is part of its own subject
    if _cut_off(root, nodes, order):
        return "cut off"
    if (root.lemma in TRANSITIVE and _nothing_done(root)) or _undone(root):
        return "no complement"
    if elided(root) or _only_self(root) or (root.lemma in SAYING and _says_nothing(root)):
        return "nothing said"
    if (root.lemma in HOPING and _no_hope(root)) or (root.lemma in TELLING and _only_whom(root)):
        return "nothing said"
    if _worth(root) or (root.lemma == "be" and root.pos == "AUX" and not _complement(root)):
        return "no complement"
    return ""


def _fills(root: Node, subject: Node) -> bool:
    """ "I mean, horrible things": nothing is meant."""
    behind = root.right[:1]
    return subject.text in ("I", "you", "You") and any(c.text == "," for c in behind)


def _subordinates(word: Node) -> bool:
    if word.dep == "mark" and word.lemma in ("after", "before") and word.parent is not None:
        spans = [c.lemma for c in word.parent.left if c.dep == "npadvmod" and c.i < word.i]
        return not SPANS.isdisjoint(spans)  # "months after the mill shut"
    if word.dep == "mark":
        return word.lemma.lower() in SUBORDINATORS or word.text == "That"
    return word.tag == "WRB" and word.dep == "advmod" and word.text.lower() in SUBORDINATORS


def elided(root: Node) -> bool:
    """ "The south did not", "One cannot": what it does stands in the clause before."""
    if root.lemma.lower() not in ("do", "have") and root.tag != "MD":
        return False
    done = root.lemma == "do" and root.tag == "VBN"  # "I thank you and you have done for years"
    told = [c for c in root.children if c.dep not in (*GLUE, *SUBJECTS)]
    told = [c for c in told if not (done and c.dep == "aux")]
    ways = [c for c in told if c.dep == "advmod" and c.lemma.lower() in WAYS]
    return not ways and all(c.dep in ADJUNCTS for c in told)


def _says_nothing(root: Node) -> bool:
    """ "She said on Monday"; but "She warned of a flood", "She wrote for a paper"."""
    if root.lemma == "say" and _says_a_thing(root):
        return True
    phrases = {c.lemma for c in root.children if c.dep == "prep"}
    telling = phrases if root.lemma == "warn" else phrases & {"for", "about"}
    if root.lemma in ("warn", "write") and telling:
        return False
    if root.lemma in ("ask", "insist") and phrases & {"for", "about", "after", "of", "on"}:
        return False
    if root.lemma in ("comment", "remark", "respond", "reply", "read") and phrases & {"on", "to"}:
        return False
    before = [c for c in root.left if c.dep in ("advmod", "npadvmod")]  # "Later, she wrote"
    idle = [c for c in before if c.lemma.lower() not in FREQUENT]
    return all(c.dep in QUIET or c in idle for c in root.children)


_SAYABLE = frozenset(
    "word prayer goodbye hello thing mass line name much little lot nothing anything something it "
    "that this what yes no grace rosary sentence phrase poem truth farewell thanks same oath "
    "alphabet number magic".split()
)


def _says_a_thing(root: Node) -> bool:
    """ "Acme said (that) the strength of the crown": cut off from what the strength did."""
    content = root.child("ccomp")
    if content is not None and content.pos in ("NOUN", "PROPN") and not is_predicate(content):
        return mark_of(content) == "that"
    thing = root.child("dobj")
    if thing is None or thing.pos not in ("NOUN", "PROPN"):
        return False
    if root.child("auxpass", "ccomp", "xcomp") is not None:
        return False
    return thing.lemma.lower() not in _SAYABLE and thing.child("relcl", "acl") is None


def _relative(root: Node, subject: Node) -> bool:
    """ "which sank", "whose boat sank", "to which she owed nothing"."""
    if subject.tag in ("WDT", "WP") and subject.text.lower() in EMPTY_SUBJECTS:
        return True
    fronted = next((c for c in root.left if c.dep not in ("cc", "punct")), root)
    if fronted.pos == "ADP" and any(c.tag in ("WDT", "WP$") for c in fronted.nodes()[:2]):
        return True
    if any(c.tag == "WP$" for c in subject.left):
        return True
    return subject.text == "that" and _behind_a_noun(root, subject)


def _without_clause(word: Node) -> bool:
    """ "was a cook whose soup", "part of which": a relative word, and no verb behind it."""
    low = word.text.lower()
    if word.tag != "WP$" and low != "whom" and (low != "which" or word.dep != "pobj"):
        return False
    verb = next((u for u in ancestors(word) if is_predicate(u) or u.dep == "relcl"), None)
    return verb is not None and (verb.parent is None or -1 < verb.i < word.i)


def _and_which(order: list[Node]) -> bool:
    """ "crosses three rivers and which tribes oppose": half of two clauses of one noun."""
    for joint, word in pairwise(order):
        if joint.dep != "cc" or word.text.lower() not in _WHICH:
            continue
        if word.tag in ("WDT", "WP", "WP$") and not any(u.dep == "relcl" for u in ancestors(word)):
            return True
    return False


_WHICH = ("which", "whom", "whose")


def _opened(clause: Node) -> bool:
    """ "came to the isle, and where the park is, left": a clause of some noun, not beside it."""
    words = [c for c in clause.left if c.dep not in ("cc", "punct")] if clause.finite else []
    if clause.dep != "conj" or not words:
        return False
    low, tag = words[0].text.lower(), words[0].tag
    return low == "that" or (low in ("where", "which", "whom") and tag in ("WRB", "WDT", "WP"))


def _cut_off(root: Node, nodes: list[Node], order: list[Node]) -> bool:
    """Whether it ends too soon, or goes on with what belongs elsewhere."""
    if _half_a_pair(nodes) or _ends_in_subject(nodes) or _ends_in_then(nodes, order):
        return True
    if _joined_by_nothing(root, order) or any(_headless(n) for n in order if n.dep == "ccomp"):
        return True
    last = nodes[-1]
    if last.dep == "prep" and not last.children and last.tag == "IN" and not _stranded(last):
        return True
    if last.dep in ("appos", "npadvmod") and last.tag == "NN" and len(nodes) > 2:
        det = nodes[-2]
        if det.lemma in ("a", "an") and order[order.index(det) - 1].text == ",":
            return True  # "bought a hall for 400 guests, a place", without what it is
    put_in = last.dep in ("aux", "auxpass", "det", "amod", "case") and last.i < 0
    return put_in or last.dep in ("cc", "mark", "preconj", "poss")


def _ends_in_subject(nodes: list[Node]) -> bool:
    """ "was meant to delay the vote and that it", without what it did."""
    low = [n.text.lower() for n in nodes[-3:]]
    return low[-1] in NOMINATIVE or low[-2:] == ["that", "it"]


def _joined_by_nothing(root: Node, order: list[Node]) -> bool:
    """ "wakes in a ward have left": a second verb without "and", comma or subject."""
    for verb in root.right:
        bare = verb.dep in ("advcl", "dep") and verb.child("mark") is None
        loose = verb.dep == "conj" or (bare and inflect(verb.lemma, "VBN") != verb.text.lower())
        if loose and verb.finite and verb.subject is None:
            first = order.index(verb.nodes()[0])
            before, opener = order[first - 1], order[first]
            if before.pos not in ("CCONJ", "PUNCT") and before.dep not in ("cc", "punct"):
                return opener.pos in ("VERB", "AUX")
    return False


def _headless(clause: Node) -> bool:
    """ "to see that agreed cuts in the pay of the town": a verb with "that" and no subject."""
    that = any(c.dep == "mark" and c.lemma == "that" for c in clause.left)
    return that and clause.finite and clause.tag != "VB" and clause.subject is None


def _aged(root: Node) -> bool:
    """ "his daughter Ann aged 13": no verb."""
    after = next((c for c in root.right if c.dep != "punct"), None)
    bare = root.text == "aged" and root.child(*AUXILIARIES) is None
    return bare and after is not None and after.nodes()[0].tag == "CD"


def _excepted(root: Node) -> bool:
    """ "nurses and pupils excepted": no verb."""
    alone = all(c.dep in ("punct", *SUBJECTS) for c in root.children)
    return root.lemma in ("except", "exclude") and alone


def _ends_in_then(nodes: list[Node], order: list[Node]) -> bool:
    """ "They struck as she left, then", without what they did then."""
    last = nodes[-1]
    return last.text.lower() == "then" and order[order.index(last) - 1].text == ","


def _nothing_done(root: Node) -> bool:
    """ "The court will make", without what."""
    if root.child("auxpass") is not None or root.child("nsubjpass") is not None:
        return False
    return all(c.dep in ("punct", "aux", "advmod", "neg", "cc", *SUBJECTS) for c in root.children)


def _undone(root: Node) -> bool:
    """ "The name of the illness first recognised in May": what was recognised, by whom?"""
    if root.lemma not in ONLY_OBJECTS or root.tag != "VBD" or root.child("auxpass") is not None:
        return False
    done = ("dobj", "ccomp", "xcomp", "oprd", "attr", "prt", "conj", "dative", "nsubjpass")
    return root.child(*done) is None and inflect(root.lemma, "VBN") == root.text.lower()


def _behind_a_noun(root: Node, that: Node) -> bool:
    """ "the 900 or so that is normal": no subject of its own."""
    order = root.nodes()
    at = order.index(that)
    before = order[at - 1] if at and not that.children else that
    return before.pos in ("NOUN", "NUM", "PROPN") or before.text == "so"


def _noun_in_front(root: Node) -> bool:
    """ "A story the jury took an hour to reject": a noun, and what is told of it."""
    nouns = ("NN", "NNS", "NNPS")
    doers = [c for c in root.left if c.dep in (*SUBJECTS, "dobj") and c.tag in nouns]
    if len(doers) != 2 or root.left.index(doers[1]) != root.left.index(doers[0]) + 1:
        return False
    told = all(c.child("det", "poss") is not None for c in doers)
    return told and doers[0].nodes()[-1].text != ","


def _asks_what(root: Node) -> bool:
    """ "What I read: a book", "what the firm sold": a noun, and no statement."""
    return any(c.tag == "WP" and c.dep in ("dobj", "attr") for c in root.left)


def asks_how(order: list[Node]) -> bool:
    """ "exactly how the firm would pay": an asked clause, and no statement."""
    first, second = order[0], order[1] if len(order) > 1 else order[0]
    return first.lemma.lower() in ("exactly", "precisely", "just") and (
        second.tag in ("WRB", "WP") and second.text.lower() != "when"
    )


def _by_whom(root: Node) -> bool:
    """ "A crew led the boat by Ann Ode", "two men held by guards in Ulm": of an active verb nobody
    is the agent.
    """
    by = root.child("agent")
    whom = by.child("pobj") if by is not None else None
    active = root.tag in ("VBD", "VBZ", "VBP") and root.child("auxpass") is None
    if not active or whom is None:
        return False
    done = root.tag == "VBD" and root.child("dobj", "dative", "xcomp", "ccomp") is None
    someone = whom.ent in ("ORG", "GPE", "NORP") or whom.lemma in GROUPS or is_person(whom.lemma)
    done = done and someone and inflect(root.lemma, "VBN") == root.text.lower()
    return whom.ent == "PERSON" or done


def _half_a_passive(root: Node) -> bool:
    """ "Villages would abolished": a modal with a participle, and nothing between."""
    helps = [c for c in root.left if c.dep in AUXILIARIES]
    alone = len(helps) == 1 and helps[0].tag == "MD" and root.tag == "VBN"
    return alone and inflect(root.lemma, "VB") != root.text.lower()


def _worth(root: Node) -> bool:
    """ "It was worth in Rome", without how much."""
    state = root.child("acomp", "prep", "attr")
    return state is not None and state.lemma == "worth" and not state.children


def _only_self(root: Node) -> bool:
    """ "I have myself, as per the rules", without what I have done."""
    thing = root.child("dobj")
    return root.lemma == "have" and thing is not None and thing.text.lower().endswith("self")


def _no_hope(root: Node) -> bool:
    """ "Ode hopes through such steps", without what; not "hopes for rain"."""
    about = any(c.dep == "prep" and c.lemma in ABOUT for c in root.right)
    return not about and all(c.dep in QUIET for c in root.children)


def _only_whom(root: Node) -> bool:
    """ "Ode told the press", without what; not "tells the story"."""
    whom = root.child("dobj", "dative")
    if whom is None or any(c.dep not in (*QUIET, "dobj", "dative") for c in root.children):
        return False
    lemma = whom.lemma.lower()
    return whom.ent in ("PERSON", "ORG") or is_person(lemma) or lemma in GROUPS


def _half_a_pair(nodes: list[Node]) -> bool:
    """ "not only for their hides", without what comes after "but"."""
    low = [n.text.lower() for n in nodes]
    pair = any(a == "not" and b == "only" for a, b in pairwise(low))
    return pair and ("but" not in low or low[-1] == "but" or low[-2:] == ["but", "also"])


def _one_for_many(root: Node, subject: Node) -> bool:
    """ "Ann Ode were both tried", "I are late": half of a list was taken for all of it."""
    finite = next((c for c in root.left if c.dep in AUXILIARIES), root)
    one = subject.text == "I" or (subject.ent == "PERSON" and subject.pos == "PROPN")
    alone = one and subject.child("conj") is None and not subject.text.endswith("s")  # Rovers
    return alone and subject in root.left and finite.text.lower() in ("were", "are")


def _disagree(root: Node, subject: Node) -> bool:
    return (
        _by_whom(root)
        or _one_for_many(root, subject)
        or _time_acts(root, subject)
        or _these_takes(root, subject)
    )


def _these_takes(root: Node, subject: Node) -> bool:
    """ "These dear takes on the series", "that games Ode": a noun was read as the verb, or half of
    a name as the subject.
    """
    if subject not in root.left:
        return False
    near = {c.text.lower() for c in subject.left if c.dep == "det"}
    finite = next((c for c in root.left if c.dep in AUXILIARIES), root)
    one = subject.tag in ("NNS", "NNPS") and subject.lemma.lower() != subject.text.lower()
    if near & {"this", "that"} and one and subject.child("cc") is None:
        return True
    several = bool(near & {"these", "those"})
    return several and (finite.tag == "VBZ" or finite.text.lower() == "was")


def _time_acts(root: Node, subject: Node) -> bool:
    """ "Over 18 months at a loss plans to grow": no months plan, it is who was spoken of."""
    many = subject.ent in ("DATE", "TIME") and subject.tag == "NNS"
    return many and root.tag == "VBZ" and root.lemma != "be" and subject in root.left


def _inverted(root: Node, subject: Node) -> bool:
    """ "Had it rained, ..."; "in all cases examined" without its noun."""
    if subject not in root.left:
        return False
    before = root.left_before(subject)
    fronted = [c for c in before if c.dep not in ("punct", "cc")]
    helps = fronted[0].lemma in ("have", "should", "will") if fronted else False
    had = helps and fronted[0].dep == "aux"
    bare = bool(fronted) and fronted[-1].dep == "prep" and not fronted[-1].children
    return bool(had) or (bare and fronted[-1].tag == "IN")


def _finite(root: Node) -> bool:
    if root.tag == "VBD" and root.i >= 0 and root.child(*AUXILIARIES) is None and _no_past(root):
        return False
    return root.tag in FINITE_TAGS or any(
        c.dep in AUXILIARIES and (c.tag in FINITE_TAGS) for c in root.children
    )


def _no_past(root: Node) -> bool:
    """ "its mast broken": read as a past tense, which would be "broke"."""
    form, lemma = root.text.lower(), verb_lemma(root.text.lower())
    if form == lemma or not lemma or form == inflect(lemma, "VBD"):
        return False
    return form == inflect(lemma, "VBN") and form.endswith(("n", "ne"))


def _stranded(prep: Node) -> bool:
    """ "was accounted for", "the house they live in"."""
    verb = prep.parent
    return verb is not None and (
        verb.child("auxpass") is not None or verb.dep in ("relcl", "ccomp", "xcomp", "acl")
    )


def _complement(root: Node) -> bool:
    """Whether more follows a verb than its subject; "They are: 1." has only a number of a list."""
    return any(
        c.tag != "LS" and c.dep not in ("aux", "punct", "neg", "cc", "conj", "mark", *SUBJECTS)
        for c in root.children
    )
