"""The workflow is one that the service can read, and calls what is there."""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"
TEXT = WORKFLOW.read_text(encoding="utf-8")


@pytest.mark.validator
@pytest.mark.skipif(
    find_spec("check_jsonschema") is None, reason="check-jsonschema is not installed"
)
def test_it_fits_the_schema_of_workflows() -> None:
    schema = "vendor.github-workflows"
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(WORKFLOW)]
    subprocess.run(words, check=True)


@pytest.mark.validator
@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not installed")
def test_its_checker_has_no_remarks() -> None:
    subprocess.run(["actionlint", WORKFLOW], check=True)


def test_the_files_it_runs_are_there() -> None:
    named = set(re.findall(r"(?<![\w/.])(?:packaging|\.ci)/[\w./]+", TEXT))

    assert {".ci/run", "packaging/build.py", "packaging/system_libraries.sh"} <= named
    assert all((ROOT / name).is_file() for name in named)


def test_the_targets_it_makes_are_those_of_the_driver() -> None:
    asked = {word for line in re.findall(r'targets: "([^"]+)"', TEXT) for word in line.split()}

    assert asked == {"wheel", "sdist", "bundle", "deb"}


def test_targets_of_make_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text()

    assert all(
        f"\n{name}:" in makefile for name in re.findall(r"make ([\w-]+)", TEXT) if name != "the"
    )


def test_it_may_write_nothing_and_keeps_no_key() -> None:
    assert "permissions:\n  contents: read\n" in TEXT
    assert TEXT.count("persist-credentials: false") == TEXT.count("actions/checkout@")
    assert "secrets." not in TEXT
