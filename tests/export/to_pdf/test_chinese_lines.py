import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.chinese_lines import filled, set_apart
from briefgen.export.to_pdf.fonts import Cut
from briefgen.export.to_pdf.hyphens import Hyphens
from briefgen.export.to_pdf.lines import Line, Look, Piece, pieces_of, stretches
from briefgen.export.to_pdf.paragraph_lines import Measure, break_lines
from briefgen.model.document import Blank, Inline, Text
from tests.support.pdf_making import open_fonts

LOOK = Look(cut=Cut("Liberation Sans", chinese=True), size=10, colour="#000000")
CHINESE = Hyphens(open_fonts(), "zh")
WORDS = (
    "部长在奥尔德伦会见了代表团团长，双方就能源合作以及第五条交换了意见，各方同意每年举行两次会议"
)


def pieces(*inlines: Inline) -> tuple[Piece, ...]:
    listed = list(stretches(inlines, LOOK, link_colour="#0000ff"))
    return pieces_of(listed, open_fonts(), width=400)


def lines(text: str, measure: Measure, hyphens: Hyphens = CHINESE) -> tuple[Line, ...]:
    return break_lines(pieces(Text(text=text)), measure, hyphens)


def inked(line: Line) -> float:
    """Give how wide a line is drawn, in points."""
    return (
        sum(piece.width + piece.space_width for piece in line.pieces[:-1]) + line.pieces[-1].width
    )


def test_a_line_without_words_stays_one() -> None:
    assert list(set_apart(())) == []
    assert [line.pieces for line in lines("", Measure(width=400))] == [()]


@pytest.mark.parametrize(
    ("text", "white"),
    [
        ("于2031年", ["于", "2031"]),
        ("见Anna说", ["见", "Anna"]),
        ("见 Anna 说", []),
        ("会议（5）", []),
        ("会议开始", []),
        ("Anna Lind", []),
    ],
)
def test_white_stands_between_chinese_and_latin_where_nobody_wrote_a_space(
    text: str, white: list[str]
) -> None:
    found = list(set_apart(pieces(Text(text=text))))

    assert [one.text for one in found if one.space and not one.space.runs[0].glyphs] == white
    assert "".join(one.text for one in found) == text.replace(" ", "")


def drawn_width(text: str) -> float:
    """Give the width of a line in those of characters."""
    (line,) = lines(text, Measure(width=400))
    return line.width / pieces(Text(text="说"))[0].width


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("说：“是”", 4.5),
        ("（“是”）说", 5),
        ("是”，“说", 4),
        ("是，说", 3),
        ("说“是", 3),
        ("说（是）", 4),
        ("是”“说", 3.5),
    ],
)
def test_wide_marks_that_follow_each_other_share_the_white_between_them(
    text: str, ems: float
) -> None:
    assert drawn_width(text) == pytest.approx(ems, abs=0.01)


def test_marks_of_two_texts_share_it_too() -> None:
    (line,) = break_lines(
        pieces(Text(text="是"), Text(text="”"), Text(text="）")), Measure(width=400), CHINESE
    )

    assert line.width == pytest.approx(2.5 * pieces(Text(text="说"))[0].width)


def test_a_mark_keeps_its_white_where_a_line_ends_between_two() -> None:
    first, second = lines("部长会见了对方的代表团说：“双方同意”", Measure(width=128))

    assert first.pieces[-1].text == "说："
    assert inked(first) == pytest.approx(13 * pieces(Text(text="说"))[0].width)
    assert second.pieces[0].text == "“双"


def test_marks_of_other_fonts_and_sizes_stand_as_they_do() -> None:
    small = replace(LOOK, size=5)
    latin = replace(LOOK, cut=Cut("Liberation Sans"))
    for look in (small, latin):
        listed = [
            *stretches((Text(text="说："),), LOOK, link_colour="#0000ff"),
            *stretches((Text(text="“是"),), look, link_colour="#0000ff"),
        ]
        found = list(set_apart(pieces_of(listed, open_fonts(), width=400)))
        assert [one.space for one in found] == [None] * len(found)


def test_lines_of_chinese_are_filled_between_characters_but_the_last() -> None:
    *full, last = lines(WORDS, Measure(126, justified=True))

    assert len(full) > 2
    for line in full:
        assert line.width == 126
        assert inked(line) == pytest.approx(126)
    assert last.width < 126


def test_white_beside_latin_stays_as_narrow_in_a_full_line() -> None:
    line, *_ = lines("于2031年" + WORDS, Measure(236, justified=True))

    spaces = [piece.space.width for piece in line.pieces if piece.space]
    assert spaces == [pytest.approx(0.08)] * 2
    assert inked(line) == pytest.approx(236)


def test_spaces_of_a_full_line_widen_with_its_characters() -> None:
    line, *_ = lines("部长在 Aldren 会见" + WORDS, Measure(126, justified=True))

    spaces = [piece.space.width for piece in line.pieces if piece.space]
    assert min(spaces) > open_fonts().word(LOOK.cut, " ").width
    assert inked(line) == pytest.approx(126)


def test_a_ragged_paragraph_and_one_in_another_language_keep_their_edge() -> None:
    ragged = lines(WORDS, Measure(126))
    english = lines("The parties meet twice a year and report on it.", Measure(126, justified=True))

    assert all(line.width < 126 for line in ragged)
    assert all(line.width == pytest.approx(inked(line)) for line in ragged)
    assert all(line.width < 126 for line in english)


def test_lines_are_not_filled_in_a_document_of_another_language() -> None:
    found = lines(WORDS, Measure(126, justified=True), replace(CHINESE, language="ja"))

    assert all(line.width < 126 for line in found)


def test_a_line_that_would_have_holes_stays_short() -> None:
    line = Line(pieces(Text(text="会议")), 20)

    assert filled(line, 21).width == 20
    assert filled(line, 20.5).width == 20.5
    assert filled(line, 20) is line
    alone = Line(pieces(Text(text="会")), 10)
    assert filled(alone, 10.1) is alone


def test_a_blank_in_a_full_line_is_longer() -> None:
    found = pieces(Text(text="会"), Blank(), Text(text="议"))
    width = sum(piece.width for piece in found)

    line = filled(Line(found, width), width + 0.7)

    assert line.width == width + 0.7
    assert line.pieces[1].width > found[1].width
