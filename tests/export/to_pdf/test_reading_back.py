"""What other programs read in our files, word by word, where scripts and directions meet."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.export.to_pdf.sheet import frame_of
from briefgen.model.document import Document, Paragraph, Text
from briefgen.verify.read_file import read_file
from tests.support.many_scripts import arabic_document, chinese_document, mixed_document, texts
from tests.support.pdf_making import pdf_of, plain_style
from tests.support.pdf_reading import glyphs, page_texts

DOCUMENTS = {
    "mixed": mixed_document(),
    "arabic": arabic_document(),
    "chinese": chinese_document(),
}
# Marks by which readers say how they turned text round; what stands beside them is apart.
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_WORD = re.compile(r"[\w\u064b-\u065f\u200c]+")
_EACH_IDEOGRAPH = re.compile("([\u4e00-\u9fff])")


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(_EACH_IDEOGRAPH.sub(r" \1 ", _DIRECTIONS.sub(" ", text))))


def share_found(document: Document, read: str) -> float:
    """Give the share of the words of a document that a reader found."""
    wanted = words("\n".join(texts(document)))
    missing = wanted - words(read)
    return 1 - missing.total() / wanted.total()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_verifies_files_reads_each_paragraph_as_it_was_written(name: str) -> None:
    document = DOCUMENTS[name]
    read = [
        "".join(piece.text.split()) for piece in read_file(pdf_of(document).data, "a.pdf").pieces
    ]

    for text in texts(document):
        assert any("".join(text.split()) in piece for piece in read), text


@pytest.mark.parametrize(("name", "least"), [("mixed", 0.97), ("arabic", 0.97), ("chinese", 1.0)])
def test_pdfium_finds_the_words(name: str, least: float) -> None:
    document = DOCUMENTS[name]

    found = share_found(document, "\n".join(page_texts(pdf_of(document).data)))

    sys.stdout.write(f"pdfium, {name}: {found:.1%} of the words\n")
    assert found >= least


@pytest.mark.validator
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) is missing")
@pytest.mark.parametrize(("name", "least"), [("mixed", 0.97), ("arabic", 0.97), ("chinese", 1.0)])
def test_poppler_finds_the_words(name: str, least: float, tmp_path: Path) -> None:
    document = DOCUMENTS[name]
    path = tmp_path / "brief.pdf"
    path.write_bytes(pdf_of(document).data)

    run = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)

    found = share_found(document, run.stdout)
    sys.stdout.write(f"pdftotext, {name}: {found:.1%} of the words\n")
    assert found >= least


WORDS = (
    "Port",
    "(Aldren)",
    "שלום,",
    "הסכם",
    "محمد",
    "می\u200cخواهم",
    "12",
    "45%",
    "林月",
    "“a”",
    "٣٥",
    "5:",
)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=40),
    language=st.sampled_from(["en", "ar", "he", "zh"]),
    cut=st.integers(min_value=0, max_value=20),
)
def test_any_mixture_is_read_as_written_and_stays_in_its_frame(
    words: list[str], language: str, cut: int
) -> None:
    parts = (" ".join(words[:cut]), " ".join(["", *words[cut:]]))
    inlines = (Text(text=parts[0], bold=True), Text(text=parts[1]))
    document = Document(title="T", language=language, blocks=(Paragraph(inlines=inlines),))

    data = pdf_of(document).data

    read = ["".join(piece.text.split()) for piece in read_file(data, "a.pdf").pieces]
    assert any("".join(words) in piece for piece in read)
    frame = frame_of("A4", plain_style().page)
    for glyph in glyphs(data):
        assert frame.left - 3 < glyph.left
        assert glyph.right < frame.right + 3
