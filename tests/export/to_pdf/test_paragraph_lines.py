import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.export.to_pdf.fonts import Cut
from briefgen.export.to_pdf.hyphens import SOFT_HYPHEN, Hyphens
from briefgen.export.to_pdf.lines import Line, Look, Piece, pieces_of, stretches
from briefgen.export.to_pdf.paragraph_lines import Measure, break_lines
from briefgen.model.document import Inline, LineBreak, Text
from tests.support.document_strategy import wording
from tests.support.pdf_making import open_fonts

LOOK = Look(cut=Cut("Liberation Sans"), size=10, colour="#000000")
WHOLE = Hyphens(open_fonts(), "en")
DIVIDING = replace(WHOLE, allowed=True)
LONG = (
    "The representatives considered implementation arrangements concerning decarbonisation "
    "commitments, transparency requirements and international cooperation throughout "
    "neighbouring jurisdictions, whatever the circumstances of the negotiation."
)


def pieces(*inlines: Inline, width: float = 400) -> tuple[Piece, ...]:
    listed = list(stretches(inlines, LOOK, link_colour="#0000ff"))
    return pieces_of(listed, open_fonts(), width=width)


def set_lines(*inlines: Inline, measure: Measure, hyphens: Hyphens = WHOLE) -> tuple[Line, ...]:
    return break_lines(pieces(*inlines, width=measure.width), measure, hyphens)


def shown(line: Line) -> str:
    """Give the text of a line, with an underscore for each space after a word."""
    return "".join(piece.text + "_" * bool(piece.space) for piece in line.pieces)


def lines(*inlines: Inline, width: float = 400, hyphens: Hyphens = WHOLE) -> list[str]:
    found = set_lines(*inlines, measure=Measure(width), hyphens=hyphens)
    return [shown(line) for line in found]


def test_a_line_break_ends_the_line_and_leaves_a_space_for_readers_of_the_text() -> None:
    assert lines(Text(text="Port Aldren"), LineBreak(), Text(text="Room 4")) == [
        "Port_Aldren_",
        "Room_4",
    ]


def test_line_breaks_alone_make_empty_lines() -> None:
    assert lines(LineBreak(), Text(text="a"), LineBreak(), LineBreak(), Text(text="b")) == [
        "",
        "a_",
        "",
        "b",
    ]


def test_every_line_but_the_last_carries_its_space() -> None:
    assert lines(Text(text="We agree on herring and cod"), width=60) == [
        "We_agree_",
        "on_herring_",
        "and_cod",
    ]


def test_the_space_at_the_end_of_a_line_hangs_outside() -> None:
    found = set_lines(Text(text="herring cod"), measure=Measure(40))

    assert found[0].width == found[0].pieces[0].width


def test_a_word_wider_than_the_line_breaks_between_its_characters() -> None:
    narrow = set_lines(Text(text="xfairpwllgwyngyll7 e\u0301"), measure=Measure(40))

    assert all(line.width <= 40.001 for line in narrow)
    assert "".join(shown(line) for line in narrow) == "xfairpwllgwyngyll7_e\u0301"


def test_a_word_of_several_looks_breaks_between_them_at_need() -> None:
    found = lines(Text(text="Norland"), Text(text="Norland", bold=True), width=60)

    assert found == ["Norland", "Norland"]


def test_a_word_of_several_looks_stays_on_one_line_that_holds_it() -> None:
    found = lines(Text(text="We see Nor"), Text(text="land", bold=True), width=60)

    assert found == ["We_see_", "Norland"]


def test_the_first_line_may_be_longer() -> None:
    found = set_lines(Text(text="We agree on cod"), measure=Measure(30, first_extra=30))

    assert [shown(line) for line in found] == ["We_agree_on_", "cod"]


def test_after_a_line_break_no_line_is_longer() -> None:
    found = set_lines(
        Text(text="We"), LineBreak(), Text(text="agree on"), measure=Measure(36, first_extra=30)
    )

    assert [shown(line) for line in found] == ["We_", "agree_", "on"]


def test_no_pieces_make_one_empty_line() -> None:
    assert set_lines(measure=Measure(100)) == (Line(pieces=(), width=0.0),)


def test_a_word_longer_than_its_line_is_divided_with_a_hyphen() -> None:
    found = lines(Text(text="On Sustainability"), width=45)

    assert found == ["On_Sus\u00ad", "tainability"]


def test_parts_of_a_word_on_one_line_are_shaped_as_one() -> None:
    (first, *_) = set_lines(Text(text="Implementation of"), measure=Measure(60))

    assert [piece.text for piece in first.pieces] == ["Implement\u00ad"]
    assert first.hyphenated


def test_words_are_divided_where_lines_would_be_too_empty_and_may() -> None:
    text = Text(text="a considerable implementation of commitments and so on, whatever comes")

    whole, divided = (lines(text, width=110, hyphens=one) for one in (WHOLE, DIVIDING))

    assert not any(SOFT_HYPHEN in line for line in whole)
    assert any(line.endswith(SOFT_HYPHEN) for line in divided)


def test_words_stay_whole_where_the_edge_is_even_enough() -> None:
    assert not any(SOFT_HYPHEN in line for line in lines(Text(text=LONG), hyphens=DIVIDING))


def test_a_compound_is_parted_only_where_the_line_would_be_emptier_still() -> None:
    short, long = "We agree on the new e-mail list", "We agree on the new coast-guard list"

    assert lines(Text(text=short), width=105) == ["We_agree_on_the_new_", "e-mail_list"]
    assert lines(Text(text=long), width=125) == ["We_agree_on_the_new_coast-", "guard_list"]


def test_justified_lines_fill_their_room_but_for_the_last() -> None:
    found = set_lines(Text(text=LONG), measure=Measure(300, justified=True), hyphens=DIVIDING)

    widths = [
        sum(piece.width + piece.space_width for piece in line.pieces[:-1]) + line.pieces[-1].width
        for line in found
    ]
    assert widths[:-1] == pytest.approx([300] * (len(found) - 1))
    assert widths[-1] < 300


def test_the_shown_movement_of_a_widened_space_is_its_width() -> None:
    line = set_lines(Text(text=LONG), measure=Measure(300, justified=True), hyphens=DIVIDING)[0]

    space = next(piece.space for piece in line.pieces)
    assert space is not None
    (run,) = space.runs
    moved = float(run.show.partition(">")[2])
    assert run.width == pytest.approx(run.face.advance(run.glyphs[0][0]) - moved / 1000, abs=1e-3)


def test_a_justified_line_whose_spaces_would_become_holes_stays_ragged() -> None:
    text = Text(text="We intergovernmentalism intergovernmentalism of")

    found = set_lines(text, measure=Measure(130, justified=True))

    assert found[0].width == pytest.approx(113.2, abs=0.1)


def test_a_justified_line_of_one_word_stays_ragged() -> None:
    found = set_lines(Text(text="intergovernmental agreement"), measure=Measure(90, justified=True))

    assert found[0].width == found[0].pieces[0].width


def test_a_font_without_a_hyphen_leaves_the_word_as_it_is() -> None:
    joined = replace(pieces(Text(text="cod"))[0], divides=True, breaks=True)
    droid = replace(joined, look=replace(LOOK, cut=Cut("Droid Sans Fallback")))

    found = break_lines((droid, droid), Measure(20), WHOLE)

    assert len(found) == 2


@given(wording(), st.floats(20, 300), st.booleans(), st.booleans())
def test_lines_hold_every_character_in_order_and_none_is_too_long(
    text: str, width: float, justified: bool, dividing: bool
) -> None:
    measure = Measure(width, justified=justified)

    found = set_lines(Text(text=text), measure=measure, hyphens=DIVIDING if dividing else WHOLE)

    drawn = "".join(shown(line) for line in found).replace(SOFT_HYPHEN, "")
    assert drawn.replace("_", "") == "".join(text.split()).replace("_", "")
    assert all(line.width <= width + 0.01 for line in found)
    assert [line.hyphenated for line in found] == [
        shown(line).endswith(SOFT_HYPHEN) for line in found
    ]
