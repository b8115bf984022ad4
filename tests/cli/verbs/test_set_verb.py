import json
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen, contents


def test_several_fields_are_set_in_one_step(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("set", talks, "meeting.room=Blue Room", "brief.reference=X-7")

    project = load_project(talks).project
    assert (code, out, err) == (0, "2 changes.\n", "")
    assert project.dossier.meeting.room
    assert project.dossier.meeting.room.text == "Blue Room"
    assert project.briefs[0].header.reference == "X-7"


def test_set_as_json_says_what_was_done(briefgen: Briefgen, talks: Path) -> None:
    told = json.loads(briefgen("set", talks, "brief.reference=X-7", "--json").out)

    assert told == {
        "project": str(talks),
        "changed": True,
        "done": "Set brief.reference",
        "new": [],
        "notices": [],
    }


def test_quiet_set_says_nothing(briefgen: Briefgen, talks: Path) -> None:
    assert briefgen("set", talks, "brief.reference=X-7", "-q") == (0, "", "")


def test_the_keys_can_be_listed(briefgen: Briefgen, talks: Path) -> None:
    rows = [line.split(maxsplit=1) for line in briefgen("set", talks, "--keys").out.splitlines()]

    assert ["brief.date", "2024-05-08"] in rows
    assert ["source.s-couriera.translated", "yes|no"] in rows
    assert json.loads(briefgen("set", talks, "--keys", "--json").out) == {"keys": dict(rows)}


@pytest.mark.parametrize(
    ("assignment", "message"),
    [
        ("meeting.plce=x", "Unknown key 'meeting.plce'. Did you mean 'meeting.place'?"),
        ("meeting.place", "'meeting.place' is no KEY=VALUE. Write meeting.place=…."),
        ("brief.date=soon", "brief.date: 'soon' is no date. Write it as 2024-05-08."),
        ("brief.type=memo", "Unknown brief type 'memo'."),
        ("brief.house_style=plian", "Unknown house style 'plian'. Did you mean 'plain'?"),
        ("source.s-couriere.title=x", "Unknown source 's-couriere'. Did you mean 's-couriera'?"),
    ],
)
def test_an_assignment_that_fails_changes_nothing(
    briefgen: Briefgen, talks: Path, assignment: str, message: str
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen("set", talks, "brief.reference=X-7", assignment)

    assert (code, out) == (2, "")
    assert message in err
    assert contents(talks.parent) == before


def test_nothing_to_set_is_told(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("set", talks)

    assert code == 2
    assert err == "error: Nothing to set. Give KEY=VALUE, or --keys for the list of keys.\n"
