import io
import json
import sys
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen, contents, run_process

CHANGES = [
    {"do": "set", "key": "meeting.room", "value": "Blue Room"},
    {"do": "add_point", "kind": "objective", "text": "Agree the quota."},
]


def room_in(path: Path) -> str:
    room = load_project(path).project.dossier.meeting.room
    return room.text if room else ""


def test_a_file_of_changes_is_one_step(briefgen: Briefgen, talks: Path) -> None:
    changes = talks.with_name("changes.json")
    changes.write_text(json.dumps(CHANGES))

    code, out, err = briefgen("apply", talks, changes)

    assert (code, err) == (0, "")
    assert out.startswith("2 changes: p-")
    assert room_in(talks) == "Blue Room"


def test_changes_may_come_from_standard_input(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = io.TextIOWrapper(io.BytesIO(json.dumps(CHANGES).encode()))
    monkeypatch.setattr(sys, "stdin", sent)

    ran = briefgen("apply", talks, "-", "--json")

    assert ran.code == 0
    assert json.loads(ran.out)["changed"] is True
    assert room_in(talks) == "Blue Room"


def test_no_changes_change_nothing(briefgen: Briefgen, talks: Path) -> None:
    talks.with_name("changes.json").write_text("[]")

    assert briefgen("apply", talks, "changes.json").out == "Nothing changed.\n"


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        (b"[{]", 3, "changes.json: "),
        (b"\xff", 3, "changes.json: "),
        (b'[{"do": "fly"}]', 3, "Give a list such as"),
        (b'[{"do": "set", "key": "meeting.room", "value": 7}]', 3, "changes.json: "),
        (
            b'[{"do": "set", "key": "meeting.room", "value": "x"}, {"do": "select", "add": ["f"]}]',
            2,
            "Unknown id 'f'.",
        ),
    ],
)
def test_when_one_change_fails_none_is_carried_out(
    briefgen: Briefgen, talks: Path, content: bytes, code: int, message: str
) -> None:
    talks.with_name("changes.json").write_bytes(content)
    before = contents(talks.parent)

    ran = briefgen("apply", talks, "changes.json")

    assert (ran.code, ran.out) == (code, "")
    assert message in ran.err
    assert contents(talks.parent) == before


def test_changes_from_standard_input_are_named_so(talks: Path) -> None:
    ran = run_process("apply", talks, "-", cwd=talks.parent, stdin="no JSON")

    assert ran.code == 3
    assert ran.err.startswith("error: standard input: ")


def test_a_missing_file_of_changes_is_told(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("apply", talks, "missing.json")

    assert code == 3
    assert "missing.json can't be read (No such file or directory). Check name and folder." in err
