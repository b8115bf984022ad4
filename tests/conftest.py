"""Settings that hold for every test."""

import pytest
from hypothesis import settings

_LONGEST = frozenset({
    "test_fit_area_weights.py",
    "test_build_phrase_signs.py",
    "test_build_area_words.py",
    "test_random_documents.py",
    "test_selection_holds.py",
})  # fmt: skip
"""Tests of half a minute and more."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left alone with it at the end."""
    items.sort(key=lambda item: item.path.name not in _LONGEST)


# A shared machine may stop a test for longer than Hypothesis allows an example to take.
# Derandomised, so that a change fails by itself and never by luck.
settings.register_profile("briefgen", deadline=None, derandomize=True)
settings.load_profile("briefgen")
