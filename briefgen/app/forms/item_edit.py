"""One field of an item, as typed, becomes a command."""

from briefgen.app.commands.command import (
    Command,
    EditFact,
    EditItem,
    EditPerson,
    EditPoint,
    SetField,
)
from briefgen.model.dossier import Item, Person, Point
from briefgen.model.facts import Fact

_OF_ANY = frozenset({"marking", "ground"})
"""Fields that are set alike whatever has them."""


def may_edit(item: Item) -> bool:
    """Tell whether the wording of an item is one text that can be edited where it is shown.

    The others say what they say in the fields of their forms.
    """
    return isinstance(item, Fact | Point)


def item_edit(item: Item, key: str, text: str) -> Command:
    """Make the command for a field; `wording` and `note` are fields of every item."""
    if key in _OF_ANY:
        return SetField(key=f"item.{item.id}.{key}", value=text)
    match item:
        case Fact():
            return _fact_edit(item, key, text)
        case Point():
            field = {"wording": "text"}.get(key, key)
            return EditPoint(id=item.id, **{field: text})  # type: ignore[arg-type]  # fields of texts only
        case Person():
            return EditPerson(id=item.id, **{key: text})  # type: ignore[arg-type]  # the same
        case _:
            return EditItem(id=item.id, fields={key: text})


def _fact_edit(fact: Fact, key: str, text: str) -> EditFact:
    if key == "areas":
        return EditFact(id=fact.id, areas=tuple(filter(None, text.split(","))))
    return EditFact(id=fact.id, **{key: text})  # type: ignore[arg-type]  # fields of texts only
