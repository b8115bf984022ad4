"""Tables that were read beforehand stand in for a shipped file as long as it is as it was."""

import subprocess
import sys
import tomllib
from pathlib import Path

import msgspec
import pytest

from briefgen.reference import ready_tables
from briefgen.reference.ready_tables import ReadyTables, ready_path
from briefgen.reference.toml_file import read_bytes, tables_of
from briefgen.resources import asset
from tests.support.command_line import process_environment

WRITTEN = b'title = "Talks"\n'


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a file that ships and whose tables lie ready, which say something else."""
    monkeypatch.setattr(ready_tables, "assets_folder", lambda: tmp_path)
    path = tmp_path / "recipes" / "talks.toml"
    ready_path(path).parent.mkdir(parents=True)
    path.write_bytes(WRITTEN)
    ready = ReadyTables.of(WRITTEN, {"title": "Ready"})
    ready_path(path).write_bytes(msgspec.msgpack.encode(ready))
    return path


def test_what_lies_ready_is_taken(shipped: Path) -> None:
    assert tables_of(shipped, read_bytes(shipped)) == {"title": "Ready"}


def test_a_file_that_was_changed_is_read(shipped: Path) -> None:
    shipped.write_bytes(WRITTEN + b"pages = 2\n")

    assert tables_of(shipped, read_bytes(shipped)) == {"title": "Talks", "pages": 2}


@pytest.mark.parametrize("damage", [b"", b"\xc1", b"\x80"])
def test_a_file_whose_tables_are_damaged_is_read(shipped: Path, damage: bytes) -> None:
    ready_path(shipped).write_bytes(damage)

    assert tables_of(shipped, read_bytes(shipped)) == {"title": "Talks"}


def test_a_file_without_tables_is_read(shipped: Path) -> None:
    ready_path(shipped).unlink()

    assert tables_of(shipped, read_bytes(shipped)) == {"title": "Talks"}


def test_the_folder_of_a_user_is_never_taken_for_ready(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_tables, "assets_folder", lambda: asset("recipes"))

    assert tables_of(shipped, read_bytes(shipped)) == {"title": "Talks"}


def test_shipped_files_are_read_without_a_parser() -> None:
    code = (
        "import sys\n"
        "from briefgen.reference.house_styles import load_house_style\n"
        "print(load_house_style('us-state-like').based_on, 'tomllib' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env=process_environment(),
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.split() == [
        tomllib.loads(asset("house_styles", "us-state-like.toml").read_text())["based_on"],
        "False",
    ]
