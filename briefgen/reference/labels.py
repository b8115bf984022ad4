"""The words briefgen prints, by language, from `assets/labels/`."""

from functools import cache

import msgspec

from briefgen.errors import unknown_name
from briefgen.model.labels import DateForms, Labels
from briefgen.model.value import Value
from briefgen.reference.toml_file import read_toml
from briefgen.resources import asset


class LabelFile(Value):
    """The words of one language as a file holds them; `date_locale` names its date forms.

    `plurals` are forms of words that print a count, `areas` the agenda areas by id.
    """

    language: str
    date_locale: str
    words: dict[str, str]
    plurals: dict[str, dict[str, str]] = {}
    areas: dict[str, str] = {}


def label_languages() -> tuple[str, ...]:
    """Give the languages briefs can be written in (BCP 47 codes)."""
    return tuple(sorted(path.stem for path in asset("labels").glob("*.toml")))


def language_names() -> dict[str, str]:
    """Give what these languages call themselves, by their codes."""
    content = asset("labels", "languages.json").read_bytes()
    return msgspec.json.decode(content, type=dict[str, str])


@cache  # shipped with the program: a file of words does not change while it runs
def load_labels(language: str) -> Labels:
    """Read the words of one language; raise UsageError when there are none."""
    if language not in label_languages():
        raise unknown_name("language", language, label_languages())
    read = read_toml(asset("labels", f"{language}.toml"), LabelFile)
    dates = load_date_forms(read.date_locale)
    return Labels(
        language=read.language,
        dates=dates,
        words=read.words,
        plurals=read.plurals,
        areas=read.areas,
    )


def load_date_forms(locale: str) -> DateForms:
    """Read how a locale writes days (CLDR; made by packaging/build_date_forms.py)."""
    content = asset("labels", "date_forms", f"{locale}.json").read_bytes()
    return msgspec.json.decode(content, type=DateForms)
