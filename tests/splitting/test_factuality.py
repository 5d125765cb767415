"""What a clause says of the world, and whether it says that it is not so."""

import pytest

from claims.model import Kind
from claims.splitting.parsed import Token
from claims.splitting.parser import parse
from claims.splitting.speech.factuality import kind_of, negated


def head(text: str, verb: str = "") -> Token:
    """The root, or the token that is written so."""
    (doc,) = parse([text])
    if verb:
        return next(t for t in doc if t.text == verb)
    return doc.sents[0].root


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The envoy arrived on Wednesday.", Kind.ASSERTED),
        ("The envoy is scheduled to hold talks in Seoul.", Kind.PLANNED),
        ("The board is to begin issuing permits today.", Kind.PLANNED),
        ("The firm plans to cut 300 jobs.", Kind.PLANNED),
        ("The mill will open in May.", Kind.PLANNED),
        ("Prices are expected to rise.", Kind.PLANNED),
        ("The bridge is due to open in June.", Kind.PLANNED),
        ("The firm had no plans to close any of its plants.", Kind.ASSERTED),
        ("The farmers were not to blame.", Kind.ASSERTED),
        ("Old bees were twice as likely to live as young ones.", Kind.ASSERTED),
        ("Many migrants may be at sea.", Kind.POSSIBLE),
        ("The dam could fail.", Kind.POSSIBLE),
        ("The navy reportedly saved 200 people.", Kind.POSSIBLE),
        ("The decline appears to be due to changes in the industry.", Kind.POSSIBLE),
        ("The painting is believed to be stolen.", Kind.POSSIBLE),
        ("The talks are likely to fail.", Kind.POSSIBLE),
        ("If the dam fails, the town will flood.", Kind.CONDITIONAL),
        ("It would have been much worse.", Kind.CONDITIONAL),
        ("Anna Berg hopes to host the games.", Kind.HOPED),
        ("The United States has expressed hope to work with China.", Kind.HOPED),
        ("Farmers must register by May.", Kind.ASSERTED),
        ("Neither side could open the scoring.", Kind.ASSERTED),
        ("The mayor resigned even if the town wanted her to stay.", Kind.ASSERTED),
        ("The mayor said that the mill had burned.", Kind.ASSERTED),
        ("Fishermen have long sought to dredge the harbour.", Kind.ASSERTED),
        ("The choir tried to hire a larger hall.", Kind.ASSERTED),
        ("The parish has been trying to mend the roof.", Kind.ASSERTED),
        ("The parish is trying to mend the roof.", Kind.HOPED),
        ("The parish will try to mend the roof.", Kind.PLANNED),
        ("Nor would the bishop comment on the sale.", Kind.ASSERTED),
        ("Nor could the divers find the wreck.", Kind.ASSERTED),
        ("It was not possible to reach the island.", Kind.ASSERTED),
        ("It may not be possible to reach the island.", Kind.POSSIBLE),
        ("It is possible to reach the island on foot.", Kind.POSSIBLE),
        ("It is not likely to rain.", Kind.POSSIBLE),
        ("The old maps are not to be trusted.", Kind.ASSERTED),
        ("The old maps are to be sold.", Kind.PLANNED),
    ],
)
def test_kind_of_the_main_clause(text: str, kind: Kind):
    assert kind_of(head(text)) is kind


@pytest.mark.parametrize(
    ("text", "verb", "kind"),
    [
        ("The mayor said that the bridge would open in May.", "open", Kind.PLANNED),
        ("The mayor denied that the bridge was unsafe.", "was", Kind.DENIED),
        ("The envoy is scheduled to hold talks.", "hold", Kind.PLANNED),
        ("The board will scrap the interview and send letters.", "send", Kind.PLANNED),
        ("If the dam fails, the town will flood.", "fails", Kind.CONDITIONAL),
        ("She hopes that the talks resume.", "resume", Kind.HOPED),
        ("The mayor said that the mill had burned.", "burned", Kind.ASSERTED),
        ("The town said it wants to rebuild.", "rebuild", Kind.HOPED),
    ],
)
def test_kind_of_a_clause_inside(text: str, verb: str, kind: Kind):
    assert kind_of(head(text, verb)) is kind


@pytest.mark.parametrize(
    "text",
    [
        "The site was not loading at all.",
        "The mill has never been open to the public.",
        "No one will be refused.",
        "There is no evidence that it works.",
        "These stops have no crowds.",
        "Few people came to the match.",
        "Neither side won.",
        "The firm failed to pay its workers.",
        "Mexico refused to sign the treaty.",
        "The girl was unable to move her legs.",
        "The town hardly noticed the storm.",
        "The museum is no longer open.",
        "This is not the first stampede.",
        "Nobody was hurt.",
        "The envoy can't speak Swedish.",
        "Nor did the ferry sail.",
    ],
)
def test_negated(text: str):
    assert negated(head(text))


@pytest.mark.parametrize(
    "text",
    [
        "The site was loading.",
        "The lanterns not only fill the square but also the park.",
        "The country approaches the relationship as one not of conflict but of competition.",
        "A few people came to the match.",
        "The firm failed.",
        "The firm did not fail to pay its workers.",
        "No fewer than 300 people came.",
        "The town acted with no help.",
        "He left because nobody came.",
        "The mayor said that nobody came.",
    ],
)
def test_not_negated(text: str):
    assert not negated(head(text))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The firm failed to pay its workers.", "pay"),
        ("He left without paying the bill.", "paying"),
        ("The law prevents firms from building here.", "building"),
        ("The mayor said that the dam did not fail.", "fail"),
        ("They did not eat or drink.", "drink"),
    ],
)
def test_negated_inside(text: str, verb: str):
    assert negated(head(text, verb))
