"""Who is meant, of people: I and he twice in a claim, the dead, names of one word and more."""

from tests.splitting.said import claims_of, said


def test_the_second_i_is_he_or_she() -> None:
    assert claims_of(
        '"I made a mistake when I decided I was fit to drive," Tom Lowe admitted.'
    ) == ["Tom Lowe made a mistake when he decided he was fit to drive."]
    assert claims_of('"My brother told me that I should sell my boat," said Eva Holm.') == [
        "Eva Holm's brother told her that she should sell her boat."
    ]
    assert claims_of('"If I lose, I will leave," said Mark Hale.') == [
        "If Mark Hale loses, he will leave."
    ]


def test_the_second_i_keeps_the_name_beside_another_of_the_sex() -> None:
    assert claims_of('"My sister told me that I should sell my boat," said Eva Holm.') == [
        "Eva Holm's sister told her that Eva Holm should sell her boat."
    ]


def test_i_in_words_that_are_quoted_inside_others_is_left() -> None:
    text = (
        "\"People who like it will say, 'If you give me a car, I'll help you',\" said Steve Hall."
    )
    assert claims_of(text) == [
        "People who like it will say, 'If you give me a car, I'll help you'."
    ]


def test_nobody_says_of_himself_that_he_is_dead() -> None:
    assert said("Mayor Tom Lind praised Karl Brandt and said his death was a loss for the town.")[
        0
    ] == ("Karl Brandt's death was a loss for the town.", "Tom Lind")
    assert said("Sam Cole was killed in the crash. Neighbour Bob Rye said he was a kind man.")[
        1
    ] == ("Sam Cole was a kind man.", "Bob Rye")


def test_whom_an_office_holds_is_not_who_speaks_for_it() -> None:
    text = (
        "Rebels hold the town led by Omar Haddad. The government spokesman says he has been seen "
        "fleeing to the island by boat."
    )
    assert said(text)[1] == (
        "He has been seen fleeing to the island by boat.",
        "The government spokesman",
    )


def test_a_lone_name_that_leads_the_sentence_may_be_she() -> None:
    text = "Coach Ann Lee praised the team. Marta scored twice and she hit the bar."
    assert claims_of(text)[-1] == "She hit the bar."


def test_no_award_speaks() -> None:
    text = (
        "On Friday, Welsh singer Aveline won three Emmy Awards at the Emmy Awards gala. "
        "Aveline wept on taking the Emmy for the best record. In her speech, she "
        'said, "I am very humbled. My hero is Mona Reyes."'
    )
    assert said(text)[-2:] == [
        ("Aveline is very humbled.", "Aveline"),
        ("Aveline's hero is Mona Reyes.", "Aveline"),
    ]


def test_names_without_their_article_or_misspelt() -> None:
    text = 'Minister Nouri al-Sabri is in Basra. "They will pay," Sabri said on Monday.'
    assert said(text)[-1] == ("They will pay.", "Nouri al-Sabri")
    text = 'The chemist Lydia Harkmann tests salt. "We must add more," Ms Harckman said.'
    assert said(text)[-1] == ("We must add more.", "Lydia Harkmann")


def test_another_of_the_name_is_not_meant() -> None:
    text = "Lawmaker Rep. Patrick Keane voted for the bill. Senator Keane did not vote."
    assert claims_of(text)[-1] == "Senator Keane did not vote."
    text = "Jonathan Keller ran well. Then Bronco Darian Keller forced Bob Lee to fumble."
    assert claims_of(text)[-1] == "Then Bronco Darian Keller forced Bob Lee to fumble."
    text = (
        "A cousin of Zuhair Hussein, Ali Nasser al-Karim, was jailed in May. Hussein Nabil "
        "Omar was jailed too. The other trial was that of Hussein himself."
    )
    assert claims_of(text)[-1] == "The other trial was that of Zuhair Hussein himself."
    text = (
        "In 1977, Tom Barden married Ellen Porter. He is survived by his ex-wife Ellen Porter "
        "Barden."
    )
    assert claims_of(text)[0] == "In 1977, Tom Barden married Ellen Porter."


def test_a_name_is_whole() -> None:
    assert claims_of("Wilma De Vries hit the ball. De Vries was then walked.")[-1] == (
        "Wilma De Vries was then walked."
    )
    text = "Nordic Airlines Flight 17 left Oslo at noon. The flight vanished at two."
    assert claims_of(text)[-1] == "Nordic Airlines Flight 17 vanished at two."
    text = (
        "This move was criticized by Nassar al-Karimi, a member of parliament. "
        '"We object," he said.'
    )
    assert said(text)[-1] == ("We object.", "Nassar al-Karimi")


def test_who_spoke_in_the_passive_or_as_a_source() -> None:
    text = (
        'According to the analyst Omar Nasser, Karim is a thorn in the side of others. "There is a '
        'need to act," he said.'
    )
    assert said(text)[-1] == ("There is a need to act.", "Omar Nasser")
    text = (
        '"They were attacks on banks," commented Major General Karim Atta, who is the spokesman '
        "for the army. According to him, one was near a school."
    )
    assert said(text)[-1] == ("One was near a school.", "Karim Atta")


def test_the_name_behind_a_body_is_of_the_role_before_it() -> None:
    text = (
        "Former deputy director of operations for the Libyan Armed Forces Hussein Nabil Omar "
        "was the third to be jailed. He said that all of them were ill."
    )
    assert said(text)[-1] == ("All of them were ill.", "Hussein Nabil Omar")


def test_lords_and_popes_keep_their_title() -> None:
    text = "Judge Lord Kinross jailed Omar Reed. Lord Kinross told Reed he had killed a man."
    assert said(text)[-1][1] == "Lord Kinross"


def test_a_second_is_of_the_kind_of_one() -> None:
    text = "One student said the party was calm. A second said the police were rude."
    assert said(text)[-1] == ("The police were rude.", "A second student")


def test_a_father_speaks_of_his_own_son() -> None:
    text = "Omar Reed, 24, was jailed. His father, Ali Reed, said his son was at home."
    assert ("Ali Reed's son was at home.", "Ali Reed") in said(text)


def test_who_was_hired_was_fired() -> None:
    text = "Karl Brandt hired Peter Moss in May. He was fired in June."
    assert claims_of(text)[-1] == "He was fired in June."


def test_a_lone_name_that_led_the_sentence_before_may_be_he() -> None:
    text = "Juan Moreno hit a pass. Rodrigo jumped to receive the ball. He struck it from far out."
    assert claims_of(text)[-1] == "He struck it from far out."
    text = "Singer Ann Lee sang for an hour. Sony praised the show. She left at noon."
    assert claims_of(text)[-1] == "Ann Lee left at noon."


def test_whose_car_it_is_that_one_is_told_of() -> None:
    text = "Mark Hale told Ben Stone that his car was stolen."
    assert claims_of(text) == ["His car was stolen."]
