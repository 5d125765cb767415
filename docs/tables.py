"""The tables of features and of rules in docs/verdicts.md, made from their documentation."""

from pathlib import Path

from claims.matching.explain import MEANINGS, summary
from claims.matching.rules import RULES
from claims.model import Relation

PAGE = Path(__file__).parent / "verdicts.md"
START, STOP = "<!-- generated: {} -->\n", "<!-- end -->\n"


def main() -> None:
    """Rewrite the generated parts of the page."""
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


def with_tables(page: str) -> str:
    """The page with its generated parts made anew."""
    return _put(_put(page, "features", feature_table()), "rules", rule_table())


def feature_table() -> str:
    """All features with the first paragraph of their documentation."""
    rows = [f"| `{name}` | {meaning} |" for name, meaning in MEANINGS.items()]
    return "\n".join(["| feature | value |", "|---|---|", *rows]) + "\n"


def rule_table() -> str:
    """All rules in the order they are tried."""
    what = {Relation.REFUTES: "refutes", Relation.NEUTRAL: "forbids support"}
    rows = []
    for rule in RULES:
        effect = what[rule.relation] + (
            " (strict)" if rule.strict else " (firm)" if rule.firm else ""
        )
        topic, condition = rule.topic or "", summary(rule.condition.__doc__)
        rows.append(f"| {rule.kind} | `{rule.feature}` | {effect} | {topic} | {condition} |")
    head = ["| reason | feature | effect | topic | where |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows]) + "\n"


def _put(page: str, name: str, table: str) -> str:
    start = START.format(name)
    before, rest = page.split(start, 1)
    _, after = rest.split(STOP, 1)
    return before + start + "\n" + table + "\n" + STOP + after


if __name__ == "__main__":
    main()
