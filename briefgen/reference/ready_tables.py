"""The tables of shipped TOML files, read beforehand.

Loading a parser of TOML and reading with it takes 3 % of an export. `packaging/
build_ready_tables.py` makes them; a file that was changed since is read as it is.
"""

from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from briefgen.resources import assets_folder

FOLDER = "ready"
ENDING = ".msgpack"


class ReadyTables(msgspec.Struct, frozen=True):
    """What a TOML file holds, and the SHA-256 hash of the file that was read."""

    source: bytes
    tables: dict[str, Any]

    @classmethod
    def of(cls, written: bytes, tables: dict[str, Any]) -> "ReadyTables":
        """Keep what was read from the bytes of a file."""
        return cls(source=sha256(written).digest(), tables=tables)


def ready_path(path: Path) -> Path:
    """Give where the tables of a TOML file lie."""
    return path.parent / FOLDER / f"{path.stem}{ENDING}"


def ready_tables(path: Path, written: bytes) -> dict[str, Any] | None:
    """Give the tables of a shipped file; None for another, or where it is not as it was."""
    if not path.is_relative_to(assets_folder()):
        return None
    try:
        ready = msgspec.msgpack.decode(ready_path(path).read_bytes(), type=ReadyTables)
    except (OSError, msgspec.MsgspecError):
        return None
    return ready.tables if ready.source == sha256(written).digest() else None
