"""Keep what the rules have learned on passages written to teach them (practice/README.md)."""

from pathlib import Path

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from tests.support.gold_facts import Tally, precision, recall, share_right
from tests.support.practice_passages import PRACTICE, tally_of_passages, wrong_sides

LEAST = {
    "participant": (0.93, 0.85),
    "organisation": (0.85, 0.73),
    "agreement": (0.87, 0.8),
    "mechanism": (0.75, 0.65),
    "area": (0.8, 0.5),
}
"""Precision and recall that no style may fall below."""
LEAST_OF_SUBJECTS = {"agreement": (0.9, 0.85), "area": (0.9, 0.8)}
"""The same for the longer passages in which much is named in passing."""
LEAST_OF_TOPICS = {"topics_taught": 0.9, "topics_held": 0.72}
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


def test_sides_are_right_or_left_open(tally: Tally) -> None:
    assert share_right(tally, "side") >= 0.6, tally.remarks
    assert wrong_sides(tally) == 0, tally.remarks


@pytest.mark.parametrize(("name", "least"), LEAST_OF_TOPICS.items())
def test_what_is_arranged_in_plain_words_is_a_subject(
    name: str, least: float, index: KnowledgeIndex
) -> None:
    passages = tally_of_passages(PRACTICE / f"{name}.txt", index)

    assert precision(passages, "area") >= least, passages.remarks
    assert recall(passages, "area") >= least, passages.remarks
