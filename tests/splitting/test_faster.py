"""The quicker ways through spaCy's pipes end where its own do."""

from pathlib import Path

import spacy
from spacy.tokens import Doc

from claims.splitting.faster import hasten, run
from claims.splitting.parser import BATCH, load_pipeline

TEXTS = [
    block
    for path in sorted(Path("seeds/articles").glob("*.md"))
    for block in path.read_text("utf-8").split("\n\n")
]
ODD = ["Let's go: it ain't gonna be, y'all. There's c'm on!", "", "  ", "\n\n", "got ta run :-)"]


def words(docs: list[Doc]) -> list[tuple[object, ...]]:
    return [
        (t.text, t.tag_, t.pos_, t.dep_, t.head.i, t.lemma_, t.ent_type_, t.ent_iob_, str(t.morph))
        for doc in docs
        for t in doc
    ]


def test_the_parse_is_spacys_own() -> None:
    """But for one word in a thousand: sums of other order can turn what is as good as even."""
    pipeline = load_pipeline()
    steps = hasten(pipeline)
    assert set(steps) == {"parser", "attribute_ruler", "lemmatizer", "ner"}
    quick = words(list(run(pipeline, steps, TEXTS + ODD, "", BATCH)))
    plain = spacy.load(pipeline.path)
    plain.tokenizer = pipeline.tokenizer
    own = words(list(plain.pipe(TEXTS + ODD, batch_size=BATCH)))
    differ = [(a, b) for a, b in zip(quick, own, strict=True) if a != b]
    assert len(quick) > 2500
    assert len(differ) <= len(quick) // 1000, differ[:5]


def test_a_pipe_may_be_left_out() -> None:
    pipeline = load_pipeline()
    (doc,) = run(pipeline, hasten(pipeline), ["Ann Ode left Oslo."], "ner", BATCH)
    assert not doc.ents
    assert doc[0].tag_ == "NNP"


def test_patterns_that_ask_for_more_are_matched_as_ever() -> None:
    pipeline = spacy.load(load_pipeline().path)
    pipeline.get_pipe("attribute_ruler").add([[{"ORTH": "Ode"}]], {"LEMMA": "song"})  # type: ignore[attr-defined]
    steps = hasten(pipeline)
    assert "attribute_ruler" not in steps
    (doc,) = run(pipeline, steps, ["An Ode and an ode."], "", BATCH)
    assert [t.lemma_ for t in doc if t.lower_ == "ode"] == ["song", "ode"]
