"""Slots survive the way to bytes and back, whatever labels and texts they hold."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claims.bench.generate import claims
from claims.model import Bound, Granularity, Kind, Quantity, Slots, When, Word
from claims.store.codec import DEP, ENT, POS, decode, encode

TEXT = st.text(max_size=60)
LABEL = st.sampled_from(["NOUN", "nsubj", "GPE", "obl:agent", "", "Ünknown"]) | st.text(max_size=8)
NUMBER = st.none() | st.floats(allow_nan=False)


@st.composite
def words_of(draw: st.DrawFn, text: str) -> tuple[Word, ...]:
    """Words that mostly stand in the text, in order, and now and then do not."""
    count = draw(st.integers(0, 12))
    surfaces = draw(
        st.lists(
            st.sampled_from(text.split() or ["x"]) | st.text(max_size=6),
            min_size=count,
            max_size=count,
        )
    )
    return tuple(
        Word(
            surface,
            draw(st.sampled_from([surface, surface.lower(), surface[:2], "be"]) | TEXT),
            draw(st.sampled_from(POS) | LABEL),
            draw(st.sampled_from(DEP) | LABEL),
            draw(st.integers(0, 300)),
            draw(st.sampled_from(["", *ENT]) | LABEL),
        )
        for surface in surfaces
    )


@st.composite
def texts_with_slots(draw: st.DrawFn) -> tuple[str, Slots]:
    text = draw(st.lists(st.text(min_size=1, max_size=8), max_size=10).map(" ".join))
    at = st.integers(0, 70)
    quantities = st.builds(
        Quantity,
        st.just(text[2:5]) | TEXT,
        at,
        at,
        NUMBER,
        NUMBER,
        LABEL,
        st.sampled_from(Bound),
        LABEL,
    )
    days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
    times = st.builds(
        When,
        st.just(text[0:4]) | TEXT,
        at,
        at,
        days,
        days,
        st.sampled_from(Granularity),
        LABEL,
        LABEL,
    )
    return text, Slots(
        words=draw(words_of(text)),
        quantities=tuple(draw(st.lists(quantities, max_size=3))),
        times=tuple(draw(st.lists(times, max_size=3))),
        place=draw(LABEL),
        negated=draw(st.booleans()),
        kind=draw(st.sampled_from(Kind)),
    )


@given(texts_with_slots())
def test_any_slots_come_back(case: tuple[str, Slots]) -> None:
    text, slots = case
    assert decode(encode(slots, text), text) == slots


def test_slots_of_real_length_are_small() -> None:
    made = list(claims(300))
    size = sum(len(encode(claim.slots, claim.text)) for claim in made)
    assert size / sum(len(claim.slots.words) for claim in made) < 9  # bytes a word
    assert all(decode(encode(c.slots, c.text), c.text) == c.slots for c in made)


def test_no_bytes_are_no_slots() -> None:
    assert decode(b"", "anything") == Slots()


def test_the_tables_keep_their_places() -> None:
    """Stored bytes refer to positions: a table may only grow at its end."""
    assert (POS[0], POS[11], POS[18]) == ("NOUN", "PUNCT", "CONJ")
    assert (DEP[0], DEP[1], DEP[30]) == ("ROOT", "nsubj", "dative")
    assert (ENT[0], ENT[11]) == ("PERSON", "DATE")
    assert len(POS) < 31
    assert len(DEP) < 255
    assert len(ENT) < 255
