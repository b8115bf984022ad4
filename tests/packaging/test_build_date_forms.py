"""The date forms that ship are what CLDR says, and write dates as babel does."""

import runpy
from datetime import date, timedelta
from pathlib import Path

import pytest
from babel.dates import format_date, format_skeleton

from briefgen.compose.dates import day_in_words, interval_in_words
from briefgen.model.labels import Labels
from briefgen.reference.labels import load_date_forms, load_labels

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_date_forms.py"
BUILT = runpy.run_path(str(SCRIPT))
LOCALES: tuple[str, ...] = BUILT["LOCALES"]
# Prime, so that days, months and years all go by.
DAYS = [date(1893, 1, 1) + timedelta(days=211 * step) for step in range(400)]


def labels_of(locale: str) -> Labels:
    english = load_labels("en")
    return Labels(language="en", dates=load_date_forms(locale), words=english.words)


def test_the_committed_forms_are_what_the_script_gives() -> None:
    built: dict[Path, bytes] = BUILT["all_date_forms"]()

    committed = {path: path.read_bytes() for path in BUILT["FOLDER"].glob("*.json")}
    assert built == committed, "Run packaging/build_date_forms.py."


def test_the_languages_of_the_united_nations_have_forms() -> None:
    assert {"ar", "en_GB", "es", "fr", "ru", "zh"} <= set(LOCALES)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_day_is_written_as_babel_writes_it(locale: str) -> None:
    labels = labels_of(locale)

    assert [day_in_words(day, labels) for day in DAYS] == [
        format_date(day, "long", locale=locale) for day in DAYS
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_whole_month_is_written_as_babel_writes_it(locale: str) -> None:
    labels = labels_of(locale)
    months = [(date(2031, month, 1), month_end(2031, month)) for month in range(1, 13)]

    assert [interval_in_words(*month, labels) for month in months] == [
        format_skeleton("yMMMM", first, locale=locale) for first, _ in months
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_an_interval_is_written_from_parts_that_babel_writes(locale: str) -> None:
    first, last = date(2031, 3, 31), date(2031, 4, 2)

    assert interval_in_words(first, last, labels_of(locale)) == (
        f"{format_skeleton('MMMMd', first, locale=locale)} – "
        f"{format_date(last, 'long', locale=locale)}"
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_months_of_one_year_are_written_with_names_that_stand_alone(locale: str) -> None:
    labels = labels_of(locale)

    assert interval_in_words(date(2031, 4, 1), date(2031, 6, 30), labels) == (
        f"{format_date(date(2031, 4, 1), 'LLLL', locale=locale)}–"
        f"{format_skeleton('yMMMM', date(2031, 6, 30), locale=locale)}"
    )


@pytest.mark.parametrize(
    ("pattern", "form"),
    [
        ("d MMMM y", "{day} {month} {year}"),
        ("d 'de' MMMM", "{day} de {month}"),
        ("LLLL y\u202f'г'.", "{month_alone} {year}\u202fг."),
        ("y年M月d日", "{year}年{month_number}月{day}日"),
        ("d ''MMMM''", "{day} '{month}'"),
    ],
)
def test_a_pattern_becomes_a_form_with_gaps(pattern: str, form: str) -> None:
    assert BUILT["form_of"](pattern) == form


def test_a_field_without_a_gap_is_not_passed_over() -> None:
    with pytest.raises(KeyError, match="EEEE"):
        BUILT["form_of"]("EEEE d MMMM")


def month_end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
