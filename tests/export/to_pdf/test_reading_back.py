"""What other programs read in our files, word by word, where scripts and directions meet."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.export.to_pdf.sheet import frame_of
from briefgen.model.document import Document, Paragraph, Text
from briefgen.verify.read_file import read_file
from tests.support.many_scripts import arabic_document, chinese_document, mixed_document, texts
from tests.support.pdf_making import pdf_of, plain_style
from tests.support.pdf_reading import glyphs, page_texts

READERS = Path(__file__).resolve().parents[3] / ".validators" / "outloud"
DOCUMENTS = {
    "mixed": mixed_document(),
    "arabic": arabic_document(),
    "chinese": chinese_document(),
}
# Marks by which readers say how they turned text round; what stands beside them is apart.
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_WORD = re.compile(r"[\w\u064b-\u065f\u200c]+")
_EACH_IDEOGRAPH = re.compile("([\u4e00-\u9fff])")
# A number of a note behind a word.
_NUMBER = re.compile(r"(?<=[^\W\d_])(?=\d)")


def words(text: str) -> Counter[str]:
    apart = _EACH_IDEOGRAPH.sub(r" \1 ", _NUMBER.sub(" ", _DIRECTIONS.sub(" ", text)))
    return Counter(_WORD.findall(apart))


def pieces_read(data: bytes) -> list[str]:
    """Give the pieces of text that our own check reads, without spaces and unseen marks."""
    read = [_DIRECTIONS.sub("", piece.text) for piece in read_file(data, "a.pdf").pieces]
    return ["".join(text.split()) for text in read]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_verifies_files_reads_each_paragraph_as_it_was_written(name: str) -> None:
    document = DOCUMENTS[name]
    read = pieces_read(pdf_of(document).data)

    for text in texts(document):
        assert any("".join(text.split()) in piece for piece in read), text


def by_pdfium(path: Path) -> str:
    return "\n".join(page_texts(path.read_bytes()))


def by_poppler(path: Path) -> str:
    return printed(["pdftotext", str(path), "-"])


def by_mupdf(path: Path) -> str:
    told = "import pymupdf, sys; [print(page.get_text()) for page in pymupdf.open(sys.argv[1])]"
    return printed([sys.executable, "-c", told, str(path)])


def by_pypdf(path: Path) -> str:
    told = (
        "import pypdf, sys; [print(p.extract_text()) for p in pypdf.PdfReader(sys.argv[1]).pages]"
    )
    return printed([sys.executable, "-c", told, str(path)])


def printed(command: list[str]) -> str:
    """Run a reader that stands beside ours, and give what it prints."""
    around = {**os.environ, "PYTHONPATH": str(READERS), "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(command, capture_output=True, env=around, text=True, check=True)
    return run.stdout


def reader(read: Callable[[Path], str], missing: str, *, there: bool) -> ParameterSet:
    """Give a reader for tests that skip it, with a word on how to install it, where it is not."""
    marks = (pytest.mark.validator, pytest.mark.skipif(not there, reason=missing))
    return pytest.param(read, marks=marks, id=read.__name__)


ALL_READERS = (
    pytest.param(by_pdfium, id="by_pdfium"),
    reader(
        by_poppler,
        "pdftotext (poppler-utils) is missing",
        there=shutil.which("pdftotext") is not None,
    ),
    reader(
        by_mupdf,
        "MuPDF is missing: run packaging/validators/install.sh",
        there=(READERS / "pymupdf").exists(),
    ),
    reader(
        by_pypdf,
        "pypdf is missing: run packaging/validators/install.sh",
        there=(READERS / "pypdf").exists(),
    ),
)
# What readers can't do: digits of Arabic are turned round with its letters by MuPDF and pypdf,
# a word with a joiner inside by pdfium and pypdf, which know no order within what one glyph
# stands for, and MuPDF takes a vowel sign at the end of a word for its beginning.
MISREAD: dict[Callable[[Path], str], frozenset[str]] = {
    by_mupdf: frozenset({"وفداً", "٣٥"}),
    by_pypdf: frozenset({"٣٥", "می\u200cخواهم"}),
    by_pdfium: frozenset({"می\u200cخواهم"}),
    by_poppler: frozenset(),
}
# The poppler of Debian 12 (22.12) parts two words behind their article where a line turns back.
MISREAD_BY_OLD_POPPLER = frozenset({"الأحمد", "والاتحاد", "وفداً"})


def misread_by(read: Callable[[Path], str]) -> frozenset[str]:
    """Give the words that a reader is known to misread."""
    if read is not by_poppler:
        return MISREAD[read]
    told = subprocess.run(["pdftotext", "-v"], capture_output=True, text=True, check=False).stderr
    version = re.search(r"version (\d+)", told)
    is_old = version is not None and int(version[1]) < 23
    return MISREAD_BY_OLD_POPPLER if is_old else MISREAD[read]


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("read", ALL_READERS)
def test_readers_find_each_word(read: Callable[[Path], str], name: str, tmp_path: Path) -> None:
    document = DOCUMENTS[name]
    path = tmp_path / "brief.pdf"
    path.write_bytes(pdf_of(document).data)

    found = words(read(path))

    wanted = words("\n".join(texts(document)))
    missing = wanted - found
    share = 1 - missing.total() / wanted.total()
    sys.stdout.write(f"{read.__name__}, {name}: {share:.1%} of {wanted.total()} words\n")
    assert missing.keys() <= misread_by(read)


VOWELLED = "قرّر الوزيرُ أنَّ وفداً سيشاركونَ أيضاً في المؤتمرِ، وشكراً جزيلاً. إِنَّ لُغَةً. الآن اللّه"
LEAST_OF_VOWELLED: dict[Callable[[Path], str], int] = {
    by_pdfium: 9,
    by_poppler: 9,
    by_mupdf: 5,
    by_pypdf: 12,
}
"""How many of these fourteen words a reader finds; it was three when pages raised their marks."""


@pytest.mark.parametrize("read", ALL_READERS)
def test_vowel_signs_stay_with_their_letters(read: Callable[[Path], str], tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    blocks = (Paragraph(inlines=(Text(text=VOWELLED),)),)
    path.write_bytes(pdf_of(Document(title="x", language="ar", blocks=blocks)).data)

    wanted = words(VOWELLED)
    found = wanted.total() - (wanted - words(read(path))).total()

    sys.stdout.write(f"{read.__name__}: {found} of {wanted.total()} words with vowel signs\n")
    assert found >= LEAST_OF_VOWELLED[read]


SAID = ("Meeting with هاني الأحمد", "a bracket [شبكة] in between", "lies in the north. The")


@pytest.mark.parametrize("read", ALL_READERS)
def test_words_from_the_right_take_no_part_of_what_stands_beside_them(
    read: Callable[[Path], str], tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(pdf_of(mixed_document()).data)

    found = "".join(_DIRECTIONS.sub("", read(path)).split())

    # In which order a reader puts words that run from the right is its own affair.
    for one in SAID:
        parts = "".join(one.split()).replace("هانيالأحمد", "")
        assert parts in found.replace("هانيالأحمد", "").replace("الأحمدهاني", ""), one


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

    read = pieces_read(data)
    assert any("".join(words) in piece for piece in read)
    frame = frame_of("A4", plain_style().page)
    for glyph in glyphs(data):
        assert frame.left - 3 < glyph.left
        assert glyph.right < frame.right + 3
