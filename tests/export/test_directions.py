import pytest

from briefgen.export.directions import (
    directed,
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


@pytest.mark.parametrize(
    ("text", "from_right", "stretches"),
    [
        ("plain, 1", False, [("plain, 1", False)]),
        ("", True, []),
        ("(אב) c", False, [("(", False), ("אב", True), (") c", False)]),
        ("a אב, 5 גד!", False, [("a ", False), ("אב, 5 גד", True), ("!", False)]),
        ("אב c d 5", True, [("אב ", True), ("c d", False), (" 5", True)]),
    ],
)
def test_marks_and_figures_go_with_the_letters_around_them(
    text: str, stretches: list[tuple[str, bool]], *, from_right: bool
) -> None:
    assert list(directed(text, from_right=from_right)) == stretches
