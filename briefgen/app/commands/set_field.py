"""Set one field by its key: `meeting.place`, `brief.to`, `sides.ours`, `source.ID.publisher`.

A key may end in a language, `meeting.title@fr`, where the field is an officer's text.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import replace as replace_field
from typing import get_args

from msgspec.structs import replace

from briefgen.app.commands.areas import with_name
from briefgen.app.commands.command import SetField
from briefgen.app.commands.field_values import (
    LOCAL_READERS,
    ReadChoice,
    Reader,
    ReadNameOf,
    ReadOptional,
    Setting,
    read_area_label,
    read_brief_name,
    read_date,
    read_document_date,
    read_lines,
    read_marking,
    read_marking_scheme,
    read_moment,
    read_programme,
    read_stamp,
    read_text,
    read_word,
    read_words,
    read_yes_or_no,
)
from briefgen.app.commands.find import (
    find_brief,
    find_item,
    in_place,
    language_typed,
    with_brief,
    with_item,
)
from briefgen.errors import UsageError, unknown_name
from briefgen.model.agenda import AreaState
from briefgen.model.brief import Brief, PaperName, Provenance
from briefgen.model.dossier import Side
from briefgen.model.plain_names import is_wording
from briefgen.model.project import Project
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.labels import label_languages
from briefgen.reference.recipes import load_recipe, recipe_names

MEETING_FIELDS: Mapping[str, Reader] = {
    "title": read_text,
    "requested_by": read_text,
    "reason": read_text,
    "place": read_text,
    "room": read_text,
    "starts": read_moment,
    "ends": read_moment,
    "time_zone": read_word,
    "interpreter": read_text,
    "press": read_text,
    "programme": read_programme,
}
HEADER_FIELDS: Mapping[str, Reader] = {
    "to": read_text,
    "from": read_text,
    "through": read_text,
    "copies": read_text,
    "reference": read_word,
    "subject": read_text,
    "date": read_date,
    "as_at": read_stamp,
    "drafter": read_words,
    "cleared_by": read_words,
    "contact": read_words,
    "attachments": read_lines,
}
BRIEF_FIELDS: Mapping[str, Reader] = {
    "name": read_brief_name,
    "type": ReadNameOf("brief type", recipe_names),
    "house_style": ReadNameOf("house style", house_style_names),
    "language": ReadNameOf("language", label_languages),
    "second_language": ReadOptional(ReadNameOf("language", label_languages), nothing=""),
    "release": read_marking,
    "provenance": ReadChoice(get_args(Provenance)),
    "paper": ReadOptional(ReadChoice(get_args(PaperName))),
    "portion_marks": ReadOptional(read_yes_or_no),
    "source_wording": ReadOptional(read_yes_or_no),
}
AREA_FIELDS: Mapping[str, Reader] = {
    "label": read_area_label,
    "state": ReadOptional(ReadChoice(get_args(AreaState))),
}
SIDE_FIELDS: Mapping[str, Reader] = {"name": read_word, "short_name": read_word}
SOURCE_FIELDS: Mapping[str, Reader] = {
    "title": read_word,
    "publisher": read_word,
    "author": read_word,
    "url": read_word,
    "date": read_document_date,
    "language": read_word,
    "translated": read_yes_or_no,
    "translated_from": read_word,
}
ITEM_FIELDS: Mapping[str, Reader] = {"marking": read_marking, "ground": read_word}
"""What can be set of anything that can be ticked."""
DOSSIER_FIELDS: Mapping[str, Reader] = {
    "marking_scheme": read_marking_scheme,
    "default_marking": read_marking,
}
"""Keys by what they belong to, each with what reads its value."""
_HEADER_ATTRIBUTES = {"from": "from_"}
_SOURCE_ATTRIBUTES = {"date": "document_date"}
"""Where the model's attribute is named otherwise than the key."""


@dataclass(frozen=True)
class _Key:
    """A key in its parts: the whole of it for messages, the field, the language, the brief."""

    whole: str
    field: str
    language: str
    brief: str = ""

    def of(self, field: str) -> "_Key":
        """Give the key of a field inside this one, such as that of one source."""
        return replace_field(self, field=field)


def set_field(project: Project, command: SetField) -> Project:
    """Set a field; raise UsageError for an unknown key or a value that does not fit it."""
    path, _, language = command.key.partition("@")
    group, _, field = path.partition(".")
    key = _Key(whole=path, field=field, language=language, brief=command.brief)
    if group not in _SETTERS:
        raise _unknown(key, project)
    return _SETTERS[group](project, key, command)


def settable_keys(project: Project) -> dict[str, Reader]:
    """Give the keys that can be set in a project, each with what reads its value."""
    dossier = project.dossier
    sides = {"": read_word, ".short_name": read_word}
    groups: list[tuple[str, Mapping[str, Reader]]] = [
        ("meeting.", MEETING_FIELDS),
        ("brief.", {**HEADER_FIELDS, **BRIEF_FIELDS}),
        ("brief.passages.", dict.fromkeys(_passages(project), read_text)),
        *((f"sides.{side}", sides) for side in ("ours", "theirs")),
        ("dossier.", DOSSIER_FIELDS),
        *((f"source.{source.id}.", SOURCE_FIELDS) for source in dossier.sources),
        *((f"area.{area.id}.", AREA_FIELDS) for area in dossier.areas),
        *((f"item.{item.id}.", ITEM_FIELDS) for item in dossier.items()),
    ]
    return {f"{group}{name}": reader for group, fields in groups for name, reader in fields.items()}


def _passages(project: Project) -> list[str]:
    """Give the passages that the types of a project's briefs have."""
    types = dict.fromkeys(brief.type for brief in project.briefs if brief.type in recipe_names())
    sections = (section for name in types for section in load_recipe(name).sections)
    return list(dict.fromkeys(section.passage for section in sections if section.passage))


def _types_with(passage: str) -> list[str]:
    """Give the types of brief that have a passage."""
    return [
        name
        for name in recipe_names()
        if any(section.passage == passage for section in load_recipe(name).sections)
    ]


def _unknown(key: _Key, project: Project) -> UsageError:
    return unknown_name("key", key.whole, settable_keys(project))


def _read(
    fields: Mapping[str, Reader], key: _Key, typed: str, *, before: object, project: Project
) -> object:
    """Read what was typed with the reader of its field; `before` is what the field holds now."""
    if key.field not in fields:
        raise _unknown(key, project)
    reader = fields[key.field]
    if key.language and reader not in LOCAL_READERS:
        raise UsageError(f"{key.whole} is the same in every language.", hint="Leave out '@'.")
    # What is typed where nothing was is in the language of the brief; a name is in none.
    is_name = reader is read_words and not is_wording(typed)
    is_typed_in = reader in LOCAL_READERS and not (before or is_name)
    by_itself = language_typed(project, key.brief) if is_typed_in else ""
    try:
        return reader(typed, Setting(project, before, key.language or by_itself))
    except ValueError as fault:
        raise UsageError(f"{key.whole}: {fault}") from fault


def _set_meeting(project: Project, key: _Key, command: SetField) -> Project:
    """Set a field of the meeting; it no longer stems from the fact accepted before."""
    meeting = project.dossier.meeting
    before = getattr(meeting, key.field, None)
    value = _read(MEETING_FIELDS, key, command.value, before=before, project=project)
    facts = {name: ids for name, ids in meeting.from_facts.items() if name != key.field}
    changed = replace(meeting, from_facts=facts, **{key.field: value})
    return replace(project, dossier=replace(project.dossier, meeting=changed))


def _set_brief(project: Project, key: _Key, command: SetField) -> Project:
    """Set a field of the brief itself, a line of its header or one of its passages."""
    brief = find_brief(project, command.brief)
    if key.field.startswith("passages."):
        return with_brief(project, _with_passage(brief, key, command.value, project))
    if key.field in HEADER_FIELDS:
        return with_brief(project, _with_header(brief, key, command.value, project))
    before = getattr(brief, key.field, None)
    value = _read(BRIEF_FIELDS, key, command.value, before=before, project=project)
    return with_brief(project, replace(brief, **{key.field: value}))


def _with_passage(brief: Brief, key: _Key, typed: str, project: Project) -> Brief:
    """Set a passage that the project's types have, or one that the brief holds already."""
    name = key.field.removeprefix("passages.")
    if name not in {*_passages(project), *brief.passages} and (types := _types_with(name)):
        hint = f"Set {' or '.join(f'brief.type={one}' for one in types)} first."
        raise UsageError(f"{key.whole}: {brief.type} has no such section.", hint=hint)
    fields = dict.fromkeys((*_passages(project), *brief.passages), read_text)
    before = brief.passages.get(name)
    text = _read(fields, key.of(name), typed, before=before, project=project)
    passages = {**brief.passages, name: text}
    kept = {one: words for one, words in passages.items() if words is not None}
    return replace(brief, passages=kept)


def _with_header(brief: Brief, key: _Key, typed: str, project: Project) -> Brief:
    attribute = _HEADER_ATTRIBUTES.get(key.field, key.field)
    before = getattr(brief.header, attribute)
    value = _read(HEADER_FIELDS, key, typed, before=before, project=project)
    return replace(brief, header=replace(brief.header, **{attribute: value}))


def _set_side(project: Project, key: _Key, command: SetField) -> Project:
    """Set the name of a side, called `sides.ours` for short, or its short name.

    A name that was not known before tells whose side those are on whom texts put there.
    """
    name, _, field = key.field.partition(".")
    if name not in {"ours", "theirs"}:
        raise _unknown(key, project)
    side: Side = getattr(project.dossier.sides, name)
    inner = key.of(field or "name")
    value = _read(SIDE_FIELDS, inner, command.value, before=None, project=project)
    sides = replace(project.dossier.sides, **{name: replace(side, **{inner.field: value})})
    changed = replace(project, dossier=replace(project.dossier, sides=sides))
    if inner.field == "name" and value != side.name:
        # As with days, only here texts are read again.
        from briefgen.app.commands.read_sides import with_sides_read

        return with_sides_read(changed, str(value))
    return changed


def _set_source(project: Project, key: _Key, command: SetField) -> Project:
    """Set what is known of a source; its date moves the dates that are read against it."""
    id_, _, field = key.field.partition(".")
    sources = project.dossier.sources
    source = find_item(sources, id_, what="source")
    attribute = _SOURCE_ATTRIBUTES.get(field, field)
    value = _read(SOURCE_FIELDS, key.of(field), command.value, before=None, project=project)
    changed = replace(source, **{attribute: value})
    if field == "date":
        # Only here a text is read again, and all that is known for it has to be loaded.
        from briefgen.app.commands.redate import redate_source

        return redate_source(project, changed)
    sources = in_place(sources, changed)
    return replace(project, dossier=replace(project.dossier, sources=sources))


def _set_area(project: Project, key: _Key, command: SetField) -> Project:
    """Set the name of an agenda area, its name in a language, or how near the two sides are."""
    id_, _, field = key.field.partition(".")
    areas = project.dossier.areas
    area = find_item(areas, id_, what="agenda area")
    if field == "label" and key.language not in ("", area.language):
        named = with_name(area, key.language, command.value)
        changed = in_place(areas, named)
        return replace(project, dossier=replace(project.dossier, areas=changed))
    before = getattr(area, field, None)
    if field == "label":
        key = replace_field(key, language="")
    value = _read(AREA_FIELDS, key.of(field), command.value, before=before, project=project)
    changes: dict[str, object] = {field: value}
    if field == "label":
        # Its name in the language of the agenda is the one that all see.
        changes["names"] = {
            code: str(value) if name == before else name for code, name in area.names.items()
        }
    changed = in_place(areas, replace(area, **changes))
    return replace(project, dossier=replace(project.dossier, areas=changed))


def _set_item(project: Project, key: _Key, command: SetField) -> Project:
    """Set the marking of an item, or the ground on which it is withheld."""
    id_, _, field = key.field.partition(".")
    value = _read(ITEM_FIELDS, key.of(field), command.value, before=None, project=project)
    return with_item(project, id_, **{field: value})


def _set_dossier(project: Project, key: _Key, command: SetField) -> Project:
    value = _read(DOSSIER_FIELDS, key, command.value, before=None, project=project)
    return replace(project, dossier=replace(project.dossier, **{key.field: value}))


_SETTERS: Mapping[str, Callable[[Project, _Key, SetField], Project]] = {
    "meeting": _set_meeting,
    "brief": _set_brief,
    "sides": _set_side,
    "source": _set_source,
    "area": _set_area,
    "item": _set_item,
    "dossier": _set_dossier,
}
"""What sets a field, by the first part of its key."""
