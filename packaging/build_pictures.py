"""Draw the pictures of the README: `xvfb-run .venv/bin/python packaging/build_pictures.py`.

The pages are those of the exported sample, the window is the real one with the sample open.
Without a screen, set QT_QPA_PLATFORM=offscreen.
"""

import sys
import tempfile
from pathlib import Path

import pypdfium2
from PySide6.QtTest import QTest

from briefgen.app.export_brief import ExportSettings, render_brief
from briefgen.app.sample import open_sample, put_sample, sample_place
from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
_PAGE_SCALE = 1.25
"""Pixels for each point of a page."""
_WINDOW = (1240, 800)
_SETTLED = 1500
"""Milliseconds until the window has drawn itself."""


def draw_page(pdf: bytes, target: Path) -> None:
    """Draw the first page of a PDF into a PNG."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=_PAGE_SCALE).to_pil()
        picture.quantize(64).save(target, optimize=True)


def draw_window(project: Path, target: Path) -> None:
    """Draw the main window with a project open into a PNG."""
    make_application()
    worker = Worker()
    try:
        window = MainWindow(worker)
        window.resize(*_WINDOW)
        window.show()
        window.open_path(project)
        chosen = next(fact for fact in open_sample().dossier.facts if fact.kind == "participant")
        window.dossier.view.choose(chosen.id)
        QTest.qWait(_SETTLED)
        window.grab().save(str(target))
        window.close()
    finally:
        worker.close()


def main() -> int:
    """Write all pictures."""
    sample = open_sample()
    pdf = render_brief(sample, ExportSettings(formats=("pdf",))).files["pdf"]
    draw_page(pdf.data, PICTURES / "sample-page-1.png")
    with tempfile.TemporaryDirectory() as folder:
        project = sample_place(Path(folder))
        put_sample(sample, project)
        draw_window(project, PICTURES / "window.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
