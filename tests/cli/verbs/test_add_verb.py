import json
from pathlib import Path

from briefgen.app.project_file import load_project
from tests.support.command_line import ARTICLE, Briefgen, contents


def test_add_keeps_the_source_with_what_the_officer_says_of_it(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    details = ("--title", "Envoys meet", "--publisher", "Aldren Courier", "--date", "2024-05-06")

    code, out, _ = briefgen("add", talks, article, *details, "--url", "https://courier.example")

    opened = load_project(talks)
    added = opened.project.dossier.sources[-1]
    assert code == 0
    assert out.startswith(f"{talks}: 1 source read, ")
    assert (added.title, added.publisher) == ("Envoys meet", "Aldren Courier")
    assert added.url == "https://courier.example"
    assert opened.original(added.id) == (".txt", ARTICLE.encode())


def test_what_is_added_is_ticked_in_the_brief_named(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    briefgen("brief", talks, "copy", "For the minister", "Short")

    briefgen("add", talks, article, "--brief", "Short")

    first, short = load_project(talks).project.briefs
    assert len(short.selected) > len(first.selected)


def test_the_same_source_twice_is_refused(briefgen: Briefgen, talks: Path, article: Path) -> None:
    briefgen("add", talks, article)
    before = contents(talks.parent)

    code, out, err = briefgen("add", talks, article)

    assert (code, out) == (2, "")
    assert "article.txt: is in the project already, as source 3" in err
    assert contents(talks.parent) == before


def test_add_as_json_gives_one_object(briefgen: Briefgen, talks: Path, notice: Path) -> None:
    code, out, err = briefgen("add", talks, notice, "--json")

    assert (code, err) == (0, "")
    assert [source["file_name"] for source in json.loads(out)["sources"]] == ["notice.txt"]


def test_the_sides_of_the_project_are_known_as_parties(
    briefgen: Briefgen, talks: Path, article: Path
) -> None:
    briefgen("add", talks, article)

    dossier = load_project(talks).project.dossier
    added = [fact for fact in dossier.facts if fact.source == dossier.sources[-1].id]
    sides = {fact.name: fact.attribute("side") for fact in added if fact.kind == "participant"}
    assert sides == {"Hanne Sørensen": "Norland", "Ivar Lund": "Ostland"}
