"""Whom and what pronouns and definite phrases mean; and whom they must not be taken for."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of

NAMED = [
    (
        "Tideport Council approved a plan for a terminal on Tuesday. It will have four berths.",
        "The terminal will have four berths.",
    ),
    (
        "The Lund Opera bought a hall in May. It seats 900 people.",
        "The hall seats 900 people.",
    ),
    (
        "Keller Motors recalled 9,000 vans. They have faulty brakes.",
        "The vans have faulty brakes.",
    ),
    (
        "The under-19 team of Varna won in Sofia. They had trained for two years.",
        "The under-19 team of Varna had trained for two years.",
    ),
    (
        "The jury heard from nine witnesses. It found Marlow guilty.",
        "The jury found Marlow guilty.",
    ),
    (
        "The report lists 12 mills. They employ 900 people.",
        "The mills employ 900 people.",
    ),
    (
        "The vaccine was tested on 400 nurses in Accra. It had few side effects.",
        "The vaccine had few side effects.",
    ),
    (
        "JavaScript: It was written in ten days.",
        "JavaScript was written in ten days.",
    ),
    (
        "Marta Vale flew to Rome with her son. Her plane was late.",
        "Marta Vale's plane was late.",
    ),
    (
        "The sisters Ann and Eva Moor run the inn. Their father built it in 1950.",
        "Ann and Eva Moor's father built the inn in 1950.",
    ),
    (
        "The company and the union signed the deal. Their talks had lasted nine days.",
        "The company and the union's talks had lasted nine days.",
    ),
    (
        "Orvex will pay 40 million in cash. The company has 900 workers.",
        "Orvex has 900 workers.",
    ),
    (
        "Former minister Hans Quist died on Sunday. The former minister was 81.",
        "Hans Quist was 81.",
    ),
    (
        "Hans Quist, a former minister, met his successor, Lise Roe. The former "
        "minister left early.",
        "Hans Quist left early.",
    ),
    (
        "The Aldwater Angling Club sued Harmon in June. Its secretary, Carol Tunney, "
        "spoke of theft. The club wants 90,000 pounds.",
        "The Aldwater Angling Club wants 90,000 pounds.",
    ),
    (
        "The ferry Havfru sank off Moss. The vessel was built in 1971.",
        "The Havfru was built in 1971.",
    ),
    (
        "The University of Brod and the city signed a lease. The university will pay "
        "a crown a year.",
        "The University of Brod will pay a crown a year.",
    ),
    (
        "Denmark and Norway signed the treaty. The two countries share a cable.",
        "Denmark and Norway share a cable.",
    ),
    (
        "Liv Aas and Bo Dahl wrote the book. Both live in Oslo.",
        "Liv Aas and Bo Dahl live in Oslo.",
    ),
    (
        "Liv Aas and Bo Dahl wrote the book. The pair met in 1999.",
        "Liv Aas and Bo Dahl met in 1999.",
    ),
    (
        "Liv Aas and Bo Dahl wrote the book. The couple have three sons.",
        "Liv Aas and Bo Dahl have three sons.",
    ),
    (
        "Tom Reyes succeeds Nils Holm as coach. He played for Lund until 2015.",
        "Tom Reyes played for Lund until 2015.",
    ),
    (
        "Tom Reyes visited Nils Holm in hospital. Holm has been ill since May. He cannot walk.",
        "Nils Holm cannot walk.",
    ),
    (
        "The witness said Karl Moe hit her. He denies it.",
        "Karl Moe denies it.",
    ),
    (
        "The archive holds 4,000 maps. Its oldest is from 1480.",
        "The archive's oldest is from 1480.",
    ),
    (
        "Farmers in Velm dug a canal. They used no machines.",
        "The farmers used no machines.",
    ),
    (
        "The bank stands on Mill Street, in a Gothic building by Lowe. Its records "
        "are kept in Leeds.",
        "The bank's records are kept in Leeds.",
    ),
    (
        "Verdanta makes pumps. It was founded in 1920 in Metallurgy Street. In 2023 "
        "the company had revenues of 2 billion.",
        "In 2023 Verdanta had revenues of 2 billion.",
    ),
    (
        "The theatre group Lanterna bought an old fire station. Its members painted it red.",
        "Lanterna's members painted the old fire station red.",
    ),
    (
        "Two climbers were found dead on Friday. They had left camp on Tuesday.",
        "The climbers had left camp on Tuesday.",
    ),
    (
        "Teachers met the minister on Monday. They want smaller classes.",
        "Teachers want smaller classes.",
    ),
    (
        "Minister Rita Holm met teachers on Monday. She promised them a rise.",
        "Rita Holm promised teachers a rise.",
    ),
    (
        "The film Harbour won two awards. Its director, Siv Lunde, was not there. She was ill.",
        "Siv Lunde was ill.",
    ),
    (
        "The town hall and the library burned down. The library will be rebuilt. It "
        "held 30,000 books.",
        "The library held 30,000 books.",
    ),
    (
        "In his first speech, Premier Tor Aune praised the army. He did not name the rebels.",
        "Tor Aune did not name the rebels.",
    ),
    (
        "When she heard the news, Lise Dahl was at sea. Her radio had failed.",
        "Lise Dahl's radio had failed.",
    ),
    (
        "Aker, which makes pumps, cut 300 jobs. The company blamed high prices.",
        "Aker blamed high prices.",
    ),
    (
        "Judge Kari Vik freed Arne Moe on Monday. The judge said the evidence was thin.",
        "The evidence was thin.",
    ),
    (
        "President Aliu Bah will meet King Olav. The king is 70. The president is 52.",
        "Aliu Bah is 52.",
    ),
    (
        "The river rose by two metres. It flooded 40 homes.",
        "The river flooded 40 homes.",
    ),
    (
        "The rover landed in a crater. It has six wheels.",
        "The rover has six wheels.",
    ),
    (
        'Coach Bjorn Lie praised Ola Dahl. "I have never had a better player," he said.',
        "Bjorn Lie has never had a better player.",
    ),
    (
        "Sonia Petit, the wife of Alain Petit, opened the show. He was abroad.",
        "Alain Petit was abroad.",
    ),
    (
        "The firm will move from Oslo to Bergen. This will save it 3 million a year.",
        "This will save the firm 3 million a year.",
    ),
    (  # no count hunts
        "The lynx was counted in 40 valleys. The census was slow: it hunts by night.",
        "The lynx hunts by night.",
    ),
    (  # a partnership is owned by nobody
        "The partnership will create 90 jobs.\n\nHavnline runs 14 ferries. It is owned by the "
        "Moller family.",
        "Havnline is owned by the Moller family.",
    ),
    (
        "The trial began in Lund. It lasted four months.",
        "The trial lasted four months.",
    ),
    (  # those that had branches in Asia, not all banks
        "Banks with branches in Asia lost money. They closed offices.",
        "The banks closed offices.",
    ),
    (  # nobody hears his own appeal
        "Bo Lind appealed in May. The judge rejected his appeal on Friday.",
        "The judge rejected Bo Lind's appeal on Friday.",
    ),
    (
        "The union asked for talks. The ministry refused its request.",
        "The ministry refused the union's request.",
    ),
    (  # a body is not won
        "The Academy gave the prize to Bo Lind. He was the first Swede to win it.",
        "Bo Lind was the first Swede to win the prize.",
    ),
    (
        "Tesco and Lidl will stop selling bags. The two chains said they would offer boxes.",
        "The two chains would offer boxes.",
    ),
    (  # no layer of the air expects anything
        "The ozone layer is recovering, the Lund Weather Office said on Monday. It expects a "
        "full cure by 2066.",
        "The Lund Weather Office expects a full cure by 2066.",
    ),
    (  # who is asked to spare it is another
        "The bear hurt a hiker. Animal groups had asked the court to spare it.",
        "Animal groups had asked the court to spare the bear.",
    ),
    (  # no institute was a school
        "The Institute of Physics moved in May. The institute bought the building for 20 "
        "million pounds. It was once a school.",
        "The building was once a school.",
    ),
    (
        "Peter Marsh, the union's secretary, spoke in May. The union has 900 members.",
        "The union has 900 members.",
    ),
    (  # no fire is rebuilt, no storm has inhabitants
        "A fire destroyed the theatre in 1911. It was rebuilt a year later.",
        "The theatre was rebuilt a year later.",
    ),
    (
        "The storm cut off the island for a week. It has 300 inhabitants.",
        "The island has 300 inhabitants.",
    ),
    (  # who is wanted to do it is another
        "Ann Lowe runs a shop. Her daughter, Eva, wants her to sell the shop.",
        "Eva wants Ann Lowe to sell the shop.",
    ),
    (
        '"The police hit me," one of the protesters said. "I lost a tooth."',
        "One of the protesters lost a tooth.",
    ),
    (
        "The Zambezi rises in Zambia. It is the fourth-longest river in Africa.",
        "The Zambezi is the fourth-longest river in Africa.",
    ),
    (  # they are not one body that is "it" beside them
        "Chile's copper miners ended their strike. The state firm Codelco said it had agreed to "
        "raise their pay.",
        "Codelco had agreed to raise Chile's copper miners' pay.",
    ),
    (  # a firm does not meet
        "The firm's workers elect the board. It meets four times a year.",
        "The board meets four times a year.",
    ),
    (
        "Hamburg's port is big. Rotterdam and Antwerp are ahead of it.",
        "Rotterdam and Antwerp are ahead of Hamburg's port.",
    ),
    (
        "Bo Strand was born in Lund. His father kept a shop and his mother sold cloth.",
        "Bo Strand's mother sold cloth.",
    ),
    (
        "The central bank approved the budget. It also withdrew the offer.",
        "The central bank also withdrew the offer.",
    ),
]

LESS_THAN_SURE = [  # the subject before, most likely; most that was as little sure was wrong
    (
        "A tanker hit the quay at Molde on Sunday. It was carrying 9,000 tonnes of fuel.",
        "It was carrying 9,000 tonnes of fuel.",
    ),
    (
        "The airline Novair lost a case against the pilots' union. It will appeal.",
        "It will appeal.",
    ),
    (
        "The agency fined the airline for delays. It has a month to appeal.",
        "It has a month to appeal.",
    ),
    (
        "The Treaty of Rome created the market. It was signed in 1957.",
        "It was signed in 1957.",
    ),
    (
        "Google's parent, Alphabet, reported record profits. Its revenue rose by a fifth.",
        "Its revenue rose by a fifth.",
    ),
    (
        "The dam supplies half of the country. Silt has cut its capacity by a third.",
        "Silt has cut its capacity by a third.",
    ),
    (
        "In April Greenland's government banned the mine. It lost the case.",
        "It lost the case.",
    ),
]

NOT_MEANT = [
    (
        "The Lund Opera bought a hall in May. It seats 900 people.",
        ["Opera seats"],
    ),
    (
        "The brewery Aldus closed its bar in Riga. It had lost money since 2019.",
        ["The brewery Aldus had lost"],
    ),
    (
        "Brighton beat Hull 3-1 on Saturday. They had lost their last four games.",
        ["Hull had lost", "Brighton had lost"],
    ),
    (
        "Despite their attempts, neither side scored before half time. Kim Jun left "
        "with a bad knee.",
        ["Kim Jun's attempts"],
    ),
    (
        "Kim Jun left with a bad knee. Despite their attempts, neither side scored "
        "before half time.",
        ["Kim Jun's attempts"],
    ),
    (
        "The report lists 12 mills. They employ 900 people.",
        ["The report employ"],
    ),
    (
        "Neither Rolf Stein nor his wife spoke as they left the court. The FBI had "
        "searched their house.",
        ["the FBI left", "The FBI's house"],
    ),
    (
        "Orvex bought Halden Foods for 90 million. The company was founded in 1901.",
        ["Orvex was founded", "Halden Foods was founded"],
    ),
    (
        "The Aldwater Angling Club sued Harmon in June. Its secretary, Carol Tunney, "
        "spoke of theft. The club wants 90,000 pounds.",
        ["Carol Tunney wants"],
    ),
    (
        "Silva, on loan from Porto, replaced the hurt Jones after an hour. He scored twice.",
        ["Jones scored"],
    ),
    (
        "Tom Reyes succeeds Nils Holm as coach. He played for Lund until 2015.",
        ["Nils Holm played"],
    ),
    (
        "Judge Mara Lind jailed Eva Kros for six years. She had poisoned a dog.",
        ["Mara Lind had poisoned"],
    ),
    (
        "Doctor Per Holt treated Jan Moe for two years. He died in May.",
        ["Per Holt died"],
    ),
    (
        "The firm said it would close its mill in Brod. It opened in 1921.",
        ["The firm opened"],
    ),
    (
        "According to the ministry, 900 people died on its roads last year.",
        ["the ministry's roads"],
    ),
    (
        "The letter arrived in May. It took Ruth a year to answer it.",
        ["The letter took"],
    ),
    (
        "The bank stands on Mill Street, in a Gothic building by Lowe. Its records "
        "are kept in Leeds.",
        ["Gothic building's records"],
    ),
    (
        "Vestland Council sold the old fire station to a theatre group. It dates from 1888.",
        ["Vestland Council dates", "council dates"],
    ),
    (
        "A tanker hit the quay at Molde on Sunday. It was carrying 9,000 tonnes of fuel.",
        ["quay was carrying"],
    ),
    (
        "Scientists at Tromso tagged 40 whales. They published the results in May.",
        ["whales published"],
    ),
    (
        "Police arrested two men in Gol. They were armed.",
        ["Police were armed"],
    ),
    (
        "Mona Rud sued her brother, Karl Rud. He had sold her horse.",
        ["Mona Rud had sold"],
    ),
    (
        "The wreck of the Aurora lies off Bodo. The ship sank in 1904.",
        ["wreck of the Aurora sank"],
    ),
    (
        "Aker supplies pumps to Borr. The company, based in Oslo, has 900 workers.",
        ["Borr has 900"],
    ),
    (
        "President Aliu Bah will meet King Olav. The king is 70. The president is 52.",
        ["Olav is 52"],
    ),
    (
        "The museum shows 40 works by Eli Sand. Most of them were painted in Paris.",
        ["most of the museum", "most of Eli"],
    ),
    (
        "A Danish court fined the bank. It said it would appeal.",
        ["court would appeal"],
    ),
    (
        "The airline Novair lost a case against the pilots' union. It will appeal.",
        ["union will appeal"],
    ),
    (
        "The rover landed in a crater. It has six wheels.",
        ["crater has six"],
    ),
    (
        "Lene Marlin's sister Eva said she had seen the letter.",
        ["Lene Marlin had seen"],
    ),
    (
        'Coach Bjorn Lie praised Ola Dahl. "He ran 12 kilometres," Lie said.',
        ["Bjorn Lie ran"],
    ),
    (
        "The charity feeds 300 families. Many of them have lost their homes.",
        ["their homes' homes"],
    ),
    (
        "The ministry bought 12 drones from a Turkish firm. They can fly for 27 hours.",
        ["ministry can fly"],
    ),
    (
        "The letter reached Eva Berg in Oslo. It took her four years.",
        ["the letter took"],
    ),
    (
        "The council bought a mill. It took nine months.",
        ["the council took", "mill took"],
    ),
    (
        "Clubs in Lund and Vik wanted Eva Berg. She turned them all down.",
        ["clubs all", "clubs in Lund and Vik all"],
    ),
    (  # the other one
        "The Marlow Bridge was shut after a crash. Engineers are checking a footbridge in Henley. "
        "The bridge was painted in 1990.",
        ["The Marlow Bridge was painted"],
    ),
    (
        "The Palmer Building was sold in March. Plans for a hotel in Dock Road were dropped "
        "because the building would block the light.",
        ["Palmer Building would"],
    ),
    (  # whom the bank or the speaker's own people, nobody can tell
        "The World Bank paid for the survey. Professor Ann Lowe said she was alarmed by what they "
        "found.",
        ["World Bank found"],
    ),
    (
        "The mill is insured. A fire in May left two of its walls in ruins.",
        ["fire's walls"],
    ),
    (  # what was said, not who said it
        "The Guardian wrote that the minister had owned shares. He denied it.",
        ["denied the Guardian"],
    ),
    (  # the men, or the dogs
        "Scientists trained dogs to smell the virus. They found it in nine samples.",
        ["Scientists found"],
    ),
    (  # the buses
        "The council bought 14 buses. Drivers say they are quiet.",
        ["drivers are quiet"],
    ),
    (
        "The New York Times sued the company in May. The company sells maps.",
        ["Times sells"],
    ),
    (  # the two of them
        "The company was founded by two brothers. They both died in the war.",
        ["company both", "company died"],
    ),
    (
        "The charity Water for All drilled 400 wells. It trains cooks.",
        ["Water trains"],
    ),
    (  # not himself
        "Chancellor Rolf Ebner sacked Max Traub in May. He accused him of theft.",
        ["accused Rolf Ebner"],
    ),
    (  # she or her sister
        "Pianist Lena Hauser began at four. Her sister Greta, a violinist, taught her to read. "
        "At 16 she won a place in Vienna.",
        ["Greta won", "Hauser won"],
    ),
    (
        "Jonas Weber took over the firm in 1990. His uncle Karl advised him. In 2001 he fled.",
        ["Karl fled", "Weber fled"],
    ),
    (
        "Eva Berg won on Sunday. Kenya's Ruth Koech, her main rival, fell.",
        ["Koech is Ruth Koech's"],
    ),
    (
        "Farmers near the border lost half their sheep. Wolves killed them at night.",
        ["killed the farmers"],
    ),
    (  # another's boat, if he is another
        "He said that Bo Lind had sold his boat. He had bought it in May.",
        ["He had bought Bo Lind's boat"],
    ),
    (
        '"He called me and I went home," said a neighbour.',
        ["called them"],
    ),
    (
        "It was a cold night in Lund. It was dark, and it was quiet.",
        ["the night was", "cold night was dark", "cold night was quiet"],
    ),
    (
        "Lars and Eva Holm bought the farm from the church. It had not been used for years.",
        ["Lars had"],
    ),
    (  # she and her team, or the families
        "Professor Jane Hollis and her team studied 400 families. They ate together.",
        ["families ate"],
    ),
    (  # no one school
        "Joan Baker left school at 14 to work in a mill. She married its owner.",
        ["school's owner"],
    ),
    (
        "The conductor praised the war. It has named Anna Feld as his successor.",
        ["war has named"],
    ),
    (
        "The firm lost the data of 9,000 people, 90 of them in Oslo. They have been offered help.",
        ["firm has been offered", "firm have"],
    ),
    (  # what was said
        "The paper wrote that the minister had lied to the house. A spokesman said it was wrong.",
        ["house was wrong", "paper was wrong"],
    ),
    (
        "Bees at the farm died in May. A lab found a mould in them. It has been banned in France.",
        ["lab has been banned"],
    ),
    (  # the rhinos
        "The Kenya Wildlife Service moved 21 rhinos to a reserve. They had been hunted for years.",
        ["Service had been hunted", "Service have been"],
    ),
    (
        "The hospital was designed by Alvar Aalto and his wife. They chose its colours, too.",
        ["hospital chose"],
    ),
    (
        "The Royal Society of Medicine and the Law Society oppose the bill. They say it is bad.",
        ["Medicine says", "Medicine is"],
    ),
    (  # it was his first: no radio
        "Robert Lang thanked him on the radio. It was his first win of the season.",
        ["radio was"],
    ),
    (
        "The lake has shrunk to a tenth of its size. The mayor has asked its people to save water.",
        ["the lake's people"],
    ),
    (
        "The ship's owner, a Greek firm, met the crew. She had been insured.",
        ["owner had been insured"],
    ),
    (  # its own, or another's
        "Japan has released water into the sea. China banned its fish.",
        ["China's fish"],
    ),
    (  # who was asked
        "The prosecutor asked the judge to keep Marco Bell in jail. She refused the plea.",
        ["prosecutor refused"],
    ),
    (  # a disease
        "The World Health Organization declared an end to the outbreak. It killed 55 people.",
        ["Organization killed"],
    ),
    (
        "Tadao Mori and Sons built the bridge in 1934. The firm blamed the army.",
        ["Sons blamed the"],
    ),
    (
        "Airbus delayed the jet. Its boss spoke of trouble with the wings. They are built in "
        "Wales.",
        ["Airbus is built", "Airbus are built"],
    ),
]


@pytest.mark.parametrize(("text", "claim"), NAMED)
def test_who_is_meant(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(("text", "claim"), LESS_THAN_SURE)
def test_what_is_less_than_sure_stays_as_it_is(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(("text", "wrong"), NOT_MEANT)
def test_who_is_not_meant(text: str, wrong: list[str]) -> None:
    told = [c.text.lower() for c in split(Document(text)).claims]
    assert not [w for w in wrong if any(w.lower() in t for t in told)]
