"""Common first names: enough to tell most men from women in the news; the rest stays open."""

import unicodedata

from claims.splitting.wordlist import words

_NAMES_MALE = words(
    "james john robert michael william david richard joseph thomas charles christopher daniel "
    "matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy "
    "ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott "
    "brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron "
    "jose adam nathan henry peter zachary kyle noah ethan jeremy walter christian keith roger "
    "terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce "
    "logan albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason "
    "philip louis harry howard fred ahmed mohammed muhammad mohamed ali hassan hussein omar "
    "khaled ibrahim yusuf abdul carlos luis miguel pedro jorge antonio manuel francisco javier "
    "marco giovanni luca andrea paolo roberto pierre jean jacques michel hans karl klaus jurgen "
    "wolfgang stefan ivan vladimir sergei dmitri boris mikhail nikolai igor joe tom tim jim mike "
    "ben sam max leo oscar oliver liam lucas simon martin ian neil graham hugh nigel emmanuel "
    "narendra rahul raj sanjay xi hiroshi kenji takeshi barack donald bill bob steve jeff ted "
    "anders erik lars nils olaf sven tony greg dan ron jon rishi boris alexei viktor kofi kwame"
)
_NAMES_FEMALE = words(
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty "
    "margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah "
    "stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma "
    "nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather "
    "diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith "
    "megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances "
    "kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle "
    "beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori fatima "
    "aisha khadija zainab maryam leila layla noor yasmin carmen rosa lucia elena sofia ana "
    "francesca giulia chiara claire sophie camille ingrid astrid greta karin birgit ursula angela "
    "svetlana olga natasha tatiana irina ekaterina jen jenny kate katie liz beth meg sue jane "
    "eleanor fiona nicola priya indira sunita mei yuki keiko michiko hillary hilary kamala nancy "
    "theresa jacinda malala greta sanna erna mette kristen kristin yvette suella priti diane lena "
    "ada nora eva ida clara lydia colette stefania"
)


def gender_of_name(name: str) -> str:
    """ "m", "f" or "" by the first name."""
    first = plain(name.split()[0].lower()) if name else ""
    male, female = first in _NAMES_MALE, first in _NAMES_FEMALE
    return "" if male == female else "m" if male else "f"


def plain(word: str) -> str:
    """Without accents: María is Maria."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
