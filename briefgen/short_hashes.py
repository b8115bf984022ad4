"""Hashes of what is short, without OpenSSL.

`hashlib` loads OpenSSL, which takes as long as to hash two megabytes with it. Python has
functions of its own as well; that for SHA-256 takes ten times as long for each byte.
"""

import sys
from collections.abc import Callable
from typing import Protocol

from briefgen.late_modules import load

_SHORT = 1 << 17
"""Bytes that a process hashes without OpenSSL; they take less than a millisecond."""
_OWN = {"md5": "_md5", "sha256": "_sha2" if sys.version_info >= (3, 12) else "_sha256"}
"""Where Python has functions of its own."""


class Hash(Protocol):
    """What a function of `hashlib` gives, as far as anybody asks for it."""

    def update(self, data: bytes, /) -> None:
        """Let more bytes count."""

    def digest(self) -> bytes:
        """Give the hash of all bytes so far."""

    def hexdigest(self) -> str:
        """Give the same in hexadecimal digits."""


class ShortHashes:
    """Hashes without OpenSSL, until it was given so many bytes that OpenSSL pays."""

    def __init__(self, short: int = _SHORT) -> None:
        self._left = short

    def sha256(self, data: bytes = b"", *, usedforsecurity: bool = True) -> Hash:
        """Stand in for the function of `hashlib`."""
        del usedforsecurity  # OpenSSL alone asks for what
        return _Waiting(self, data)

    def begin(self, data: bytes) -> Hash:
        """Hash bytes, to which more may come, with the function that pays for them."""
        if not self.is_short(len(data)):
            return _function("hashlib", "sha256")(data)
        self._left -= len(data)
        return _own_function("sha256")(data)

    def is_short(self, count: int) -> bool:
        """Tell whether so many bytes may be hashed without OpenSSL."""
        return count <= self._left


class _Waiting:
    """A hash whose bytes wait until it is asked for, or until they are many."""

    def __init__(self, hashes: ShortHashes, data: bytes) -> None:
        self._hashes = hashes
        self._data = bytearray()
        self._begun: Hash | None = None
        self.update(data)

    def update(self, data: bytes) -> None:
        if self._begun:
            self._begun.update(data)
            return
        self._data += data
        if not self._hashes.is_short(len(self._data)):
            self._begin()

    def digest(self) -> bytes:
        return self._begin().digest()

    def hexdigest(self) -> str:
        return self._begin().hexdigest()

    def _begin(self) -> Hash:
        if not self._begun:
            self._begun = self._hashes.begin(bytes(self._data))
            self._data.clear()
        return self._begun


sha256 = ShortHashes().sha256
"""Stands in for the function of `hashlib`, in a process that is here for one command line."""


def md5(data: bytes = b"", *, usedforsecurity: bool = True) -> Hash:
    """Stand in for the function of `hashlib`, of which reportlab asks a name for its files."""
    del usedforsecurity  # OpenSSL alone asks for what
    return _own_function("md5")(data)


def _own_function(name: str) -> Callable[[bytes], Hash]:
    """Give Python's own function; that of `hashlib` where Python was built without."""
    try:
        return _function(_OWN[name], name)
    except ImportError:
        return _function("hashlib", name)


def _function(module: str, name: str) -> Callable[[bytes], Hash]:
    function: Callable[[bytes], Hash] = getattr(load(module), name)
    return function
