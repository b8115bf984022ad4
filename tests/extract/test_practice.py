"""Keep what the rules have learned on passages written to teach them (practice/README.md)."""

from pathlib import Path

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from tests.support.gold_facts import Tally, new_tally, precision, recall, share_right
from tests.support.practice_passages import (
    PRACTICE,
    count_passage,
    read_passages,
    tally_of_passages,
    wrong_sides,
)

LEAST = {
    "participant": (0.93, 0.85),
    "organisation": (0.85, 0.73),
    "agreement": (0.84, 0.8),
    "mechanism": (0.75, 0.65),
    "area": (0.75, 0.54),
}
"""Precision and recall that no style may fall below."""
LEAST_OF_SUBJECTS = {"agreement": (0.9, 0.85), "area": (0.5, 0.8)}
"""The same for the longer passages in which much is named in passing."""
LEAST_OF_ALL_SUBJECTS = (0.69, 0.94)
"""Precision and recall of areas in all of them; some ask for four areas only."""
LEAST_OF_TOPICS = {"topics_taught": (0.83, 0.97), "topics_held": (0.75, 0.96)}
"""Precision and recall of areas in passages that say plainly what is built, paid and sent."""


@pytest.fixture(
    scope="module", params=["wire", "notice", "translated", "regional", "mixed", "agencies"]
)
def tally(request: pytest.FixtureRequest, index: KnowledgeIndex) -> Tally:
    path: Path = PRACTICE / f"{request.param}.txt"
    return tally_of_passages(path, index)


@pytest.mark.parametrize("kind", LEAST)
def test_no_kind_falls_behind_what_was_reached(tally: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST[kind]

    assert precision(tally, kind) >= least_precision, tally.remarks
    assert recall(tally, kind) >= least_recall, tally.remarks


@pytest.fixture(
    scope="module", params=sorted(PRACTICE.glob("subjects_*.txt")), ids=lambda p: p.stem
)
def subjects(request: pytest.FixtureRequest, index: KnowledgeIndex) -> Tally:
    path: Path = request.param
    return tally_of_passages(path, index)


@pytest.mark.parametrize("kind", LEAST_OF_SUBJECTS)
def test_what_is_named_in_passing_is_no_subject(subjects: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_SUBJECTS[kind]

    assert precision(subjects, kind) >= least_precision, subjects.remarks
    assert recall(subjects, kind) >= least_recall, subjects.remarks


def test_few_areas_named_in_passing_are_taken_for_subjects(index: KnowledgeIndex) -> None:
    pooled = new_tally()
    for path in sorted(PRACTICE.glob("subjects_*.txt")):
        for passage in read_passages(path):
            count_passage(passage, index, pooled)
    least_precision, least_recall = LEAST_OF_ALL_SUBJECTS

    assert precision(pooled, "area") >= least_precision, pooled.remarks
    assert recall(pooled, "area") >= least_recall, pooled.remarks


def test_sides_are_right_or_left_open(tally: Tally) -> None:
    assert share_right(tally, "side") >= 0.6, tally.remarks
    assert wrong_sides(tally) == 0, tally.remarks


@pytest.mark.parametrize(("name", "least"), LEAST_OF_TOPICS.items())
def test_what_is_arranged_in_plain_words_is_a_subject(
    name: str, least: tuple[float, float], index: KnowledgeIndex
) -> None:
    passages = tally_of_passages(PRACTICE / f"{name}.txt", index)
    least_precision, least_recall = least

    assert precision(passages, "area") >= least_precision, passages.remarks
    assert recall(passages, "area") >= least_recall, passages.remarks
