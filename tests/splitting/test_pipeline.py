"""The whole splitter: exact spans, words that form a tree, the same result for any batch."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import AtomicClaim, Document, Profile
from claims.splitting import split, split_many

STORY = """The mayor of Brunn opened a bridge on Monday, March 4, and met 20 engineers.

"The bridge is safe," said Mayor Ida Moe, a former engineer. She added that it cost $4 million.

Was it worth the money?

- Cars pay two euros.
"""

PIECES = st.lists(
    st.sampled_from(
        [
            "The firm sold 40 cars and bought a mill.",
            "Ida Moe, who runs the bank, said (on Friday) that it lost $3 million.",
            '"It is over," he said.',
            "Built in 1990, the tower, a gift from Peru, fell.",
            "Rivers such as the Elbe, the Oder and the Rhine rose;",
            "which, and (or",
            "1. Ann - 2. Bob:",
            "Mr. X—the “boss”—left…",
            "¿Qué?",
            "\n\n",
            "naïve café 🙂 costs 5%",
        ]
    ),
    max_size=5,
)


def check(claim: AtomicClaim, document: Document) -> None:
    for span in claim.spans:
        assert 0 <= span.start < span.stop <= len(document.text)
        piece = document.text[span.start : span.stop]
        assert piece == piece.strip()
    assert list(claim.spans) == sorted(claim.spans, key=lambda s: s.start)
    words = claim.slots.words
    roots = [k for k, word in enumerate(words) if word.head == k]
    assert len(roots) == 1
    assert words[roots[0]].dep == "ROOT"
    for k in range(len(words)):
        seen = set()
        while words[k].head != k:
            assert k not in seen
            seen.add(k)
            k = words[k].head
    flat = "".join(word.text for word in words)
    assert flat == claim.text.replace(" ", "")
    assert claim.rules
    assert 0 < claim.certainty <= 1


def test_a_story_is_split_with_exact_spans() -> None:
    document = Document(STORY)
    result = split(document)
    assert [c.text for c in result.claims][:2] == [
        "The mayor of Brunn opened a bridge on Monday, March 4.",
        "The mayor of Brunn met 20 engineers.",
    ]
    first = result.claims[1]
    assert [STORY[s.start : s.stop] for s in first.spans] == [
        "The mayor of Brunn",
        "met 20 engineers",
    ]
    for claim in result.claims:
        check(claim, document)
    assert "question" in {s.why for s in result.skipped}


def test_a_quoted_sentence_has_its_speaker() -> None:
    claims = {c.text: c for c in split(Document(STORY)).claims}
    quoted = claims["The bridge is safe."]
    assert quoted.speaker is not None
    assert (quoted.speaker.name, quoted.speaker.direct) == ("Ida Moe", True)


@settings(max_examples=25, deadline=None)
@given(PIECES, st.sampled_from(list(Profile)))
def test_any_text_gives_sound_claims(pieces: list[str], profile: Profile) -> None:
    document = Document(" ".join(pieces))
    for claim in split(document, profile).claims:
        check(claim, document)


def test_alone_or_among_others_a_document_gives_the_same() -> None:
    documents = [Document(STORY), Document("Peru sold gold."), Document(""), Document(STORY * 3)]
    together = list(split_many(documents))
    assert together == [split(document) for document in documents]


def test_no_number_is_made_up() -> None:
    for claim in split(Document(STORY), Profile.FINE).claims:
        for word in claim.slots.words:
            if word.text[0].isdigit():
                assert word.text in STORY


def test_apposition_facts_look_like_a_parsed_copula() -> None:
    claims = split(Document("Oslo, the capital of Norway, is growing.")).claims
    fact = next(c for c in claims if "capital" in c.text)
    shape = [(w.text, w.dep, fact.slots.words[w.head].text) for w in fact.slots.words]
    assert shape == [
        ("Oslo", "nsubj", "is"),
        ("is", "ROOT", "is"),
        ("the", "det", "capital"),
        ("capital", "attr", "is"),
        ("of", "prep", "capital"),
        ("Norway", "pobj", "of"),
        (".", "punct", "is"),
    ]


def test_a_sentence_beyond_all_measure_is_skipped() -> None:
    text = "The man who " + "saw the dog that " * 400 + "barked left. The bank closed."
    result = split(Document(text))
    assert "too long" in {s.why for s in result.skipped}
    assert "The bank closed." in {c.text for c in result.claims}
