"""The forms of a project: its meeting, the header of a brief, its two sides and its sources."""

from collections.abc import Iterator, Mapping
from datetime import date

from briefgen.app.commands.command import SetField
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.model.brief import Brief
from briefgen.model.dossier import Moment
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText, same_language
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate, Source
from briefgen.reference.labels import language_names

_DAY = "2024-05-08"
_MEETING: Mapping[str, tuple[str, str]] = {
    "title": ("Title", ""),
    "place": ("Place", ""),
    "room": ("Room", ""),
    "starts": ("Begins", "2024-05-08 10:00"),
    "ends": ("Ends", "2024-05-08 11:30"),
    "time_zone": ("Time zone", "UTC+2"),
    "requested_by": ("Asked for by", ""),
    "reason": ("Reason", ""),
    "interpreter": ("Interpreter", ""),
    "press": ("Press", ""),
}
_HEADER: Mapping[str, tuple[str, str]] = {
    "to": ("To", ""),
    "from": ("From", ""),
    "through": ("Through", ""),
    "copies": ("Copies", ""),
    "subject": ("Subject", ""),
    "reference": ("Reference", ""),
    "date": ("Date", _DAY),
    "drafter": ("Drafted by", ""),
    "cleared_by": ("Cleared by", ""),
    "contact": ("Contact", ""),
}
_SOURCE: Mapping[str, tuple[str, str]] = {
    "title": ("Title", ""),
    "publisher": ("Publisher", ""),
    "date": ("Date", _DAY),
}
"""What each field is called, and how it is written."""


def meeting_form(project: Project, brief: Brief | None) -> tuple[FormGroup, ...]:
    """Give the fields of the meeting, then those of the header of a brief."""
    meeting = project.dossier.meeting
    fields = {name: _words(getattr(meeting, name)) for name in _MEETING}
    groups = [FormGroup(title="Meeting", fields=tuple(_fields("meeting", _MEETING, fields)))]
    if brief:
        header = {name: _words(getattr(brief.header, _attribute(name))) for name in _HEADER}
        title = f"Header of {brief.name}"
        groups.append(FormGroup(title=title, fields=tuple(_fields("brief", _HEADER, header))))
        groups += _groups_in_other_languages(project, brief)
    return tuple(groups)


def _groups_in_other_languages(project: Project, brief: Brief) -> Iterator[FormGroup]:
    """Ask for the words of each language of a brief in which some of them are not given."""
    names = language_names()
    for language in dict.fromkeys(filter(None, (brief.language, brief.second_language))):
        fields = tuple(_other_fields(project, brief, language))
        if fields:
            yield FormGroup(title=names.get(language, language), fields=fields)


def _other_fields(project: Project, brief: Brief, language: str) -> Iterator[FormField]:
    """Give what has words in another language than one of the brief, to be said in that."""
    meeting, header = project.dossier.meeting, brief.header
    held = (
        *(
            ("meeting", name, label, getattr(meeting, name))
            for name, (label, _) in _MEETING.items()
        ),
        *(
            ("brief", name, label, getattr(header, _attribute(name)))
            for name, (label, _) in _HEADER.items()
        ),
    )
    for group, name, label, words in held:
        if isinstance(words, LocalText) and not same_language(words.main, language):
            text = words.texts.get(language, "")
            yield FormField(
                key=f"{group}.{name}@{language}",
                label=label,
                text=text,
                example=words.text,
                language=language,
            )


def _attribute(name: str) -> str:
    return "from_" if name == "from" else name


def sources_form(project: Project) -> tuple[FormGroup, ...]:
    """Give the two sides of the meeting, then what is known of each source."""
    sides = project.dossier.sides
    ours, theirs = (
        FormField(key=f"sides.{key}", label=label, text=side.name, example=example)
        for key, label, side, example in (
            ("ours", "Our side", sides.ours, "Norland"),
            ("theirs", "The other side", sides.theirs, "Ostland"),
        )
    )
    return (
        FormGroup(title="The two sides", fields=(ours, theirs)),
        *(_source_group(number, one) for number, one in enumerate(project.dossier.sources, 1)),
    )


def _source_group(number: int, source: Source) -> FormGroup:
    words = {
        "title": source.title,
        "publisher": source.publisher,
        "date": _words(source.document_date),
    }
    known = source.document_date
    days = (known.value, *known.candidates) if known and known.candidates else ()
    fields = _fields(f"source.{source.id}", _SOURCE, words, days={"date": days})
    return FormGroup(title=f"{number}. {source.file_name}", fields=tuple(fields))


def _fields(
    group: str,
    labels: Mapping[str, tuple[str, str]],
    words: Mapping[str, str],
    *,
    days: Mapping[str, tuple[date, ...]] = {},
) -> Iterator[FormField]:
    for name, (label, example) in labels.items():
        yield FormField(
            key=f"{group}.{name}",
            label=label,
            text=words[name],
            choices=tuple(map(str, days.get(name, ()))),
            example=example,
        )


def _words(value: LocalText | Moment | DocumentDate | date | str | None) -> str:
    """Give what a field holds as an officer would type it."""
    match value:
        case LocalText():
            return value.text
        case Moment():
            day = value.day.isoformat()
            return f"{day} {value.time:%H:%M}" if value.time else day
        case DocumentDate():
            return value.value.isoformat()
        case date():
            return value.isoformat()
        case _:
            return value or ""


def set_commands(
    groups: tuple[FormGroup, ...], typed: Mapping[str, str], *, brief: Id = ""
) -> tuple[SetField, ...]:
    """Make the commands for the fields that hold something else than the form gave them."""
    return tuple(
        SetField(key=field.key, value=typed[field.key].strip(), brief=brief)
        for group in groups
        for field in group.fields
        if typed.get(field.key, field.text).strip() != field.text.strip()
    )
