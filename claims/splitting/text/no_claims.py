"""Why a sentence gives no claim."""

import re

from claims.splitting.lexicon.wordlist import words
from claims.splitting.parsed import Span, Token
from claims.splitting.tree import FINITE_TAGS
from claims.splitting.wording.realise import may_be_verb


def why_skipped(sentence: Span) -> str:
    """Why a parsed sentence gives no claim ("question", "opinion", ...); "" when it may."""
    if all(t.is_punct or t.is_space for t in sentence):
        return "fragment"
    text, root = sentence.text.strip(), sentence.root
    if _GREETING.match(text.lstrip("\"'")) and _length(sentence) <= 8:
        return "greeting"
    if text.rstrip("\"')]").rstrip().endswith("?") and not _reported(sentence):
        return "question"
    if _imperative(root):
        return "imperative"
    if _presents(sentence):
        return "announcement"
    if _fragment(sentence):
        return "fragment"
    if _opinion(root) and not _quoted(sentence):
        return "opinion"
    return ""


def _length(sentence: Span) -> int:
    """In words."""
    return sum(not (t.is_punct or t.is_space) for t in sentence)


_GREETING = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|night)|welcome|greetings|thanks"
    r"|thank you|goodbye|bye|cheers|congratulations|happy (?:birthday|new year))\b",
    re.IGNORECASE,
)
_OVERVIEWS = words(
    "compilation selection roundup round-up summary overview digest recap look glance"
)
LABEL = 12  # words
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "attr"})


def _reported(sentence: Span) -> bool:
    """Whether a question only closes a sentence that says who asked it, and more."""
    root = sentence.root
    subject = next((c for c in root.children if c.dep_ in _SUBJECTS), root)
    finite = root.tag_ in FINITE_TAGS or any(
        c.tag_ in FINITE_TAGS and c.dep_ in ("aux", "auxpass") and subject.i < c.i < root.i
        for c in root.children
    )
    marks = [t.i for t in sentence if t.text == '"']
    if len(marks) == 2 and marks[0] == sentence.start and marks[1] >= sentence.end - 2:
        return False  # all of it is asked
    return finite and any(i > sentence.start + 2 for i in marks)


def _fragment(sentence: Span) -> bool:
    """No finite verb, or none but in relative clauses: a caption, a cry, a label."""
    root = sentence.root
    if root.pos_ in ("VERB", "AUX"):
        # "This week marked the opening", "Scouts, by habit, focus on finding": a tense that the
        # tagger took for a participle or an infinitive
        told = any(c.dep_ == "nsubj" and c.i < root.i for c in root.children)
        if root.tag_ == "VB" and told:
            return False
        return not any(t.tag_ in FINITE_TAGS or t.tag_ == "VBN" for t in sentence)
    if sum(not t.is_punct for t in sentence) > LABEL:
        return False  # so long a label is more likely a sentence read amiss
    return not any(
        t.tag_ in FINITE_TAGS and not any(a.dep_ in ("relcl", "acl") for a in (t, *t.ancestors))
        for t in sentence
    )


def _presents(sentence: Span) -> bool:
    """Here are some ways to save: what is to come, of which nothing is said yet."""
    opening = [t.lower_ for t in sentence[:2]]
    here = opening[:1] == ["here"] and opening[1:] in (["is"], ["are"], ["'s"])
    return here or overview(sentence)


def overview(sentence: Span) -> bool:
    """A compilation of brief news reports for Friday: what the text holds, and no verb."""
    root = sentence.root
    first = next((t for t in sentence if not t.is_punct), root)
    opens = root.pos_ == "NOUN" and root.lemma_.lower() in _OVERVIEWS and first.head == root
    return opens and first.dep_ == "det" and any(c.dep_ == "prep" for c in root.rights)


def _imperative(root: Token) -> bool:
    """Wait until the weekend. Let's go. Please note that ..."""
    children = list(root.children)
    before = [c for c in children if c.i < root.i]
    if root.tag_ == "VBN" and before and before[0].is_sent_start and before[0].tag_ == "VB":
        return not any(c.dep_ in _SUBJECTS for c in before)  # be warned
    if any(c.lower_ == "may" and c.is_sent_start for c in before):
        return True  # may he rest in peace: a wish
    if root.tag_ in ("VB", "VBP") and before and _opens_with_if(before[0]):
        return not any(c.dep_ in _SUBJECTS or c.dep_ == "aux" for c in before)
    if root.tag_ not in ("VB", "VBP") or not may_be_verb(root.lower_):
        return False
    if any(c.dep_ in _SUBJECTS or c.tag_ == "MD" or c.text.lower() == "to" for c in children):
        return False
    opened = bool(before) and before[0].dep_ == "prep" and root.nbor(-1).text == ","
    if opened and all(c.dep_ in ("prep", "punct") for c in before):
        return True  # as always, thank you; for details, see page 3
    return root.i <= root.sent.start + 3 and all(
        c.i > root.i or c.dep_ in ("advmod", "intj", "punct", "aux", "neg") for c in children
    )


def _opens_with_if(clause: Token) -> bool:
    """If you can help, call us."""
    first = clause.left_edge
    opens = bool(first.is_sent_start) and first.lower_ in ("if", "when")
    return opens and clause.dep_ == "advcl"


_OPINIONS = words(
    "think believe feel hope guess suppose wish reckon love hate recommend suggest advise"
)


def _quoted(sentence: Span) -> bool:
    """Whether it stands in quotation marks, or holds some: a speaker's opinion is a claim."""
    before = sum(t.text == '"' for t in sentence.doc[: sentence.start])
    return before % 2 == 1 or any(t.text == '"' for t in sentence)


def _opinion(root: Token) -> bool:
    """What the writer, not a speaker, thinks: I think, in my view, we should."""
    subject = next((c for c in root.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.lower_ not in ("i", "we"):
        return False
    return root.lemma_ in _OPINIONS or any(
        c.tag_ == "MD" and c.lower_ in ("should", "must", "might", "could") for c in root.children
    )
