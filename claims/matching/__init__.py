"""Which stored claims say the same as a statement, or the opposite, and why."""

from claims.matching.compare import compare, compare_many
from claims.matching.explain import explain
from claims.matching.matcher import match, match_all
from claims.matching.verdict import judge

__all__ = ["compare", "compare_many", "explain", "judge", "match", "match_all"]
