"""Finished files with something planted where nobody looks."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

import pikepdf

SECRET = "Zqxjfleet treaty"
"""What must be in no file; it has no other use."""
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PNG = b"\x89PNG\r\n\x1a\n"


def docx_with(docx: bytes, parts: Mapping[str, str | bytes]) -> bytes:
    """Give a DOCX with parts added or replaced."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    members |= {name: _bytes(part) for name, part in parts.items()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def docx_with_body(docx: bytes, xml: str) -> bytes:
    """Give a DOCX with some XML at the end of its text."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        body = archive.read("word/document.xml").decode()
    return docx_with(docx, {"word/document.xml": body.replace("</w:body>", f"{xml}</w:body>")})


def paragraph(*runs: str) -> str:
    """Give a paragraph of some runs of text."""
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """Give one chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_with(*chunks: bytes) -> bytes:
    """Give a PNG of one pixel with some chunks."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return PNG + header + b"".join(chunks) + png_chunk(b"IEND", b"")


def jpeg_with(marker: int, body: bytes) -> bytes:
    """Give the frame of a JPEG with one segment."""
    segment = bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body
    return b"\xff\xd8" + segment + b"\xff\xda\x00\x02pixels\xff\xd9"


def pdf_with(pdf: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """Give a PDF after some change."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        saved = io.BytesIO()
        opened.save(saved, **options)  # type: ignore[arg-type]  # pikepdf's own options
    return saved.getvalue()


def pdf_with_content(pdf: bytes, content: bytes) -> bytes:
    """Give a PDF with more on its first page, where /Helv is a font without a map."""

    def change(opened: pikepdf.Pdf) -> None:
        page = opened.pages[0]
        helvetica = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        page.add_resource(helvetica, pikepdf.Name.Font, pikepdf.Name.Helv)
        page.contents_add(content)

    return pdf_with(pdf, change)


def _bytes(part: str | bytes) -> bytes:
    return part.encode() if isinstance(part, str) else part
