"""A disk that fails, or a program that ends, at the n-th call that changes files.

Python's own calls are stood in for, so that what reaches the disk before is really there: of
the write that fails half the bytes are.
"""

import errno
import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import IO, Literal, TypeVar
from unittest.mock import patch

T = TypeVar("T")
Fault = Literal["full", "read-only", "ended", "killed"]
_ERRORS = {"full": errno.ENOSPC, "read-only": errno.EROFS}
_CHANGING = ("fsync", "replace", "unlink", "mkdir", "chmod")
_TAKES_SPACE = ("create", "write", "fsync", "replace", "mkdir")
"""What fails where there is no space; to remove something is still possible then."""


class Ended(BaseException):
    """The program is no more: nothing it does from here on reaches the disk."""


class FailingDisk:
    """Counts the calls that change files; from the n-th on each fails as `fault` says.

    `calls` are their names, `after` is done after each, to look at what is there meanwhile.
    """

    def __init__(
        self, at: int = 0, fault: Fault = "full", *, after: Callable[[], object] = bool
    ) -> None:
        self.calls: list[str] = []
        self._at = at
        self._fault = fault
        self._after = after
        self._really: dict[str, Callable[..., object]] = {
            name: getattr(os, name) for name in _CHANGING
        }
        self._open: Callable[..., IO[bytes]] = io.open

    @property
    def has_failed(self) -> bool:
        """Whether the call that is to fail was made."""
        return 0 < self._at <= len(self.calls)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Stand in for the calls of this process."""
        with ExitStack() as stack:
            for name in _CHANGING:
                stack.enter_context(patch.object(os, name, self._standing_in(name)))
            stack.enter_context(patch.object(io, "open", self._opened))
            yield

    def carry_out(self, name: str, do: Callable[[], T], half: Callable[[], object] = bool) -> T:
        """Make one call, or half of it where it is the one that fails."""
        ends = self._fault in {"ended", "killed"}
        if self.has_failed and ends:
            raise Ended
        self.calls.append(name)
        if self.has_failed and (ends or self._fault == "read-only" or name in _TAKES_SPACE):
            half()
            if self._fault == "killed":
                os.kill(os.getpid(), signal.SIGKILL)
            raise Ended if ends else OSError(number := _ERRORS[self._fault], os.strerror(number))
        done = do()
        self._after()
        return done

    def _standing_in(self, name: str) -> Callable[..., object]:
        def call(*words: object, **options: object) -> object:
            return self.carry_out(name, lambda: self._really[name](*words, **options))

        return call

    def _opened(
        self, path: object, mode: str = "r", *more: object, **options: object
    ) -> "IO[bytes] | _File":
        if set(mode).isdisjoint("wxa+"):
            return self._open(path, mode, *more, **options)
        is_new = "+" not in mode
        file = self.carry_out(
            "create" if is_new else "open", lambda: self._open(path, mode, *more, **options)
        )
        return _File(file, self)


class _File:
    """An open file whose writes are calls of the disk, each on it at once."""

    def __init__(self, file: IO[bytes], disk: FailingDisk) -> None:
        self._file = file
        self._disk = disk

    def write(self, data: bytes) -> int:
        return self._disk.carry_out(
            "write", lambda: self._written(data), half=lambda: self._written(data[: len(data) // 2])
        )

    def _written(self, data: bytes) -> int:
        count = self._file.write(data)
        self._file.flush()
        return count

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def counted(work: Callable[[], object], *, after: Callable[[], object] = bool) -> list[str]:
    """Give the calls that change files in some work that nothing keeps from being done."""
    disk = FailingDisk(after=after)
    with disk.at_work():
        work()
    return disk.calls
