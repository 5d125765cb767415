"""Whose it is and who they are, where another than the last subject may be meant."""

import pytest

from tests.splitting.said import claims_of

LEFT = [
    # two who marry, what is multiplied
    (
        "They were seen in May, and the Star reported they had become engaged in Lund.",
        "Star had become",
    ),
    ("The lab counted cases. Doctors met on Monday. In two towns they tripled.", "Doctors tripled"),
    # they who were spoken of before, or who says so
    ("The boats are fast. They won ten races. Acme said they will be ready.", "Acme will be"),
    # nobody is "he" in their own words
    ('Bo Roe was asked of the thief. "I think he\'ll come back," said Roe.', "Roe will come"),
    ('Al Ode argued that the king, Bo Roe, says that "he will go".', "Ode will go"),
    # told of in passing
    ("The boats belong to a friend of the guards. They are old.", "guards are old"),
    # whoever acts in what is said
    ("Bo Roe said it was wrong for Al Lind to leave after he had sworn.", "Roe had sworn"),
    # whose rank it is that is taken
    ("Ann Ode wrote a law that strips Eva Lind of her rank.", "Ode's rank"),
    # his: another's trial
    ("Bo Roe will be the second to sing, but his could be louder.", "Roe could be"),
    # one of two who act together, a paper that is told
    ("Orvex and Acme said the trust's sums are wrong and claim it would fall.", "Orvex would fall"),
    ("Ann Lind told the radio programme she hoped it would work.", "programme would work"),
    # whoever has a title is somebody
    (
        "Eva Roe sang in May. The gala saw Dame Ann Lind return to the hall where she had sung.",
        "Roe had sung",
    ),
    # in a quotation of nobody known
    ('Asked about the thief, Bo Roe said the man was ill. "His car is gone.', "Roe's car"),
    # what takes up nothing
    ("The firm bought a mill. It is worth asking who paid.", "mill is worth"),
    ("The firm built a road. But it is far from the first time it used stone.", "road is far"),
    ("The firm bought a horse. It is not clear which flies bite it.", "horse is not clear"),
    ("The firm bought a mill. It seems members of the board are tired.", "mill seems"),
]


@pytest.mark.parametrize(("text", "wrong"), LEFT)
def test_what_is_open_is_left(text: str, wrong: str) -> None:
    assert not any(wrong in claim for claim in claims_of(text))


NAMED = [
    ("Orvex built a plant. Orvex said it will hire ten.", "Orvex will hire ten."),
    ("The firm bought a mill. It seems old.", "The firm bought a mill."),
    ("The court stripped Eva Lind of her rank. She left.", "Eva Lind left."),
    ("The boats left Lund. They are old.", "The boats are old."),
]


@pytest.mark.parametrize(("text", "claim"), NAMED)
def test_what_is_clear_is_named(text: str, claim: str) -> None:
    assert claim in claims_of(text)
