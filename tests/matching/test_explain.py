"""The page on verdicts is what the features' documentation says; explanations carry it."""

import importlib.util
from pathlib import Path

from claims.matching.explain import MEANINGS, explain
from claims.matching.features import FEATURES
from claims.matching.reasons import CLASHES, GAPS
from claims.matching.rules import RULES
from claims.model import Relation
from tests.matching.support import finding

ROOT = Path(__file__).parents[2]


def test_the_page_lists_all_features_and_rules() -> None:
    spec = importlib.util.spec_from_file_location("lister", ROOT / "scripts" / "list_features.py")
    assert spec is not None
    assert spec.loader is not None
    lister = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(lister)
    page = (ROOT / "docs" / "verdicts.md").read_text(encoding="utf-8")
    assert lister.with_tables(page) == page, "run python scripts/list_features.py"


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
