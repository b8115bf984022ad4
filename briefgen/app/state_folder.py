"""Where the program keeps what is no setting: unsaved changes, earlier versions, recent files."""

import hashlib
import os
from pathlib import Path

from briefgen.app.atomic_write import output_error


def state_folder() -> Path:
    """Give the user's state folder: BRIEFGEN_STATE, or the system's place for it."""
    if named := os.environ.get("BRIEFGEN_STATE"):
        return Path(named)
    from platformdirs import user_state_dir

    return Path(user_state_dir("briefgen"))


def private_folder(folder: Path) -> Path:
    """Make a folder that only its user may look into; raise OutputError where it can't be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise output_error(folder, fault) from fault
    return folder


def name_for(path: Path) -> str:
    """Give a short name that stands for one project file, wherever it lies."""
    whole = os.fsencode(path.resolve())
    return f"{path.stem[:40]}-{hashlib.sha256(whole).hexdigest()[:12]}"
