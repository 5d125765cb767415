"""The slots of a claim: on which side of its day a weekday lies, by the clause it stands in."""

from datetime import date

import pytest

from claims.model import Document
from claims.splitting import split

SUNDAY = date(2021, 4, 18)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mayor opened the museum on Friday.", date(2021, 4, 16)),
        ("The mayor will open the museum on Friday.", date(2021, 4, 23)),
        ("The committee meets on Tuesday.", date(2021, 4, 20)),
        ("The museum that the mayor opens on Friday cost ten million euros.", date(2021, 4, 23)),
        ("Villagers hoped that the fair that begins on Thursday brings trade.", date(2021, 4, 22)),
    ],
)
def test_a_weekday_is_read_by_the_tense_of_its_clause(text: str, day: date) -> None:
    claims = split(Document(text, published=SUNDAY)).claims
    assert day in {when.first for claim in claims for when in claim.slots.times}
