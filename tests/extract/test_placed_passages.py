"""Keep the sides and venues learned on passages written to teach them (practice/README.md)."""

from pathlib import Path

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from tests.support.gold_facts import Tally, precision, recall, share_right
from tests.support.placed_passages import tally_of_placed
from tests.support.practice_passages import PRACTICE, wrong_sides

FOLDER = PRACTICE / "sides_and_venues"
LEAST = {
    "first": (0.82, 0, 0.93, 0.9),
    "second": (0.75, 0, 0.95, 0.9),
    "third": (0.87, 0, 0.97, 0.88),
    "fourth": (0.57, 2, 0.95, 0.83),
    "fifth": (0.77, 0, 0.97, 0.84),
}
"""Sides right, sides wrong at most, precision and recall of venues; the fourth is the hardest.

Both wrong ones are of a text that names its own country nowhere.
"""


@pytest.fixture(scope="module", params=LEAST)
def placed(request: pytest.FixtureRequest, index: KnowledgeIndex) -> tuple[str, Tally]:
    path: Path = FOLDER / f"{request.param}.txt"
    return path.stem, tally_of_placed(path, index)


def test_sides_stay_right(placed: tuple[str, Tally]) -> None:
    name, tally = placed
    right, wrong, _, _ = LEAST[name]

    assert share_right(tally, "side") >= right, tally.remarks
    assert wrong_sides(tally) <= wrong, tally.remarks


def test_venues_stay_found(placed: tuple[str, Tally]) -> None:
    name, tally = placed
    _, _, least_precision, least_recall = LEAST[name]

    assert precision(tally, "venue") >= least_precision, tally.remarks
    assert recall(tally, "venue") >= least_recall, tally.remarks
