"""Fine profile: what a clause tells by the way."""

import pytest

from tests.splitting.said import fine_claims_of


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Ivo was born in Sisak, Croatia, and moved north.", "Sisak is in Croatia."),
        ("She spoke at the Tate Gallery in London.", "The Tate Gallery is in London."),
        ("Anna Berg is a Norway actor.", "Anna Berg is from Norway."),
        ("Anna Berg is a Danish actor and painter.", "Anna Berg is Danish."),
        ("Besides her acting career, Ann Lee has sold pottery.", "Ann Lee has an acting career."),
        ("Despite his short reign, Olaf was loved.", "Olaf had a short reign."),
        (
            "Ann Lee is praised for her charity, including opening a school for miners.",
            "Ann Lee has opened a school for miners.",
        ),
        ("As a teacher, Ann Lee was strict.", "Ann Lee was a teacher."),
        ("She starred in the film Low Tide (2010).", "Low Tide was released in 2010."),
        ("Ode wrote the novels Dusk (1994) and Gull (2003).", "Gull was published in 2003."),
        ("Ann Lee is also a painter.", "Ann Lee is a painter."),
        ("Ann Lee is a retired Danish potter.", "Ann Lee is retired."),
        ("Ann Lee is a retired Danish potter.", "Ann Lee was a potter."),
        ("He is currently the Technical Director of Danish club Frem Ost.", "is a Danish club."),
        ("She is known for her role in the Vexo series Low Tide.", "Low Tide is a Vexo series."),
        ("She starred in the 2010 film Low Tide.", "Low Tide was released in 2010."),
        ("Ann Lee is a potter with a large following.", "Ann Lee has a large following."),
        ("Ann Lee is a professional potter from Denmark.", "Ann Lee is from Denmark."),
        ("Ann Lee painted boats until her death in 1997.", "Ann Lee died in 1997."),
        ("Bo Roe died in Srinagar, Jammu and Kashmir.", "Srinagar is in Jammu and Kashmir."),
        (
            "Bo Roe was born in the village of Sund in the district of Moss.",
            "is in the district of Moss.",
        ),
        ("Bo Roe made history by becoming Mayor.", "Bo Roe became Mayor."),
        (
            "Bo Roe sold two boats, A in 2006 and B in 2010, before moving to Lund.",
            "moved to Lund.",
        ),
        ("Bo Roe raised money by selling boats and mending nets.", "Bo Roe mended nets."),
        ("Bo Roe is an Argentine former tennis player.", "Bo Roe is Argentine."),
        ("Bo Roe has won many prizes, including a Rao Prize in 2003.", "won a Rao Prize in 2003."),
        (
            "They have been awarded many prizes, including the Rao Prize in 2003.",
            "They were awarded the Rao Prize in 2003.",
        ),
        (
            "He was awarded the Order of the Heron, one of Denmark's highest honours.",
            "The Order of the Heron is one of Denmark's highest honours.",
        ),
    ],
)
def test_fact(text: str, fact: str) -> None:
    made = fine_claims_of(text)
    assert any(one.endswith(fact) for one in made), made


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("He has fought many rivals, including a bout with Ali Cortez.", "Ali Cortez is a"),
        ("He appeared in films and shows, including Dusk.", "Dusk is a"),
        ("Ann Lee is a Chicago Bulls fan.", "from Chicago"),
        ("Despite his young age, Ivo Lind ran the firm.", "had a young age"),
        ("The post was held by Brown (1998-2002).", "died"),
        ("She is at work on the upcoming film Low Tide (2031).", "released"),
        ("Ajax is a Dutch club.", "Ajax is Dutch"),
        ("Ann Lee raises money for causes such as ending hunger.", "ended hunger"),
        ("Bo Roe has not won a prize in 2003.", "Roe won"),
        ("Bo Roe is an American football coach.", "is American."),
        ("In addition to his mission work, Bo Roe wrote books.", "a mission work"),
        ("Bo Roe is head of the Lund Council.", "Roe is in"),
        ("Bo Roe will make a name for himself by sailing to Chile.", "Roe sail"),
        ("Bo Roe was honoured by naming a street after him.", "Roe named"),
        ("Bo Roe has lived in Oslo since 2003.", "lived in Oslo in"),
        ("Ann Lee worked for Bo Holm until his death in 1997.", "Ann Lee died"),
    ],
)
def test_no_fact_where_it_is_not_told(text: str, wrong: str) -> None:
    assert not any(wrong in one for one in fine_claims_of(text))


def test_a_term_in_brackets_is_one_of_the_office() -> None:
    made = fine_claims_of("Ann Lee was the fourth Governor of Tula (1993-1999).")
    assert "Ann Lee was the fourth Governor of Tula from 1993 to 1999." in made


def test_fame_is_of_whom_the_sentence_is_about() -> None:
    made = fine_claims_of("Ivo Lind made his name as a skipper, known for his calm.")
    assert "Ivo Lind is known for his calm." in made


def test_off_the_pitch_is_besides_the_play() -> None:
    made = fine_claims_of("Off the pitch, Ann Roe is known for her work in Fife.")
    assert made == ["Ann Roe is known for her work in Fife."]
    made = fine_claims_of("Off the coast of Fife, Ann Roe found a wreck.")
    assert any("coast" in c for c in made)
