"""Build claims/language/data/aliases.tsv from two data packages and aliases_curated.tsv.

    python -m claims.language.build_aliases COUNTRIES NATIONALITIES OUT
  COUNTRIES      langs/en.json of the npm package i18n-iso-countries (MIT; read: 7.14.0)
  NATIONALITIES  langs/en.json of the npm package i18n-nationality (MIT; read: 1.4.0)

    npm pack i18n-iso-countries i18n-nationality     # then unpack both

A curated line beginning with =XX names the country of that ISO code as news does and adds names
to those of the package; any other curated line is taken as it is.
"""

import json
import re
import sys
from pathlib import Path

CURATED = Path(__file__).parent / "data" / "aliases_curated.tsv"
# forms of the package that name no one people, or that no one writes
ODD = frozenset(
    {
        "dominican",
        "welsh",
        "central african",
        "congolese",
        "french",
        "antiguans",
        "holy see",
        "macao",
    }
)
NOTICE = """\
# Made by build_aliases.py; do not edit. kind, canonical name, aliases (";" between).
# Countries and peoples: i18n-iso-countries and i18n-nationality, MIT licence,
# Copyright (c) 2016 widdix GmbH (aliases.LICENSE.txt). The rest is our own.
"""


def main() -> None:
    """Write the table."""
    countries = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["countries"]
    peoples = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))["nationalities"]
    overrides, lines = curated(CURATED.read_text(encoding="utf-8"))
    names = {code: country(code, given, overrides) for code, given in countries.items()}
    spoken = {alias for line in lines for alias in line.split("\t")[2].split("; ")}
    rows = [
        "\t".join(["country", name, "; ".join(aliases)]) for name, aliases in names.values() if name
    ]
    for code, given in peoples.items():
        if code in names and names[code][0]:
            forms = people(given, names[code][0])
            fresh = [form for form in forms if form not in spoken]
            if fresh:
                rows.append("\t".join(["nationality", names[code][0], "; ".join(fresh)]))
    Path(sys.argv[3]).write_text(NOTICE + "\n".join(rows + lines) + "\n", encoding="utf-8")


def curated(text: str) -> tuple[dict[str, tuple[str, list[str]]], list[str]]:
    """Overrides by ISO code, and the other lines."""
    overrides: dict[str, tuple[str, list[str]]] = {}
    lines = []
    for line in text.splitlines():
        if line.startswith("#") or not line:
            continue
        if line.startswith("="):
            code, name, aliases = line[1:].split("\t")
            overrides[code] = (name, [alias for alias in aliases.split("; ") if alias])
        else:
            lines.append(line)
    return overrides, lines


def country(
    code: str, given: str | list[str], overrides: dict[str, tuple[str, list[str]]]
) -> tuple[str, list[str]]:
    """Canonical name and aliases of a country, in lower case."""
    listed = [name.lower() for name in ([given] if isinstance(given, str) else given)]
    name, further = overrides.get(code, (listed[0], []))
    wanted = [alias for alias in listed + further if "," not in alias and "(" not in alias]
    aliases = [alias for alias in dict.fromkeys(wanted) if alias not in (name, "congo")]
    return ("", []) if "," in name or "(" in name else (name, aliases)


def people(given: str, name: str) -> list[str]:
    """Adjective and plural of a people; none where the package repeats the country's name."""
    form = given.split(" (")[0].lower()
    if form == name or re.search(r",| or | - | and |islands", form) or form in ODD:
        return []
    plural = [] if form.endswith(("ese", "sh", "ch", "s", "x")) else [form + "s"]
    return [form, *plural]


if __name__ == "__main__":
    main()
