"""Conflicts in real texts on one series of talks; judged by hand, each as an officer would."""

import datetime as dt
from functools import cache
from pathlib import Path

import pytest

from briefgen.app.read_for_project import new_project, read_for_project
from briefgen.checks.conflicts import conflicts_in
from briefgen.checks.date_conflicts import find_nested_dates
from briefgen.checks.evidence import Evidence, gather_evidence
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.reference.knowledge import load_knowledge

TEXTS = Path(__file__).parents[3] / "shared" / "texts"
NAMES = (
    "seed",
    "r01_exbulletin",
    "r02_menafn_host",
    "r03_yidaiyilu_xinhua",
    "r04_urdupoint_app",
    "r05_bactf_mt",
    "r08_people_wg2",
    "r11_penmedia_translated",
)
REAL = {
    ("tense", ("seed",)),
    ("title", ("seed", "r03_yidaiyilu_xinhua")),
    ("appointment", ("seed", "r11_penmedia_translated")),
    ("area", ("seed", "r11_penmedia_translated")),
    ("quotation", ("r04_urdupoint_app", "r11_penmedia_translated")),
}
"""What the texts disagree on, by kind and the first source of each side."""

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not TEXTS.exists(), reason="the real texts are not beside the checkout"),
]


@cache
def evidence() -> tuple[Evidence, dict[str, str]]:
    index = index_knowledge(load_knowledge())
    readings = [
        reading
        for name in NAMES
        for reading in read_for_project(
            TEXTS / f"{name}.txt", index=index, read_on=dt.date(2024, 10, 1)
        )
    ]
    names = {reading.command.source.id: name for reading, name in zip(readings, NAMES, strict=True)}
    return gather_evidence(new_project(readings).dossier), names


def test_the_disagreements_of_the_talks_are_found_and_no_others() -> None:
    found, names = evidence()

    told = {
        (one.kind, tuple(names[side.sayings[0].source or ""] for side in one.sides))
        for one in conflicts_in(found)
    }

    assert told - REAL == set(), "false alarms"
    assert REAL - told == set(), "missed"


def test_every_conflict_quotes_its_sources_word_for_word() -> None:
    found, _ = evidence()

    for conflict in conflicts_in(found):
        for side in conflict.sides:
            for saying in side.sayings:
                assert saying.sentence in found.sources[saying.source or ""].text


def test_the_meeting_lies_at_peace_within_the_visit() -> None:
    found, _ = evidence()

    pairs = {(outer.text, inner.text) for outer, inner in find_nested_dates(found)}

    assert ("May 7 to 16", "Wednesday to Thursday to Thursday Thursday") in pairs


def test_the_same_talks_are_grouped_over_their_sources() -> None:
    found, _ = evidence()

    sizes = {group.facts[0].name: group.sources for group in found.groups if group.sources > 3}

    assert sizes["Liu Zhenmin"] == sizes["John Podesta"] == 8
    assert sizes["Ministry of Ecology and Environment"] == 6
    assert sizes["Sunnylands Statement on Enhancing Cooperation to Address the Climate Crisis"] == 4
