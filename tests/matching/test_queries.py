"""Posts and messages without their noise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.matching.queries import cleaned


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened.", "It opened."),
        ("It opened. https://example.org/a?b=c", "It opened."),
        ("It opened.https://t.co/abc", "It opened."),
        ("It opened pic.twitter.com/Ab12", "It opened"),
        ("see example.com/story now", "see now"),
        ("RT @jane_roe: It opened", "It opened"),
        ("#NewBridge is open, says @JaneRoe", "New Bridge is open, says Jane Roe"),
        ("#COVIDVaccine2021", "COVID Vaccine 2021"),
        ("It opened — Jane Roe (@JaneRoe) April 3, 2020", "It opened Jane Roe Jane Roe"),
        ("It opened – Jane Roe (@JaneRoe)", "It opened Jane Roe Jane Roe"),
        ("The bridge — long awaited — opened", "The bridge — long awaited — opened"),
        ("", ""),
    ],
)
def test_cleaned(text: str, expected: str) -> None:
    assert cleaned(text) == expected


@given(st.text(max_size=80))
def test_any_text_comes_out_on_one_line(text: str) -> None:
    assert cleaned(text) == " ".join(cleaned(text).split())
