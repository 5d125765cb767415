"""What a claim says is not so, or not yet so: the scope of negation and of wanting, planning."""

from claims.matching.data import (
    BARE_NEGATIVES,
    CANCELS,
    DESIRES,
    FACTIVE,
    MODALS,
    NEGATIVE_IMPLICATIVES,
    NEGATORS,
    PENDING,
    RANKING,
)
from claims.model import Word

ABLE = {"can", "could"}
DENIALS = {"deny", "reject", "refute", "dispute", "dismiss"}
REPORTS = frozenset("report claim allegation rumor rumour suggestion accusation charge".split())
EVERY = {"all", "every", "everyone", "everybody", "both"}
UNTIL = {"until", "till"}
LASTING = frozenset(
    """be stay remain last wait work live keep hold continue run stand survive sleep play serve rest
    sit go persist endure operate""".split()
)
NEARLY = {"almost", "nearly", "close", "verge", "brink"}
ARGUMENTS = {"pobj", "dobj", "attr", "acomp", "pcomp"}
CALLING = frozenset(
    """call label brand term deem consider describe regard dismiss portray characterize
    characterise denounce""".split()
)
# What is only said of someone, or only looked for, by the preposition it stands after.
ACCUSING = {"accuse": "of", "suspect": "of", "charge": "with", "acquit": "of", "clear": "of"}
SEEKING = {"look": "for", "search": "for", "hunt": "for", "campaign": "for", "bid": "for"}
POSING = {"pose", "masquerade"}
ROUNDED = frozenset("double triple treble quadruple halve reach match equal total".split())
TITLES = {"WORK_OF_ART", "ORG", "PERSON", "PRODUCT", "FAC", "EVENT"}  # a "no" in them turns nothing
PREDICATIVE = {"attr", "acomp", "oprd", "prep", "advmod"}
CLAUSES = {"xcomp", "ccomp", "advcl", "acl", "relcl", "pcomp", "csubj", "csubjpass"}


def negated_words(words: tuple[Word, ...]) -> set[int]:
    """Words under an odd number of negations that bear on them directly.

    A negation turns the word it hangs on; "no" and "none" turn their noun's predicate;
    a negative implicative ("refused to", "failed to", "without") turns its complement.
    """
    turned: set[int] = set()

    def turn(i: int) -> None:
        turned.symmetric_difference_update({i})

    for i, word in enumerate(words):
        lemma, head = word.lemma.lower(), word.head
        if word.pos == "PROPN" or word.ent in TITLES or (i and word.text.istitle()):
            continue  # "Much Ado About Nothing", "Faith No More"
        if _until_then(words, i) or _not_so_much(words, i):
            continue
        if lemma == "not" and words[i + 1 : i + 2] and words[i + 1].lemma.lower() in EVERY:
            continue  # "not all of them" denies nothing of each
        if lemma == "not" and words[i + 1 : i + 2] and words[i + 1].lemma.lower() == "only":
            continue  # "not only rich but also famous"
        if (instead := _contrasted(words, i)) is not None:
            for j in instead:
                turn(j)
        elif lemma == "no" and words[head].lemma.lower() == "one":
            turn(_predicate_over(words, head))  # "no one came"
        elif lemma == "neither" and word.dep in ("preconj", "cc", "det"):
            turn(_predicate_over(words, i))  # "neither A nor B came"
        elif lemma == "nor" and any(w.lemma.lower() == "neither" for w in words[:i]):
            continue
        elif lemma == "no" and words[head].text.lower() == "longer":
            turn(words[head].head)  # "no longer makes it"
        elif word.dep == "neg" or lemma in NEGATORS or _none_counted(words, i):
            turn(head)
        elif lemma == "yet" and words[head].lemma.lower() in ("have", "be"):
            for j, other in enumerate(words):  # "has yet to win"
                if other.head == head and other.dep in ("xcomp", "acl", "ccomp") and j > i:
                    turn(j)
        elif lemma in BARE_NEGATIVES and word.dep == "conj":
            for j, other in enumerate(words):  # "on radio, but none on television"
                if other.head == i and other.dep == "prep":
                    turned.update(k for k, w in enumerate(words) if w.head == j)
        elif lemma in BARE_NEGATIVES and word.dep != "intj":
            turn(_predicate_over(words, i))
        elif lemma in NEGATIVE_IMPLICATIVES and word.pos in ("VERB", "ADP", "NOUN", "ADJ"):
            for child in _complements(words, i):
                turn(child)
        if lemma in DENIALS and word.pos == "VERB":
            for j in _reported(words, i):
                turn(j)
        if _cancels(words, i):
            for j, other in enumerate(words):
                if other.head == i and other.dep in ("dobj", "nsubjpass"):
                    turn(j)
    return _spread(words, turned)


def unsurpassed(words: tuple[Word, ...]) -> bool:
    """Whether it ranks by what there is not: "no bridge is longer than", "nobody had before her".

    That denies nothing of the one that it ranks.
    """
    none = {"no", "nobody", "none", "never"}
    nothing = next((i for i, w in enumerate(words) if w.lemma.lower() in none), len(words))
    after = {w.lemma.lower() for w in words[nothing:]}
    beyond = any(
        w.lemma.lower() == "before" and w.dep == "prep" and w.head != i and _names(words, i)
        for i, w in enumerate(words)
    )
    more = any(_comparative(w) for w in words[nothing:])
    return "than" in after or more or (beyond and nothing < len(words))


def _comparative(word: Word) -> bool:
    """Such as "deeper", "better"."""
    text = word.text.lower()
    return word.pos == "ADJ" and (
        text in ("better", "worse") or (text.endswith("er") and len(word.lemma) < len(text))
    )


def _names(words: tuple[Word, ...], i: int) -> bool:
    return any(w.head == i and w.pos == "PROPN" and w.ent not in ("DATE", "") for w in words)


def _reported(words: tuple[Word, ...], i: int) -> list[int]:
    """What a report says that is denied: "denied a report that it would close"."""
    things = {j for j, w in enumerate(words) if w.head == i and w.lemma.lower() in REPORTS}
    return [k for k, w in enumerate(words) if w.head in things and w.dep in ("acl", "ccomp")]


def _until_then(words: tuple[Word, ...], i: int) -> bool:
    """Whether a "not" only says since when: "did not open until May" is "opened in May".

    What lasts ("did not stay until May") is denied all the same.
    """
    word = words[i]
    if word.dep != "neg" or words[word.head].lemma.lower() in LASTING:
        return False
    verb = word.head
    if any(w.head == verb and w.lemma.lower() in UNTIL for w in words):
        return True
    clauses = {k for k, w in enumerate(words) if w.head == verb and w.dep == "advcl"}
    return any(w.head in clauses and w.dep == "mark" and w.lemma.lower() in UNTIL for w in words)


def _not_so_much(words: tuple[Word, ...], i: int) -> bool:
    """Whether a "not" only says less: "not as safe as they say" may be safe."""
    if words[i].dep != "neg":
        return False
    heads = {words[i].head} | {k for k, w in enumerate(words) if w.head == words[i].head}
    degrees = [w for w in words[i:] if w.dep == "advmod" and w.head in heads]
    measured = any(w.lemma.lower() in ("as", "so") and w.head != words[i].head for w in degrees)
    return measured and any(w.lemma.lower() == "as" and w.dep != "advmod" for w in words[i:])


def _contrasted(words: tuple[Word, ...], i: int) -> list[int] | None:
    """What is denied while the verb holds: "caused not by lightning but by arson"."""
    if words[i].dep != "neg":
        return None
    verb = words[i].head
    at = next((j for j, w in enumerate(words) if j > i and w.lemma.lower() == "but"), None)
    if at is None or words[at].dep != "cc":
        return None
    rest = words[at + 1 :]
    clause = any(w.dep in ("nsubj", "nsubjpass", "ROOT") for w in rest)
    verbs = any(w.dep == "conj" and w.pos in ("VERB", "AUX") and w.head == verb for w in rest)
    denied = [k for k in range(i + 1, at) if words[k].dep in ARGUMENTS]
    return None if clause or verbs or not denied else denied


def _none_counted(words: tuple[Word, ...], i: int) -> bool:
    """Such as "0 matches"; not "beat them 1 - 0"."""
    counts = words[i].text == "0" and words[i].dep == "nummod" and words[i].head > i
    return counts and words[words[i].head].pos == "NOUN" and words[i - 1].pos not in ("NUM", "SYM")


def _cancels(words: tuple[Word, ...], i: int) -> bool:
    """Whether the verb says of its object that it will not be."""
    if words[i].pos != "VERB":
        return False
    lemma = words[i].lemma.lower()
    off = lemma == "call" and any(w.head == i and w.lemma.lower() == "off" for w in words)
    return lemma in CANCELS or off


def _spread(words: tuple[Word, ...], turned: set[int]) -> set[int]:
    """A copula's negation is its predicate's: "is not one of those covered", "is not in Rome".

    It goes down through the predicate, but not below a rank: "is not the first that died" says
    that they died.
    """
    if not turned:
        return turned
    reached = set(turned)
    for _ in range(4):
        more = set()
        for i, word in enumerate(words):
            if i in reached or word.head not in reached:
                continue
            head = words[word.head]
            copular = head.lemma.lower() == "be" and word.dep in PREDICATIVE
            copular |= head.lemma.lower() == "have" and word.dep == "dobj"  # "never had a roof"
            inside = (
                word.head not in turned
                and not _ranked(words, word.head)
                and word.dep in ("acl", "relcl", "prep", "pobj", "conj")
            )
            joined = word.dep == "conj" and not _own_subject(words, i)
            # "with theft, but not with murder"
            other = word.dep == "pobj" and word.head in turned and head.pos == "ADP"
            if copular or inside or joined or other:
                more.add(i)
        if not more:
            break
        reached |= more
    return reached


def _ranked(words: tuple[Word, ...], i: int) -> bool:
    return any(
        w.head == i and (w.lemma.lower() in RANKING or w.text.lower().endswith("est"))
        for w in words
    )


def _predicate_over(words: tuple[Word, ...], i: int) -> int:
    """The verb that a negative noun phrase ("no visa", "nobody") is an argument of."""
    at = i
    for _ in range(len(words)):
        if words[at].pos in ("VERB", "AUX") or words[at].head == at:
            return at
        at = words[at].head
    return at


def _complements(words: tuple[Word, ...], i: int) -> list[int]:
    found = []
    for j, word in enumerate(words):
        if word.head != i or j == i:
            continue
        if word.dep in ("xcomp", "pcomp", "ccomp"):
            found.append(j)
        elif word.dep == "advcl" and all(w.dep == "prt" for w in words[i + 1 : j]):
            found.append(j)  # "ruled out supporting it"
        elif word.dep == "prep" and word.lemma.lower() in ("from", "of", "in", "to"):
            found += [k for k, w in enumerate(words) if w.head == j and w.dep == "pcomp"]
        elif word.dep == "pobj" and words[i].pos == "ADP":
            found.append(j)
        elif word.dep in ("nsubjpass", "csubjpass") and word.text.endswith("ing"):
            found.append(j)  # "smoking is banned"
    return found


def _own_subject(words: tuple[Word, ...], i: int) -> bool:
    return any(w.head == i and w.dep in ("nsubj", "nsubjpass") for w in words)


def irreal_words(words: tuple[Word, ...]) -> set[int]:
    """Words that stand under a modal of possibility or a verb of wanting, planning, asking."""
    seeds: set[int] = set()
    for i, word in enumerate(words):
        lemma = word.lemma.lower()
        if lemma in PENDING and word.pos in ("VERB", "NOUN"):
            seeds |= _awaited(words, i)
        if lemma in CALLING and word.pos == "VERB":
            seeds |= _called(words, i)
        if lemma in NEARLY or lemma in POSING:
            seeds |= _only_nearly(words, i)
        if lemma in ACCUSING or lemma in SEEKING:
            seeds |= _under(words, i, ACCUSING.get(lemma) or SEEKING[lemma])
        if lemma == "sale" and words[word.head].lemma.lower() in ("on", "for"):
            seeds.add(i)  # put up for sale, not sold
        if word.dep == "aux" and lemma in MODALS:
            if not (lemma in ABLE and _denied(words, word.head)):
                seeds.add(word.head)
        elif word.dep == "mark" and lemma == "whether":
            seeds.add(word.head)
        elif word.dep == "aux" and word.pos == "PART":  # an infinitive
            governor = words[words[word.head].head]
            open_ = governor.lemma.lower() not in FACTIVE | NEGATIVE_IMPLICATIVES
            if words[word.head].dep in CLAUSES and open_:
                seeds.add(word.head)
        elif lemma in DESIRES and word.pos in ("VERB", "NOUN", "ADJ", "AUX"):
            for j, other in enumerate(words):
                if other.head == i and other.dep in ("xcomp", "ccomp", "advcl", "acl", "dobj"):
                    seeds.add(j)
                if other.head == i and other.dep == "prep" and other.lemma.lower() in ("for", "to"):
                    seeds |= {k for k, w in enumerate(words) if w.head == j}
    if not seeds:
        return seeds
    reached = set(seeds)
    for _ in range(len(words)):
        more = {
            i
            for i, w in enumerate(words)
            if w.head in reached
            and i not in reached
            and w.dep not in ("advcl", "relcl", "acl", "parataxis")
            and not (w.dep == "prep" and w.text.endswith("ing"))  # "the summit starting Monday"
        }
        if not more:
            break
        reached |= more
    return reached


def _awaited(words: tuple[Word, ...], i: int) -> set[int]:
    """What has not come yet: "needs the approval", "postponed its decision", "awaits a verdict"."""
    return {j for j, w in enumerate(words) if w.head == i and w.dep in ("dobj", "nsubjpass")}


def _under(words: tuple[Word, ...], i: int, prep: str) -> set[int]:
    """What hangs on a word by a preposition, or on its object: "accused him of lying"."""
    near = {i} | {j for j, w in enumerate(words) if w.head == i and w.dep in ("dobj", "nsubjpass")}
    preps = {j for j, w in enumerate(words) if w.head in near and w.lemma.lower() == prep}
    return {j for j, w in enumerate(words) if w.head in preps and w.dep in ("pcomp", "pobj")}


def _called(words: tuple[Word, ...], i: int) -> set[int]:
    """What something is only said to be: "called it false", "described it as false"."""
    preps = {j for j, w in enumerate(words) if w.head == i and w.lemma.lower() == "as"}
    said = {
        j
        for j, w in enumerate(words)
        if (w.head == i and w.dep in ("oprd", "acomp")) or (w.head in preps and w.dep != "advmod")
    }
    return {j for j in said if words[j].pos != "PROPN"}


def _only_nearly(words: tuple[Word, ...], i: int) -> set[int]:
    """What did not quite come about: "almost won", "came close to winning", "posed as a doctor"."""
    lemma, head = words[i].lemma.lower(), words[i].head
    if lemma in ("almost", "nearly"):
        full = words[head].pos == "VERB" and words[head].lemma.lower() not in ROUNDED
        return {head} if words[i].dep == "advmod" and full else set()
    preps = {
        j for j, w in enumerate(words) if w.head == i and w.lemma.lower() in ("to", "of", "as")
    }
    return {j for j, w in enumerate(words) if w.head in preps and w.dep in ("pcomp", "pobj")}


def _denied(words: tuple[Word, ...], i: int) -> bool:
    """Whether a "not" hangs on the word: what could not be done was not."""
    return any(w.head == i and w.dep == "neg" for w in words)


def of_grammar(words: tuple[Word, ...], i: int) -> bool:
    """Whether a word only helps: the "used" of "used to live", of "no longer", of "has yet to"."""
    text = words[i].text.lower()
    if text == "longer":
        return i > 0 and words[i - 1].lemma.lower() == "no"
    if text == "yet":
        return True
    if text == "well":
        return "as" in (w.text.lower() for w in words[max(0, i - 1) : i])
    return text == "used" and any(
        w.head == i and w.dep == "xcomp" and w.lemma.lower() != "use" for w in words
    )
