"""Keep what the rules have learned on articles written by somebody who had not read them."""

from pathlib import Path

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from tests.support.blind_articles import BLIND_SETS, LEARNED_FROM, tally_of
from tests.support.gold_facts import Tally, precision, recall, share_right
from tests.support.practice_passages import wrong_sides

LEAST = {
    "participant": (0.95, 0.95),
    "organisation": (0.9, 0.88),
    "date": (0.97, 0.98),
    "venue": (0.95, 0.95),
    "mechanism": (0.9, 0.75),
    "agreement": (0.95, 0.78),
    "quote": (0.9, 0.95),
    "position": (0.95, 0.85),
    "side_meeting": (0.95, 0.7),
    "milestone": (0.95, 0.5),
    "area": (0.88, 0.85),
}
"""Precision and recall that no set may fall below; what they are is in docs/facts.md."""
LEAST_OF_FOURTH = {
    "participant": (0.98, 0.98),
    "organisation": (0.92, 0.92),
    "date": (0.98, 0.98),
    "mechanism": (0.95, 0.95),
    "agreement": (0.95, 0.8),
    "position": (0.95, 0.95),
    "area": (0.95, 0.88),
}
"""The same for the kinds of which the fourth set has taught something."""
LEAST_OF_FIFTH = {
    "participant": (0.97, 0.95),
    "organisation": (0.95, 0.9),
    "date": (0.98, 0.98),
    "venue": (0.95, 0.95),
    "mechanism": (0.9, 0.95),
    "agreement": (0.95, 0.95),
    "quote": (0.9, 0.95),
    "position": (0.95, 0.85),
    "side_meeting": (0.95, 0.85),
    "area": (0.95, 0.8),
}
"""The same for the fifth."""
LEAST_OF_SIXTH = {
    "participant": (0.98, 0.98),
    "organisation": (0.95, 0.95),
    "date": (0.98, 0.98),
    "venue": (0.95, 0.88),
    "mechanism": (0.95, 0.95),
    "agreement": (0.95, 0.95),
    "quote": (0.98, 0.98),
    "position": (0.95, 0.95),
    "side_meeting": (0.85, 0.95),
    "area": (0.9, 0.9),
}
"""The same for the sixth."""
LEAST_OF_SEVENTH = {
    "participant": (0.98, 0.92),
    "organisation": (0.95, 0.95),
    "date": (0.98, 0.97),
    "venue": (0.95, 0.95),
    "mechanism": (0.95, 0.95),
    "agreement": (0.95, 0.95),
    "quote": (0.98, 0.98),
    "position": (0.95, 0.95),
    "side_meeting": (0.95, 0.95),
    "area": (0.9, 0.95),
}
"""The same for the seventh."""

LEAST_OF_EIGHTH = {
    "participant": (0.98, 0.97),
    "organisation": (0.95, 0.95),
    "date": (0.98, 0.98),
    "venue": (0.95, 0.95),
    "mechanism": (0.95, 0.95),
    "agreement": (0.95, 0.93),
    "quote": (0.98, 0.98),
    "position": (0.95, 0.95),
    "side_meeting": (0.95, 0.95),
    "area": (0.95, 0.95),
}
"""The same for the eighth."""
LEAST_OF_NINTH = {
    "participant": (0.98, 0.97),
    "organisation": (0.97, 0.88),
    "date": (0.97, 0.96),
    "venue": (0.98, 0.89),
    "mechanism": (0.95, 0.95),
    "agreement": (0.93, 0.84),
    "quote": (0.98, 0.98),
    "position": (0.98, 0.89),
    "side_meeting": (0.95, 0.95),
    "milestone": (0.95, 0.95),
    "area": (0.95, 0.95),
}
"""The same for the ninth."""
LEAST_OF_LATER = {"agreement": (0.9, 0.9), "area": (0.93, 0.9)}
"""The same for the tenth to the thirteenth."""


@pytest.fixture(scope="module", params=LEARNED_FROM)
def tally(request: pytest.FixtureRequest, index: KnowledgeIndex) -> Tally:
    folder: Path = request.param
    return tally_of(folder, index)


@pytest.mark.parametrize("kind", LEAST)
def test_no_kind_falls_behind_what_was_reached(tally: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST[kind]

    assert precision(tally, kind) >= least_precision, tally.remarks
    assert recall(tally, kind) >= least_recall, tally.remarks


@pytest.fixture(scope="module")
def fourth(index: KnowledgeIndex) -> Tally:
    return tally_of(BLIND_SETS[3], index)


@pytest.mark.parametrize("kind", LEAST_OF_FOURTH)
def test_the_fourth_set_keeps_what_it_has_taught(fourth: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_FOURTH[kind]

    assert precision(fourth, kind) >= least_precision, fourth.remarks
    assert recall(fourth, kind) >= least_recall, fourth.remarks


@pytest.fixture(scope="module")
def fifth(index: KnowledgeIndex) -> Tally:
    return tally_of(BLIND_SETS[4], index)


@pytest.mark.parametrize("kind", LEAST_OF_FIFTH)
def test_the_fifth_set_keeps_what_it_has_taught(fifth: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_FIFTH[kind]

    assert precision(fifth, kind) >= least_precision, fifth.remarks
    assert recall(fifth, kind) >= least_recall, fifth.remarks


@pytest.fixture(scope="module")
def sixth(index: KnowledgeIndex) -> Tally:
    return tally_of(BLIND_SETS[5], index)


@pytest.mark.parametrize("kind", LEAST_OF_SIXTH)
def test_the_sixth_set_keeps_what_it_has_taught(sixth: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_SIXTH[kind]

    assert precision(sixth, kind) >= least_precision, sixth.remarks
    assert recall(sixth, kind) >= least_recall, sixth.remarks


@pytest.fixture(scope="module")
def seventh(index: KnowledgeIndex) -> Tally:
    return tally_of(BLIND_SETS[6], index)


@pytest.mark.parametrize("kind", LEAST_OF_SEVENTH)
def test_the_seventh_set_keeps_what_it_has_taught(seventh: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_SEVENTH[kind]

    assert precision(seventh, kind) >= least_precision, seventh.remarks
    assert recall(seventh, kind) >= least_recall, seventh.remarks


@pytest.mark.parametrize(("attribute", "least"), [("title", 0.9), ("side", 0.75), ("speaker", 0.9)])
def test_what_the_seventh_set_says_of_people_stays_right(
    seventh: Tally, attribute: str, least: float
) -> None:
    assert share_right(seventh, attribute) >= least, seventh.remarks


@pytest.fixture(scope="module")
def eighth(index: KnowledgeIndex) -> Tally:
    return tally_of(BLIND_SETS[7], index)


@pytest.mark.parametrize("kind", LEAST_OF_EIGHTH)
def test_the_eighth_set_keeps_what_it_has_taught(eighth: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_EIGHTH[kind]

    assert precision(eighth, kind) >= least_precision, eighth.remarks
    assert recall(eighth, kind) >= least_recall, eighth.remarks


@pytest.mark.parametrize(
    ("attribute", "least"), [("title", 0.95), ("side", 0.88), ("speaker", 0.95)]
)
def test_what_the_eighth_set_says_of_people_stays_right(
    eighth: Tally, attribute: str, least: float
) -> None:
    assert share_right(eighth, attribute) >= least, eighth.remarks


@pytest.fixture(scope="module")
def ninth(index: KnowledgeIndex) -> Tally:
    return tally_of(BLIND_SETS[8], index)


@pytest.mark.parametrize("kind", LEAST_OF_NINTH)
def test_the_ninth_set_keeps_what_it_has_taught(ninth: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_NINTH[kind]

    assert precision(ninth, kind) >= least_precision, ninth.remarks
    assert recall(ninth, kind) >= least_recall, ninth.remarks


@pytest.mark.parametrize(
    ("attribute", "least"), [("title", 0.95), ("side", 0.85), ("speaker", 0.95)]
)
def test_what_the_ninth_set_says_of_people_stays_right(
    ninth: Tally, attribute: str, least: float
) -> None:
    assert share_right(ninth, attribute) >= least, ninth.remarks


@pytest.fixture(scope="module", params=BLIND_SETS[9:])
def later(request: pytest.FixtureRequest, index: KnowledgeIndex) -> Tally:
    folder: Path = request.param
    return tally_of(folder, index)


@pytest.mark.parametrize("kind", LEAST_OF_LATER)
def test_the_later_sets_keep_what_they_have_taught(later: Tally, kind: str) -> None:
    least_precision, least_recall = LEAST_OF_LATER[kind]

    assert precision(later, kind) >= least_precision, later.remarks
    assert recall(later, kind) >= least_recall, later.remarks


def test_no_side_is_wrong(tally: Tally) -> None:
    assert wrong_sides(tally) == 0, tally.remarks


def test_no_side_of_the_later_sets_is_wrong(
    fourth: Tally, fifth: Tally, sixth: Tally, seventh: Tally, eighth: Tally, ninth: Tally
) -> None:
    assert sum(map(wrong_sides, (fourth, fifth, sixth, seventh, eighth, ninth))) == 0


@pytest.mark.parametrize(("attribute", "least"), [("title", 0.93), ("side", 0.75)])
def test_titles_and_sides_stay_right(tally: Tally, attribute: str, least: float) -> None:
    assert share_right(tally, attribute) >= least, tally.remarks
