"""Read a file, or what stands in for one, into its sources."""

import stat
from pathlib import Path

from msgspec.structs import replace

from briefgen.errors import InputError
from briefgen.model.source import Source
from briefgen.reading.detect import detect_kind
from briefgen.reading.formats import FORMATS, SingleKind, kind_of_ending, reader_of
from briefgen.reading.limits import DEEPEST_MAIL, LARGEST_FILE, MEGABYTE
from briefgen.reading.origin import ReadText


def read_sources(path: Path) -> tuple[ReadText, ...]:
    """Read a file into its sources: one, or for a mail that and its attachments.

    Raises InputError that says what is wrong and what helps.
    """
    _check_place(path)
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise InputError(
            f"{path.name}: can't be read ({fault.strerror}).", hint="Check its permissions."
        ) from fault
    return read_bytes(data, file_name=path.name)


def read_source(path: Path) -> Source:
    """Read the first text of a file, which is mostly its only one."""
    return read_sources(path)[0].source


def read_bytes(data: bytes, *, file_name: str, depth: int = 0) -> tuple[ReadText, ...]:
    """Read the bytes of a file into its sources, by what they are rather than by its name.

    `depth` counts the mails around it. Raises InputError as `read_sources` does.
    """
    kind, notices = detect_kind(data, file_name=file_name)
    _check_size(len(data), largest=FORMATS[kind].largest, file_name=file_name)
    if kind == "mail":
        first, *others = _read_mail(data, file_name, depth)
    else:
        first, *others = (_read_single(kind, data, file_name),)
    return (replace(first, notices=(*notices, *first.notices)), *others)


def _read_single(kind: SingleKind, data: bytes, file_name: str) -> ReadText:
    """Read a file of one text, in a process of its own where its format asks for it."""
    read = reader_of(kind)
    if not FORMATS[kind].apart:
        return read(data, file_name=file_name)
    # Only here a process is needed; small texts must not wait for what makes one.
    from briefgen.reading.apart import read_apart

    return read_apart(read, data, file_name=file_name)


def _read_mail(data: bytes, file_name: str, depth: int) -> tuple[ReadText, ...]:
    from briefgen.reading.mail import read_mail
    from briefgen.reading.mail_parts import Attachment

    def read_attachment(attachment: Attachment) -> tuple[ReadText, ...]:
        if depth >= DEEPEST_MAIL:
            raise InputError(
                f"{attachment.name}: lies in more than {DEEPEST_MAIL} mails, one in another.",
                hint="Save it as a file and add that.",
            )
        return read_bytes(attachment.data, file_name=attachment.name, depth=depth + 1)

    return read_mail(data, file_name=file_name, read_attachment=read_attachment)


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
    kind = kind_of_ending(path.suffix) if path.suffix else "text"
    largest = FORMATS[kind].largest if kind else LARGEST_FILE
    _check_size(status.st_size, largest=largest, file_name=path.name)


def _check_size(size: int, *, largest: int, file_name: str) -> None:
    if size > largest:
        raise InputError(
            f"{file_name}: has {size / MEGABYTE:.1f} MB; the limit is {largest // MEGABYTE} MB.",
            hint="Cut the text into parts, or keep only the part about the meeting.",
        )
