from briefgen.app.begin_project import FIRST_BRIEF, begin_project
from briefgen.model.dossier import Dossier, Side, Sides
from tests.support.command_strategy import new_source


def test_a_project_begins_with_a_brief_that_has_all_proposals() -> None:
    first, second = new_source("Herring"), new_source("Cod")
    sides = Sides(ours=Side(name="Ostland"))

    project = begin_project((first, second), dossier=Dossier(sides=sides))

    assert project.dossier.sides == sides
    assert [source.id for source in project.dossier.sources] == [first.source.id, second.source.id]
    (brief,) = project.briefs
    assert brief.name == FIRST_BRIEF
    assert set(brief.selected) == {fact.id for fact in project.dossier.facts}
