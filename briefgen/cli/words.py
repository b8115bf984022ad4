"""Read what is typed on a command line."""

from collections.abc import Iterable


def listed(values: Iterable[str]) -> tuple[str, ...]:
    """Give the ids of an option that may be repeated and may hold several with commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
