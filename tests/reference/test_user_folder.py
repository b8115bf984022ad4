import sys
from pathlib import Path

import pytest

from briefgen.reference.user_folder import user_folder


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
