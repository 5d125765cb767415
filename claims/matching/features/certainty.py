"""Whether it is so, or only planned, wanted, possible; of all or only of some; said by whom."""

from claims.language.aliases import kind as kind_of
from claims.matching.alignment import AGAINST, CLAIM, SENTENCE, Pair, WordLink
from claims.matching.features.shares import PERIODS
from claims.matching.lexical import relate, same_name
from claims.matching.side import Side
from claims.model import Feature, Kind

# What a body is called by, or a pronoun, and no person.
BODIES = frozenset(
    """administration agency alliance army assembly association authority bank board bureau cabinet
    centre center charity chamber church club college commission committee company congress
    coroner corporation council court department federation firm force forces foundation front
    fund government group hospital house institute inspectorate league ministry movement museum
    navy network office officers officials organisation organization parliament party police
    press prosecution school secretariat senate service society team times tribunal trust union
    university he she they it we i""".split()
)
# Who may speak for any of them, or be any of them.
SPEAKING_FOR = frozenset(
    """spokesman spokeswoman spokesperson spokespeople official officials authority authorities
    source sources representative representatives statement report leader leaders head chief
    director man woman person people officer officers expert experts media reporter letter
    announcement he she they it""".split()
)
ARTICLES = frozenset("the a an one some several many two three his her its their".split())
JOINING = frozenset("of for in at on from with who that to by near".split())
IFS = frozenset(("if", "unless", "provided"))
TO_COME = frozenset(("will", "shall", "not", "n't", "never"))
OPEN = (Kind.PLANNED, Kind.POSSIBLE, Kind.CONDITIONAL, Kind.HOPED)


def modality(pair: Pair) -> Feature:
    """1 when the statement says it is so, the claim only that it is planned, wanted, possible."""
    about = pair.covered(CLAIM) > 0  # else only its sentence tells anything of the statement
    if pair.ours.kind is Kind.ASSERTED and pair.theirs.kind in OPEN and about:
        return Feature("modality", 1.0, "is so", pair.theirs.kind.value)
    if pair.ours.kind is Kind.PLANNED and pair.theirs.kind is Kind.HOPED and about:
        return Feature("modality", 1.0, "planned", pair.theirs.kind.value)
    undone = _undone(pair)
    if undone is not None:
        return Feature("modality", 1.0, undone.ours.text, f"{undone.theirs.text} (not done)")
    condition = _condition(pair)
    if condition:
        return Feature("modality", 1.0, pair.ours.words[pair.ours.root].text, condition)
    if pair.ours.kind in OPEN:
        return Feature("modality", 0.0)
    for link in pair.links.values():
        if link.level > SENTENCE or link.ours.irreal or not link.theirs.irreal:
            continue
        had = link.ours.role == "object" and pair.ours.by_index[link.ours.head].lemma == "have"
        if had or link.ours.index == pair.ours.root or link.ours.role in ("attribute", "clause"):
            return Feature("modality", 1.0, link.ours.text, f"{link.theirs.text} (not yet so)")
    return Feature("modality", 0.0)


def _undone(pair: Pair) -> WordLink | None:
    """The statement's verb, told by a deed that was put off or called off: "cancelled the trip"."""
    link = pair.own(pair.ours.root)
    if link is None or link.theirs.pos != "n" or link.ours.negated or link.ours.irreal:
        return None
    if any(w.lemma.lower() in TO_COME for w in pair.ours.under(pair.ours.root)):
        return None
    return link if link.theirs.irreal or link.theirs.negated else None


def _condition(pair: Pair) -> str:
    """The condition under which alone the claim says what the statement says outright."""
    root = pair.own(pair.ours.root)
    if root is None or root.ours.irreal or _if(pair.ours, root.ours.index):
        return ""
    return _if(root.side, root.theirs.index)


def _if(side: Side, verb: int) -> str:
    """The clause with "if" or "unless" that hangs on a verb, not "even if"."""
    clauses = {i for i in side.below[verb] if side.words[i].dep == "advcl"}
    for i, word in enumerate(side.words):
        condition = word.dep == "mark" and word.head in clauses and word.lemma.lower() in IFS
        if condition and (i == 0 or side.words[i - 1].lemma.lower() not in ("even", "as")):
            return f"{word.text.lower()} {side.words[word.head].text}"
    return ""


def not_yet(pair: Pair) -> Feature:
    """1 when the statement says it is so already, and the claim that it is still to come.

    What is only planned may have been done since; it has not where the statement says "already",
    or gives a day before the one that is planned.
    """
    found, root = modality(pair), pair.own(pair.ours.root)
    if not found.value or root is None:
        return Feature("not_yet", 0.0)
    for word in pair.ours.words:
        over = pair.ours.words[word.head]
        if word.lemma.lower() == "already" and pair.ours.root in (word.head, over.head):
            return Feature("not_yet", 1.0, "already", found.theirs)
    for ours, _ in pair.ours.times:
        for theirs, _ in pair.theirs.times:
            if ours.last is not None and theirs.first is not None and ours.last < theirs.first:
                return Feature("not_yet", 1.0, ours.text, theirs.text)
    return Feature("not_yet", 0.0)


def stronger_modality(pair: Pair) -> Feature:
    """1 when the statement says it is planned, wanted or possible and the claim does not."""
    ours = pair.ours.kind in OPEN or any(t.irreal for t in pair.ours.terms)
    theirs = pair.theirs.kind in OPEN or any(t.irreal for t in pair.theirs.terms)
    return Feature("stronger_modality", float(ours and not theirs), pair.ours.kind.value)


def only(pair: Pair) -> Feature:
    """1 when the statement says "only" and the claim does not."""
    for term in pair.ours.terms:
        if term.quantifier != "only" or term.slot or term.lemma in PERIODS:
            continue
        link = pair.near(term.index)
        if link is not None and "not only" in link.side.text.lower():
            return Feature("only", 1.0, f"only {term.text}", f"not only {link.theirs.text}")
        if link is None or link.theirs.quantifier != "only":
            return Feature("only", 1.0, f"only {term.text}", link.theirs.text if link else "")
    return Feature("only", 0.0)


def other_speaker(pair: Pair) -> Feature:
    """1 when the statement says who said it and the claim is someone else's or no one's."""
    ours, theirs = pair.facts.get("speaker", ""), pair.facts.get("their_speaker", "")
    last = ours.lower().split()[-1:] or [""]
    near = any(w.text.lower() == last[0] for s in pair.sentence for w in s.words)
    if not ours or near or (theirs and _same_speaker(ours, theirs)):
        return Feature("other_speaker", 0.0, ours, theirs)
    return Feature("other_speaker", 1.0, ours, theirs)


def other_person(pair: Pair) -> Feature:
    """1 when one is said to have said it, and the claim is another's: both people, or both not."""
    found = other_speaker(pair)
    people = _is_person(found.ours) and _is_person(found.theirs)
    apart = found.value and (people or _other_kinds(found.ours, found.theirs))
    return Feature("other_person", float(bool(apart)), found.ours, found.theirs)


def _other_kinds(ours: str, theirs: str) -> bool:
    """Whether two speakers are described as what is not the same: the mayor, the police."""
    one, two = _described(ours), _described(theirs)
    if not one or not two or not SPEAKING_FOR.isdisjoint((one, two)):
        return False
    known = relate(one, "n", two, "n")
    return known is None or known.kind in AGAINST


def _described(name: str) -> str:
    """The head of a speaker that is described, not named: "mayor" of "the mayor of the town"."""
    words = name.lower().split()
    if not words or (name[:1].isupper() and words[0] not in ARTICLES):
        return ""
    if any(word[:1].isupper() for word in name.split()[1:]):
        return ""  # "the mayor of Malm": who that is may be told by name
    before = next((i for i, word in enumerate(words) if word in JOINING), len(words))
    return words[before - 1] if before else ""


def _is_person(name: str) -> bool:
    """Whether a speaker's name may be a person's, and is no body's or country's."""
    words = name.split()
    proper = all(w[:1].isupper() and w.replace("-", "").replace("'", "").isalpha() for w in words)
    named = 1 <= len(words) <= 4 and proper and not name.isupper()
    return named and kind_of(name) == "" and BODIES.isdisjoint(w.lower() for w in words)


def denied(pair: Pair) -> Feature:
    """1 when the claim's speakers deny it."""
    value = float(pair.facts.get("stance") == "denies" or pair.theirs.kind is Kind.DENIED)
    return Feature("denied", value, "", pair.facts.get("their_speaker", ""))


def _same_speaker(ours: str, theirs: str) -> bool:
    a, b = ours.lower().split(), theirs.lower().split()
    return same_name(ours, theirs) or bool(a and b and a[-1] == b[-1])
