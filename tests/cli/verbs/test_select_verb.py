import json
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen, contents


@pytest.mark.parametrize(
    ("words", "ticked"),
    [
        (("--none",), 0),
        (("--all",), 23),
        (("--drop", "fisheries,f-placepla"), 17),
        (("--none", "--add", "fisheries", "--add", "patrols"), 7),
        (("--all", "--drop", "p-quotawai"), 22),
        ((), 23),
    ],
)
def test_items_and_areas_are_ticked_and_unticked(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], ticked: int
) -> None:
    code, out, err = briefgen("select", talks, *words)

    assert (code, out, err) == (0, f"{ticked} of 23 ticked in For the minister.\n", "")
    assert len(load_project(talks).project.briefs[0].selected) == ticked


def test_areas_are_put_in_order(briefgen: Briefgen, talks: Path) -> None:
    briefgen("select", talks, "--order", "patrols,fisheries")

    assert load_project(talks).project.briefs[0].area_order == ("patrols", "fisheries")


def test_select_as_json_counts(briefgen: Briefgen, talks: Path) -> None:
    assert json.loads(briefgen("select", talks, "--none", "--json").out) == {
        "project": str(talks),
        "brief": "For the minister",
        "ticked": 0,
        "items": 23,
    }


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--all", "--none"), "--all and --none exclude each other. Leave one of them out."),
        (("--drop", "p-quotawei"), "Unknown id 'p-quotawei'. Did you mean 'p-quotawai'?"),
        (("--order", "fishery"), "Unknown agenda area 'fishery'. Did you mean 'fisheries'?"),
    ],
)
def test_what_can_not_be_meant_changes_nothing(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], message: str
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen("select", talks, *words)

    assert (code, out) == (2, "")
    assert message in err
    assert contents(talks.parent) == before
