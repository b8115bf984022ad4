"""Files inside files, and how much may be read of all of them together."""

from collections.abc import Callable, Iterator

from briefgen.errors import InputError
from briefgen.verify.limits import HIGHEST_RATIO, MOST_NESTING, SMALL
from briefgen.verify.rule import Piece


class Budget:
    """Counts the unpacked bytes of one file, over all files inside it."""

    def __init__(self, most: int) -> None:
        self.left = most

    def unpack(self, packed: int, unpacked: int) -> None:
        """Count some bytes that were packed; raises InputError where they were a trap."""
        if unpacked > max(SMALL, HIGHEST_RATIO * packed):
            raise InputError(f"A part of it unpacks to more than {HIGHEST_RATIO} times its size.")
        self.spend(unpacked)

    def spend(self, count: int) -> None:
        """Count some bytes; raises InputError where it gets too much."""
        self.left -= count
        if self.left < 0:
            raise InputError("It unpacks to more than can be checked.")


class Inside:
    """Reads what is found inside a file, and remembers what could not be read."""

    def __init__(
        self, read: Callable[[bytes, str, "Inside"], Iterator[Piece]], *, depth: int = 0
    ) -> None:
        self._read = read
        self._depth = depth
        self.faults: list[str] = []

    def pieces(self, data: bytes, place: str) -> Iterator[Piece]:
        """Yield the text of a file that was found at a place."""
        if self._depth == MOST_NESTING:
            self.unread(place, "it is a file in a file in a file")
            return
        deeper = Inside(self._read, depth=self._depth + 1)
        try:
            yield from self._read(data, place, deeper)
        except InputError as fault:
            self.unread(place, str(fault))
        self.faults += deeper.faults

    def unread(self, place: str, why: str) -> None:
        """Remember that what stands at a place can't be known."""
        self.faults.append(f"{place}: {why}")
