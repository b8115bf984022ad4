from msgspec.structs import replace

from briefgen.model.dossier import Dossier, Point, PointKind
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, dossier_of, lines_of, recipe_of
from tests.support.dossier_sample import COURIER_SOURCE, fact_in, outline, point, sample_dossier

QUOTA = fact_in(COURIER_SOURCE, "herring", "organisation", "f-herringh")


def test_points_for_the_whole_meeting_stand_under_their_kinds_in_the_order_of_the_recipe() -> None:
    points = (
        point("watch_out", "No radio", "p-a"),
        point("point_to_make", "Wait", "p-b"),
        point("press_line", "Neighbours", "p-c"),
        point("point_to_make", "Count", "p-d"),
    )

    assert lines_of("points", Dossier(points=points)) == [
        "# Points for the whole meeting",
        "## Points to make",
        "- Wait",
        "- Count",
        "## Watch out for",
        "- No radio",
        "# Press line",
        "- Neighbours",
    ]


def test_a_point_under_an_area_the_dossier_lacks_is_one_for_the_whole_meeting() -> None:
    dossier = Dossier(points=(point("avoid", "Borders", "p-a", area="unlisted"),))

    assert lines_of("points", dossier)[-1] == "- Borders"


def test_a_point_carries_the_marks_of_the_facts_behind_it_that_go_in() -> None:
    carried = Point(
        id="p-a", kind="avoid", text=local("Borders"), facts=("f-herringh", "f-gonegone")
    )

    lines = lines_of("points", dossier_of(QUOTA, points=(carried,)), notes=True)

    assert lines[2] == "- Borders1"


def test_a_point_without_words_is_no_bullet_but_a_notice() -> None:
    dossier = Dossier(points=(point("avoid", " \u200b", "p-a"), point("avoid", "Gear", "p-b")))

    result = composed(dossier)

    assert lines_of("points", dossier)[-1] == "- Gear"
    assert [one.ids for one in result.notices if one.code == "no-section"] == [("p-a",)]


def test_points_of_all_areas_follow_those_of_the_meeting_with_the_name_of_theirs() -> None:
    section = Section(kind="points", heading="risks", points=("watch_out",), everywhere=True)
    dossier = replace(
        sample_dossier(), points=(*sample_dossier().points, point("watch_out", "Fog", "p-fog"))
    )

    assert outline(composed(dossier, recipe=recipe_of(section)).document) == [
        "# Risks",
        "- Fog",
        "- Sea patrols: The patrol boats have no common radio",
    ]


def test_what_is_unlikely_to_come_up_is_answered_and_not_brought_up() -> None:
    kinds: tuple[PointKind, ...] = ("point_to_make", "ask", "if_raised", "response", "avoid")
    points = tuple(
        replace(point(kind, f"On {kind}", f"p-{kind}"), tier="unlikely") for kind in kinds
    )
    section = Section(kind="points", heading="points", points=kinds)

    result = composed(Dossier(points=points), recipe=recipe_of(section))

    assert [line for line in outline(result.document) if line[0] == "-"] == [
        "- On if_raised",
        "- On response",
        "- On avoid",
    ]
    (notice,) = result.notices
    assert (notice.code, notice.ids) == ("unlikely-point", ("p-point_to_make", "p-ask"))
    assert notice.message.startswith(
        "Left out: 2 points to make or ask on matters unlikely to come up;"
    )
