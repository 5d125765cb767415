"""Who says what, and how surely, in the forms that the news, reports and interviews have for it."""

import pytest

from claims.model import Document
from claims.splitting import split

# For each passage, words of a claim: who says it, of which kind it is, in which stance.
PASSAGES: list[tuple[str, dict[str, str | tuple[str, str] | tuple[str, str, str]]]] = [
    (
        "The harbour master, Gitte Rask, cautioned that the pier could collapse.",
        {"collapse": ("Gitte Rask", "possible")},
    ),
    (
        "Two former guards alleged that prisoners were beaten in the yard.",
        {"beaten": "Two former guards"},
    ),
    (
        "The bakery boasts that its oven has burned since 1801.",
        {"since 1801": "The bakery"},
    ),
    (
        "Olsen lamented that the orchard had been sold for a car park.",
        {"car park": "Olsen"},
    ),
    (
        "The minister conceded the tunnel was two years late but rejected claims that "
        "it had cost nine billion.",
        {"two years late": "The minister", "nine billion": ("The minister", "denied", "denies")},
    ),
    (
        "Hendrik Maas predicts that wheat will be scarce by June.",
        {"scarce": ("Hendrik Maas", "planned")},
    ),
    (
        "Prosecutors believe that the forged stamps were printed in Graz.",
        {"printed in Graz": "Prosecutors"},
    ),
    (
        "The mayor vowed that the baths would reopen before Easter.",
        {"reopen": ("The mayor", "planned")},
    ),
    (
        "Pia Holt hopes to row the strait in August.",
        {"row the strait": ("", "hoped")},
    ),
    (
        "The union plans to strike on Monday, its secretary Ove Dahl said.",
        {"strike on Monday": ("Ove Dahl", "planned")},
    ),
    (
        "The city will plant 400 elms if the state pays for them, the parks office said.",
        {"400 elms": ("the parks office", "conditional")},
    ),
    (
        "The board urged members to vote against the merger.",
        {"urged": ""},
    ),
    (
        "The ombudsman asked whether the records had been burned. The school replied "
        "that they had been lost in a flood.",
        {"lost in a flood": "The school"},
    ),
    (
        "According to Norrland's labour inspectorate, 14 fishermen were paid in herring.",
        {"herring": "Norrland's labour inspectorate"},
    ),
    (
        "The ferry had, according to the coast guard, 90 more passengers than it was allowed.",
        {"90 more": "the coast guard"},
    ),
    (
        "The dam holds 40 million tonnes of water, according to AFP, and has leaked since spring.",
        {"40 million": "AFP"},
    ),
    (
        "Per the court filing, Bruun owed eleven banks money.",
        {"eleven banks": "the court filing"},
    ),
    (
        "In the opinion of coroner Sarah Lunt, the ladder had been tampered with.",
        {"tampered": "Sarah Lunt"},
    ),
    (
        "By the company's own figures, the plant lost 3 million in May.",
        {"3 million": "the company"},
    ),
    (
        "Her argument was that the tax hits the poor hardest.",
        {"hits the poor": "Her"},
    ),
    (
        "The theory of geologist Uwe Brandt is that the lake was once a crater.",
        {"once a crater": "Uwe Brandt"},
    ),
    (
        "A report by the Tilden Institute says one in nine wells is dry.",
        {"wells": "A report by the Tilden Institute"},
    ),
    (
        "In a statement, the airline said the pilot was on leave.",
        {"on leave": "the airline"},
    ),
    (
        "In a statement issued late on Sunday, Karin Ohm apologised and said the "
        "dinner had been a mistake.",
        {"had been a mistake": "Karin Ohm"},
    ),
    (
        "A statement from the palace said the queen was resting.",
        {"resting": "A statement from the palace"},
    ),
    (
        "A sign at the gate says dogs are not allowed.",
        {"not allowed": "A sign at the gate"},
    ),
    (
        "Actor Jude Wills posted on Instagram that he had broken his ankle.",
        {"broken": "Jude Wills"},
    ),
    (
        "In a Facebook post, the town council announced that the pool is closed.",
        {"pool is closed": "the town council"},
    ),
    (
        "A tweet by senator Paul Roth claimed that the dam had burst.",
        {"burst": "A tweet by senator Paul Roth"},
    ),
    (
        '"The lift is repaired," tweeted the metro operator.',
        {"lift is repaired": "the metro operator"},
    ),
    (
        "Roland Beck is accused of selling passports to smugglers.",
        {"accused": ""},
    ),
    (
        "The painting is said to be by Vermeer.",
        {"Vermeer": ("", "possible")},
    ),
    (
        "The heiress reportedly sold the island for 9 million.",
        {"sold the island": ("", "possible")},
    ),
    (
        "The driver allegedly ran two red lights.",
        {"red lights": ("", "possible")},
    ),
    (
        "The residents were told by the landlord that the heating would be off until Friday.",
        {"heating": ("the landlord", "planned")},
    ),
    (
        "The abbey is believed to have been built over a spring.",
        {"over a spring": ("", "possible")},
    ),
    (
        "Kessler was quoted as saying that the gold was gone.",
        {"gold was gone": "Kessler"},
    ),
    (
        '"It was over in seconds," said a woman who saw the crash. "The bus simply turned over."',
        {"over in seconds": "a woman", "turned over": "a woman"},
    ),
    (
        'One resident, who did not want to be named, said: "They come at night with lorries."',
        {"come at night": "One resident"},
    ),
    (
        '"The soil is dead," says farmer Aino Laine, kneeling in her field. "Nothing '
        'grows here any more."',
        {"soil is dead": "Aino Laine", "Nothing grows": "Aino Laine"},
    ),
    (
        'Asked about the deal, Voss said she knew nothing. "I was in Lima," she added.',
        {"knew nothing": "Voss", "in Lima": "Voss"},
    ),
    (
        'Rosa Klein, the union leader, was furious. "This is theft," she said. "Four '
        'hundred people lose their pay."',
        {"theft": "Rosa Klein", "lose their pay": "Rosa Klein"},
    ),
    (
        '"We have no water," shouted one of the men.\n\n"And no bread," another called '
        'out.\n\n"The lorries stopped coming in May," said a third, Idris Noor.',
        {"no water": "one of the men", "stopped coming": "Idris Noor"},
    ),
    (
        '"I signed the contract in 2019.\n\n"The first cheque came in March.\n\n"After '
        'that I never heard from them," said Mills.',
        {"signed": "Mills", "first cheque": "Mills"},
    ),
    (
        'For Dana Rhys, mother of three, the choice was easy. "We moved in May," she says.',
        {"moved in May": "Dana Rhys"},
    ),
    (
        'The plan is "pure vanity", in the words of councillor Max Stone.',
        {"vanity": "Max Stone"},
    ),
    (
        'The museum called the theft "a wound".',
        {"wound": ""},
    ),
    (
        "He is, she says, the best cook in Porto.",
        {"best cook": "she"},
    ),
    (
        "The inspector told the court that the valve had been shut by hand. The log "
        "had been altered. Two pages were missing.",
        {"shut by hand": "The inspector"},
    ),
    (
        "Farmers say the river has shrunk. Wells, they say, are dry by July.",
        {"shrunk": "Farmers", "dry by July": "Farmers"},
    ),
    (
        "Dr Nils Wiik says the drug works. It cuts the fever within a day, he "
        "explains, and has no side effects.",
        {"drug works": "Nils Wiik", "fever within": "Nils Wiik", "side effects": "Nils Wiik"},
    ),
    (
        "The witness testified that she saw a blue van leave at six, that its plates "
        "were covered and that the driver wore a mask.",
        {
            "blue van": "The witness",
            "plates were covered": "The witness",
            "wore a mask": "The witness",
        },
    ),
    (
        "Police said the man was armed and had fired first. Neighbours tell a "
        "different story: he had no gun.",
        {"was armed": "Police", "fired first": "Police", "no gun": "Neighbours"},
    ),
    (
        "A spokesperson for Danforth Rail said the points had frozen.",
        {"frozen": "A spokesperson for Danforth Rail"},
    ),
    (
        "Danforth Rail spokeswoman Kim Aldous said the points had frozen.",
        {"frozen": "Kim Aldous"},
    ),
    (
        "The indictment alleges that Marr took bribes between 2015 and 2018.",
        {"bribes": "The indictment"},
    ),
    (
        "Both the mayor and her deputy said the bridge was safe.",
        {"bridge was safe": "Both the mayor and her deputy"},
    ),
    (
        "While the mayor maintains that the bridge is safe, engineers at the "
        "university say it moves by four centimetres in a storm.",
        {"bridge is safe": "the mayor", "four centimetres": "engineers at the university"},
    ),
    (
        "Flames were seen at dawn, a shepherd, Milo Vuk, told the station.",
        {"Flames": "Milo Vuk"},
    ),
    (
        "The Home Secretary and I are working on a new law, the premier told parliament.",
        {"working on": "the premier"},
    ),
    (
        "The editor refused to say whether the burglar had been paid.",
        {"refused": ""},
    ),
    (
        "Campaigners have long argued that the pesticide harms bees, a charge its "
        "maker, Colvex, rejects.",
        {"harms bees": "Campaigners"},
    ),
    (
        "The pathologist, giving evidence by video, said the wound had been made after death.",
        {"after death": "The pathologist"},
    ),
    (
        "Wen Li, a rice farmer, recalls that the river once froze every winter.",
        {"froze every winter": "Wen Li"},
    ),
    (
        '"My father built this boat," recalled Wen Li, 71. "He sold it for a cow."',
        {"built": "Wen Li", "for a cow": "Wen Li"},
    ),
    (
        "The treasurer admitted in court that she had moved 80,000 euros to her own account.",
        {"80,000": "The treasurer"},
    ),
    (
        "Three of the jurors later told the Herald that they had been pressed to convict.",
        {"pressed to convict": "Three of the jurors"},
    ),
    (
        "A leaked memo shows the bank knew of the fraud in 2016.",
        {"knew of the fraud": "A leaked memo"},
    ),
    (
        "On its website, the zoo says that the panda weighs 118 kilos.",
        {"118 kilos": "the zoo"},
    ),
    (
        "Sources close to the talks said a deal was near.",
        {"deal was near": "Sources close to the talks"},
    ),
    (
        "A person familiar with the matter told Reuters that the bid had failed.",
        {"bid had failed": "A person familiar with the matter"},
    ),
    (
        "Officials, speaking on condition of anonymity, said the cable had been cut.",
        {"cable had been cut": "Officials"},
    ),
    (
        "Tolk said he would not resign, that he had done nothing wrong, and that the "
        "press was to blame.",
        {"not resign": ("Tolk", "planned"), "nothing wrong": "Tolk", "press was to blame": "Tolk"},
    ),
    (
        "Supporters hail him as a saviour; critics say he broke the unions.",
        {"broke the unions": "critics"},
    ),
    (
        "The weather service expects gusts of 140 km/h on the coast and has warned "
        "people to stay indoors.",
        {"warned": ""},
    ),
    (
        "Forecasters expect that the storm will weaken on Friday.",
        {"weaken": ("Forecasters", "planned")},
    ),
    (
        "The storm is expected to weaken on Friday, forecasters said.",
        {"weaken": ("forecasters", "planned")},
    ),
    (
        "It is not clear who fired first. The rebels say the army did. The army says "
        "the rebels attacked a checkpoint.",
        {"attacked a checkpoint": "The army"},
    ),
    (
        "The archive, its director Sofia Marin said, has lost a third of its films to damp.",
        {"third of its films": "Sofia Marin"},
    ),
    (
        "The archive has, its director Sofia Marin said, lost a third of its films to damp.",
        {"third of its films": "Sofia Marin"},
    ),
    (
        '"We’re tired," said nurse Oona Pell, who has worked at St Mary’s for nine '
        'years, "and we’re leaving."',
        {"tired": "Oona Pell", "leaving": "Oona Pell"},
    ),
    (
        "Residents were warned that the water was not safe to drink.",
        {"water": ""},
    ),
    (
        "The pilot radioed that the left engine was on fire.",
        {"left engine": "The pilot"},
    ),
    (
        "The historian points out that the map was drawn from memory.",
        {"from memory": "The historian"},
    ),
    (
        "The book claims that Marlow never went to sea. Its author, Ewan Tait, offers no proof.",
        {"never went to sea": "The book", "no proof": ""},
    ),
    (
        "In his memoir, Tait writes that he slept in stations.",
        {"slept in stations": "Tait"},
    ),
    (
        "The court held that the lease was void.",
        {"lease was void": "The court"},
    ),
    (
        "The coroner ruled that the death was an accident, dismissing suggestions "
        "that the rope had been cut.",
        {"an accident": "The coroner"},
    ),
    (
        "A poll by Orbis suggests 54 percent of voters would leave.",
        {"54 percent": ("A poll by Orbis", "conditional")},
    ),
    (
        "Survivors described how the roof fell in on the dancers.",
        {"fell in": "Survivors"},
    ),
    (
        "The prince is understood to have paid 12 million pounds.",
        {"12 million": ("", "possible")},
    ),
    (
        "Ruth Sand, who leads the inquiry, has said she will publish in May. She "
        "would not say whether ministers had been questioned.",
        {"publish in May": ("Ruth Sand", "planned")},
    ),
    (
        '"There is no shortage," the minister insisted. But in Lund, pharmacist Ali '
        'Bek has had no insulin for a week. "I send people home," he says.',
        {"no shortage": "the minister", "no insulin": "", "send people home": "Ali Bek"},
    ),
    (
        "The vaccine is safe, regulators in four countries have concluded.",
        {"vaccine is safe": "regulators in four countries"},
    ),
    (
        "Whether it works is another matter, cautions Jo Hahn of the Oslo Institute: "
        '"Two doses are not enough."',
        {"Two doses": "Jo Hahn"},
    ),
    (
        '"He told me the mine was safe," said widow Clara Roe.',
        {"mine was safe": "Clara Roe"},
    ),
    (
        "Hope Foundation chair Dev Anand thinks the law will fail. He hopes to meet the minister.",
        {"law will fail": ("Dev Anand", "planned"), "meet the minister": ("", "hoped")},
    ),
    (
        "The potter Ana Ruiz has fired clay in Toledo since 1990. She talked to Tom "
        "Reed about her kiln.\n\nQ: How hot does it get?\n\nA: It reaches 1,200 degrees. "
        "My father built it.\n\nQ: Do you sell abroad?\n\nA: We sell to nine countries.",
        {"1,200": "Ana Ruiz", "built": "Ana Ruiz", "nine countries": "Ana Ruiz"},
    ),
    (
        "Comedian Rod Vance opened the show, quipping that the king had lost his crown.",
        {"lost his crown": "Rod Vance"},
    ),
    (
        "Critics of the law were loud. They said it would hurt the poor.",
        {"hurt the poor": ("Critics of the law", "planned")},
    ),
    (
        "The dam held, allowing boats to pass, the harbour office said.",
        {"held": "the harbour office"},
    ),
    (
        "The club is considering whether to appeal, its coach, Jo Hart, said.",
        {"considering": "Jo Hart"},
    ),
    (
        "The fund said that Orvo had promised it a refund, and that it would sue.",
        {"refund": "The fund", "would sue": ("The fund", "planned")},
    ),
    (
        "She confirmed that Reed, who left in an ambulance, would miss the final.",
        {"miss the final": ("She", "planned")},
    ),
    (
        '"The bread was better," Ruth Lam says, stirring her tea.',
        {"bread was better": "Ruth Lam"},
    ),
    (
        '"I never sold it," Lam says, putting down her cup. "It was stolen."',
        {"never sold": "Lam", "was stolen": "Lam"},
    ),
    (
        "Claim: The new tram cost 900 million crowns.\n\nThe figure comes from a post "
        "by a taxi owner. The tram cost 310 million, the city's accounts show.",
        {"comes from": "", "310 million": "the city's accounts"},
    ),
    (
        "The king insisted that the wall was finished. He insisted that it be painted.",
        {"finished": "The king"},
    ),
    (
        "The tomb, experts assume, was robbed in 1210.",
        {"robbed": "experts"},
    ),
    (
        "According to data from the agency Tidal, 40 beaches are dirty.",
        {"beaches": "data from the agency Tidal"},
    ),
    (
        "According to a spokesman for the insurer Halden, 40 houses burned.",
        {"houses burned": "a spokesman for the insurer Halden"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_forms_of_saying(
    text: str, expected: dict[str, str | tuple[str, str] | tuple[str, str, str]]
) -> None:
    claims = split(Document(text)).claims
    for words, told in expected.items():
        name, kind, stance = _full(told)
        said = [c for c in claims if words in c.text or words in c.written]
        found = {(c.speaker.name if c.speaker else "", c.kind.value, c.stance.value) for c in said}
        assert found == {(name, kind, stance)}, words


def _full(told: str | tuple[str, str] | tuple[str, str, str]) -> tuple[str, str, str]:
    """A speaker alone asserts what is asserted."""
    parts = (told,) if isinstance(told, str) else told
    name, kind, stance = (*parts, *("", "asserted", "asserts")[len(parts) :])
    return name, kind, stance
