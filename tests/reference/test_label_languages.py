"""Each of the six languages says everything, in its own words, with the same gaps."""

import re
import unicodedata
from typing import get_args

import pytest
from babel import Locale

from briefgen.model.agenda import AreaState
from briefgen.model.labels import Labels
from briefgen.model.plurals import plural_form
from briefgen.reference.knowledge import load_knowledge
from briefgen.reference.labels import label_languages, language_names, load_labels

ENGLISH = load_labels("en")
OTHERS = ("ar", "es", "fr", "ru", "zh")
SIGNS = {
    *("interval_in_month", "interval_in_year", "interval", "months_in_year", "year", "years"),
    *("first_of_month", "clock", "moment", "clock_span", "hours_and_minutes", "until_clock"),
    *("quote_open", "quote_close", "colon", "list_separator", "enumeration_separator"),
    *("item_separator", "full_stop", "bracket_open", "bracket_close", "decimal_mark", "thousands"),
}
"""Forms and marks rather than words: where these agree, no word was forgotten."""
MAY_LEAVE_OUT = {
    "clock": {"hour", "bare_hour", "minute"},
    "interval_in_month": {"first", "last", "first_day", "last_day"},
    "interval_in_year": {"first", "last", "first_day_month", "last_day_month"},
    "months_in_year": {"first", "last", "first_month", "last_month", "year"},
}
"""Forms that choose among the gaps that compose fills."""
SAME_IN_FRENCH = {
    *("contact", "copies", "date", "note_number", "numbered_source", "options"),
    *("organisations", "page", "participants", "programme", "sources"),
}
"""French has these words, too; no other language has any of ours."""
LETTERS = {"ar": "ARABIC", "es": "LATIN", "fr": "LATIN", "ru": "CYRILLIC", "zh": "CJK"}
LATIN_ON_PURPOSE = {"CO2", "5G", "6G", "5G/6G"}


def gaps(words: str) -> set[str]:
    return set(re.findall(r"\{(\w*)\}", words))


def all_words(labels: Labels) -> dict[str, str]:
    plurals = {
        f"{key} ({form})": words
        for key, forms in labels.plurals.items()
        for form, words in forms.items()
    }
    areas = {f"area {key}": words for key, words in labels.areas.items()}
    return {**labels.words, **plurals, **areas}


def test_there_are_the_six_languages_of_the_united_nations() -> None:
    assert label_languages() == ("ar", "en", "es", "fr", "ru", "zh")


def test_each_language_has_the_name_that_babel_gives_it() -> None:
    names = {code: Locale.parse(code).display_name or "" for code in label_languages()}

    assert {code: name.casefold() for code, name in language_names().items()} == {
        code: name.casefold() for code, name in names.items()
    }


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_has_the_gaps_that_compose_fills(language: str) -> None:
    for key, words in load_labels(language).words.items():
        if key in MAY_LEAVE_OUT:
            assert gaps(words) <= MAY_LEAVE_OUT[key], key
        else:
            assert gaps(words) == gaps(ENGLISH[key]), key


@pytest.mark.parametrize("language", OTHERS)
def test_no_word_is_english_by_accident(language: str) -> None:
    words = load_labels(language).words

    same = {key for key in words if words[key] == ENGLISH[key] and key not in SIGNS}

    assert same == (SAME_IN_FRENCH if language == "fr" else set())


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_is_written_in_the_letters_of_its_language(language: str) -> None:
    for key, words in all_words(load_labels(language)).items():
        bare = re.sub(r"\{\w*\}", "", words)
        bare = " ".join(word for word in bare.split() if word not in LATIN_ON_PURPOSE)
        if language == "zh":
            bare = bare.replace("5G/6G", "")
        scripts = {unicodedata.name(letter).split()[0] for letter in bare if letter.isalpha()}
        assert scripts <= {LETTERS[language]}, key


@pytest.mark.parametrize("language", OTHERS)
def test_every_agenda_area_has_a_name_of_its_own_in_the_language(language: str) -> None:
    labels = load_labels(language)

    assert list(labels.areas) == [area.id for area in load_knowledge().areas]
    assert len(set(labels.areas.values())) == len(labels.areas)
    assert all(words.strip() == words for words in labels.areas.values())


def test_english_names_the_areas_as_the_taxonomy_does() -> None:
    assert ENGLISH.areas == {}


@pytest.mark.parametrize("language", label_languages())
def test_counts_take_the_plural_form_that_babel_gives(language: str) -> None:
    plural = Locale.parse(language).plural_form

    assert [str(plural_form(language, n)) for n in range(1, 400)] == [
        # Nought and a million are never counted here, so their forms are those of the others.
        str(plural(n))
        for n in range(1, 400)
    ]


@pytest.mark.parametrize("language", label_languages())
def test_a_plural_form_belongs_to_a_word_that_counts(language: str) -> None:
    labels = load_labels(language)
    asked = {plural_form(language, n) for n in range(1, 200)}

    for key, forms in labels.plurals.items():
        assert gaps(labels[key]) == {"count"}
        assert forms.keys() <= asked
        assert all(gaps(words) <= {"count"} for words in forms.values())


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "دقيقة واحدة"),
        (2, "دقيقتان"),
        (5, "5 دقائق"),
        (15, "15 دقيقة"),
        (100, "100 دقيقة"),
        (103, "103 دقائق"),
    ],
)
def test_arabic_minutes_agree_with_their_count(count: int, words: str) -> None:
    assert load_labels("ar").counted("minutes", count) == words


@pytest.mark.parametrize("language", label_languages())
def test_where_an_area_stands_is_said_in_so_few_letters_that_aims_beside_it_have_room(
    language: str,
) -> None:
    labels = load_labels(language)

    assert all(len(labels[f"area_{state}"]) <= 12 for state in get_args(AreaState))


@pytest.mark.parametrize("language", label_languages())
def test_the_decimal_mark_is_that_of_the_language(language: str) -> None:
    signs = Locale.parse(language).number_symbols["latn"]

    assert load_labels(language)["decimal_mark"] == signs["decimal"]


@pytest.mark.parametrize("language", label_languages())
def test_opening_and_closing_marks_are_not_the_same(language: str) -> None:
    labels = load_labels(language)

    assert labels["quote_open"] != labels["quote_close"]
    assert labels.in_brackets("x").strip()[1:-1] == "x"
