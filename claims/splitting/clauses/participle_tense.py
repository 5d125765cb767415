"""A participle clause made a sentence: its subject, its tense, its auxiliary."""

from collections.abc import Sequence

from claims.splitting.drafts import is_time, past_tense
from claims.splitting.tree import AUXILIARIES, FINITE_TAGS, Node, word
from claims.splitting.wording.phrases import prepositional, without_asides
from claims.splitting.wording.realise import agree, be, inflect, is_plural

STATES = frozenset("base locate situate headquarter know call name".split())
PLANS = frozenset("schedule plan expect set slate".split())
EVENTS = frozenset(  # over once they are done: "the treaty, signed by both, bans ..." was signed
    "sign launch found award publish sell buy arrest kill introduce adopt elect appoint steal "
    "attack damage destroy discover kidnap shoot injure bring invent release file lodge "
    "negotiate draft hit strike batter rock shake ravage devastate wreck bomb shell".split()
)
WROUGHT = frozenset(  # "a song written by Ode": it was, however long it is read
    "write compose paint direct design build create carve develop produce record draw open set "
    "launch found invent discover lay".split()
)

BEING = frozenset(  # "has found a vase resembling a fish": it does so still
    "resemble depict contain concern involve feature weigh measure show describe represent "
    "portray belong house hold cover include comprise consist date bear link connect "
    "surround adjoin border overlook face total".split()
)


def participle_clause(
    subject: Node, clause: Node, governor: Node | None, times: Sequence[Node] = ()
) -> Node:
    """ "a boat fitted with sails" -> "The boat is fitted with sails"."""
    while clause.left and clause.left[0].dep == "punct":
        clause.left[0].detach()
    twin = without_asides(subject)
    if clause.text.lower() == "born":
        _born_when(clause)
    clause.dep, clause.pos, twin.dep = "ROOT", "VERB", "nsubj"
    past = governor is not None and past_tense(governor)
    having = next((c for c in clause.left if c.dep in AUXILIARIES), None)
    if having is not None:
        having.lemma = "be" if having.lemma in ("be", "being") else "have"
        having.tag = "VBD" if past or having.lemma == "be" else "VBZ"
        having.text = "was" if having.lemma == "be" else inflect("have", having.tag)
        if having.tag == "VBZ" and _then(clause):  # "has no mill, having sold it in 1990"
            having.detach()
            clause.tag, clause.text = "VBD", inflect(clause.lemma, "VBD")
        twin.dep = "nsubjpass" if clause.child("auxpass") is not None else "nsubj"
        if having in clause.left[1:] and clause.left[0].dep == "neg":
            clause.put_left(clause.left[0].detach(), 1)  # "not being told": was not told
    elif clause.tag == "VBN":
        twin.dep = "nsubjpass"
        clause.put_left(_auxiliary(clause, twin, governor, past))
    else:
        _finite_form(clause, twin, governor, past)
    clause.put_left(twin)
    agree(clause, twin)
    _bend_alike(clause)
    for offset, time in enumerate(times):
        clause.put_left(time.copy(), offset)
    return clause


def _bend_alike(verb: Node) -> None:
    """ "with fans shouting or waving flags" -> "Fans shouted or waved flags"."""
    if verb.tag not in ("VBD", "VBZ", "VBP"):
        return
    for conj in [c for c in verb.right if c.dep == "conj" and c.tag == "VBG"]:
        if conj.subject is None and not any(c.dep in AUXILIARIES for c in conj.left):
            conj.tag, conj.text = verb.tag, inflect(conj.lemma, verb.tag)


def _auxiliary(clause: Node, subject: Node, governor: Node | None, past: bool) -> Node:
    """Of a passive: "is", "was" or, with "since", "has" (its "been" is put in here)."""
    dated = governor is None or any(
        n.ent == "DATE" or n.lemma == "ago" or (n.text.isdigit() and len(n.text) == 4)
        for n in clause.nodes()
    )
    if dated and clause.lemma in STATES:  # "known for its role in the war of 1990": it still is
        dated = governor is None or any(is_time(c) or c.lemma == "ago" for c in clause.children)
    summoned = clause.lemma == "call" and clause.child("oprd") is None
    lasting = clause.lemma in STATES and not (dated or summoned)
    event = clause.lemma in EVENTS and not _of_any(subject, governor) and not _goes_by(clause)
    dated = dated or event or clause.text.lower() == "born"
    dated = dated or _wrought(clause)
    if any(c.lemma.lower() in ("now", "still", "currently") for c in clause.left):
        past = dated = False  # "now seen as", whatever was done before
    if clause.lemma in PLANS:
        dated = False  # "a fair scheduled for May" is not over
    aux = be(subject, past=(past or dated) and not lasting)
    aux.dep = "auxpass"
    if any(c.lemma == "since" for c in clause.right):  # closed since May
        aux.text = "been"
        aux.tag = "VBN"
        plural = is_plural(subject)
        form, tag = ("have", "VBP") if plural else ("has", "VBZ")
        form, tag = ("had", "VBD") if past else (form, tag)
        clause.put_left(aux)
        aux = word(form, "have", "AUX", tag, "aux")
    return aux


def _wrought(clause: Node) -> bool:
    """ "a song written by Ode", "a clock made by Bo Lind"; not "cheese made by monks"."""
    agent = clause.child("agent")
    maker = agent.child("pobj") if agent is not None else None
    one = maker is not None and maker.ent == "PERSON" and clause.lemma == "make"
    verb = clause.lemma if clause.lemma in WROUGHT else clause.lemma.removeprefix("re")
    return agent is not None and (verb in WROUGHT or one)


def _of_any(noun: Node, governor: Node | None) -> bool:
    """ "wear scarves, bought from traders": any scarves; not so where they are the subject."""
    own = governor.subject if governor is not None else None
    bare_plural = noun.tag == "NNS" and noun.child("det", "poss", "nummod") is None
    return bare_plural and own is not None and own.i != noun.i


def _goes_by(clause: Node) -> bool:
    """ "sold as Velorin", "sold under that name", "sold only in Japan": it still is."""
    if clause.lemma != "sell" or clause.child("agent") is not None:
        return False
    named = any(c.dep == "prep" and c.lemma in ("as", "under") for c in clause.right)
    return named or any(c.lemma == "only" for c in (*clause.left, *clause.right))


def _born_when(clause: Node) -> None:
    """ "born 1975 in Kano" -> "born in 1975 in Kano"; "born May 4, 1950" -> "born on May 4"."""
    time = next((c for c in clause.right[:1] if c.dep in ("npadvmod", "dobj", "oprd")), None)
    if time is None or time.ent != "DATE":
        return
    day = any(n.text.isdigit() and len(n.text) < 3 for n in time.nodes())
    clause.right[0] = phrase = prepositional("on" if day else "in", time)
    phrase.parent = clause


def _then(clause: Node) -> bool:
    """Whether an active clause tells when it was, not since when."""
    dates = [c for c in clause.right if c.dep == "prep" and c.lemma in ("in", "on") and is_time(c)]
    ago = any(c.lemma.lower() == "ago" for c in clause.right)
    return (bool(dates) or ago) and clause.child("auxpass") is None


def _yesterday(clause: Node) -> bool:
    when = [c for c in clause.right if c.dep in ("npadvmod", "advmod")]
    return any(n.text.lower() in ("yesterday", "ago") for c in when for n in c.nodes())


def _in_a_year(clause: Node) -> bool:
    """ "Sultan Ode departing from the palace in 1922", a caption: he departed."""
    return any(n.text.isdigit() and len(n.text) == 4 for n in clause.nodes())


def _finite_form(clause: Node, subject: Node, governor: Node | None, past: bool) -> None:
    """Give an -ing form the tense, the modal or the progressive of what governs it."""
    left = governor.left if governor is not None else []
    modal = next((c for c in left if c.dep == "aux" and c.tag == "MD"), None)
    progressive = next(
        (c for c in left if c.dep in AUXILIARIES and c.lemma == "be" and c.tag in FINITE_TAGS), None
    )
    perfect = next((c for c in left if c.dep == "aux" and c.tag in ("VBZ", "VBP")), None)
    if perfect is not None and perfect.lemma != "have":
        perfect = None
    if modal is not None:
        having = next((c for c in left if c.dep == "aux" and c.text.lower() == "have"), None)
        form = "VBN" if having is not None else "VB"  # "would have won, beating Ode"
        if having is not None:
            clause.put_left(having.copy())
        clause.put_left(modal.copy())
        clause.tag, clause.text = form, inflect(clause.lemma, form) if having else clause.lemma
    elif (
        governor is not None
        and progressive is not None
        and (governor.tag == "VBG" or any(c.text == "being" for c in left))
    ):
        aux = progressive.copy()
        aux.dep = "aux"
        clause.put_left(aux)
    elif perfect is not None and not _then(clause) and clause.lemma not in BEING:
        clause.put_left(perfect.copy())
        clause.tag, clause.text = "VBN", inflect(clause.lemma, "VBN")
    else:
        # "have left, with Ode leaving in 2003": left; "stays, hitting two men yesterday": hit
        past = past or (perfect is not None and clause.lemma not in BEING) or _yesterday(clause)
        past = past or (governor is None and _in_a_year(clause))
        clause.tag = "VBD" if past else "VBP" if is_plural(subject) else "VBZ"
        clause.text = inflect(clause.lemma, clause.tag)
