"""A rule that fired, in the words of a fact-checker."""

from collections.abc import Mapping

from claims.matching.rules import Rule
from claims.model import Feature, Reason, Relation

# How each feature's two values are said; {ours} and {theirs} are the values compared.
CLASHES = {
    "quantity": "{ours} is not {theirs}",
    "crossed_figures": "{theirs} is told there, not {ours}",
    "rank": "{ours} is not {theirs}",
    "time": "{ours} is not {theirs}",
    "negation": "“{ours}” against “{theirs}”",
    "opposite": "“{ours}” is the opposite of “{theirs}”",
    "quantifier": "“{ours}” against “{theirs}”",
    "other_subject": "{ours} is not {theirs}",
    "other_doer": "{ours} is not {theirs}",
    "other_actor": "that is told of {theirs}, not of {ours}",
    "other_part": "{ours} is not {theirs}",
    "other_object": "{ours} is not {theirs}",
    "other_holder": "{ours} is not {theirs}",
    "held_by_another": "that is {theirs}, not {ours}",
    "other_nation": "{ours} is not {theirs}",
    "exclusive": "{ours} is not {theirs}",
    "other_attribute": "{ours} is not {theirs}",
    "other_modifier": "{ours} is not {theirs}",
    "other_name": "{ours} is not {theirs}",
    "other_place": "{ours} is not {theirs}",
    "crossed": "{theirs} is told, not {ours}",
    "suffers": "{theirs} does it, to {ours}",
    "role_swap": "“{ours}” in the statement, “{theirs}” in the claim",
    "excepted": "“{ours}” in the statement, “{theirs}” in the claim",
    "turned_comparison": "“{ours}” in the statement, “{theirs}” in the claim",
    "not_yet": "“{ours}” is claimed, it was still to come: {theirs}",
}
GAPS = {
    "crossed_figures": "{theirs} is told there, not {ours}",
    "quantity_missing": "{ours} is not told",
    "quantity": "{ours} is not {theirs}, but it may be of something else",
    "other_counted": "it is told of {theirs}, not of {ours}",
    "time_missing": "{ours} is not told",
    "time": "{ours} is not {theirs}, but it may be another event",
    "ended": "“{ours}” is claimed, “{theirs}” is told",
    "rank_missing": "“{ours}” is not told",
    "rank": "{ours} is not {theirs}, but it may be of something else",
    "rank_limited": "“{ours}” is claimed, “{theirs}” is told",
    "missing_name": "{ours} is not named",
    "other_subject": "the same is told of {theirs}, not of {ours}",
    "other_doer": "{theirs} is told, not {ours}",
    "other_actor": "it is told of {theirs}, not of {ours}",
    "scene": "{ours} is told only as “{theirs}”",
    "together": "that is told of {theirs} together, not of {ours} alone",
    "witnessed": "“{ours}” is not told, only “{theirs}”",
    "unsaid": "the text does not say that it is: {ours}",
    "other_bearer": "it is told of the {theirs}, not of {ours}",
    "other_clause": "“{ours}” is not told, “{theirs}” is",
    "told_of_another": "it is told of {theirs}, not of {ours}",
    "exchanged": "it is told of {theirs}, not of {ours}",
    "other_part": "{theirs} is told, not {ours}",
    "other_place": "same event, other place: {theirs} is told, not {ours}",
    "negation": "“{ours}” against “{theirs}”, but not of the same thing",
    "opposite": "“{ours}” against “{theirs}”, but not of the same thing",
    "suffers": "{theirs} does it, to {ours}",
    "role_swap": "who does it to whom is exchanged: {theirs}",
    "exclusive": "{theirs} is told, not {ours}",
    "other_holder": "{theirs} is told, not {ours}",
    "modality": "“{ours}” is claimed, only “{theirs}” is told",
    "quantifier": "“{ours}” is claimed, “{theirs}” is told",
    "excepted": "“{ours}” in the statement, “{theirs}” in the claim",
    "either": "“{ours}” is claimed, “{theirs}” is told",
    "further": "that it is “{ours}” is not told",
    "root_turned": "“{ours}” against “{theirs}”, but not of the same thing",
    "lesser": "“{ours}” is claimed, “{theirs}” is told",
    "only": "“{ours}” is claimed, that there is no other is not told",
    "other_person": "{theirs} said so, not {ours}",
    "other_speaker": "that {ours} said so is not told",
    "crossed": "{theirs} is told, not {ours}",
    "comparison": "the comparison “{ours}” is not told",
    "loose_attribute": "{ours}: told, but not of one another",
    "missing_verb": "“{ours}” is not told",
    "missing_word": "“{ours}” is not told",
}


def explain_rule(rule: Rule, feature: Feature) -> Reason:
    """The reason that a fired rule gives."""
    clash = rule.relation is Relation.REFUTES
    wording = CLASHES.get(rule.feature, "") if clash else ""
    wording = wording or GAPS.get(rule.feature) or CLASHES[rule.feature]
    text = wording.format(ours=feature.ours or "it", theirs=feature.theirs or "nothing")
    return Reason(rule.kind, text, rule.relation)


def explain_support(features: Mapping[str, Feature]) -> Reason:
    """Why a claim supports: all that the statement says is told, with its number, date, rank."""
    told = [
        f"{features[name].ours} is told as {features[name].theirs}"
        for name in ("quantity", "time", "rank")
        if features[name].value > 0 and features[name].ours != features[name].theirs
    ]
    return Reason("says the same", "; ".join(told) or "all of it is told", Relation.SUPPORTS)


def explain_model(features: Mapping[str, Feature], relation: Relation) -> tuple[Reason, ...]:
    """What is missing or stands differently where no rule fired: the words, or how they hang."""
    for name in ("missing_rest", "missing_word", "missing_in_document"):
        if features[name].value > 0:
            return (Reason("word", f"“{features[name].ours}” is not told", relation),)
    if features["ties"].value < 1 and features["ties"].ours:
        text = f"{features['ties'].ours}: told, but not of one another"
        return (Reason("structure", text, relation),)
    return (Reason("doubt", "too little of it is told together", relation),)
