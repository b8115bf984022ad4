"""Draw the pictures of the guide: `xvfb-run .venv/bin/python packaging/build_guide_pictures.py`.

The window is the real one, used as the guide says, with the two sources of docs/examples.
Without a screen, set QT_QPA_PLATFORM=offscreen.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from briefgen.app.commands.command import AddPoint, ReviewFacts, SetField
from briefgen.app.export_choices import ExportChoices
from briefgen.app.forms.form_field import FormGroup
from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.form_dialog import Trial
from briefgen.gui.main_window import MainWindow
from briefgen.model.facts import Fact

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "docs" / "examples"
PICTURES = ROOT / "assets" / "help" / "pictures"
_WINDOW = (1280, 760)
_SMALL = (960, 430)
_COLOURS = 96
_SETTLED = 400
"""Milliseconds until what was asked for is drawn."""
_PATIENCE = 100
"""So many times is waited for what takes longer, such as reading."""


class Answers(Dialogs):
    """Answers for the officer, and draws the dialogs that the guide shows."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def place_to_begin(self, parent: QWidget, suggested: Path) -> Path:  # noqa: ARG002 - as the dialog has it
        """Put the project beside the sources."""
        return self._folder / "talks.brief"

    def filled_in(
        self,
        parent: QWidget,
        title: str,
        groups: tuple[FormGroup, ...],
        *,
        trial: Trial | None = None,  # noqa: ARG002 - as the dialog has it
    ) -> dict[str, str] | None:
        """Draw the form, and change nothing."""
        from briefgen.gui.form_dialog import FormDialog

        draw_dialog(FormDialog(parent, title, groups), "guide-meeting")
        return None

    def export_options(
        self, parent: QWidget, choices: ExportChoices, *, may_annex: bool
    ) -> ExportChoices | None:
        """Draw the options, and export nothing."""
        from briefgen.gui.export_options import ExportOptions

        draw_dialog(ExportOptions(parent, choices, may_annex=may_annex), "guide-export-options")
        return None


def draw_dialog(dialog: QDialog, name: str) -> None:
    """Show a dialog as long as it takes to draw it."""
    dialog.show()
    settle()
    draw(dialog, name)
    dialog.close()


def draw(widget: QWidget, name: str) -> None:
    """Draw a widget into a PNG of few colours, which takes a third of the room."""
    target = PICTURES / f"{name}.png"
    widget.grab().save(str(target))
    with Image.open(target) as picture:
        few = picture.convert("RGB").quantize(_COLOURS)
    few.save(target, optimize=True)
    sys.stdout.write(f"{target.name}\n")


def settle() -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED, loop.quit)
    loop.exec()


def wait_until(is_there: Callable[[], object]) -> None:
    """Let the window work until something is there."""
    for _ in range(_PATIENCE):
        if is_there():
            settle()
            return
        settle()
    message = "The window did not get so far."
    raise TimeoutError(message)


def draw_guide(window: MainWindow, folder: Path) -> None:
    """Go through the guide, and draw what an officer sees."""
    window.resize(*_SMALL)
    settle()
    draw(window, "guide-start")
    window.resize(*_WINDOW)
    sources = [folder / name for name in ("article.html", "notice.txt")]
    window.readings.take_dropped(sources)
    wait_until(lambda: window.session and not window.bar.isHidden())
    wait_until(lambda: window.preview.view.pages)
    draw(window, "guide-read")
    window.bar.hide()
    name_the_sides(window)
    window.flow.begin()
    settle()
    draw(window.flow.dialog, "guide-review")
    window.flow.dialog.close()
    settle_the_conflict(window)
    tick(window)
    name_the_meeting(window)
    window.forms.ask_meeting()
    write(window)
    show_the_look(window)
    window.exports.ask_and_export()
    window.bar.hide()
    window.export()
    wait_until(lambda: not window.bar.isHidden())
    said = window.bar.text
    said.setText(said.text().replace(str(Path.cwd()), "~"))
    draw(window, "guide-exported")


def name_the_sides(window: MainWindow) -> None:
    """Say which two sides meet, as the bar asks after reading."""
    window.run(SetField(key="sides.ours", value="Norland"))
    window.run(SetField(key="sides.theirs", value="Ostland"))


def name_the_meeting(window: MainWindow) -> None:
    """Say what no article tells of the meeting."""
    brief = window.brief.id if window.brief else ""
    for key, value in (
        ("meeting.title", "Talks on herring, Port Aldren"),
        ("meeting.place", "Port Aldren"),
        ("meeting.room", "Harbour Office, room 4"),
        ("brief.to", "The Minister"),
        ("brief.from", "Fisheries desk"),
    ):
        window.run(SetField(brief=brief, key=key, value=value))


def settle_the_conflict(window: MainWindow) -> None:
    """Go to what the sources disagree on, and choose."""
    facts = facts_of(window)
    days = [fact for fact in facts if fact.kind == "date" and fact.text == "8 and 9 May 2031"]
    window.dossier.show_item(days[0].id)
    settle()
    draw(window, "guide-conflict")
    next(iter(window.details.conflicts.choices[0].values())).click()
    settle()


def tick(window: MainWindow) -> None:
    """Accept what is ticked, and turn to a quotation."""
    ticked = window.brief.selected if window.brief else ()
    window.run(ReviewFacts(ids=tuple(ticked), state="accepted"))
    quote = next(fact for fact in facts_of(window) if fact.kind == "quote")
    window.dossier.show_item(quote.id)
    settle()
    draw(window, "guide-ticks")


def write(window: MainWindow) -> None:
    """Write the purpose and some points."""
    brief = window.brief.id if window.brief else ""
    window.run(
        SetField(brief=brief, key="brief.passages.purpose", value="Agree how the quota is set.")
    )
    window.run(AddPoint(kind="objective", text="A shared quota for 2032, before the autumn."))
    window.run(AddPoint(kind="point_to_make", area="aquaculture", text="Offer our survey data."))
    window.dossier.view.choose("aquaculture")
    window.write_point()
    window.details.writer.text.setPlainText("Monthly reports on both sides.")
    settle()
    draw(window, "guide-write")


def show_the_look(window: MainWindow) -> None:
    """Choose another house style."""
    brief = window.brief.id if window.brief else ""
    window.run(SetField(brief=brief, key="brief.house_style", value="uk-whitehall-like"))
    settle()
    settle()
    draw(window, "guide-look")
    window.undo()
    settle()


def facts_of(window: MainWindow) -> tuple[Fact, ...]:
    """Give the facts of the open project."""
    return window.session.project.dossier.facts if window.session else ()


def main() -> int:
    """Write all pictures of the guide."""
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        folder = Path("Talks")
        folder.mkdir()
        # Nothing that was chosen or kept on this computer shows in the pictures.
        os.environ["BRIEFGEN_STATE"] = str(Path(name) / "state")
        os.environ["BRIEFGEN_CONFIG"] = str(Path(name) / "config")
        os.environ["SOURCE_DATE_EPOCH"] = "1935741600"
        for source in EXAMPLES.iterdir():
            copyfile(source, folder / source.name)
        make_application()
        worker = Worker()
        try:
            window = MainWindow(worker, dialogs=Answers(folder))
            window.preferences.choose_theme("light")
            window.resize(*_WINDOW)
            window.show()
            settle()
            draw_guide(window, folder)
            window.save()
            window.close()
        finally:
            worker.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
