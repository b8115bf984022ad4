"""Import reportlab's objects without waiting for what only its pictures and its fonts need.

Reportlab loads Pillow and its metrics of standard fonts, whatever it is asked for.
"""

import codecs
from typing import TYPE_CHECKING

from briefgen.late_modules import put_off

if TYPE_CHECKING:
    from typing_extensions import Buffer


put_off("PIL.Image")
put_off("reportlab.pdfbase.pdfmetrics")
put_off(
    "reportlab.lib.rl_safe_eval",
    "rl_safe_exec",
    "rl_safe_eval",
    "safer_globals",
    "rl_extended_literal_eval",
)

from reportlab.pdfbase.pdfdoc import (  # noqa: E402 - see above
    PDFDocument,
    PDFFile,
    PDFObject,
    PDFTrailer,
)
from reportlab.pdfbase.rl_codecs import RL_Codecs  # noqa: E402

_OF_OBJECTS = "extpdfdoc"
"""Reportlab's name for the encoding in which it writes objects."""
_PDF_DOC = "pdfdoc"
"""Its name for the same table where nobody extended it."""


def _codec(name: str) -> codecs.CodecInfo | None:
    """Give the encoding of objects; reportlab's own search waits for its metrics of fonts."""
    return codecs.CodecInfo(_encode, _decode, name=name) if name == _OF_OBJECTS else None


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    if text.isascii():
        return codecs.ascii_encode(text, errors)
    return codecs.lookup(_PDF_DOC).encode(text, errors)


def _decode(data: "Buffer", errors: str = "strict") -> tuple[str, int]:
    return codecs.lookup(_PDF_DOC).decode(bytes(data), errors)


codecs.register(_codec)
# Which the metrics would do, were they loaded.
RL_Codecs.register()

__all__ = ["PDFDocument", "PDFFile", "PDFObject", "PDFTrailer"]
