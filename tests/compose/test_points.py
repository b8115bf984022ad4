from briefgen.model.dossier import Dossier, Point
from briefgen.model.local_text import local
from tests.support.dossier_composing import composed, dossier_of, lines_of
from tests.support.dossier_sample import COURIER_SOURCE, fact_in, point

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
