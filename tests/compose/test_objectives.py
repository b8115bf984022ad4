from msgspec.structs import replace

from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier, Side, Sides
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, lines_of, recipe_of
from tests.support.dossier_sample import everything_ticked, outline, point

SIDES = Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland"))


def test_objectives_of_both_sides_stand_side_by_side_and_asks_below_them() -> None:
    points = (
        point("ask", "Two patrols", "p-a"),
        point("objective", "A quota", "p-b"),
        point("their_ask", "A harbour", "p-c"),
        point("their_objective", "The banks", "p-d"),
    )

    assert lines_of("objectives", Dossier(points=points, sides=SIDES)) == [
        "# Objectives",
        "Our objectives (Ostland) | Their objectives (Norland)",
        "- A quota / Ask / - Two patrols | - The banks / Their ask / - A harbour",
    ]


def test_a_side_without_objectives_says_so() -> None:
    points = (point("objective", "A quota", "p-b"),)

    assert lines_of("objectives", Dossier(points=points))[1:] == [
        "Our objectives | Their objectives",
        "- A quota | None set",
    ]


def test_objectives_of_an_area_are_left_to_the_area() -> None:
    points = (point("objective", "A quota", "p-b", area="fisheries"),)
    dossier = Dossier(points=points)

    in_area = replace(dossier, areas=(AgendaArea(id="fisheries", label="Fisheries"),))

    assert lines_of("objectives", in_area) == []
    assert lines_of("objectives", dossier)[-1] == "- A quota | None set"


def test_a_recipe_chooses_which_kinds_are_shown() -> None:
    dossier = Dossier(points=(point("objective", "A quota", "p-a"), point("ask", "Boats", "p-b")))
    section = Section(kind="objectives", heading="objectives", points=("objective",))

    result = composed(dossier, everything_ticked(dossier), recipe=recipe_of(section))

    assert outline(result.document)[-1] == "- A quota | None set"
    assert [notice.ids for notice in result.notices] == [("p-b",)]
