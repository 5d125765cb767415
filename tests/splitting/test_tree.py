"""The working tree: what the parser or a repair got wrong must never hang or fall."""

import pytest

from claims.splitting.tree import is_tree
from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("heads", "sound"),
    [([0], True), ([1, 1, 1], True), ([1, 0], False), ([0, 2, 3, 1], False), ([3, 0, 1, 3], True)],
)
def test_heads_lead_to_a_root(heads: list[int], sound: bool) -> None:
    assert is_tree(heads) is sound


def test_a_numbered_article_before_its_verb_is_read() -> None:
    text = "Under Article 40 (ex Article 12) of the statute, the board may also review a refusal."
    assert any("the board may" in claim or "The board may" in claim for claim in claims_of(text))
