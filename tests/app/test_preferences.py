from pathlib import Path

import pytest

from briefgen.app.preferences import (
    Preferences,
    export_preferences,
    import_preferences,
    load_preferences,
    save_preferences,
)
from briefgen.errors import InputError


def test_preferences_hold_for_the_next_start(tmp_path: Path) -> None:
    assert load_preferences(tmp_path) == Preferences(theme="system")

    save_preferences(tmp_path / "state", Preferences(theme="dark"))

    assert load_preferences(tmp_path / "state") == Preferences(theme="dark")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"theme": "pink"}', b"\xff"])
def test_damaged_preferences_are_as_if_nothing_was_chosen(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(content)

    assert load_preferences(tmp_path) == Preferences()


def test_row_43_preferences_can_be_taken_along(tmp_path: Path) -> None:
    taken = Preferences(theme="dark", text_size=150, language="fr", opens_exported=True)

    export_preferences(tmp_path / "mine.json", taken)

    assert import_preferences(tmp_path / "mine.json") == taken


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "can't be read: No such file or directory."),
        (b"\xff", "holds no preferences of briefgen: "),
        (b'{"text_size": 900}', "Expected `int` <= 200 - at `$.text_size`."),
    ],
)
def test_what_holds_no_preferences_is_told(
    tmp_path: Path, content: bytes | None, message: str
) -> None:
    path = tmp_path / "mine.json"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(InputError) as fault:
        import_preferences(path)

    assert str(fault.value).startswith(str(path))
    assert message in str(fault.value)
