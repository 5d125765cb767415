"""From drafts to claims: text, spans, speaker, kind, slots."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.model import AtomicClaim, Document, Kind, Span, Speaker, Stance
from claims.splitting.drafts import Draft
from claims.splitting.lexicon.objects import INTRANSITIVE, OBJECTLESS
from claims.splitting.noun_phrases.bygone import Bygone
from claims.splitting.parsed import Doc
from claims.splitting.slots import entities_of, slots_of, words_of
from claims.splitting.speech.attribution import Attribution, said_by
from claims.splitting.speech.factuality import kind_of, negated
from claims.splitting.text.segments import Block
from claims.splitting.tree import SUBJECTS, Node
from claims.splitting.wording.flow import Source, flow
from claims.splitting.wording.realise import (
    agree,
    is_plural,
    resolved,
    text_of,
    verb_lemma,
)
from claims.splitting.wording.replacement import Replacement

HAS = frozenset({"been", "got", "had", "become"})
STATES = frozenset({"retire", "settle", "go", "end"})  # "he's retired": he is
GIVING = frozenset("give award pay call name offer teach tell grant send show lend make".split())
LINKS = ("and", "but", "or", "yet")  # to the sentence before
ACCUSATIVE = frozenset("me him her us them".split())
MODALS = {"ll": "will", "d": "would"}  # written out behind a name


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a sentence from around it."""

    document: Document
    block: Block
    attributions: tuple[Attribution, ...]
    replacements: tuple[Replacement, ...]
    past: Bygone


def finish(
    drafts: Sequence[Draft], source: list[Node], doc: Doc, context: Context, number: int
) -> list[AtomicClaim]:
    """The claims of one sentence (its words: `source`); a child's parent is its index here."""
    maker = _Maker(source, doc, context, number)
    out: list[AtomicClaim] = []
    for draft in drafts:
        made = maker.claim(draft)
        if made is None:
            continue
        parent = len(out)
        out.append(made)
        children = [c for c in map(maker.claim, draft.children) if c is not None]
        if len(children) > 1 or (children and children[0].text != made.text):
            out += [replace(c, parent=parent) for c in children]
    return out


def _links(node: Node) -> bool:
    """A word that only ties the sentence to what is around it; not "That it leaks is known"."""
    if node.text == "That":
        return False
    text = node.text.lower()
    return (node.tag == "CC" and text in LINKS) or (node.dep == "mark" and text == "that")


def _perfect(verb: Node) -> bool:
    """Whether "'s" before a participle is "has": he's been, he's apologised, he's sold it."""
    if verb.tag not in ("VBN", "VBD"):  # an adjective, as it was read: "he's apologised for it"
        return verb.text.endswith("ed") and verb_lemma(verb.text.lower()) in OBJECTLESS
    if verb.text in HAS or any(c.text == "been" for c in verb.left):
        return True
    if {verb.lemma, verb_lemma(verb.text.lower())} & (INTRANSITIVE | OBJECTLESS) - STATES:
        return True
    return verb.child("dobj") is not None and verb.lemma not in GIVING and not verb.child("agent")


class _Maker:
    """Makes the claims of one sentence."""

    def __init__(self, source: list[Node], doc: Doc, context: Context, number: int) -> None:
        self.doc = doc
        self.context = context
        self.number = number
        self.source = Source(source)
        self.factuality: dict[int, tuple[Kind, bool]] = {}
        self.first = source[0].i
        self.opener = next((n.i for n in source if n.pos != "PUNCT"), self.first)
        last = source[-1].i
        self.replacements = {
            i: r
            for r in context.replacements
            if r.start <= last and r.stop > self.first
            for i in range(r.start, r.stop)
        }

    def claim(self, draft: Draft) -> AtomicClaim | None:
        root = draft.root
        nodes = flow(root, self.source, as_written=len(draft.rules) == 1)
        while nodes and _links(nodes[0]):
            nodes = nodes[1:]
        if not nodes:
            return None
        spans = self._spans(nodes)
        written, words, forms = text_of(nodes, root, self.opener)
        text = written
        certainty = draft.certainty
        used = [self.replacements[n.i] for n in nodes if n.i in self.replacements]
        if used:
            named = resolved(nodes, self.replacements)
            left = {id(n) for n in named}
            for node in nodes:
                if node.dep in SUBJECTS and node.parent is not None and id(node) not in left:
                    self._agree(node, node.parent)
            text, words, forms = text_of(named, root, self.opener)
            certainty *= min(r.certainty for r in used)
        speaker, stance = self._speaker(draft)
        kind, negative = self._factuality(draft)
        tree = words_of(words, forms, root)
        published = self.context.document.published
        slots = slots_of(text, tree, root, published, (kind, negative))
        return AtomicClaim(
            text=text,
            spans=spans,
            sentence=self.number,
            written="" if written == text else written,
            speaker=speaker,
            stance=stance,
            kind=kind,
            slots=slots,
            entities=entities_of(tree),
            rules=draft.rules,
            certainty=round(certainty, 3),
        )

    def _agree(self, subject: Node, root: Node) -> None:
        """Bend a verb to what is written for its subject, also to the second of two that the
        parser gave it: "the team I'm used to".
        """
        change = self.replacements.get(subject.i)
        if change is None or subject.pos != "PRON":
            return
        if subject.text.lower() in ACCUSATIVE:
            return  # "made me use it": no verb that agrees
        clitic = next((n for n in (*root.left, root) if n.text.startswith(("'", "’"))), None)
        if clitic is not None and clitic.text[1:] in MODALS:
            have = clitic.text[1:] == "d" and root.tag == "VBN"
            clitic.text = "had" if have else MODALS[clitic.text[1:]]
        verb = root if clitic is not root else root.child("acomp")
        if clitic is not None and clitic.text[1:] == "s" and verb is not None and _perfect(verb):
            clitic.lemma = "have"  # read as "is": "he's sold the mill"
        if clitic or change.plural != is_plural(subject):
            twin = subject.copy()
            twin.pos, twin.tag = "NOUN", "NNS" if change.plural else "NN"
            twin.lemma = change.text
            agree(root, twin)

    def _spans(self, nodes: Sequence[Node]) -> tuple[Span, ...]:
        """The source characters of a claim: one span for each run of tokens."""
        places = sorted({n.i for n in nodes if n.i >= 0})
        runs: list[list[int]] = []
        for i in places:
            if runs and (
                i == runs[-1][1] + 1 or all(self.doc[k].is_space for k in range(runs[-1][1] + 1, i))
            ):
                runs[-1][1] = i
            else:
                runs.append([i, i])
        out = []
        for a, b in runs:
            last = self.doc[b]
            out.append(self.context.block.span(self.doc[a].idx, last.idx + len(last.text)))
        return tuple(out)

    def _speaker(self, draft: Draft) -> tuple[Speaker | None, Stance]:
        found = said_by(draft.origin, self.context.attributions)
        if found is None or (draft.writer and not found.direct):
            return None, Stance.ASSERTS
        subject = draft.root.subject
        told = range(*found.speaker) if found.speaker and not found.direct else range(0)
        apart = found.speaker is not None and found.speaker[0] in found.tokens  # no "own account"
        if subject is not None and subject.i in told and apart:
            return None, Stance.ASSERTS  # "a report, which came out in May, says": no one's
        if found.name.lower() in ("i", "we"):
            return None, found.stance  # the writer
        return Speaker(found.name, found.verb, found.direct), found.stance

    def _factuality(self, draft: Draft) -> tuple[Kind, bool]:
        if draft.writer or draft.origin < 0:
            return Kind.ASSERTED, False
        if draft.origin not in self.factuality:  # a claim's children are told by the same word
            token = self.doc[draft.origin]
            self.factuality[draft.origin] = (kind_of(token), negated(token))
        return self.factuality[draft.origin]
