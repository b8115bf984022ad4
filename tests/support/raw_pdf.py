"""PDFs written byte by byte, as no library would write them."""

from collections.abc import Mapping

from briefgen.verify.pdf_objects import Objects
from briefgen.verify.read_file import Reading, read_file
from briefgen.verify.reading import Budget

ONE_PAGE = {
    1: b"<< /Type /Catalog /Pages 2 0 R >>",
    2: b"<< /Type /Pages /Kids [3 0 R] >>",
    3: b"<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
}


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Give the text of a stream object."""
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def raw_pdf(objects: Mapping[int, bytes], *, root: int = 1) -> bytes:
    """Give a file of some objects, without tables."""
    written = b"".join(b"%d 0 obj\n%s\nendobj\n" % one for one in objects.items())
    return b"%%PDF-1.7\n%strailer\n<< /Root %d 0 R >>\n%%%%EOF\n" % (written, root)


def page_with(content: bytes, **objects: bytes) -> bytes:
    """Give a file with one page that draws some content; `o5` stands for object 5."""
    more = {int(name[1:]): text for name, text in objects.items()}
    return raw_pdf({**ONE_PAGE, 4: stream(content), **more})


def reading_of(pdf: bytes) -> Reading:
    """Read a file."""
    return read_file(pdf, "brief.pdf")


def texts_of(pdf: bytes) -> list[str]:
    """Give the pieces of text of a file, with single spaces."""
    return [" ".join(piece.text.split()) for piece in reading_of(pdf).pieces]


def page_text(pdf: bytes) -> str:
    """Give the text of the first page."""
    return texts_of(pdf)[0]


def objects_of(pdf: bytes) -> Objects:
    """Give the objects of a file."""
    return Objects(pdf, Budget(1_000_000))
