import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.fonts import Cut
from briefgen.export.to_pdf.lines import Look, Piece, pieces_of, stretches
from briefgen.export.to_pdf.placed_runs import placed_runs
from briefgen.model.document import Text
from tests.support.pdf_making import open_fonts

LOOK = Look(cut=Cut("Liberation Sans"), size=10, colour="#000000")
MARK = "\N{LEFT-TO-RIGHT MARK}"


def line(text: str, *, from_right: bool = False, family: str = "") -> tuple[Piece, ...]:
    look = replace(LOOK, cut=Cut(family)) if family else LOOK
    listed = list(stretches((Text(text=text),), look, link_colour="#0000ff"))
    return pieces_of(listed, open_fonts(), width=400, from_right=from_right)


def read(pieces: tuple[Piece, ...]) -> str:
    return "".join(one.run.text for runs in placed_runs(pieces) for one in runs)


@pytest.mark.parametrize(
    ("text", "as_read"),
    [
        # What runs from the left again says so, where its letters do not.
        ("a [אב] b", f"a [אב{MARK}] b "),
        ("a אב b", f"a אב{MARK} b "),
        ("a אבb", "a אבb "),
        # So does a line that begins with words from the right.
        ("אב b", f"{MARK}אב{MARK} b "),
        # Numbers among these are no change.
        ("אב 12 גד", f"{MARK}אב 12 גד "),
    ],
)
def test_marks_stand_where_direction_changes_without_a_letter(text: str, as_read: str) -> None:
    assert read(line(text)) == as_read


def test_a_paragraph_from_the_right_needs_no_marks() -> None:
    assert read(line("אב [a] גד", from_right=True)) == "אב [a] גד "


def test_a_line_of_nothing_but_words_from_the_right_has_no_face_for_a_mark() -> None:
    (piece,) = line("אב")

    assert read((replace(piece, space=None),)) == "אב"


def test_a_face_without_the_mark_does_without() -> None:
    pieces = line("علي b", family="Noto Sans SC")

    assert read(pieces) == "علي b "


def test_a_mark_is_unseen_and_stands_where_the_line_or_the_text_behind_it_begins() -> None:
    pieces = line("אב גד b")
    first, _, last = placed_runs(pieces)

    assert [one.unseen for one in first[:2]] == [True, False]
    assert first[0].start == 0
    assert first[0].run.width == 0
    assert first[1].start > 0
    assert last[-2].run.text == "b"
