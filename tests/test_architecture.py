"""The shape of the program, guarded by machine: arrows, imports, and what a start costs."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = ("PySide6", "docx", "reportlab", "lxml")


def test_the_arrows_between_packages_run_one_way() -> None:
    run = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout
    assert re.search(r"Contracts: [1-9]\d* kept, 0 broken", run.stdout)


def modules_loaded_by(statement: str) -> list[str]:
    code = f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    loaded: list[str] = json.loads(run.stdout)
    return loaded


@pytest.mark.parametrize("module", ["briefgen.cli.main", "briefgen.__main__", "briefgen.model"])
def test_the_command_line_starts_without_what_only_some_verbs_need(module: str) -> None:
    loaded = modules_loaded_by(f"import {module}")

    assert [name for name in loaded if name.partition(".")[0] in HEAVY] == []


def test_a_heavy_import_would_be_seen() -> None:
    assert "docx" in modules_loaded_by("import docx")
