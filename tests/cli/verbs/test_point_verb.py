import json
from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.model.dossier import Point
from tests.support.command_line import Briefgen


def points_of(path: Path) -> dict[str, Point]:
    return {point.id: point for point in load_project(path).project.dossier.points}


def test_a_point_is_added_ticked_and_its_id_told(briefgen: Briefgen, talks: Path) -> None:
    words = ("Ask for a date.", "--kind", "ask", "--area", "fisheries", "--tier", "possible")

    code, out, err = briefgen("point", talks, "add", *words)

    added = out.removeprefix("Add point: ").removesuffix(".\n")
    point = points_of(talks)[added]
    assert (code, err) == (0, "")
    assert (point.text.text, point.kind, point.area, point.tier) == (
        "Ask for a date.",
        "ask",
        "fisheries",
        "possible",
    )
    assert added in load_project(talks).project.briefs[0].selected


def test_a_point_is_edited_in_what_is_given(briefgen: Briefgen, talks: Path) -> None:
    code, _, _ = briefgen("point", talks, "edit", "p-quotawai", "--area", "", "--note", "Private.")

    point = points_of(talks)["p-quotawai"]
    assert code == 0
    assert (point.area, point.note) == (None, "Private.")
    assert point.text.text == "The stock shrinks; both fleets must wait"


def test_points_are_removed_together(briefgen: Briefgen, talks: Path) -> None:
    briefgen("point", talks, "remove", "p-quotawai", "p-gearwork")

    assert not {"p-quotawai", "p-gearwork"} & set(points_of(talks))


def test_a_point_as_json_names_its_id(briefgen: Briefgen, talks: Path) -> None:
    told = json.loads(briefgen("point", talks, "add", "Ask for a date.", "--json").out)

    assert told["done"] == "Add point"
    assert told["new"][0] in points_of(talks)


def test_an_unknown_id_is_told_with_the_nearest(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("point", talks, "edit", "p-quotawei", "--text", "x")

    assert code == 2
    assert "Unknown point 'p-quotawei'. Did you mean 'p-quotawai'?" in err


def test_words_in_another_language_stand_beside_those_there_are(
    briefgen: Briefgen, talks: Path
) -> None:
    words = ("--text", "Le stock baisse", "--language", "fr")

    code, _, _ = briefgen("point", talks, "edit", "p-quotawai", *words)

    texts = points_of(talks)["p-quotawai"].text.texts
    assert code == 0
    assert texts == {"en": "The stock shrinks; both fleets must wait", "fr": "Le stock baisse"}
