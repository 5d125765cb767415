"""From features to a relation: the rules first, then a fitted model with readable weights."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.language.lexicon import LexicalRelation, related
from claims.matching.alignment import THEME, Pair
from claims.matching.data import KIN
from claims.matching.features.actors import subjects_of
from claims.matching.features.partners import gapped
from claims.matching.fitted import clash_chance, clash_threshold, rule_precision, threshold
from claims.matching.reasons import explain_model, explain_rule, explain_support
from claims.matching.rules import Rule, fired, topic
from claims.matching.scope import unsurpassed
from claims.matching.side import Side, Term
from claims.model import Feature, Reason, Relation

# How far behind the closest claim of its text, and of all, a claim still decides.
NEAR = 0.1
FAR = 0.6
EDGE = 0.05  # by how much to refute must be likelier than the support that is forbidden
# What is not told so, or of another.
NEVER = frozenset(
    """modality other_speaker comparison only told_of_another other_clause other_bearer other_person
    either lesser further unsaid together witnessed
    scene""".split()
)
# What is only not told. Unknown is not false: where nothing else stands against the statement, the
# model must be SURE_OF_UNTOLD to call it refuted (of 56 such verdicts below it 29 were right).
UNTOLD = frozenset(
    """quantity_missing time_missing rank_missing missing_name missing_verb missing_word
    loose_attribute""".split()
)
SURE_OF_UNTOLD = 0.6
OF_ANOTHER = frozenset(("other_subject", "other_actor"))
FIGURES = frozenset(("quantity", "time", "rank"))
# A word of weight that nothing near in meaning tells: a support must be so much surer.
UNLIKE = 0.6
UNLIKE_SURER = 0.05
# A word of weight that the whole text does not tell, where most told words play another role.
TELLING = 0.45
DISPLACED = 0.5
UNTOLD_SURER = 0.1
CERTAIN = frozenset(("number", "date"))  # what decides by rule about a text given as evidence
# What does so where the text says the same in nearly the same words but for this.
LIKELY = frozenset("negation antonym rank quantifier roles place kind".split())
CONTRARY = frozenset(("negation", "antonym", "rank"))  # what says the opposite
ALIKE = 0.75
VALUES = frozenset(("number", "date", "rank"))
OF_SUBJECT = VALUES | {"negation", "antonym", "quantifier", "kind", "role"}
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
FURTHER = frozenset("also again before previously another".split())
OF_ALL = frozenset(("quantifier", "comparison", "modality", "role", "kind"))
FIGURE = 0.2  # how much nearer a claim is that tells the statement's number, date or rank
STRANGER = 0.5  # how much farther one is that tells it of another name
Features = Mapping[str, Feature]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A pair with its features, the rules that fired, and how much it is about the statement."""

    features: Features
    topic: float
    rules: tuple[Rule, ...]
    nearness: float
    further: bool = False  # the statement is about one more than the claim
    no_contrary: bool = False  # the claim is of another thing, or the same seen from elsewhere

    @property
    def refuting(self) -> list[Rule]:
        """The rules that decide."""
        return [r for r in self.rules if r.relation is Relation.REFUTES]

    @property
    def forbidding(self) -> list[Rule]:
        """The rules that only forbid to support."""
        return [r for r in self.rules if r.relation is Relation.NEUTRAL]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a claim is behind the leading one of its text, and that one behind the first."""

    given: bool  # put next to the statement as its evidence
    behind: float
    lag: float

    @property
    def leads(self) -> bool:
        """Whether the verdict may rest on this claim."""
        return self.behind <= NEAR and self.lag <= FAR


def weigh(pair: Pair, features: Features) -> Weighed:
    """The rules that fire, and the nearness: by it the claim is chosen that the model reads."""
    about = topic(pair)
    further = _further(pair)
    rules = tuple(_one_difference(fired(features, about), pair, further))
    nearness = (
        features["theme_coverage"].value
        + features["coverage"].value
        + features["ties"].value / 2
        + features["predicate"].value * 0.3
        + sum(features[name].value > 0 for name in ("quantity", "time", "rank")) * FIGURE
        - (features["other_subject"].value >= 1) * STRANGER
    )
    return Weighed(features, about, rules, nearness, further, _no_contrary(pair, features))


def unclashed(weighed: Weighed, told: frozenset[str]) -> Weighed:
    """Without the clashes of a number, date or rank that another claim of the text tells.

    "Won in 2016" is not refuted by "won on Tuesday" where the text tells of both.
    """
    kept = tuple(
        r for r in weighed.rules if r.relation is Relation.NEUTRAL or r.feature not in told
    )
    return weighed if len(kept) == len(weighed.rules) else replace(weighed, rules=kept)


def _foreign(pair: Pair) -> bool:
    """Whether the claim is about another name: none of the statement's subject stands in it.

    Or of a person about a group of them: what the union does, no member of it has to.
    """
    ours = [t for t in pair.ours.terms if t.role == "subject" and t.head == pair.ours.root]
    names = [t for t in ours if t.pos == "p"]
    if not names or any(pair.own(t.index) for t in ours):
        return False
    person = all(pair.ours.words[t.index].ent == "PERSON" for t in names)
    return any(
        t.role == "subject"
        and t.head == pair.theirs.root
        and (t.pos == "p" or (person and _is_group(t)))
        for t in pair.theirs.terms
    )


def _is_group(term: Term) -> bool:
    """Whether a noun names a union, a council, a team: it is a group, and no one person."""
    wider = LexicalRelation.HYPERNYM
    return term.pos == "n" and related(term.lemma, "group", "NOUN") is wider


def _no_contrary(pair: Pair, features: Features) -> bool:
    """Whether the claim can be no contradiction, whatever the model thinks of it."""
    town = 0 < features["other_place"].value < 0.5  # it may lie in the country
    stranger = not features["other_subject"].value and _stranger(pair)
    another = features["time"].value < 0 or features["quantity"].value < 0
    return town or stranger or _kin(pair) or _rank_of_another(pair) or (another and _denied(pair))


def _denied(pair: Pair) -> bool:
    """Whether the statement's verb is told as not so: with another date, that is no contradiction.

    "Does not start on April 23" leaves April 22 open.
    """
    link = pair.own(pair.ours.root)
    return link is not None and link.kind != "opposite" and link.turned


def _rank_of_another(pair: Pair) -> bool:
    """Whether the rank is said of another by name: "A is the largest, followed by B"."""
    if not _both_rank(pair):
        return False  # nearly always
    ours = subjects_of(pair.ours, pair.ours.root)
    for term in pair.ours.terms:
        link = pair.own(term.index) if term.role == "attribute" else None
        if link is None or link.theirs.role != "attribute":
            continue
        theirs = subjects_of(link.side, link.theirs.head)
        if theirs and ours and all(t.pos == "p" for t in theirs + ours):
            names = {w for t in theirs for w in _words(link.side, t)}
            return names.isdisjoint(w for t in ours for w in _words(pair.ours, t))
    return False


@lru_cache(maxsize=4_000)
def _unsurpassed(side: Side) -> bool:
    return unsurpassed(side.words)


def _both_rank(pair: Pair) -> bool:
    sides = (pair.ours, pair.theirs)
    return all(any(q.unit == "rank" for q, _ in side.quantities) for side in sides)


def _words(side: Side, term: Term) -> list[str]:
    return side.full_name(term).lower().split()


def _stranger(pair: Pair) -> bool:
    """Whether the claim, its sentence and those beside it tell no word of what the statement is
    about: its verb's subject, of a passive too. Of that, the claim can be no contradiction."""
    words = pair.ours.words
    heads = [i for i, w in enumerate(words) if w.head == pair.ours.root and w.dep in SUBJECTS]
    terms = [t for t in pair.ours.terms if t.weight and {t.index, t.head} & set(heads)]
    links = [pair.links.get(t.index) for t in terms if t.role not in ("predicate", "clause")]
    return bool(links) and not any(k is not None and k.level <= THEME for k in links)


def _kin(pair: Pair) -> bool:
    """Whether both tell of kin in other words: "his daughter", "her father"."""
    told = {k.ours.index for k in pair.links.values() if k.score}
    ours = {t.lemma for t in pair.ours.terms if t.index not in told} & KIN
    return bool(ours) and not KIN.isdisjoint(t.lemma for t in pair.theirs.terms)


def _ranked_beside(pair: Pair) -> bool:
    """Whether the claim itself does not tell the statement's rank: "A is the largest, and B is the
    second-largest" gives A's claim no say about who is the second."""
    ours = [q for q, _ in pair.ours.quantities if q.unit == "rank"]
    theirs = [q for q, _ in pair.theirs.quantities if q.unit == "rank"]
    return bool(ours) and not any(q.low == other.low for q in ours for other in theirs)


def _further(pair: Pair) -> bool:
    """Whether the statement is about one more ("also", "before", "another") than the claim."""
    if _unsurpassed(pair.ours):
        return True
    free = (w for w in pair.ours.words if w.dep not in ("mark", "prep"))  # not "before it fell"
    ours = {w.lemma.lower() for w in free} & FURTHER
    return bool(ours - {w.lemma.lower() for w in pair.theirs.words})


def _one_difference(rules: list[Rule], pair: Pair, further: bool) -> list[Rule]:
    """Rules that refute only by the one thing that differs.

    Of another subject another number, date or rank is no clash; nor is "did not start on the 23rd"
    against "started on the 22nd", where two differences cancel; nor 1,030 cases on the 13th against
    1,016 on the 12th: both may hold; nor does what is told of one thing stand against what is said
    of a further one, or who has another rank against who has this one.
    """
    kinds = {r.kind for r in rules if r.relation is Relation.REFUTES}
    void: set[str] = set()
    if _foreign(pair):
        void |= OF_SUBJECT
    if "negation" in kinds and kinds & VALUES:
        void |= VALUES | {"negation"}
    if {"number", "date"} <= kinds:
        void |= {"number", "date"}
    if _rank_of_another(pair):
        void.add("rank")
    if _unsurpassed(pair.ours) != _unsurpassed(pair.theirs):
        void |= {"negation", "quantifier", "rank"}
    if further:
        void |= kinds - OF_ALL
    if _ranked_beside(pair) or gapped(pair):
        void.add("subject")
    cancelled = void & VALUES if "negation" in kinds else set()
    if cancelled:
        cancelled |= {"negation"}
    return [
        r for r in rules if r.kind not in (cancelled if r.relation is Relation.NEUTRAL else void)
    ]


def decide(
    weighed: Weighed, chances: Mapping[Relation, float], standing: Standing
) -> tuple[Relation, float, tuple[Reason, ...]]:
    """Relation, how sure it is (0..1), and why.

    For the leading claim of a text a rule that refutes decides where it is likely right, else the
    model; no other claim decides. What a firm rule forbids is no support; where the claim was given
    as the evidence, what a strict one forbids.
    """
    features, forbidding = weighed.features, weighed.forbidding
    supports, refutes = chances[Relation.SUPPORTS], chances[Relation.REFUTES]
    leads, given = standing.leads, standing.given
    sure = _sure_of_clash(weighed, given)
    if sure and leads:
        return Relation.REFUTES, max(sure, refutes), _reasons(weighed.refuting, features)
    firm = any(r.strict if given else r.firm for r in forbidding)
    surer = 0.0 if given else _surer(features)
    told = supports >= threshold("supports", given) + surer and supports > refutes
    if standing.leads and told and not firm:
        return Relation.SUPPORTS, supports, (explain_support(features),)
    contrary = given and any(r.strict and r.kind in CONTRARY for r in forbidding)
    least = 0.0 if contrary else threshold("refutes", given)
    clash = refutes >= least and refutes > chances[Relation.NEUTRAL]
    doubtful = bool(weighed.refuting) and not given  # a rule's clash that is seldom right
    if leads and clash and not doubtful and (given or _contradicts(weighed, supports, refutes)):
        turned = [replace(r, relation=Relation.REFUTES) for r in forbidding]
        reasons = _reasons(turned, features) or explain_model(features, Relation.REFUTES)
        return Relation.REFUTES, refutes, reasons
    reasons = _reasons(forbidding, features) or explain_model(features, Relation.NEUTRAL)
    return Relation.NEUTRAL, max(chances[Relation.NEUTRAL], 0.34), reasons


def _surer(features: Features) -> float:
    """How much surer the model must be of a support, for what is not told and stands elsewhere."""
    unlike = features["soft_missing"].value > UNLIKE
    untold = features["missing_in_document"].value >= TELLING
    displaced = features["roles"].value <= DISPLACED
    return max(UNLIKE_SURER * unlike, UNTOLD_SURER * (untold and displaced))


def _sure_of_clash(weighed: Weighed, given: bool) -> float:
    """How sure the rules that refute are; 0 where none does, or too seldom rightly."""
    deciding = CERTAIN | LIKELY if weighed.features["similarity"].value >= ALIKE else CERTAIN
    ruling = [r for r in weighed.refuting if not given or r.kind in deciding]
    if not ruling:
        return 0.0
    if given:
        return max(rule_precision(rule.kind) for rule in ruling)
    sure = clash_chance({name: f.value for name, f in weighed.features.items()})
    return sure if sure >= clash_threshold() else 0.0


def _contradicts(weighed: Weighed, supports: float, refutes: float) -> bool:
    """Whether what forbids a support also stands against the statement, as the model thinks."""
    forbidding = weighed.forbidding
    against = {r.feature for r in forbidding}
    if weighed.further or weighed.no_contrary:
        return False
    if weighed.features["quantifier"].value > -1:
        against -= {"quantifier"}  # of how many is not told, no other share is
    if any(r.firm for r in forbidding) and refutes < supports + EDGE:
        return False  # all but one thing is told: that is missing, not contradicted
    if against <= UNTOLD and refutes < SURE_OF_UNTOLD:
        return False
    if against & OF_ANOTHER and against & FIGURES:
        return False  # another number of another subject: both may hold
    return not against & NEVER


def model_values(weighed: Weighed) -> dict[str, float]:
    """What the model sees: every feature's value, the topic, and how many rules fired."""
    values = {name: feature.value for name, feature in weighed.features.items()}
    values["topic"] = weighed.topic
    values["refuting"] = float(bool(weighed.refuting))
    values["forbidding"] = float(len(weighed.forbidding))
    return values


def _reasons(rules: list[Rule], features: Features) -> tuple[Reason, ...]:
    """One of each kind; that a word is not told only where it is no name that is not named."""
    seen: dict[str, Reason] = {}
    for rule in rules:
        reason = explain_rule(rule, features[rule.feature])
        seen.setdefault(reason.kind, reason)
    unnamed = set(features["missing_name"].ours.split()) if "name" in seen else set()
    if unnamed and set(features["missing_word"].ours.split()) <= unnamed:
        seen.pop("word", None)
    return tuple(seen.values())
