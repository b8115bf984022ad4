"""Write an outline as DOCX with python-docx, by its usual calls: python_docx.py OUTLINE OUT."""

import json
import sys
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

_TEXT_WIDTH = Mm(160)


def write_docx(outline: dict[str, Any], path: Path) -> None:
    """Write title, headings, paragraphs, lists, tables, notes, contents, head and foot."""
    document = Document()
    _set_page(document, outline)
    for part in outline["parts"]:
        _add(document, part)
    document.save(str(path))


def _set_page(document: WordDocument, outline: dict[str, Any]) -> None:
    document.core_properties.title = outline["title"]
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.header.paragraphs[0].text = outline["head"]
    foot = section.footer.paragraphs[0]
    foot.paragraph_format.tab_stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(f"{outline['foot']}\t")
    add_page_numbers(foot)


def add_page_numbers(paragraph: Paragraph) -> None:
    """Add "Page 1 of 2" as fields that Word fills in."""
    paragraph.add_run("Page ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" of ")
    _add_field(paragraph, "NUMPAGES")


def _add(document: WordDocument, part: dict[str, Any]) -> None:
    match part["kind"]:
        case "title":
            _add_words(document.add_heading(level=0), part["words"])
        case "heading":
            _add_words(document.add_heading(level=part["level"]), part["words"])
        case "paragraph":
            _add_words(document.add_paragraph(), part["words"])
        case "bullet":
            _add_words(document.add_paragraph(style="List Bullet"), part["words"])
        case "note":
            _add_words(document.add_paragraph(), [[f"{part['label']}  ", ""], *part["words"]])
        case "table":
            _add_table(document, part)
            document.add_paragraph()  # or Word would make one table of this and the next
        case "contents":
            _add_contents(document, part)
        case "page":
            document.add_page_break()  # type: ignore[no-untyped-call]


def _add_words(paragraph: Paragraph, words: list[list[str]]) -> None:
    for text, style in words:
        run = paragraph.add_run(text)
        if style == "bold":
            run.bold = True
        elif style == "mark":
            run.font.superscript = True


def _add_table(document: WordDocument, part: dict[str, Any]) -> None:
    rows = part["rows"]
    table: Table = document.add_table(rows=len(rows), cols=len(part["widths"]), style="Table Grid")
    for at, row in enumerate(rows):
        for column, paragraphs in enumerate(row):
            cell = table.cell(at, column)
            cell.width = Emu(_TEXT_WIDTH * part["widths"][column])
            for number, words in enumerate(paragraphs):
                _add_words(cell.add_paragraph() if number else cell.paragraphs[0], words)
        if at < part.get("head_rows", 0):
            repeat_on_each_page(table.rows[at])


def repeat_on_each_page(row: _Row) -> None:
    """Make a row the head of its table, which each page begins with."""
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(head)  # noqa: SLF001 - python-docx has no call for it


def _add_contents(document: WordDocument, part: dict[str, Any]) -> None:
    """Add a field that Word fills in, with the headings in it until then."""
    _add_words(document.add_heading(level=1), part["words"])
    field = document.add_paragraph()
    _begin_field(field, 'TOC \\o "1-2" \\h')
    for level, text in part["entries"]:
        paragraph = document.add_paragraph(text)
        paragraph.paragraph_format.left_indent = Mm(5 * (level - 1))
    _end_field(document.add_paragraph())


def _add_field(paragraph: Paragraph, instruction: str) -> None:
    _begin_field(paragraph, instruction)
    paragraph.add_run("1")
    _end_field(paragraph)


def _begin_field(paragraph: Paragraph, instruction: str) -> None:
    _add_mark(paragraph, "begin")
    words = OxmlElement("w:instrText")
    words.text = instruction
    paragraph.add_run()._r.append(words)  # noqa: SLF001 - python-docx has no call for fields
    _add_mark(paragraph, "separate")


def _end_field(paragraph: Paragraph) -> None:
    _add_mark(paragraph, "end")


def _add_mark(paragraph: Paragraph, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)  # noqa: SLF001 - python-docx has no call for fields


if __name__ == "__main__":
    write_docx(json.loads(Path(sys.argv[1]).read_text("utf-8")), Path(sys.argv[2]))
