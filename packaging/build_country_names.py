"""Write what each language calls countries, from CLDR as babel has it: `build_country_names.py`.

Keys are the English names of `assets/agenda/countries.json`, by which officers and sources name
a side. Where CLDR does not write a name as the United Nations do, it is left out: the English
one then stands, tagged as such. The result is committed; a test builds it again and compares.
"""

from pathlib import Path

import msgspec
from babel import Locale

ASSETS = Path(__file__).resolve().parent.parent / "assets"
FOLDER = ASSETS / "labels" / "countries"
LANGUAGES = ("ar", "es", "fr", "ru", "zh")
LEFT_OUT = frozenset({"CD", "CG", "CI", "HK", "KP", "KR", "MM", "MO", "PS", "TR", "TW", "VA", "XK"})
"""Codes of places whose names are a matter of policy, or differ from those of the UN."""


class Country(msgspec.Struct):
    """What is read of a country here."""

    code: str
    name: str


def country_names(language: str) -> dict[str, str]:
    """Give the names in one language, by the English ones."""
    countries = msgspec.json.decode(
        (ASSETS / "agenda" / "countries.json").read_bytes(), type=list[Country]
    )
    known = Locale.parse(language).territories
    return {
        one.name: known[one.code]
        for one in countries
        if one.code in known and len(one.code) == 2 and one.code not in LEFT_OUT
    }


def all_country_names() -> dict[Path, bytes]:
    """Give the files, one for each language, indented for reading."""
    return {
        FOLDER / f"{language}.json": msgspec.json.format(
            msgspec.json.encode(country_names(language)), indent=2
        )
        + b"\n"
        for language in LANGUAGES
    }


if __name__ == "__main__":
    for path, content in all_country_names().items():
        path.write_bytes(content)
