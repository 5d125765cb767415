"""What plain sentences tell beside their main clause: each claim, and no other."""

import pytest

from tests.splitting.said import claims_of

PLAIN = {
    "Ann Ode and Bo Lind won the women's and men's races respectively.": [
        "Ann Ode won the women's race.",
        "Bo Lind won the men's race.",
    ],
    "The ministry said Lind and Roe had lost 2 and 3 percent, respectively.": [
        "Lind had lost 2 percent.",
        "Roe had lost 3 percent.",
    ],
    "They won in 2001 and 2003 respectively.": ["They won in 2001 and 2003 respectively."],
    "On Friday the parliament of Oland, the Diet, voted to ban bears.": [
        "On Friday the Diet voted to ban bears.",
        "The Diet is the parliament of Oland.",
    ],
    "One of Norway's ministers, Anna Lind, also spoke about the storm.": [
        "Anna Lind also spoke about the storm.",
        "Anna Lind is one of Norway's ministers.",
    ],
    "Ariel Roe, formerly the president of Lind Corporation, left.": [
        "Ariel Roe left.",
        "Ariel Roe was formerly the president of Lind Corporation.",
    ],
    "A woman, aged 40, fell from the pier.": [
        "A woman fell from the pier.",
        "The woman was aged 40.",
    ],
    "Mara Ode, reportedly in her fifties, died on Sunday.": [
        "Mara Ode died on Sunday.",
        "Mara Ode was reportedly in her fifties.",
    ],
    "She worked as a nurse, then became a teacher in 1990.": [
        "She worked as a nurse.",
        "She then became a teacher in 1990.",
    ],
    "The hall was built in 1900, then rebuilt in 1950.": [
        "The hall was built in 1900.",
        "The hall was then rebuilt in 1950.",
    ],
    "He said she left, then returned.": ["She left."],
    "The bridge, owned by a pension fund, opened in 1974.": [
        "The bridge opened in 1974.",
        "The bridge was owned by a pension fund.",
    ],
    "The hall was sold in 1950, and the park around it was closed.": [
        "The hall was sold in 1950.",
        "The park around the hall was closed.",
    ],
    "Several villages were flooded and lost power on Saturday.": [
        "Several villages were flooded.",
        "Several villages lost power on Saturday.",
    ],
    "Bo Roe was seen at the race and awarded a prize.": [
        "Bo Roe was seen at the race.",
        "Bo Roe was awarded a prize.",
    ],
    "The board said Ode refused to answer questions and that Lind left on Friday.": [
        "Ode refused to answer questions.",
        "Lind left on Friday.",
    ],
    "The charity bought the school near the park, which needs urgent repairs.": [
        "The charity bought the school near the park.",
        "The school needs urgent repairs.",
    ],
    "Ode criticised the decision, so the charity announced a new plan on Monday.": [
        "The charity announced a new plan on Monday.",
        "Ode criticised the decision.",
    ],
    "Tom Becker and Daniel Frost, both former ministers, left the party.": [
        "Tom Becker and Daniel Frost left the party.",
        "Tom Becker is a former minister.",
        "Daniel Frost is a former minister.",
    ],
    '"We lost," said Bo Lind after the court rejected the plan.': [
        "We lost.",
        "The court rejected the plan.",
    ],
}


@pytest.mark.parametrize("text", PLAIN)
def test_each_is_told_once(text: str) -> None:
    assert claims_of(text) == PLAIN[text]
