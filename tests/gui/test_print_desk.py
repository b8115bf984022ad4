import gc
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow
from briefgen.gui.print_desk import fitted, printed
from tests.support.still_worker import needs_signals, stand_still
from tests.support.window_answers import ReadyAnswers

_PATIENCE = 20_000


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "paper" / "printed.pdf"


@pytest.fixture
def printer(paper: Path) -> QPrinter:
    """A printer whose paper is a file."""
    paper.parent.mkdir()
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(paper))
    return made


def print_out(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["print"].trigger()
    assert window.status.work.text() == "Preparing to print…"
    qtbot.waitUntil(lambda: window.prints.progress == "", timeout=_PATIENCE)


def test_row_36_the_brief_is_printed_as_it_stands_in_the_window(
    opened: MainWindow, answers: ReadyAnswers, printer: QPrinter, paper: Path, qtbot: QtBot
) -> None:
    answers.to_print = printer
    qtbot.waitUntil(lambda: opened.preview.view.pages > 0, timeout=_PATIENCE)
    before = sorted(paper.parent.parent.iterdir())

    print_out(opened, qtbot)

    assert opened.bar.text.text() == "The brief was sent to the printer."
    with pypdfium2.PdfDocument(paper) as document:
        assert len(document) == opened.preview.view.pages
        drawn = document[0].render(scale=0.5).to_pil().convert("L")
    assert min(drawn.tobytes()) < 100
    assert sorted(paper.parent.parent.iterdir()) == before


def test_whoever_chooses_no_printer_prints_nothing(
    opened: MainWindow, answers: ReadyAnswers, qtbot: QtBot
) -> None:
    print_out(opened, qtbot)

    assert answers.asked == ["printer"]
    assert not opened.bar.isVisible()
    gc.collect()


def test_what_can_t_be_exported_is_not_printed(
    opened: MainWindow, answers: ReadyAnswers, printer: QPrinter, qtbot: QtBot
) -> None:
    answers.to_print = printer
    assert opened.brief
    opened.run(Select(brief=opened.brief.id, drop=opened.brief.selected))

    print_out(opened, qtbot)

    assert "Nothing is ticked" in opened.bar.text.text()
    assert answers.asked == []


@needs_signals
def test_printing_can_be_cancelled(
    opened: MainWindow,
    worker: Worker,
    answers: ReadyAnswers,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_still(worker, monkeypatch)
    opened.actions_by_name["print"].trigger()
    opened.status.cancel.click()

    qtbot.waitUntil(lambda: opened.prints.progress == "", timeout=_PATIENCE)
    assert opened.bar.text.text() == "Printing was cancelled."
    assert answers.asked == []


def test_pages_of_a_range_are_printed(printer: QPrinter, paper: Path) -> None:
    with pypdfium2.PdfDocument.new() as document:
        for _ in range(4):
            document.new_page(595, 842)
        document.save(source := paper.parent / "source.pdf")
    printer.setFromTo(2, 3)

    steps = list(printed(source.read_bytes(), printer))

    assert steps == ["Printing page 2 of 3…", "Printing page 3 of 3…"]
    with pypdfium2.PdfDocument(paper) as document:
        assert len(document) == 2


def test_a_page_fits_the_paper_in_its_middle() -> None:
    assert fitted(QRectF(0, 0, 100, 100), 50, 100) == QRectF(25, 0, 50, 100)
    assert fitted(QRectF(0, 0, 100, 100), 400, 200) == QRectF(0, 25, 100, 50)
