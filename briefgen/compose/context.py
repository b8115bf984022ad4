"""What every section is composed from: dossier, brief, and what of them goes in."""

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from briefgen.compose.notes import NoteRegister
from briefgen.compose.printable import hides_characters, printable
from briefgen.compose.selection import Selection
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.document import Inline, Inlines, Text
from briefgen.model.dossier import (
    OFFENSIVE,
    Commitment,
    Dossier,
    Item,
    Meeting,
    Option,
    Outcome,
    Person,
    Point,
    PointKind,
    Question,
    Recommendation,
)
from briefgen.model.facts import Fact, FactKind, NamedValue
from briefgen.model.figure import FIGURE_WIDTH
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.local_text import LocalText, Words, same_language
from briefgen.model.marking import MarkingScheme
from briefgen.model.notices import Level, Notice
from briefgen.model.plain_names import fits_language, is_wording
from briefgen.model.recipe import Recipe, Section
from briefgen.model.source import Source
from briefgen.model.terms import Term

_WORDED: frozenset[FactKind] = frozenset({"agreement", "mechanism", "organisation"})
"""Kinds whose names are made of words of a language."""
Sort = TypeVar("Sort", Commitment, Question, Recommendation, Option, Outcome)


def is_kept_back(point: Point) -> bool:
    """Tell whether a point would bring up what is unlikely to come up."""
    return point.tier == "unlikely" and point.kind in OFFENSIVE


class Context(msgspec.Struct, frozen=True):
    """One composition; `notes` and `remarks` grow on the way.

    `sections` are those of the recipe that this brief has, `terms` what a glossary explains.
    `figure_width` is what pictures are drawn for, `remarks` gathers ids by what is said of
    them (code, message, level).
    """

    dossier: Dossier
    brief: Brief
    recipe: Recipe
    labels: Labels
    scheme: MarkingScheme
    selection: Selection
    notes: NoteRegister
    sections: tuple[Section, ...] = ()
    terms: tuple[Term, ...] = ()
    figure_width: float = FIGURE_WIDTH
    remarks: dict[tuple[str, str, Level], dict[Id, None]] = {}

    @property
    def items(self) -> dict[Id, Item]:
        """What goes in, in the order in which it prints."""
        return self.selection.items

    @property
    def shows_source_wording(self) -> bool:
        """Tell whether the wording of a source stands beside an official name."""
        return self.recipe.shows_source_wording(self.brief)

    @property
    def meeting(self) -> Meeting:
        """The meeting without the fields that stay out with their facts."""
        return self.selection.meeting

    def text(self, words: LocalText, *origins: Id, bold: bool = False) -> Text:
        """Give an officer's text in the language of the brief, or tagged with its own."""
        text, language = words.in_language(self.brief.language)
        foreign = self._remarked_if_foreign(language, *origins)
        return self.quoted(text, *origins, bold=bold, language=foreign)

    def _remarked_if_foreign(self, language: str, *origins: Id) -> str:
        """Give a language that is not the brief's, and remark that words stand in it."""
        foreign = self._if_foreign(language)
        if foreign:
            own = self.brief.language
            message = f"There is no text in {own!r}; the one in {foreign!r} stands instead."
            self.notice("text-in-other-language", message, *origins)
        return foreign

    def words(self, words: Words, *origins: Id) -> Text:
        """Give a name as it is, or what an officer gave in the language of the brief.

        What was given without a language is English where it is made of words, and remarked.
        """
        if isinstance(words, LocalText):
            return self.text(words, *origins)
        own = self.brief.language
        is_known = not self._if_foreign("en") or words in self._people
        worded = not is_known and is_wording(words)
        if worded or not (is_known or fits_language(words, own)):
            message = f"A name was given for no language; it has no words in {own!r}."
            self.notice("text-in-other-language", message, *origins, level="info")
        return self.quoted(words, *origins, language="en" if worded else "")

    @property
    def _people(self) -> frozenset[str]:
        """The names of those who take part: they are the same in every language."""
        named = (fact.name for fact in self.dossier.facts if fact.kind == "participant")
        return frozenset((*named, *(person.name for person in self.dossier.people)))

    def from_source(self, words: str, *facts: Fact) -> Text:
        """Give words that stand in a source, tagged with its language where it is another one."""
        source = self.notes.sources.get(facts[0].source or "")
        language = self._if_foreign(source.language) if source else ""
        return self.quoted(words, *(fact.id for fact in facts), language=language)

    def area_label(self, area: AgendaArea) -> str:
        """Give what the brief calls an area: its name in the language, or the dossier's own."""
        return self.labels.areas.get(area.id, area.label)

    def foreign_area(self, area: AgendaArea) -> str:
        """Give the language of an area's name where it is not the brief's."""
        if area.id in self.labels.areas or not area.label:
            return ""
        return self._remarked_if_foreign(area.language, area.id)

    def side(self, words: str, *facts: Fact, owner: tuple[Id, ...] = ()) -> Text:
        """Give what a side is called; a country by its name in the language of the brief."""
        if own := self.labels.countries.get(words):
            return self.quoted(own, *(fact.id for fact in facts), *owner)
        return self.from_source(words, *facts) if facts else self.quoted(words, *owner)

    def named(self, fact: Fact, *origins: Id) -> Text:
        """Give the name of a fact: the official one in the brief's language where there is one.

        Any other is tagged with its language; people and places are called alike in all.
        """
        term = fact.value.term if isinstance(fact.value, NamedValue) else None
        if own := self.labels.names.get(term or ""):
            return self.quoted(own, *origins)
        source = self.notes.sources.get(fact.source or "")
        spoken = "en" if term else source.language if source else ""
        foreign = self._if_foreign(spoken) if spoken and fact.kind in _WORDED else ""
        return self.quoted(fact.name, *origins, language=foreign)

    def in_english(self, words: str) -> Text:
        """Give words of the reference data that are English in every brief."""
        return Text(text=words, language=self._if_foreign("en"))

    def quoted(self, text: str, *origins: Id, bold: bool = False, language: str = "") -> Text:
        """Give words from outside as they may be printed."""
        if hides_characters(text):
            message = "Invisible or control characters were left out of the wording."
            self.notice("characters-left-out", message, *origins)
        return Text(text=printable(text), origins=origins, bold=bold, language=language)

    def _if_foreign(self, language: str) -> str:
        """Give a language that is not the brief's."""
        return "" if same_language(self.brief.language, language) else language

    def label(self, key: str, **values: str) -> Text:
        """Give words of our own; they stem from no item."""
        return Text(text=self.labels.filled(key, **values))

    def label_around(self, key: str, **inlines: Inline) -> Inlines:
        """Give words of our own with inlines in their gaps."""
        found: list[Inline] = []
        for words, gap in self.labels.around(key):
            found += [Text(text=words)] if words else []
            found += [inlines[gap]] if gap else []
        return tuple(found)

    def heading(self, key: str) -> Text:
        """Give the words of a label, or a heading that a recipe has in its own words."""
        return Text(text=self.labels.words.get(key, key))

    def title_of(self, source: Source) -> Text:
        """Give the title of a source."""
        return self.of_source(source.title, source)

    def of_source(self, words: str, source: Source) -> Text:
        """Give words about a source, tagged with its language where it is another one."""
        foreign = self._if_foreign(source.language) if words.strip() else ""
        return self.quoted(words, source.id, language=foreign)

    def marks(self, facts: Iterable[Id]) -> Inlines:
        """Give the note marks of those among some facts that go in."""
        found = (self.items.get(id_) for id_ in facts)
        return self.notes.marks(*(item for item in found if isinstance(item, Fact)))

    def notice(self, code: str, message: str, *ids: Id, level: Level = "warning") -> None:
        """Remember a remark for the officer; ids of which the same is said are gathered."""
        self.remarks.setdefault((code, message, level), {}).update(dict.fromkeys(ids))

    def notices(self) -> tuple[Notice, ...]:
        """Give the remarks in the order in which they came up."""
        return tuple(
            Notice(code=code, message=message, level=level, ids=tuple(ids))
            for (code, message, level), ids in self.remarks.items()
        )

    def facts(self, *kinds: FactKind, area: Id | None = None) -> tuple[Fact, ...]:
        """Give the facts of some kinds under one area (None: about the meeting as a whole)."""
        under = self.selection.by_home.get(area, ())
        return tuple([item for item in under if type(item) is Fact and item.kind in kinds])

    def points(self, *kinds: PointKind, area: Id | None = None) -> tuple[Point, ...]:
        """Give the points of some kinds under one area (None: for the meeting as a whole).

        What is unlikely to come up is not brought up by us.
        """
        under = self.selection.by_home.get(area, ())
        found = [item for item in under if type(item) is Point and item.kind in kinds]
        return tuple([point for point in found if not is_kept_back(point)])

    def areas(self) -> tuple[AgendaArea, ...]:
        """Give the areas under which something stands: as the brief orders them, then the rest."""
        filled = self.selection.by_home
        known = {area.id: area for area in sorted(self.dossier.areas, key=lambda area: area.order)}
        order = dict.fromkeys((*self.brief.area_order, *known))
        return tuple(known[id_] for id_ in order if id_ in filled and id_ in known)

    def people(self) -> tuple[Person, ...]:
        """Give the people who are ticked."""
        under = self.selection.by_home.get(None, ())
        return tuple([item for item in under if type(item) is Person])

    def items_of(self, kind: type[Sort]) -> tuple[Sort, ...]:
        """Give what is ticked of one sort, such as commitments, in the order in which it prints."""
        return tuple([item for item in self.items.values() if type(item) is kind])
