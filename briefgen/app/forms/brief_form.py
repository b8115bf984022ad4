"""The forms of a brief: what a new one is to be, and all there is to choose of one."""

from collections.abc import Iterator, Mapping
from typing import get_args

from briefgen.app.commands.briefs import free_name
from briefgen.app.commands.command import AddBrief, Command, CopyBrief, SetField
from briefgen.app.forms.brief_choices import brief_choices
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.app.forms.item_form import choice_field
from briefgen.errors import UsageError
from briefgen.model.brief import Brief, PaperName
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from briefgen.reference.labels import language_names
from briefgen.reference.recipes import load_recipe

PROVENANCES: Mapping[str, str] = {
    "notes": "Numbered notes at the end",
    "footnotes": "Footnotes",
    "annex": "An annex with the words of the sources",
    "comments": "Comments in Word",
    "none": "Not at all",
}
_YES_NO = {"yes": "Yes", "no": "No"}
_AS_TYPE = "As the type of brief"
_PROPOSED = "Everything that was proposed"
_NEW_NAME, _NEW_TYPE, _NEW_STYLE, _BEGINS = "name", "type", "house_style", "begins"


def new_brief_form(project: Project, brief: Brief | None, labels: Labels) -> tuple[FormGroup, ...]:
    """Ask what a new brief is to be, and with what it begins."""
    shown = brief or Brief(id="", name="")
    types, styles, *_ = (
        choice_field(one.key.removeprefix("brief."), one.label, one.value, dict(one.options))
        for one in brief_choices(project, shown, labels)
    )
    fields = [
        FormField(key=_NEW_NAME, label="Name", needed=True, example="One page"),
        types,
        styles,
    ]
    if brief:
        beginnings = {"": _PROPOSED, brief.id: f"What is ticked in {brief.name}"}
        fields.append(choice_field(_BEGINS, "Begins with", brief.id, beginnings))
    return (FormGroup(title="New brief of the same facts", fields=tuple(fields)),)


def new_brief_commands(typed: Mapping[str, str]) -> tuple[Command, ...]:
    """Make the commands for a new brief: one that begins empty-handed, or as a copy."""
    name, type_, style = (typed[key] for key in (_NEW_NAME, _NEW_TYPE, _NEW_STYLE))
    begins = typed.get(_BEGINS, "")
    if not begins:
        return (AddBrief(name=name, type=type_, house_style=style),)
    return (
        CopyBrief(brief=begins, name=name),
        SetField(key="brief.type", value=type_, brief=name.strip()),
        SetField(key="brief.house_style", value=style, brief=name.strip()),
    )


def copy_name(project: Project, brief: Brief) -> str:
    """Give a name that no brief has for a copy of one."""
    number = 2
    while True:
        try:
            return free_name(project, f"{brief.name} {number}")
        except UsageError:
            number += 1


def brief_form(project: Project, brief: Brief, labels: Labels) -> tuple[FormGroup, ...]:
    """Give all there is to choose of a brief."""
    choices = (
        choice_field(one.key, one.label, one.value, dict(one.options))
        for one in brief_choices(project, brief, labels)
    )
    name = FormField(key="brief.name", label="Name", text=brief.name, needed=True)
    return (
        FormGroup(title="Brief", fields=(name, *choices)),
        FormGroup(title="How it prints", fields=tuple(_print_fields(brief))),
    )


def _print_fields(brief: Brief) -> Iterator[FormField]:
    yield provenance_field(brief)
    beside = {"": "None", **language_names()}
    yield choice_field("brief.second_language", "Second language", brief.second_language, beside)
    papers = {"": "As the house style", **{one: one for one in get_args(PaperName)}}
    yield choice_field("brief.paper", "Paper", brief.paper or "", papers)
    marks = {"": "As the marking scheme", **_YES_NO}
    yield choice_field("brief.portion_marks", "Portion marks", _yes_no(brief.portion_marks), marks)
    wording = {"": _AS_TYPE, **_YES_NO}
    yield choice_field(
        "brief.source_wording", "Sources' own words", _yes_no(brief.source_wording), wording
    )


def provenance_field(brief: Brief) -> FormField:
    """Give how the sources of a brief show."""
    own = load_recipe(brief.type).provenance
    choices = dict(PROVENANCES)
    value = brief.provenance or own
    choices[own] = f"{choices[own]} (as the type)"
    return choice_field("brief.provenance", "Sources show", value, choices)


def _yes_no(value: bool | None) -> str:  # noqa: FBT001 - a field of the model
    return "" if value is None else "yes" if value else "no"
