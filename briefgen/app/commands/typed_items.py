"""Enter and change what officers type beside points and people, all by one table.

A commitment, a question, a recommendation, an option, an outcome and a chart differ in
their fields only: which there are, what reads each, and which one says what the item is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from msgspec.structs import replace

from briefgen.app.commands.command import AddItem, EditItem, ItemKind
from briefgen.app.commands.field_values import (
    ReadChoice,
    Reader,
    Setting,
    read_criteria,
    read_data,
    read_date,
    read_marking,
    read_text,
    read_word,
    read_words,
)
from briefgen.app.commands.find import find_brief, find_item, language_typed
from briefgen.app.commands.selection import with_ticked
from briefgen.app.commands.texts import require_text
from briefgen.errors import UsageError, unknown_name
from briefgen.model.dossier import (
    Answers,
    Chart,
    ChartKind,
    Commitment,
    CommitmentState,
    Kept,
    Option,
    Outcome,
    Question,
    Recommendation,
)
from briefgen.model.ids import Id, make_id
from briefgen.model.project import Project

TypedItem = Commitment | Question | Recommendation | Option | Outcome | Chart


def _read_area(value: str, setting: Setting) -> Id | None:
    """Read an agenda area of the dossier; empty means the whole meeting."""
    areas = setting.project.dossier.areas
    return find_item(areas, value.strip(), what="agenda area").id if value.strip() else None


def _read_objective(value: str, setting: Setting) -> Id | None:
    """Read the id of an objective; empty means none."""
    if not value.strip():
        return None
    objectives = tuple(one for one in setting.project.dossier.points if one.kind == "objective")
    return find_item(objectives, value.strip(), what="objective").id


@dataclass(frozen=True)
class ItemForm:
    """The fields of one kind of item: where it is kept, what makes it, what reads its fields.

    The `needed` fields must have words, the first of them says what the item is; the
    others may be empty.
    """

    collection: str
    make: Callable[..., TypedItem]
    needed: tuple[str, ...]
    fields: Mapping[str, Reader]


_KEPT: Mapping[str, Reader] = {"marking": read_marking, "ground": read_word, "note": read_word}
FORMS: Mapping[ItemKind, ItemForm] = {
    "commitment": ItemForm(
        collection="commitments",
        make=Commitment,
        needed=("what", "who"),
        fields={
            "what": read_text,
            "who": read_words,
            "due": read_date,
            "state": ReadChoice(get_args(CommitmentState)),
            **_KEPT,
        },
    ),
    "question": ItemForm(
        collection="questions",
        make=Question,
        needed=("question",),
        fields={
            "question": read_text,
            "area": _read_area,
            "reply": read_text,
            "if_pressed": read_text,
            **_KEPT,
        },
    ),
    "recommendation": ItemForm(
        collection="recommendations",
        make=Recommendation,
        needed=("text",),
        fields={
            "text": read_text,
            "answers": ReadChoice(get_args(Answers)),
            "by": read_date,
            "reason": read_text,
            **_KEPT,
        },
    ),
    "option": ItemForm(
        collection="options",
        make=Option,
        needed=("text",),
        fields={"text": read_text, "criteria": read_criteria, **_KEPT},
    ),
    "outcome": ItemForm(
        collection="outcomes",
        make=Outcome,
        needed=("result",),
        fields={"result": read_text, "objective": _read_objective, **_KEPT},
    ),
    "chart": ItemForm(
        collection="charts",
        make=Chart,
        needed=("title", "data"),
        fields={
            "title": read_text,
            "data": read_data,
            "kind": ReadChoice(get_args(ChartKind)),
            "area": _read_area,
            "unit": read_text,
            "source": read_text,
            **_KEPT,
        },
    ),
}
"""Every kind of item with its form; the command line makes its options from it."""


def add_item(project: Project, command: AddItem) -> Project:
    """Add an item at the end of its kind and tick it in the brief."""
    brief, form = find_brief(project, command.brief), FORMS[command.kind]
    fields = dict.fromkeys(form.needed, "") | command.fields
    values = _values(project, command.kind, fields, language=command.language or brief.language)
    item = form.make(
        id=_fresh_id(project, command.kind, fields[form.needed[0]]),
        facts=_known_facts(project, command.facts),
        **values,
    )
    added = _with_items(project, form, (*_items(project, form), item))
    return with_ticked(replace(added, made=project.made + 1), (item.id,), brief=brief.id)


def edit_item(project: Project, command: EditItem) -> Project:
    """Change the fields of an item that the command gives."""
    kind, before = _find(project, command.id)
    changes = _values(project, kind, command.fields, before=before, language=command.language)
    if command.facts is not None:
        changes["facts"] = _known_facts(project, command.facts)
    changed = replace(before, **changes)
    form = FORMS[kind]
    items = tuple(changed if one.id == changed.id else one for one in _items(project, form))
    return _with_items(project, form, items)


def _values(
    project: Project,
    kind: ItemKind,
    typed: Mapping[str, str],
    *,
    before: TypedItem | None = None,
    language: str,
) -> dict[str, Any]:
    """Read the fields that were typed; raise UsageError for one that does not fit."""
    form = FORMS[kind]
    values = {}
    for name, words in typed.items():
        if name not in form.fields:
            raise unknown_name(f"field of a kind of item {kind!r}", name, form.fields)
        # Words in one language may go where others stay.
        if name in form.needed and not (before and language):
            require_text(words, what=f"{kind}.{name}")
        elif before is None and not words.strip():
            continue
        held = getattr(before, name, None)
        typed_in = "" if held else language_typed(project)
        setting = Setting(project, held, language or typed_in)
        try:
            values[name] = form.fields[name](words, setting)
        except ValueError as fault:
            raise UsageError(f"{kind}.{name}: {fault}") from fault
        if name in form.needed and not values[name]:
            raise UsageError(f"{kind}.{name} needs a text.")
    return values


def _fresh_id(project: Project, kind: ItemKind, words: str) -> Id:
    taken = {item.id for item in project.dossier.items()}
    return make_id(kind, words, str(project.made), taken=taken)


def _known_facts(project: Project, ids: tuple[Id, ...]) -> tuple[Id, ...]:
    return tuple(find_item(project.dossier.facts, id_, what="fact").id for id_ in ids)


def _items(project: Project, form: ItemForm) -> tuple[TypedItem, ...]:
    found: tuple[TypedItem, ...] = getattr(project.dossier, form.collection)
    return found


def _with_items(project: Project, form: ItemForm, items: tuple[Kept, ...]) -> Project:
    changes: dict[str, Any] = {form.collection: items}
    return replace(project, dossier=replace(project.dossier, **changes))


def _find(project: Project, id_: Id) -> tuple[ItemKind, TypedItem]:
    """Find an item with its kind; raise UsageError with the nearest id."""
    known = {
        item.id: (kind, item) for kind, form in FORMS.items() for item in _items(project, form)
    }
    if id_ not in known:
        raise unknown_name("item", id_, known)
    return known[id_]
