"""What a noun phrase tells: when it was so, and of what; one claim among those of each text."""

import pytest

from claims import Document, split

TOLD = {
    # Of the dead, of childhood, of long ago: was.
    "Eva Brandt was born in Ulm to Karl Brandt, a tanner, and his wife, Rosa.": (
        "Karl Brandt was a tanner.",
        "Rosa was Karl Brandt's wife.",
    ),
    "She left school at 15 and was apprenticed to a bookbinder, Hugo Lind.": (
        "Hugo Lind was a bookbinder.",
    ),
    "In 1911 he married Helen Drew, a nurse from Leith.": ("Helen Drew was a nurse from Leith.",),
    "The mill was founded in 1888 by Otto Lang, a toolmaker from Essen.": (
        "Otto Lang was a toolmaker from Essen.",
    ),
    "The first owner was John Pell, a brewer, who bought the house in 1791.": (
        "John Pell was a brewer.",
    ),
    "A driver, Paul Webb, 22, died at the scene. His sister, Jane Webb, a nurse, wept.": (
        "Paul Webb was a driver.",
        "Paul Webb was 22.",
        "Jane Webb is a nurse.",
    ),
    "His wife, Sheila, a teacher, died in 2009.": (
        "Sheila died in 2009.",
        "Sheila was a teacher.",
        "Sheila was his wife.",
    ),
    "The murder of Jane Cole, a banker, shocked the town.": ("Jane Cole was a banker.",),
    "In 1850 they moved to Holm, the second largest town of the country.": (
        "Holm was the second largest town of the country.",
    ),
    "The poet Ida Holm (1871-1930) grew up in Bergen. Her brother, Nils, a sailor, taught her.": (
        "Nils was a sailor.",
        "Nils was Ida Holm's brother.",
    ),
    "In 2004 the president, George Bush, signed the law. In 2010 it was repealed.": (
        "George Bush was the president.",
    ),
    # Of the living: is.
    "Ann Lee, a nurse, was born in Lund in 1990 and works in Oslo.": ("Ann Lee is a nurse.",),
    "Ann Jones, the head of the bank, founded it in 1985.": ("Ann Jones is the head of the bank.",),
    "Kim Ode, a teacher from Hull, nearly died in the fire.": ("Kim Ode is a teacher from Hull.",),
    # Since when, until when.
    "Ann Lee, a member of the club all her life, left on Monday.": (
        "Ann Lee has been a member of the club all her life.",
        "Ann Lee left on Monday.",
    ),
    "Tom Berg, a miner all his life, died in May.": ("Tom Berg was a miner all his life.",),
    "Bo Roe, a resident of Lund for 20 years, sold the barn.": (
        "Bo Roe has been a resident of Lund for 20 years.",
    ),
    "The mayor, a farmer until 2010, opposes the plan.": ("The mayor was a farmer until 2010.",),
    "Ida Falk, a nurse at the time, was the first to arrive.": (
        "Ida Falk was a nurse at the time.",
    ),
    # Where someone lives is nothing that a street is.
    "Desmond Farrow, 58, of Kiln Lane, Ashcombe, had admitted fraud.": (
        "Desmond Farrow, of Kiln Lane, Ashcombe, had admitted fraud.",
        "Desmond Farrow is 58.",
    ),
    "She lived at 14 Cannon Row, Dunster, until her death.": (
        "She lived at 14 Cannon Row, Dunster, until her death.",
    ),
    # A name means it, not the place.
    "The river is known locally as the Dhu, meaning black.": ("The Dhu means black.",),
    "The farm is first recorded in 962 as Sealtmere, meaning salt pool.": (
        "Sealtmere means salt pool.",
    ),
    "The new tax took effect in Spain, meaning higher prices.": (
        "The new tax took effect in Spain, meaning higher prices.",
    ),
    # What a change does is done by the change.
    "Under the plan, the fee would rise to 40 pounds, earning the council 2 million a year.": (
        "The fee rising to 40 pounds would earn the council 2 million a year.",
    ),
    "The line was extended to Holm, cutting travel times by half an hour.": (
        "The line being extended to Holm cut travel times by half an hour.",
    ),
    "The company cut 300 jobs, saving 12 million a year.": (
        "The company saved 12 million a year.",
    ),
    # What people judge is what was done.
    "The bank will close 40 branches, which it says will save 3 million.": (
        "The bank will close 40 branches, which it says will save 3 million.",
    ),
    "The board raised fees by a fifth, which students say is unfair.": (
        "The board raised fees by a fifth, which students say is unfair.",
    ),
    "The town opened a museum, which locals say is the best in the county.": (
        "The museum is the best in the county.",
    ),
    # What goes with whom: ranks, epithets, firms, populations; and what was done in one go.
    "The trust is run by Mary Dunn, one of the few doctors to speak Welsh.": (
        "Mary Dunn is one of the few doctors to speak Welsh.",
        "The trust is run by Mary Dunn.",
    ),
    "They met King Harald the Stout, a cousin of the earl.": (
        "King Harald the Stout is a cousin of the earl.",
    ),
    "Tom Field, her editor at Marlow & Sons, the firm that printed her book, refused.": (
        "Tom Field refused.",
    ),
    "The mayor of Tarn, population 8,200, left on Monday.": (
        "The mayor of Tarn, population 8,200, left on Monday.",
    ),
    "Alf Nyberg, Chad's envoy to Peru from 1961 to 1966, kept a diary.": (
        "Alf Nyberg was Chad's envoy to Peru from 1961 to 1966.",
    ),
    "The duke's only son, Lord Ashby, inherits the estate.": (
        "Lord Ashby is the duke's only son.",
    ),
    "The castle, begun in the 12th century and rebuilt by Karl Vasa, stands on an islet.": (
        "The castle was rebuilt by Karl Vasa.",
    ),
    "The mill, built in 1820 and run by a trust, is open on Sundays.": (
        "The mill was built in 1820.",
        "The mill is run by a trust.",
    ),
    "The cheese, sold as Alba in Italy, is made in Turin.": (
        "The cheese is sold as Alba in Italy.",
    ),
    # Firms of long ago; what a name with "&" is; what is yet to be; labels before a sentence.
    "In 1898 he joined Lund & Sons, a maker of sewing machines.": (
        "Lund & Sons was a maker of sewing machines.",
    ),
    "She wrote, under the name of Bell, two novels.": (
        "She wrote, under the name of Bell, two novels.",
    ),
    "The city began a programme replacing all lead pipes by 2030.": (
        "The city began a programme replacing all lead pipes by 2030.",
    ),
    "The group launched an appeal, hoping to raise 50,000 pounds.": (
        "The group hoped to raise 50,000 pounds.",
    ),
    "History: founded in 1920, the club won its first title in 1934.": (
        "The club won its first title in 1934.",
        "The club was founded in 1920.",
    ),
    "The result was clear: happy with the terms, the union ended its strike.": (
        "The result was clear.",
        "The union was happy with the terms.",
    ),
    # Clauses that stay with what they define, or of which nobody can tell whom they mean.
    "He left school at 14, when his father died.": ("He left school at 14, when his father died.",),
    "He dreams of a machine that can read minds.": ("He dreams of a machine that can read minds.",),
    "The minister and the mayor, who opened the bridge, shook hands.": (
        "The minister and the mayor, who opened the bridge, shook hands.",
    ),
    "He reached the age of 90, which surprised his doctors.": (
        "He reached the age of 90, which surprised his doctors.",
    ),
    "The firm hired a lawyer who had won 12 cases to lead the talks.": (
        "The firm hired a lawyer who had won 12 cases to lead the talks.",
    ),
    # Events that are over, the dead of a life, who is described: each as the text has it.
    "The explosion, Britain's worst gas accident since 1968, flattened three houses.": (
        "The explosion was Britain's worst gas accident since 1968.",
    ),
    "Her first goal, a header from a corner, came after six minutes.": (
        "Her first goal was a header from a corner.",
    ),
    "Fire crews, called at 4.14pm, pulled two people from the rubble.": (
        "Fire crews were called at 4.14pm.",
    ),
    "The daughter of a cook, she grew up in Hull.": ("She was the daughter of a cook.",),
    "He married twice: first Maria Dunn, the daughter of a planter, who died in 1839, and then "
    "Charlotte Bell, a widow.": ("Maria Dunn died in 1839.", "Charlotte Bell is a widow."),
    "Conti, bishop from 1702 until 1731, left the town 9,000 books.": (
        "Conti was a bishop from 1702 until 1731.",
        "Conti left the town 9,000 books.",
    ),
    "Among them is a Bible, printed in Mainz in 1462, of which only 40 copies exist.": (
        "Only 40 copies of the Bible exist.",
    ),
    "The share price, 88 crowns in January, has fallen to 61.": (
        "The share price, 88 crowns in January, has fallen to 61.",
    ),
    "The singer, real name Joan Platt, grew up in Hull.": (
        "The singer, real name Joan Platt, grew up in Hull.",
    ),
    "Nils Aker, a party member and himself a commuter, left.": (
        "Nils Aker, a party member and himself a commuter, left.",
    ),
    "The mayor, chosen by a margin of 11 votes, the smallest in the county, is ill.": (
        "The mayor, chosen by a margin of 11 votes, the smallest in the county, is ill.",
    ),
    "Cross, elected in 2022 with a lead of 11 votes, the smallest in the county, is ill.": (
        "The lead of 11 votes is the smallest in the county.",
    ),
    "Chad's Ana Luz, world champion in 2019 and 2022, won in May.": (
        "Chad's Ana Luz was a world champion in 2019 and 2022.",
    ),
    "Nima Dorje is training two of his sons, aged 17 and 19.": (
        "Nima Dorje is training two of his sons, aged 17 and 19.",
    ),
    "Greta Holm had one child, a boy named Axel, on Thursday.": (
        "Greta Holm had one child on Thursday.",
    ),
    "Rask, a teacher from Hull, worked there until his death.": ("Rask was a teacher from Hull.",),
    "Two goals by Ana Ruiz, the second a header, gave Spain a win over Italy, the hosts.": (
        "Two goals by Ana Ruiz, the second a header, gave Spain a win over Italy, the hosts.",
    ),
    # Doubts, titles and lists stay whole.
    "The tower was, as far as anybody could recall, the first to fall.": (
        "The tower was, as far as anybody could recall, the first to fall.",
    ),
    'The headline read "Chad, a land without rain".': (
        'The headline read "Chad, a land without rain".',
    ),
    "He drew the soup cans or the movie stars, these icons of trade.": (
        "He drew the soup cans or the movie stars, these icons of trade.",
    ),
}

SOURCES = (
    "Sources: Holm City Council, minutes of 4 May; interview with Bo Dahl, editor of The Star.",
    "References: Lee, A. (2019), The Wool Trade, Lund Press; Roe, B. (2021), Sheep and Men.",
    "Our sources:\n- Annual report of Holm Water, a utility\n- Ann Lee, a judge, by email",
    "Contact: Ann Lee, press officer, 0123 456789; Bo Roe, head of communications.",
)


@pytest.mark.parametrize("text", TOLD)
def test_each_is_told_as_it_was(text: str) -> None:
    made = [c.text for c in split(Document(text)).claims]
    assert not [claim for claim in TOLD[text] if claim not in made], made


@pytest.mark.parametrize("listed", SOURCES)
def test_a_list_of_sources_states_nothing(listed: str) -> None:
    text = "The bridge was closed in May. It will open in June.\n\n" + listed
    assert len(split(Document(text)).claims) == 2


def test_of_what_would_be_the_effect_would_be_too() -> None:
    made = split(Document("The fee would rise to 40 pounds, earning the town 2 million.")).claims
    assert {c.kind.value for c in made} == {"conditional"}
