"""Write how each locale writes days, from CLDR as babel has it: `build_date_forms.py`.

A file for each locale, for a brief needs one of them. The result is committed; a test builds it
again and compares. Reading babel's own data at
run time took 20 of the 170 milliseconds of an export.
"""

import re
from pathlib import Path

import msgspec
from babel import Locale

from briefgen.model.labels import DateForms

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "labels" / "date_forms"
LOCALES = ("ar", "en_GB", "en_US", "es", "fr", "ru", "zh")
GAPS = {
    "d": "{day}",
    "MMMM": "{month}",
    "LLLL": "{month_alone}",
    "M": "{month_number}",
    "y": "{year}",
}
# A quoted stretch, a run of one pattern letter, or anything else (Unicode TR 35, part 4).
_TOKEN = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>([A-Za-z])\3*)|(?P<plain>.)")


def date_forms(locale: Locale) -> DateForms:
    """Give the forms of one locale."""
    months = locale.months
    return DateForms(
        day=form_of(locale.date_formats["long"].pattern),
        day_and_month=form_of(locale.datetime_skeletons["MMMMd"].pattern),
        month_and_year=form_of(locale.datetime_skeletons["yMMMM"].pattern),
        months=tuple(months["format"]["wide"][number] for number in range(1, 13)),
        months_alone=tuple(months["stand-alone"]["wide"][number] for number in range(1, 13)),
    )


def form_of(pattern: str) -> str:
    """Turn a pattern of CLDR into a form with gaps; raise KeyError for a field without one."""
    return "".join(
        GAPS[token["field"]] if token["field"] else token["quoted"] or token["plain"] or "'"
        for token in _TOKEN.finditer(pattern)
    )


def all_date_forms() -> dict[Path, bytes]:
    """Give the files, one for each locale, indented for reading."""
    return {FOLDER / f"{name}.json": _written(date_forms(Locale.parse(name))) for name in LOCALES}


def _written(forms: DateForms) -> bytes:
    return msgspec.json.format(msgspec.json.encode(forms), indent=2) + b"\n"


if __name__ == "__main__":
    for path, content in all_date_forms().items():
        path.write_bytes(content)
