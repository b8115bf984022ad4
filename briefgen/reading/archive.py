"""Open the zip of a DOCX or ODT file within limits."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from briefgen.errors import InputError
from briefgen.reading.limits import HIGHEST_RATIO, LARGEST_UNPACKED, MEGABYTE, MOST_MEMBERS

_ENCRYPTED = 1
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    ValueError,
    OSError,
)


class Archive:
    """The members of a zip that was found to be within the limits."""

    def __init__(self, data: bytes, *, file_name: str) -> None:
        """Open a zip; raise InputError where it is damaged, encrypted or grows too large."""
        self._file_name = file_name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _FAULTS as fault:
            raise damaged(file_name) from fault
        entries = self._zip.infolist()
        if faults := list(_exceeded(entries, len(data))):
            raise InputError(
                f"{file_name}: {'; '.join(faults)}.",
                hint="Save the document anew in its own program, or copy its text into a file.",
            )
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise protected(file_name)
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, name: str) -> bytes:
        """Give the bytes of a member, none where it is absent; raise InputError for a damaged one.

        A member never gives more bytes than it announced, so the limits hold.
        """
        if name not in self.names:
            return b""
        try:
            return self._zip.read(name)
        except _FAULTS as fault:
            raise damaged(self._file_name) from fault


def _exceeded(entries: list[zipfile.ZipInfo], packed: int) -> Iterator[str]:
    if len(entries) > MOST_MEMBERS:
        yield f"holds {len(entries):,} members, at most {MOST_MEMBERS:,} are read"
    if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        yield f"is larger than {LARGEST_UNPACKED // MEGABYTE} MB when unpacked"
    if any(
        entry.file_size > max(MEGABYTE, HIGHEST_RATIO * entry.compress_size) for entry in entries
    ):
        yield f"grows more than {HIGHEST_RATIO} times when unpacked"
    if sum(entry.compress_size for entry in entries) > packed:
        # Members that share their bytes: the trick of bombs with a harmless ratio each.
        yield "has members that overlap"


def damaged(file_name: str) -> InputError:
    """Give the error for a file that is not whole."""
    return InputError(
        f"{file_name}: is cut off or damaged.",
        hint="Fetch it again, or open it in its own program and save it anew.",
    )


def protected(file_name: str) -> InputError:
    """Give the error for a file that opens with a password only."""
    return InputError(
        f"{file_name}: is protected by a password.",
        hint="Open it in its own program and save a copy without password.",
    )
