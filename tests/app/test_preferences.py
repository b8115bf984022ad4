from pathlib import Path

import pytest

from briefgen.app.preferences import Preferences, load_preferences, save_preferences


def test_preferences_hold_for_the_next_start(tmp_path: Path) -> None:
    assert load_preferences(tmp_path) == Preferences(theme="system")

    save_preferences(tmp_path / "state", Preferences(theme="dark"))

    assert load_preferences(tmp_path / "state") == Preferences(theme="dark")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"theme": "pink"}', b"\xff"])
def test_damaged_preferences_are_as_if_nothing_was_chosen(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(content)

    assert load_preferences(tmp_path) == Preferences()
