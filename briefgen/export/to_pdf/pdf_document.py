"""Import reportlab's objects without waiting for what only its pictures and its fonts need.

Reportlab loads Pillow and its metrics of standard fonts, whatever it is asked for, looks for
fonts in thirty folders, and takes settings from the environment and from the user's home, none of
which may get into a file of ours. What its few objects need of all that stands here instead.
"""

import codecs
from functools import cache
from typing import TYPE_CHECKING

from briefgen.late_modules import load, put_off

if TYPE_CHECKING:
    from typing_extensions import Buffer


class _Moment:
    """The time that reportlab gives to files which shall not change from day to day."""

    t = 946684800.0

    def __init__(self, invariant: object = None) -> None:
        """Take what reportlab asks with: whether the clock is to be asked, which is never."""

    def __getattr__(self, name: str) -> object:
        """Give what no object of ours needs: the date in parts, and in words."""
        return getattr(load("reportlab.lib.utils").TimeStamp(invariant=True), name)


def _is_bytes(value: object) -> bool:
    return isinstance(value, bytes)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _bytes_of(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


put_off("PIL.Image")
put_off("reportlab.pdfbase.pdfmetrics")
put_off("reportlab.pdfbase.pdfutils")
put_off(
    "reportlab.lib.rl_safe_eval",
    "rl_safe_exec",
    "rl_safe_eval",
    "safer_globals",
    "rl_extended_literal_eval",
)
put_off(
    "reportlab.rl_config",
    documentLang=None,
    invariant=1,
    pageCompression=1,
    pdfComments=0,
    pdfMultiLine=0,
)
put_off("reportlab.lib.rl_accel", "escapePDF", "fp_str", "asciiBase85Encode", "asciiBase85Decode")
put_off(
    "reportlab.lib.utils",
    *("open_for_read", "makeFileName", "isSeq", "isStr", "_digester", "annotateException"),
    isBytes=_is_bytes,
    isUnicode=_is_text,
    bytestr=_bytes_of,
    TimeStamp=_Moment,
)

from reportlab.pdfbase.pdfdoc import (  # noqa: E402 - see above
    PDFDocument,
    PDFFile,
    PDFObject,
    PDFTrailer,
)

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
    return _table().encode(text, errors)


def _decode(data: "Buffer", errors: str = "strict") -> tuple[str, int]:
    return _table().decode(bytes(data), errors)


@cache
def _table() -> codecs.CodecInfo:
    """Give reportlab's own encoding, which asks for its metrics of fonts."""
    from reportlab.pdfbase.rl_codecs import RL_Codecs

    RL_Codecs.register()
    return codecs.lookup(_PDF_DOC)


codecs.register(_codec)

__all__ = ["PDFDocument", "PDFFile", "PDFObject", "PDFTrailer"]
