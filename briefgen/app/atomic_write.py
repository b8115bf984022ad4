"""Write files whole or not at all: whoever reads a target sees the old bytes or the new."""

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from briefgen.errors import OutputError

_REMEDIES = {
    errno.ENOSPC: ("the disk is full.", "Free some space or choose another folder."),
    errno.EDQUOT: ("your quota on this disk is used up.", "Free some space there."),
    errno.EROFS: ("the disk is read-only.", "Choose another folder."),
    errno.EISDIR: ("it is a folder.", "Give the name of a file."),
    errno.ENOTDIR: ("a part of the path is a file, not a folder.", "Choose another folder."),
    errno.EEXIST: ("a part of the path is a file, not a folder.", "Choose another folder."),
    errno.ENAMETOOLONG: ("the name is too long.", "Choose a shorter name."),
    errno.EACCES: (
        "writing is not permitted, or another program has it open.",
        "Close it there, or choose another folder.",
    ),
}
_REMEDIES[errno.EPERM] = _REMEDIES[errno.EACCES]
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_OWN, _USUAL = 0o600, 0o666
"""Modes: until it stands in the place of another, nobody else may look into a file."""
_LONGEST_MARK = 40
"""Letters of a target's name that begin the names of its temporary files."""
_RANDOM = 8
"""Bytes by chance in such a name."""


def write_atomically(path: Path, data: bytes) -> None:
    """Replace one file by `data`, making its folder where that is missing.

    An existing target keeps its mode, and a link stays a link. Raises OutputError with
    the reason and a remedy; the target is unchanged then.
    """
    write_all_atomically({path: data})


def write_all_atomically(files: Mapping[Path, bytes]) -> None:
    """Replace several files together: no target changes before all their bytes are on disk.

    What can fail (space, permission, a target held open elsewhere) is met before the
    first replacement. Raises OutputError as `write_atomically` does.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for path, data in files.items():
            target = Path(os.path.realpath(path))
            temporary = _temporary_beside(path, target)
            staged.append((target, temporary))
            _stage(path, data, target=target, temporary=temporary)
        for target, temporary in staged:
            _replace(target, temporary)
        for folder in dict.fromkeys(target.parent for target, _ in staged):
            _sync_folder(folder)
    finally:
        for _, temporary in staged:
            _drop(temporary)


def drop_left_over(path: Path) -> None:
    """Remove what a program that was killed left half-written beside a target.

    To be called by the one program that may write the target now.
    """
    target = Path(os.path.realpath(path))
    with suppress(OSError):
        for beside in target.parent.iterdir():
            if _is_temporary(beside.name, target):
                _drop(beside)


def output_error(path: Path, fault: OSError) -> OutputError:
    """Turn a fault of the operating system into one that says what to do about it."""
    reason, remedy = _REMEDIES.get(
        fault.errno or 0, (f"{fault.strerror or fault}.", "Choose another folder.")
    )
    return OutputError(f"{path} can't be written: {reason}", hint=remedy)


def _temporary_beside(path: Path, target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise output_error(path, fault) from fault
    # Nobody can foresee the name and plant a link there; O_EXCL refuses one anyway.
    return target.with_name(f"{_mark_of(target)}{os.urandom(_RANDOM).hex()}.tmp")


def _is_temporary(name: str, target: Path) -> bool:
    mark = _mark_of(target)
    length = len(mark) + 2 * _RANDOM + len(".tmp")
    return name.startswith(mark) and name.endswith(".tmp") and len(name) == length


def _mark_of(target: Path) -> str:
    """Give how the names of a target's temporary files begin, however long its own is."""
    return f".{target.name[:_LONGEST_MARK]}."


def _drop(temporary: Path) -> None:
    # What can't be removed harms nobody; why the write failed is what must be told.
    with suppress(OSError):
        temporary.unlink(missing_ok=True)


def _stage(path: Path, data: bytes, *, target: Path, temporary: Path) -> None:
    try:
        mode = _mode_of_existing(target)
        with os.fdopen(os.open(temporary, _NEW, _USUAL if mode is None else _OWN), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
    except OSError as fault:
        raise output_error(path, fault) from fault


def _mode_of_existing(target: Path) -> int | None:
    """Give the mode of a target that may be written; None where there is none.

    Opening shows now whether it may: a replacement would overrule write protection on
    Unix, and fail halfway on Windows.
    """
    try:
        with target.open("r+b") as file:
            return os.fstat(file.fileno()).st_mode & 0o7777
    except FileNotFoundError:
        return None


def _replace(target: Path, temporary: Path) -> None:
    try:
        temporary.replace(target)
    except OSError as fault:
        raise output_error(target, fault) from fault


def _sync_folder(folder: Path) -> None:
    # Windows opens no folders and some network drives sync none; the bytes are safe there.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
