"""The working tree: what the parser or a repair got wrong must never hang or fall."""

import pytest

from claims.splitting.tree import CircleError, Node, is_tree
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


def test_a_word_cannot_stand_below_itself() -> None:
    town, land = (Node(text, text, "NOUN", "NN", "appos") for text in ("town", "land"))
    town.put_right(land)
    with pytest.raises(CircleError):
        land.put_right(town.detach())


def test_an_apposition_to_a_name_read_as_a_person_ends() -> None:
    assert claims_of("Mahmoud Dahoud 's birthplace is Amuda , a town in Syria .") == [
        "Mahmoud Dahoud's birthplace is Amuda.",
        "Amuda is a town in Syria.",
    ]
