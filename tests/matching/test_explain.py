"""The page on verdicts is what the features' documentation says; explanations carry it."""

from claims.matching.explain import MEANINGS, explain
from claims.matching.features import FEATURES
from claims.matching.reasons import CLASHES, GAPS
from claims.matching.rules import RULES
from claims.model import Relation, Verdict
from docs import tables
from tests.matching.support import finding


def test_the_page_lists_all_features_and_rules() -> None:
    page = tables.PAGE.read_text(encoding="utf-8")
    assert tables.with_tables(page) == page, "run make docs"


def test_every_feature_is_documented() -> None:
    for feature in FEATURES:
        assert len(MEANINGS[feature.__name__]) > 20


def test_every_rule_has_a_feature_and_words() -> None:
    for rule in RULES:
        assert rule.feature in MEANINGS
        said = CLASHES if rule.relation is Relation.REFUTES else GAPS
        assert rule.feature in said


def test_an_explanation_has_a_row_a_feature_with_the_values_compared() -> None:
    found = finding("The ferry sank on 3 May.", "The ferry Aurora sank on 4 May.")
    rows = {row.name: row for row in explain(found.matches[0])}
    assert list(rows) == [feature.__name__ for feature in FEATURES]
    assert rows["time"].value == -1
    assert (rows["time"].ours, rows["time"].theirs) == ("3 May", "4 May")
    assert rows["time"].meaning == MEANINGS["time"]


def test_the_worked_examples_of_the_page_hold() -> None:
    page = tables.PAGE.read_text(encoding="utf-8")
    for statement, text, verdict, reason in (
        (
            "The ferry sank on 3 May.",
            "The ferry Aurora sank on 4 May after it hit a rock.",
            Verdict.REFUTED,
            "date: 3 May is not 4 May",
        ),
        (
            "More than 100 houses were destroyed by the fire.",
            "The fire destroyed 131 houses in the valley.",
            Verdict.SUPPORTED,
            "says the same: More than 100 is told as 131",
        ),
        (
            "Norway has banned the import of the fish.",
            "Norway plans to ban the import of the fish.",
            Verdict.NOT_ENOUGH,
            "modality: “is so” is claimed, only “planned” is told",
        ),
    ):
        assert statement in page
        assert text in page
        assert reason in page
        found = finding(statement, text)
        assert (found.verdict, str(found.reasons[0])) == (verdict, reason)
