"""Measure the rules on articles whose facts a person listed before the rules saw them."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.knowledge import Country, Knowledge, Place
from briefgen.model.proposal import Proposal
from briefgen.reading.plain_text import read_text
from tests.support.gold_facts import (
    GoldText,
    Tally,
    count,
    new_tally,
    precision,
    recall,
    share_right,
)

ARTICLES = sorted(Path(__file__).with_name("articles").glob("*.json"))
NORLAND = Country(code="NO9", name="Norland", adjectives=("Norlandic",), capital="Port Aldren")
ALDREN = Place(name="Port Aldren", country="NO9")


@pytest.fixture(scope="module")
def norlandic(knowledge: Knowledge) -> KnowledgeIndex:
    """Let the invented country of some articles be known, as every real one is."""
    return index_knowledge(
        msgspec.structs.replace(
            knowledge,
            countries=(*knowledge.countries, NORLAND),
            places=(*knowledge.places, ALDREN),
        )
    )


def readings(index: KnowledgeIndex) -> Iterator[tuple[GoldText, Proposal]]:
    for path in ARTICLES:
        gold = msgspec.json.decode(path.read_bytes(), type=GoldText)
        text = path.with_suffix(".txt").read_bytes()
        yield gold, propose_facts(read_text(text, file_name=path.stem), index=index)


@pytest.fixture(scope="module")
def tally(norlandic: KnowledgeIndex) -> Tally:
    result = new_tally()
    for gold, proposal in readings(norlandic):
        count(gold.facts, proposal.facts, result)
    return result


@pytest.mark.parametrize(
    ("kind", "least_precision", "least_recall"),
    [
        ("participant", 0.97, 0.97),
        ("organisation", 0.95, 0.94),
        ("date", 0.97, 0.97),
        ("venue", 0.95, 0.95),
        ("mechanism", 0.95, 0.95),
        ("agreement", 0.95, 0.95),
        ("quote", 1.0, 1.0),
        ("position", 1.0, 1.0),
        ("side_meeting", 1.0, 1.0),
        ("milestone", 1.0, 1.0),
        ("area", 0.98, 0.85),
    ],
)
def test_most_facts_of_a_kind_are_found_and_few_are_false(
    tally: Tally, kind: str, least_precision: float, least_recall: float
) -> None:
    assert precision(tally, kind) >= least_precision, tally.remarks
    assert recall(tally, kind) >= least_recall, tally.remarks


@pytest.mark.parametrize(
    ("attribute", "least"),
    [
        ("title", 0.96),
        ("side", 0.93),
        ("speaker", 1.0),
        ("role of date", 0.92),
        ("role of venue", 0.9),
        ("date of fact", 1.0),
    ],
)
def test_most_attributes_are_right(tally: Tally, attribute: str, least: float) -> None:
    assert share_right(tally, attribute) >= least, tally.remarks


def test_each_article_gives_its_own_date(norlandic: KnowledgeIndex) -> None:
    wrong = [
        (gold.date, proposal.document_date)
        for gold, proposal in readings(norlandic)
        if gold.date != (proposal.document_date.value.isoformat() if proposal.document_date else "")
    ]

    assert wrong == []
