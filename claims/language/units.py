"""Units of measure and money: what one of each is in its base unit."""

from typing import NamedTuple

from claims.language.wordlist import words


class Unit(NamedTuple):
    """`value` in this unit is `value * factor + offset` in `base`."""

    base: str
    factor: float
    offset: float = 0.0


_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
_YEAR = 365.25 * _DAY  # Julian year; a month is a twelfth of it

# (base, factor, spelled-out names, abbreviations). Factors: NIST Special Publication 811.
_TABLE: tuple[tuple[str, float, str, str], ...] = (
    ("m", 1.0, "metre metres meter meters", ""),
    ("m", 1e3, "kilometre kilometres kilometer kilometers", "km kms"),
    ("m", 1e-2, "centimetre centimetres centimeter centimeters", "cm"),
    ("m", 1e-3, "millimetre millimetres millimeter millimeters", "mm"),
    ("m", 1609.344, "mile miles", "mi"),
    ("m", 0.3048, "foot feet", "ft"),
    ("m", 0.0254, "inch inches", ""),
    ("m", 0.9144, "yard yards", "yd yds"),
    ("m", 9.4607304725808e15, "lightyear lightyears", ""),
    ("kg", 1.0, "kilogram kilograms kilogramme kilogrammes kilo kilos", "kg kgs"),
    ("kg", 1e-3, "gram grams gramme grammes", ""),
    ("kg", 1e-6, "milligram milligrams", "mg"),
    ("kg", 1e3, "tonne tonnes", ""),
    ("kg", 907.18474, "ton tons", ""),
    ("kg", 0.45359237, "pound pounds", "lb lbs"),
    ("kg", 0.028349523125, "ounce ounces", "oz"),
    ("kg", 6.35029318, "stone", ""),
    ("m2", 1e4, "hectare hectares", "ha"),
    ("m2", 4046.8564224, "acre acres", ""),
    ("m3", 1e-3, "litre litres liter liters", ""),
    ("m3", 1e-6, "millilitre millilitres milliliter milliliters", "ml"),
    ("m3", 3.785411784e-3, "gallon gallons", ""),
    ("m3", 0.158987294928, "barrel barrels", "bbl"),
    ("s", 1.0, "seconds", "sec secs"),
    ("s", 1e-3, "millisecond milliseconds", "ms"),
    ("s", _MINUTE, "minute minutes", "min mins"),
    ("s", _HOUR, "hour hours", "hr hrs"),
    ("s", _DAY, "day days", ""),
    ("s", 7 * _DAY, "week weeks", ""),
    ("s", 14 * _DAY, "fortnight fortnights", ""),
    ("s", _YEAR / 12, "month months", ""),
    ("s", _YEAR, "year years", "yr yrs"),
    ("s", 10 * _YEAR, "decade decades", ""),
    ("s", 100 * _YEAR, "century centuries", ""),
    ("m/s", 1609.344 / _HOUR, "", "mph"),
    ("m/s", 1e3 / _HOUR, "", "kph kmh"),
    ("m/s", 1852.0 / _HOUR, "knot knots", ""),
    ("W", 1.0, "watt watts", ""),
    ("W", 1e3, "kilowatt kilowatts", "kw"),
    ("W", 1e6, "megawatt megawatts", "mw"),
    ("W", 1e9, "gigawatt gigawatts", "gw"),
    ("W", 1e12, "terawatt terawatts", "tw"),
    ("J", 3.6e6, "", "kwh"),
    ("J", 3.6e9, "", "mwh"),
    ("J", 3.6e12, "", "gwh"),
    ("J", 3.6e15, "", "twh"),
    ("V", 1.0, "volt volts", ""),
    ("Hz", 1.0, "hertz", "hz"),
    ("Hz", 1e3, "kilohertz", "khz"),
    ("Hz", 1e6, "megahertz", "mhz"),
    ("Hz", 1e9, "gigahertz", "ghz"),
    ("byte", 1e3, "kilobyte kilobytes", "kb"),
    ("byte", 1e6, "megabyte megabytes", "mb"),
    ("byte", 1e9, "gigabyte gigabytes", "gb"),
    ("byte", 1e12, "terabyte terabytes", "tb"),
)

UNITS: dict[str, Unit] = {
    name: Unit(base, factor)
    for base, factor, names, short in _TABLE
    for name in (names + " " + short).split()
}
# What one of the area or volume is where "square" or "cubic" (or a raised 2, 3) goes with a length.
LENGTHS = {name: unit.factor for name, unit in UNITS.items() if unit.base == "m"}
# Signs for units only where they touch the figure: "5m", "20g", "7l".
GLUED_UNITS = {
    "m": Unit("m", 1.0),
    "g": Unit("kg", 1e-3),
    "l": Unit("m3", 1e-3),
    "t": Unit("kg", 1e3),
}
DEGREES = {
    "c": Unit("degC", 1.0),
    "celsius": Unit("degC", 1.0),
    "centigrade": Unit("degC", 1.0),
    "f": Unit("degC", 5 / 9, -160 / 9),
    "fahrenheit": Unit("degC", 5 / 9, -160 / 9),
}

CURRENCY_SIGNS = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
}
# What stands before a dollar sign, or before the figure as a code.
DOLLARS = {
    "us": "USD",
    "u": "USD",
    "nz": "NZD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "cad": "CAD",
    "aud": "AUD",
    "hk": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "nt": "TWD",
    "r": "BRL",
}
CODES = frozenset(
    words(
        "usd eur gbp jpy cny inr aud cad nzd chf sek nok dkk hkd sgd krw rub brl mxn zar try "
        "pln czk huf ils aed sar thb idr myr php vnd twd rmb"
    )
)
CURRENCY_WORDS = {
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "INR",
    "rupees": "INR",
    "won": "KRW",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "sterling": "GBP",
    "baht": "THB",
    "zloty": "PLN",
    "zlotys": "PLN",
    "złoty": "PLN",
    "złotys": "PLN",
    "shekel": "ILS",
    "shekels": "ILS",
    "forint": "HUF",
    "forints": "HUF",
    "koruna": "CZK",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "tenge": "KZT",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "naira": "NGN",
    "taka": "BDT",
    "reais": "BRL",
    "rand": "ZAR",
    "krona": "SEK",
    "kronor": "SEK",
    "kroner": "NOK",
    "bitcoin": "XBT",
    "bitcoins": "XBT",
}
# "20 million Canadian dollars", "5 Swiss francs".
CURRENCY_NATIONS = {
    ("us", "dollars"): "USD",
    ("american", "dollars"): "USD",
    ("canadian", "dollars"): "CAD",
    ("australian", "dollars"): "AUD",
    ("singapore", "dollars"): "SGD",
    ("taiwan", "dollars"): "TWD",
    ("swiss", "francs"): "CHF",
    ("pounds", "sterling"): "GBP",
    ("british", "pounds"): "GBP",
    ("egyptian", "pounds"): "EGP",
    ("mexican", "pesos"): "MXN",
    ("argentine", "pesos"): "ARS",
    ("philippine", "pesos"): "PHP",
    ("danish", "kroner"): "DKK",
    ("norwegian", "kroner"): "NOK",
    ("swedish", "kronor"): "SEK",
    ("indian", "rupees"): "INR",
    ("pakistani", "rupees"): "PKR",
    ("south", "korean"): "KRW",
}
