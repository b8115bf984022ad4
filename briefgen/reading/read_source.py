"""Read one file into a source, by the table of formats."""

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
    reader = _reader_for(path)
    _check_place(path)
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise InputError(
            f"{path.name}: can't be read ({fault.strerror}).", hint="Check its permissions."
        ) from fault
    return reader(data, file_name=path.name)


def _reader_for(path: Path) -> Callable[..., Source]:
    """Pick the reader by extension; a folder or missing file is told before its extension."""
    reader = READERS.get(path.suffix.lower())
    if reader is None and path.is_file():
        known = ", ".join(sorted(extension for extension in READERS if extension))
        raise InputError(
            f"{path.name}: files of the kind {path.suffix!r} are not read.",
            hint=f"Save the text as plain text; read are: {known}.",
        )
    return reader or read_text


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise InputError(
            f"{path.name or path}: is a folder, not a file.", hint="Name the files in it."
        )
    try:
        size = path.stat().st_size
    except OSError as fault:
        raise InputError(
            f"{path.name}: can't be opened ({fault.strerror}).",
            hint="Check the name and the folder.",
        ) from fault
    if size > LARGEST:
        raise InputError(
            f"{path.name}: has {size / 1024 / 1024:.1f} MB; the limit is "
            f"{LARGEST // 1024 // 1024} MB.",
            hint="Cut the text into parts, or keep only the part about the meeting.",
        )
