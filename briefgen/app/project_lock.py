"""Keep two programs from writing the same project: a lock file beside it while it is open."""

import hashlib
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from briefgen.app.atomic_write import drop_left_over, output_error
from briefgen.errors import OutputError


class LockedError(OutputError):
    """Another program has a project open, or seems to have; it may be taken over."""


@contextmanager
def lock_project(path: Path, *, take_over: bool = False) -> Iterator[None]:
    """Hold the lock of a project file; raise LockedError where another program holds it.

    The lock of a process that has ended is taken over, and what it left half-written is
    removed; `take_over` takes any lock. It names the process and a digest of the machine,
    no user and no host.
    """
    lock = _lock_of(path)
    holder = f"{os.getpid()} {_machine()}\n"
    if not _create(lock, holder):
        _take(lock, path, holder, take_over=take_over)
        drop_left_over(path)
    try:
        yield
    finally:
        _give_back(lock, holder)


def is_locked(path: Path) -> bool:
    """Tell whether a program has a project open."""
    try:
        return _is_held(_lock_of(path).read_bytes())
    except FileNotFoundError:
        return False
    except OSError:
        # What can't be read can't be judged: it counts as held.
        return True


def _lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _create(lock: Path, holder: str) -> bool:
    """Make the lock; tell whether there was none."""
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise output_error(lock, fault) from fault
    try:
        with lock.open("xb") as file:
            _write(file, lock, holder)
    except FileExistsError:
        return False
    except OSError as fault:
        raise output_error(lock, fault) from fault
    return True


def _write(file: IO[bytes], lock: Path, holder: str) -> None:
    try:
        file.write(holder.encode())
        file.flush()
    except OSError:
        # A lock without a holder would count as held by nobody knows whom.
        lock.unlink(missing_ok=True)
        raise


def _take(lock: Path, path: Path, holder: str, *, take_over: bool) -> None:
    """Write another holder into the lock that is there, unless its holder still runs."""
    try:
        with lock.open("r+b") as file:
            # Of two that find the same left lock, one waits for nothing and is told.
            if not _is_alone(file) or not _is_same(file, lock):
                raise _just_now(path)
            if not take_over and _is_held(file.read()):
                raise LockedError(
                    f"{path} is open in another briefgen.",
                    hint=f"Close it there. If it is open nowhere, delete {lock}.",
                )
            file.seek(0)
            _write(file, lock, holder)
            file.truncate()
    except FileNotFoundError as fault:
        if not _create(lock, holder):
            raise _just_now(path) from fault
    except OSError as fault:
        raise output_error(lock, fault) from fault


def _just_now(path: Path) -> LockedError:
    return LockedError(f"{path} was opened by another briefgen just now.")


def _is_alone(file: IO[bytes]) -> bool:
    """Tell whether no other program is taking this lock over at this moment."""
    try:
        if sys.platform == "win32":  # pragma: no cover - the tests run on Linux
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        # Some network drives know no such thing; there it must do without.
        return True
    return True


def _is_same(file: IO[bytes], lock: Path) -> bool:
    """Tell whether a lock that was opened is still the one that stands there."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), lock.stat())
    except FileNotFoundError:
        return False


def _give_back(lock: Path, holder: str) -> None:
    # Whoever took it over has it now. What can't be removed is taken over by the next one.
    with suppress(OSError):
        if lock.read_bytes() == holder.encode():
            lock.unlink()


def _is_held(content: bytes) -> bool:
    # What says nothing or stems from another machine can't be judged: it counts as held.
    try:
        process, machine = content.decode("ascii").split()
        return machine != _machine() or is_running(int(process))
    except (OverflowError, ValueError):
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
