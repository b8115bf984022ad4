"""Keep Python's collector of cycles still while something grows to many objects."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""Net new objects before the collector looks for cycles; Python's own figure is 700.

An export of a few pages makes 70,000, nearly all of them code and data that stay.
"""


_OF_MANY_BRIEFS = 50_000
"""The same where what stays was put away: some fifty briefs leave so many behind."""


class _Away:
    """Remembers whether anything was put away: the collector would count all of it to tell."""

    is_there = False


def collect_seldom() -> None:
    """Let the collector wait longer, in a process that makes briefs."""
    gc.set_threshold(_OF_MANY_BRIEFS if _Away.is_there else _OBJECTS_BETWEEN_COLLECTIONS)


def put_away() -> None:
    """Look for no cycles in what is there now, for as long as it is put away.

    A process that is a copy shares the memory of the first one, as long as neither touches it;
    looking for cycles touches all.
    """
    gc.freeze()
    _Away.is_there = True


def take_back() -> None:
    """Look for cycles also in what was put away."""
    gc.unfreeze()
    _Away.is_there = False


def is_put_away() -> bool:
    """Tell whether what was there at some time is put away."""
    return _Away.is_there


@contextmanager
def paused_collector() -> Iterator[None]:
    """Look for no cycles meanwhile: for what forms none, and each search visits all there is.

    A document of 100 pages took a third longer with them, and a project of 10,000 facts more
    than twice as long to open. What was made meanwhile counts as old afterwards: as young it
    would all be visited at once, which took 80 ms after a document of 500 pages.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            _let_all_be_old()
            gc.enable()


def _let_all_be_old() -> None:
    """Count all that is there as old, unless some of it is put away for good."""
    if not _Away.is_there:
        gc.freeze()
        gc.unfreeze()
