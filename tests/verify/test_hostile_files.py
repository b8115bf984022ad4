"""Files made to crash, hang or fill the memory: the readers end soon, with a clear error."""

import time
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import InputError
from briefgen.verify.folded import words_of
from briefgen.verify.read_file import read_file
from tests.support.planting import docx_with, paragraph
from tests.support.raw_pdf import ONE_PAGE, page_with, raw_pdf, stream
from tests.verify.test_docx import EMPTY

QUICK = settings(max_examples=60, deadline=None)
DOCX = docx_with(EMPTY, {"word/document.xml": paragraph("Norland")})
PDF = page_with(b"BT /F1 9 Tf (Norland) Tj ET")
MANY = 30_000
MOST_SECONDS = 40
"""A quadratic walk over these files would take minutes; a linear one takes a second or two."""


def read_or_refused(data: bytes, name: str) -> None:
    """Read a file; nothing but a foreseen error may come of it."""
    with suppress(InputError):
        read_file(data, name)


@QUICK
@given(st.binary(max_size=400), st.sampled_from(["a.pdf", "a.docx", "a.md"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    for head in (b"", b"%PDF-1.7\n1 0 obj ", b"PK\x03\x04"):
        read_or_refused(head + data, name)


@QUICK
@given(st.data())
def test_files_with_bytes_changed_are_read_or_refused(data: st.DataObject) -> None:
    for whole, name in ((DOCX, "a.docx"), (PDF, "a.pdf")):
        changed = bytearray(whole)
        for _ in range(data.draw(st.integers(1, 8))):
            at = data.draw(st.integers(0, len(changed) - 1))
            changed[at] = data.draw(st.integers(0, 255))
        read_or_refused(bytes(changed), name)


PIECES = st.sampled_from(
    [
        b"<<", b">>", b"[", b"]", b"(", b")", b"\\", b"/Kids ", b"/Type /ObjStm ", b"/First 3 ",
        b"/Length 9 ", b"stream\n", b"endstream ", b"endobj\n", b"1 0 obj ", b"2 0 R ",
        b"/W [1 2 1] ", b"/Type /XRef ", b"xref\n0 1\n", b"trailer ", b"startxref 9 ", b"<41",
        b"> Tj ", b"BT ", b"/F1 9 Tf ", b"BDC ", b"EMC ", b"/MCID 1 ", b"% x\n",
        b"beginbfrange <0> <ff> [<41>] ", b"/Filter /LZWDecode ", b"/Contents 1 0 R ",
        b"/Root 1 0 R ", b"ID ", b"BI ", b"7 ", b"-1 ",
    ]
)  # fmt: skip


@QUICK
@given(st.lists(PIECES, max_size=60))
def test_words_of_the_format_in_any_order_are_read_or_refused(pieces: list[bytes]) -> None:
    read_or_refused(b"%PDF-1.7\n" + b"".join(pieces), "a.pdf")


TAGS = st.sampled_from(
    ["<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:del>", "</w:del>", "<w:ins w:id='1'/>", "text",
     "<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "&#x41;", "&amp;", "<a b='", "'", '"',
     "<", ">"]
)  # fmt: skip


@QUICK
@given(st.lists(TAGS, max_size=60))
def test_tags_in_any_order_are_read(tags: list[str]) -> None:
    read_or_refused(docx_with(EMPTY, {"word/document.xml": "".join(tags)}), "a.docx")


@QUICK
@given(st.text(max_size=60))
def test_folding_takes_any_text_and_folds_it_once(text: str) -> None:
    words = words_of(text)

    assert all(words)
    assert "".join(words_of(" ".join(words))) == "".join(words)


ENDLESS: dict[str, bytes] = {
    "objects that never end": b"%PDF-1.7\n" + b"1 0 obj (" * MANY,
    "streams that never end": b"%PDF-1.7\n" + b"1 0 obj <<>> stream\n" * MANY,
    "tables in tables": b"%PDF-1.7\n" + b"xref\n0 1\ntrailer << /Prev 9 >>\n" * MANY
    + b"startxref\n9",
    "brackets without end": page_with(b"BT /F1 9 Tf " + b"(" * MANY * 4),
    "pictures that never end": page_with(b"BI ID " * MANY),
    "marks that never end": page_with(b"/P BMC " * MANY),
    "pages in pages": raw_pdf({**ONE_PAGE, 2: b"<< /Kids [" + b"2 0 R " * MANY + b"] >>"}),
    "ranges of codes": page_with(
        b"", o5=b"<< /Subtype /Type0 /ToUnicode 6 0 R >>",
        o6=stream(b"beginbfrange " + b"<0000> <ffff> <0041> " * 2_000),
    ),
    "maps that never end": page_with(
        b"", o5=b"<< /Subtype /Type0 /ToUnicode 6 0 R >>", o6=stream(b"beginbfchar " * MANY)
    ),
    "a stream in a stream": page_with(
        b"", o6=stream(
            zlib.compress(zlib.compress(b"BT (x) Tj ET" * MANY)),
            b"/Filter [/FlateDecode /FlateDecode]",
        ),
    ),
    "packed objects that overlap": page_with(
        b"", o6=stream(b"7 0 8 0 " * 2_000 + b"(x)" * MANY, b"/Type /ObjStm /First 9")
    ),
    "a bomb": page_with(b"", o6=stream(zlib.compress(bytes(10**8)), b"/Filter /FlateDecode")),
    "deletions that never end": docx_with(EMPTY, {"word/document.xml": "<w:del >" * MANY}),
    "remarks that never end": docx_with(EMPTY, {"word/document.xml": "<!-- " * MANY}),
    "tags that never end": docx_with(EMPTY, {"word/document.xml": "<w:t a='" * MANY}),
    "members that share their bytes": DOCX[: DOCX.index(b"PK\x01\x02")]
    + DOCX[DOCX.index(b"PK\x01\x02") : DOCX.index(b"PK\x05\x06")] * 2_000
    + DOCX[DOCX.index(b"PK\x05\x06") :],
}  # fmt: skip


@pytest.mark.parametrize("hostile", ENDLESS)
def test_files_made_to_take_all_time_are_done_soon(hostile: str) -> None:
    data = ENDLESS[hostile]
    begun = time.process_time()

    read_or_refused(data, "a.pdf" if data.startswith(b"%PDF") else "a.docx")

    assert time.process_time() - begun < MOST_SECONDS


def test_a_file_with_more_text_than_any_brief_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.verify.read_file.MOST_TEXT", 11)

    assert read_file(b"Port Aldren", "talks.md").pieces
    with pytest.raises(InputError, match="more than can be checked"):
        read_file(b"Port Aldren.", "talks.md")


def test_what_is_escaped_in_markdown_is_no_element() -> None:
    (piece,) = read_file(b"The cod \\<w:p/\\> swims.", "talks.md").pieces

    assert words_of(piece.text) == ["the", "cod", "w", "p", "swims"]


def test_objects_with_something_between_them_are_not_looked_for_again_and_again() -> None:
    def read_in(count: int) -> float:
        objects = b"".join(b"%d 0 obj (x) endobj\n" % number for number in range(2, count))
        pdf = raw_pdf({1: b"<< >>"}) + objects + b"endobj endobj"
        start = time.process_time()
        read_file(pdf, "talks.pdf")
        return time.process_time() - start

    assert min(read_in(16_000) for _ in range(2)) < 12 * min(read_in(4_000) for _ in range(3))
