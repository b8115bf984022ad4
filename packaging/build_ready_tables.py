"""Make ready the tables of TOML files that ship: `build_ready_tables.py`.

The results are committed in a folder `ready` beside the files; a test compares them. With
them, an export never waits for a parser of TOML.
"""

import tomllib
from pathlib import Path

import msgspec

from briefgen.reference.ready_tables import FOLDER, ReadyTables, ready_path

ASSETS = Path(__file__).resolve().parents[1] / "assets"
FOLDERS = ("checks", "fonts", "house_styles", "labels", "marking_schemes", "recipes")
"""What exports read."""


def main() -> None:
    """Write one file for each TOML file, and remove those of files that are gone."""
    made = {ready_path(path): made_ready(path) for path in toml_files()}
    for target, ready in made.items():
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(msgspec.msgpack.encode(ready))
    for path in ready_files():
        if path not in made:
            path.unlink()


def toml_files() -> list[Path]:
    """List the files whose tables are made ready."""
    return [path for folder in FOLDERS for path in sorted((ASSETS / folder).glob("*.toml"))]


def ready_files() -> list[Path]:
    """List the tables that lie ready; those of fonts are beside what is ready of faces."""
    folders = [ASSETS / folder / FOLDER for folder in FOLDERS if folder != "fonts"]
    tables = [path for folder in folders for path in sorted(folder.glob("*.msgpack"))]
    return [*tables, ready_path(ASSETS / "fonts" / "fonts.toml")]


def made_ready(path: Path) -> ReadyTables:
    """Read a file as an export would."""
    written = path.read_bytes()
    return ReadyTables.of(written, tomllib.loads(written.decode("utf-8")))


if __name__ == "__main__":
    main()
