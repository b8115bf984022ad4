"""Keep what the newest sets have taught of people, their sides, days and places."""

from pathlib import Path

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from tests.support.blind_articles import BLIND_SETS, tally_of
from tests.support.gold_facts import Tally, precision, recall, share_right
from tests.support.practice_passages import wrong_sides

LEAST = {"participant": (0.96, 0.96), "date": (0.98, 0.98), "venue": (0.98, 0.97)}
"""Precision and recall that neither set may fall below."""


@pytest.fixture(
    scope="module",
    params=[folder for folder in BLIND_SETS if folder.name in ("tenth", "eleventh")],
    ids=lambda folder: folder.name,
)
def tally(request: pytest.FixtureRequest, index: KnowledgeIndex) -> Tally:
    folder: Path = request.param
    return tally_of(folder, index)


@pytest.mark.parametrize("kind", LEAST)
def test_people_days_and_places_are_found(tally: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST[kind]

    assert precision(tally, kind) >= least_precision, tally.remarks
    assert recall(tally, kind) >= least_recall, tally.remarks


def test_sides_are_right_or_left_open(tally: Tally) -> None:
    assert share_right(tally, "side") >= 0.93, tally.remarks
    assert wrong_sides(tally) == 0, tally.remarks


@pytest.mark.parametrize("kind", ["participant", "venue"])
def test_people_and_places_of_the_twelfth_set_are_found(kind: str, index: KnowledgeIndex) -> None:
    tally = tally_of(_folder("twelfth"), index)

    assert precision(tally, kind) >= 0.96, tally.remarks
    assert recall(tally, kind) >= 0.96, tally.remarks


def test_sides_of_the_twelfth_set_are_right_or_left_open(index: KnowledgeIndex) -> None:
    tally = tally_of(_folder("twelfth"), index)

    assert share_right(tally, "side") >= 0.85, tally.remarks
    assert wrong_sides(tally) == 0, tally.remarks


def _folder(name: str) -> Path:
    return next(folder for folder in BLIND_SETS if folder.name == name)
