import gc
import json
import os
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen import __version__
from briefgen.__main__ import main
from tests.support.command_line import run_process


@pytest.fixture(autouse=True)
def in_a_process_that_stays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Undo what the program does with a process of its own."""
    monkeypatch.setattr(os, "_exit", sys.exit)
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)


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


def test_the_whole_output_comes_through_a_pipe(tmp_path: Path) -> None:
    code, out, _ = run_process("schema", cwd=tmp_path)

    assert code == 0
    assert json.loads(out)


def test_the_collector_waits_for_more_objects_than_a_short_run_makes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefgen", "--version"])

    with pytest.raises(SystemExit):
        main()

    assert gc.isenabled()
    assert gc.get_threshold()[0] > 70_000
