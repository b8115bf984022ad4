"""Names in two scripts on one line look even: of one size, at one height, equally dark.

Measured on what is drawn. The bounds are those of the eye: a tenth more or less passes
unnoticed, Arabic has smaller letters below taller ones, and characters of Chinese may rise a
little above letters, since they have no part that stands out as an ascender does.
"""

from collections.abc import Mapping
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace

from briefgen.model.document import Document, Paragraph, Text
from tests.support.pdf_making import pdf_of, plain_style
from tests.support.pdf_reading import glyphs

LINE = "Hxdp 刘国民 ابد"
SIZE = plain_style().paragraphs["body"].size
LATIN, CHINESE, ARABIC = "Hxdp", "刘国民", "ابد"
IN_EACH = [
    pytest.param(family, bold, id=f"{family}{', bold' if bold else ''}")
    for family in ("Liberation Sans", "Liberation Serif")
    for bold in (False, True)
]


class Extent(NamedTuple):
    """How far a character hangs below the base line and rises above it, in em of the text."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2


def drawn(family: str, bold: bool) -> bytes:
    """Give a line of three scripts in a family."""
    style = replace(plain_style(), fonts=replace(plain_style().fonts, body=family))
    paragraph = Paragraph(inlines=(Text(text=LINE, bold=bold),))
    return pdf_of(Document(title="Names", blocks=(paragraph,)), style=style).data


def extents(data: bytes) -> Mapping[str, Extent]:
    """Give where each character of the line stands."""
    found = {one.sign: one for one in glyphs(data) if one.sign in LINE}
    base = found["H"].bottom
    return {
        sign: Extent((one.bottom - base) / SIZE, (one.top - base) / SIZE)
        for sign, one in found.items()
    }


def darkness(data: bytes, signs: str) -> float:
    """Give the share of ink where some characters stand, in boxes as high as a line."""
    boxes = [one for one in glyphs(data) if one.sign in signs]
    with pdfium.PdfDocument(data) as document:
        page = document[0]
        height = page.get_height()
        picture = page.render(scale=8, grayscale=True).to_pil()
    base = next(one.bottom for one in glyphs(data) if one.sign == "H")
    ink = pixels = 0
    for one in boxes:
        low, high = height - base + 0.2 * SIZE, height - base - 0.8 * SIZE
        part = picture.crop(tuple(round(8 * at) for at in (one.left, high, one.right, low)))
        histogram = part.histogram()
        pixels += sum(histogram)
        ink += sum(count * (255 - level) for level, count in enumerate(histogram)) / 255
    return ink / pixels


@pytest.mark.parametrize(("family", "bold"), IN_EACH)
def test_characters_of_chinese_are_as_high_as_tall_letters_and_at_the_height_of_capitals(
    family: str, bold: bool
) -> None:
    at = extents(drawn(family, bold))

    for sign in CHINESE:
        assert 1 <= at[sign].high / at["d"].high <= 1.2, sign
        assert at[sign].low > at["p"].low, sign
        assert at[sign].middle == pytest.approx(at["H"].middle, abs=0.05), sign


@pytest.mark.parametrize(("family", "bold"), IN_EACH)
def test_letters_of_arabic_are_as_high_as_those_of_latin(family: str, bold: bool) -> None:
    at = extents(drawn(family, bold))

    assert 0.95 <= at["ا"].high / at["d"].high <= 1.1
    assert 0.8 <= at["د"].high / at["x"].high <= 1.1
    assert at["ا"].low == pytest.approx(0, abs=0.02)


@pytest.mark.parametrize("family", ["Liberation Sans", "Liberation Serif"])
def test_scripts_are_about_as_dark_as_each_other_and_bold_ones_are_darker(family: str) -> None:
    plain, bold = (
        [darkness(drawn(family, bold=bold), signs) for signs in (LATIN, CHINESE, ARABIC)]
        for bold in (False, True)
    )

    for latin, *others in (plain, bold):
        assert all(0.6 < other / latin < 1.7 for other in others)
    assert all(more > 1.25 * less for less, more in zip(plain, bold, strict=True))
