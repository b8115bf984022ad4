"""Begin a project from another one: the same people meet again."""

from msgspec.structs import replace

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Person
from briefgen.model.project import Project


def next_meeting(project: Project) -> Project:
    """Keep sides, marking scheme, people and how the briefs look.

    What belongs to the meeting before is dropped: sources, facts, points, dates, what was
    ticked and written for it.
    """
    dossier = project.dossier
    return Project(
        dossier=Dossier(
            sides=dossier.sides,
            marking_scheme=dossier.marking_scheme,
            default_marking=dossier.default_marking,
            people=tuple(_without_facts(person) for person in dossier.people),
        ),
        briefs=tuple(_without_content(brief) for brief in project.briefs),
    )


def _without_facts(person: Person) -> Person:
    titles = tuple(replace(title, facts=()) for title in person.titles)
    return replace(person, facts=(), titles=titles)


def _without_content(brief: Brief) -> Brief:
    header = replace(brief.header, subject=None, reference="", date=None, as_at=None)
    return replace(
        brief,
        header=replace(header, attachments=()),
        passages={},
        selected=(),
        area_order=(),
        item_order={},
        remembered={},
    )
