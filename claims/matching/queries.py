"""Takes the noise off a text that was not written as a statement: posts, headlines, messages."""

import re

ADDRESS = re.compile(
    r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+|\b[\w.-]+\.(?:com|org|net|gov|co\.uk)/\S*",
    re.IGNORECASE,
)
GLUED = re.compile(r"(?<=\S)(?=https?://|pic\.twitter\.com/)")
# "— Jane Roe (@janeroe) January 6, 2020": the end of a quoted post
SIGNATURE = re.compile(
    r"\s*[—–]\s*([^—–]{1,80}?)\s*\((@\w+)\)(?:\s+\w+ \d{1,2}, \d{4})?\s*$", re.DOTALL
)
TAG = re.compile(r"[#@](\w+)")
HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])")
RETWEET = re.compile(r"^\s*(?:RT|MT)\s+@\w+:?\s*")


def cleaned(text: str) -> str:
    """`text` without addresses, retweet marks and the date of a signature; hashtags and handles
    taken apart at their humps (`#ClimateSummit2021` -> Climate Summit 2021).

    The name in a signature stays: fact-checks often say whose post it was.
    """
    text = ADDRESS.sub(" ", GLUED.sub(" ", RETWEET.sub("", text)))
    signed = SIGNATURE.search(text)
    if signed:
        text = f"{text[: signed.start()]} {signed[1]} {signed[2]}"
    return " ".join(TAG.sub(lambda tag: HUMPS.sub(" ", tag[1]), text).split())
