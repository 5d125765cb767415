"""Minimal pairs of everyday English: the least word that makes a statement false, or untold."""

import pytest

from claims.model import Verdict
from tests.matching.support import finding

SUPPORTED = [
    ("The firm no longer makes its own bricks.", "The firm has stopped making its own bricks."),
    ("Dogs are no longer allowed in the park.", "Dogs are not allowed in the park any more."),
    ("A third of all pupils walk to school.", "One in three pupils walks to school."),
    ("One person died in the storm.", "The storm killed a single person."),
    ("The fire was caused by a cigarette.",
     "The fire was not caused by lightning but by a cigarette."),
    ("Anna voted for the plan.", "Nobody but Anna voted for the plan."),
    ("Women earn less than men.", "Men earn more than women."),
    # what is told from one year to another holds in each between
    ("In 1955 Adam Reyes ruled the island.", "Adam Reyes ruled the island from 1950 to 1962."),
    ("In 1955 the mill belonged to the Harlan family.",
     "From 1950 to 1962 the mill belonged to the Harlan family."),
    # one unit of a measure, and a figure that is told about
    ("The tunnel is more than a kilometre long.", "The tunnel is 1,250 metres long."),
    ("The flight took less than an hour.", "The flight took 48 minutes."),
    ("The college has more than 12,000 students.", "The college has about 12,300 students."),
    # what is said of it: by apposition, title, "as", a clause
    ("Ada Reed is a nurse.", "Ada Reed, a nurse, was hurt."),
    ("Ada Reed is a nurse.", "Nurse Ada Reed was hurt."),
    ("Ada Reed is a nurse.", "Ada Reed works as a nurse."),
    ("Ada Reed is a nurse.", "Ada Reed, who is a nurse from Malm, was hurt."),
    ("Velmar is a river.", "The river Velmar burst its banks."),
    # who forbids it and what is forbidden, "nearly all" and "most", who met whom
    ("The law bans smoking in parks.", "Smoking in parks is prohibited under the law."),
    ("Fishing in the bay is forbidden.", "The state has banned fishing in the bay."),
    ("The leader of the union met the owner of the mill.",
     "The owner of the mill met the leader of the union."),
    # the same speaker, the same cause, the number of the same verb
    ("The police said two men fled.", "A police spokesman said two men fled."),
    ("The ferry sank due to bad weather.", "The ferry sank because of bad weather."),
    ("The film won two prizes.", "The film was nominated for four prizes and won two."),
    ("The fire destroyed the mill.", "The fire destroyed both the mill and the barn."),
    # in other words
    ("A wolf killed 14 sheep near the village.",
     "Fourteen sheep near the village were killed by a wolf."),
    ("Ravi Anand bought the newspaper from the Holm family.",
     "The Holm family sold the newspaper to Ravi Anand for 12 million euros."),
    ("The strike has been called off.", "The union has called off the strike."),
    ("The minister stepped down on Tuesday.",
     "The minister resigned on Tuesday after reports about his expenses."),
    # one of several who are named
    ("Lea Dorn opposes the plan.", "Several councillors oppose the plan, including Lea Dorn."),
    ("Lea Dorn opposes the plan.", "Residents, among them Lea Dorn, oppose the plan."),
    # as many, in another word for them
    ("The storm killed 31 people in Galland.", "The storm left 31 villagers dead in Galland."),
]  # fmt: skip
REFUTED = [
    ("The firm still makes its own bricks.",
     "The firm no longer makes its own bricks. It buys them."),
    ("The firm still makes its own bricks.", "The firm is no longer making its own bricks."),
    ("The firm no longer makes its own bricks.", "The firm still makes its own bricks."),
    ("Anna Holt still lives in Ghent.", "Anna Holt no longer lives in Ghent."),
    ("Anna Holt lives in Ghent.", "Anna Holt no longer lives in Ghent."),
    ("The team has won the cup.", "The team has yet to win the cup."),
    ("Ticket prices fell last year.", "Ticket prices were up last year."),
    ("Sales fell in May.", "Sales reached 40 million pounds in May, up from 30 million."),
    ("Unemployment rose in May.", "Unemployment was 4% in May, down from 5%."),
    ("The minister resigned.", "The minister refused to resign."),
    ("Everyone except Anna voted for the plan.", "Anna voted for the plan."),
    ("Anna voted for the plan.", "Everyone except Anna voted for the plan."),
    ("Anna voted for the plan.", "Everyone but Anna voted for the plan."),
    ("Lund is the largest city in the region.",
     "Lund is the largest city in the region after Malm."),
    ("The firm employs more women than men.", "The firm employs more men than women."),
    ("The firm employs 200 women and 300 men.", "The firm employs 300 women and 200 men."),
    ("The firm employs 200 men.", "The firm employs 200 women and 300 men."),
    ("The tower is taller than the church.", "The church is taller than the tower."),
    ("The mayor opposes the tunnel.", "The mayor supports the tunnel. The bishop opposes it."),
    ("The bishop supports the tunnel.", "The mayor supports the tunnel. The bishop opposes it."),
    ("Police shot the man.", "The man shot at the police."),
    ("The company sued the state.", "The state sued the company."),
    ("Turnout was 60 percent in 2012.",
     "Turnout was 60 percent, compared with 55 percent in 2012."),
    ("The ship sank on its way to Oslo.", "The ship sank on its way from Oslo."),
    ("It was the coldest winter on record.", "It was the coldest winter since 1963."),
    # who an apposition names
    ("Ann Lee sued Tom Dale.", "The owner of Brightwater, Tom Dale, sued Ann Lee."),
    ("Kovacs testified against Ivo Brand.",
     "The head of Lumen, Ivo Brand, testified against Kovacs."),
    # the opposite of the very thing, beside the same of another
    ("The firm's costs fell in 2020.", "The firm's sales fell in 2020, while its costs rose."),
    ("Exports grew last year.", "Imports grew by a tenth last year, but exports shrank."),
    # who does it to whom
    ("The captain of the ship rescued Ada Reed.", "Ada Reed rescued the captain of the ship."),
    ("A tanker rammed a trawler.", "A tanker was rammed by a trawler."),
    ("Lund beat Malm 2-1.", "Malm beat Lund 2-1."),
    # why, and all the same
    ("She won because of her injury.", "She won despite her injury."),
    ("She won in spite of her injury.", "She won because of her injury."),
    # the number of another verb
    ("The film won five awards.", "The film was nominated for five awards and won three."),
    ("The team lost seven matches.", "The team won seven matches and lost two."),
    ("The dog found the boy alive.", "The dog found the boy dead."),
    ("The thieves escaped.", "The thieves were caught by police an hour later."),
]  # fmt: skip
NOT_ENOUGH = [
    # not then, perhaps now
    ("The summit starts on April 22.", "The summit does not start on April 23."),
    ("The firm sold 40 cars.", "The firm did not sell 50 cars."),
    ("The firm still makes its own bricks.", "The firm made its own bricks until 1990."),
    ("The firm still makes its own bricks.", "The firm used to make its own bricks."),
    ("Anna Holt still lives in Ghent.", "Anna Holt lived in Ghent from 1990 to 2004."),
    ("The union will end the strike.", "The union will end the strike only if wages rise."),
    ("The team won the cup.", "The team almost won the cup."),
    ("The team won the cup.", "The team came close to winning the cup."),
    ("The company went bankrupt.", "The company narrowly avoided bankruptcy."),
    ("Prices rose to 5 percent.", "Prices rose by 5 percent."),
    ("Sales rose by 40 million euros.", "Sales rose to 40 million euros."),
    ("Sales rose by 10 million euros.", "Sales rose from 30 million to 40 million euros."),
    ("Both parents survived.", "The mother survived, but the father died."),
    ("Anna will be elected.", "Either Anna or Ben will be elected."),
    ("Anna Berg is a minister.", "Anna Berg is a former minister."),
    ("Anna Berg is the mayor.", "Anna Berg is the deputy mayor."),
    ("Anna Berg is a doctor.", "Anna Berg posed as a doctor."),
    ("The drug is safe.", "The drug is not as safe as people think."),
    ("Anna Berg is Tom Holt's daughter.", "Tom Holt is Anna Berg's father."),
    ("Ida Lund sang the song.", "The song was written by Ida Lund. Olga Moe sang it."),
    ("The report was false.", "The minister called the report false."),
    ("According to Tom Holt, the lake is safe.",
     "Anna Berg said that the lake was safe. Tom Holt warned against bathing in it."),
    ("The flood damaged the bridge.", "The bridge withstood the flood."),
    ("The film won three awards.", "The film was nominated for three awards."),
    ("Every second pupil passed the test.", "Half of the pupils passed the test."),
    ("Ida Lund was awarded the prize.", "Ida Lund declined the prize."),
    # two parties of a verb: neither is said to be the other
    ("The Aurora is a ferry.", "A ferry rammed the Aurora."),
    ("Tula is a port.", "The ship left Tula for a port in the north."),
    ("Bo Roe is a doctor.", "Bo Roe was examined by a doctor."),
    ("Mira Holt is a lawyer.", "Mira Holt's lawyer spoke to the press."),
    ("Mira Holt is a lawyer.", "Mira Holt, whose father was a lawyer, spoke to the press."),
    ("Velmar is a river.", "Velmar lies on a river."),
    ("Mira Holt is the mayor.", "The mayor thanked Mira Holt."),
    # one of two, and two together
    ("The fire destroyed the mill.", "The fire destroyed either the mill or the barn."),
    ("The storm killed six people in Norvia.",
     "The storm killed six people in Norvia and Galland."),
    # another said it
    ("The mayor said that the bridge was safe.", "The police said that the bridge was safe."),
    ("A witness said the driver fled.", "A neighbour said the driver fled."),
    # looked for, put up, accused of, seen
    ("The team has a new coach.", "The team is looking for a new coach."),
    ("The castle was sold.", "The castle is for sale."),
    ("The minister lied to parliament.",
     "The opposition accused the minister of lying to parliament."),
    ("The director of the museum stole the coins.",
     "The director of the museum reported the theft of the coins."),
    ("The nurse stabbed the guard.", "The nurse saw the guard being stabbed."),
]  # fmt: skip
# What a text tells of another thing, person or time says nothing of the one a statement names.
OF_ANOTHER = [
    # what has been put off, called off or is only needed
    ("The board decided to close the mill.",
     "The board postponed a decision on whether to close the mill."),
    ("The court approved the sale.", "The sale requires the approval of the court."),
    ("Minister Hale travelled to Ghana.", "Minister Hale cancelled a trip to Ghana."),
    # another did it, or it did something else
    ("Olga Berg won the race.", "Ida Lund won the race. Olga Berg of Norway led for a while."),
    ("The firm's costs fell in 2020.",
     "The firm's sales fell in 2020, while its costs stayed the same."),
    # another said it
    ("Paula Kent said the road would be closed.",
     "Paula Kent opened the meeting. Ivo Brand said that the road would be closed."),
    # a figure of another name, of another part, of another thing
    ("Tom Dale came third.", "Tom Dale took part in the race. Ivo Brand came third."),
    ("51 percent of adults own a car.",
     "The share of adults who own a car rose to 38 percent, and among men it reached 51 percent."),
    ("Dunmore is the second-largest town in the valley.",
     "Ashby is the largest town in the valley, followed by Dunmore."),
    ("The violin is kept in a museum in Bergen.",
     "The statue is kept in a museum in Lyon. A violin was found later by a man from Bergen."),
    # figures of names by turns, a role that two have, another of the kind
    ("The Blues won 38 percent of the vote.",
     "The Blues won 46 percent of the vote and the Reds 38 percent."),
    ("Ida Berg is the mayor of Malm.",
     "Olga Moe, the mayor of Malm, met Ida Berg, the mayor of Dunmore."),
    ("The gang stole 22 tonnes of copper.",
     "The gang stole 40 tonnes of zinc. Another gang had stolen 22 tonnes of copper in May."),
    ("Another bridge collapsed in May.", "A bridge collapsed in May after a flood."),
    # done once in a span, or in all of it
    ("In 1955 the dam was built.", "The dam was built from 1950 to 1962."),
    ("In 2004 the firm sold 900 boats.", "The firm sold 900 boats from 2001 to 2009."),
    # of what belongs to it
    ("The band will tour Japan.", "The band's drummer will tour Japan."),
    ("The doctor treated the queen.", "The doctor treated the queen's horse."),
    ("Brightwater's rival lost the case.", "Brightwater lost the case."),
    # what is only there
    ("The wolf was killed by a farmer.", "The wolf was killed near a farm."),
    ("Ida Moll left the club because of her coach.", "Ida Moll left the club with her coach."),
    # a share of others, once more
    ("Sixty percent of women approve of the law.", "Sixty percent of adults approve of the law."),
    ("The farmers blocked the road again on Sunday.", "The farmers blocked the road on Sunday."),
    ("The lake is the deepest in the country.", "The lake is deep."),
    # as many of others, where the text tells of those that are meant too
    ("2,300 soldiers were moved to the school.",
     "About 2,300 tenants were moved to the school. The army sent 400 soldiers."),
    ("Some 1,400 cows were sold.",
     "At the fair some 1,400 sheep were sold. The cows came too late."),
    # people in general, not the one who speaks of them
    ("Lea Dorn blames the council.",
     "Most tenants blame the council, but architect Lea Dorn said the house was old."),
    ("Maria Vance expects rain.", "Farmers expect rain, said Maria Vance of the weather office."),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "text"), SUPPORTED)
def test_it_is_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("statement", "text"), REFUTED)
def test_the_contrary_is_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.REFUTED


@pytest.mark.parametrize(("statement", "text"), NOT_ENOUGH)
def test_it_is_not_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is Verdict.NOT_ENOUGH


@pytest.mark.parametrize(("statement", "text"), OF_ANOTHER)
def test_of_another_it_is_not_told(statement: str, text: str) -> None:
    assert finding(statement, text).verdict is not Verdict.SUPPORTED


def test_who_denies_a_figure_does_not_tell_another() -> None:
    text = "The mayor took part. Hale denied that he had paid five million dollars to the club."
    said = "Hale paid three million dollars to the club."
    assert finding(said, text).verdict is not Verdict.SUPPORTED
