"""What an officer prefers of the window; kept in the user's state folder."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import private_folder
from briefgen.errors import InputError
from briefgen.model.value import Value

Theme = Literal["light", "dark", "system"]
SMALLEST_TEXT, USUAL_TEXT, LARGEST_TEXT = 80, 100, 200
TextSize = Annotated[int, msgspec.Meta(ge=SMALLEST_TEXT, le=LARGEST_TEXT)]
_FILE = "preferences.json"


class Preferences(Value):
    """The choices, each with what holds while nothing was chosen.

    `text_size` is in percent of the system's; an empty `language` is that of the system.
    `shortcuts` are the keys of those actions that have other ones than usual, by their names.
    """

    theme: Theme = "system"
    text_size: TextSize = USUAL_TEXT
    language: str = ""
    opens_exported: bool = False
    shortcuts: Mapping[str, tuple[str, ...]] = {}


def load_preferences(folder: Path) -> Preferences:
    """Read the preferences; what can't be read is as if nothing was chosen."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=Preferences)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Preferences()


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Write the preferences; raise OutputError where they can't be written."""
    export_preferences(private_folder(folder) / _FILE, preferences)


def export_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences to a file to take along; raise OutputError where that fails."""
    write_atomically(path, msgspec.json.format(msgspec.json.encode(preferences)))


def import_preferences(path: Path) -> Preferences:
    """Read preferences that were taken along; raise InputError where they are none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except OSError as fault:
        raise InputError(f"{path} can't be read: {fault.strerror}.") from fault
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise InputError(
            f"{path} holds no preferences of briefgen: {fault}.",
            hint="Export them under Edit, Preferences, on the other computer.",
        ) from fault
