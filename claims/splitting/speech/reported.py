"""X said (that) Y: the reporting clauses of one sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.model import Stance
from claims.splitting.lexicon.firstnames import gender_of_name
from claims.splitting.lexicon.names import noun_phrase
from claims.splitting.lexicon.people import means_body, means_people
from claims.splitting.lexicon.reporting import (
    COGNITION,
    DENIAL,
    DOUBT,
    HOW,
    INVERTED_ONLY,
    QUOTING,
    REPORTING,
    STATEMENT,
    THAT_ONLY,
)
from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Span, Token
from claims.splitting.repairs.said_behind import joined_outside
from claims.splitting.speech.according import OPENERS, source
from claims.splitting.speech.asides import asides, behind_quote, conceded, is_so_too, told_back
from claims.splitting.speech.colons import behind_colon
from claims.splitting.speech.negation import negated
from claims.splitting.speech.said import Attribution
from claims.splitting.speech.sayings import saying
from claims.splitting.speech.speakers import (
    NOBODY,
    RELATIVE,
    animate_it,
    around_saying,
    finite,
    name_of,
    speaker_of,
)
from claims.splitting.speech.unsaid import unsaid
from claims.splitting.tree import AUXILIARIES, NOUN_POS, NOUN_SUBJECTS


def of_sentence(sentence: Span, quoted: frozenset[int]) -> Iterator[Attribution]:
    """The attributions of a sentence; `quoted` are its tokens that stand in quotation marks."""
    behind = behind_colon(sentence, quoted)
    if behind is not None:
        yield behind
    for token in sentence:
        if token.lower_ in OPENERS:
            found = source(token)
        elif token.pos_ in ("VERB", "AUX") and _reports(token):
            found = _reporting(token, quoted) or saying(token, quoted)
        elif token.pos_ in ("VERB", "AUX"):
            found = saying(token, quoted)
        else:
            continue
        if found is not None:
            yield found


def _reports(verb: Token) -> bool:
    """Says; holds that, feels that."""
    lemma = verb.lemma_.lower()
    if lemma not in THAT_ONLY:
        return lemma in REPORTING or _puts_it(verb)
    told = (c for c in verb.rights if c.dep_ == "ccomp")
    return any(m.lower_ == "that" and m.dep_ == "mark" for c in told for m in c.lefts)


def _puts_it(verb: Token) -> bool:
    """Ode put it more bluntly: "Y"."""
    it = any(c.lower_ in ("it", "this") and c.dep_ == "dobj" for c in verb.rights)
    behind = verb.doc[verb.i : verb.sent.end] if verb.lemma_ in ("put", "phrase") and it else ()
    return any(t.text == ":" for t in behind) and any(t.text == '"' for t in behind)


def _reporting(verb: Token, quoted: frozenset[int]) -> Attribution | None:
    """X said (that) Y; Y, X said; as X told Z, Y; it was reported by X that Y."""
    if verb.i in quoted and not any(c.dep_ == "ccomp" for c in verb.children):
        return None
    who = _the_same(verb, speaker_of(verb))
    if who is None or (who.lower_ in NOBODY and not animate_it(verb, who)):
        return None
    if unsaid(verb, who, quoted):
        return None
    roots = _reported(verb, quoted)
    if not roots:
        return None
    lemma = verb.lemma_.lower()
    span = noun_phrase(who) if verb.i not in range(*noun_phrase(who)) else (who.i, who.i + 1)
    content = _content(verb, roots, span, quoted)
    own = _own_tokens(verb, span, content, roots)
    direct = len(content & quoted) > len(content) / 2 and verb.i not in quoted
    if content & quoted:
        content -= behind_quote(verb.doc, content, quoted)
    if not direct:
        content -= asides(verb, content, quoted) | conceded(verb)
    own |= _before_quote(verb, roots, quoted)
    content -= own
    heads = {t.i for t in roots} | {
        i
        for i in content & quoted
        if verb.doc[i].head.i not in content and verb.doc[i].pos_ in ("VERB", "AUX")
    }
    found = Attribution(
        span, name_of(who), lemma, False, Stance.ASSERTS, own, content, tuple(sorted(heads))
    )
    if lemma in DENIAL and any(c.tag_ == "WDT" and c.dep_ == "dobj" for c in verb.lefts):
        return replace(found, content=frozenset(), roots=())  # said Y, which Ode denied: X's Y
    relative = verb.dep_ == "relcl"
    return replace(found, direct=direct, stance=_stance(verb, lemma), relative=relative)


def _the_same(verb: Token, who: Token | None) -> Token | None:
    """ "Analysts at the bank said they doubted that": they are the analysts.

    As is "Ode said he believed that": of what he believes another one would not know.
    """
    outer = verb.head
    if who is None or who.tag_ != "PRP" or verb.dep_ != "ccomp" or outer == verb:
        return who
    said = outer.lemma_.lower() in STATEMENT
    speaker = speaker_of(outer) if said else None
    if speaker is None or speaker.i > who.i:
        return who
    several = any(c.dep_ == "conj" for c in speaker.rights) or speaker.tag_ in ("NNS", "NNPS")
    if who.lower_ == "they":
        return speaker if several else who
    thinks = verb.lemma_.lower() in COGNITION | DOUBT
    one = thinks and not several and speaker.tag_ in ("NN", "NNP")
    gender = gender_of_name(speaker.doc[noun_phrase(speaker)[0] : speaker.i + 1].text)
    fits = {"he": gender != "f", "she": gender != "m"}.get(who.lower_, False)
    return speaker if one and fits else who


def _reported(verb: Token, quoted: frozenset[int]) -> list[Token]:
    """The heads of the clauses that the verb reports."""
    lemma = verb.lemma_.lower()
    told = [c for c in verb.children if c.dep_ == "ccomp" and not _apart(c, verb)]
    roots = [c for c in told if _reportable(c, lemma, quoted)]
    if lemma in DENIAL:
        roots += [c for c in verb.children if c.dep_ in ("xcomp", "pcomp") and c.tag_ == "VBG"]
    if not roots:
        roots = [t for t in _beyond_a_statement(verb) if _reportable(t, lemma, quoted)]
    if not roots and (about := _aside(verb)) is not None:
        return [about]
    if not roots and (lemma in QUOTING or _puts_it(verb)):
        roots = _quoted_beside(verb, quoted)
    return roots + [c for c in verb.children if _goes_on(c, roots, quoted)]


def _apart(clause: Token, verb: Token) -> bool:
    """ "A is shut; B expects to open it": a clause before a semicolon, "so", "to" or a thing told.

    "A fell, so B announced a plan", where the plan is what B announced.
    """
    if clause.i > verb.i:
        return False
    between = verb.doc[clause.right_edge.i + 1 : verb.i]
    parted = any(t.text in (";", ":") or t.lower_ in ("so", "and", "but") for t in between)
    dash = any(t.text in ("—", "–") for t in verb.doc[clause.i : verb.i])
    if dash and any(c.dep_ == "ccomp" and finite(c) for c in verb.rights):
        return True  # "The crew was new — officials say two had never sailed"
    things = [c for c in verb.rights if c.dep_ == "dobj" and c.pos_ in ("NOUN", "NUM")]
    things = [c for c in things if c.nbor(-1).text != '"']  # no title: writes in "Dusk"
    thing = any(not any(t.text == "," for t in verb.doc[verb.i : c.i]) for c in things)
    act = thing and verb.lemma_.lower() not in ("tell", "inform", "remind", "assure", "warn")
    return parted or act or any(c.dep_ == "xcomp" for c in verb.rights)


def _reportable(root: Token, verb: str, quoted: frozenset[int]) -> bool:
    """A finite clause that is not a question: whether, why, what X did."""
    if root.i < root.head.i and root.i not in quoted and root.head.i in quoted:
        return False  # Ode explained: "Bo has pointed to it"
    if verb == "consider" and not finite(root):
        return False  # considered himself "an artist"
    if root.i in quoted and root.head.i not in quoted:
        between = root.doc[root.head.i + 1 : root.i]
        return not any(  # X admitted it, writing: "Y"
            t.i not in quoted and _quoting(t) and t.dep_ in ("advcl", "acl", "conj")
            for t in between
        )
    first = next((t for t in root.subtree if not t.is_punct and t.lower_ not in _EXACT), root)
    noun = first.nbor(-1) if first.i else first
    if noun.lower_ in ("yet", "far", "ever"):  # the clearest sign yet that
        noun = noun.nbor(-2 if noun.lower_ == "far" else -1)
    if first.lower_ == "that" and noun.pos_ == "NOUN" and noun.lemma_.lower() in _HELD:
        return False  # announced a study, following concerns that
    if first.head == root and first.lower_ in ("after", "before") and root.i > root.head.i:
        return False  # "he said after the court had risen"
    asked = first.lower_ == "whether" or (first.lower_ == "if" and first.head == root)
    if asked and verb not in DOUBT:
        return False
    if first.tag_ == "IN" and first.i + 1 < root.i and first.nbor(1).tag_ == "WDT":
        return False  # wrote to the bank, to which
    fronted = root.head.dep_ == "relcl" and first.i < root.head.i  # which Ode said was late
    asks = first.tag_ in ("WRB", "WP", "WDT") and first.dep_ != "mark"
    named = any(c.dep_ == "csubj" and finite(c) for c in root.lefts)  # what fell was a wall
    if asks and first.i < root.i and not fronted and not named:
        degree = first.i + 1 < len(root.doc) and first.nbor(1).pos_ in ("ADJ", "ADV")
        return first.lower_ == "how" and not degree and verb in HOW and finite(root)
    out = any(c.lower_ == "out" and c.dep_ == "prt" for c in root.head.rights)
    if verb in INVERTED_ONLY and root.i > root.head.i and not out:  # pointed out that it was late
        return False
    return finite(root) and root.tag_ != "MD"  # warned that it would


_EXACT = words("exactly precisely just")  # would not say exactly how


_HELD = words(  # nouns that hold a clause with "that" as verbs do
    "concern fear worry doubt claim allegation accusation suggestion rumour rumor belief view idea "
    "notion fact possibility chance risk evidence proof sign hope warning threat condition "
    "demand request proposal requirement suspicion insistence"
)


def _beyond_a_statement(verb: Token) -> Iterator[Token]:
    """told the paper in a statement that Y: the parser hangs Y on the statement."""
    if any(c.dep_ == "dobj" and _is_thing(c) for c in verb.rights):
        return  # wrote the weather down in a ledger that nobody read
    for prep in verb.children:
        if prep.dep_ in ("prep", "dative"):
            for noun in prep.children:
                if noun.lemma_.lower() in _HELD:  # "in a sign that": the writer's
                    continue
                for clause in noun.children:
                    marked = any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.children)
                    if clause.dep_ in ("acl", "relcl", "ccomp") and marked:
                        yield clause


def _aside(verb: Token) -> Token | None:
    """The head of what is reported in "as X told Z, Y", "Y, X said, as Z" and "Y1, X said, Y2"."""
    if verb.dep_ == "advcl":
        mark = next((c for c in verb.children if c.dep_ in ("mark", "advmod")), None)
        head = verb.head
        while head.pos_ in (*NOUN_POS, "PRON") or head.dep_ in AUXILIARIES:
            if head.head == head:
                break
            head = head.head  # hung on the subject, or on an auxiliary
        if mark is None:  # Y, X confirmed; not "Y, among them X found in Z"
            if any(c.dep_ == "prep" for c in verb.lefts) or verb.left_edge.tag_ in RELATIVE:
                return None  # nor: "sank a boat, which they say had carried arms"
            return head if head.i < verb.i and verb.tag_ in ("VBD", "VBZ", "VBP") else None
        if mark.i and mark.nbor(-1).lower_ in ("far", "much", "long"):
            return None  # as far as anyone can tell: a doubt, nobody's word
        if mark.i > 1 and mark.nbor(-1).text == "," and mark.nbor(-2).lower_ in ("not", "n't"):
            return None  # was not, as Ode claimed, built in 1950
        thing = next((c for c in verb.rights if c.dep_ == "dobj"), None)
        if thing is not None and _is_thing(thing) and verb.lemma_ != "tell":
            return None  # as the forewoman read the verdict, he sat: while she did
        if verb.lemma_.lower() in _GOING_ON and not any(c.dep_ == "prt" for c in verb.rights):
            return None  # "the bridge is shut as the search continues", "he left as they shouted"
        supposed = any(c.dep_ == "mark" and c.lower_ in ("if", "unless") for c in head.lefts)
        return head if mark.lower_ == "as" and not supposed else None
    if verb.dep_ not in ("parataxis", "ccomp"):
        return None
    if any(t.lower_ == "what" for t in verb.doc[verb.left_edge.i : verb.i]):
        return None  # ..., twice what the models foretold
    tokens = [t.i for t in verb.subtree if not t.is_punct]
    tokens = tokens[_opens(verb) :]
    before = verb.doc[tokens[0] - 1].text if tokens[0] else ""
    last = all(t.is_punct for t in verb.doc[tokens[-1] + 1 : verb.sent.end])
    if len(tokens) > (30 if last else 10) or before not in (",", '"', "—", "–", "-"):
        return None
    if _subordinate_after(verb):
        return verb.sent.root if verb.sent.root.i < verb.i else None
    return verb.head if verb.head.pos_ in ("VERB", "AUX") else None


_GOING_ON = INVERTED_ONLY | words(  # behind "as": what happened meanwhile, and no one's word
    "shout cry yell scream whisper mutter murmur grumble protest object plead worry answer respond "
    "reply signal radio comment listen"
)


def _opens(verb: Token) -> int:
    """For example, Ode said, Y: how many words stand before the aside, and go with Y."""
    who = next((c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS), None)
    opener = next((c for c in verb.lefts if c.dep_ in ("prep", "advmod")), None)
    if who is None or opener is None or opener.right_edge.i + 2 != who.left_edge.i:
        return 0
    front = all(t.is_punct for t in verb.doc[verb.sent.start : opener.left_edge.i])
    comma = opener.right_edge.nbor(1).text == "," and verb.nbor(1).text == ","
    return sum(not t.is_punct for t in opener.subtree) if front and comma else 0


def _is_thing(thing: Token) -> bool:
    """What is read, announced, explained; not who is told."""
    someone = thing.ent_type_ in ("PERSON", "ORG", "NORP", "GPE") or thing.pos_ != "NOUN"
    lemma = thing.lemma_.lower()
    return not (someone or means_people(lemma) or means_body(lemma))


def _subordinate_after(verb: Token) -> bool:
    """Whether the parser hung the aside on a clause behind it that has a conjunction: as Z."""
    return verb.head.i > verb.i and any(
        c.dep_ in ("mark", "cc") and verb.i < c.i < verb.head.i for c in verb.head.children
    )


def _quoting(token: Token) -> bool:
    return token.pos_ == "VERB" and token.lemma_.lower() in QUOTING


def _quoted_beside(verb: Token, quoted: frozenset[int]) -> list[Token]:
    """The head of a quoted clause of the sentence, where the tree does not join it to the verb."""
    loose = verb.dep_ in ("ROOT", "conj", "parataxis", "advcl", "ccomp", "acl")
    if verb.i in quoted or not (loose or around_saying(verb)):
        return []
    inside = [t for t in verb.sent if t.i in quoted and t.pos_ in ("VERB", "AUX") and finite(t)]
    heads = [t for t in inside if not any(a in inside for a in t.ancestors)]
    if not heads:
        return []
    heads.sort(key=lambda t: t.dep_ in ("relcl", "acl"))
    rivals = [t for t in verb.sent if t.i not in quoted and _quoting(t)]
    nearest = min(rivals, key=lambda t: abs(t.i - heads[0].i), default=verb)
    return heads[:1] if nearest == verb else []


def _goes_on(clause: Token, roots: Sequence[Token], quoted: frozenset[int]) -> bool:
    """X said Y, but Z "in X's words": a clause that the parser joined to said, not to Y."""
    if clause.dep_ != "conj" or not roots or joined_outside(clause):
        return False
    if any(c.dep_ == "mark" and c.lower_ == "that" for c in clause.lefts):
        return True  # said A, and that B
    if clause.lemma_.lower() in REPORTING:
        return False
    own_subject = any(c.dep_ in (*NOUN_SUBJECTS, "expl") for c in clause.children)
    if own_subject and roots[0].i < clause.head.i < clause.i and told_back(clause):
        return told_back(roots[0])  # it had been shut, Ode said, and nobody had known of it
    if own_subject and roots[0].i > clause.head.i and is_so_too(clause, roots[-1]):
        return True
    return own_subject and any(t.i in quoted for t in clause.subtree)


def _content(
    verb: Token, roots: Sequence[Token], span: tuple[int, int], quoted: frozenset[int]
) -> frozenset[int]:
    """All tokens that are reported."""
    content = {t.i for r in roots for t in r.subtree}
    aside = {t.i for t in (around_saying(verb) or verb).subtree}
    if not any(r.i in aside for r in roots):
        content -= aside
        if _subordinate_after(verb):
            content = {i for i in content if i < min(aside)}
    first = min(roots, key=lambda t: t.i)
    if first.head == verb and first.i < verb.i:  # Y, X said: what stands before Y is part of Y
        edge = min(span[0], verb.i)
        for child in verb.children:
            if child.i < edge and child.right_edge.i < edge and child.dep_ not in ("cc", "advcl"):
                content |= {t.i for t in child.subtree}
    if verb.doc[span[0]].lower_ in ("i", "we"):  # in terms of Y, I think Z
        for child in verb.children:
            if child.dep_ == "prep" and child.right_edge.i < span[0]:
                content |= {t.i for t in child.subtree}
    sentence = verb.sent
    for part in _runs(quoted, sentence.start, sentence.end):
        if any(i in content for i in part) and verb.i not in part:
            content |= set(part)
    return frozenset(i for i in content if not span[0] <= i < span[1] and i != verb.i)


def _before_quote(verb: Token, roots: Sequence[Token], quoted: frozenset[int]) -> frozenset[int]:
    """Of the plan, she said, "Y": what opens the sentence is no part of the quotation."""
    root = roots[0]
    if root.i not in quoted or root.i < verb.i:
        return frozenset()
    before = [c for c in root.lefts if c.dep_ in ("prep", "npadvmod", "advmod", "punct")]
    return frozenset(
        t.i for c in before if c.right_edge.i < verb.i for t in c.subtree if t.i not in quoted
    )


def _runs(indices: frozenset[int], start: int, stop: int) -> Iterator[range]:
    """Unbroken runs of the indices within [start, stop)."""
    begin: int | None = None
    for i in range(start, stop + 1):
        inside = i in indices and i < stop
        if inside and begin is None:
            begin = i
        elif not inside and begin is not None:
            yield range(begin, i)
            begin = None


CONTRASTING = words("while whereas although though")
OUTLETS = words("newspaper magazine agency broadcaster channel station website paper daily weekly")
_OWN = words("aux auxpass neg advmod dobj dative iobj prep npadvmod prt agent mark nsubj nsubjpass")


def _own_tokens(
    verb: Token, span: tuple[int, int], content: frozenset[int], roots: Sequence[Token]
) -> frozenset[int]:
    """X also told reporters on Tuesday that: all of the clause but what it reports."""
    own = {verb.i}
    if any(t.head == verb or t.head.head == verb for t in verb.doc[span[0] : span[1]]):
        own |= set(range(*span))  # not a subject that it shares with another verb
    if verb.dep_ == "acl" and verb.head.i in range(*span) and verb.head.head.lower_ == "with":
        own |= {*range(*span), verb.head.head.i}  # ", with polls suggesting Y"
    for child in verb.children:
        if child.dep_ in _OWN or (child.is_punct and child.i not in content):
            own |= {t.i for t in child.subtree} - content
    kind = verb.doc[span[0] - 1] if span[0] > 1 else verb
    if kind.lemma_ in OUTLETS and kind.nbor(-1).text == ",":
        own.add(kind.i)  # ..., newspaper The Star reported
    if verb.dep_ == "advcl" and not any(r.i in own or r.head == verb for r in roots):
        own |= {t.i for t in verb.subtree} - content  # as X had warned that it would
    outer = around_saying(verb)
    if outer is not None:
        parts = [c for c in outer.children if c.dep_ not in ("conj", "cc", "advcl")]
        own |= ({t.i for c in parts for t in c.subtree} | {outer.i}) - content
    if verb.dep_ == "advcl":  # "X said A, while Y said B"
        own |= {c.i for c in verb.lefts if c.dep_ == "mark" and c.lower_ in CONTRASTING}
    for i in content:
        token = verb.doc[i]
        if token.lower_ == "that" and token.head in roots and token.dep_ in ("mark", "advmod"):
            own.add(i)
    return frozenset(own)


def _stance(verb: Token, lemma: str) -> Stance:
    if lemma in DENIAL:
        return Stance.ASSERTS if negated(verb) else Stance.DENIES
    if lemma in DOUBT:
        return Stance.DOUBTS
    if negated(verb):  # has not confirmed, no one believes, neither would confirm
        return Stance.DENIES if lemma in COGNITION else Stance.DOUBTS
    return Stance.ASSERTS
