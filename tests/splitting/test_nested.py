"""Two constructions nested: an apposition and a clause, an aside and a list, a date and a name."""

import pytest

from tests.splitting.said import claims_of, said

NESTED = {
    # what stands in front, and the subject
    "In 2014 Ruth Vance, who ran a farm, sold her land and bought a boat.": [
        "In 2014 Ruth Vance sold her land.",
        "In 2014 Ruth Vance bought a boat.",
        "Ruth Vance ran a farm.",
    ],
    "While the firm opened a yard in Bremen, Tom Ashby, its founder, retired.": [
        "Tom Ashby retired.",
        "The firm opened a yard in Bremen.",
        "Tom Ashby is the firm's founder.",
    ],
    "When the ferry left the quay, Ann Lowe, a potter, painted boats.": [
        "When the ferry left the quay, Ann Lowe painted boats.",
        "Ann Lowe is a potter.",
    ],
    "Neither Ann Lowe nor Tom Ashby, who sang in a choir, won a prize.": [
        "Neither Ann Lowe nor Tom Ashby won a prize.",
        "Tom Ashby sang in a choir.",
    ],
    "Ann Lowe, a potter, and Tom Ashby, a smith, opened a shop.": [
        "Ann Lowe and Tom Ashby opened a shop.",
        "Ann Lowe is a potter.",
        "Tom Ashby is a smith.",
    ],
    # what stands behind the comma that closes a clause
    "The firm appointed Ruth Vance, who had run a mill, as its head.": [
        "The firm appointed Ruth Vance as its head.",
        "Ruth Vance had run a mill.",
    ],
    "Ann Lowe met Tom Ashby, a potter who sings, in a cafe.": [
        "Ann Lowe met Tom Ashby in a cafe.",
        "Tom Ashby is a potter.",
        "Tom Ashby sings.",
    ],
    "Ann Lowe met Tom Ashby, who had lied, and left.": [
        "Ann Lowe met Tom Ashby.",
        "Ann Lowe left.",
        "Tom Ashby had lied.",
    ],
    "The syrup, which was sold to 30 chemists, reduced coughs but caused rashes.": [
        "The syrup reduced coughs.",
        "The syrup caused rashes.",
        "The syrup was sold to 30 chemists.",
    ],
    "The bell, which Tom Ashby drew and the guild paid for, fell.": [
        "The bell, which Tom Ashby drew and the guild paid for, fell.",
    ],
    "The port blamed Tom Ashby, who had left, for the loss and shut its yard.": [
        "The port blamed Tom Ashby for the loss.",
        "The port shut its yard.",
        "Tom Ashby had left.",
    ],
    "The bank cut jobs because Bo Lind, who led it, trained as a cook.": [
        "The bank cut jobs.",
        "Bo Lind trained as a cook.",
        "Bo Lind led the bank.",
    ],
    # of which noun
    "Ann Lowe was the owner of the mill, which burned down in 1990.": [
        "Ann Lowe was the owner of the mill.",
        "The mill burned down in 1990.",
    ],
    "Police held six men, among them Tom Ashby, who sold maps.": [
        "Police held six men, among them Tom Ashby.",
        "Tom Ashby sold maps.",
    ],
    # verbs
    "The rule, which starts in May, bans fishing at night and limits the catch.": [
        "The rule bans fishing at night.",
        "The rule limits the catch.",
        "The rule starts in May.",
    ],
    "The firm had a scheme aimed at thrift and sold its yard.": [
        "The firm had a scheme.",
        "The firm sold its yard.",
        "The scheme was aimed at thrift.",
    ],
    "The bank closed two mills, hoping to save the yard.": [
        "The bank closed two mills.",
        "The bank hoped to save the yard.",
    ],
    "So badly was the barn damaged that the cows were sold.": [
        "So badly was the barn damaged that the cows were sold.",
    ],
}

SAID = {
    "According to Ida Holm, the harbour master, the barge sank and two men drowned.": [
        ("The barge sank.", "Ida Holm"),
        ("Two men drowned.", "Ida Holm"),
        ("Ida Holm is the harbour master.", ""),
    ],
    "According to the dean, Ruth Vance, several students left.": [
        ("Several students left.", "Ruth Vance"),
        ("Ruth Vance is the dean.", ""),
    ],
    "The barn burned, Ann Lowe, the vet, said, and two cows died.": [
        ("The barn burned.", "Ann Lowe"),
        ("Two cows died.", "Ann Lowe"),
        ("Ann Lowe is the vet.", ""),
    ],
    "The firm announced it would close a mill, sell its yard and leave town.": [
        ("The firm would close a mill.", "The firm"),
        ("The firm would sell its yard.", "The firm"),
        ("The firm would leave town.", "The firm"),
    ],
    "Ann Lowe said the firm sold two mills and Tom Ashby broke his arm.": [
        ("The firm sold two mills.", "Ann Lowe"),
        ("Tom Ashby broke his arm.", "Ann Lowe"),
    ],
    "Ann Lowe denied that the barn burned and said the cows were safe.": [
        ("The barn burned.", "Ann Lowe"),
        ("The cows were safe.", "Ann Lowe"),
    ],
    "The judge found that the firm had lied and fined it 900 euros.": [
        ("The firm had lied.", "The judge"),
        ("The judge fined it 900 euros.", ""),
    ],
    "Delta Foods has closed a mill in Ulm, it said on Friday.": [
        ("Delta Foods has closed a mill in Ulm.", "Delta Foods"),
    ],
    '"The barn burned," Ann Lowe said, although nobody saw a fire.': [
        ("The barn burned.", "Ann Lowe"),
        ("Nobody saw a fire.", ""),
    ],
    'Ann Lowe said: "The barn burned," and added that two cows died.': [
        ("The barn burned.", "Ann Lowe"),
        ("Two cows died.", "Ann Lowe"),
    ],
    "Ann Lowe scored 12, and Tom Ashby added 7.": [
        ("Ann Lowe scored 12.", ""),
        ("Tom Ashby added 7.", ""),
    ],
    "Experts at the institute, who followed 90 storks, say the birds rest in Chad.": [
        ("The birds rest in Chad.", "Experts at the institute"),
        ("Experts at the institute followed 90 storks.", ""),
    ],
    "Anna van der Berg said she was late.": [
        ("Anna van der Berg was late.", "Anna van der Berg"),
    ],
    "Jean-Luc Morel said he was late.": [("Jean-Luc Morel was late.", "Jean-Luc Morel")],
}


@pytest.mark.parametrize("text", NESTED)
def test_each_clause_tells_of_its_own_noun(text: str) -> None:
    assert claims_of(text) == NESTED[text]


@pytest.mark.parametrize("text", SAID)
def test_what_is_said_stays_with_who_says_it(text: str) -> None:
    assert said(text) == SAID[text]
