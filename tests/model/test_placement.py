import pytest

from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier, Item, Person, Point, Question
from briefgen.model.facts import AreaValue, Fact, FactKind
from briefgen.model.local_text import local
from briefgen.model.placement import home_area, items_by_area


def statement(*areas: str, kind: FactKind = "quote", id_: str = "f-a") -> Fact:
    return Fact(id=id_, kind=kind, text="Gear comes first.", areas=areas)


@pytest.mark.parametrize(
    ("item", "area"),
    [
        (Point(id="p-a", kind="ask", text=local("More cod"), area="fisheries"), "fisheries"),
        (Point(id="p-a", kind="ask", text=local("More cod")), None),
        (Question(id="q-a", question=local("When?"), area="fisheries"), "fisheries"),
        (
            Fact(id="f-a", kind="area", text="fishing", value=AreaValue(area="fisheries")),
            "fisheries",
        ),
        (statement("fisheries"), "fisheries"),
        (statement("fisheries", "energy"), None),
        (statement(), None),
        (statement("fisheries", kind="date"), None),
        (Person(id="n-a", name="Hanne Sørensen"), None),
    ],
)
def test_each_item_has_one_home(item: Item, area: str | None) -> None:
    assert home_area(item) == area


def test_areas_come_in_order_and_items_of_unlisted_ones_are_about_the_meeting() -> None:
    quote, gear = statement("gear", id_="f-b"), statement("nowhere", id_="f-c")
    person = Person(id="n-a", name="Hanne Sørensen")
    dossier = Dossier(
        facts=(gear, quote),
        people=(person,),
        areas=(
            AgendaArea(id="energy", label="Energy", order=2),
            AgendaArea(id="gear", label="Gear", order=1),
        ),
    )

    groups = items_by_area(dossier)

    assert list(groups) == [None, "gear", "energy"]
    assert list(groups.values()) == [[gear, person], [quote], []]
