"""Keep two programs from writing the same project: a lock file beside it while it is open."""

import hashlib
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgen.app.atomic_write import output_error
from briefgen.errors import OutputError


@contextmanager
def lock_project(path: Path) -> Iterator[None]:
    """Hold the lock of a project file; raise OutputError where another program holds it.

    The lock of a process that has ended is taken over. It names the process and a digest
    of the machine, no user and no host.
    """
    lock = _lock_of(path)
    holder = f"{os.getpid()} {_machine()}\n"
    if not _create(lock, holder):
        if _is_held(lock):
            raise OutputError(
                f"{path} is open in another briefgen.",
                hint=f"Close it there. If it is open nowhere, delete {lock}.",
            )
        lock.unlink(missing_ok=True)
        if not _create(lock, holder):
            raise OutputError(f"{path} was opened by another briefgen just now.")
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def is_locked(path: Path) -> bool:
    """Tell whether a program has a project open."""
    lock = _lock_of(path)
    return lock.exists() and _is_held(lock)


def _lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _create(lock: Path, holder: str) -> bool:
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise output_error(lock, fault) from fault
    try:
        with lock.open("x", encoding="ascii") as file:
            file.write(holder)
    except FileExistsError:
        return False
    except OSError as fault:
        raise output_error(lock, fault) from fault
    return True


def _is_held(lock: Path) -> bool:
    # What can't be read or stems from another machine can't be judged: it counts as held.
    try:
        process, machine = lock.read_text(encoding="ascii").split()
        return machine != _machine() or is_running(int(process))
    except FileNotFoundError:
        return False
    except (OSError, OverflowError, ValueError):
        return True


def _machine() -> str:
    # The digest tells machines on a shared drive apart without giving a name away.
    return hashlib.sha256(f"briefgen lock {platform.node()}".encode()).hexdigest()[:16]


def is_running(process: int) -> bool:
    """Tell whether a process of this machine is alive."""
    if sys.platform == "win32":  # pragma: no cover - Windows has no signal 0
        import ctypes

        synchronize = 0x00100000
        handle = ctypes.windll.kernel32.OpenProcess(synchronize, 0, process)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
