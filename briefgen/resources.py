"""Find the files that ship with the program; the only module that knows where they lie."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def assets_folder() -> Path:
    """Give the folder `assets/`: inside the package of a wheel, beside it in a checkout."""
    packed = _PACKAGE / "assets"
    return packed if packed.is_dir() else _PACKAGE.parent / "assets"


def asset(*parts: str) -> Path:
    """Give the path of one shipped file, for example `asset("recipes", "meeting-brief.toml")`."""
    return assets_folder().joinpath(*parts)
