"""Wide marks of Chinese beside each other."""

import pytest

from briefgen.export.to_pdf.chinese_marks import closer, share_white
from briefgen.export.to_pdf.fonts import Cut
from tests.support.pdf_making import open_fonts


@pytest.mark.parametrize(
    ("two", "expected"),
    [("：“", True), ("”）", True), ("（“", True), ("“是", False), ("是，", False), ("“”", False)],
)
def test_white_is_shared_where_both_marks_have_some_between_them(
    two: str, *, expected: bool
) -> None:
    assert share_white(*two) == expected


def test_a_narrow_mark_of_a_latin_font_stays_where_it_is() -> None:
    latin = open_fonts().face(Cut("Liberation Sans"))
    run = latin.shape("”")

    assert closer(run) is run
