"""Tell what was made: its size, how long it took, and its hash."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from packing.places import DIST

_MEGABYTE = 1_000_000


class Made(msgspec.Struct, frozen=True):
    """One package, with what its making took."""

    name: str
    bytes: int
    seconds: float
    sha256: str
    unpacked_bytes: int | None = None


def made(path: Path, seconds: float, *, unpacked: Path | None = None) -> Made:
    """Measure a finished package."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Made(
        name=path.name,
        bytes=path.stat().st_size,
        seconds=round(seconds, 1),
        sha256=digest,
        unpacked_bytes=size_of(unpacked) if unpacked else None,
    )


def size_of(folder: Path) -> int:
    """Give the bytes of all files in a folder; what links name is counted once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def keep(packages: Iterable[Made]) -> list[Made]:
    """Add packages to those that lie in `dist/`, and write SHA256SUMS and packages.json there."""
    path = DIST / "packages.json"
    before = msgspec.json.decode(path.read_bytes(), type=list[Made]) if path.is_file() else []
    named = {one.name: one for one in (*before, *packages) if (DIST / one.name).is_file()}
    kept = [one for _, one in sorted(named.items())]
    path.write_bytes(msgspec.json.format(msgspec.json.encode(kept), indent=2) + b"\n")
    sums = "".join(f"{one.sha256}  {one.name}\n" for one in kept)
    (DIST / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return kept


def table(packages: Iterable[Made]) -> str:
    """Write packages as lines: name, megabytes, megabytes unpacked, seconds, hash."""
    lines = [f"{'package':44}{'MB':>8}{'unpacked':>10}{'seconds':>9}  SHA-256"]
    for one in packages:
        unpacked = f"{one.unpacked_bytes / _MEGABYTE:.1f}" if one.unpacked_bytes else ""
        size = f"{one.bytes / _MEGABYTE:.1f}"
        lines.append(f"{one.name:44}{size:>8}{unpacked:>10}{one.seconds:>9.1f}  {one.sha256[:16]}…")
    return "\n".join(lines) + "\n"
