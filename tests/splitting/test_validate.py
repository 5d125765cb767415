"""What is no claim: half of a list taken for all of it."""

import pytest

from claims.splitting.parser import parse
from claims.splitting.tree import grow, read
from claims.splitting.validate import fault


def fault_of(text: str) -> str:
    sentence = next(iter(parse([text])[0].sents))
    return fault(grow(*read(sentence)))


@pytest.mark.parametrize("text", ["I are working on the law.", "Ann Ode were both tried."])
def test_half_of_a_list(text: str) -> None:
    assert fault_of(text) == "no agreement"


@pytest.mark.parametrize(
    "text", ["I am working on the law.", "The clerk and I are working on the law."]
)
def test_all_of_it(text: str) -> None:
    assert fault_of(text) == ""
