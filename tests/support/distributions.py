"""Distributions that say of themselves what a test wants."""

from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path


class _Said(Distribution):
    def __init__(self, text: str) -> None:
        self._text = text

    def read_text(self, filename: str) -> str | None:
        return self._text if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        raise NotImplementedError(path)


def distribution_with(lines: Iterable[str]) -> Distribution:
    """Give a distribution whose metadata hold these lines beside its name and version."""
    return _Said("\n".join(["Metadata-Version: 2.4", "Name: thing", "Version: 1", *lines, "", ""]))
