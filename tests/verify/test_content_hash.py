import io
import zipfile
import zlib
from functools import cache

import pytest

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.verify.content_hash import content_sha256, sha256
from briefgen.verify.pdf_objects import Objects
from briefgen.verify.reading import Budget
from tests.support.planting import docx_with


@cache
def sample(name: str) -> bytes:
    return render_brief(open_sample(), ExportSettings()).files[name].data


def zipped_otherwise(docx: bytes) -> bytes:
    """Pack a DOCX without compressing it, its parts in another order."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in reversed(old.namelist()):
            new.writestr(name, old.read(name))
    return packed.getvalue()


def packed_otherwise(pdf: bytes) -> bytes:
    """Write a PDF as another version of zlib would: the same streams, packed otherwise."""
    objects = Objects(pdf, Budget(10**8))
    written = [pdf[: objects.stored[0].offset]]
    for stored in objects.stored:
        text = stored.text
        if stored.stream:
            start, end = stored.stream
            packed = objects.content(stored)
            if b"/FlateDecode" in text:
                packed = zlib.compress(packed, 1)
            text = text.replace(b"/Length %d" % (end - start), b"/Length %d" % len(packed))
            text += b"\nstream\n%s\nendstream" % packed
        written.append(b"%d 0 obj\n%s\nendobj\n" % (stored.number, text.strip(b"\n")))
    return b"".join(written) + pdf[pdf.rindex(b"trailer") :]


@pytest.mark.parametrize(("name", "again"), [("docx", zipped_otherwise), ("pdf", packed_otherwise)])
def test_what_is_packed_otherwise_holds_the_same(name: str, again: object) -> None:
    data = sample(name)
    other = again(data)  # type: ignore[operator]  # one of the functions above

    assert sha256(other) != sha256(data)
    assert content_sha256(other) == content_sha256(data)


def test_other_words_have_another_hash() -> None:
    docx = docx_with(sample("docx"), {"word/header1.xml": "<w:hdr/>"})

    assert content_sha256(docx) != content_sha256(sample("docx"))
    pdf = sample("pdf").replace(b"/UseOutlines", b"/UseNone")
    assert content_sha256(pdf) != content_sha256(sample("pdf"))


def test_text_is_hashed_as_it_is() -> None:
    assert content_sha256(b"words") == sha256(b"words")
