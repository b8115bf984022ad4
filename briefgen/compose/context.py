"""What every section is composed from: dossier, brief, and what of them goes in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefgen.compose.notes import NoteRegister
from briefgen.compose.printable import hides_characters, printable
from briefgen.model.brief import Brief
from briefgen.model.document import Text
from briefgen.model.dossier import Dossier, Item, Person, Point, PointKind
from briefgen.model.facts import Fact, FactKind
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.local_text import LocalText
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.model.notices import Notice
from briefgen.model.placement import home_area
from briefgen.model.recipe import Recipe


@dataclass(frozen=True)
class Context:
    """One composition: `items` are those that go in, `notices` and `notes` grow on the way."""

    dossier: Dossier
    brief: Brief
    recipe: Recipe
    labels: Labels
    scheme: MarkingScheme
    items: dict[Id, Item]
    notes: NoteRegister
    notices: list[Notice] = field(default_factory=list)

    def text(self, words: LocalText, *origins: Id, bold: bool = False) -> Text:
        """Give an officer's text in the language of the brief, or tagged with its own."""
        text, language = words.in_language(self.brief.language)
        foreign = "" if language == self.brief.language else language
        if foreign:
            self.notice("text-in-other-language", f"No {self.brief.language} text.", *origins)
        return self.quoted(text, *origins, bold=bold, language=foreign)

    def quoted(self, text: str, *origins: Id, bold: bool = False, language: str = "") -> Text:
        """Give words from outside as they may be printed."""
        if hides_characters(text):
            message = "Invisible or control characters were left out of the wording."
            self.notice("characters-left-out", message, *origins)
        return Text(text=printable(text), origins=origins, bold=bold, language=language)

    def label(self, key: str, **values: str) -> Text:
        """Give words of our own; they stem from no item."""
        return Text(text=self.labels.filled(key, **values))

    def notice(self, code: str, message: str, *ids: Id) -> None:
        """Remember a remark for the officer, once."""
        found = Notice(code=code, message=message, ids=ids)
        if found not in self.notices:
            self.notices.append(found)

    def facts(self, *kinds: FactKind) -> tuple[Fact, ...]:
        """Give the included facts of some kinds that are about the meeting as a whole."""
        return tuple(fact for fact in self.facts_of(*kinds) if home_area(fact) is None)

    def facts_of(self, *kinds: FactKind, area: Id | None = None) -> tuple[Fact, ...]:
        """Give the included facts of some kinds, where `area` is given only those under it."""
        return tuple(
            item
            for item in self.items.values()
            if isinstance(item, Fact)
            and item.kind in kinds
            and (area is None or home_area(item) == area)
        )

    def points(self, kinds: Iterable[PointKind], *, area: Id | None) -> tuple[Point, ...]:
        """Give the included points of some kinds under one area (None: the whole meeting)."""
        wanted = tuple(kinds)
        return tuple(
            item
            for item in self.items.values()
            if isinstance(item, Point) and item.kind in wanted and item.area == area
        )

    def people(self) -> tuple[Person, ...]:
        """Give the included people."""
        return tuple(item for item in self.items.values() if isinstance(item, Person))


def included_items(dossier: Dossier, brief: Brief, scheme: MarkingScheme) -> dict[Id, Item]:
    """Give what is ticked, not rejected and released, in the order in which it prints."""
    ticked = set(brief.selected)
    found = {
        item.id: item
        for item in dossier.items()
        if item.id in ticked
        and not (isinstance(item, Fact) and item.review.state == "rejected")
        and is_released(item, dossier, brief, scheme)
    }
    first = [id_ for order in brief.item_order.values() for id_ in order if id_ in found]
    return {id_: found[id_] for id_ in dict.fromkeys((*first, *found))}


def marking_of(item: Item, dossier: Dossier, scheme: MarkingScheme) -> Marking:
    """Give an item's marking; unmarked means the dossier's default, never lower."""
    return item.marking or dossier.default_marking or Marking(level=scheme.levels[0].id)


def is_released(item: Item, dossier: Dossier, brief: Brief, scheme: MarkingScheme) -> bool:
    """Tell whether an item may be in a brief of this release level."""
    if brief.release is None:
        return True
    return scheme.is_released(marking_of(item, dossier, scheme), at=brief.release)
