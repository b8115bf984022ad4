"""Read one file into a source, by the table of formats."""

import stat
from collections.abc import Callable
from pathlib import Path

from briefgen.errors import InputError
from briefgen.model.source import Source
from briefgen.reading.plain_text import read_text

READERS: dict[str, Callable[..., Source]] = {".txt": read_text, ".text": read_text, "": read_text}
"""The reader of each file extension; each takes the bytes and the keyword `file_name`."""

LARGEST = 10 * 1024 * 1024
"""The size in bytes up to which a source is read; the longest of 200 real articles had 90 kB."""


def read_source(path: Path) -> Source:
    """Read a file into a source; raise InputError that says what is wrong and what helps."""
    _check_place(path)
    reader = _reader_for(path)
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise InputError(
            f"{path.name}: can't be read ({fault.strerror}).", hint="Check its permissions."
        ) from fault
    return reader(data, file_name=path.name)


def _reader_for(path: Path) -> Callable[..., Source]:
    """Pick the reader by extension."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(extension for extension in READERS if extension))
        raise InputError(
            f"{path.name}: files of the kind {path.suffix!r} are not read.",
            hint=f"Save the text as plain text; read are: {known}.",
        )
    return reader


def _check_place(path: Path) -> None:
    try:
        status = path.stat()
    except OSError as fault:
        raise InputError(
            f"{path.name}: can't be opened ({fault.strerror}).",
            hint="Check the name and the folder.",
        ) from fault
    if stat.S_ISDIR(status.st_mode):
        raise InputError(
            f"{path.name or path}: is a folder, not a file.", hint="Name the files in it."
        )
    if not stat.S_ISREG(status.st_mode):
        # A device may never end, and a channel may never begin.
        raise InputError(
            f"{path.name}: is no file but a device or a channel.", hint="Save the text in a file."
        )
    if status.st_size > LARGEST:
        raise InputError(
            f"{path.name}: has {status.st_size / 1024 / 1024:.1f} MB; the limit is "
            f"{LARGEST // 1024 // 1024} MB.",
            hint="Cut the text into parts, or keep only the part about the meeting.",
        )
