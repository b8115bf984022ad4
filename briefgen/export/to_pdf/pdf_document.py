"""Import reportlab's objects without waiting for what only its pictures and its fonts need.

Reportlab loads Pillow and its metrics of standard fonts, whatever it is asked for.
"""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec


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

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject  # noqa: E402 - see above
from reportlab.pdfbase.rl_codecs import RL_Codecs  # noqa: E402

# Objects are written with these encodings, which the metrics would register.
RL_Codecs.register()

__all__ = ["PDFDocument", "PDFObject"]
