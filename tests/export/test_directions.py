import pytest

from briefgen.export import directions
from briefgen.export.directions import (
    directed,
    holds_right_to_left,
    is_right_to_left,
    kept_together,
    mark_ways,
    runs_right_to_left,
)
from briefgen.model.document import Link, NoteMark, PageCount, PageNumber, Text


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


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Agreed", "Agreed\u200f"),
        ("Agreed. ", "Agreed.\u200e\u200f "),
        (" (a) b", " \u200e(a) b\u200f"),
        ("12 %", "12 %"),
        (" ", " "),
    ],
)
def test_english_words_in_an_arabic_text_keep_their_marks(text: str, kept: str) -> None:
    (inline,) = kept_together((Text(text=text, language="en"),), from_right=True)

    assert inline == Text(text=kept, language="en")


def test_arabic_words_in_an_english_text_keep_theirs() -> None:
    (inline,) = kept_together((Text(text="نعم!", language="ar"),), from_right=False)

    assert inline == Text(text="نعم!\u200f\u200e", language="ar")


def test_parts_of_a_sentence_are_marked_at_its_ends_only() -> None:
    parts = (Text(text="(To ", language="en"), Text(text="be", language="en", bold=True))

    marked = kept_together((Text(text="نعم "), *parts, Text(text=".")), from_right=True)

    assert [one.text for one in marked if isinstance(one, Text)] == [
        "نعم ",
        "\u200e(To ",
        "be\u200f",
        ".",
    ]
    assert kept_together((Text(text="be"),), from_right=True) == (Text(text="be"),)


def test_numbers_of_pages_end_words_of_a_language_with_a_mark_behind_them() -> None:
    arabic = (Text(text="الصفحة ", language="ar"), PageNumber(language="ar"))
    french = (Text(text="Page ", language="fr"), PageCount(language="fr"), Text(text=" fin"))

    assert kept_together(arabic, from_right=False) == (
        *arabic,
        Text(text="\u200f\u200e", language="ar"),
    )
    assert kept_together(french, from_right=True) == (
        *french[:2],
        Text(text="\u200e\u200f", language="fr"),
        french[2],
    )
    assert kept_together((PageNumber(), PageCount(language="en")), from_right=False) == (
        PageNumber(),
        PageCount(language="en"),
    )


FIRST, SECOND = NoteMark(label="1", note="n-1"), NoteMark(label="2", note="n-2")


def test_numbers_of_notes_go_with_the_words_of_another_language_before_them() -> None:
    english = Text(text="It ends.", language="en")
    arabic = Text(text="؛ نعم")

    assert kept_together((english, FIRST, Text(text=" "), SECOND, arabic), from_right=True) == (
        english,
        FIRST,
        Text(text=" "),
        SECOND,
        Text(text="\u200e\u200f", language="en"),
        arabic,
    )


def test_a_figure_in_a_text_from_the_right_is_no_part_of_the_number_of_a_note() -> None:
    year, english = Text(text="مايو 2024"), Text(text="Area 51", language="en")

    assert kept_together((year, FIRST), from_right=True) == (
        Text(text="مايو 2024\u200f"),
        FIRST,
    )
    assert kept_together((english, FIRST), from_right=True)[0] == english
    assert kept_together((year, FIRST), from_right=False)[0] == year
    assert kept_together((Text(text=""), FIRST), from_right=True)[0] == Text(text="")


def test_signs_between_words_from_the_left_run_as_these_where_no_letter_runs_otherwise() -> None:
    said = (Text(text="Liu"), Text(text=": «"), Text(text="Yes", language="en"), Text(text="»"))

    assert kept_together(said, from_right=True) == (
        Text(text="Liu"),
        Text(text="\u200e: «", language="en"),
        Text(text="Yes", language="en"),
        Text(text="»\u200e\u200f", language="en"),
    )
    assert kept_together((*said, Text(text="نعم")), from_right=True)[1] == Text(text=": «")


def test_the_number_of_a_note_runs_as_the_last_letter_before_it() -> None:
    inlines = (
        FIRST,
        Text(text="Washington (5)"),
        FIRST,
        Text(text="، نعم"),
        SECOND,
        Link(text="a.example", url="https://a.example"),
        SECOND,
    )

    assert mark_ways(inlines, from_right=True) == [True, False, False, True, True, False, False]
    assert mark_ways(inlines[:1], from_right=False) == [False]


def test_nothing_is_asked_of_the_signs_of_a_text_without_letters_from_the_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def asked_for(sign: str) -> str:
        asked.append(sign)
        return "L"

    monkeypatch.setattr(directions, "bidirectional", asked_for)
    plain = (Text(text="Landings rose by 5 % – “twice”"), FIRST, Link(text="a", url="https://a"))

    assert mark_ways(plain, from_right=False) == [False] * 3
    assert not asked


def test_the_number_of_a_note_behind_a_name_from_the_right_runs_as_the_name() -> None:
    inlines = (Text(text="Liu, in Arabic "), FIRST, Text(text="ليو\u200e"), SECOND)

    assert mark_ways(inlines, from_right=False) == [False, False, True, True]
