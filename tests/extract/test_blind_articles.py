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
first       98/98 93/89 98/98 98/98 92/86 98/95 98/96 98/98 98/90 98/98 98/89  96 90 93  0
second      98/98 91/91 98/98 98/96 92/92 98/92 98/98 96/96 98/98 98/98 92/78  95 88 85  0
third       98/98 95/98 98/98 96/98 98/98 98/98 98/98 98/95 98/98 98/98 95/88  98 97 94  0
fourth      98/98 94/94 98/98 98/98 98/98 98/81 98/98 98/98 98/98 98/98 97/87  96 96 93  0
fifth       98/98 97/93 98/98 98/98 93/98 98/96 98/98 98/97 98/98 98/98 92/82  92 89 96  0
sixth       98/98 98/98 98/98 98/95 98/98 98/98 98/98 98/98 98/98 98/98 95/87  98 88 98  0
seventh     98/97 98/97 98/98 98/96 98/98 98/98 98/98 98/96 98/98 98/98 95/81  95 95 95  0
eighth      98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/78  98 96 96  0
ninth       98/98 98/90 98/98 98/98 98/98 98/98 98/98 98/94 98/98 98/98 96/82  98 91 96  0
tenth       98/98 98/97 98/98 98/98 98/98 98/98 98/98 98/98 98/98 98/98 94/80  93 98 97  0
eleventh    97/98 98/90 98/98 98/98 98/98 98/96 98/98 98/96 98/98 98/98 82/89  97 98 97  0
twelfth     98/98 95/88 98/98 98/98 98/96 98/98 98/98 98/98 98/98 98/98 84/74  98 89 98  0
thirteenth  98/97 95/95 98/98 96/98 98/92 98/98 98/98 98/98 98/98 98/98 90/66  98 95 98  0
fourteenth  98/98 98/98 98/94 98/90 98/98 98/95 98/98 95/90 98/77 98/98 88/98  98 98 93  1
fifteenth   98/98 98/97 98/95 98/88 98/98 98/98 98/98 93/86 98/76 80/88 75/98  96 98 91  0
sixteenth   98/98 94/92 98/97 96/87 95/95 98/92 98/98 96/96 98/94 83/83 98/96  98 95 93  2
seventeenth 98/96 94/89 98/95 96/92 95/84 96/96 98/98 96/88 98/94 98/85 68/98  97 94 90  4
eighteenth  97/97 89/89 98/98 97/88 96/92 98/98 98/98 98/88 93/88 98/98 86/96  98 95 92  1
nineteenth  98/98 94/84 98/98 98/98 85/89 98/98 98/97 98/95 98/98 98/98 84/97  97 93 98  4
twentieth   95/98 98/98 98/98 98/90 93/98 98/98 98/91 95/85 98/98 0/98 95/92  94 92 94  3
twentyfirst 97/97 98/96 98/98 98/90 94/98 98/98 98/94 95/84 90/90 0/0 95/92  92 98 87  0
twentysecond 98/94 90/88 97/88 95/98 98/95 96/96 98/96 98/73 85/98 33/33 82/84  98 94 90  3
twentythird 97/94 94/82 96/94 98/91 98/85 98/95 98/94 98/75 98/84 98/98 84/81  97 95 82  3
twentyfourth 95/97 88/88 98/98 98/98 98/98 94/94 98/98 98/88 75/98 0/98 97/86  97 97 89  1
twentyfifth 94/94 87/97 98/98 98/98 98/98 98/98 98/98 97/85 98/80 0/98 91/87  97 91 85  2
twentysixth 98/98 82/89 98/96 98/98 98/86 98/97 98/98 98/79 85/75 0/98 95/84  95 95 91  1
twentyseventh 98/97 90/80 98/97 98/98 98/98 98/98 98/92 98/81 98/98 0/98 89/84  97 90 93  3
twentyeighth 97/98 98/86 97/93 94/98 94/88 98/98 98/98 97/88 98/87 98/98 94/77  98 98 87  0
twentyninth 97/95 87/85 98/96 98/98 98/85 98/88 98/98 95/81 80/66 0/98 90/80  98 97 88  1
thirtieth   97/97 88/84 98/92 92/85 98/84 88/94 98/98 98/85 83/83 0/98 95/85  93 93 89  2
thirtyfirst 97/97 87/78 98/98 98/85 94/84 91/77 98/84 97/80 98/69 0/98 77/87  97 90 88  0
thirtysecond 94/90 97/88 98/94 94/73 98/80 88/69 98/78 95/80 87/50 0/98 77/75  97 86 81  0
thirtythird 98/95 97/80 98/98 98/83 98/98 92/80 98/98 97/88 98/85 0/98 76/69  98 98 92  0
thirtyfourth 98/98 90/88 96/96 86/97 98/86 78/83 98/98 98/77 98/50 0/98 88/75  98 98 90  0
thirtyfifth 98/96 88/80 93/91 94/90 98/95 98/91 94/94 98/77 80/66 0/98 75/73  98 98 87  1
thirtysixth 96/98 83/74 92/92 88/96 98/84 83/76 98/98 98/82 83/90 0/98 91/85  98 94 92  3
thirtyseventh 98/98 94/85 97/94 97/89 92/86 93/78 98/96 96/91 98/98 0/98 79/84  98 98 89  0
thirtyeighth 98/94 91/87 92/95 94/94 98/98 92/75 98/95 98/81 98/98 0/98 89/97  98 98 78  1
thirtyninth 96/98 93/93 97/95 97/91 92/92 98/98 98/96 95/78 98/98 0/98 88/79  98 88 93  2
fortieth    93/97 90/87 95/93 91/86 91/91 93/93 98/98 97/68 98/90 0/0 91/91  95 98 87  0
fortyfirst  98/98 89/90 95/98 97/98 98/82 81/86 98/98 98/80 98/73 50/98 89/85  98 78 88  6
fortysecond 96/95 90/81 95/98 96/93 82/82 98/94 98/94 98/78 98/70 40/13 95/93  94 91 92  1
fortythird  98/96 89/80 97/96 98/97 92/86 98/92 98/98 98/76 98/76 0/98 97/95  94 92 93  3
fortyfourth 98/95 92/85 98/97 97/91 98/89 88/98 98/98 95/79 90/90 83/26 97/95  98 98 88  0
fortyfifth  96/95 79/80 93/93 91/88 82/93 98/92 98/98 98/77 98/78 75/18 77/87  93 95 85  1
fortysixth  98/96 95/83 98/97 97/92 98/80 95/90 98/98 97/78 98/78 0/98 94/89  98 96 82  2
fortyseventh 98/95 85/89 94/86 94/87 98/89 82/87 98/98 97/66 98/73 71/55 92/82  94 96 81  1
fortyeighth 93/96 94/78 96/94 94/88 98/81 93/93 98/98 95/83 98/78 0/98 88/80  89 96 97  1
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
