import re

import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.blocks import block_to_boxes
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.paint import Brush, Ink
from briefgen.export.to_pdf.setting import Bar, Mark, SetLine, place_part
from briefgen.export.to_pdf.tags import Record
from briefgen.model.document import Blank, Inline, Link, NoteMark, Paragraph, Text
from tests.support.pdf_making import open_fonts, plain_style


def marks(*inlines: Inline) -> list[Mark]:
    column = Column(style=plain_style(), fonts=open_fonts(), width=300)
    box = block_to_boxes(Paragraph(inlines=inlines), column)[0]
    part, _ = box.split(1000, force=True)
    assert part is not None
    return list(place_part(part, left=50, top=700))


def content(*listed: Mark, ink: Ink | None = None, record: Record | None = None) -> list[str]:
    brush = Brush(ink or Ink(), record or Record())
    brush.paint(listed)
    return brush.content().decode().split("\n")


def test_bars_are_painted_before_the_words_over_them() -> None:
    found = content(*marks(Text(text="A")), Bar(1, 2, 11, 7, "#ff0000"))

    assert found[:3] == ["/Artifact BMC", "1.000 0.000 0.000 rg", "1 2 10 5 re f"]
    assert found[5].startswith("BT 50 ")


def test_a_line_is_one_text_object_with_glyphs_in_hexadecimal() -> None:
    found = content(*marks(Text(text="AB)")))

    assert (found[1][:3], found[-2]) == ("BT ", "ET")
    assert found[2] == "/F1 10 Tf"
    assert found[-3] == "[<00240025000c>]TJ"


def test_movements_at_the_border_of_two_runs_stay_two_numbers() -> None:
    (line,) = [mark for mark in marks(Text(text="1")) if isinstance(mark, SetLine)]
    (piece,) = line.pieces
    (run,) = piece.word.runs
    moved = [replace(run, show=show) for show in ("<0014>37.1", "20<0014>", "<0015>")]
    word = replace(piece.word, runs=tuple(moved))

    found = content(replace(line, pieces=(replace(piece, word=word),)))

    assert found[-3] == "[<0014>37.1 20<00140015>]TJ"


def test_nothing_is_set_twice() -> None:
    found = content(*marks(Text(text="We "), Text(text="agree")), *marks(Text(text="again")))

    assert sum("Tf" in operator for operator in found) == 1
    assert sum("rg" in operator for operator in found) == 1
    assert sum("TJ" in operator for operator in found) == 2


def test_words_after_a_bar_have_their_own_colour_again() -> None:
    brush = Brush(Ink(), Record())
    words = marks(Text(text="Herring"))
    brush.paint(words)

    brush.paint([Bar(0, 0, 9, 1, "#ff0000"), *words])

    colours = [line for line in brush.content().decode("ascii").splitlines() if "rg" in line]
    assert len(colours) == 3
    assert colours[0] == colours[2] != colours[1] == "1.000 0.000 0.000 rg"


def test_a_change_of_look_is_set_inside_the_line() -> None:
    found = content(*marks(Text(text="a"), Text(text="b", bold=True)))

    assert [operator for operator in found if "Tf" in operator] == ["/F1 10 Tf", "/F2 10 Tf"]


def test_a_note_mark_rises_and_the_next_line_is_level_again() -> None:
    raised = marks(Text(text="a"), NoteMark(label="1", note="n"))

    found = content(*raised, *marks(Text(text="b")))

    assert [operator for operator in found if operator.endswith("Ts")] == ["3.4 Ts", "0 Ts"]


def test_a_line_without_pieces_paints_nothing() -> None:
    assert content(*marks()) == [""]


def test_a_glyph_that_stands_for_a_second_text_has_a_second_code() -> None:
    ink = Ink()

    content(*marks(Text(text="é e\u0301 é e\u0301")), ink=ink)

    (face,) = ink.names
    codes = ink.glyphs()[face]
    assert sorted(shown.text for shown in codes.values()) == [" ", "e\u0301", "é"]
    assert len({shown.glyph for shown in codes.values()}) == 2
    assert max(codes) == 0xFFFE


def test_brackets_from_the_right_are_drawn_mirrored_and_read_as_written() -> None:
    ink = Ink()

    content(*marks(Text(text=") אב (5) גד")), ink=ink)

    (face,) = ink.names
    drawn = {(one.text, one.glyph) for one in ink.glyphs()[face].values() if one.text in "()"}
    opening, closing = (face.shape(sign).glyphs[0][0] for sign in "()")
    assert drawn == {(")", closing), (")", opening), ("(", closing)}


def test_words_from_the_right_are_painted_as_they_are_read_each_at_its_place() -> None:
    (line,) = [mark for mark in marks(Text(text="ab אב גד cd")) if isinstance(mark, SetLine)]
    width = {piece.text: piece.width for piece in line.pieces}
    space = line.pieces[0].space_width

    found = content(line)

    moves = [float(one.split()[4]) for one in found if one.endswith(" Tm")]
    second = 50 + width["ab"] + space
    first = second + width["גד"] + space
    last = first + width["אב"] + space
    assert moves == pytest.approx([50, first, first - space, second, last - space], abs=0.01)
    assert found.count("/ReversedChars BMC") == 2
    shown = [one for one in found if one.endswith("TJ")]
    assert shown.index(f"[{line.pieces[1].word.runs[0].show}]TJ") < shown.index(
        f"[{line.pieces[2].word.runs[0].show}]TJ"
    )


def test_what_one_glyph_stands_for_is_turned_round_with_its_string() -> None:
    ink = Ink()
    content(*marks(Text(text="a می\u200cخ")), ink=ink)

    texts = {shown.text for codes in ink.glyphs().values() for shown in codes.values()}
    assert "خ\u200c" in texts


def test_a_line_from_the_right_with_nothing_but_a_blank_shows_no_word() -> None:
    column = Column(style=plain_style(), fonts=open_fonts(), width=300, language="he")
    (box,) = block_to_boxes(Paragraph(inlines=(Blank(),)), column)
    part, _ = box.split(1000, force=True)
    assert part is not None

    found = content(*place_part(part, left=50, top=700))

    assert [one for one in found if one.endswith("TJ")] == ["[<0003>]TJ"]


def test_marks_over_letters_are_part_of_the_string_that_shows_the_word() -> None:
    found = content(*marks(Text(text="لُّ a")))

    assert [one for one in found if one.endswith(" Ts")] == []
    # Two strings: the word with its two marks, and what follows in Latin letters.
    shown = [one for one in found if one.endswith("]TJ")]
    assert len(re.findall("[0-9a-f]{4}", shown[0])) == 2


def test_a_family_is_set_larger_than_the_text_around_it_as_the_catalogue_says() -> None:
    found = content(*marks(Text(text="a 刘")))

    assert [one for one in found if one.endswith(" Tf")] == ["/F1 10 Tf", "/F2 9.5 Tf"]


def test_all_that_is_painted_stands_under_a_mark() -> None:
    words = marks(Text(text="We agree "), Link(text="here", url="https://a.example"))
    record = Record()

    found = content(*words, *words[:1], Bar(1, 2, 11, 7, "#ff0000"), record=record)

    opened = [operator for operator in found if operator.endswith(("BDC", "BMC"))]
    assert opened == [
        "/Artifact BMC",
        "/P <</MCID 0>> BDC",
        "/Link <</MCID 1>> BDC",
        "/P <</MCID 2>> BDC",
        "/Link <</MCID 3>> BDC",
    ]
    assert found.count("EMC") == len(opened)
    ((stretch,),) = record.sections
    assert [path.kind for path in stretch.paths] == ["P", "Link", "P", "Link"]
    assert stretch.numbers == ["0", "1", "2", "3"]
    # The link on the second line is the one on the first.
    assert stretch.paths[1].key == stretch.paths[3].key


def test_the_space_behind_each_of_two_blanks_is_shown() -> None:
    found = content(*marks(Text(text="Yes "), Blank(), Text(text=" "), Blank(), Text(text=" no")))

    shown = [operator for operator in found if operator.endswith("TJ")]
    assert shown == ["[<003c>91.8<004800560003>]TJ", "[<0003>]TJ", "[<0003>]TJ", "[<00510052>]TJ"]


def test_lines_of_one_paragraph_stand_under_one_mark() -> None:
    found = content(*marks(Text(text="We agree on herring and cod. " * 9)))

    assert sum(operator.endswith("BDC") for operator in found) == 1
