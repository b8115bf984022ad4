"""How the value of each field is written, in one line."""

from collections.abc import Mapping

from briefgen.app.commands.field_values import (
    ReadChoice,
    Reader,
    ReadNameOf,
    ReadOptional,
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
from briefgen.app.commands.set_field import settable_keys
from briefgen.model.project import Project
from briefgen.reference.marking_schemes import load_marking_scheme, marking_scheme_names

_WRITTEN: Mapping[Reader, str] = {
    read_word: "TEXT",
    read_text: "TEXT, also KEY@fr=TEXT",
    read_words: "TEXT, also KEY@fr=TEXT",
    read_lines: "TEXT; TEXT, also KEY@fr=TEXT; TEXT",
    read_programme: "MINUTES|WHAT|SPEAKER; MINUTES|WHAT",
    read_moment: "2024-05-08T10:00, or the day alone",
    read_date: "2024-05-08",
    read_document_date: "2024-05-08",
    read_stamp: "2024-05-06T18:00 (UTC)",
    read_yes_or_no: "yes|no",
    read_brief_name: "TEXT that no other brief is called",
    read_area_label: "TEXT that no other area is called, also KEY@fr=TEXT",
}


def value_forms(project: Project) -> dict[str, str]:
    """Give the keys that can be set in a project, each with how its value is written."""
    return {key: _form(reader, project) for key, reader in settable_keys(project).items()}


def _form(reader: Reader, project: Project) -> str:
    if reader is read_marking:
        scheme = load_marking_scheme(project.dossier.marking_scheme)
        return f"{'|'.join(level.id for level in scheme.levels)}, then caveats"
    if reader is read_marking_scheme:
        return "|".join(marking_scheme_names())
    match reader:
        case ReadChoice(choices=choices):
            return "|".join(choices)
        case ReadNameOf(names=names):
            return "|".join(names())
        case ReadOptional(reader=inner):
            return f"{_form(inner, project)}, or nothing"
        case _:
            return _WRITTEN[reader]
