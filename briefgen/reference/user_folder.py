"""Where the user's own data lie: terms, areas, recipes, house styles, marking schemes."""

import os
from functools import lru_cache
from pathlib import Path

_MOVED_BY = ("HOME", "XDG_CONFIG_HOME", "USERPROFILE", "LOCALAPPDATA")
"""What of the environment moves the system's place for configurations."""


def user_folder() -> Path:
    """Give the user's configuration folder: BRIEFGEN_CONFIG, or the system's place for it."""
    if named := os.environ.get("BRIEFGEN_CONFIG"):
        return Path(named)
    return _folder_of_system(tuple(map(os.environ.get, _MOVED_BY)))


@lru_cache(maxsize=8)
def _folder_of_system(_environment: tuple[str | None, ...]) -> Path:
    """Ask for the system's place; every table that is read asks for it again."""
    from platformdirs import user_config_dir

    return Path(user_config_dir("briefgen"))
