import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.document import Document
from tests.support.document_strategy import documents
from tests.support.pdf_making import OPTIONS, pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import annotations, fonts, open_pdf, outline, page_texts, tree_lines
from tests.support.rich_document import rich_document

GOLDEN = Path(__file__).parents[2] / "golden" / "pdf"


def cold(document: Document) -> bytes:
    """Export with fonts opened anew."""
    return document_to_pdf(
        document, style=plain_style(), fonts=shipped_fonts(), options=OPTIONS
    ).data


def described(data: bytes) -> str:
    """Describe a file as text: the words of each page, then what lies beside the pages."""
    with open_pdf(data) as pdf:
        links = [
            f"page {page}: {item.Contents} -> {item.A.URI if '/A' in item else 'inside'}"
            for page, item in annotations(pdf)
        ]
        faces = sorted(str(font.BaseFont).split("+")[1] for font in fonts(pdf) if "/W" in font)
        structure = tree_lines(pdf)
        levels = ["  " * (level - 1) + title for level, title in outline(pdf)]
    pages = [f"== page {number}\n{text}" for number, text in enumerate(page_texts(data), start=1)]
    return "\n".join(
        [
            *pages,
            "== outline",
            *levels,
            "== links",
            *links,
            "== fonts",
            *faces,
            "== structure",
            *structure,
            "",
        ]
    )


def test_the_rich_document_reads_as_expected() -> None:
    expected = (GOLDEN / "rich_document.txt").read_text(encoding="utf-8")

    assert described(pdf_of(rich_document()).data) == expected


def test_the_rich_document_is_small() -> None:
    exported = pdf_of(rich_document())

    # Properties as XMP, a colour profile and figures take their part.
    assert len(exported.data) < 45_000
    assert exported.pages == 3
    assert exported.notices == ()


def test_fonts_opened_before_change_nothing() -> None:
    pdf_of(rich_document())

    assert pdf_of(rich_document()).data == cold(rich_document())


def test_each_document_has_its_own_id() -> None:
    identifiers = set()
    for title in ("One", "Two", "\ud800"):
        with open_pdf(cold(Document(title=title, blocks=()))) as pdf:
            identifiers.add(bytes(pdf.trailer.ID[0]))

    assert len(identifiers) == 3


def test_the_version_is_1_7() -> None:
    assert cold(rich_document()).startswith(b"%PDF-1.7")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert cold(document) == cold(document)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_every_font_is_embedded(document: Document) -> None:
    with open_pdf(pdf_of(document).data) as pdf:
        used = list(fonts(pdf))
        assert used
        assert all("/FontFile2" in font.FontDescriptor for font in used if font.Subtype != "/Type0")
        assert {str(font.Subtype) for font in used} == {"/Type0", "/CIDFontType2"}


@pytest.mark.validator
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(document=documents())
def test_qpdf_finds_no_fault(document: Document, tmp_path: Path) -> None:
    program = shutil.which("qpdf")
    if program is None:
        pytest.skip("qpdf is not installed")
    file = tmp_path / "checked.pdf"
    file.write_bytes(pdf_of(document).data)

    done = subprocess.run([program, "--check", file], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
