"""The form of what can be ticked: what it says of itself, its agenda area, its marking."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import assert_never, get_args

from briefgen.app.commands.command import AddItem, ItemKind
from briefgen.app.commands.typed_items import FORMS, TypedItem
from briefgen.app.forms.fact_form import fact_form
from briefgen.app.forms.form_field import FormField
from briefgen.errors import BriefgenError
from briefgen.model.data_table import DataTable
from briefgen.model.dossier import (
    POINT_KINDS,
    Answers,
    ChartKind,
    CommitmentState,
    Dossier,
    Item,
    Person,
    Point,
    PointKind,
    Tier,
)
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.model.placement import STATEMENTS
from briefgen.reference.marking_schemes import load_marking_scheme

TIERS: Mapping[str, str] = {
    "certain": "Certain to come up",
    "possible": "May come up",
    "unlikely": "Unlikely to come up",
}
SIDES: Mapping[str, str] = {
    "ours": "Our side",
    "theirs": "The other side",
    "other": "Somebody else",
    "unknown": "Not known",
}
ROLES: Mapping[str, str] = {
    "principal": "Principal: speaks first",
    "delegation": "Delegation",
    "interpreter": "Interpreter",
    "other": "Other",
}
LABELS: Mapping[str, str] = {
    "what": "What",
    "who": "Who",
    "due": "Due",
    "state": "State",
    "question": "Question",
    "reply": "Reply",
    "if_pressed": "If pressed",
    "text": "Wording",
    "answers": "Answers",
    "by": "By when",
    "reason": "Reason",
    "criteria": "Criteria",
    "result": "Result",
    "objective": "Objective",
    "title": "Title",
    "data": "Data",
    "kind": "Drawn as",
    "unit": "Unit",
    "label": "Name",
    "wording": "Wording",
    "biography": "Biography",
    "source": "Source",
}
"""What the fields of items are called."""
_LONG = frozenset({"what", "question", "reply", "if_pressed", "text", "reason", "result", "data"})
_EXAMPLES: Mapping[str, str] = {
    "due": "2024-05-08",
    "by": "2024-05-08",
    "criteria": "Cost: low; Speed: by June",
    "data": "Year,Exports",
}
_WORDS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("commitment", "state"): get_args(CommitmentState),
    ("recommendation", "answers"): get_args(Answers),
    ("chart", "kind"): get_args(ChartKind),
}
"""What a field takes, by kind of item and name."""
_CHOICES: Mapping[str, str] = {"open": "Still open"}
"""Choices that are called otherwise than they are stored: a file is opened, too."""


def item_form(item: Item, dossier: Dossier) -> tuple[FormField, ...]:
    """Give the fields of an item beside wording and note, in the order in which they are asked."""
    match item:
        case Fact():
            fields = (*fact_form(item, dossier), *_fact_area(item, dossier))
        case Point():
            fields = point_form(dossier, item.kind, tier=item.tier, area=item.area or "")
        case Person():
            fields = person_form(item)
        case _:
            fields = tuple(_typed_form(item, dossier))
    return (*fields, *_marking_form(item, dossier))


def point_form(
    dossier: Dossier, kind: PointKind, *, tier: Tier = "certain", area: str = ""
) -> tuple[FormField, ...]:
    """Give what is asked of a point beside its words and its marking."""
    return (
        FormField(
            key="kind",
            label="Kind",
            text=kind,
            choices=POINT_KINDS,
            free=False,
            needed=True,
        ),
        choice_field("tier", "Comes up", tier, TIERS),
        area_field(dossier, area),
    )


def choice_field(key: str, label: str, text: str, choices: Mapping[str, str]) -> FormField:
    """Give a field of which one of some choices must stand; `choices` names each."""
    return FormField(
        key=key,
        label=label,
        text=text,
        choices=tuple(choices),
        names=tuple(choices.values()),
        free=False,
        needed=True,
    )


def area_field(dossier: Dossier, area: str, *, key: str = "area") -> FormField:
    """Give the agenda area of something; empty is the meeting as a whole."""
    areas = {one.id: one.label for one in sorted(dossier.areas, key=lambda one: one.order)}
    return choice_field(key, "Agenda area", area, {"": "The whole meeting", **areas})


def _fact_area(fact: Fact, dossier: Dossier) -> Iterator[FormField]:
    """Give the area of a statement; one that touches several is left as it is until asked."""
    if fact.kind not in STATEMENTS:
        return
    field = area_field(dossier, ",".join(fact.areas), key="areas")
    if len(fact.areas) > 1:
        several = ("Several", *field.names)
        field = FormField(
            key="areas",
            label=field.label,
            text=field.text,
            choices=(field.text, *field.choices),
            names=several,
            free=False,
            needed=True,
        )
    yield field


def person_form(person: Person) -> tuple[FormField, ...]:
    """Give what is asked of somebody who takes part."""
    title = person.titles[0].text.text if person.titles else ""
    biography = person.biography.text if person.biography else ""
    return (
        FormField(key="name", label="Name", text=person.name, needed=True),
        FormField(key="title", label="Title", text=title, example="Minister of Fisheries"),
        choice_field("side", "Side", person.side, SIDES),
        choice_field("role", "Rank", person.role, ROLES),
        FormField(
            key="pronunciation",
            label="Spoken",
            text=person.pronunciation,
            example="SOE-ren-sen",
        ),
        FormField(key="name_in_script", label="In script", text=person.name_in_script),
        FormField(key="biography", label="Biography", text=biography, long=True),
    )


def _typed_form(item: TypedItem, dossier: Dossier) -> Iterator[FormField]:
    """Give the fields of a commitment, question, chart and the like, by their table."""
    kind = next(kind for kind, form in FORMS.items() if form.make is type(item))
    texts = {name: as_typed(getattr(item, name)) for name in FORMS[kind].fields}
    return _typed_fields(kind, dossier, texts)


def new_item_form(
    kind: ItemKind, dossier: Dossier, *, given: Mapping[str, str] = {}
) -> tuple[FormField, ...]:
    """Ask for a new commitment, question, chart and the like; some of it may be `given`."""
    first = {name: words[0] for (one, name), words in _WORDS.items() if one == kind}
    return (*_typed_fields(kind, dossier, {**first, **given}), marking_field(dossier, ""))


def new_item_command(kind: ItemKind, typed: Mapping[str, str], *, brief: str) -> AddItem:
    """Make the command for a new item."""
    return AddItem(kind=kind, fields=dict(typed), brief=brief)


def _typed_fields(
    kind: ItemKind, dossier: Dossier, texts: Mapping[str, str]
) -> Iterator[FormField]:
    form = FORMS[kind]
    for name in form.fields:
        if name in _MARKED:
            continue
        text = texts.get(name, "")
        if name == "area":
            yield area_field(dossier, text)
        elif name == "objective":
            yield _objective_field(dossier, text)
        elif words := _WORDS.get((kind, name)):
            choices = {one: _CHOICES.get(one, one.capitalize()) for one in words}
            yield choice_field(name, LABELS[name], text, choices)
        else:
            yield FormField(
                key=name,
                label=LABELS[name],
                text=text,
                long=name in _LONG,
                needed=name in form.needed,
                example=_EXAMPLES.get(name, ""),
            )


def _objective_field(dossier: Dossier, text: str) -> FormField:
    objectives = {one.id: one.text.text for one in dossier.points if one.kind == "objective"}
    return choice_field("objective", "Objective", text, {"": "None", **objectives})


_MARKED = frozenset({"marking", "ground", "note"})


def _marking_form(item: Item, dossier: Dossier) -> Iterator[FormField]:
    """Give the marking, and once there is one the ground on which it is withheld."""
    yield marking_field(dossier, as_typed(item.marking))
    if item.marking or item.ground:
        yield FormField(key="ground", label="Ground", text=item.ground)


def marking_field(dossier: Dossier, text: str) -> FormField:
    """Give the marking of something; caveats may be typed behind its level."""
    scheme = _scheme(dossier)
    levels = scheme.levels if scheme else ()
    return FormField(
        key="marking",
        label="Marking",
        text=text,
        choices=("", *(level.id for level in levels)),
        names=(_unmarked(dossier, scheme), *(level.banner or level.id for level in levels)),
    )


def _scheme(dossier: Dossier) -> MarkingScheme | None:
    """Give the marking scheme; None where it is not here, which a brief tells."""
    try:
        return load_marking_scheme(dossier.marking_scheme)
    except BriefgenError:
        return None


def _unmarked(dossier: Dossier, scheme: MarkingScheme | None) -> str:
    """Say what holds for what has no marking of its own, in the words that are printed."""
    default = dossier.default_marking
    if default is None:
        return "As the project"
    named = (default.level, *default.caveats)
    known: dict[str, str] = {}
    if scheme:
        known |= {level.id: level.banner for level in scheme.levels}
        known |= {caveat.id: caveat.banner for caveat in scheme.caveats}
    words = " ".join(filter(None, (known.get(name, name) for name in named)))
    return f"{words or default.level} (default)"


def as_typed(
    value: LocalText | Marking | DataTable | dt.date | dict[str, LocalText] | str | None,
) -> str:
    """Give what a field holds as an officer would type it."""
    match value:
        case None:
            return ""
        case str():
            return value
        case LocalText():
            return value.text
        case Marking():
            return " ".join((value.level, *value.caveats))
        case DataTable():
            return _as_lines(value)
        case dt.date():
            return value.isoformat()
        case dict():
            return "; ".join(f"{name}: {words.text}" for name, words in value.items())
        case _:
            assert_never(value)


def _as_lines(table: DataTable) -> str:
    """Give data as comma-separated text; names with a comma stand in quotation marks."""
    rows = ((table.rows_are, *table.columns), *((row.label, *row.figures) for row in table.rows))
    return "\n".join(",".join(_cell(cell) for cell in row) for row in rows)


def _cell(text: str) -> str:
    if not any(sign in text for sign in ',;\t"'):
        return text
    return '"{}"'.format(text.replace('"', '""'))
