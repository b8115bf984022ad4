from itertools import pairwise

import pytest

from briefgen.export.to_pdf.fonts import Cut
from briefgen.export.to_pdf.lines import Look, Piece, pieces_of, stretches
from briefgen.export.to_pdf.visual import places_of, sides_of
from briefgen.model.document import Inline, NoteMark, Text
from tests.support.pdf_making import open_fonts

LOOK = Look(cut=Cut("Liberation Sans"), size=10, colour="#000000")


def line(*inlines: Inline, from_right: bool = False) -> tuple[Piece, ...]:
    listed = list(stretches(inlines, LOOK, link_colour="#0000ff"))
    return pieces_of(listed, open_fonts(), width=400, from_right=from_right)


def seen(pieces: tuple[Piece, ...]) -> list[str]:
    """Give the words of a line from left to right."""
    placed = zip(places_of(pieces), pieces, strict=True)
    return [piece.text for _, piece in sorted(placed, key=lambda one: one[0].word)]


def test_words_stand_where_the_eye_expects_them() -> None:
    assert seen(line(Text(text="one אב גד two"))) == ["one", "גד", "אב", "two"]
    assert seen(line(Text(text="אב one two גד"), from_right=True)) == ["גד", "one", "two", "אב"]


def test_words_and_spaces_fill_the_line_without_a_gap() -> None:
    pieces = line(Text(text="one אב 12 גד, two"))
    places = places_of(pieces)

    sides = sorted(
        (start, start + width)
        for piece, place in zip(pieces, places, strict=True)
        for start, width in ((place.word, piece.width), (place.space, piece.space_width))
        if width
    )
    assert sides[0][0] == 0
    assert all(end == pytest.approx(start) for (_, end), (start, _) in pairwise(sides))


@pytest.mark.parametrize(("from_right", "hangs"), [(False, False), (True, True)])
def test_the_space_at_the_end_hangs_over_the_end_of_its_paragraph(
    from_right: bool, hangs: bool
) -> None:
    *_, before, _ = line(Text(text="אב גד הו"), from_right=from_right)

    (place,) = places_of([before])
    assert (place.space < 0) == hangs


def test_an_inline_that_is_parted_by_the_direction_has_two_stretches() -> None:
    first, second = Text(text="one אב"), Text(text=" גד two")
    pieces = line(first, second)

    found = [(inline, right > left) for inline, left, right in sides_of(pieces)]

    assert found == [(first, True), (second, True), (first, True), (second, True)]


def test_spaces_beside_an_inline_are_no_part_of_it() -> None:
    pieces = line(Text(text="a "), Text(text="אב גד"), Text(text=" b"))

    (_, _, end), (_, left, right), (_, begin, _) = sides_of(pieces)
    space = pieces[0].space_width
    assert left - end == pytest.approx(space)
    assert begin - right == pytest.approx(space)


def test_the_number_of_a_note_does_not_go_on_from_a_figure_before_it() -> None:
    """From the right, "2031" and note 7 would read as 20317."""
    pieces = line(Text(text="אב 2031"), NoteMark(label="7", note="n"), from_right=True)

    assert [words for words in seen(pieces) if words] == ["7", "2031", "אב"]
