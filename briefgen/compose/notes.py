"""Numbered source notes: one for each paragraph of a source that a brief stands on."""

from bisect import bisect_right
from dataclasses import dataclass, field

from briefgen.compose.dates import day_in_words
from briefgen.compose.printable import printable
from briefgen.model.document import Inline, Link, Note, NoteMark, Text
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.source import Source


@dataclass
class NoteRegister:
    """Gives each cited place its number, in the order in which the text reaches it."""

    sources: dict[Id, Source]
    labels: Labels
    shown: bool
    places: dict[tuple[Id, str], str] = field(default_factory=dict)

    def marks(self, *facts: Fact) -> tuple[NoteMark, ...]:
        """Give the marks of the places these facts come from, each once."""
        found: dict[str, list[Id]] = {}
        for fact in facts if self.shown else ():
            if fact.source is not None:
                place = place_in_source(self.sources[fact.source], fact.start, self.labels)
                found.setdefault(self._number((fact.source, place)), []).append(fact.id)
        return tuple(
            NoteMark(label=number, note=f"note-{number}", origins=tuple(ids))
            for number, ids in found.items()
        )

    def _number(self, place: tuple[Id, str]) -> str:
        return self.places.setdefault(place, str(len(self.places) + 1))

    def notes(self) -> tuple[Note, ...]:
        """Give all notes in the order of their numbers."""
        return tuple(
            Note(id=f"note-{number}", label=number, inlines=self._citation(source, place))
            for (source, place), number in self.places.items()
        )

    def _citation(self, source_id: Id, place: str) -> tuple[Inline, ...]:
        """Give title, publisher, date and place, and the address as a link."""
        source = self.sources[source_id]
        number = list(self.sources).index(source_id) + 1
        parts = [
            source_title(source, number, self.labels),
            source.publisher,
            self._date(source),
            self.labels["translated"] if source.translated else "",
            place,
        ]
        line = self.labels["list_separator"].join(printable(part) for part in parts if part)
        text = Text(text=line + ".", origins=(source_id,))
        return (text, *_address(source))

    def _date(self, source: Source) -> str:
        if source.document_date is None:
            return ""
        words = day_in_words(source.document_date.value, self.labels)
        inferred = source.document_date.how == "inferred"
        return self.labels.filled("inferred_date", date=words) if inferred else words


def _address(source: Source) -> tuple[Inline, ...]:
    url = printable(source.url).strip()
    if not url.startswith(("https://", "http://")):
        return ()
    space = Text(text=" ", origins=(source.id,))
    return (space, Link(text=url, url=url, origins=(source.id,)))


def source_title(source: Source, number: int, labels: Labels) -> str:
    """Give a source's title; file names are never printed, so an untitled one gets a number."""
    if source.title:
        return source.title
    if source.read_on is None:
        return labels.filled("untitled_source", number=str(number))
    read = day_in_words(source.read_on, labels)
    return labels.filled("untitled_source_read", number=str(number), date=read)


def place_in_source(source: Source, start: int, labels: Labels) -> str:
    """Say where in the original a character stands: its page, or its paragraph from 1."""
    if source.pages:
        at = bisect_right([page.start for page in source.pages], start) - 1
        return labels.filled("page", number=str(source.pages[max(at, 0)].page))
    before = source.text[:start].splitlines()
    lines = [line for line in before if line.strip()]
    begins_line = not before or source.text[start - 1] in "\r\n"
    begun = bool(before) and not begins_line and not before[-1].strip()
    return labels.filled("paragraph", number=str(len(lines) + (begins_line or begun)))
