"""Every kind of reason, on pairs where it must be given and on pairs where it must not."""

import pytest

from claims.matching.rules import RULES
from claims.model import Verdict
from tests.matching.support import finding

# kind of reason -> (statement, text) pairs for which it must be among the reasons of a refutation
REFUTING = {
    "number": [
        ("The flood killed 12 people.", "The flood killed 40 people."),
        ("Fewer than 50 guests attended the wedding.", "Over 80 guests attended the wedding."),
        ("The bridge is 300 metres long.", "The bridge is 900 metres long."),
    ],
    "rank": [
        ("Norvia is the largest exporter of tin.", "Norvia is the second-largest exporter of tin."),
        ("The mine is the oldest in Europe.", "The mine is the second-oldest in Europe."),
        ("It was the third strike this year.", "It was the first strike this year."),
    ],
    "date": [
        ("The festival opened on May 3, 2019.", "The festival opened on May 7, 2019."),
        ("The school was founded in 1920.", "The school was founded in 1954."),
        ("The court ruled on Monday.", "The court ruled on Thursday."),
    ],
    "negation": [
        ("The company paid the fine.", "The company did not pay the fine."),
        ("Nobody was hurt in the fire.", "Several people were hurt in the fire."),
        ("The senator refused to sign the bill.", "The senator signed the bill."),
    ],
    "antonym": [
        ("Unemployment rose in April.", "Unemployment fell in April."),
        ("The union supports the reform.", "The union opposes the reform."),
        ("The museum stands at the western end of the park.",
         "The museum stands at the eastern end of the park."),
    ],
    "quantifier": [
        ("Most farmers use the new seed.", "Few farmers use the new seed."),
        ("All schools in the district have a library.",
         "Few schools in the district have a library."),
        ("Most of the shops were open.", "None of the shops were open."),
        ("All of the bridges were closed.", "Most of the bridges were closed."),
        ("Most of the barns burned down.", "Two of the nine barns burned down."),
        ("Most kinds of moss need shade.", "Few mosses need shade."),
        ("Only two of the five boats sank.", "All of the boats sank."),
    ],
    "subject": [
        ("Canada is the largest exporter of maple syrup.",
         "Finland is the largest exporter of maple syrup."),
        ("Peter Hall was the first chairman of the club.",
         "Mary Stone was the first chairman of the club."),
        ("Brazil is the second-biggest producer of soy.",
         "Argentina is the second-biggest producer of soy."),
    ],
    "role": [
        ("Anna Berg is a spokeswoman for the Danish navy.",
         "Anna Berg is a spokeswoman for the Swedish navy."),
        ("John Dale is the mayor of Leeds.", "John Dale is the mayor of Bristol."),
        ("Ruth Kane is the French minister of health.",
         "Ruth Kane is the Belgian minister of health."),
    ],
    "kind": [
        ("The village is mainly Catholic.", "The village is mainly Protestant."),
        ("The town is mostly Muslim.", "The town is mostly Hindu."),
        ("The region is largely Buddhist.", "The region is largely Christian."),
    ],
    "place": [
        ("The congress was held in Paris.", "The congress was held in Vienna."),
        ("Maria Lund was born in Oslo.", "Maria Lund was born in Bergen."),
        ("The factory is located in Ohio.", "The factory is located in Texas."),
    ],
    "roles": [
        ("Chile defeated Peru.", "Peru defeated Chile."),
        ("Anna Berg replaced Carl Holm.", "Carl Holm replaced Anna Berg."),
        ("Germany was attacked by Poland.", "Germany attacked Poland."),
        ("The train was on its way from Lille to Metz.",
         "The train on its way from Metz to Lille stopped at Reims."),
        ("The council voted against the bridge.", "The council voted for the bridge."),
        ("The alarm rang before the roof fell.", "The alarm rang after the roof fell."),
    ],
    "comparison": [
        ("More people died in mines in 2016 than in 2010.",
         "Fewer people died in mines in 2016 than in 2010."),
        ("Trains were more punctual than buses.", "Trains were less punctual than buses."),
        ("The new stadium cost less than the old one.",
         "The new stadium cost more than the old one."),
        ("The new pump is more reliable.", "The new pump is less reliable."),
    ],
    "exception": [
        ("Rao was rescued from the mine.", "All the miners except Rao were rescued."),
        ("Norway signed the treaty.", "All the states except Norway signed the treaty."),
        ("The cook survived.", "Everyone but the cook survived."),
    ],
    "name": [
        ("The summit is in South Korea.", "The summit is in North Korea."),
        ("The vote was in West Java.", "The vote was in East Java."),
        ("The rebels hold North Kivu.", "The rebels hold South Kivu."),
    ],
    "modality": [
        ("The city has already closed the pool.", "The city will close the pool."),
        ("The ferry has already been sold.", "The ferry is to be sold in spring."),
        ("The tunnel has been open since May 2019.", "The tunnel is to open in March 2023."),
    ],
}  # fmt: skip

# kind of reason -> pairs that are not enough, with this reason among those given
WANTING = {
    "number": [
        ("The flood killed 12 people.", "The flood killed people."),
        ("The bridge is 300 metres long.", "The bridge is long."),
        ("The club has 40 members.", "The club has more than 20 members."),
    ],
    "date": [
        ("The school was founded in 1920.", "The school was founded."),
        ("The court ruled on Monday.", "The court ruled."),
        ("The festival opened on May 3, 2019.", "The festival opened in May 2019."),
    ],
    "name": [
        ("Australia criticised the treaty.", "France criticised the treaty."),
        ("Peter Hall visited the harbour.", "The minister visited the harbour."),
        ("The exhibition was shown in Lisbon.", "The exhibition was shown."),
    ],
    "speaker": [
        ("Rao said that the dam is safe.", "Ivo Lang said that the dam is safe."),
        ("Reed said that the mill will close.", "Lang said that the mill will close."),
        ("Mayor Reed said the bridge is unsafe.", "The bridge is unsafe, the engineer Lang said."),
    ],
    "structure": [
        ("Ada Reed is the mayor of Tula.", "Ivo Lang is the mayor of Tula."),
        ("Bo Holm is a painter from Oslo.", "Ada Reed is a painter from Oslo."),
        ("Lund is a town on the coast.", "Marlow is a town on the coast."),
    ],
    "event": [
        ("The company opened another plant in Tula.", "The company opened a plant in Tula."),
        ("Rao won the cup again.", "Rao won the cup."),
        ("A further strike is planned at the mill.", "A strike is planned at the mill."),
    ],
    "modality": [
        ("The city has built a tunnel.", "The city plans to build a tunnel."),
        ("The tax is mandatory.", "The party called for a mandatory tax."),
        ("The airline cancelled its flights.", "The airline may cancel its flights."),
    ],
    "quantifier": [
        ("Most of the miners came from Wales.", "The miners came from Wales."),
        ("All members voted for the plan.", "Members voted for the plan."),
        ("Oslo is the only city that has a tram.", "Oslo is a city that has a tram."),
    ],
    "object": [
        ("The city fined the restaurant.",
         "The city closed the restaurant and fined its supplier."),
        ("The council sold the theatre.", "The council sold the library and repaired the theatre."),
        ("The court freed the driver.", "The court freed the guard and sentenced the driver."),
    ],
    "word": [
        ("The mayor apologised for the delay.", "The mayor announced the delay."),
        ("The king of the island praised the sailors.", "The islanders praised the sailors."),
        ("The company will rebuild the stadium.", "The company owns the stadium."),
    ],
    "comparison": [
        ("Wages in Kent were higher than wages in Essex.", "Wages in Kent and Essex were high."),
        ("The tower is taller than the bridge.", "The tower and the bridge are tall."),
        ("Trains are more punctual than buses.", "Trains and buses are punctual."),
    ],
}  # fmt: skip

# Nothing may be held against these.
AGREEING = [
    ("The flood killed more than 100 people.", "The flood killed 131 people."),
    ("The school was founded in 1920.", "The school was founded on 4 May 1920."),
    ("Peru was defeated by Chile.", "Chile defeated Peru."),
    ("Peru lost to Chile.", "Chile beat Peru."),
    ("The US criticised the treaty.", "The United States has criticised the treaty."),
    ("The firm's profits grew by half.", "The firm's profits grew by 50 percent."),
    ("Anna Berg is the chairwoman of the club.", "Anna Berg is the chairwoman of the club."),
    ("Most of the barns burned down.", "Two thirds of the barns burned down."),
    ("Pupils who walk to school make fewer errors.", "Pupils who walk make fewer mistakes."),
    ("The town owes over €650,000.", "The town owes over 650,000 euros."),
    ("All 40 people on the ferry were saved.", "The 40 people on the ferry were all saved."),
    ("A jury found Ada Reed guilty of theft.", "A jury convicted Ada Reed of theft."),
]  # fmt: skip


def cases(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(kind, s, t) for kind, pairs in table.items() for s, t in pairs]


def test_no_kind_of_reason_is_left_out() -> None:
    assert {rule.kind for rule in RULES} <= REFUTING.keys() | WANTING.keys()
    assert all(len(pairs) >= 3 for table in (REFUTING, WANTING) for pairs in table.values())


@pytest.mark.parametrize(("kind", "statement", "text"), cases(REFUTING))
def test_a_clash_refutes_and_says_why(kind: str, statement: str, text: str) -> None:
    found = finding(statement, text)
    assert found.verdict is Verdict.REFUTED
    assert kind in {r.kind for r in found.reasons}


@pytest.mark.parametrize(("kind", "statement", "text"), cases(WANTING))
def test_what_is_not_told_is_not_enough(kind: str, statement: str, text: str) -> None:
    found = finding(statement, text)
    assert found.verdict is Verdict.NOT_ENOUGH
    assert kind in {r.kind for r in found.reasons}


@pytest.mark.parametrize(("statement", "text"), AGREEING)
def test_agreement_is_supported(statement: str, text: str) -> None:
    found = finding(statement, text)
    assert found.verdict is Verdict.SUPPORTED
    assert {r.kind for r in found.reasons} == {"says the same", "sources"}


@pytest.mark.parametrize(("kind", "statement", "text"), cases(REFUTING) + cases(WANTING))
def test_a_text_supports_itself(kind: str, statement: str, text: str) -> None:
    for sentence in (statement, text):
        found = finding(sentence, sentence)
        assert found.verdict is Verdict.SUPPORTED
        assert kind not in {r.kind for r in found.reasons}


def test_what_a_sum_gives_is_no_clash() -> None:
    text = "The Reform Party dropped from 80 seats to 55 in the election."
    found = finding("The Reform Party lost 25 seats in the election.", text)
    assert found.verdict is not Verdict.REFUTED
    found = finding("The Reform Party dropped to 60 seats in the election.", text)
    assert found.verdict is Verdict.REFUTED
