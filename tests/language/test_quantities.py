"""Quantities: what is found in a text, what is left alone, and how two compare."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.language.comparison import Comparison
from claims.language.quantities import compare, find_quantities

FOUND = [
    # text, then (low, high, unit, bound, noun) of each quantity in order
    ("four and a half million people", [(4.5e6, 4.5e6, "", "exact", "person")]),
    ("hundreds of thousands of refugees", [(2e5, None, "", "at least", "refugee")]),
    ("worth $1.5bn", [(1.5e9, 1.5e9, "USD", "exact", "")]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_finds(text, expected):
    found = [(q.low, q.high, q.unit, q.bound.value, q.noun) for q in find_quantities(text)]
    assert found == expected


@given(st.text())
def test_spans_slice(text):
    for quantity in find_quantities(text):
        assert quantity.text == text[quantity.start : quantity.stop]


def test_compare():
    a, b = find_quantities("at least 30 people; 45 people")
    assert compare(a, b) is Comparison.THEIRS_NARROWER
