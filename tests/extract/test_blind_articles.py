"""Keep what the rules have learned on articles written by somebody who had not read them."""

from pathlib import Path
from typing import NamedTuple

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from tests.support.blind_articles import BLIND_SETS, tally_of
from tests.support.gold_facts import Tally, precision, recall, share_right
from tests.support.practice_passages import wrong_sides

KINDS = (
    *("participant", "organisation", "date", "venue", "mechanism", "agreement"),
    *("quote", "position", "side_meeting", "milestone", "area"),
)
ATTRIBUTES = ("title", "side", "speaker")
FLOORS = """
first       98/98 92/88 98/98 98/98 91/85 98/84 98/95 98/98 98/89 98/98 98/92  95 89 92  0
second      98/98 90/90 98/98 98/95 91/91 98/91 98/98 98/95 98/98 98/98 88/91  94 87 82  0
third       98/98 94/98 98/98 95/98 98/98 98/98 98/98 98/94 98/98 98/98 92/87  98 96 92  0
fourth      98/98 93/93 98/98 98/98 98/98 98/80 98/98 98/98 98/98 98/98 96/91  95 95 91  0
fifth       98/98 96/92 98/98 98/98 92/98 98/95 98/98 98/96 98/98 98/98 95/82  91 88 94  0
sixth       98/98 98/98 98/98 98/94 98/98 98/98 98/98 98/98 98/98 98/98 98/98  98 87 96  0
seventh     98/96 98/96 98/97 98/95 98/98 98/98 98/98 98/95 98/98 98/98 98/98  94 94 94  0
eighth      98/98 97/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98  98 95 95  0
ninth       98/97 98/89 98/98 98/97 98/98 98/98 98/98 98/93 98/98 98/98 98/98  98 89 95  0
tenth       98/98 98/96 98/98 98/98 98/98 98/98 98/98 98/97 98/98 98/98 98/98  90 98 95  0
eleventh    96/98 98/89 98/98 97/98 98/98 91/91 98/98 98/95 98/98 98/98 93/98  94 98 96  0
twelfth     98/98 94/87 98/98 97/98 98/95 98/98 98/98 97/98 98/98 98/98 98/91  97 88 97  0
thirteenth  98/96 92/89 95/95 95/97 98/91 98/98 98/98 98/98 98/98 98/98 98/98  98 94 98  0
fourteenth  98/98 97/98 98/93 98/88 98/98 98/94 98/98 93/76 98/76 98/98 92/98  97 97 91  1
fifteenth   98/98 98/96 98/94 98/87 98/98 98/98 98/98 92/81 98/74 78/87 90/90  95 98 90  0
sixteenth   97/97 90/87 96/94 95/85 89/89 95/84 98/98 94/94 98/87 82/82 95/92  98 92 92  2
seventeenth 96/95 91/85 95/92 95/88 93/82 95/95 98/98 94/81 98/92 98/84 72/80  95 92 84  4
"""
"""What no set may fall below: precision/recall of the KINDS and the share of the ATTRIBUTES that
is right, in hundredths; last, the most sides that may be wrong. docs/facts.md has what they are."""


class Floors(NamedTuple):
    """One line of the table; shares lie between 0 and 1."""

    kinds: dict[str, tuple[float, float]]
    attributes: dict[str, float]
    wrong_sides: int


def _floors(line: str) -> tuple[str, Floors]:
    name, *cells = line.split()
    pairs = [tuple(int(part) / 100 for part in cell.split("/")) for cell in cells[: len(KINDS)]]
    shares = [int(cell) / 100 for cell in cells[len(KINDS) : -1]]
    kinds = {kind: (pair[0], pair[1]) for kind, pair in zip(KINDS, pairs, strict=True)}
    return name, Floors(kinds, dict(zip(ATTRIBUTES, shares, strict=True)), int(cells[-1]))


FLOORS_OF = dict(map(_floors, FLOORS.strip().splitlines()))


@pytest.fixture(scope="module", params=BLIND_SETS, ids=lambda folder: folder.name)
def scored(request: pytest.FixtureRequest, index: KnowledgeIndex) -> tuple[Tally, Floors]:
    folder: Path = request.param
    return tally_of(folder, index), FLOORS_OF[folder.name]


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_falls_behind_what_was_reached(scored: tuple[Tally, Floors], kind: str) -> None:
    tally, floors = scored
    least_precision, least_recall = floors.kinds[kind]

    assert precision(tally, kind) >= least_precision, tally.remarks
    assert recall(tally, kind) >= least_recall, tally.remarks


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_what_is_said_of_people_stays_right(scored: tuple[Tally, Floors], attribute: str) -> None:
    tally, floors = scored

    assert share_right(tally, attribute) >= floors.attributes[attribute], tally.remarks


def test_no_more_sides_are_wrong(scored: tuple[Tally, Floors]) -> None:
    tally, floors = scored

    assert wrong_sides(tally) <= floors.wrong_sides, tally.remarks
