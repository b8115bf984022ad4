"""Contradictions that writers planted in pairs of blind articles, and how many are told.

The pairs to the eighteenth set taught how; those of later sets were only counted.
docs/facts.md has what was reached.
"""

from collections import Counter
from pathlib import Path

import pytest

from briefgen.checks.conflicts import find_conflicts
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.reference.knowledge import load_knowledge
from tests.support.contradictions import (
    ACCOUNTS,
    LAST_ACCOUNTS,
    LATER_ACCOUNTS,
    Outcome,
    dossier_of,
    outcome_of,
    read_pairs,
)

LEAST = {"day": 0.80, "place": 0.79, "figure": 0.70, "title": 0.95}
"""The share of the contradictions of each kind that is found, but for the last pairs."""
LEAST_OF_LAST_PAIRS: dict[tuple[str, ...], float] = {
    ("fiftysixth", "fiftyseventh", "fiftyeighth"): 0.58,
    ("fiftyninth", "sixtieth", "sixtyfirst"): 0.53,
    ("sixtysecond", "sixtythird", "sixtyfourth", "sixtyfifth"): 0.31,
    ("sixtysixth", "sixtyseventh", "sixtyeighth", "sixtyninth"): 0.35,
    ("seventieth", "seventyfirst", "seventysecond", "seventythird"): 0.38,
    ("seventyfourth", "seventyfifth", "seventysixth", "seventyseventh"): 0.46,
    ("seventyeighth", "seventyninth", "eightieth"): 0.2,
    ("eightyfirst", "eightysecond", "eightythird"): 0.38,
}
"""The share of all contradictions in pairs that have taught little: how people are spelt, and
that memoranda are exchanged."""
LAST_PAIRS = frozenset(name for names in LEAST_OF_LAST_PAIRS for name in names)
MOST_OTHERS = {"dates": 6, "venue": 2, "figure": 0, "title": 1, "signatory": 0}
"""Conflicts of each kind that no writer planted, in all pairs together.

The places are those of planted ones in other words: the district of a plant, the town of a
works and that of a terminal, at which one article each has the signing.
"""
LEAST_OF_ACCOUNTS = {ACCOUNTS: 0.75, LATER_ACCOUNTS: 0.68, LAST_ACCOUNTS: 0.75}
"""The share of all contradictions in accounts that are harder to compare.

Nothing was learned from the later ones before they were counted once.
"""
AGREEING = {ACCOUNTS: (3, 1), LATER_ACCOUNTS: (3, 1), LAST_ACCOUNTS: (4, 1)}
"""How many meetings are told alike in other words and other precision, and with how many
conflicts.
"""


@pytest.fixture(scope="module")
def index() -> KnowledgeIndex:
    return index_knowledge(load_knowledge())


@pytest.fixture(scope="module")
def outcomes(index: KnowledgeIndex) -> list[Outcome]:
    return [outcome_of(pair, index) for pair in read_pairs()]


@pytest.fixture(scope="module")
def accounts(index: KnowledgeIndex) -> dict[Path, list[Outcome]]:
    return {
        folder: [outcome_of(pair, index) for pair in read_pairs(folder)]
        for folder in (ACCOUNTS, LATER_ACCOUNTS, LAST_ACCOUNTS)
    }


@pytest.mark.parametrize("kind", LEAST)
def test_most_planted_contradictions_are_told(outcomes: list[Outcome], kind: str) -> None:
    older = [outcome for outcome in outcomes if outcome.pair.set not in LAST_PAIRS]
    found = sum(one.kind == kind for outcome in older for one in outcome.found)
    missed = [one for outcome in older for one in outcome.missed if one.kind == kind]

    assert found / (found + len(missed)) >= LEAST[kind], missed


@pytest.mark.parametrize("names", LEAST_OF_LAST_PAIRS)
def test_contradictions_of_the_last_pairs_are_told(
    outcomes: list[Outcome], names: tuple[str, ...]
) -> None:
    last = [outcome for outcome in outcomes if outcome.pair.set in names]
    found = sum(len(outcome.found) for outcome in last)
    missed = [one for outcome in last for one in outcome.missed]

    assert found / (found + len(missed)) >= LEAST_OF_LAST_PAIRS[names], missed


def test_no_conflict_is_told_twice(outcomes: list[Outcome], index: KnowledgeIndex) -> None:
    """As one of the next meeting, say, and as one of what seems one matter."""
    for outcome in outcomes[::4]:
        told = Counter(one.id for one in find_conflicts(dossier_of(outcome.pair, index)))

        assert [id_ for id_, count in told.items() if count > 1] == [], outcome.pair.set


def test_few_conflicts_are_told_that_nobody_planted(outcomes: list[Outcome]) -> None:
    others = [one for outcome in outcomes for one in outcome.other if one.kind in MOST_OTHERS]

    assert Counter(one.kind for one in others) <= Counter(MOST_OTHERS), others


@pytest.mark.parametrize("folder", LEAST_OF_ACCOUNTS, ids=lambda folder: folder.name)
def test_contradictions_of_unusual_kinds_are_told(
    accounts: dict[Path, list[Outcome]], folder: Path
) -> None:
    found = sum(len(outcome.found) for outcome in accounts[folder])
    missed = [one for outcome in accounts[folder] for one in outcome.missed]

    assert found / (found + len(missed)) >= LEAST_OF_ACCOUNTS[folder], missed


@pytest.mark.parametrize("folder", AGREEING, ids=lambda folder: folder.name)
def test_accounts_that_agree_are_left_in_peace(
    accounts: dict[Path, list[Outcome]], folder: Path
) -> None:
    agreeing = [outcome for outcome in accounts[folder] if not outcome.pair.contradictions]
    told = [one for outcome in agreeing for one in outcome.other if one.kind in MOST_OTHERS]
    count, most = AGREEING[folder]

    assert len(agreeing) == count
    assert len(told) <= most, told
