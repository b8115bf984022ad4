"""Where the user's own data lie: terms, areas, recipes, house styles, marking schemes."""

import os
from pathlib import Path


def user_folder() -> Path:
    """Give the user's configuration folder: BRIEFGEN_CONFIG, or the system's place for it."""
    if named := os.environ.get("BRIEFGEN_CONFIG"):
        return Path(named)
    from platformdirs import user_config_dir

    return Path(user_config_dir("briefgen"))
