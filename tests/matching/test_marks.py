"""Words that share no mark are passed over unread: none of them may be related."""

import random

from claims.language import lexicon
from claims.matching import lexical
from claims.matching.lexical import Around, relate

POS = "npvar"


def words() -> list[tuple[str, str]]:
    """Of the curated lists, of WordNet, and misspelt ones; each with a part of speech."""
    draw = random.Random(8)
    curated = draw.sample(sorted(lexicon.curated()[1]), 200)
    known = draw.sample(sorted(lexicon._lexicon().number), 200)
    slips = [word[:2] + word[3:] for word in curated if len(word) > 6][:50]
    names = ["u.s.", "america", "american", "britain", "uk", "win", "lose", "hold", "take place"]
    return [(w, draw.choice(POS)) for w in (*curated, *known, *slips, *names, "2015", "unhappy")]


def test_what_shares_no_mark_is_not_related() -> None:
    related = 0
    for ours in words():
        for theirs in words():
            kind = lexical._kind(*ours, *theirs)
            found = relate(*ours, *theirs)
            assert (found.kind if found else "") == kind, (ours, theirs)
            related += bool(kind)
    assert related > len(words())  # besides each to itself


def test_a_related_word_is_around() -> None:
    given = words()[::4]
    around = Around(word for word, _ in given)
    around.learn(word for word, _ in words()[::2])
    around.learn(word for word, _ in words())
    for ours, pos in given:
        near = around.of([ours]).any
        for theirs, their_pos in words():
            if relate(ours, pos, theirs, their_pos) is not None:
                assert theirs in near


def test_the_words_around_several_are_those_around_each() -> None:
    around = Around(["harbour", "firm", "Norway"])
    around.learn(["harbor", "harbuor", "port", "company", "zebra"])
    assert {"harbor", "harbuor", "company"} <= around.of(["harbour", "firm"]).any
    assert "company" not in around.of(["harbour"]).any
    assert "zebra" not in around.of(["harbour", "firm", "Norway"]).any
    assert around.of([]).any == set()
