"""The words that a document prints, and whether a text of the dossier is among them."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from briefgen.compose.dates import interval_in_words
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.document import Document, Inline, Inlines, Link, NoteMark
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.labels import Labels
from briefgen.model.local_text import LocalText, Words

_UNSPACED = "\u2e80"
"""From here on come the scripts of East Asia, which put no space between words."""


class ShownWords:
    """What a document prints, to be asked for texts and days.

    A text is shown where the document has it from end to end, in one paragraph or in several
    that follow each other; case and white space count for nothing.
    """

    def __init__(self, document: Document, labels: Labels) -> None:
        self._labels = labels
        self._row = _folded(" ".join(map(_words_of, _all_inlines(document))))

    def has(self, words: str) -> bool:
        """Tell whether words are printed, as whole words; nothing is never printed."""
        row = _folded(words)
        return bool(row) and _as_words(row, self._row)

    def word(self, words: str) -> str:
        """Give words that are printed, nothing for others."""
        return words if self.has(words) else ""

    def words(self, words: Words) -> Words:
        """Give a name or text that is printed, nothing for another."""
        if isinstance(words, LocalText):
            return self.text(words) or ""
        return self.word(words)

    def text(self, text: LocalText | None) -> LocalText | None:
        """Give a text in the languages in which it is printed, None where it is in none."""
        if text is None:
            return None
        texts = {language: words for language, words in text.texts.items() if self.has(words)}
        if not texts:
            return None
        main = text.main if text.main in texts else next(iter(texts))
        return LocalText(texts=texts, main=main)

    def texts(self, texts: Iterable[LocalText]) -> tuple[LocalText, ...]:
        """Give those of some texts that are printed."""
        return tuple(shown for text in texts if (shown := self.text(text)))

    def has_days(self, first: date, last: date) -> bool:
        """Tell whether an interval of days is printed."""
        return self.has(interval_in_words(first, last, self._labels))

    def day(self, day: date | None) -> date | None:
        """Give a day that is printed, None for another."""
        return day if day and self.has_days(day, day) else None

    def table(self, table: DataTable) -> DataTable:
        """Give the data of a chart without the words that its picture does not show."""
        return replace(
            table,
            columns=tuple(map(self.word, table.columns)),
            rows=tuple(
                DataRow(label=self.word(row.label), figures=row.figures) for row in table.rows
            ),
            rows_are=self.word(table.rows_are),
        )


def _all_inlines(document: Document) -> Iterator[Inlines]:
    yield from walk_paragraphs(document.blocks)
    furniture = document.furniture
    yield from (furniture.banner, furniture.running_head, furniture.head_end)
    yield from (furniture.foot_start, furniture.foot_end)


def _words_of(inlines: Inlines) -> str:
    """Give the words of a paragraph and the addresses that it leads to."""
    return "".join(map(_word_of, inlines))


def _word_of(inline: Inline) -> str:
    match inline:
        case NoteMark():
            # It stands at a word and is none of it.
            return " "
        case Link(text=text, url=url):
            return f"{text} {url} "
        case _:
            return inline_text((inline,))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _as_words(row: str, inside: str) -> bool:
    """Tell whether a row of words stands in another one and neither begins nor ends in a word."""
    before = "" if row[0] >= _UNSPACED else r"(?<!\w)"
    after = "" if row[-1] >= _UNSPACED else r"(?!\w)"
    return re.search(f"{before}{re.escape(row)}{after}", inside) is not None
