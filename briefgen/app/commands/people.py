"""Enter and change people."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddPerson, EditPerson
from briefgen.app.commands.find import find_brief, find_item, in_place, require_text, with_brief
from briefgen.model.dossier import Person, PersonTitle
from briefgen.model.ids import Id, make_id
from briefgen.model.local_text import LocalText, local
from briefgen.model.project import Project


def add_person(project: Project, command: AddPerson) -> Project:
    """Add a person and tick them in the brief."""
    brief = find_brief(project, command.brief)
    name = require_text(command.name, what="A person's name")
    person = Person(
        id=_fresh_id(project, name),
        name=name,
        name_in_script=command.name_in_script,
        pronunciation=command.pronunciation,
        titles=_titles(command.title),
        side=command.side,
        role=command.role,
        biography=_biography(command.biography),
        facts=command.facts,
    )
    dossier = replace(project.dossier, people=(*project.dossier.people, person))
    added = replace(project, dossier=dossier, made=project.made + 1)
    return with_brief(added, replace(brief, selected=(*brief.selected, person.id)))


def _fresh_id(project: Project, name: str) -> Id:
    taken = {person.id for person in project.dossier.people}
    return make_id("person", name, str(project.made), taken=taken)


def _titles(title: str) -> tuple[PersonTitle, ...]:
    return (PersonTitle(text=local(title)),) if title else ()


def _biography(text: str) -> LocalText | None:
    return local(text) if text else None


def edit_person(project: Project, command: EditPerson) -> Project:
    """Change the fields of a person that the command gives."""
    people = project.dossier.people
    before = find_item(people, command.id, what="person")
    changes: dict[str, object] = {
        name: value
        for name in ("side", "role", "pronunciation", "name_in_script")
        if (value := getattr(command, name)) is not None
    }
    if command.name is not None:
        changes["name"] = require_text(command.name, what="A person's name")
    if command.title is not None:
        changes["titles"] = _titles(command.title)
    if command.biography is not None:
        changes["biography"] = _biography(command.biography)
    people = in_place(people, replace(before, **changes))
    return replace(project, dossier=replace(project.dossier, people=people))
