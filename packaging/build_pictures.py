"""Draw the pictures of the README: `xvfb-run .venv/bin/python packaging/build_pictures.py`.

The pages are those of the exported sample, the window is the real one with the sample open.
Without a screen, set QT_QPA_PLATFORM=offscreen.
"""

import os
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps
from PySide6.QtCore import QEventLoop, QTimer

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample, put_sample, sample_place
from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow

PICTURES = Path(__file__).resolve().parents[1] / "assets" / "help" / "pictures"
_PAGE_SCALE = 1.25
"""Pixels for each point of a page."""
_EDGE = "#c3cad4"
"""Paper is white, and so is what it is shown on."""
_COLOURS = 128
_WINDOW = (1360, 840)
_SETTLED = 800
"""Milliseconds until the window has drawn itself."""


def draw_page(pdf: bytes, target: Path) -> None:
    """Draw the first page of a PDF into a PNG."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=_PAGE_SCALE).to_pil()
        framed = ImageOps.expand(picture.convert("RGB"), border=2, fill=_EDGE)
        framed.quantize(64).save(target, optimize=True)


def draw_windows(project: Path, folder: Path) -> None:
    """Draw the main window with a project open, light and dark, into PNGs."""
    make_application()
    worker = Worker()
    try:
        window = MainWindow(worker)
        window.preferences.choose_theme("light")
        window.resize(*_WINDOW)
        window.show()
        window.open_path(project)
        facts = open_sample().dossier.facts
        chosen = next(fact for fact in facts if fact.kind == "position")
        window.dossier.view.choose(chosen.id)
        wait_for_pages(window)
        draw(window, folder / "window.png")
        window.preferences.choose_theme("dark")
        settle()
        draw(window, folder / "window-dark.png")
        window.close()
    finally:
        worker.close()


def draw(window: MainWindow, target: Path) -> None:
    """Draw a window into a PNG of few colours, which takes a third of the room."""
    window.grab().save(str(target))
    with Image.open(target) as picture:
        few = picture.convert("RGB").quantize(_COLOURS)
    few.save(target, optimize=True)


def wait_for_pages(window: MainWindow) -> None:
    """Let the window work until the pages it looks at are drawn."""
    while not window.preview.view.pages:
        settle()
    settle()


def settle() -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED, loop.quit)
    loop.exec()


def main() -> int:
    """Write all pictures."""
    sample = open_sample()
    pdf = render_brief(sample, ExportSettings(formats=("pdf",))).files["pdf"]
    draw_page(pdf.data, PICTURES / "sample-page-1.png")
    with tempfile.TemporaryDirectory() as folder:
        # Nothing that was chosen or kept on this computer shows in the pictures.
        os.environ["BRIEFGEN_STATE"] = str(Path(folder) / "state")
        project = sample_place(Path(folder))
        put_sample(sample, project)
        draw_windows(project, PICTURES)
    return 0


if __name__ == "__main__":
    sys.exit(main())
