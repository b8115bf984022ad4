import subprocess
import sys
from pathlib import Path

# A process of its own: the tests' application is one of Qt's, and there can be only one.
ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from briefgen.gui.handed_files import Application
application, asked = Application([]), []
application.asked.connect(asked.append)
Application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
Application.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
print(asked == [Path(sys.argv[1])])
"""


def test_a_file_that_the_desktop_hands_over_is_told() -> None:
    file = str(Path.home() / "talks.brief")

    run = subprocess.run(
        [sys.executable, "-c", ASKED, file], capture_output=True, text=True, check=True
    )

    assert run.stdout == "True\n"


def test_what_is_handed_over_reaches_the_window(state: Path, project_file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from PySide6.QtGui import QFileOpenEvent; from briefgen.gui import application as a;"
        "from briefgen.gui.main_window import MainWindow; made = a.make_application();"
        "a.make_application = lambda: made;"
        "find = lambda: [w for w in made.topLevelWidgets() if isinstance(w, MainWindow)][0];"
        "QTimer.singleShot(0, lambda: made.sendEvent(made, QFileOpenEvent(sys.argv[1])));"
        "QTimer.singleShot(500, lambda: (print(find().windowTitle()), find().close()));"
        "a.run(None)"
    )

    run = subprocess.run(
        [sys.executable, "-c", code, str(project_file)], capture_output=True, text=True, check=True
    )

    assert run.stdout == f"{project_file.name}[*] – briefgen\n"
