"""Numbered source notes: one for each paragraph of a source that a brief stands on."""

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from briefgen.model.document import Inline, Inlines, NoteMark, Text
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.source import Source

_SPACE = "\N{NO-BREAK SPACE}"


class NoteRegister(msgspec.Struct):
    """Gives each cited place its number, in the order in which the text reaches it.

    `numbers` goes by source and place; `paragraphs` remembers where those of a source begin.
    """

    sources: dict[Id, Source]
    labels: Labels
    shown: bool
    numbers: dict[tuple[Id, str], int] = {}
    paragraphs: dict[Id, list[int]] = {}

    def marks(self, *facts: Fact) -> Inlines:
        """Give the marks of the places these facts come from."""
        return self.marks_at((fact, fact.start) for fact in facts)

    def marks_at(self, places: Iterable[tuple[Fact, int]]) -> Inlines:
        """Give the marks of places of facts, each once and in order, with spaces between."""
        found: dict[int, dict[Id, None]] = {}
        for fact, start in places if self.shown else ():
            if fact.source in self.sources:
                found.setdefault(self._number(fact.source, start), {})[fact.id] = None
        line: list[Inline] = []
        for number, ids in sorted(found.items()):
            mark = NoteMark(label=str(number), note=note_id(number), origins=tuple(ids))
            # Without a space, marks 1 and 2 would read as 12.
            line += [Text(text=_SPACE), mark] if line else [mark]
        return tuple(line)

    def _number(self, source: Id, start: int) -> int:
        place = self._place(self.sources[source], start)
        return self.numbers.setdefault((source, place), len(self.numbers) + 1)

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
