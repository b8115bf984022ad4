import pytest

from briefgen.export.directions import (
    holds_right_to_left,
    is_right_to_left,
    runs_right_to_left,
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", True), ("ar-EG", True), ("FA", True), ("he", True), ("en", False), ("", False)],
)
def test_a_language_is_written_from_one_side(language: str, *, expected: bool) -> None:
    assert is_right_to_left(language) == expected


def test_letters_of_hebrew_and_arabic_run_from_right_to_left() -> None:
    assert [runs_right_to_left(sign) for sign in "aж中אش1٣"] == [False] * 3 + [True] * 2 + [
        False
    ] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [("plain", False), ("“Ja” – 刘振民 ٣", False), ("to שלום", True), ("محمد", True)],
)
def test_a_text_holds_such_letters_or_none(text: str, *, expected: bool) -> None:
    assert holds_right_to_left(text) == expected
