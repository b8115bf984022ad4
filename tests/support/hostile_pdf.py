"""Small PDF files made to take time or memory in the library that opens them."""

import zlib


def endless_pdf() -> bytes:
    """Give 4 kB that take minutes: one page draws the same long form 500 times."""
    form = _stream(b"q Q " * 1_000_000, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]")
    return _pdf_of(b"/XObject<</X 4 0 R>>", form, _stream(b"/X Do " * 500))


def greedy_pdf() -> bytes:
    """Give 60 kB that take gigabytes: thirty million states, each kept by the library."""
    return _pdf_of(b"", b"null", _stream(b"q " * 30_000_000))


def _pdf_of(resources: bytes, fourth: bytes, content: bytes) -> bytes:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<%s>>/Contents 5 0 R>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page % resources,
        fourth,
        content,
    )
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + (
        b"xref\n0 6\n0000000000 65535 f \n%strailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (table, len(data))
    )


def _stream(content: bytes, keys: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    head = b"<<%s/Filter/FlateDecode/Length %d>>" % (keys, len(packed))
    return b"%sstream\n%s\nendstream" % (head, packed)
