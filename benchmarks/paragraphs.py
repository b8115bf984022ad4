"""Print how even the lines of paragraphs are: filled one by one, or broken as a whole.

The sample in every type of brief and every house style, ragged as it is, and justified with
words divided. Ragged edges (ems) and spaces (beside ordinary ones) are root mean squares over
all lines but those at the end of a paragraph; a river is a gap that goes on below itself
through three lines or more. Once as it is, once with all words of a brief in one paragraph.
"""

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import sqrt
from typing import NamedTuple
from unittest.mock import patch

from msgspec.structs import replace

from briefgen.app.chosen_brief import brief_with
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import compose_brief
from briefgen.app.sample import open_sample
from briefgen.export.registry import shaped_document
from briefgen.export.spaces import spaced_document
from briefgen.export.to_pdf import paragraph_lines
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.hyphens import SOFT_HYPHEN
from briefgen.export.to_pdf.pages import Page, lay_out
from briefgen.export.to_pdf.setting import SetLine
from briefgen.export.to_pdf.total_fit import LineFit, Places, fit_lines
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.house_style import HouseStyle
from briefgen.reference.house_styles import house_style_names, load_fonts, load_house_style
from briefgen.reference.recipes import load_recipe, recipe_names

SHORT_LAST = 5.0
"""Ems below which a last line looks like a slip."""
RIVER_LINES = 3

Breaking = Callable[[Places, LineFit], list[int]]


class Evenness(NamedTuple):
    """What is seen of the lines of some paragraphs."""

    lines: int
    ragged: float
    emptiest: float
    short_last: int
    hyphens: int
    spaces: float
    rivers: int


def filled_lines(places: Places, fit: LineFit) -> list[int]:
    """Fill each line as far as it goes."""
    chosen: list[int] = []
    last = len(places.ends) - 1
    while not chosen or chosen[-1] < last:
        start = chosen[-1] if chosen else 0
        room = fit.width if start else fit.width + fit.first_extra
        full = bisect_right(places.ends, places.starts[start] + room + 0.001) - 1
        chosen.append(max(start + 1, full))
    return chosen


def sample_documents(style: HouseStyle) -> Iterator[Document]:
    """Compose the sample in every type of brief."""
    project = open_sample()
    for name in recipe_names():
        brief = brief_with(project.briefs[0], ExportSettings(type=name))
        composed = compose_brief(project, brief, load_recipe(name))
        yield shaped_document(spaced_document(composed.document), style)


def strung_together(documents: Iterable[Document]) -> Iterator[Document]:
    """Give the words of each document as one long paragraph."""
    for document in documents:
        words = " ".join(inline_text(inlines) for inlines in walk_paragraphs(document.blocks))
        yield replace(document, blocks=(Paragraph(inlines=(Text(text=words),)),))


def justified(style: HouseStyle) -> HouseStyle:
    """Give a style that fills its lines and divides words where that helps."""
    looks = {
        role: replace(look, align="justify", hyphenate="always")
        for role, look in style.paragraphs.items()
    }
    return replace(style, paragraphs=looks)


def paragraphs(
    styles: Sequence[HouseStyle], breaking: Breaking, *, strung: bool
) -> list[list[SetLine]]:
    """Give the lines of each paragraph that has several."""
    fonts = OpenFonts(load_fonts())
    with patch.object(paragraph_lines, "fit_lines", breaking):
        pages = [
            page
            for style in styles
            for document in _documents(style, strung=strung)
            for page in lay_out(document, style=style, fonts=fonts).pages
        ]
    return [found for page in pages for found in _paragraphs_on(page) if len(found) > 1]


def _documents(style: HouseStyle, *, strung: bool) -> Iterator[Document]:
    documents = sample_documents(style)
    return strung_together(documents) if strung else documents


def _paragraphs_on(page: Page) -> Iterator[list[SetLine]]:
    """Give the lines up to each end of a line that stands in the text."""
    held: list[SetLine] = []
    for mark in page.text:
        if not isinstance(mark, SetLine):
            continue
        if not any(mark.pieces is line.pieces for line in mark.box.lines):
            # Labels, and the pages of a contents.
            continue
        held.append(mark)
        if mark.pieces is mark.box.lines[-1].pieces or mark.pieces[-1].ends_line:
            yield held
            held = []


def evenness(found: Sequence[Sequence[SetLine]]) -> Evenness:
    """Measure lines as they are set."""
    full = [line for lines in found for line in lines[:-1]]
    short = [(line.box.setting.width - _width(line)) for line in full]
    gaps = [gap for line in full for gap in _gap_shares(line)]
    lasts = [lines[-1] for lines in found]
    return Evenness(
        lines=sum(map(len, found)),
        ragged=_root_mean_square(miss / _em(line) for miss, line in zip(short, full, strict=True)),
        emptiest=max(miss / line.box.setting.width for miss, line in zip(short, full, strict=True)),
        short_last=sum(_width(line) < SHORT_LAST * _em(line) for line in lasts),
        hyphens=sum(line.pieces[-1].text.endswith((SOFT_HYPHEN, "-")) for line in full),
        spaces=_root_mean_square(share - 1 for share in gaps),
        rivers=sum(map(rivers_in, found)),
    )


def rivers_in(lines: Sequence[SetLine]) -> int:
    """Count gaps that begin in one line and go on below through others."""
    count, flowing = 0, [(gap, 1) for gap in _gaps(lines[0])]
    for line in lines[1:]:
        below = []
        for left, right in _gaps(line):
            above = [run for (x0, x1), run in flowing if x0 < right and left < x1]
            run = 1 + max(above, default=0)
            count += run == RIVER_LINES
            below.append(((left, right), run))
        flowing = below
    return count


def _gaps(line: SetLine) -> Iterator[tuple[float, float]]:
    x = line.x
    for piece in line.pieces[:-1]:
        x += piece.width
        if piece.space:
            yield x, x + piece.space_width
        x += piece.space_width


def _gap_shares(line: SetLine) -> Iterator[float]:
    """Give how wide the spaces of a line are beside ordinary ones."""
    for piece in line.pieces[:-1]:
        if piece.space:
            run = piece.space.runs[0]
            yield piece.space.width / run.face.advance(run.glyphs[0][0])


def _width(line: SetLine) -> float:
    return sum(piece.width + piece.space_width for piece in line.pieces[:-1]) + (
        line.pieces[-1].width if line.pieces else 0.0
    )


def _em(line: SetLine) -> float:
    return line.pieces[0].look.size if line.pieces else 1.0


def _root_mean_square(numbers: Iterator[float]) -> float:
    listed = list(numbers)
    return sqrt(sum(number**2 for number in listed) / len(listed))


def main() -> None:
    """Measure both ways of breaking, ragged and justified, in short paragraphs and long ones."""
    shipped = [load_house_style(name) for name in house_style_names()]
    filled = [justified(style) for style in shipped]
    heads = "".join(f"{name:>12}" for name in Evenness._fields)
    sys.stdout.write(f"{'':<32}{heads}\n")
    for setting, styles in (("ragged", shipped), ("justified", filled)):
        for length, strung in (("sample", False), ("one paragraph", True)):
            for way, breaking in (("filled", filled_lines), ("whole", fit_lines)):
                seen = evenness(paragraphs(styles, breaking, strung=strung))
                sys.stdout.write(f"{f'{setting}, {length}, {way}':<32}{_cells(seen)}\n")


def _cells(seen: Evenness) -> str:
    return "".join(
        f"{number:>12.2f}" if isinstance(number, float) else f"{number:>12}" for number in seen
    )


if __name__ == "__main__":
    main()
