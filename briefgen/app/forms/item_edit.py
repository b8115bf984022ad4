"""One field of an item, as typed, becomes a command."""

from briefgen.app.commands.command import EditFact, EditPoint
from briefgen.model.dossier import Item, Point
from briefgen.model.facts import Fact


def may_edit(item: Item) -> bool:
    """Tell whether the wording and note of an item can be edited where they are shown."""
    return isinstance(item, Fact | Point)


def item_edit(item: Item, key: str, text: str) -> EditFact | EditPoint | None:
    """Make the command for a field; `wording` and `note` are fields of facts and points alike.

    A fact has the fields of its form as well. None where the item has no such field.
    """
    if isinstance(item, Fact):
        return EditFact(id=item.id, **{key: text})  # type: ignore[arg-type]  # fields of texts only
    if isinstance(item, Point):
        field = {"wording": "text"}.get(key, key)
        return EditPoint(id=item.id, **{field: text})  # type: ignore[arg-type]  # the same
    return None
