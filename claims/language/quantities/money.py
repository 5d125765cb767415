"""Read amounts of money that begin with a sign or code: "$1.5bn", "NZ $ 26 million", "USD 5"."""

from claims.language.numerals import Numeral
from claims.language.tokens import Tokens
from claims.language.units import CODES, CURRENCY_SIGNS, DOLLARS


def currency_before(tokens: Tokens, i: int) -> tuple[str, int] | None:
    """(currency, token after it) of the sign or code at token i, or None."""
    word = tokens.lower[i]
    if word in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[word], i + 1
    if tokens.glued(i) and tokens.at(i - 1)[-1:].isalnum():
        return None
    written = tokens.words[i]
    if word in DOLLARS and written.isupper():
        j = i + 1
        if word == "u" and (tokens.at(j), tokens.at(j + 1)) == (".", "s"):
            j += 3 if tokens.at(j + 2) == "." else 2
        if tokens.at(j) == "$" and (len(written) > 1 or tokens.glued(j) or word == "u"):
            return DOLLARS[word], j + 1
    if word in CODES and written.isupper() and tokens.is_figure(i + 1):
        return ("CNY" if word == "rmb" else written), i + 1
    if word == "rs":
        j = i + 2 if tokens.at(i + 1) == "." else i + 1
        return ("INR", j) if tokens.is_figure(j) else None
    return None


def with_short_scale(tokens: Tokens, number: Numeral) -> Numeral:
    """A glued "m", "b" or "t" after money is million, billion, trillion."""
    factor = {"m": 1e6, "b": 1e9, "t": 1e12}.get(tokens.at(number.stop))
    if factor is None or number.high is None or not tokens.glued(number.stop):
        return number
    return Numeral(number.low * factor, number.high * factor, number.stop + 1, True)
