"""Names that mean the same, names that do not, and every alias stable in the normal form."""

import pytest

from claims.language.aliases import canonical, kind, phrases, table
from claims.language.normal import normal_form


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("U.S.", "united states"),
        ("US", "united states"),
        ("the United States of America", "united states"),
        ("America", "united states"),
        ("us", "us"),
        ("Chinese", "china"),
        ("People's Republic of China", "china"),
        ("Türkiye", "turkey"),
        ("Côte d’Ivoire", "ivory coast"),
        ("the W.H.O.", "world health organization"),
        ("who", "who"),
        ("World Health Organisation", "world health organization"),
        ("President Joe Biden", "joe biden"),
        ("Prime Minister Narendra Modi", "narendra modi"),
        ("Sen. Elizabeth Warren", "elizabeth warren"),
        ("Germany's", "germany"),
        ("Calif.", "california"),
        ("NY", "new york"),
        ("Polish", "poland"),
        ("polish", "polish"),
        ("Czechia", "czech republic"),
        ("Lake Baikal", "lake baikal"),
        ("President", "president"),
    ],
)
def test_canonical(name: str, expected: str) -> None:
    assert canonical(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("China", "country"),
        ("Chinese", "nationality"),
        ("NATO", "organisation"),
        ("Ohio", "state"),
        ("Prime Minister", "title"),
        ("Lake Baikal", ""),
        ("us", ""),
    ],
)
def test_kind(name: str, expected: str) -> None:
    assert kind(name) == expected


def test_the_normal_form_of_every_alias_is_stable() -> None:
    for alias in table():
        for text in (alias, alias.title(), alias.upper()):
            once = normal_form(text)
            assert normal_form(once) == once, text


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("South America is growing", "south america is growing"),
        ("British Columbia burns", "british columbia burns"),
        ("British troops left", "united kingdom troops left"),
        ("Poles voted", "poland voted"),
        ("two poles fell", "2 poles fell"),
        ("the us economy grew", "united states economy grew"),
        ("they told us that", "they told us that"),
        ("The South China Sea is busy", "south china sea is busy"),
        ("COVID spread", "covid 19 spread"),
        ("COVID-19 spread", "covid 19 spread"),
    ],
)
def test_names_inside_a_statement(text: str, form: str) -> None:
    assert normal_form(text) == form


def test_phrases_are_longest_first() -> None:
    for entries in phrases().values():
        sizes = [len(words) for words, _ in entries]
        assert sizes == sorted(sizes, reverse=True)
