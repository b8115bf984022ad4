"""Enter and change people."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddPerson, EditPerson
from briefgen.app.commands.find import find_brief, find_item, in_place
from briefgen.app.commands.selection import with_ticked
from briefgen.app.commands.texts import changed_text, require_text
from briefgen.model.dossier import Person, PersonTitle
from briefgen.model.ids import Id, make_id
from briefgen.model.local_text import same_language
from briefgen.model.project import Project


def add_person(project: Project, command: AddPerson) -> Project:
    """Add a person and tick them in the brief."""
    brief = find_brief(project, command.brief)
    name = require_text(command.name, what="A person's name")
    language = command.language or brief.language
    facts = (find_item(project.dossier.facts, id_, what="fact") for id_ in command.facts)
    person = Person(
        id=_fresh_id(project, name),
        name=name,
        name_in_script=command.name_in_script.strip(),
        pronunciation=command.pronunciation.strip(),
        titles=_titles((), command.title, language),
        side=command.side,
        role=command.role,
        biography=changed_text(None, command.biography, language),
        facts=tuple(fact.id for fact in facts),
    )
    dossier = replace(project.dossier, people=(*project.dossier.people, person))
    added = replace(project, dossier=dossier, made=project.made + 1)
    return with_ticked(added, (person.id,), brief=brief.id)


def _fresh_id(project: Project, name: str) -> Id:
    taken = {person.id for person in project.dossier.people}
    return make_id("person", name, str(project.made), taken=taken)


def _titles(before: tuple[PersonTitle, ...], title: str, language: str) -> tuple[PersonTitle, ...]:
    """Give one title instead of all, or the first one its words in another language."""
    if before and language and not same_language(language, before[0].text.main):
        text = changed_text(before[0].text, title, language)
        return (replace(before[0], text=text), *before[1:])
    main = language or (before[0].text.main if before else "")
    others = before[0].text if before else None
    text = changed_text(others, title, main) if title.strip() else None
    return (PersonTitle(text=text),) if text else ()


def edit_person(project: Project, command: EditPerson) -> Project:
    """Change the fields of a person that the command gives."""
    people = project.dossier.people
    before = find_item(people, command.id, what="person")
    changes: dict[str, object] = {
        name: value.strip()
        for name in ("side", "role", "pronunciation", "name_in_script", "note")
        if (value := getattr(command, name)) is not None
    }
    if command.name is not None:
        changes["name"] = require_text(command.name, what="A person's name")
    if command.title is not None:
        changes["titles"] = _titles(before.titles, command.title, command.language)
    if command.biography is not None:
        changes["biography"] = changed_text(before.biography, command.biography, command.language)
    people = in_place(people, replace(before, **changes))
    return replace(project, dossier=replace(project.dossier, people=people))
