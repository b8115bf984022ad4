"""What an officer prefers of the window; kept in the user's state folder."""

from pathlib import Path
from typing import Literal

import msgspec

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import private_folder
from briefgen.model.value import Value

Theme = Literal["light", "dark", "system"]
_FILE = "preferences.json"


class Preferences(Value):
    """The choices, each with what holds while nothing was chosen."""

    theme: Theme = "system"


def load_preferences(folder: Path) -> Preferences:
    """Read the preferences; what can't be read is as if nothing was chosen."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=Preferences)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Preferences()


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Write the preferences; raise OutputError where they can't be written."""
    write_atomically(private_folder(folder) / _FILE, msgspec.json.encode(preferences))
