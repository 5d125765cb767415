"""Clauses inside noun phrases that stay where they are: of what they tell is in doubt."""

from claims.language import entities
from claims.splitting.clauses.doubtful_participles import EFFECTS, RESULTS
from claims.splitting.clauses.participles import NAMING
from claims.splitting.drafts import (
    comma_before,
    is_infinitive,
    is_negated,
    is_predicate,
    is_time,
    mark_of,
)
from claims.splitting.lexicon.fitting import ISSUING, TEXTS
from claims.splitting.lexicon.nouns import SUMMING
from claims.splitting.lexicon.people import is_person
from claims.splitting.noun_phrases.happenings import leads
from claims.splitting.tree import SUBJECTS, Node, ancestors
from claims.splitting.wording.realise import is_plural

OF_CLAUSES = frozenset("point reason idea problem shame pity surprise news case".split())
STIRRING = frozenset(  # what is done, not the noun behind it, does so
    "catch draw spark anger surprise shock please delight worry alarm upset disappoint "
    "annoy infuriate embarrass help hurt explain suggest boost".split()
)
ACTS = SUMMING | frozenset(
    "exercise betrayal success failure victory folly necessity disgrace joke lie sin".split()
)
VERDICTS = frozenset(  # said of what is done
    "unfair wrong right unavoidable illegal unlawful necessary inevitable deliberate accidental "
    "due premature justified unjustified understandable".split()
)
JUDGING = frozenset(
    "welcome condemn criticise criticize oppose regret deplore applaud denounce resent".split()
)
HIRING = frozenset("hire appoint choose send recruit engage pick elect select invite use".split())
MEASURING = frozenset("cost weigh measure total".split())
HOLDING = frozenset("own use run hold control employ occupy lead manage inhabit".split())
GIVEN = frozenset(  # "a man given a medal", "a bill named the Mills Act"
    "give award pay offer teach ask tell call name grant send show deny charge hand owe lend sell "
    "feed allow promise deal elect appoint make leave bring dub title label assign issue serve "
    "guarantee accord cost save spare fine forgive permit refuse nickname vote crown declare "
    "bear christen baptise baptize deem consider entitle force order inspire add".split()
)
KINDS = frozenset("kind sort type form brand breed variety species class genre style".split())

NARROWING = frozenset("specifically namely particularly especially notably".split())

WISHES = frozenset(  # "the search for a drug that works": there may be none
    "search need hope call demand wish quest hunt desire request dream appeal lack absence want "
    "case argument plea wait bid close closer".split()
)


MOVABLE = frozenset(  # what is done to things and people, not to a town
    "wrap pack hide dress arm escort carry wear fold lock tie seal accompany aid help assist seat "
    "disguise drive push pull flank load".split()
)
FEELING = STIRRING - {"catch", "draw", "help", "explain", "suggest", "boost"}
SENDING = frozenset(
    "send give write hand deliver address submit issue pass bring show offer".split()
)
VIEWING = frozenset(  # "was described as a man who never forgave": he may have
    "describe portray depict see view regard paint cast dismiss characterise characterize present "
    "picture render hail remember imagine treat".split()
)


def defines(noun: Node, clause: Node) -> bool:
    """Whether a clause without a comma says which one, or what only seems or is agreed to be.

    "one of six who refused", "tastes like a pond that ...", "a plan under which it closes", "saw
    her as a nun who ...".
    """
    prep = noun.parent
    first = clause.nodes()[0]
    name = clause.child("oprd")
    if clause.lemma in NAMING and first.dep == "dobj" and name is not None and name.pos == "PROPN":
        return True  # "a coin that a man called Bo Lind found": he was called so
    if first.dep == "prep" and first.lemma in ("under", "by", "whereby"):
        return True
    counted = noun.child("nummod")
    if counted is not None and any(c.dep == "quantmod" and c.lemma == "of" for c in counted.left):
        return True  # "one of six who refused", the six as one word
    if noun.lemma in KINDS and any(c.lemma == "of" for c in noun.right):
        return True  # "a sort of gum that catches flies": which sort, the clause tells
    if noun.dep != "pobj" or prep is None or prep.parent is None:
        return False
    governor = prep.parent
    if prep.lemma in ("among", "to") and one_of_those(prep, noun):
        return True
    if prep.lemma == "of" and prep in governor.left:
        return True  # "Of the people who own one, half", told of no others
    if prep.lemma == "of" and governor.lemma.lower() == "one":
        return True
    one = governor.child("nummod")
    if prep.lemma == "in" and noun.tag == "CD" and one is not None and one.lemma.lower() == "one":
        return True  # "one pupil in six who was fit stayed"
    if prep.lemma in ("like", "unlike"):
        return True
    return viewed_as(noun)


def viewed_as(noun: Node) -> bool:
    """ "described him as a man who lied", "thinks of her as a saint who heals": she need not."""
    prep = noun.parent
    governor = prep.parent if prep is not None and prep.lemma == "as" else None
    if noun.dep != "pobj" or governor is None or not is_predicate(governor):
        return False
    whom = governor.child("dobj")
    itself = whom is not None and whom.text.lower().endswith(("self", "selves"))
    told = any(c.lemma in ("of", "to") and c.i < noun.i for c in governor.right)
    return (whom is not None and not itself) or told or governor.lemma in VIEWING


def one_of_those(prep: Node, noun: Node) -> bool:
    """ "one of the 15 nurses freed in May", "among the 40 men held": which ones, it tells.

    Nor does "similar to an effect" say anything without it.
    """
    governor = prep.parent
    if governor is None:
        return False
    if prep.lemma == "of":
        return governor.lemma.lower() in ("one", "two", "three", "some", "many", "most", "none")
    if prep.lemma == "among":
        return noun.child("nummod", "amod") is not None
    return prep.lemma == "to" and governor.lemma in ("similar", "identical", "comparable")


def read_on(clause: Node) -> bool:
    """Whether the parser read on behind the comma that ends it, or over one put in.

    "from the hall, whose roof leaks, to the barn"; "a man who, it turned out, had left".
    """
    words = clause.nodes()
    if words[0].dep != "punct" and words[1:2] and words[1].text == ",":
        return True
    told = [n for n in words if n.dep != "punct"]
    if told[-2:-1] and told[-2].dep == "cc" and told[-1].pos == "ADV":
        return True  # "which led then and now, it seems, would rather"
    last = next((c for c in reversed(clause.right) if c.dep != "punct"), None)
    if last is None or not any(n.text == "," for n in last.with_joint()[:-1]):
        return False
    if last.dep in ("prep", "npadvmod") and is_time(last) and not is_time(clause.right[0]):
        return True  # "the hall, built by nuns, at nine"
    if any(c.dep == "cc" and c.lemma == "nor" for c in clause.right):
        return True
    choice = any(n.lemma in ("or", "nor") for n in last.with_joint() if n.dep == "cc")
    return choice or (last.dep == "prep" and last.lemma in ("to", "into", "onto", "than"))


def behind_goes_on(noun: Node, clause: Node) -> bool:
    """Whether what stands behind a clause belongs to it, though it hangs on the noun."""
    behind = noun.behind(clause) if clause in noun.right else []
    if any(c.pos == "NUM" and c.dep in ("conj", "appos", "npadvmod") for c in behind):
        return True  # "90 cases, of which 50 were in A, 40 in B"
    if any(c.nodes()[0].lemma.lower() in NARROWING for c in behind):
        return True  # "Ode, who writes about crime, specifically fraud and theft"
    if comma_before(clause) and any(map(_of_its_verb, behind)):
        return True  # "Ode, who wrote a play, Dusk, in May"
    # "men, one of whom is called white, about 6ft tall, fled"
    return comma_before(clause) and any(c.pos == "ADJ" for c in behind)


def _of_its_verb(node: Node) -> bool:
    """A second verb, or a phrase behind a second comma."""
    return (node.dep == "prep" and comma_before(node)) or (
        node.dep == "conj" and is_predicate(node) and node.subject is None
    )


def torn(noun: Node, clause: Node) -> bool:
    """ "at the school, where she was taken, more than once, for a cook": who goes on behind it?"""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    if verb is None or noun.i < verb.i or not comma_before(clause):
        return False
    told = [n for n in clause.nodes() if n.dep != "punct"]
    if told[-1].dep == "cc":
        return True  # "where she was a maid and, in the evenings, a helper"
    last = clause.nodes()[-1].i
    behind = [c for c in verb.right if c.i > last and c.dep != "punct"]
    aside = len(behind) > 1 and behind[0].dep in ("advmod", "npadvmod") and behind[1].dep == "prep"
    return aside and comma_before(behind[0]) and comma_before(behind[1])


def points_out(noun: Node, clause: Node) -> bool:
    """ "Reefs lived through heat that killed them": whom, when the reefs are cut?

    What is someone's or something's own ("on its first day") goes with the noun.
    """
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    subject = verb.subject if verb is not None else None
    if noun.dep in ("attr", "appos") or subject is None or subject.pos == "PRON":
        return False
    if is_plural(subject) != is_plural(noun):
        return False
    thing = ("they", "them") if is_plural(noun) else ("it",)
    return any(n.tag == "PRP" and n.text.lower() in thing for n in clause.nodes())


def of_the_clause(noun: Node, clause: Node) -> bool:
    """ "is not getting iodine, which can harm it": not the iodine, but the want of it."""
    if clause.nodes()[0].text.lower() != "which":
        return False
    inner = clause.child("ccomp") or clause
    then = next((c for c in clause.right if c.dep in ("ccomp", "advcl", "attr")), None)
    if clause.lemma == "be" and then is not None and then.nodes()[0].tag == "WRB":
        return True  # "as in the past, which is when it sells"
    small = inner.child("attr") if inner.text.lower() in ("is", "was") else None
    if clause.lemma == "mean" or (small is not None and small.lemma in OF_CLAUSES | SUMMING):
        return True  # "which is a pity", "which they say is a record"
    if _judged(noun, clause, inner):
        return True
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    without = noun.parent is not None and noun.parent.lemma == "without"
    does = clause.nodes()[0].dep in SUBJECTS
    if does and noun.dep == "pobj" and (clause.lemma in (*RESULTS, *STIRRING) or leads(clause)):
        return True  # "hit him in the hall, which caused a stir"
    if does and noun.dep == "dobj" and clause.tag == "VBD" and noun.child("poss") is not None:
        return clause.lemma in EFFECTS or clause.lemma == "make"  # "lost his voice, which made"
    if does and noun.dep == "dobj" and clause.lemma in FEELING:
        return True  # "reached the age of 90, which surprised them"
    negative = without or (verb is not None and is_negated(verb))
    return negative and clause.lemma in RESULTS


def _judged(noun: Node, clause: Node, inner: Node) -> bool:
    """ "will shut it, which he says is unfair", "banned phones, which parents welcomed".

    What people find right or wrong is rather what was done than what it was done to.
    """
    if noun.ent == "WORK_OF_ART" or noun.lemma.lower() in TEXTS:
        return False
    if inner.lemma == "be" and inner.text.lower() in ("are", "were"):
        return False
    state = inner.child("acomp")
    called = clause.nodes()[0].dep == "dobj"
    seen = next((c.child("pobj") for c in inner.right if c.lemma == "as"), None)
    act = seen if called and inner.lemma in VIEWING else inner.child("attr", "oprd")
    judged = called or inner.text.lower() in ("is", "was")
    if judged and act is not None and act.lemma in ACTS:
        return True
    if inner.lemma == "be" and state is not None:
        return state.lemma.lower() in VERDICTS
    if inner is not clause:
        return inner.lemma in EFFECTS and any(c.tag == "MD" for c in inner.left)
    return clause.lemma in JUDGING and called


def too_far_in(noun: Node, clause: Node) -> bool:
    """ "an attack on a post in the port of Lund, for which": for any of the four."""
    first, second = (*clause.nodes()[:2], clause, clause)[:2]
    if first.lemma.lower() == "of" and noun.ent in entities.PLACES and noun.dep == "pobj":
        return True  # "a Bible, printed in Mainz, of which only 40 copies exist"
    if noun.ent == "WORK_OF_ART":
        return False  # "a part in the film Dusk, for which she won a prize": for either
    outer = [u for u in within_phrase(noun) if u.pos == "NOUN"]
    fronted = first.dep == "prep" and second.text.lower() in ("which", "whom")
    return fronted and first.lemma not in ("in", "during") and len(outer) > 1


def quoted_with(noun: Node, clause: Node) -> bool:
    """ "a plan that says no by default", in marks: one phrase of someone's."""
    at = noun.right.index(clause) if clause in noun.right else -1
    behind = [*clause.nodes()[-1:], *(noun.right[at + 1 : at + 2] if at >= 0 else [])]
    opens = any(n.text == '"' for n in noun.nodes() if n.i < noun.i)
    if noun.parent is not None:
        opens = opens or any(n.text == '"' and n.i < noun.i for n in noun.parent.right)
    words = clause.nodes()
    between = [n for n in noun.nodes() if n.text == '"' and noun.i < n.i < words[-1].i]
    return opens and not between and any(n.text == '"' and n.i >= words[-1].i for n in behind)


def sent_to(noun: Node, clause: Node) -> bool:
    """ "sent a letter asking for rules to Ode": it was sent to Ode."""
    verb = noun.parent
    if noun.dep != "dobj" or verb is None or verb.lemma not in SENDING or clause.lemma in SENDING:
        return False
    return any(c.lemma == "to" and c.child("pobj") is not None for c in clause.right)


def called_otherwise(noun: Node, clause: Node) -> bool:
    """ "skulls with spikes - called armour": not the skulls, which are several."""
    name = clause.child("oprd")
    one = name is not None and name.tag == "NN" and name.child("conj") is None
    return one and clause.lemma in NAMING and noun.tag == "NNS"


def cuts_a_list(noun: Node, clause: Node) -> bool:
    """ "is an actress, known for Low Tide, Dusk and Moor": no second actress, but films."""
    behind = noun.behind(clause) if clause in noun.right else []
    return noun.pos == "NOUN" and any(
        c.dep in ("conj", "appos", "npadvmod") and c.pos == "PROPN" for c in behind
    )


def of_another(noun: Node, clause: Node, loose: bool) -> bool:
    """Whether a participle behind a noun rather tells of one further out."""
    if not loose:
        # "a note on Twitter blaming Ode", "with dust from one house reaching the next"
        name = noun.pos == "PROPN" and noun.dep == "pobj"
        return clause.tag == "VBG" and (name or _in_with_clause(noun))
    if clause.tag == "VBN" and noun.pos == "NOUN" and not is_person(noun.lemma.lower()):
        of = next((c for c in noun.right if c.lemma in ("of", "from")), None)
        whom = of.child("pobj") if of is not None else None
        if whom is not None and (whom.ent == "PERSON" or is_person(whom.lemma.lower())):
            return True  # "the arrest of Ode, sent home in May, led to": Ode was, or was it?
    place = noun.ent in entities.PLACES and noun.dep == "pobj"
    if clause.tag == "VBN" and place and clause.lemma in MOVABLE:
        return True  # "was found in a flat in Lund, wrapped in a towel"
    if clause.tag != "VBN" or not part_of(noun):
        return False
    if noun.ent in entities.PLACES:
        return clause.child("agent") is not None  # "a shelter in Lund, run by nuns"
    # "a letter to the Lund News, published in May": the one or the other
    return noun.pos == "PROPN" and noun.ent != "PERSON"


def _in_with_clause(noun: Node) -> bool:
    """Below the noun after ", with"."""
    for up in ancestors(noun):
        if is_predicate(up):
            return False
        if up.dep == "prep" and up.lemma == "with":
            return noun.parent is not up and comma_before(up)
    return False


def part_of(noun: Node) -> bool:
    """Whether it stands in a phrase of another noun."""
    prep = noun.parent
    return (
        noun.dep == "pobj"
        and prep is not None
        and prep.parent is not None
        and prep.parent.pos == "NOUN"
    )


def within_phrase(noun: Node) -> list[Node]:
    """What a noun hangs on, up to the verb."""
    out: list[Node] = []
    for up in ancestors(noun):
        if is_predicate(up):
            break
        out.append(up)
    return out


def wished_for(up: Node) -> bool:
    """ "a step closer to a vaccine that", "no hope of a job that": what holds such a thing."""
    ways = {c.lemma for c in up.right if c.dep == "prep"}
    return up.lemma.lower() in WISHES and bool(ways & {"for", "of", "to"})


def by_a_name(noun: Node, clause: Node) -> bool:
    """ "filed a suit under the Mills Act, in which she asked for more": in the suit."""
    first, second = (*clause.nodes()[:2], clause, clause)[:2]
    prep = noun.parent if noun.dep == "pobj" else None
    verb = prep.parent if prep is not None and prep.lemma in ("under", "with", "against") else None
    fronted = first.lemma in ("in", "by", "with") and second.text.lower() == "which"
    thing = verb.child("dobj") if verb is not None and is_predicate(verb) else verb
    return fronted and thing is not None and thing.pos == "NOUN" and noun.pos == "PROPN"


def of_a_named_body(noun: Node, clause: Node) -> bool:
    """ "a spokesman for Acme quoted in the press": a name is not narrowed down; he was quoted."""
    prep = noun.parent
    head = prep.parent if prep is not None and noun.dep == "pobj" else None
    if head is None or prep is None or noun.pos != "PROPN" or clause.tag != "VBN":
        return False
    return prep.lemma not in ("by", "of", "in") and is_person(head.lemma.lower())


def issued_with(noun: Node, clause: Node) -> bool:
    """ "the results of the Ode Study published in May": no name is narrowed down; they were."""
    of = noun.parent if noun.dep == "pobj" and noun.pos == "PROPN" else None
    host = of.parent if of is not None and of.lemma in ("of", "by", "from") else None
    issued = clause.tag == "VBN" and clause.lemma in ISSUING
    return issued and host is not None and host.lemma.lower() in TEXTS


def until_later(noun: Node, clause: Node) -> bool:
    """ "put off debts of towns hit by floods until May": they were not hit until May."""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    if verb is None or verb.i < 0 or verb.i > noun.i:
        return False
    done = clause.tag == "VBN" and clause.child("agent") is not None
    ends = clause.right[-1:] if done else []
    if any(c.dep == "prep" and c.lemma in ("until", "till") for c in ends):
        return True
    lasting = clause.lemma in HOLDING and clause.tag == "VBN"
    return lasting and any(is_time(c) or c.dep == "advcl" for c in clause.right)


def in_general(noun: Node, clause: Node) -> bool:
    """ "You take a drug that binds lead": any such drug."""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    subject = verb.subject if verb is not None else None
    if verb is not None and any(n.lemma.lower() == "every" and n.i < noun.i for n in verb.nodes()):
        return True  # "Every hour a man suffers a wound that needs care": not every hour any wound
    if verb is None or subject is None or subject.lemma.lower() not in ("you", "one"):
        return False
    return subject.text.lower() != "one" and verb.tag in ("VBP", "VB") and clause.tag != "VBD"


def by_means(clause: Node) -> bool:
    """ "measured at the edge of a cell using one device": the measuring used it."""
    return clause.tag == "VBG" and clause.lemma in ("use", "enter")


def only_there(clause: Node) -> bool:
    """ "an island that exists only in a game": that is what matters about it."""
    return any(n.lemma in ("only", "merely") and n.dep == "advmod" for n in clause.nodes())


def in_either(noun: Node, clause: Node) -> bool:
    """ "sold the mill, which had shut, when her father died": it shut then, or was sold?"""
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    last = next((c for c in reversed(clause.right) if c.dep != "punct"), None)
    if verb is None or noun.i < verb.i or last is None or last.dep != "advcl":
        return False
    marked = last.subject is not None and bool(mark_of(last))
    return marked and comma_before(last)


def takes_no_object(clause: Node) -> bool:
    """ "One judge, Ann Lee, carried around a note": what has an object is no passive."""
    thing = clause.child("dobj")
    full = thing is not None and thing.child("det", "poss", "nummod") is not None
    return clause.tag == "VBN" and full and clause.lemma not in GIVEN


def to_do(noun: Node, clause: Node) -> bool:
    """ "hired a lawyer who had won 12 cases to lead the talks": hired her to lead them."""
    verb = noun.parent if noun.dep == "dobj" else None
    ends = [c for c in clause.right if c.dep == "advcl" and is_infinitive(c)]
    return (
        verb is not None
        and verb.lemma in HIRING
        and bool(ends)
        and clause.child("dobj") is not None
    )


def measured(noun: Node) -> bool:
    """ "a machine, which cost a million, which broke down": no million that did."""
    verb = noun.parent
    return noun.tag == "CD" and verb is not None and verb.lemma in MEASURING
