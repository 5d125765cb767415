"""Verbs in a series, "A, B and C": of whom they are told, and who says them."""

import pytest

from claims import Document
from claims.splitting import split

SAID = {
    "The firm said it had sold the mill, paid the men and would close the yard.": [
        ("The firm had sold the mill.", "The firm"),
        ("The firm had paid the men.", "The firm"),
        ("The firm would close the yard.", "The firm"),
    ],
    "Ode said she had found the letter, hidden it in a drawer and forgotten it.": [
        ("Ode had found the letter.", "Ode"),
        ("Ode had hidden the letter in a drawer.", "Ode"),
        ("Ode had forgotten it.", "Ode"),
    ],
    "The airline, which flies to Ulm, said it had grounded the jet, fired a pilot and hired two.": [
        ("The airline had grounded the jet.", "The airline"),
        ("The airline had fired a pilot.", "The airline"),
        ("The airline had hired two.", "The airline"),
        ("The airline flies to Ulm.", ""),
    ],
    "Ode said Roe lied, left the hall and slammed the door.": [
        ("Roe lied.", "Ode"),
        ("Ode left the hall.", ""),
        ("Ode slammed the door.", ""),
    ],
    "The union accused the firm of delay, rejected its offer and said it would strike.": [
        ("It would strike.", "The union"),
        ("The union accused the firm of delay.", ""),
        ("The union rejected its offer.", ""),
    ],
    "The minister opened the bridge, met the mayor and told reporters that nobody was hurt.": [
        ("Nobody was hurt.", "The minister"),
        ("The minister opened the bridge.", ""),
        ("The minister met the mayor.", ""),
    ],
}


@pytest.mark.parametrize("text", SAID)
def test_who_did_and_who_said_it(text: str) -> None:
    claims = split(Document(text)).claims
    assert [(c.text, c.speaker.name if c.speaker else "") for c in claims] == SAID[text]
