"""What the right pane says of an item: its wording, its source, the sentence around it."""

from itertools import starmap

from msgspec.structs import replace

from briefgen.app.commands.corrections import as_proposed
from briefgen.app.forms.fact_form import fact_form
from briefgen.app.forms.form_field import FormField
from briefgen.app.forms.item_edit import may_edit
from briefgen.app.to_check import is_doubtful
from briefgen.gui.item_wording import KIND_TITLES, kind_of, one_line, source_day, wording_of
from briefgen.gui.translation import tr
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import Fact, Review, ReviewState
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.source import Source
from briefgen.model.value import Value


class Excerpt(Value):
    """A piece of a source: the words of the fact with what stands before and after them."""

    before: str
    words: str
    after: str


class ItemDetails(Value):
    """One item with its origin, in plain text. `note` is private and never exported.

    `proposed` is what the program read where the officer says otherwise. `state` is what was
    decided on a fact, `fields` is its form.
    """

    kind: str
    wording: str
    proposed: str = ""
    source_title: str = ""
    source_line: str = ""
    excerpt: Excerpt | None = None
    elsewhere: str = ""
    note: str = ""
    may_edit: bool = False
    state: ReviewState | None = None
    doubt: str = ""
    fields: tuple[FormField, ...] = ()


def details_of(id_: Id, dossier: Dossier, labels: Labels) -> ItemDetails | None:
    """Give the details of an item, None where the dossier has none of that id."""
    item = next((one for one in dossier.items() if one.id == id_), None)
    if item is None:
        return None
    said = ItemDetails(
        kind=tr(KIND_TITLES[kind_of(item)][0]),
        wording=wording_of(item, labels),
        proposed=_proposed(item, labels),
        note=item.note,
        may_edit=may_edit(item),
    )
    if isinstance(item, Fact):
        said = replace(
            said,
            state=item.review.state,
            doubt=tr("read with doubt") if is_doubtful(item) else "",
            fields=fact_form(item, dossier),
        )
    fact = _fact_behind(item, dossier)
    source = next((one for one in dossier.sources if fact and one.id == fact.source), None)
    if fact is None or source is None:
        return said
    return replace(
        said,
        source_title=one_line(source.title or source.file_name),
        source_line=" · ".join(
            filter(None, (source.publisher, source_day(source, labels), source.url))
        ),
        excerpt=excerpt_of(fact, source),
        elsewhere=_elsewhere(len(fact.mentions)),
    )


def _proposed(item: Item, labels: Labels) -> str:
    """Give the wording of a fact before any correction, empty where there is none."""
    if not isinstance(item, Fact):
        return ""
    wording = wording_of(replace(as_proposed(item), review=Review()), labels)
    return "" if wording == wording_of(item, labels) else wording


def _fact_behind(item: Item, dossier: Dossier) -> Fact | None:
    """Give the fact itself, or the first one that carries what an officer entered."""
    if isinstance(item, Fact):
        return item
    return next((fact for fact in dossier.facts if fact.id in item.facts), None)


def excerpt_of(fact: Fact, source: Source) -> Excerpt:
    """Cut the sentence of a fact out of its source, in three pieces with plain line ends."""
    start, end = fact.sentence or (fact.start, fact.end)
    bounds = (
        (min(start, fact.start), fact.start),
        (fact.start, fact.end),
        (fact.end, max(end, fact.end)),
    )
    before, words, after = starmap(
        lambda first, last: _plain_lines(source.text[first:last]), bounds
    )
    return Excerpt(before=before.lstrip(), words=words, after=after.rstrip())


def _plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _elsewhere(places: int) -> str:
    return tr("Also at %n other place(s) in this source.", "", places) if places else ""
