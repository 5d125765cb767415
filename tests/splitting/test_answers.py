"""Expository prose: answers, manuals, encyclopedias."""

import pytest

from tests.splitting.said import claims_of

READ = {
    # a list of examples, three or more: each of them, also of what happened once
    "The new canal led to trades such as cotton, tea, and copper.": [
        "The new canal led to trades.",
        "The new canal led to cotton.",
        "The new canal led to tea.",
        "The new canal led to copper.",
    ],
    # and which they are, where nothing else tells
    "The pact led to trades such as cotton, tea, and copper. These trades replaced the fairs.": [
        "The pact led to trades.",
        "The pact led to cotton.",
        "The pact led to tea.",
        "The pact led to copper.",
        "Trades such as cotton, tea, and copper replaced the fairs.",
    ],
    # in a bracket, too; what stands behind it holds for each
    "Cooks use herbs (such as thyme, sage, and dill) in soups.": [
        "Cooks use herbs in soups.",
        "Cooks use thyme in soups.",
        "Cooks use sage in soups.",
        "Cooks use dill in soups.",
    ],
    "Good walks include the Isles (such as Sark, Herm, and Jethou).": [
        "Good walks include the Isles.",
        "Good walks include Sark.",
        "Good walks include Herm.",
        "Good walks include Jethou.",
    ],
    # a basket is of all of them
    "The index tracks the cost of a basket of goods such as tea, rice, and rent.": [
        "The index tracks the cost of a basket of goods such as tea, rice, and rent.",
    ],
    "She met several heads of towns, including meeting the mayor of Lund.": [
        "She met several heads of towns, including meeting the mayor of Lund."
    ],
    "Herons live in many places, including marshes, ponds, and along rivers.": [
        "Herons live in many places.",
        "Herons live in marshes.",
        "Herons live in ponds.",
        "Herons live along rivers.",
    ],
    # for reasons: each of them a purpose
    "Salt is used for many ends, such as to melt ice, to keep food fresh, and to soften water.": [
        "Salt is used for many ends.",
        "Salt is used to melt ice.",
        "Salt is used to keep food fresh.",
        "Salt is used to soften water.",
    ],
    "Smiths may use tools such as saws, hammers, or drills.": [
        "Smiths may use tools.",
        "Smiths may use saws.",
        "Smiths may use hammers.",
        "Smiths may use drills.",
    ],
    # what only links, and what only the writer's last look tells
    "A raft is a kind of boat, and as such, it floats.": [
        "A raft floats.",
        "A raft is a kind of boat.",
    ],
    "As of my last update in May 2021, Lund has released four albums.": [
        "As of May 2021, Lund has released four albums."
    ],
    # a label before a sentence, in a list or at the front
    "Ode: This is the language of the hills.": ["Ode is the language of the hills."],
    "- Built-in debt - This arises when prices rise.": ["Built-in debt arises when prices rise."],
    "- The Lind Museum - This museum houses old maps.": ["The Lind Museum houses old maps."],
    "- Lund Castle (1248): It stands by the river.": [
        "Lund Castle stands by the river.",
        "Lund Castle is from 1248.",
    ],
    "- Lund Castle (built in 1248) - A fort overlooking the river.": [
        "Lund Castle is a fort.",
        "Lund Castle overlooks the river.",
    ],
    "2. Keep moving: Long walks strengthen the heart.": ["Long walks strengthen the heart."],
    "- St. Ann's Church - Designed by Bo Roe, the church was built in 1826.": [
        "St. Ann's Church was built in 1826.",
        "St. Ann's Church was designed by Bo Roe.",
    ],
    # "as well as" joins things, not verbs
    "They print works by young poets, as well as old and established writers of Lund.": [
        "They print works by young poets.",
        "They print works by old and established writers of Lund.",
    ],
    "The hall is a museum and draws crowds each year, as well as painters from the coast.": [
        "The hall is a museum.",
        "The hall draws crowds each year.",
        "The hall draws painters from the coast.",
    ],
    "It draws millions of guests each year, as well as students from the coast.": [
        "It draws millions of guests each year.",
        "It draws students from the coast.",
    ],
    # a list within the second half
    'The album includes most of her songs, as well as new ones such as "Red Sea" and "Low Tide."': [
        'The album includes most of her songs, as well as new ones such as "Red Sea" and '
        '"Low Tide".'
    ],
    # both have the subject of the first
    "The pact allowed Norway to rebuild its ports and to expand its trade.": [
        "The pact allowed Norway to rebuild its ports.",
        "The pact allowed Norway to expand its trade.",
    ],
    # who or what does it
    "Another gain of the pump is the power to lift water from a depth, saving much work.": [
        "Another gain of the pump is the power to lift water from a depth.",
        "The power to lift water from a depth saves much work.",
    ],
    "Its main use is to carry water, saving time.": [
        "Its main use is to carry water, saving time."
    ],
    "Ode was the first woman to climb it, reaching the top in May.": [
        "Ode was the first woman to climb it.",
        "Ode reached the top in May.",
    ],
    "Later Ode suffered from gout, causing her to give up painting.": [
        "Later Ode suffered from gout, causing her to give up painting."
    ],
    "The town has a population of 9,000 people, making it the largest in the county.": [
        "The town has a population of 9,000 people.",
        "The town is the largest in the county.",
    ],
    "Owls are birds of the night, with only one kind, the hawk owl, hunting by day.": [
        "Owls are birds of the night, with only one kind, the hawk owl, hunting by day."
    ],
    "Some boats have a strip of rubber on the deck, which gives grip to the sailors.": [
        "Some boats have a strip of rubber on the deck, which gives grip to the sailors."
    ],
    # what is made is made
    '"Low Tide" is a song written by Ann Lee.': [
        '"Low Tide" is a song.',
        "Low Tide was written by Ann Lee.",
    ],
    # a word that is an abbreviation before numbers alone
    "Ode taught at the School of Art. Ode left in 1990.": [
        "Ode taught at the School of Art.",
        "Ode left in 1990.",
    ],
    "The rule is in Art. 5 of the Act.": ["The rule is in Art. 5 of the Act."],
    "Secondly, the pact let Norway rebuild its ports.": ["The pact let Norway rebuild its ports."],
    # nothing is said yet
    "Here are some ways to save water.": [],
    "I recommend checking the site of the town.": [],
}


@pytest.mark.parametrize("text", READ)
def test_expository_prose(text: str) -> None:
    assert claims_of(text) == READ[text]
