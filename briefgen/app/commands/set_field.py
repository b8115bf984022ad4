"""Set one field by its key: `meeting.place`, `brief.to`, `sides.ours`, `source.ID.publisher`.

A key may end in a language, `meeting.title@fr`, where the field is an officer's text.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from briefgen.app.commands.command import SetField
from briefgen.app.commands.field_values import (
    Reader,
    Setting,
    read_choice,
    read_date,
    read_document_date,
    read_lines,
    read_marking,
    read_moment,
    read_name_of,
    read_programme,
    read_stamp,
    read_text,
    read_word,
    read_yes_or_no,
)
from briefgen.app.commands.find import find_brief, with_brief
from briefgen.errors import UsageError, unknown_name
from briefgen.model.dossier import Side
from briefgen.model.project import Project
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.labels import label_languages
from briefgen.reference.marking_schemes import marking_scheme_names
from briefgen.reference.recipes import recipe_names

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
    "drafter": read_word,
    "cleared_by": read_word,
    "contact": read_word,
    "attachments": read_lines,
}
BRIEF_FIELDS: Mapping[str, Reader] = {
    "name": read_word,
    "type": read_name_of("brief type", recipe_names),
    "house_style": read_name_of("house style", house_style_names),
    "language": read_name_of("language", label_languages),
    "release": read_marking,
    "provenance": read_choice("none", "notes", "footnotes", "annex", "comments"),
    "paper": read_choice("A4", "Letter"),
}
SOURCE_FIELDS: Mapping[str, Reader] = {
    "title": read_word,
    "publisher": read_word,
    "author": read_word,
    "url": read_word,
    "date": read_document_date,
    "language": read_word,
    "translated": read_yes_or_no,
}
DOSSIER_FIELDS: Mapping[str, Reader] = {
    "marking_scheme": read_name_of("marking scheme", marking_scheme_names),
    "default_marking": read_marking,
}
"""Keys by what they belong to, each with what reads its value."""
_REQUIRED = frozenset({"name", "type", "house_style", "language", "provenance", "paper"})


@dataclass(frozen=True)
class _Key:
    """A key in its parts: the whole of it for messages, the field and the language."""

    whole: str
    field: str
    language: str


def set_field(project: Project, command: SetField) -> Project:
    """Set a field; raise UsageError for an unknown key or a value that does not fit it."""
    path, _, language = command.key.partition("@")
    group, _, field = path.partition(".")
    setters: dict[str, Callable[[], Project]] = {
        "meeting": lambda: _set_meeting(project, key, command.value),
        "brief": lambda: _set_brief(project, key, command),
        "sides": lambda: _set_side(project, key, command.value),
        "source": lambda: _set_source(project, key, command.value),
        "dossier": lambda: _set_dossier(project, key, command.value),
    }
    key = _Key(whole=path, field=field, language=language)
    if group not in setters:
        raise unknown_name("key", path, settable_keys(project))
    return setters[group]()


def settable_keys(project: Project) -> list[str]:
    """List the keys that can be set in a project."""
    sources = (source.id for source in project.dossier.sources)
    return [
        *(f"meeting.{name}" for name in MEETING_FIELDS),
        *(f"brief.{name}" for name in (*HEADER_FIELDS, *BRIEF_FIELDS)),
        "brief.passages.purpose",
        *(f"sides.{side}{part}" for side in ("ours", "theirs") for part in ("", ".short_name")),
        *(f"dossier.{name}" for name in DOSSIER_FIELDS),
        *(f"source.{id_}.{name}" for id_ in sources for name in SOURCE_FIELDS),
    ]


def _read(
    fields: Mapping[str, Reader], key: _Key, value: str, *, owner: object, project: Project
) -> dict[str, object]:
    """Read a value with the reader of its field; give the change to the owner's attribute."""
    name = key.field
    attribute = {"from": "from_"}.get(name, name)
    if not value.strip() and name in _REQUIRED and fields is BRIEF_FIELDS:
        raise UsageError(f"{key.whole} can't be empty.")
    before = getattr(owner, attribute, None)
    try:
        return {attribute: fields[name](value, Setting(project, before, key.language))}
    except ValueError as fault:
        raise UsageError(f"{key.whole}: {fault}") from fault


def _require_known(fields: Mapping[str, Reader], key: _Key, project: Project) -> None:
    if key.field not in fields:
        raise unknown_name("key", key.whole, settable_keys(project))


def _set_meeting(project: Project, key: _Key, value: str) -> Project:
    """Set a field of the meeting; it no longer stems from the fact accepted before."""
    _require_known(MEETING_FIELDS, key, project)
    meeting = project.dossier.meeting
    changes = _read(MEETING_FIELDS, key, value, owner=meeting, project=project)
    facts = {name: ids for name, ids in meeting.from_facts.items() if name != key.field}
    changed = replace(meeting, from_facts=facts, **changes)
    return replace(project, dossier=replace(project.dossier, meeting=changed))


def _set_brief(project: Project, key: _Key, command: SetField) -> Project:
    brief = find_brief(project, command.brief)
    if key.field.startswith("passages."):
        name = key.field.removeprefix("passages.")
        text = read_text(command.value, Setting(project, brief.passages.get(name), key.language))
        passages = {**brief.passages, name: text}
        kept = {one: words for one, words in passages.items() if words is not None}
        return with_brief(project, replace(brief, passages=kept))
    if key.field in HEADER_FIELDS:
        changes = _read(HEADER_FIELDS, key, command.value, owner=brief.header, project=project)
        return with_brief(project, replace(brief, header=replace(brief.header, **changes)))
    _require_known(BRIEF_FIELDS, key, project)
    changes = _read(BRIEF_FIELDS, key, command.value, owner=brief, project=project)
    return with_brief(project, replace(brief, **changes))


def _set_side(project: Project, key: _Key, value: str) -> Project:
    side, _, part = key.field.partition(".")
    if side not in {"ours", "theirs"} or part not in {"", "name", "short_name"}:
        raise unknown_name("key", key.whole, settable_keys(project))
    before: Side = getattr(project.dossier.sides, side)
    changed = replace(before, **{part or "name": value.strip()})
    sides = replace(project.dossier.sides, **{side: changed})
    return replace(project, dossier=replace(project.dossier, sides=sides))


def _set_source(project: Project, key: _Key, value: str) -> Project:
    id_, _, field = key.field.partition(".")
    inner = _Key(whole=key.whole, field=field, language=key.language)
    sources = {source.id: source for source in project.dossier.sources}
    if id_ not in sources:
        raise unknown_name("source", id_, list(sources))
    _require_known(SOURCE_FIELDS, inner, project)
    source = sources[id_]
    changes = _read(SOURCE_FIELDS, inner, value, owner=source, project=project)
    if "date" in changes:
        changes = {"document_date": changes["date"]}
    sources[id_] = replace(source, **changes)
    return replace(project, dossier=replace(project.dossier, sources=tuple(sources.values())))


def _set_dossier(project: Project, key: _Key, value: str) -> Project:
    _require_known(DOSSIER_FIELDS, key, project)
    changes = _read(DOSSIER_FIELDS, key, value, owner=project.dossier, project=project)
    return replace(project, dossier=replace(project.dossier, **changes))
