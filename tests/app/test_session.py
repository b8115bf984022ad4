from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.app.commands.command import AddPoint, Select, SelectAll, SetField
from briefgen.app.project_file import OpenProject, load_project, new_project_file
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.session import Session
from briefgen.errors import OutputError, UsageError
from briefgen.model.project import Project
from tests.support.command_strategy import command_for, new_source, sample_project

PLACE = SetField(key="meeting.place", value="Harbour Hall")
ROOM = SetField(key="meeting.room", value="Room 4")
WRONG = SetField(key="meeting.starts", value="soon")


def opened() -> Session:
    return Session(OpenProject(path=Path("talks.brief"), project=sample_project()))


def run_some(session: Session, data: st.DataObject) -> list[Project]:
    """Run drawn commands; give every state the project was in, each once in a row."""
    steps = range(data.draw(st.integers(1, 8)))
    changed = (session.run(data.draw(command_for(session.project))) for _ in steps)
    return [session.project, *(session.project for change in changed if change)]


@settings(max_examples=40)
@given(data=st.data())
def test_undoing_all_gives_the_first_project_and_redoing_all_the_last(data: st.DataObject) -> None:
    session = opened()
    states = run_some(session, data)

    undone = [session.project for _ in range(len(states)) if session.undo()]
    redone = [session.project for _ in range(len(states)) if session.redo()]

    assert undone == states[-2::-1]
    assert redone == states[1:]


@settings(max_examples=40)
@given(data=st.data())
def test_a_project_stays_sound_and_readable_after_any_commands(data: st.DataObject) -> None:
    session = opened()
    run_some(session, data)
    project = session.project

    assert integrity_faults(project) == ()
    assert msgspec.json.decode(msgspec.json.encode(project), type=Project) == project
    order = [item.id for item in project.dossier.items()]
    for brief in project.briefs:
        assert list(brief.selected) == [id_ for id_ in order if id_ in brief.selected]
        assert {one for ids in brief.remembered.values() for one in ids} <= set(order)


def test_a_step_is_named_undone_and_redone() -> None:
    session = opened()
    before = session.project

    assert session.run(PLACE)
    assert (session.undo_name, session.redo_name) == ("Set meeting.place", "")
    assert session.undo()
    assert (session.undo_name, session.redo_name) == ("", "Set meeting.place")
    assert session.project == before
    assert session.redo()
    assert session.undo_name == "Set meeting.place"


def test_a_step_may_have_a_name_of_its_own() -> None:
    session = opened()

    session.run(PLACE, ROOM, name="Fill in the place")

    assert session.undo_name == "Fill in the place"


def test_several_commands_are_one_step() -> None:
    session = opened()
    before = session.project

    session.run(PLACE, ROOM)

    assert session.undo_name == "2 changes"
    assert session.undo()
    assert session.project == before
    assert not session.undo()


def test_a_new_step_ends_what_could_be_redone() -> None:
    session = opened()
    session.run(PLACE)
    session.undo()

    session.run(ROOM)

    assert not session.redo()
    assert session.undo_name == "Set meeting.room"


def test_a_command_that_changes_nothing_is_no_step() -> None:
    session = opened()
    session.run(PLACE)
    session.undo()

    assert not session.run(SelectAll())
    assert not session.run()
    assert session.undo_name == ""
    assert session.redo_name == "Set meeting.place"


def test_when_one_command_fails_none_is_carried_out() -> None:
    session = opened()
    session.run(ROOM)
    before = session.project

    with pytest.raises(UsageError):
        session.run(PLACE, AddPoint(kind="ask", text="A third patrol"), WRONG)

    assert session.project == before
    assert session.undo_name == "Set meeting.room"


def test_saving_writes_the_file_and_keeps_the_steps(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    session = Session(new_project_file(path, sample_project()))

    session.run(Select(drop=("patrols",)))
    before_saving = session.is_changed
    session.save()
    saved, after_saving = session.project, session.is_changed
    session.undo()

    assert load_project(path).project == saved
    assert (before_saving, after_saving, session.is_changed) == (True, False, True)


def test_saving_elsewhere_goes_on_there(tmp_path: Path) -> None:
    session = Session(new_project_file(tmp_path / "talks.brief", sample_project()))
    session.run(PLACE)

    session.save(tmp_path / "copy.brief", originals={"s-couriera": ("courier.txt", b"talks")})

    assert session.path == tmp_path / "copy.brief"
    assert load_project(session.path).original("s-couriera") == (".txt", b"talks")
    assert load_project(tmp_path / "talks.brief").project == sample_project()


def test_what_could_not_be_saved_stays_changed(tmp_path: Path) -> None:
    session = opened()
    session.run(PLACE)

    with pytest.raises(OutputError):
        session.save(tmp_path)

    assert session.is_changed
    assert session.path == Path("talks.brief")


def test_another_state_is_put_in_its_place_as_one_step() -> None:
    session = opened()
    before = session.project
    session.run(PLACE)
    after = session.project
    session.undo()

    assert session.restore(after, name="Recover changes")
    assert (session.project, session.undo_name) == (after, "Recover changes")
    assert not session.restore(after, name="Again")
    session.undo()
    assert session.project == before


def test_imported_files_wait_for_the_next_save(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    session = Session(new_project_file(path, sample_project()))
    command = new_source("Herring")
    session.run(command)
    session.keep_originals({command.source.id: ("news.txt", b"Herring was said.")})
    assert set(session.originals) == {command.source.id}

    session.save()

    assert session.originals == {}
    assert load_project(path).original(command.source.id) == (".txt", b"Herring was said.")


def test_the_oldest_steps_are_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.app.session.MOST_STEPS", 3)
    session = opened()
    for room in "ABCDE":
        session.run(SetField(key="meeting.room", value=f"Room {room}"))

    taken_back = 0
    while session.undo():
        taken_back += 1

    assert taken_back == 3
    kept = session.project.dossier.meeting.room
    assert kept is not None
    assert kept.text == "Room B"
    assert session.is_changed
