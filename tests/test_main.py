import gc
import json
import os
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen import __version__
from briefgen.__main__ import forget_working_folder, main
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


def test_an_export_keeps_what_it_has_loaded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefgen", "export", "missing.brief"])
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for name in ("briefgen.cli.main", "briefgen.cli.output"):
        monkeypatch.delitem(sys.modules, name, raising=False)

    with pytest.raises(SystemExit) as leaving:
        main()

    assert leaving.value.code == 3
    assert "missing.brief" in capsys.readouterr().err
    assert [path.name.partition(".")[0] for path in tmp_path.rglob("*.code")] == ["export"]


def test_the_package_runs_as_a_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefgen", "--version"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "briefgen.__main__", raising=False)

    with pytest.raises(SystemExit) as leaving:
        runpy.run_module("briefgen", run_name="__main__")

    assert leaving.value.code == 0
    assert capsys.readouterr().out == f"briefgen {__version__}\n"


def test_the_program_runs_as_a_process_without_a_warning(tmp_path: Path) -> None:
    assert run_process("--version", cwd=tmp_path) == (0, f"briefgen {__version__}\n", "")


@pytest.mark.parametrize(("started_in", "left"), [("/work", ["/lib"]), ("/lib", ["/work", "/lib"])])
def test_nothing_is_loaded_from_where_the_program_is_started(
    monkeypatch: pytest.MonkeyPatch, started_in: str, left: list[str]
) -> None:
    monkeypatch.setattr(os, "getcwd", lambda: started_in)
    monkeypatch.setattr(sys, "path", ["/work", "/lib"])

    forget_working_folder()

    assert sys.path == left


def test_the_folder_in_which_the_program_is_started_may_be_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone() -> str:
        raise FileNotFoundError

    monkeypatch.setattr(os, "getcwd", gone)
    before = list(sys.path)

    forget_working_folder()

    assert sys.path == before


def test_the_whole_output_comes_through_a_pipe(tmp_path: Path) -> None:
    code, out, _ = run_process("schema", cwd=tmp_path)

    assert code == 0
    assert json.loads(out)


def test_the_collector_waits_for_more_objects_than_a_short_run_makes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefgen", "--version"])
    monkeypatch.setattr(sys, "path", list(sys.path))

    with pytest.raises(SystemExit):
        main()

    assert gc.isenabled()
    assert gc.get_threshold()[0] > 70_000
