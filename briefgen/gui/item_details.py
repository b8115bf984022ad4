"""What the right pane says of an item: its wording, its sources, its fields, its note."""

from collections.abc import Collection

from msgspec.structs import replace

from briefgen.app.commands.corrections import as_proposed
from briefgen.app.forms.fact_form import sureness
from briefgen.app.forms.form_field import FormField
from briefgen.app.forms.item_edit import may_edit
from briefgen.app.forms.item_form import item_form
from briefgen.app.forms.languages_form import (
    figures_apart_in,
    languages_of,
    said_in_languages,
)
from briefgen.app.to_check import is_doubtful
from briefgen.gui.item_sources import SourceCard, source_cards
from briefgen.gui.item_wording import KIND_TITLES, kind_of, wording_of
from briefgen.gui.told import told
from briefgen.gui.translation import tr
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import Fact, Review, ReviewState
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.parts import FiguresApart
from briefgen.model.value import Value


class ItemDetails(Value):
    """One item with its origin, in plain text. `note` is private and never exported.

    `proposed` is what the program read where the officer says otherwise. `languages` are those in
    which it says something, None where it says nothing that could be translated, and
    `figures_apart` tells where two of them differ in figures. `state` is what was
    decided on a fact, `fields` is the form of the item. What `may_remove` was typed.
    """

    id: Id
    kind: str
    wording: str
    proposed: str = ""
    sources: tuple[SourceCard, ...] = ()
    languages: tuple[str, ...] | None = None
    figures_apart: tuple[FiguresApart, ...] = ()
    note: str = ""
    may_edit: bool = False
    may_remove: bool = False
    state: ReviewState | None = None
    doubt: str = ""
    fields: tuple[FormField, ...] = ()


def details_of(
    id_: Id, dossier: Dossier, labels: Labels, *, same: Collection[Id] = ()
) -> ItemDetails | None:
    """Give the details of an item, None where the dossier has none of that id.

    `same` are the facts that say the same as it.
    """
    item = next((one for one in dossier.items() if one.id == id_), None)
    if item is None:
        return None
    said = ItemDetails(
        id=id_,
        kind=tr(KIND_TITLES[kind_of(item)][0]),
        wording=wording_of(item, labels),
        proposed=_proposed(item, labels),
        sources=source_cards(item, dossier, labels, same=same),
        languages=languages_of(item) if said_in_languages(item) else None,
        figures_apart=figures_apart_in(item),
        note=item.note,
        may_edit=may_edit(item),
        may_remove=not isinstance(item, Fact) or item.engine == "officer",
        fields=item_form(item, dossier),
    )
    if isinstance(item, Fact):
        return replace(said, state=item.review.state, doubt=_doubt(item))
    return said


def _doubt(fact: Fact) -> str:
    sure = told(sureness(fact.confidence))
    return ", ".join((tr("read with doubt"), sure)) if is_doubtful(fact) else sure


def _proposed(item: Item, labels: Labels) -> str:
    """Give the wording of a fact before any correction, empty where there is none."""
    if not isinstance(item, Fact):
        return ""
    wording = wording_of(replace(as_proposed(item), review=Review()), labels)
    return "" if wording == wording_of(item, labels) else wording
