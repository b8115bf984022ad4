"""Keep Python's collector of cycles still while something grows to many objects."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""Net new objects before the collector looks for cycles; Python's own figure is 700.

An export of a few pages makes 70,000, nearly all of them code and data that stay.
"""


def collect_seldom() -> None:
    """Let the collector wait longer, in a process that makes briefs."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)


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
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
