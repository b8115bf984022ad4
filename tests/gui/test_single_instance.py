import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefgen.gui.main_window import MainWindow
from briefgen.gui.single_instance import SingleInstance, channel_of, hand_over

_PATIENCE = 20_000
_SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefgen.gui.single_instance import channel_of, hand_over
application = QCoreApplication([])
path = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print(hand_over(channel_of(Path(sys.argv[1])), path))
"""


def second_start(state: Path, *paths: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _SECOND_START, str(state), *map(str, paths)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_row_44_a_second_start_hands_its_file_to_the_open_window(
    window: MainWindow, state: Path, project_file: Path, qtbot: QtBot
) -> None:
    instance = SingleInstance(channel_of(state), window)
    instance.asked.connect(window.take_from_outside)

    with second_start(state, project_file) as second:
        # The window's own turn of events lets the other start come through.
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=_PATIENCE)
        assert second.stdout
        assert second.stdout.read() == "True\n"

    assert window.session is not None
    assert window.session.path == project_file
    instance.close()


def test_row_44_without_a_window_a_start_goes_on(state: Path) -> None:
    assert not hand_over(channel_of(state), None)


def test_row_44_a_channel_left_by_a_killed_program_is_taken_over(state: Path) -> None:
    first = SingleInstance(channel_of(state))
    second = SingleInstance(channel_of(state))

    assert first.is_listening
    assert second.is_listening
    first.close()
    second.close()


def test_each_state_folder_has_its_own_channel(tmp_path: Path) -> None:
    assert channel_of(tmp_path / "a") != channel_of(tmp_path / "b")


def test_row_44_a_start_without_a_file_shows_the_window(
    opened: MainWindow, project_file: Path
) -> None:
    opened.showMinimized()

    opened.take_from_outside(None)

    assert not opened.isMinimized()
    assert opened.session is not None
    assert opened.session.path == project_file


@pytest.mark.parametrize("name", ["new.brief", "table.xlsx"])
def test_a_file_from_outside_that_can_t_be_opened_is_told(window: MainWindow, name: str) -> None:
    window.take_from_outside(Path("/nowhere") / name)

    assert name in window.bar.text.text()
