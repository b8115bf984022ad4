"""Articles in the manner of the real ones, some with planted conflicts, read like any others."""

import datetime as dt
from pathlib import Path

import pytest

from briefgen.app.read_for_project import Reading, new_project, read_for_project
from briefgen.checks.conflicts import find_conflicts
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.model.conflicts import Conflict
from briefgen.reference.knowledge import load_knowledge

BERGEN_WIRE = """\
OSLO, 3 March 2025 (Nordic Wire) - Norway's Minister of Fisheries Marianne Sivertsen will receive \
Iceland's Minister of Food Hanna Fridriksson in Bergen on 20 and 21 March for talks on the \
mackerel quota, the Norwegian Ministry of Trade, Industry and Fisheries said on Monday.

The two sides will focus on sustainable fisheries and trade in seafood.

"We cannot divide a fish that is no longer there," Sivertsen told reporters. Fridriksson took \
office in December.
"""
BERGEN_OTHER = """\
REYKJAVIK, 5 March 2025 - Iceland's Minister of Food Hanna Fridriksson will travel to Norway for \
talks with Deputy Minister of Fisheries Marianne Sivertsen. The meeting will take place in Bergen \
on 27 March, the Icelandic Foreign Ministry announced on Wednesday.

"We cannot share a fish that does not exist any more," Sivertsen told reporters last week. \
Fridriksson was appointed in January.
"""
BERGEN_LOCAL = """\
Bergen Morning Post
Published 6 March 2025

Ministers Sivertsen and Fridriksson meet in Bergen on Tuesday, 20 March 2025. Norway's Minister of \
Fisheries Marianne Sivertsen and Iceland's Minister of Food Hanna Fridriksson led the talks on \
mackerel from 20 to 21 March.
"""
NAIROBI_NOTICE = """\
Published 2 June 2025

Kenya's Cabinet Secretary for Trade Salma Wekesa will meet EU Trade Commissioner Karel Novotny in \
Nairobi on Thursday, 12 June 2025, the ministry said in a statement.

The visit lasts from 11 to 14 June. Talks will cover tariffs, digital trade and green investment.
"""
NAIROBI_WIRE = """\
BRUSSELS, June 3, 2025 (EuroWire) - Karel Novotny, the EU's top trade official, travels to Kenya \
from June 11 to 14. He will hold talks with Trade Minister Salma Wekesa in Nairobi on June 12.

The discussions will focus on green investment, tariffs and digital trade.
"""
NAIROBI_READOUT = """\
NAIROBI, 16 June 2025 - Kenya and the European Union agreed last week to speed up work on digital \
trade. Cabinet Secretary for Trade Salma Wekesa received EU Trade Commissioner Karel Novotny on \
12 June for the first such talks since 2022.

The next meeting will take place in Brussels on 20 November 2025. Their deputies met on 3 June to \
prepare the visit.
"""


def conflicts_in(folder: Path, *texts: str) -> list[Conflict]:
    index = index_knowledge(load_knowledge())
    readings: list[Reading] = []
    for number, text in enumerate(texts):
        path = folder / f"text{number}.txt"
        path.write_text(text, encoding="utf-8")
        readings.extend(read_for_project(path, index=index, read_on=dt.date(2025, 7, 1)))
    return list(find_conflicts(new_project(readings).dossier))


def test_planted_conflicts_are_found(tmp_path: Path) -> None:
    found = conflicts_in(tmp_path, BERGEN_WIRE, BERGEN_OTHER, BERGEN_LOCAL)

    assert [(one.kind, one.message.partition(":")[0]) for one in found] == [
        ("dates", "The days of the meeting can't all be right"),
        (
            "weekday",
            (
                "“Tuesday, 20 March 2025” was read as 2025-03-20, a Thursday, not a Tuesday. "
                "It is a Tuesday on 2025-03-18, 2029-03-20."
            ),
        ),
        (
            "tense",
            (
                "The source of 2025-03-06 tells of the meeting of 2025-03-20 to 2025-03-21 as "
                "past; it was not over then. Planned, or happened?"
            ),
        ),
        ("title", "Marianne Sivertsen has different titles"),
        (
            "appointment",
            "Hanna Fridriksson was appointed 2024-12 or 2025-01.",
        ),
        ("quotation", "One quotation has different words in different sources."),
    ]


@pytest.mark.parametrize(
    "texts",
    [
        (NAIROBI_NOTICE, NAIROBI_WIRE),
        (NAIROBI_NOTICE, NAIROBI_WIRE, NAIROBI_READOUT),
        (BERGEN_WIRE, f"Reprinted by permission\n{BERGEN_WIRE}"),
    ],
    ids=["before the meeting", "with the readout", "a reprint"],
)
def test_sources_that_agree_in_other_words_are_at_peace(
    tmp_path: Path, texts: tuple[str, ...]
) -> None:
    assert conflicts_in(tmp_path, *texts) == []
