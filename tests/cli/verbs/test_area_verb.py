import json
from pathlib import Path

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen


def test_an_area_is_put_on_the_agenda_and_taken_off_it(briefgen: Briefgen, talks: Path) -> None:
    before = load_project(talks).project

    told = json.loads(briefgen("area", talks, "add", "Ferry line", "--place", "1", "--json").out)

    (new,) = told["new"]
    project = load_project(talks).project
    assert told["done"] == "Add agenda area Ferry line"
    assert project.dossier.areas[-1].label == "Ferry line"
    assert project.briefs[0].area_order[0] == new
    code, out, _ = briefgen("area", talks, "remove", new)
    assert (code, out) == (0, "Remove Ferry line.\n")
    assert load_project(talks).project.dossier == before.dossier


def test_an_area_with_something_under_it_stays(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("area", talks, "remove", "fisheries")

    assert code == 2
    assert "Something stands under Fisheries." in err
