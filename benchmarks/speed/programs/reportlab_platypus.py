"""Write an outline as PDF with reportlab's platypus: reportlab_platypus.py OUTLINE OUT FONTS.

The fonts are embedded, as a file for the archives needs it; nothing is tagged.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import grey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

_MARGIN = 25 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_FACES = {"Text": "LiberationSans-Regular.ttf", "Text-Bold": "LiberationSans-Bold.ttf"}
_SIZES = {"title": 20, "heading1": 14, "heading2": 11, "heading3": 9, "paragraph": 9, "note": 7}
_LINES = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, grey),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ]
)


def _style(name: str) -> ParagraphStyle:
    size = _SIZES[name]
    return ParagraphStyle(
        name,
        fontName="Text-Bold" if name.startswith(("title", "heading")) else "Text",
        fontSize=size,
        leading=size * 1.4,
        spaceBefore=size * 0.5,
        spaceAfter=size * 0.3,
        keepWithNext=name.startswith("heading"),
    )


def register_fonts(folder: Path) -> None:
    """Read the faces that are embedded."""
    for name, file in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily("Text", normal="Text", bold="Text-Bold")


class _NumberedCanvas(Canvas):  # type: ignore[misc] # reportlab has no types
    """Writes "Page 1 of 2" when all pages are known: the recipe that its users know."""

    def __init__(self, *arguments: object, **more: object) -> None:
        super().__init__(*arguments, **more)
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - the name in reportlab
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, kept in enumerate(self._kept, start=1):
            self.__dict__.update(kept)
            self.setFont("Text", 7)
            self.drawRightString(_MARGIN + _WIDTH, 12 * mm, f"Page {number} of {len(self._kept)}")
            super().showPage()
        super().save()


class _Template(BaseDocTemplate):  # type: ignore[misc] # reportlab has no types
    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - the name in reportlab
        level = getattr(flowable, "level", 0)
        if level in {1, 2}:
            self.notify("TOCEntry", (level - 1, flowable.getPlainText(), self.page))


def write_pdf(outline: dict[str, Any], path: Path) -> None:
    """Write title, headings, paragraphs, lists, tables, notes, contents, head and foot."""
    styles = {name: _style(name) for name in _SIZES}
    bullet = ParagraphStyle("bullet", parent=styles["paragraph"], leftIndent=10, bulletIndent=2)
    story = [
        flowable
        for part in outline["parts"]
        for flowable in _flowables(part, {**styles, "bullet": bullet})
    ]
    document = _Template(str(path), pagesize=A4, title=outline["title"])
    frame = Frame(_MARGIN, 22 * mm, _WIDTH, A4[1] - 44 * mm, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_edges(outline)))
    document.multiBuild(story, canvasmaker=_NumberedCanvas)


def _edges(outline: dict[str, Any]) -> Callable[[Canvas, BaseDocTemplate], None]:
    def draw(canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.setFont("Text", 7)
        canvas.drawString(_MARGIN, A4[1] - 14 * mm, outline["head"])
        canvas.drawString(_MARGIN, 12 * mm, outline["foot"])

    return draw


def _flowables(part: dict[str, Any], styles: dict[str, ParagraphStyle]) -> list[Flowable]:
    kind = part["kind"]
    if kind == "table":
        return [_table(part, styles["paragraph"])]
    if kind == "page":
        return [PageBreak()]
    words = _markup(part.get("words", ()))
    match kind:
        case "heading":
            heading = Paragraph(words, styles[f"heading{part['level']}"])
            heading.level = part["level"]
            return [heading]
        case "bullet":
            return [Paragraph(words, styles["bullet"], bulletText="•")]
        case "note":
            return [Paragraph(f"{part['label']} {words}", styles["note"])]
        case "contents":
            contents = TableOfContents(dotsMinLevel=0, tableStyle=TableStyle([]))
            contents.levelStyles = [styles["paragraph"], styles["bullet"]]
            return [Paragraph(words, styles["heading1"]), contents]
        case _:
            return [Paragraph(words, styles[kind])]


def _table(part: dict[str, Any], style: ParagraphStyle) -> Table:
    rows = [
        [[Paragraph(_markup(words), style) for words in cell] for cell in row]
        for row in part["rows"]
    ]
    widths = [share * _WIDTH for share in part["widths"]]
    return Table(rows, colWidths=widths, repeatRows=part.get("head_rows", 0), style=_LINES)


def _markup(words: list[list[str]]) -> str:
    return "".join(_MARKUP[style].format(escape(text)) for text, style in words)


_MARKUP = {"": "{}", "bold": "<b>{}</b>", "mark": "<super>{}</super>"}


if __name__ == "__main__":
    register_fonts(Path(sys.argv[3]))
    write_pdf(json.loads(Path(sys.argv[1]).read_text("utf-8")), Path(sys.argv[2]))
