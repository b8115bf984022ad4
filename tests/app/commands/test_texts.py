import pytest

from briefgen.app.commands.texts import (
    changed_text,
    require_language,
    require_text,
    require_words,
    text_in,
    with_language,
    without_language,
)
from briefgen.errors import UsageError
from briefgen.model.local_text import LocalText, local

BOTH = LocalText(texts={"en": "herring", "nb": "sild"}, main="nb")


@pytest.mark.parametrize("code", ["en", "nb", "pt-BR", "zh-Hant-TW", "sr-Latn", "gsw", "es-419"])
def test_a_language_is_named_by_its_code(code: str) -> None:
    assert require_language(code) == code


@pytest.mark.parametrize("code", ["", "e", "EN", "French", "en_GB", "en-", "en-a", "fr fr"])
def test_what_is_no_language_code_is_told(code: str) -> None:
    with pytest.raises(UsageError) as fault:
        require_language(code)

    assert str(fault.value) == f"{code!r} is no language code. Write one such as 'fr' or 'pt-BR'."


def test_a_text_is_english_unless_a_language_is_named() -> None:
    assert text_in("", "herring") == local("herring", "en")
    assert text_in("nb", "sild") == local("sild", "nb")


def test_a_text_loses_the_white_space_around_it() -> None:
    assert require_text(" two  words\n", what="A point") == "two  words"


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_a_text_needs_more_than_white_space(text: str) -> None:
    with pytest.raises(UsageError) as fault:
        require_text(text, what="A point")

    assert str(fault.value) == "A point needs a text."


def test_a_text_in_one_language_leaves_the_others() -> None:
    assert with_language(None, "hareng", "fr") == local("hareng", "fr")
    assert with_language(BOTH, "brisling", "") == LocalText(
        texts={"en": "herring", "nb": "brisling"}, main="nb"
    )
    assert with_language(BOTH, "hareng", "fr").texts == {**BOTH.texts, "fr": "hareng"}


@pytest.mark.parametrize(
    ("before", "language", "left"),
    [
        (None, "en", None),
        (BOTH, "", None),
        (BOTH, "en", local("sild", "nb")),
        (BOTH, "nb", local("herring", "en")),
        (BOTH, "fr", BOTH),
        (local("herring"), "en", None),
    ],
)
def test_a_language_is_taken_out_and_the_main_one_replaced(
    before: LocalText | None, language: str, left: LocalText | None
) -> None:
    assert without_language(before, language) == left


@pytest.mark.parametrize(
    ("typed", "language", "text"),
    [
        (" brisling ", "", LocalText(texts={**BOTH.texts, BOTH.main: "brisling"}, main=BOTH.main)),
        (" ", "en", without_language(BOTH, "en")),
        (" ", "", None),
    ],
)
def test_what_is_typed_stands_and_what_is_not_goes(
    typed: str, language: str, text: LocalText | None
) -> None:
    assert changed_text(BOTH, typed, language) == text


def test_words_must_be_left_in_some_language() -> None:
    assert require_words(BOTH, what="A point") == BOTH
    with pytest.raises(UsageError, match=r"^A point needs a text\.$"):
        require_words(None, what="A point")
