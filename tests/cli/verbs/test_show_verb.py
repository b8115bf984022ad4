import json
from pathlib import Path

from tests.support.command_line import Briefgen


def test_show_lists_the_project_with_what_the_brief_has(briefgen: Briefgen, talks: Path) -> None:
    briefgen("select", talks, "--none")

    code, out, err = briefgen("show", talks)

    assert (code, err) == (0, "")
    assert "Fisheries  [fisheries]  (0 of 5)" in out
    assert "[ ]  f-hanneaaa" in out


def test_show_as_json_gives_the_project_without_texts(briefgen: Briefgen, talks: Path) -> None:
    told = json.loads(briefgen("show", talks, "--json").out)

    assert told["format"] == "briefgen-project"
    assert told["dossier"]["facts"][0]["id"] == "f-hanneaaa"
    assert "text" not in told["dossier"]["sources"][0]


def test_a_project_without_briefs_is_shown_too(briefgen: Briefgen, talks: Path) -> None:
    briefgen("brief", talks, "remove", "For the minister")

    code, out, _ = briefgen("show", talks)

    assert code == 0
    assert out.endswith("Briefs  (0)\n")


def test_a_misspelt_brief_is_told_with_the_nearest(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("show", talks, "--brief", "For the ministre", "--json")

    assert (code, out) == (2, "")
    assert "Unknown brief 'For the ministre'." in err
