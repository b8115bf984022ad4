import json
from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.model.dossier import Person
from tests.support.command_line import Briefgen


def people_of(path: Path) -> dict[str, Person]:
    return {person.id: person for person in load_project(path).project.dossier.people}


def test_a_person_is_added_with_the_facts_that_name_them(briefgen: Briefgen, talks: Path) -> None:
    words = ("Ivar Lund", "--title", "Special Envoy", "--side", "ours", "--fact", "f-ivarivar")

    told = json.loads(briefgen("person", talks, "add", *words, "--json").out)

    person = people_of(talks)[told["new"][0]]
    assert (person.name, person.side, person.facts) == ("Ivar Lund", "ours", ("f-ivarivar",))
    assert [title.text.text for title in person.titles] == ["Special Envoy"]


def test_a_person_is_edited_in_what_is_given(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("person", talks, "edit", "n-hanneaaa", "--role", "delegation")

    assert (code, err) == (0, "")
    assert people_of(talks)["n-hanneaaa"].role == "delegation"
    assert people_of(talks)["n-hanneaaa"].name == "Hanne Sørensen"


def test_a_person_is_removed(briefgen: Briefgen, talks: Path) -> None:
    briefgen("person", talks, "remove", "n-hanneaaa")

    assert people_of(talks) == {}


def test_an_unknown_side_is_wrong_usage(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("person", talks, "add", "Ivar Lund", "--side", "theris")

    assert code == 2
    assert "Unknown word 'theris'. Did you mean 'theirs'?" in err
