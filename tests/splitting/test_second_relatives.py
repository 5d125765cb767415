"""Relative clauses joined by "and", and the main verb behind them."""

from tests.splitting.said import claims_of


def test_both_tell_of_the_noun() -> None:
    assert claims_of("She sold the barn, which leaked, and which she had never liked.") == [
        "She sold the barn.",
        "She had never liked the barn.",
        "The barn leaked.",
    ]
    assert claims_of("He left the choir, which sings in Ulm and to which Bo Roe belongs.") == [
        "He left the choir.",
        "Bo Roe belongs to the choir.",
        "The choir sings in Ulm.",
    ]


def test_behind_a_subject() -> None:
    found = claims_of("The dog, which bit a guard, and which was never caught, ate the ham.")
    assert "The dog ate the ham." in found
    assert "The dog was never caught." in found


def test_what_defines_stays_whole() -> None:
    kept = "Bills which are unpaid or which bear no name are sent back."
    assert claims_of(kept) == [kept]


def test_a_verb_behind_them_without_and_is_the_main_one() -> None:
    text = "Verney, who had been fined and whose mill was burned that winter, sold his land."
    assert claims_of(text) == [
        "Verney sold his land.",
        "Verney's mill was burned that winter.",
        "Verney had been fined.",
    ]


def test_a_time_is_lent_by_the_verb_beside_it() -> None:
    text = "At noon it was shut, and on Friday the owner sold the mill, paid the men and left town."
    found = claims_of(text)
    assert "On Friday the owner paid the men." in found
    assert not any(c.startswith("At noon the owner") for c in found)


def test_all_but() -> None:
    kept = "The storm sank all but two of the boats."
    assert claims_of(kept) == [kept]


def test_a_phrase_goes_with_the_verb_beside_it() -> None:
    text = "The road was shut on Monday and will be open to buses, but not to cars."
    assert claims_of(text) == [
        "The road was shut on Monday.",
        "The road will be open to buses, but not to cars.",
    ]
