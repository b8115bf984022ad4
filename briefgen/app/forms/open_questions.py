"""What has to be asked after reading, and nothing else: unsure days of sources, the two sides."""

from collections import Counter
from collections.abc import Iterator, Mapping

from briefgen.app.commands.command import SetField
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.app.forms.project_form import sources_form
from briefgen.model.dossier import Dossier
from briefgen.model.project import Project
from briefgen.model.source import Source

_MOST_SIDES = 6


def open_questions(project: Project) -> tuple[FormGroup, ...]:
    """Give the fields that nothing that was read answers; none where all is known."""
    sides, *sources = sources_form(project)
    groups = (
        FormGroup(title=sides.title, fields=tuple(_sides(sides, project.dossier))),
        *(
            FormGroup(title=_title(source), fields=(_day(group),))
            for source, group in zip(project.dossier.sources, sources, strict=True)
            if _is_unsure(source)
        ),
    )
    return tuple(group for group in groups if group.fields)


def answers(groups: tuple[FormGroup, ...], typed: Mapping[str, str]) -> tuple[SetField, ...]:
    """Make the commands for what was answered; a day that is left as it stands is confirmed."""
    return tuple(
        SetField(key=field.key, value=text)
        for group in groups
        for field in group.fields
        if (text := typed.get(field.key, "").strip())
    )


def count_questions(groups: tuple[FormGroup, ...]) -> int:
    """Count the fields that are to be filled in."""
    return sum(len(group.fields) for group in groups)


def _sides(group: FormGroup, dossier: Dossier) -> Iterator[FormField]:
    """Give the sides that nobody named, with those that sources speak of."""
    likely = _sides_told(dossier)
    named = {side.name.casefold() for side in (dossier.sides.ours, dossier.sides.theirs)}
    for field in group.fields:
        if likely and not field.text:
            choices = tuple(side for side in likely if side.casefold() not in named)
            yield FormField(key=field.key, label=field.label, choices=choices)


def _sides_told(dossier: Dossier) -> tuple[str, ...]:
    """Give the sides of participants and organisations, those that are told most first."""
    told = Counter(fact.attribute("side") for fact in dossier.facts)
    told.pop("", None)
    return tuple(side for side, _ in told.most_common(_MOST_SIDES))


def _is_unsure(source: Source) -> bool:
    """Tell whether the day of a source is not known, or was only inferred."""
    return source.document_date is None or source.document_date.how == "inferred"


def _title(source: Source) -> str:
    return source.title or source.file_name


def _day(group: FormGroup) -> FormField:
    return next(field for field in group.fields if field.key.endswith(".date"))
