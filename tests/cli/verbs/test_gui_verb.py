import sys
from pathlib import Path

import pytest

from briefgen.cli.verbs.gui_verb import window_command
from tests.support.command_line import Briefgen


def place_window(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a program in the place where the packed window lies beside the packed command."""
    window = folder / "briefgen-gui"
    window.write_text(f"#!/bin/sh\n{script}\n")
    window.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "briefgen"))


def test_the_window_is_the_module_of_the_window() -> None:
    assert window_command() == [sys.executable, "-P", "-m", "briefgen.gui"]


def test_a_packed_command_starts_the_window_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "briefgen.exe"))

    assert window_command() == [str(tmp_path / "briefgen-gui.exe")]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_the_window_gets_the_project_and_gives_its_exit_code(
    briefgen: Briefgen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_window(tmp_path, monkeypatch, 'echo "$@" > told; exit 3')

    assert briefgen("gui", "talks.brief").code == 3
    assert (tmp_path / "told").read_text() == "talks.brief\n"
    assert briefgen("gui").code == 3
    assert (tmp_path / "told").read_text() == "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_a_window_that_dies_is_told(
    briefgen: Briefgen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_window(tmp_path, monkeypatch, "kill -9 $$")

    code, _, err = briefgen("gui")

    assert code == 1
    assert "The window was ended by signal 9. It needs a screen; the other verbs do not." in err


def test_a_window_that_is_not_there_is_told(
    briefgen: Briefgen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_window(tmp_path, monkeypatch, "")
    (tmp_path / "briefgen-gui").unlink()

    code, _, err = briefgen("gui")

    assert code == 1
    assert "The window can't be started (No such file or directory). Install briefgen again." in err
