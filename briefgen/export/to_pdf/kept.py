"""What was laid out once and may be wanted again: kept as long as documents ask for it."""

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(Generic[K, V]):
    """Values by all that they were made of, so that none is ever out of date.

    Bounded without counting: what neither this document nor the one before it asked for
    is gone.
    """

    __slots__ = ("_before", "_now")

    def __init__(self) -> None:
        self._now: dict[K, V] = {}
        self._before: dict[K, V] = {}

    def get(self, key: K) -> V | None:
        """Give what was made of something, None where it was not or is not kept any more."""
        found = self._now.get(key)
        if found is None and (found := self._before.pop(key, None)) is not None:
            self._now[key] = found
        return found

    def __setitem__(self, key: K, made: V) -> None:
        self._now[key] = made

    def __len__(self) -> int:
        return len(self._now) + len(self._before)

    def turn(self) -> None:
        """Begin another document."""
        self._before, self._now = self._now, {}
