"""Everything that decides a relation, on one screen: the features of a statement and a claim."""

from collections.abc import Callable, Sequence

from claims.matching.alignment import Pair
from claims.matching.features.actors import described_actor, exchanged, other_actor, said
from claims.matching.features.apart import (
    further,
    other_bearer,
    other_clause,
    scene,
    told_of_another,
    witnessed,
)
from claims.matching.features.certainty import (
    denied,
    modality,
    not_yet,
    only,
    other_person,
    other_speaker,
    stronger_modality,
)
from claims.matching.features.coverage import (
    coverage,
    document_coverage,
    loose_attribute,
    missing_in_document,
    missing_name,
    missing_rest,
    missing_verb,
    missing_word,
    predicate,
    rest_coverage,
    reverse_coverage,
    sentence_coverage,
    similarity,
    subject,
    theme_coverage,
    ties,
    unnamed_subject,
)
from claims.matching.features.degrees import comparison, turned_comparison
from claims.matching.features.exceptions import either, excepted, lesser, together
from claims.matching.features.holders import held_by_another, other_nation
from claims.matching.features.partners import crossed_figures
from claims.matching.features.polarity import exclusive, negation, opposite, root_turned
from claims.matching.features.predication import unsaid
from claims.matching.features.quantities import (
    nearest_number,
    other_counted,
    quantity,
    quantity_missing,
    rank,
    rank_limited,
    rank_missing,
)
from claims.matching.features.roles import crossed, role_swap, roles, suffers
from claims.matching.features.shares import quantifier
from claims.matching.features.soft import (
    soft_coverage,
    soft_missing,
    soft_predicate,
    soft_sentence,
)
from claims.matching.features.substitution import (
    other_attribute,
    other_doer,
    other_holder,
    other_modifier,
    other_name,
    other_object,
    other_part,
    other_place,
    other_subject,
)
from claims.matching.features.text import (
    length,
    negations,
    new_names,
    new_numbers,
    new_words,
    read_texts,
    text_part,
    text_set,
    text_sort,
    their_names,
    their_numbers,
    words_told,
    words_told_near,
)
from claims.matching.features.times import ended, nearest_time, time, time_missing
from claims.model import Feature

FEATURES: tuple[Callable[[Pair], Feature], ...] = (
    coverage,
    sentence_coverage,
    theme_coverage,
    document_coverage,
    reverse_coverage,
    missing_word,
    missing_verb,
    missing_in_document,
    missing_name,
    rest_coverage,
    missing_rest,
    predicate,
    subject,
    unnamed_subject,
    ties,
    loose_attribute,
    similarity,
    quantity,
    quantity_missing,
    nearest_number,
    rank,
    rank_missing,
    rank_limited,
    time,
    time_missing,
    nearest_time,
    negation,
    opposite,
    exclusive,
    role_swap,
    suffers,
    crossed,
    roles,
    other_subject,
    other_object,
    other_attribute,
    other_doer,
    other_part,
    other_holder,
    held_by_another,
    other_nation,
    other_modifier,
    other_place,
    other_name,
    modality,
    stronger_modality,
    quantifier,
    only,
    comparison,
    turned_comparison,
    other_speaker,
    denied,
    words_told,
    words_told_near,
    text_sort,
    text_set,
    text_part,
    new_words,
    new_numbers,
    their_numbers,
    new_names,
    their_names,
    negations,
    length,
    soft_coverage,
    soft_sentence,
    soft_missing,
    soft_predicate,
    other_actor,
    described_actor,
    crossed_figures,
    exchanged,
    said,
    not_yet,
    other_clause,
    told_of_another,
    other_person,
    ended,
    excepted,
    either,
    lesser,
    other_bearer,
    further,
    root_turned,
    unsaid,
    together,
    witnessed,
    scene,
    other_counted,
)


def compute(pairs: Sequence[Pair]) -> list[dict[str, Feature]]:
    """All features of each pair by name, in the order above."""
    read_texts(pairs)
    return [
        {feature.name: feature for feature in [compare(pair) for compare in FEATURES]}
        for pair in pairs
    ]
