"""What a process that makes many briefs keeps between them."""

from functools import cache

from briefgen.export.registry import Kept


@cache
def kept_here() -> Kept:
    """Give what exporters keep in this process: the worker of a window, or one of a batch."""
    return {}
