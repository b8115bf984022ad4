import typing

import msgspec

from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    POINT_KINDS,
    Chart,
    Commitment,
    Dossier,
    Item,
    Option,
    Outcome,
    Person,
    PersonTitle,
    Point,
    PointKind,
    Question,
    Recommendation,
)
from briefgen.model.facts import Fact
from briefgen.model.local_text import local

ITEMS: tuple[Item, ...] = (
    Fact(id="f-a", kind="venue", text="Port Aldren"),
    Point(id="p-a", kind="ask", text=local("A quota of 40,000 tonnes")),
    Person(id="n-a", name="Hanne Sørensen"),
    Commitment(id="c-a", who="Norland", what=local("Two joint patrols a month")),
    Question(id="q-a", question=local("When does the season open?")),
    Recommendation(id="r-a", text=local("Approve the quota")),
    Option(id="o-a", text=local("Open the season on 1 April")),
    Outcome(id="u-a", result=local("Agreed")),
    Chart(
        id="h-a",
        title=local("Catch"),
        data=DataTable(columns=("Cod",), rows=(DataRow(label="2031", figures=("3",)),)),
    ),
)


def test_the_kinds_of_points_are_listed_as_their_type_names_them() -> None:
    assert typing.get_args(PointKind) == POINT_KINDS


def test_everything_that_can_be_ticked_is_an_item() -> None:
    fact, point, person, commitment, question, recommendation, option, outcome, chart = (
        (one,) for one in ITEMS
    )
    dossier = msgspec.convert(
        {
            "facts": fact,
            "points": point,
            "people": person,
            "commitments": commitment,
            "questions": question,
            "recommendations": recommendation,
            "options": option,
            "outcomes": outcome,
            "charts": chart,
        },
        Dossier,
    )

    assert tuple(dossier.items()) == ITEMS
    assert {type(item) for item in dossier.items()} == set(typing.get_args(Item))


def test_a_title_says_from_when_to_when_in_plain_words() -> None:
    data = b'{"text":{"texts":{"en":"Minister"}},"from":"2029-10-01"}'

    title = msgspec.json.decode(data, type=PersonTitle)

    assert title.from_ is not None
    assert msgspec.json.encode(title) == data
