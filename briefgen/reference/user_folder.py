"""Where the user's own data lie: terms, areas, recipes, house styles, marking schemes."""

import os
import sys
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
    return _usual_folder() or _folder_of_platformdirs()


def _usual_folder() -> Path | None:
    """Give the place where Linux has it, unless its environment is a strange one.

    platformdirs says the same, but loading it takes 2 % of an export.
    """
    if sys.platform != "linux":
        return None
    if (configurations := os.environ.get("XDG_CONFIG_HOME", "")).startswith("/"):
        return Path(configurations, "briefgen")
    home = os.environ.get("HOME", "")
    return Path(home, ".config", "briefgen") if home.startswith("/") else None


def _folder_of_platformdirs() -> Path:
    from platformdirs import user_config_dir

    return Path(user_config_dir("briefgen"))
