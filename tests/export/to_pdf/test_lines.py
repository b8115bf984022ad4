from collections.abc import Sequence

import pytest

from briefgen.export.to_pdf import lines
from briefgen.export.to_pdf.fonts import Cut
from briefgen.export.to_pdf.lines import (
    MARK_RISE,
    MARK_SIZE,
    Look,
    Piece,
    origins_of,
    pieces_of,
    stretches,
)
from briefgen.model.document import (
    Blank,
    Inline,
    LineBreak,
    Link,
    NoteMark,
    PageCount,
    PageNumber,
    Text,
)
from tests.support.pdf_making import open_fonts

LOOK = Look(cut=Cut("Liberation Sans"), size=10, colour="#000000")


def pieces(*inlines: Inline, width: float = 400, look: Look = LOOK) -> tuple[Piece, ...]:
    listed = list(stretches(inlines, look, link_colour="#0000ff"))
    return pieces_of(listed, open_fonts(), width=width)


def words(listed: Sequence[Piece]) -> list[str]:
    """Give the text of each piece, with an underscore for the space after it."""
    return [piece.text + "_" * bool(piece.space) for piece in listed]


def test_a_text_is_cut_at_its_spaces_and_hyphens() -> None:
    assert words(pieces(Text(text="Two coast-guard  ships"))) == [
        "Two_",
        "coast-",
        "guard_",
        "ships",
    ]


def test_white_space_is_folded_to_one_space() -> None:
    assert words(pieces(Text(text="one\t\n two"))) == ["one_", "two"]


def test_a_space_at_the_start_of_a_text_belongs_to_the_word_before() -> None:
    found = pieces(Text(text="cod"), Text(text=" and", bold=True))

    assert words(found) == ["cod_", "and"]
    assert found[0].breaks


def test_a_space_at_the_start_of_a_line_is_dropped() -> None:
    assert words(pieces(Text(text=" cod"))) == ["cod"]
    assert words(pieces(Text(text="cod"), LineBreak(), Text(text=" eel"))) == ["cod_", "eel"]


def test_texts_without_a_space_between_make_one_word() -> None:
    found = pieces(Text(text="talks"), Text(text=", again"))

    assert [piece.breaks for piece in found] == [False, True, False]


def test_a_note_mark_is_raised_small_and_stays_at_its_word() -> None:
    found = pieces(Text(text="王英"), NoteMark(label="1", note="note-1"))

    mark = found[-1].look
    assert (mark.size, mark.rise) == (10 * MARK_SIZE, 10 * MARK_RISE)
    assert [piece.breaks for piece in found] == [True, False, False]


def test_emphasis_inside_italics_stands_upright() -> None:
    italic = Look(cut=Cut("Liberation Sans", italic=True), size=10, colour="#000000")

    found = pieces(Text(text="a", italic=True), Text(text="b", bold=True), look=italic)

    assert [piece.look.cut.italic for piece in found] == [False, True]
    assert [piece.look.cut.bold for piece in found] == [False, True]


def test_words_of_another_language_take_the_marks_of_their_own() -> None:
    chinese = Look(cut=Cut("Liberation Sans", chinese=True), size=10, colour="#000000")

    found = pieces(Text(text="“水”"), Text(text="“a”", language="en"), look=chinese)
    assert [piece.look.cut.chinese for piece in found] == [True, False]
    found = pieces(Text(text="“水”", language="zh-CN"))
    assert [piece.look.cut.chinese for piece in found] == [True]


def test_a_link_takes_the_colour_of_links() -> None:
    found = pieces(Link(text="courier.example", url="https://courier.example"))

    assert found[0].look.colour == "#0000ff"


def test_capitals_are_set_as_capitals() -> None:
    look = Look(cut=Cut("Liberation Sans"), size=10, colour="#000000", capitals=True)

    assert words(pieces(Text(text="straße"), look=look)) == ["STRASSE"]


def test_page_numbers_mean_nothing_in_running_text() -> None:
    assert words(pieces(Text(text="a"), PageNumber(), PageCount())) == ["a"]


def test_words_that_run_from_left_to_right_have_no_direction() -> None:
    assert {piece.direction for piece in pieces(Text(text="“Ja”, sagte 刘振民 – см. 5"))} == {None}


def test_words_are_parted_where_the_direction_turns_and_no_line_may_end_there() -> None:
    found = pieces(Text(text="(אב), um הזה-x"))

    assert words(found) == ["(", "אב", "),_", "um_", "הזה", "-", "x_"]
    assert [piece.breaks for piece in found] == [False, False, True, True, False, True, True]
    assert [piece.from_right for piece in found] == [False, True, False, False, True, False, False]


def test_a_space_has_the_level_of_its_neighbours_or_of_the_paragraph() -> None:
    found = pieces(Text(text="a אב"), Text(text=" גד", bold=True), Text(text=" b"))

    directions = [piece.direction for piece in found if piece.direction]
    assert [(one.word, one.space) for one in directions] == [(0, 0), (1, 1), (1, 0), (0, 0)]


def test_a_space_ends_a_paragraph_that_runs_both_ways() -> None:
    *_, last = pieces(Text(text="a אב"))

    assert last.space is not None
    assert pieces(Text(text="a b"))[-1].space is None


def test_blanks_and_line_ends_have_a_direction_as_well() -> None:
    found = pieces(LineBreak(), Text(text="אב"), Blank(), LineBreak(), Text(text="a"))

    assert [piece.direction and piece.direction.word for piece in found] == [0, 1, 0, 0]


def test_the_words_of_a_paragraph_from_the_right_have_a_direction_whatever_they_are() -> None:
    listed = list(stretches((Text(text="a 1"),), LOOK, link_colour="#0000ff"))

    found = pieces_of(listed, open_fonts(), width=400, from_right=True)

    assert [piece.direction and piece.direction[:] for piece in found] == [(2, 2, 1), (2, 2, 1)]


@pytest.mark.parametrize(
    ("inline", "origins"),
    [
        (Text(text="a", origins=("f-a",)), ("f-a",)),
        (Link(text="a", url="https://a.example", origins=("f-b",)), ("f-b",)),
        (NoteMark(label="1", note="n", origins=("f-c",)), ("f-c",)),
        (LineBreak(), ()),
        (PageNumber(), ()),
        (PageCount(), ()),
    ],
)
def test_each_inline_tells_its_origins(inline: Inline, origins: tuple[str, ...]) -> None:
    assert origins_of(inline) == origins


def test_a_space_that_is_set_on_purpose_keeps_its_width() -> None:
    assert words(pieces(Text(text="1\u2002Fish  and"))) == ["1\u2002", "Fish_", "and"]


def test_a_space_of_no_width_behind_one_is_a_word_that_shows_nothing() -> None:
    listed = pieces(Text(text="fish"), Text(text=" \u200btalks"))

    assert words(listed) == ["fish_", "", "talks"]
    assert [piece.breaks for piece in listed] == [True, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "one",
        "one two three",
        " one two",
        "one two ",
        " one ",
        " ",
        "coast-guard ships",
        "1\u2002a b",
        "a \u200bb",
        "a \u2002b",
    ],
)
@pytest.mark.parametrize(
    "behind",
    [NoteMark(note="n-1", label="1"), Text(text=" Bergen", bold=True), Blank(), PageNumber()],
)
def test_words_between_spaces_become_the_same_pieces_at_once(
    text: str, behind: Inline, monkeypatch: pytest.MonkeyPatch
) -> None:
    inlines = (Text(text="Lund", italic=True), Text(text=text), behind)
    at_once = pieces(*inlines)
    monkeypatch.setattr(lines, "breaks_at_spaces_alone", lambda _: False)

    assert at_once == pieces(*inlines)


@pytest.mark.parametrize("from_right", [True, False])
def test_a_paragraph_without_text_has_no_pieces(*, from_right: bool) -> None:
    assert pieces_of((), open_fonts(), width=400, from_right=from_right) == ()
