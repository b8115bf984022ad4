"""The notes: what each number in the text leads to, and what the source says there."""

import re
from itertools import chain

from briefgen.compose.citations import Citations
from briefgen.compose.context import Context
from briefgen.compose.notes import note_id
from briefgen.model.brief import Provenance
from briefgen.model.document import Block, Link, Note, NoteList, NotePlace, Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.ids import Id

_PLACES: dict[Provenance, NotePlace] = {"footnotes": "foot", "comments": "margin"}
_TELLING = re.compile(r"\d+|[^\W\d_]{4,}")
"""Figures and words that say something: of "20 and 21 March" all but the "and"."""
_KNOWN = 8192


def source_blocks(context: Context, text: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give the notes that some text has cited."""
    said = _words_by_origin(text)
    citations = Citations(
        context, is_said=lambda fact, words: _telling(words) <= said.get(fact.id, set())
    )
    notes = tuple(
        Note(id=note_id(number), label=str(number), inlines=citations.note(number, cited.values()))
        for number, cited in context.notes.cited.items()
    )
    place = _PLACES.get(context.notes.display, "end")
    return (NoteList(notes=notes, place=place),) if notes else ()


def _words_by_origin(text: tuple[Block, ...]) -> dict[Id, set[str]]:
    """Give the words that a text prints of each thing."""
    found: dict[Id, set[str]] = {}
    for inlines in walk_paragraphs(text):
        for inline in inlines:
            if (type(inline) is Text or type(inline) is Link) and inline.origins:
                telling = _telling(inline.text)
                for origin in inline.origins:
                    found.setdefault(origin, set()).update(telling)
    return found


def _telling(words: str) -> set[str]:
    return set(chain.from_iterable(map(_TELLING_IN.__getitem__, words.split())))


class _Telling(dict[str, tuple[str, ...]]):
    """Gives what says something between two blanks; texts have most of that many times."""

    def __missing__(self, written: str) -> tuple[str, ...]:
        telling = tuple(_TELLING.findall(written.casefold()))
        if len(self) >= _KNOWN:
            self.clear()
        self[written] = telling
        return telling


_TELLING_IN = _Telling()
