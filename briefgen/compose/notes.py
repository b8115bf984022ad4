"""Numbered source notes: which place of which source each mark in the text leads to.

What shares one note depends on how sources show: a paragraph of a source has one note for
the whole brief, a footnote for each section, a comment for each set of facts; an annex has
one entry for each thing the brief says, with all places that say it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import msgspec

from briefgen.model.brief import Provenance
from briefgen.model.document import Inline, Inlines, NoteMark, Text
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.source import Source

_SPACE = "\N{NO-BREAK SPACE}"
_BY_FACT: frozenset[Provenance] = frozenset({"annex", "comments"})


class Cited(msgspec.Struct, frozen=True):
    """A place that a note tells of: the fact, where its words begin, the place in words."""

    fact: Fact
    source: Id
    start: int
    place: str


class NoteRegister(msgspec.Struct):
    """Gives each note its number, in the order in which the text reaches it.

    `numbers` goes by what shares a note, `cited` holds the places of each note by its
    number; `scope` counts the stretches of text in which footnotes are shared;
    `paragraphs` remembers where those of a source begin.
    """

    sources: dict[Id, Source]
    labels: Labels
    display: Provenance
    numbers: dict[tuple[object, ...], int] = {}
    cited: dict[int, dict[tuple[Id, int], Cited]] = {}
    scope: int = 0
    paragraphs: dict[Id, list[int]] = {}

    @property
    def by_fact(self) -> bool:
        """Tell whether every fact shown is proved by itself, not each paragraph of a source."""
        return self.display in _BY_FACT

    def open_scope(self) -> None:
        """Begin a stretch of text with footnotes of its own, such as a section."""
        self.scope += 1

    def marks(self, *facts: Fact) -> Inlines:
        """Give the marks of the places these facts come from."""
        return self.marks_at((fact, fact.start) for fact in facts)

    def marks_at(self, places: Iterable[tuple[Fact, int]]) -> Inlines:
        """Give the marks of places of facts, each once and in order, with spaces between."""
        found: dict[int, dict[Id, None]] = {}
        for group in self._groups(places if self.display != "none" else ()):
            ids = dict.fromkeys(one.fact.id for one in group)
            found.setdefault(self._number(group), {}).update(ids)
        line: list[Inline] = []
        for number, origins in sorted(found.items()):
            mark = NoteMark(label=str(number), note=note_id(number), origins=tuple(origins))
            # Without a space, marks 1 and 2 would read as 12.
            line += [Text(text=_SPACE), mark] if line else [mark]
        return tuple(line)

    def _groups(self, places: Iterable[tuple[Fact, int]]) -> list[list[Cited]]:
        """Give the places that share a note together; those without a source have none."""
        groups: dict[tuple[str, ...], list[Cited]] = {}
        for one in self._cited(places):
            key = () if self.display == "annex" else (one.source, one.place)
            groups.setdefault(key, []).append(one)
        return list(groups.values())

    def _cited(self, places: Iterable[tuple[Fact, int]]) -> Iterator[Cited]:
        for fact, start in places:
            if fact.source in self.sources:
                place = self._place(self.sources[fact.source], start)
                yield Cited(fact=fact, source=fact.source, start=start, place=place)

    def _number(self, group: list[Cited]) -> int:
        number = self.numbers.setdefault(self._key(group), len(self.numbers) + 1)
        listed = self.cited.setdefault(number, {})
        for one in group:
            listed.setdefault((one.fact.id, one.start), one)
        return number

    def _key(self, group: list[Cited]) -> tuple[object, ...]:
        """Give what is equal for marks that lead to the same note."""
        if self.by_fact:
            return tuple((one.fact.id, one.start) for one in group)
        scope = self.scope if self.display == "footnotes" else 0
        return scope, group[0].source, group[0].place

    def _place(self, source: Source, start: int) -> str:
        """Say where in the original a character stands: its page, or its paragraph from 1."""
        if source.pages:
            return self.labels.filled("page", number=str(page_at(source, start)))
        if source.id not in self.paragraphs:
            self.paragraphs[source.id] = paragraph_starts(source.text)
        number = bisect_right(self.paragraphs[source.id], start)
        return self.labels.filled("paragraph", number=str(max(number, 1)))


def note_id(number: int) -> str:
    """Give the id of a note, to which its marks lead."""
    return f"note-{number}"


def page_at(source: Source, start: int) -> int:
    """Give the page of the original on which a character stands."""
    at = bisect_right([page.start for page in source.pages], start) - 1
    return source.pages[max(at, 0)].page


def paragraph_starts(text: str) -> list[int]:
    """Give where the lines begin that hold words; a blank line is no paragraph."""
    starts, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            starts.append(at)
        at += len(line)
    return starts
