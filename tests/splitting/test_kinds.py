"""The kind of a claim: a table of sentences (docs/splitting.md, "Kinds")."""

import pytest

import claims
from claims.model import Kind

# kind | words of the claim | text
TABLE = """
asserted | score twice more | Ode scored first. Lind would score twice more before the break.
asserted | lead for | Roe took the lead on lap 20. She would lead for the next twelve laps.
asserted | last only | The visitors went ahead. Their lead would last only four minutes.
asserted | finish | Berg fell on the last bend. He would finish the race in ninth place.
asserted | go on | Lind won her first match in 2003. She would go on to win nine titles.
asserted | return | The band broke up in 1974. It would not return to the stage until 1991.
asserted | prove | The keeper came off hurt. That would prove costly for the hosts.
asserted | equalise | Orvex scored first. The hosts would equalise in the 80th minute.
asserted | win again | Roe won the stage on Monday. She would win again two days later.
asserted | be her last | The ship left port in May 1911. It would be her last voyage.
asserted | score again | The hosts would score again in the ninth.
asserted | become | Born in Lund, Ode would become the first woman to lead the bank.
asserted | marry | In 1962 he met Ann Lowe, whom he would marry a year later.
asserted | hide | Smugglers would hide the coins in sacks of flour, which the guards never opened.
asserted | ask | I would ask the guards for water, but none came.
asserted | paint | "He would paint a red door and a green door, and people bought both," Lind said.
asserted | sit | As a child she would sit by the quay and draw the boats.
asserted | walk | Every morning he would walk to the mill.
asserted | come home | "My father would come home late and we were all asleep," she recalled.
asserted | send | The villagers would send a boy ahead to warn the others, and he ran all night.
asserted | bring | She would always bring cakes.
asserted | pay | Traders sold the grain in the hills. They would pay the porters in salt.
conditional | fail | The bridge would fail if the river rose.
conditional | be closed | Under the plan, three schools would be closed.
conditional | raise | The bill would raise the tax on sugar.
conditional | cost | A tunnel would cost twice as much.
conditional | create | The merger would create the largest bank in the country.
conditional | allow | The proposed law would allow judges to sit alone.
conditional | hurt | "A strike would hurt everyone," she said.
conditional | stop running | Without the subsidy the ferry would stop running.
conditional | be enough | Two votes would be enough to block the sale.
conditional | be required | A majority of both houses would be required to block it.
conditional | agree | No doctor would agree to that.
conditional | power | The council backed the scheme on Friday. The turbines would power 900 homes.
conditional | have | Had it rained, the crop would have been saved.
conditional | be replaced | The mayor set out her plan on Monday. Buses would be replaced by trams.
conditional | improve | Their range would greatly improve the defence of the coast.
asserted | end after | Roe took the lead on the first bend. Her lead would end after just two laps.
asserted | knock | The men wore robes. They would knock at night and ask for bread.
asserted | ask for | The men wore robes. They would knock at night and ask for bread.
conditional | take | The council met on Friday. The new train would take just 20 minutes.
conditional | pay | The council approved the scheme. Residents would pay three euros.
conditional | lose | Under the bill, teachers would lose their pensions.
conditional | ban | A law passed in Ulm would ban masks.
conditional | vote | Nobody would vote for that.
conditional | be the first | If chosen, Roe would be the first woman to lead the party.
conditional | resign | A decent man would resign.
conditional | choose | You would choose the red one.
conditional | have left | They left at noon. They would have left earlier.
conditional | be | The tower burned down in May. It would be the tallest in the land today.
planned | hire | The mayor spoke on Monday. She said the town would hire ten guards.
asserted | lose | Orvex won the first leg, but it would lose the second leg 3-0.
asserted | die | In 1950 he moved to Ulm, where he would die two years later.
asserted | meet Ode | She studied in Lund, where she would meet Ode.
asserted | reappear | The bear would reappear in the band's later work in 1996.
asserted | perform | The next day, he and his band would perform in the square.
planned | open | The firm said the mill would open in May.
planned | hand over | He told reporters he would hand over power.
planned | hire | The ministry announced that it would hire 300 teachers.
planned | sing | Roe promised that she would sing again.
planned | review | In 2009, judges in Lund were to review the case.
planned | leave | The fleet was to leave at dawn.
planned | be paid | The sum was to be paid in three parts.
asserted | was out | Berg was out to end the inning.
asserted | last member | Ode was the last member of the family to be born in the palace.
asserted | first | Lind was the first woman to sail around the island.
asserted | youngest | She is the youngest player to win the cup.
asserted | The first was | Two votes were held. The first was to amend the charter.
asserted | answer was | Her answer was to sell the house.
asserted | response was | Their response was not to print a correction.
asserted | work of | The guards, whose work was to watch the gate, slept.
asserted | job is | His job is to count the votes.
asserted | reaction | The first reaction of the crowd was to laugh.
asserted | strategy | The strategy was to split the vote.
asserted | idea | The idea was to keep the heat in.
asserted | only way | The only way out was to swim.
asserted | aim is | The aim is to cut waste.
asserted | one of the few | It was one of the few houses to survive the fire.
asserted | three to | There were three to choose from.
asserted | nothing was | Nothing was to be seen.
asserted | second | The second motion was to close the school.
asserted | has 30 | Lind said he would table such a motion and already has 30 backers.
planned | table | Lind said he would table such a motion and already has 30 backers.
asserted | stressed | Keen to weaken ties with Ulm, Roe stressed the trade between the two towns.
asserted | called | Hoping to win votes, Ode called a meeting.
asserted | bought | Likely to lose her seat, Ode bought a farm.
asserted | is full | The hall will be rebuilt and the car park is full already.
asserted | owns | The firm plans to sell the yard and owns two more.
asserted | met | The board may close the mill and met on Friday to talk about it.
asserted | bought | Lind hopes to sail in May and has bought a boat.
asserted | bought a boat | Lind hopes to sail in May and has bought a boat.
asserted | sold | Lind said he would retire and had sold his boat.
conditional | weak | If the wall is weak, it will fall.
conditional | suffer | "If a calf's not fed ... it won't grow and it will suffer," he said.
conditional | grow | "If a calf's not getting milk it won't grow and it will suffer," he said.
conditional | wither | So if we turn to vines, they get no rain, so you will see them wither.
conditional | lose | Unless it rains, farmers will lose the crop.
conditional | help | We will help provided they ask.
conditional | pay | If so, the town will pay.
conditional | go | Should it rain, the match will go ahead on Sunday.
conditional | drop | As long as nobody drops it, the vase will hold.
conditional | lose | If you have no salt you lose weight.
asserted | unclear | They are unclear on if the pilot was hurt.
asserted | do not know | We do not know if the pilot was hurt.
asserted | asked | She asked if the shop was open.
conditional | come | The team will come only if it is paid.
hoped | lead | Hopefully this will lead to better games.
hoped | win | "Hopefully we can win the next one," he said.
hoped | wanted | Ode wanted to be rich.
possible | cargo | "I can almost certainly say that they are from our cargo," the captain said.
asserted | parts | "I think the parts came from a barge," the captain said.
asserted | parts | We believe that the parts came from a barge, the captain said.
possible | drowned | "I guess he drowned," she said.
asserted | oldest | "I think that it is the oldest oak in the valley," the forester said.
asserted | asleep | "The guards, I think, were asleep," she said.
possible | a leak | It seems that the pipe had a leak.
possible | a leak | It appears that the pipe had a leak.
possible | a leak | It is possible that the pipe had a leak.
possible | a leak | There is a chance that the pipe had a leak.
possible | fake | The coin is probably a fake.
possible | fake | The coin is almost certainly a fake.
possible | fake | I doubt that the coin is a fake.
possible | fake | I suspect the coin is a fake.
asserted | fake | I know that the coin is a fake.
asserted | fake | I am sure the coin is a fake.
asserted | scored | Lind thought she had scored, but the flag was up.
asserted | would row | The race began at noon. Berg would row an hour; he would swim the rest.
possible | to be used | The van was allegedly to be used in a robbery.
planned | to deal | Rather it is "to deal with thieves," he said.
asserted | a boat | He could make out a boat.
conditional | a case | He could make out a case for it if he tried.
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines())
def test_kind_of_a_claim(row: str) -> None:
    kind, part, text = row.split(" | ", 2)
    told = [c for c in claims.split(text).claims if part.lower() in c.text.lower()]
    assert {c.kind for c in told} == {Kind(kind)}


def test_a_caption_of_long_ago_is_told_in_the_past() -> None:
    text = "Sultan Ode (Bo VI) departing from the back door of the palace in 1922."
    assert [c.text for c in claims.split(text).claims] == [
        "Sultan Ode (Bo VI) departed from the back door of the palace in 1922."
    ]
