"""What a strict editor would strike: wrong subjects, lost words, words in the wrong mouth."""

import pytest

from claims.model import Document
from claims.splitting import split
from tests.splitting.said import claims_of

READ = {
    # a phrase keeps its side of the verb
    "Currently about 20 percent of Dutch trade occurs between Dutch towns.": [
        "Currently about 20 percent of Dutch trade occurs between Dutch towns."
    ],
    "Here is what other towns are expected to do.": [],
    # a singular verb tells of one
    "Ann Ode led a study of two towns, Lund and Malmo in Sweden, which has seen floods.": [
        "Ann Ode led a study of two towns, Lund and Malmo in Sweden.",
        "Sweden has seen floods.",
    ],
    # without the clause nothing is said
    "Involvement of a judge in trade is an act that harms the court.": [
        "Involvement of a judge in trade is an act that harms the court."
    ],
    # not the town is run by nuns
    "He leads a rescue group in Lund, run by nuns.": [
        "He leads a rescue group in Lund.",
        "The rescue group in Lund is run by nuns.",
    ],
    # both halves are the meaning
    "The drug was a control, meaning chemists used it as a base and compared the others to it.": [
        "The drug was a control.",
        "Chemists used the drug as a base.",
        "Chemists compared the others to the drug.",
    ],
    "One metal mix, Alto, showed promise.": ["Alto showed promise.", "Alto is a metal mix."],
    # a verb with its object is no noun
    "Both halls are only a short walk from the port and have no steps at all.": [
        "Both halls are only a short walk from the port.",
        "Both halls have no steps at all.",
    ],
    # whom it was made so
    "The singer won again in May, making him the oldest winner.": [
        "The singer won again in May.",
        "The singer was the oldest winner.",
    ],
    "This week, the duchess, 61, opened a school, making her the first duchess to do so.": [
        "This week, the duchess, 61, opened a school, making her the first duchess to do so."
    ],
    # together they were three
    "The other three pumps were Ara, a cheap one, Bel, a fast one, and Cid.": [
        "The other three pumps were Ara, a cheap one, Bel, a fast one, and Cid."
    ],
    # nobody says what is done according to law
    "The house was sold according to law.": ["The house was sold according to law."],
    # the agreement of "which Ode said were"
    "He owns a mill and two farms, which Ode said were old.": [
        "He owns a mill and two farms.",
        "The two farms were old.",
    ],
    # one or the other
    "The house picked the bill posed by the cabinet, which used the word marriage.": [
        "The house picked the bill posed by the cabinet, which used the word marriage."
    ],
    "The field is about 160 km east of the capital, Lund.": [
        "The field is about 160 km east of Lund.",
        "Lund is the capital.",
    ],
    "Bo Ode posted a note on Twitter blaming Sweden for the raids.": [
        "Bo Ode posted a note on Twitter blaming Sweden for the raids."
    ],
    "These bison, commonly called buffalo, came from Utah.": [
        "The bison came from Utah.",
        "The bison are commonly called buffalo.",
    ],
    "Starting in 1968, Ann Lee spent 15 years in the army.": [
        "Starting in 1968, Ann Lee spent 15 years in the army."
    ],
    "Ann Lee had sat in the house for years, earning her the title of dean.": [
        "Ann Lee had sat in the house for years, earning her the title of dean."
    ],
    # words that look like verbs
    "Storm Ode will bring strong swell, high waves and sizeable storm surges.": [
        "Storm Ode will bring strong swell, high waves and sizeable storm surges."
    ],
    "Chemists looked for the same strains in milk, farm soil, human blood, and smoked foods.": [
        "Chemists looked for the same strains in milk, farm soil, human blood, and smoked foods."
    ],
    # a comma where two names would touch
    "He is survived by his wife, Jona, three children from two marriages, and his sisters.": [
        "He is survived by Jona, three children from two marriages, and his sisters.",
        "Jona is his wife.",
    ],
    # with dust from one house
    "The way is by air, with dust from one house reaching the next.": [
        "The way is by air.",
        "Dust from one house reaches the next.",
    ],
    # its own words, parted by nobody
    'Ode cited the state\'s "ongoing support of mines and its hate of mills" as a reason.': [
        'Ode cited the state\'s "ongoing support of mines and its hate of mills" as a reason.'
    ],
    # a name is not narrowed down
    "The court gave its view on the sale of Acme which ended in May.": [
        "The court gave its view on the sale of Acme which ended in May."
    ],
    # which court is not clear
    "The Court of Lund is a high court. Another one is the Court of Malmo. "
    "The court was asked by Ann Ode and 78 others for help.": [
        "The Court of Lund is a high court.",
        "Another one is the Court of Malmo.",
        "The court was asked by Ann Ode and 78 others for help.",
    ],
    "Now, for every day the hall stays shut, the town is losing money.": [
        "Now, for every day the hall stays shut, the town is losing money."
    ],
    'Some wore the slogan "Make the World Ode Again".': [
        'Some wore the slogan "Make the World Ode Again".'
    ],
    "When it was taken by the burglars it caused a flood in the house.": [
        "When it was taken by the burglars it caused a flood in the house."
    ],
    "The court will make an order declaring that the advice was void.": [
        "The court will make an order declaring that the advice was void."
    ],
    # a study is released, no chemists are
    "In a new study released by the Lund museum in May, chemists say the skulls are old.": [
        "The skulls are old.",
        "The new study was released by the Lund museum in May.",
    ],
    # an "or" further in
    "Some skulls are found in frogs that eat mice or, in a few rare cases, are ill.": [
        "Some skulls are found in frogs that eat mice or, in a few rare cases, are ill."
    ],
    # what was told, not that it was
    "How strange and small frogs can be is known.": [
        "How strange and small frogs can be is known."
    ],
    "The state sued the firm over its plan, saying it would harm many.": [
        "It would harm many.",
        "The state sued the firm over its plan.",
    ],
    "She was convicted of a plot to sell a stolen car and tampering with its number.": [
        "She was convicted of a plot to sell a stolen car and tampering with its number."
    ],
    "Ann Lee decided and told Bo that she would go.": ["Ann Lee would go.", "Ann Lee decided."],
    # true under the condition alone
    "If the mice had felt shocks before, their care for others was higher, the study showed.": [
        "If the mice had felt shocks before, their care for others was higher."
    ],
    "The state of Egypt ordered the killing of 300 pigs. According to a vet, it was unnecessary.": [
        "The state of Egypt ordered the killing of 300 pigs.",
        "The killing of 300 pigs was unnecessary.",
    ],
    # a list further in, or before more
    "She met the old mayor of Lund and the new mayor of Malmo at a fair in May.": [
        "She met the old mayor of Lund and the new mayor of Malmo at a fair in May."
    ],
    "The board opens the review at Lund Airport in May, led by Ann Ode.": [
        "The board opens the review at Lund Airport in May, led by Ann Ode."
    ],
    # not the study is the nearest hole
    "The study said the hole is 10 light years away, meaning it is the nearest one.": [
        "The hole is 10 light years away.",
        "It is the nearest one.",
    ],
    "The hole is in the Lund system, making it the first system seen by eye.": [
        "The hole is in the Lund system.",
        "The hole is the first system seen by eye.",
    ],
    # who reports is not reported
    "He was 34 and reported for years on the war.": [
        "He was 34.",
        "He reported for years on the war.",
    ],
    "Ann Ode is a photo- and filmmaker from Lund.": [
        "Ann Ode is a photo- and filmmaker from Lund."
    ],
    # no arrest is a man
    "Police told of the arrest of a tapper, a man in his forties.": [
        "Police told of the arrest of a tapper, a man in his forties."
    ],
    "The milestone came as towns began to open.": ["The milestone came as towns began to open."],
    "Ann Ode wrote a letter to the Lund News, published on Monday.": [
        "Ann Ode wrote a letter to the Lund News, published on Monday."
    ],
    "Ann Ode held posts as transport, justice, and mining minister.": [
        "Ann Ode held posts as transport, justice, and mining minister."
    ],
    # nobody is aged somewhere
    "Former Dutch Royal Navy officer Piet Holm died Monday, aged 81, at a Breda, North Brabant "
    "nursing home.": [
        "Piet Holm died Monday at a Breda, North Brabant nursing home.",
        "Piet Holm was aged 81.",
        "Piet Holm was a former Dutch Royal Navy officer.",
    ],
    "Singer Ann Ode died on Friday, aged 64, in a Lund hospital.": [
        "Singer Ann Ode died on Friday in a Lund hospital.",
        "Singer Ann Ode was aged 64.",
    ],
    # "only" is said of the clause
    'The van carried only a dummy, nicknamed "Bob" for the singer.': [
        "The van carried only a dummy.",
        'The dummy was nicknamed "Bob" for the singer.',
    ],
    # a name behind a comma is no name of the subject
    "He crossed the strait on a raft, a process Holm described as hard as the sea was high.": [
        "He crossed the strait on a raft, a process Holm described as hard as the sea was high."
    ],
    # the relative word is the subject of the inner clause
    "The agency plans a first flight, which the firm said might take place in May.": [
        "The agency plans a first flight.",
        "The first flight might take place in May.",
    ],
    # "and" joins clauses
    "Acme works on ferries and its pilot was arrested in May.": [
        "Acme works on ferries.",
        "Acme's pilot was arrested in May.",
    ],
    # prepositions that share a noun
    "Flights to and from the island were cancelled.": [
        "Flights to and from the island were cancelled."
    ],
    "Holm was sent by ambulance and by air to hospitals in the area.": [
        "Holm was sent by ambulance and by air to hospitals in the area."
    ],
    # his own arms, and an "it" that is no thing
    "Kami is a cartoon fighter who runs with his arms behind his back. It all began in June.": [
        "Kami is a cartoon fighter.",
        "Kami runs with his arms behind his back.",
        "It all began in June.",
    ],
    # the doors catch nobody
    "Few stood at the doors of the hall. Captain Ode said they caught one man. "
    "They caught three for theft.": [
        "Few stood at the doors of the hall.",
        "They caught one man.",
        "They caught three for theft.",
    ],
    "Bo Holm and a spy led them out disguised as a Danish film crew working on a film.": [
        "Bo Holm and a spy led them out disguised as a Danish film crew.",
        "The Danish film crew worked on a film.",
    ],
}


@pytest.mark.parametrize("text", READ)
def test_what_is_left_is_true(text: str) -> None:
    assert sorted(claims_of(text)) == sorted(READ[text])


Said = tuple[str, str]  # who, what
SPOKEN: dict[str, list[Said]] = {
    # a quotation that another verb brings in
    'Actor Bo Holm praised Tom Reyes on Twitter: "Tom was one of the best men in Lund. '
    'His work was unique."': [
        ("", "Bo Holm praised Tom Reyes on Twitter."),
        ("Bo Holm", "Tom Reyes was one of the best men in Lund."),
        ("Bo Holm", "Tom Reyes's work was unique."),
    ],
    'Ann Ode of the port spoke of the work: "It is fun to work with a new partner."': [
        ("", "Ann Ode of the port spoke of the work."),
        ("Ann Ode", "It is fun to work with a new partner."),
    ],
    # two things said
    "Bo Holm announced he had asked for Roe's return, and that Roe came the next morning.": [
        ("Bo Holm", "Bo Holm had asked for Roe's return."),
        ("Bo Holm", "Roe came the next morning."),
    ],
    'Bo Holm wrote: "I asked Roe for his letter, which was given to me today."': [
        ("Bo Holm", "Bo Holm asked Roe for his letter."),
        ("Bo Holm", "His letter was given to Bo Holm today."),
    ],
    # a second act of his, behind "but"
    "ABC News reported King Holm is expected to win, but only won 39 of 40 seats.": [
        ("ABC News", "King Holm only won 39 of 40 seats.")
    ],
    # I, who is quoted
    'Ann Ode said, "I think I heard three shots but I am not sure."': [
        ("Ann Ode", "Ann Ode heard three shots."),
        ("Ann Ode", "Ann Ode is not sure."),
    ],
    'Bo Holm proposed a change: "I ask all kings to eat less meat. We have the cure".': [
        ("", "Bo Holm proposed a change."),
        ("Bo Holm", "Bo Holm asks all kings to eat less meat."),
        ("Bo Holm", "We have the cure."),
    ],
    # a quotation that was issued
    'The palace issued the following note: "She keeps her rank. It is hers by law."': [
        ("", "The palace issued the following note."),
        ("The palace", "She keeps her rank."),
        ("The palace", "It is hers by law."),
    ],
    # she stands outside the marks
    'Ann Ode pointed out she had "given up my offices and lived as a farmer[.]"': [
        ("Ann Ode", "Ann Ode had given up her offices."),
        ("Ann Ode", "Ann Ode had lived as a farmer."),
    ],
    # of two people with one surname
    "Tom Mende was a spy. Mende's wife Jonna Mende, also a spy, said, \"It was good to work with "
    'my husband."': [
        ("", "Tom Mende was a spy."),
        ("Jonna Mende", "It was good to work with Jonna Mende's husband."),
    ],
    # told by the writer, behind the quotation
    'The miner said the pit "does not touch the use of short funds" which were a problem at '
    "another miner before.": [
        ("The miner", 'The pit "does not touch the use of short funds".'),
        ("", "Short funds were a problem at another miner before."),
    ],
    # in two parts
    "According to Zealand Senator Bo Holm, the ferry is one of two in use.": [
        ("Bo Holm", "The ferry is one of two in use.")
    ],
    # what a speaker knows, and what is said of it
    "\"Acme is helping the court, and we'll tell them what we're learning\", Acme told The Star.": [
        ("Acme", "Acme is helping the court."),
        ("Acme", "We'll tell the court what we're learning."),
    ],
    # words without content, and what only links to the sentence before
    "I mean, it was nice. And now we are here, it is odd.": [
        ("", "It was nice."),
        ("", "Now we are here."),
    ],
}


@pytest.mark.parametrize("text", SPOKEN)
def test_each_word_in_the_right_mouth(text: str) -> None:
    made = [
        (c.speaker.name if c.speaker else "", c.text)
        for c in split(Document(text)).claims
        if "title" not in c.rules and not c.text.endswith(("a actor.", "is actor."))
    ]
    for one in SPOKEN[text]:
        assert one in made, made


def test_what_is_pointed_at_in_a_quotation_is_not_the_writers_last_subject() -> None:
    text = 'The port bought a crane. "It worked, so far," Ann Ode told the press.'
    assert any(c.startswith("It worked") for c in claims_of(text))


def test_dangerous_is_not_who_says_so() -> None:
    text = "The navy warned the crews on Monday, saying it was dangerous."
    assert "The navy was dangerous." not in claims_of(text)
    assert "The ministry was ready." in claims_of("The ministry said it was ready.")
