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


def item_edit(item: Item, key: str, text: str, *, typed_in: str = "") -> Command:
    """Make the command for a field; `wording` and `note` are fields of every item.

    What is typed where nothing was is in the language `typed_in`; empty is that of the project.
    """
    language = typed_in if _is_new_text(item, key) else ""
    if key in _OF_ANY:
        return SetField(key=f"item.{item.id}.{key}", value=text)
    match item:
        case Fact():
            return _fact_edit(item, key, text, language=language)
        case Point():
            field = {"wording": "text"}.get(key, key)
            return EditPoint(id=item.id, **{field: text})  # type: ignore[arg-type]  # fields of texts only
        case Person():
            return EditPerson(id=item.id, language=language, **{key: text})  # type: ignore[arg-type]  # the same
        case _:
            return EditItem(id=item.id, fields={key: text}, language=language)


def _is_new_text(item: Item, key: str) -> bool:
    """Tell whether a field that is said in languages holds nothing yet."""
    match item:
        case Fact():
            return key == "wording" and item.review.wording is None
        case Person():
            return (key == "title" and not item.titles) or (
                key == "biography" and item.biography is None
            )
        case _:
            return getattr(item, key, "") is None


def _fact_edit(fact: Fact, key: str, text: str, *, language: str) -> EditFact:
    if key == "areas":
        return EditFact(id=fact.id, areas=tuple(filter(None, text.split(","))))
    return EditFact(id=fact.id, language=language, **{key: text})  # type: ignore[arg-type]  # fields of texts only
