import runpy
import sys
from pathlib import Path

import pytest

from briefgen import __version__
from briefgen.__main__ import main
from tests.support.command_line import run_process


def test_the_program_leaves_with_the_exit_code_of_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefgen", "types", "memmo"])

    with pytest.raises(SystemExit) as leaving:
        main()

    assert leaving.value.code == 2
    assert "Unknown brief type 'memmo'." in capsys.readouterr().err


def test_the_package_runs_as_a_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefgen", "--version"])
    monkeypatch.delitem(sys.modules, "briefgen.__main__", raising=False)

    with pytest.raises(SystemExit) as leaving:
        runpy.run_module("briefgen", run_name="__main__")

    assert leaving.value.code == 0
    assert capsys.readouterr().out == f"briefgen {__version__}\n"


def test_the_program_runs_as_a_process_without_a_warning(tmp_path: Path) -> None:
    assert run_process("--version", cwd=tmp_path) == (0, f"briefgen {__version__}\n", "")
