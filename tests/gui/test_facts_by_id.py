from pathlib import Path

from briefgen.app.commands.command import Select
from briefgen.app.project_file import new_project_file
from briefgen.app.session import Session
from briefgen.gui.facts_by_id import FactsById
from briefgen.model.project import Project


def test_facts_are_gathered_once_for_as_long_as_they_stay(project: Project, tmp_path: Path) -> None:
    session = Session(new_project_file(tmp_path / "talks.brief", project))
    known = FactsById()
    first = known.of(session)

    session.run(Select(drop=("f-figurefi",)))

    assert known.of(session) is first
    assert list(first) == [fact.id for fact in project.dossier.facts]
    assert known.of(None) == {}
