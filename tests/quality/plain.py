"""Plain sentences put together from parts, so that their claims are known before they are split."""

import random
import re
from collections.abc import Iterator

PEOPLE = (
    "Maria Lopez",
    "Tom Becker",
    "Ingrid Dahl",
    "Samuel Okoro",
    "Lucy Hale",
    "Amina Diallo",
    "Peter Novak",
    "Anna van der Meer",
    "Jean-Paul Mercier",
    "Yusuf Al-Amin",
)
WOMEN = frozenset({"Maria Lopez", "Ingrid Dahl", "Lucy Hale", "Amina Diallo", "Anna van der Meer"})
ROLES = ("the mayor of Tarn", "the lead author", "the finance minister", "a union official")
BODIES = ("the city council", "the airline", "the central bank", "the charity", "the hospital")
THINGS = ("the bridge", "the old factory", "the new terminal", "the dam", "the stadium")
GROUPS = ("two workers", "dozens of residents", "three passengers", "local farmers")
DEEDS = {
    "person": "resigned on Friday|won the award in 2012|moved to Canada in 1998|lost the election"
    "|refused to answer questions|wrote two books about the war|founded a charity|led the inquiry"
    "|broke the national record|quit the party|sang in the choir|fought in the war|taught law",
    "body": "approved the budget|closed two offices in March|opened a branch in Lisbon"
    "|hired 40 engineers|raised fees by 5 percent|published the figures in June"
    "|withdrew the offer|lost the case|rebuilt the pier|spent 3 million euros on repairs",
    "thing": "opened in 1974|collapsed on Sunday|was closed in April|was built in the 1960s"
    "|was damaged by the storm|caught fire last week|was named after a poet|needs urgent repairs",
    "group": "were evacuated|lost power on Saturday|were injured|returned to work|left the area"
    "|demanded higher wages|arrived on Thursday|blocked the road",
}
# A sentence -> its claims; "| x" behind one is its speaker. s: any subject, with its deeds d;
# p and q: two people.
TEMPLATES = {
    "{s1} {d1}.": ["{s1} {d1}"],
    "{s1} {d1}, and {s2} {d2}.": ["{s1} {d1}", "{s2} {d2}"],
    "{s1} {d1}, but {s2} {d2}.": ["{s1} {d1}", "{s2} {d2}"],
    "{s1} {d1}; {s2} {d2}.": ["{s1} {d1}", "{s2} {d2}"],
    "{s1} {d1} and {e1}.": ["{s1} {d1}", "{s1} {e1}"],
    "{s1} {d1}, {e1} and {f1}.": ["{s1} {d1}", "{s1} {e1}", "{s1} {f1}"],
    "Although {s1} {d1}, {s2} {d2}.": ["{s1} {d1}", "{s2} {d2}"],
    "{s1} {d1}, although {s2} {d2}.": ["{s1} {d1}", "{s2} {d2}"],
    "{s1} {d1} because {s2} {d2}.": ["{s1} {d1}", "{s2} {d2}"],
    "{p}, who {dp}, {ep}.": ["{p} {dp}", "{p} {ep}"],
    "{p}, who {dp} and {ep}, {fp}.": ["{p} {dp}", "{p} {ep}", "{p} {fp}"],
    "{t}, which {dt}, {et}.": ["{t} {dt}", "{t} {et}"],
    "{b} praised {p}, who {dp}.": ["{b} praised {p}", "{p} {dp}"],
    "{p}, {r}, {dp}.": ["{p} {dp}", "{p} is {r}"],
    "{p}, 54, {dp}.": ["{p} {dp}", "{p} is 54"],
    "{p}, whose brother led the party, {dp}.": ["{p} {dp}", "{p}'s brother led the party"],
    "Built in 1931, {t} {dt}.": ["{t} was built in 1931", "{t} {dt}"],
    "Born in Lisbon in 1961, {p} {dp}.": ["{p} {dp}", "{p} was born in Lisbon in 1961"],
    "{t}, designed by {p}, {dt}.": ["{t} was designed by {p}", "{t} {dt}"],
    "{p} {dp}. {She} {ep}.": ["{p} {dp}", "{p} {ep}"],
    "{b} {db}. It also {eb}.": ["{b} {db}", "{b} also {eb}"],
    "{p} said {s1} {d1}.": ["{s1} {d1} | {p}"],
    "{b} said that {s1} {d1}.": ["{s1} {d1} | {b}"],
    "{s1} {d1}, {b} said.": ["{s1} {d1} | {b}"],
    "{s1} {d1}, according to {p}.": ["{s1} {d1} | {p}"],
    "According to {b}, {s1} {d1}.": ["{s1} {d1} | {b}"],
    "In a statement, {b} said {s1} {d1}.": ["{s1} {d1} | {b}"],
    "{p} said {s1} {d1} and that {s2} {d2}.": ["{s1} {d1} | {p}", "{s2} {d2} | {p}"],
    "{p} said {s1} {d1}, adding that {s2} {d2}.": ["{s1} {d1} | {p}", "{s2} {d2} | {p}"],
    "{p}, {r}, said {s1} {d1}.": ["{s1} {d1} | {p}", "{p} is {r}"],
    "{p}, who {dp}, said {s1} {d1}.": ["{s1} {d1} | {p}", "{p} {dp}"],
    '"{s1} {d1}," {p} said.': ["{s1} {d1} | {p}"],
    '"{s1} {d1}," said {p}. "{s2} {d2}."': ["{s1} {d1} | {p}", "{s2} {d2} | {p}"],
    '"{s1} {d1}," said {p}, {r}.': ["{s1} {d1} | {p}", "{p} is {r}"],
    '{p} said: "{s1} {d1}. {s2} {d2}."': ["{s1} {d1} | {p}", "{s2} {d2} | {p}"],
    "{p} told reporters that {s1} {d1}.": ["{s1} {d1} | {p}"],
    "A report found that {s1} {d1}.": ["{s1} {d1} | a report"],
    "{b} {db} but said {s1} {d1}.": ["{b} {db}", "{s1} {d1} | {b}"],
    "{p} {dp}. {She} said {s1} {d1}.": ["{p} {dp}", "{s1} {d1} | {p}"],
    "{b} said it had closed two offices.": ["{b} had closed two offices | {b}"],
    # Two constructions nested, as news, court, business and encyclopedia sentences have them.
    "{p}, {r}, who {dp}, {ep}.": ["{p} {ep}", "{p} is {r}", "{p} {dp}"],
    "{b}, which {db} and {eb}, {fb}.": ["{b} {db}", "{b} {eb}", "{b} {fb}"],
    "{t} was bought by {b}, which {db} and {eb}.": [
        "{t} was bought by {b}",
        "{b} {db}",
        "{b} {eb}",
    ],
    "{s1} {d1}, whereas {t}, which {dt}, {et}.": ["{s1} {d1}", "{t} {dt}", "{t} {et}"],
    "{p} replaced {q}, who {dq}, and {dp}.": ["{p} replaced {q}", "{q} {dq}", "{p} {dp}"],
    "{b} named {p}, who {dp}, as its head.": ["{b} named {p} as its head", "{p} {dp}"],
    "{b} blamed {p}, who {dp}, for the delay.": ["{b} blamed {p} for the delay", "{p} {dp}"],
    "{p} was the owner of {b}, which {db}.": ["{p} was the owner of {b}", "{b} {db}"],
    "{t}, in which two people died, {dt}.": ["two people died in {t}", "{t} {dt}"],
    "{p}, whose novels sold well, {dp} and {ep}.": [
        "{p}'s novels sold well",
        "{p} {dp}",
        "{p} {ep}",
    ],
    "Neither {p} nor {q}, who {dq}, won the case.": [
        "neither {p} nor {q} won the case",
        "{q} {dq}",
    ],
    "Police arrested 12 people, among them {p}, who {dp}.": [
        "police arrested 12 people, among them {p}",
        "{p} {dp}",
    ],
    "{p}, who denies the charges, was arrested in March and released on bail.": [
        "{p} denies the charges",
        "{p} was arrested in March",
        "{p} was released on bail",
    ],
    "In 2014 {p}, who {dp}, chaired the board and sold the port.": [
        "in 2014 {p} chaired the board",
        "in 2014 {p} sold the port",
        "{p} {dp}",
    ],
    "On Monday {b} raised wages, and on Tuesday it sold the port.": [
        "on Monday {b} raised wages",
        "on Tuesday {b} sold the port",
    ],
    "{s1} {d1}, and two days later {s2} {d2}.": ["{s1} {d1}", "two days later {s2} {d2}"],
    "Born in Lisbon in 1961, {p} {dp} and {ep}.": [
        "{p} was born in Lisbon in 1961",
        "{p} {dp}",
        "{p} {ep}",
    ],
    "{t}, built in 1931 and restored in 1984, {dt}.": [
        "{t} was built in 1931",
        "{t} was restored in 1984",
        "{t} {dt}",
    ],
    "{b}, based in Ghent, {db} and {eb}.": ["{b} is based in Ghent", "{b} {db}", "{b} {eb}"],
    "{b} shut two plants, hoping to cut costs.": [
        "{b} shut two plants",
        "{b} hoped to cut costs",
    ],
    "{p} was convicted of fraud in 2016 and sentenced to four years in prison.": [
        "{p} was convicted of fraud in 2016",
        "{p} was sentenced to four years in prison",
    ],
    "While {b} {db}, {p}, {r}, {dp}.": ["{b} {db}", "{p} {dp}", "{p} is {r}"],
    "When {s1} {d1}, {p}, {r}, {dp}.": ["when {s1} {d1}, {p} {dp}", "{p} is {r}"],
    "{b} {db} after {p}, {r}, {dp}.": ["{b} {db} after {p} {dp}", "{p} is {r}"],
    "{s1} {d1} before {s2} {d2}, and {p} {dp}.": ["{s1} {d1} before {s2} {d2}", "{p} {dp}"],
    "{p} — {r} — {dp}.": ["{p} {dp}", "{p} is {r}"],
    "{s1} {d1}, {p}, {r}, said, and {s2} {d2}.": [
        "{s1} {d1} | {p}",
        "{s2} {d2} | {p}",
        "{p} is {r}",
    ],
    "{s1} {d1}, according to {p}, who {dp}.": ["{s1} {d1} | {p}", "{p} {dp}"],
    "According to {p}, {r}, {s1} {d1} and {s2} {d2}.": [
        "{s1} {d1} | {p}",
        "{s2} {d2} | {p}",
        "{p} is {r}",
    ],
    '"{s1} {d1}," said {p}, {r}, adding that {s2} {d2}.': [
        "{s1} {d1} | {p}",
        "{s2} {d2} | {p}",
        "{p} is {r}",
    ],
    '{p} said: "{s1} {d1}," and added that {s2} {d2}.': ["{s1} {d1} | {p}", "{s2} {d2} | {p}"],
    '"{s1} {d1}," {p} said, although {s2} {d2}.': ["{s1} {d1} | {p}", "{s2} {d2}"],
    "{b} {db}, it said on Tuesday.": ["{b} {db} | {b}"],
    "{p}, {r}, said {b} had sold the port and would leave Ghent.": [
        "{b} had sold the port | {p}",
        "{b} would leave Ghent | {p}",
        "{p} is {r}",
    ],
    "{b} announced it would cut jobs, sell the port and leave Ghent.": [
        "{b} would cut jobs | {b}",
        "{b} would sell the port | {b}",
        "{b} would leave Ghent | {b}",
    ],
    "{b} said {p}, {r}, would retire in May.": ["{p} would retire in May | {b}", "{p} is {r}"],
    "{b} said that {s1} {d1} and that {s2} {d2}, but that {t} {dt}.": [
        "{s1} {d1} | {b}",
        "{s2} {d2} | {b}",
        "{t} {dt} | {b}",
    ],
    "{p} told {b} that {s1} {d1}, that {s2} {d2} and that {t} {dt}.": [
        "{s1} {d1} | {p}",
        "{s2} {d2} | {p}",
        "{t} {dt} | {p}",
    ],
    "{p} denied that {s1} {d1} and said {s2} {d2}.": ["{s1} {d1} | {p}", "{s2} {d2} | {p}"],
    "The court ruled that {b} had broken the law and ordered it to pay a fine.": [
        "{b} had broken the law | the court",
        "the court ordered it to pay a fine",
    ],
}


def sentences(seed: int, each: int) -> Iterator[tuple[str, str, frozenset[str]]]:
    """So many sentences for each template: (template, text, its claims as `told` writes them)."""
    draw = random.Random(seed)
    for template, claims in TEMPLATES.items():
        for _ in range(each):
            parts = _parts(draw)
            text = template.format(**parts)
            text = re.sub(r'(^|[.] |")([a-z])', lambda m: m[1] + m[2].upper(), text)
            yield template, text, frozenset(told(*c.format(**parts).split(" | ")) for c in claims)


def told(claim: str, speaker: str = "") -> str:
    """A claim and who says it, in small letters and without its full stop."""
    return " | ".join(part.lower().rstrip(".") for part in (claim, speaker) if part)


def _parts(draw: random.Random) -> dict[str, str]:
    first, second, p, q, b, t = _different(draw)
    parts = {"p": p, "q": q, "b": b, "t": t, "r": draw.choice(ROLES)}
    parts["She"] = "She" if p in WOMEN else "He"
    for letters, kind in (("p", "person"), ("q", "person"), ("b", "body"), ("t", "thing")):
        parts |= _deeds(draw, kind, letters)
    for number, (subject, kind) in enumerate((first, second), 1):
        parts |= {f"s{number}": subject} | _deeds(draw, kind, str(number))
    return parts


def _different(draw: random.Random) -> tuple[tuple[str, str], tuple[str, str], str, str, str, str]:
    """Two subjects with their kinds, two people, a body and a thing, no two the same."""
    kinds = dict(zip(DEEDS, (PEOPLE, BODIES, THINGS, GROUPS), strict=True))
    rows = {kind: draw.sample(names, 4) for kind, names in kinds.items()}
    one, two = draw.choice(list(rows)), draw.choice(list(rows))
    return (
        (rows[one][0], one),
        (rows[two][1], two),
        *rows["person"][2:],
        rows["body"][2],
        rows["thing"][2],
    )


def _deeds(draw: random.Random, kind: str, letters: str) -> dict[str, str]:
    three = draw.sample(DEEDS[kind].split("|"), 3)
    return {f"{name}{letters}": deed for name, deed in zip("def", three, strict=True)}
