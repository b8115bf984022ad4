"""Import reportlab's objects without waiting for Pillow, which they need for pictures only.

Reportlab loads Pillow whatever it is asked for; a brief without a logo needs none of it.
"""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec


def put_off(package: str, module: str) -> None:
    """Let a module of a package be loaded when something of it is first used.

    It behaves as if it were loaded at once, for whoever imports it. Nothing happens where
    it is loaded already, or not installed.
    """
    name = f"{package}.{module}"
    if name in sys.modules:
        return
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    late = module_from_spec(spec)
    sys.modules[name] = late
    setattr(sys.modules[package], module, late)
    spec.loader.exec_module(late)


put_off("PIL", "Image")

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject  # noqa: E402 - see above

__all__ = ["PDFDocument", "PDFObject"]
