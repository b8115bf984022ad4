"""Templates that peers fill, made once before anything is measured."""

import subprocess
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Mm
from docx.table import Table

from benchmarks.speed.programs.python_docx import add_page_numbers, repeat_on_each_page

_STYLES = (
    ("part.kind == 'title'", "Title", "{{r part.words }}"),
    ("part.kind == 'heading' and part.level == 1", "Heading 1", "{{r part.words }}"),
    ("part.kind == 'heading' and part.level == 2", "Heading 2", "{{r part.words }}"),
    ("part.kind == 'heading'", "Heading 3", "{{r part.words }}"),
    ("part.kind == 'bullet'", "List Bullet", "{{r part.words }}"),
    ("part.kind == 'note'", "Normal", "{{ part.label }} {{r part.words }}"),
    ("part.kind == 'paragraph'", "Normal", "{{r part.words }}"),
)
"""When a paragraph is written, in which style, and what fills it."""


def make_docxtpl_template(path: Path) -> None:
    """Write a template with a branch for each kind of part, for docxtpl to fill."""
    document = Document()
    document.core_properties.title = "{{ title }}"
    _set_edges(document, head="{{ head }}", foot="{{ foot }}")
    document.add_paragraph("{%p for part in parts %}")
    for number, (condition, style, words) in enumerate(_STYLES):
        document.add_paragraph(f"{{%p {'elif' if number else 'if'} {condition} %}}")
        document.add_paragraph(words, style=style)
    document.add_paragraph("{%p elif part.kind == 'contents' %}")
    document.add_paragraph("{{r part.words }}", style="Heading 1")
    document.add_paragraph("{%p for entry in part.entries %}")
    document.add_paragraph("{{ entry[1] }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p elif part.kind == 'page' %}")
    document.add_page_break()  # type: ignore[no-untyped-call]
    document.add_paragraph("{%p elif part.kind == 'table' %}")
    _add_table(document)
    document.add_paragraph()
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    document.save(str(path))


def _add_table(document: WordDocument) -> None:
    table = document.add_table(rows=6, cols=3, style="Table Grid")
    for first, rows in ((0, "part.head"), (3, "part.rows")):
        table.cell(first, 0).text = f"{{%tr for row in {rows} %}}"
        _fill_row(table, first + 1)
        table.cell(first + 2, 0).text = "{%tr endfor %}"
    repeat_on_each_page(table.rows[1])


def _fill_row(table: Table, at: int) -> None:
    before, cell, after = table.rows[at].cells
    before.text = "{%tc for cell in row %}"
    cell.text = "{%p for words in cell %}"
    cell.add_paragraph("{{r words }}")
    cell.add_paragraph("{%p endfor %}")
    after.text = "{%tc endfor %}"


def make_pandoc_reference(path: Path, *, pandoc: str, head: str, foot: str) -> None:
    """Write pandoc's own reference file with the lines at the edges of the page in it."""
    command = (pandoc, "--print-default-data-file", "reference.docx")
    path.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    document = Document(str(path))
    _set_edges(document, head=head, foot=foot)
    document.save(str(path))


def _set_edges(document: WordDocument, *, head: str, foot: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.header.paragraphs[0].text = head
    line = section.footer.paragraphs[0]
    line.paragraph_format.tab_stops.add_tab_stop(Mm(160), WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(f"{foot}\t")
    add_page_numbers(line)
