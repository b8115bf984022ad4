"""Import reportlab's objects without waiting for what only its pictures and its fonts need.

Reportlab loads Pillow and its metrics of standard fonts, whatever it is asked for.
"""

import codecs
import sys
from importlib.util import LazyLoader, find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer


def put_off(name: str) -> None:
    """Let a module of a package be loaded when something of it is first used.

    It behaves as if it were loaded at once, for whoever imports it. Nothing happens where
    it is loaded already, or not installed.
    """
    if name in sys.modules:
        return
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    late = module_from_spec(spec)
    sys.modules[name] = late
    package, _, module = name.rpartition(".")
    setattr(sys.modules[package], module, late)
    spec.loader.exec_module(late)


for _module in ("PIL.Image", "reportlab.pdfbase.pdfmetrics"):
    put_off(_module)

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
