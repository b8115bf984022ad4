"""The table of formats: names, late imports, errors."""

import subprocess
import sys

import pytest

from briefgen.errors import UsageError
from briefgen.export.registry import FORMATS, render, shaped_document
from briefgen.export.spaces import spaced_document
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.exported import Exported
from tests.support.docx_render import OPTIONS, docx_of, font_catalogue, part, plain_style
from tests.support.pdf_reading import page_texts
from tests.support.rich_document import rich_document


def rendered(name: str) -> Exported:
    return render(
        rich_document(), name, style=plain_style(), fonts=font_catalogue(), options=OPTIONS
    )


def test_each_format_stands_under_its_own_name() -> None:
    assert {name: (known.name, known.extension) for name, known in FORMATS.items()} == {
        "docx": ("docx", ".docx"),
        "pdf": ("pdf", ".pdf"),
        "md": ("md", ".md"),
    }


@pytest.mark.parametrize(
    ("name", "start"), [("docx", b"PK\x03\x04"), ("pdf", b"%PDF-"), ("md", b"**INTERNAL**")]
)
def test_each_format_is_written_by_its_exporter(name: str, start: bytes) -> None:
    assert rendered(name).data.startswith(start)


def test_the_table_and_the_exporter_give_the_same_bytes() -> None:
    assert rendered("docx").data == docx_of(
        shaped_document(spaced_document(rich_document()), plain_style())
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("dcox", "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf, md."),
        ("odt", "Unknown format 'odt'. Available: docx, pdf, md."),
    ],
)
def test_an_unknown_format_is_refused_with_the_nearest_name(name: str, text: str) -> None:
    with pytest.raises(UsageError) as caught:
        rendered(name)

    assert str(caught.value) == text


def test_only_formats_for_print_have_spaces_where_no_line_ends() -> None:
    document = Document(title="T", blocks=(Paragraph(inlines=(Text(text="on 8 May"),)),))

    written = {
        name: render(
            document, name, style=plain_style(), fonts=font_catalogue(), options=OPTIONS
        ).data
        for name in FORMATS
    }

    assert "on 8 May" in written["md"].decode()
    assert "on 8\u00a0May" in "".join(part(written["docx"], "word/document.xml").itertext())
    # Whoever searches or copies from a PDF finds the space that was written.
    assert "on 8 May" in page_texts(written["pdf"])[0]


def test_the_table_loads_no_exporter_before_it_is_used() -> None:
    script = (
        "import sys, briefgen.export.registry; "
        "print([name for name in ('docx', 'lxml', 'reportlab') if name in sys.modules])"
    )

    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
