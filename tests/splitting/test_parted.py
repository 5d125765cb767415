"""Who says it, where the parser alone would lose him: behind a comma, a clause, a quotation."""

import pytest

from claims.model import Document, Kind
from claims.splitting import split
from tests.splitting.said import said

PARTED = {
    # behind what is said
    "The queen will visit Malta next spring, the embassy announced on Friday morning.": [
        ("The queen will visit Malta next spring.", "the embassy")
    ],
    "Exports rose by a tenth in March, data published on Tuesday show.": [
        ("Exports rose by a tenth in March.", "data")
    ],
    '"The tower will be open again by May," the parish\'s treasurer, Ida Holm, said.': [
        ("The tower will be open again by May.", "Ida Holm"),
        ("Ida Holm is the parish's treasurer.", ""),
    ],
    'The editor burned her letters, Sand recalls in his memoir "A Late Frost".': [
        ("The editor burned her letters.", "Sand")
    ],
    "What burned in the yard was straw, the fire service said.": [
        ("What burned in the yard was straw.", "the fire service")
    ],
    # before it
    "Director Eva Moll, who came from Graz in May, said the mills in Hof and Lech, "
    "both of which date from 1910, were too small.": [
        (
            "The mills in Hof and Lech, both of which date from 1910, were too small.",
            "Eva Moll",
        ),
        ("Director Eva Moll came from Graz in May.", ""),
    ],
    "The agency, which owns the dam, confirmed late on Monday that the gates had been opened.": [
        ("The gates had been opened.", "The agency"),
        ("The agency owns the dam.", ""),
    ],
    "But Jan Rask of the charity Harbour said no ship had come.": [
        ("No ship had come.", "Jan Rask")
    ],
    # according to
    "According to the mayor, Ella Holm, the cellar, shut since 1990, would not be opened.": [
        ("The cellar would not be opened.", "Ella Holm"),
        ("The cellar has been shut since 1990.", ""),
        ("Ella Holm is the mayor.", ""),
    ],
    "Fares fell by a fifth, according to figures from the travel site Roamly.": [
        ("Fares fell by a fifth.", "figures from the travel site Roamly")
    ],
    "The picture was rare, according to Dr Helen Moss from the University of Leeds.": [
        ("The picture was rare.", "Helen Moss")
    ],
    # who told it then tells on
    "Prices rose after the bank warned that it would act, and added that loans would be dear.": [
        ("The bank would act.", "the bank"),
        ("Loans would be dear.", "the bank"),
        ("Prices rose.", ""),
    ],
    "The trial began when a neighbour told police that he had heard a shot, and called a cook.": [
        ("The neighbour had heard a shot.", "a neighbour"),
        ("A neighbour called a cook.", ""),
        (
            "The trial began when a neighbour told police that he had heard a shot, and called a "
            "cook.",
            "",
        ),
    ],
    # what the speaker does while speaking
    '"It is the last harvest," Maddox says when I ask him about the vines.': [
        ("It is the last harvest.", "Maddox")
    ],
    '"Everyone who had seen it since had thought the painter made a slip," she says, '
    "stirring sugar into her tea.": [
        ("Everyone who had seen it since had thought the painter made a slip.", "she")
    ],
    'Tom Hale put it more plainly: "They robbed us for ten years."': [
        ("They robbed us for ten years.", "Tom Hale")
    ],
    # in the middle
    "Farmex, the Herald reports, has sold two mills.": [("Farmex has sold two mills.", "Herald")],
    "Farmex has sold two mills, the Herald reports, citing a letter.": [
        ("Farmex has sold two mills.", "Herald"),
        ("The Herald cites a letter.", ""),
    ],
    "The gate must be shut, Maier told the council, or the deer would eat the corn.": [
        ("The gate must be shut or the deer would eat the corn.", "Maier")
    ],
    "Anna Lund, a lawyer for the family said on Friday, was a painter.": [
        ("Anna Lund was a painter.", "a lawyer for the family")
    ],
    "The baths will stay open for ten hours a week, she told members, and will be run by pupils.": [
        ("The baths will stay open for ten hours a week.", "she"),
        ("The baths will be run by pupils.", "she"),
    ],
    "Orders fell in May, according to Ada Krol, the firm's chief executive.": [
        ("Orders fell in May.", "Ada Krol"),
        ("Ada Krol is the firm's chief executive.", ""),
    ],
    "The guild shut two halls, Ida Holm, a baker, said, and the city sold a third.": [
        ("The guild shut two halls.", "Ida Holm"),
        ("The city sold a third.", "Ida Holm"),
        ("Ida Holm is a baker.", ""),
    ],
    # the writer's, beside what is said
    "Guards in Bonn said on Monday they had found the coin, which vanished in May.": [
        ("They had found the coin.", "Guards in Bonn"),
        ("The coin vanished in May.", ""),
    ],
    "The wall would hold, masons said, although two of them had resigned.": [
        ("The wall would hold.", "masons"),
        ("Two of them had resigned.", ""),
    ],
    "Weber said that pay would rise in March, while the guild spoke of a trick.": [
        ("Pay would rise in March.", "Weber"),
        ("The guild spoke of a trick.", ""),
    ],
    # what else he does
    "The envoy left the hall early, saying he had a train to catch, and flew to Cairo.": [
        ("The envoy had a train to catch.", "The envoy"),
        ("The envoy left the hall early.", ""),
        ("The envoy flew to Cairo.", ""),
    ],
}

SPEAKERS = {
    "Traders at the exchange, who met on Friday, said they doubted the price would hold.": {
        "price": "Traders at the exchange"
    },
    "The club has ten courts. It said that the city had pledged that rents would stay low, and "
    "that it would hold a vote in June.": {"stay low": "the club", "vote": "the club"},
    "Mr Moe said that the firm had claimed that the wells were clean, but that tests had found "
    "oil in them.": {"clean": "Moe", "oil": "Moe"},
    "As Weber told the hearing, the valve was open at noon.": {"valve": "Weber"},
    "She did not comment on reports that the maker Orbis had offered a billion for the unit, but "
    "said a decision would be taken in weeks.": {"decision": "She"},
    "Berg and his team say a third of the eels have gone.": {"eels": "Berg and his team"},
    'The auditor\'s verdict was harsh: "The lift had not been oiled for years."': {
        "oiled": "The auditor"
    },
    'One line of the memo stands out: "No one checked the valves."': {"checked": "the memo"},
    "The jury found that Lind had hidden the money and sentenced him to four years.": {
        "hidden": "The jury",
        "sentenced": "",
    },
    "The sheriff recorded an accident, saying the boy had been alone.": {"alone": "The sheriff"},
    "The record is thin: three of the four harbours could not tell us when they were built.": {
        "thin": ""
    },
}


@pytest.mark.parametrize("text", PARTED)
def test_the_frame_is_off_and_the_speaker_beside(text: str) -> None:
    assert sorted(said(text)) == sorted(PARTED[text])


@pytest.mark.parametrize("text", SPEAKERS)
def test_each_clause_has_its_speaker(text: str) -> None:
    for words, speaker in SPEAKERS[text].items():
        assert [name for claim, name in said(text) if words in claim] == [speaker]


def test_a_clause_that_cannot_be_split_is_told_whole_with_its_speaker() -> None:
    text = "All trains were stopped after smoke from the fire reached the line, police said."
    assert said(text) == [
        ("All trains were stopped after smoke from the fire reached the line.", "police")
    ]


def test_what_is_so_beside_what_will_be() -> None:
    text = "The boats will leave in May and are 30 metres long."
    assert [(c.text, c.kind) for c in split(Document(text)).claims] == [
        ("The boats will leave in May.", Kind.PLANNED),
        ("The boats are 30 metres long.", Kind.ASSERTED),
    ]


def test_what_is_neither_confirmed_nor_denied_is_not_said() -> None:
    text = "The bank neither confirmed nor denied that the vault was open."
    assert said(text) == [(text, "")]


def test_no_speaker_is_made_of_a_list_or_an_act() -> None:
    text = "It offers loans, insurance and price estimates."
    assert all(not speaker for _, speaker in said(text))
    text = "The city announced an arrest and the death of a sailor."
    assert all(not speaker for _, speaker in said(text))


@pytest.mark.parametrize(
    ("label", "speaker", "deep"),
    [
        ("A video seen by thousands claims that the well in Orr is poisoned.", "A video", ""),
        ("The well in Orr is poisoned.", "the claim", "the claim"),
    ],
)
def test_what_a_fact_check_tells_of_a_claim_is_its_own(label: str, speaker: str, deep: str) -> None:
    text = f"Is the well poisoned?\n\nClaim: {label} It is deep.\n\nVerdict: False.\n\nIt is clean."
    found = said(text)
    assert found[0] == ("The well in Orr is poisoned.", speaker)
    assert [name for claim, name in found if "deep" in claim] == [deep]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Each morning he would walk to the quay.", Kind.ASSERTED),
        ("Whenever it rained, the cellar would flood.", Kind.ASSERTED),
        ("As a boy, Marek would hide in the attic.", Kind.ASSERTED),
        ("The tunnel would cut the journey to an hour.", Kind.CONDITIONAL),
        ("The strike, the guild said, would last until May.", Kind.PLANNED),
        ("They could hear the sea.", Kind.ASSERTED),
        ("They could buy the farm.", Kind.POSSIBLE),
        ("Weber would not say when.", Kind.ASSERTED),
        ("Weber would not discuss the lease.", Kind.ASSERTED),
        ("If Weber were ill, he would not discuss the lease.", Kind.CONDITIONAL),
        ("The clerk said it would be cheaper to rent a barge.", Kind.CONDITIONAL),
        ("The clerk said the fee would be better spent on locks.", Kind.CONDITIONAL),
        ("The bank said it would be glad to pay.", Kind.PLANNED),
        ("They set traps to catch rats.", Kind.ASSERTED),
        ("They expect us to applaud.", Kind.ASSERTED),
        ("They expect to win.", Kind.PLANNED),
        ("The fund was set up to help fishers.", Kind.ASSERTED),
        ("The tax would cost them 40 euros every year.", Kind.CONDITIONAL),
    ],
)
def test_a_habit_of_the_past_is_no_condition(text: str, kind: Kind) -> None:
    assert [claim.kind for claim in split(Document(text)).claims] == [kind]
