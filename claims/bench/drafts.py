"""Measures checking a whole draft against a store, next to parsing it alone; and reading slots."""

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from claims.bench.generate import Made, claims, edited
from claims.model import AtomicClaim, Document, Span, Split

STORED = 10_000  # claims in the store
TOGETHER = 20  # of one document
WORDS = 600  # of a draft
DRAFTS = 9  # checked one after the other; the first finds nothing remembered
SLOTS = 5_000  # bare claims whose slots are read
SEED = 3


def measure_drafts() -> dict[str, Any]:
    """CPU seconds of a draft nobody has parsed: by spaCy alone, and checked; medians.

    spaCy's model is loaded once more for it, as it comes: ours looks lemmas up quicker, and each
    remembers the words it has met. `draft_own_parse_s` is the parse of ours, all words known.
    """
    import spacy

    from claims import open_store
    from claims.splitting.parser import load_pipeline, parse

    made = list(claims(STORED))
    drafts = list(_drafts(made))
    plain = spacy.load(load_pipeline().path)
    for pipe in (plain.pipe, parse):
        list(pipe(["It is warm."]))
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "x.db") as store:
        for _ in store._store.add_many(_documents(made)):
            pass
        store.check("It is warm.", save=False)
        parses, checks, statements = [], [], 0
        for text in drafts:  # by turns: what else the machine does disturbs both alike
            parses.append(_cpu(lambda text=text: list(plain.pipe([text]))))
            cpu = time.process_time()
            statements += len(store.check(Document(text), save=False).findings)
            checks.append(time.process_time() - cpu)
        own = [_cpu(lambda text=text: list(parse([text]))) for text in drafts]
    return {
        "draft_store": STORED,
        "draft_words": _median([len(text.split()) for text in drafts]),
        "draft_statements": statements / len(drafts),
        "draft_parse_s": _median(parses),
        "draft_own_parse_s": _median(own),
        "draft_check_s": _median(checks[1:]),
        "draft_first_check_s": checks[0],
        "slots_a_second": _slots_rate(made[:SLOTS]),
    }


def _drafts(made: Sequence[Made]) -> Iterator[str]:
    """Texts of stored claims as another writer might put them."""
    draw = random.Random(SEED)
    for _ in range(DRAFTS):
        words: list[str] = []
        while len(words) < WORDS:
            words += f"{edited(draw.choice(made).text, draw)}.".split()
        yield " ".join(words)


def _documents(made: Sequence[Made]) -> Iterator[tuple[Document, Split]]:
    """The claims as sentences of documents, as the splitter would hand them over."""
    for at in range(0, len(made), TOGETHER):
        spans, found, text = [], [], ""
        for number, each in enumerate(made[at : at + TOGETHER]):
            span = Span(len(text), len(text) + len(each.text))
            text += f"{each.text} "
            spans.append(span)
            found.append(
                AtomicClaim(text=each.text, spans=(span,), sentence=number, slots=each.slots)
            )
        document = Document(text.strip(), source=f"Source {at % 7}", title=f"Text {at}")
        yield document, Split(tuple(spans), tuple(found), ())


def _slots_rate(made: Sequence[Made]) -> float:
    """Bare claims a CPU second whose words, numbers and dates are read."""
    from claims.matching.plain import bare_slots

    bare_slots(made[0].text)
    return len(made) / _cpu(lambda: [bare_slots(each.text) for each in made])


def _cpu(work: Any) -> float:
    cpu = time.process_time()
    work()
    return time.process_time() - cpu


def _median(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]
