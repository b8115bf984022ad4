"""Change a project in a window, and be killed as soon as the change is kept.

Called with a project and the id of the item to tick; prints how many seconds that took.
"""

import os
import signal
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from briefgen.app.commands.command import Select
from briefgen.app.project_file import load_project
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow


def main(project: Path, ticked: str) -> None:
    make_application()
    worker = Worker()
    window = MainWindow(worker)
    window.show()
    assert window.open_path(project), window.bar.text.text()
    window.run(Select(add=(ticked,)))
    started = time.monotonic()
    while not is_kept(Path(os.environ["BRIEFGEN_STATE"]), ticked):
        QTest.qWait(20)
    sys.stdout.write(f"{time.monotonic() - started:.1f}\n")
    sys.stdout.flush()
    worker.close()
    os.kill(os.getpid(), signal.SIGKILL)


def is_kept(folder: Path, ticked: str) -> bool:
    for state in (folder / "recovery").glob("*.brief"):
        try:
            return ticked in load_project(state).project.briefs[0].selected
        except BriefgenError:
            return False
    return False


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
