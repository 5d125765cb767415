"""What a speaker does beside what is reported: "said it must change and called for a vote"."""

from claims.splitting.clauses.participle_tense import participle_clause
from claims.splitting.clauses.predicates import cut_with_marks
from claims.splitting.drafts import Draft, agrees, comma_before, is_negated, mark_of
from claims.splitting.lexicon.verbs import cannot, speechless
from claims.splitting.tree import AUXILIARIES, Node
from claims.splitting.wording.realise import inflect, is_plural

SPEAKING = frozenset(
    "call describe add say cite blame accuse insist warn urge argue stress note claim vow promise "
    "demand refuse decline pledge contradict deny reject dispute confirm echo repeat point label "
    "dub brand tell express thank praise criticise criticize condemn dismiss refer quote ask "
    "apologise apologize welcome congratulate".split()
)
FORETELLING = frozenset("estimate forecast predict project expect".split())
OBJECTS = {"he": ("he", "him"), "she": ("she", "her"), "they": ("they", "them")}
COMMANDING = frozenset(  # what is done to one who acts, by another
    "order tell instruct urge ask fine sentence command direct ban bar acquit jail".split()
)
WITHHELD = frozenset("give say name specify elaborate comment disclose explain identify".split())


def speakers_own(content: Node, reporting: Node, cut: set[int]) -> list[Draft]:
    """ "said the plan must change and called for a vote": calling is the speaker's act."""
    subject = reporting.subject
    has_said = reporting.tag == "VBN" and any(c.lemma == "have" for c in reporting.left)
    if subject is None or reporting.i not in cut or not (reporting.tag == "VBD" or has_said):
        return []
    finite = next((c for c in content.left if c.dep in AUXILIARIES), content)
    state = content.lemma == "be" and content.child("acomp", "attr") is not None
    out = [] if has_said else spoken_on(content, subject, reporting, cut)
    present = finite.tag != "VBD" or state
    for conj in [c for c in content.right if c.dep == "conj"]:
        if conj.tag == "VBN" and not conj.finite and _to_another(content.subject, conj):
            conj.tag = "VBD"  # "that it had lied and fined it 900 euros"
        if not conj.finite:
            continue
        plain = conj.tag == "VBD" and not conj.child("aux", "auxpass")
        if conj.lemma == "be" and "be" in (finite.lemma, content.lemma):
            continue  # "said it was shut and was unsafe": both said
        strange = content.subject is not None and not agrees(content.subject, conj)
        joint = {n.lemma for n in conj.with_joint()}
        in_series = not joint & {"and", "but"}  # "had fired a cook, dismissed two and would close"
        spoken = conj.lemma in SPEAKING and finite.lemma == "have" and plain and not in_series
        if present and not state and plain and conj.lemma in SPEAKING and not in_series:
            spoken = True  # "said it will close but criticised the mayor"
        if conj.lemma in WITHHELD and _withheld(conj) and "but" in joint:
            spoken, joint = True, set()  # "said it had sold, but did not give a price"
        if plain and content.tag == "VBG" and conj.lemma in SPEAKING | FORETELLING:
            spoken = spoken or not in_series  # "said it was closing a mill and forecast a loss"
        if plain and conj.lemma == reporting.lemma and not in_series:
            spoken = True  # "has said the tax is unfair and said it would change"
        if strange and agrees(subject, conj) and content.subject in content.left:
            joint -= {"but"}  # "said A and B should go but was ready to talk"
        if _gave_none(conj):
            spoken, joint = True, set()  # "said it had sold and gave no reason"
        spoken = spoken or (plain and _to_another(content.subject, conj))
        spoken = spoken or (plain and cannot(content.subject, conj) and not in_series)
        if plain and conj.lemma in SPEAKING and not in_series and content.subject is not None:
            spoken = spoken or speechless(content.subject)  # "said it was shut but blamed the rain"
        went_on = finite.lemma == "have" and inflect(conj.lemma, "VBN") != conj.text.lower()
        if plain and went_on and conj.lemma != "be":  # "said it had lied and was a danger"
            spoken = True  # "said it had burned and went home"
        if plain and finite.lemma == "would" and conj.subject is not None and mark_of(conj) == "":
            cut_with_marks(conj)  # "said they would come, and ten came": it is told that they did
            conj.dep = "ROOT"
            out.append(Draft(conj, ("beside reported",), 0.9, writer=True, origin=conj.i))
            continue
        if not (present and plain) and not (strange and agrees(subject, conj)) and not spoken:
            continue
        if conj.lemma in SPEAKING and spoken:
            joint -= {"but"}  # "said it had been fair but criticised the count"
        if conj.subject is None and mark_of(conj) == "" and "but" not in joint:
            out.append(_own_act(conj, subject))
    return out


def _own_act(act: Node, subject: Node) -> Draft:
    """What somebody did beside saying it, cut out of what is said: the writer tells it."""
    cut_with_marks(act)
    twin = subject.copy()
    act.put_left(twin)
    act.dep = "ROOT"
    twin.dep = "nsubjpass" if act.child("auxpass") is not None else "nsubj"
    return Draft(act, ("beside reported",), 0.9, writer=True, origin=act.i)


def acts_behind(content: Node, cut: set[int], spoken: set[int]) -> list[Draft]:
    """'"It is lost," Ode said, and walked out': outside the marks, what Ode did."""
    out: list[Draft] = []
    if content.i not in spoken:
        return out
    around = [content.parent] if content.parent is not None else []
    for said in [*around, *(n for n in content.nodes() if n.dep == "parataxis")]:
        subject = said.subject
        if said.i not in cut or said.tag != "VBD" or subject is None:
            continue
        acts = {id(c): c for c in (*said.right, *content.right) if c.dep == "conj"}
        for act in acts.values():
            if act.i < said.i or act.i in spoken | cut or act.tag != "VBD" or act.subject:
                continue
            out.append(_own_act(act, subject))
    return out


def _withheld(verb: Node) -> bool:
    """Did not give a date; gave no date."""
    thing = verb.child("dobj")
    return (thing is not None and _none_of(thing)) or is_negated(verb)


def _to_another(subject: Node | None, conj: Node) -> bool:
    """ "told Ode that he had lied and fined him": whoever fined him is not he."""
    whom = conj.child("dobj", "dative")
    if subject is None or whom is None:
        return False
    if subject.tag == "NNP" and subject.ent in ("PERSON", "GPE", ""):
        told = subject.parent.nodes() if subject.parent is not None else []
        others = [n for n in told if n.tag == "NNP" and subject.i < n.i < conj.i]
        return whom.text.lower() in ("him", "her") and not others
    if conj.lemma in COMMANDING and subject.pos in ("NOUN", "PROPN"):
        several = is_plural(subject) or subject.child("conj") is not None
        return whom.text.lower() in (("them",) if several else ("it", "him", "her"))
    return whom.lemma.lower() in OBJECTS.get(subject.text.lower(), ())


def _gave_none(conj: Node) -> bool:
    """ "gave no details", "offered no evidence": of what is said, by who says it."""
    thing = conj.child("dobj")
    if thing is None or conj.lemma not in ("give", "offer", "provide"):
        return False
    return thing.lemma in _WITHHELD_THINGS and _none_of(thing)


def _none_of(thing: Node) -> bool:
    return any(c.text.lower() == "no" for c in thing.left)


_WITHHELD_THINGS = frozenset(
    "detail evidence reason explanation proof figure date name information comment "
    "timetable indication".split()
)


def spoken_on(clause: Node, speaker: Node, reporting: Node, cut: set[int]) -> list[Draft]:
    """ "said it would close, calling it a loss": the speaker calls it so."""
    out = []
    clauses = [clause, *(c for c in clause.right if c.dep == "conj")]
    below = [a for c in clauses for a in c.right if a.dep == "advcl" and a.finite]
    for part in [p for c in (*clauses, *below) for p in c.right if _is_participle(p)]:
        stirred = _stirred(part) if clause is not reporting and comma_before(part) else None
        if part.parent in below and stirred is None:
            continue
        outside = clause is not reporting and comma_before(part)
        if outside and (_concludes(part) or (stirred is not None and part.lemma == "lead")):
            cut_with_marks(part)  # what led to a row is that it was said: no one's act
            continue
        if (
            (part.lemma in SPEAKING or stirred is not None)
            and part.i not in cut
            and (clause is reporting or comma_before(part))
        ):
            made = participle_clause(speaker.copy(), part.detach(), reporting)
            out.append(Draft(made, ("beside reported",), 0.9, writer=True, origin=part.i))
    return out


def _is_participle(part: Node) -> bool:
    return part.dep == "advcl" and part.tag == "VBG"


_STIRRING = frozenset(
    "send push drive prompt draw spark trigger provoke raise stir cause lead".split()
)
_STIRRED = frozenset(
    "share stock criticism protest outcry outrage anger backlash row controversy praise "
    "applause speculation dismay fury uproar cheer laughter jeer boo gasp tear disbelief "
    "alarm".split()
)
_MOVING = frozenset("surprise shock alarm stun dismay anger delight".split())
_POINTING = frozenset("suggest indicate imply".split())


def _stirred(part: Node) -> Node | None:
    """ "said it would close, sending its shares down", "prompting protests": what the words did."""
    if part.lemma in _MOVING:
        return part.child("dobj")
    if part.lemma not in _STIRRING:
        return None
    to = part.child("prep") if part.lemma == "lead" else part
    thing = to.child("pobj", "dobj", "nsubj") if to is not None else None
    if thing is None:  # sending its shares plunging
        below = part.child("ccomp", "xcomp")
        thing = below.subject if below is not None else None
    return thing if thing is not None and thing.lemma in _STIRRED else None


def _concludes(part: Node) -> bool:
    """ "said they had met, suggesting that talks go on": what the writer makes of it."""
    return part.lemma in _POINTING and part.child("ccomp") is not None
