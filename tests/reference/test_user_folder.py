import sys
from pathlib import Path

import platformdirs
import pytest

from briefgen.reference.user_folder import _usual_folder, user_folder


def test_the_folder_that_is_named_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))

    assert user_folder() == tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="Each system has its own place.")
def test_else_it_is_where_the_system_says_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BRIEFGEN_CONFIG", raising=False)
    for name in ("one", "other", "one"):
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / name))

        assert user_folder() == tmp_path / name / "briefgen"


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere platformdirs is asked at once.")
@pytest.mark.parametrize("configurations", [None, "", "/srv/etc", "relative/etc"])
@pytest.mark.parametrize("home", [None, "/srv/home/", "relative"])
def test_the_usual_place_on_linux_is_the_one_of_platformdirs(
    configurations: str | None, home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("XDG_CONFIG_HOME", configurations), ("HOME", home)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    monkeypatch.delenv("BRIEFGEN_CONFIG", raising=False)

    assert user_folder() == Path(platformdirs.user_config_dir("briefgen"))


def test_platformdirs_is_asked_on_other_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert _usual_folder() is None
