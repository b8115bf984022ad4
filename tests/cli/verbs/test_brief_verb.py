import json
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen


def names_in(path: Path) -> list[str]:
    return [brief.name for brief in load_project(path).project.briefs]


def test_briefs_are_listed(briefgen: Briefgen, talks: Path) -> None:
    assert briefgen("brief", talks, "list").out == (
        "b-briefaaa  For the minister  meeting-brief  plain  23 ticked\n"
    )


def test_briefs_as_json_are_one_object(briefgen: Briefgen, talks: Path) -> None:
    assert json.loads(briefgen("brief", talks, "list", "--json").out) == {
        "briefs": [
            {
                "id": "b-briefaaa",
                "name": "For the minister",
                "type": "meeting-brief",
                "house_style": "plain",
                "language": "en",
            }
        ]
    }


def test_a_brief_is_added_copied_and_removed(briefgen: Briefgen, talks: Path) -> None:
    added = briefgen("brief", talks, "add", "Long")
    copied = briefgen("brief", talks, "copy", "Long", "Short")
    removed = briefgen("brief", talks, "remove", "Long")

    assert [one.code for one in (added, copied, removed)] == [0, 0, 0]
    assert names_in(talks) == ["For the minister", "Short"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("add", "X", "-t", "meeting-breif"), "Unknown brief type 'meeting-breif'. Did you mean"),
        (("add", "X", "-s", "plian"), "Unknown house style 'plian'. Did you mean 'plain'?"),
        (("remove", "Nobody"), "Unknown brief 'Nobody'. Available: For the minister."),
    ],
)
def test_an_unknown_name_is_told(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], message: str
) -> None:
    code, _, err = briefgen("brief", talks, *words)

    assert code == 2
    assert message in err
    assert names_in(talks) == ["For the minister"]


def test_two_briefs_are_compared_by_what_only_one_has(briefgen: Briefgen, talks: Path) -> None:
    briefgen("brief", talks, "copy", "For the minister", "Short")
    briefgen("select", talks, "--brief", "Short", "--drop", "p-quotawai")

    lines = briefgen("brief", talks, "compare", "For the minister", "Short")
    told = briefgen("brief", talks, "compare", "For the minister", "Short", "--json")

    assert lines.out.splitlines() == [
        "Only in For the minister: 1",
        "  p-quotawai  point_to_make  The stock shrinks; both fleets must wait",
        "Only in Short: 0",
    ]
    assert json.loads(told.out) == {"only": {"For the minister": ["p-quotawai"], "Short": []}}


def test_row_55_what_changed_since_an_export_is_told(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BRIEFGEN_STATE", str(tmp_path / "state"))
    briefgen("export", talks, "-f", "pdf", "--embed-selection", "--manifest")
    pdf, manifest = "talks-meeting-brief.pdf", "talks-meeting-brief.manifest.json"
    assert briefgen("brief", talks, "since", pdf).out == "Nothing has changed.\n"
    briefgen("point", talks, "add", "A third patrol.", "--kind", "ask")
    briefgen("point", talks, "edit", "p-quotawai", "--text", "Wait a year.")
    briefgen("point", talks, "remove", "p-gearwork")
    briefgen("set", talks, "brief.house_style=uk-whitehall-like")

    out = briefgen("brief", talks, "since", pdf).out
    told = json.loads(briefgen("brief", talks, "since", pdf, "--json").out)
    by_manifest = briefgen("brief", talks, "since", manifest).out

    assert "Added: 1" in out
    assert "A third patrol." in out
    assert "p-quotawai says: Wait a year." in out
    assert "house style: plain → uk-whitehall-like" in out
    assert told["removed"] == ["p-gearwork"]
    assert [one["id"] for one in told["reworded"]] == ["p-quotawai"]
    assert told["knows_words"] is True
    assert "Left out and not there any more: p-gearwork" in by_manifest
    assert "whether they were reworded is not known" in by_manifest
