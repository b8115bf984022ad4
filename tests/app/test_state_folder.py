import sys
from pathlib import Path

import pytest

from briefgen.app.state_folder import name_for, private_folder, state_folder
from briefgen.errors import OutputError


def test_the_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BRIEFGEN_STATE", str(tmp_path))
    assert state_folder() == tmp_path
    monkeypatch.delenv("BRIEFGEN_STATE")
    assert state_folder().name == "briefgen"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_look_into_it(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "state")

    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_can_t_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").touch()

    with pytest.raises(OutputError, match="can't be written: a part of the path is a file"):
        private_folder(tmp_path / "state" / "recovery")


def test_projects_of_one_name_in_two_folders_have_two_names(tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "talks.brief", tmp_path / "b" / "talks.brief"

    assert name_for(first) == name_for(tmp_path / "b" / ".." / "a" / "talks.brief")
    assert name_for(first) != name_for(second)
    assert name_for(first).startswith("talks-")
