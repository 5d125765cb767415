"""Several acts or clauses in a row: each is told of who did it, and of nobody else."""

import pytest

from claims import Document
from claims.splitting import split

ACTS = {
    # three passives with one "was"
    "He was born in Ulm, educated at Lund and called to the bar in 1999.": [
        "He was born in Ulm.",
        "He was educated at Lund.",
        "He was called to the bar in 1999.",
    ],
    "The works were stolen, hidden in a barn and sold abroad.": [
        "The works were stolen.",
        "The works were hidden in a barn.",
        "The works were sold abroad.",
    ],
    "The firm has been fined, ordered to pay costs and barred from bidding.": [
        "The firm has been fined.",
        "The firm has been ordered to pay costs.",
        "The firm has been barred from bidding.",
    ],
    "Ode, who was arrested in Oslo, flown to Lund and charged with fraud, denies it.": [
        "Ode denies it.",
        "Ode was arrested in Oslo.",
        "Ode was flown to Lund.",
        "Ode was charged with fraud.",
    ],
    # the second is the noun's own
    "She was sent to a school, founded by nuns and run by the state.": [
        "She was sent to a school.",
        "The school was founded by nuns.",
        "The school was run by the state.",
    ],
    "He was replaced by Ann Roe, born in Lund and educated at Ulm.": [
        "He was replaced by Ann Roe.",
        "Ann Roe was born in Lund.",
        "Ann Roe was educated at Ulm.",
    ],
    # what is done to nobody, or has an object, is an act
    "The runner was tripped on the bend, forgave his rival and came in ninth.": [
        "The runner was tripped on the bend.",
        "The runner forgave his rival.",
        "The runner came in ninth.",
    ],
    "Ann Ode became a judge, was born in Ulm and sold the family's mill.": [
        "Ann Ode became a judge.",
        "Ann Ode was born in Ulm.",
        "Ann Ode sold the family's mill.",
    ],
    "A clerk wrote a report, was sent home and sued the bank.": [
        "A clerk wrote a report.",
        "A clerk was sent home.",
        "A clerk sued the bank.",
    ],
    "The plan was drawn up in May, won a prize and begun in June.": [
        "The plan was drawn up in May.",
        "The plan won a prize.",
        "The plan was begun in June.",
    ],
    "The league has signed a deal in Oslo and taken place twice.": [
        "The league has signed a deal in Oslo.",
        "The league has taken place twice.",
    ],
    "The firm both makes boats and sells them.": [
        "The firm makes boats.",
        "The firm sells boats.",
    ],
    # clauses
    "Ode lost the race, because the wind turned, and went home.": [
        "Ode lost the race.",
        "The wind turned.",
        "Ode went home.",
    ],
    "The case drew crowds, the mill shows a loss and Ode was the judge.": [
        "The mill shows a loss.",
        "The case drew crowds.",
        "Ode was the judge.",
    ],
    "The board has lost a year of tax, the yards for boats are shut and Ann Ode wrote a letter.": [
        "The board has lost a year of tax.",
        "The yards for boats are shut.",
        "Ann Ode wrote a letter.",
    ],
    # two infinitives, each with its object
    "Efforts to strengthen river dykes and tighten building rules have caused a row.": [
        "Efforts to strengthen river dykes have caused a row.",
        "Efforts to tighten building rules have caused a row.",
    ],
    # one object for both: kept whole
    "Ode asked to read and then signed the deal.": [
        "Ode asked to read and then signed the deal.",
    ],
    "Nine were killed and two families left homeless after a storm sent waves into the town.": [
        "Nine were killed.",
        "Two families were left homeless after a storm sent waves into the town.",
    ],
    # what stands between two clauses without "and" is of the second
    "The plant made steel, in 1990, the owners closed it.": [
        "In 1990, the owners closed it.",
        "The plant made steel.",
    ],
    "The film was shown in May and, compared with others, sold few tickets.": [
        "The film was shown in May.",
        "Compared with others the film sold few tickets.",
    ],
    # what will be done, in three
    "It will cut costs by a tenth, protect the town from floods and give boats new docks.": [
        "It will cut costs by a tenth.",
        "It will protect the town from floods.",
        "It will give boats new docks.",
    ],
    # a time behind "and" does nothing and has nothing done to it
    "The bill caused a fierce row and the next day split the party.": [
        "The bill caused a fierce row.",
        "The next day the bill split the party.",
    ],
    "The clerk was held for fraud and on Christmas Day escaped from jail.": [
        "The clerk was held for fraud.",
        "On Christmas Day the clerk escaped from jail.",
    ],
    # the comma closes what stands in front
    "Whereas a clerk of the court committed fraud, the oldest firm in Ulm is a brewer.": [
        "The oldest firm in Ulm is a brewer.",
        "A clerk of the court committed fraud.",
    ],
    "Since attending Moor High School, a rich farmer in Ulm wrote a book and was sent to Oslo.": [
        "Since attending Moor High School, a rich farmer in Ulm wrote a book.",
        "A rich farmer in Ulm was sent to Oslo.",
    ],
    # things in a list are not each other
    "The shop put up a sign, the lamp and a bench.": [
        "The shop put up a sign, the lamp and a bench.",
    ],
    # no comma behind what opens
    "The hall was full, but as the noise dropped their patience began to wane quickly.": [
        "The hall was full.",
        "Their patience began to wane quickly.",
        "The noise dropped.",
    ],
    "The ship is undergoing repairs and currently being fitted with masts.": [
        "The ship is undergoing repairs.",
        "The ship is currently being fitted with masts.",
    ],
    # of both together: kept whole
    "The drink is a mix of rum and a local juice.": [
        "The drink is a mix of rum and a local juice.",
    ],
    "They would try and find funds for the hall.": [
        "They would try and find funds for the hall.",
    ],
    # what the speaker does beside
    "The ministry said the bridge was safe but declined to name the firm.": [
        "The bridge was safe.",
        "The ministry declined to name the firm.",
    ],
    "The mayor said a man had been held and gave no reason.": [
        "A man had been held.",
        "The mayor gave no reason.",
    ],
    # one "when" for two clauses: kept whole
    "After the bank closed its doors and the mill lost its owner, half the town left.": [
        "After the bank closed its doors and the mill lost its owner, half the town left.",
    ],
    "After the bank closed its doors and the mill lost its owner, many left Ulm.": [
        "After the bank closed its doors and the mill lost its owner, many left Ulm.",
    ],
    "Because Ann Ode is the only judge and Roe is a clerk, the case was put off.": [
        "The case was put off.",
        "Ann Ode is the only judge.",
        "Roe is a clerk.",
    ],
}


@pytest.mark.parametrize("text", ACTS)
def test_who_did_each_act(text: str) -> None:
    assert [c.text for c in split(Document(text)).claims] == ACTS[text]
