"""A source: one text about the meeting, as it was read, with what is known of its origin."""

from datetime import date
from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.value import Value

DateOrigin = Literal["explicit", "dateline", "inferred", "officer"]


class DocumentDate(Value):
    """The day a source was published; relative dates in it are read against this day.

    `candidates` are the days that fit as well when it was inferred, latest first.
    """

    value: date
    how: DateOrigin
    start: int | None = None
    end: int | None = None
    candidates: tuple[date, ...] = ()


class PagePlace(Value):
    """Where in `Source.text` a page of the original begins; pages count from 1."""

    start: int
    page: int


class Source(Value):
    """One text with its origin.

    `text` is what the reader gave; every fact's place counts its characters. Plain
    text is kept as it is (byte-order mark dropped, line ends untouched). `language` is
    that of the text, `translated_from` that of the original where it was `translated`
    and the officer says so.
    """

    id: Id
    sha256: str
    file_name: str
    reader: str
    reader_version: str
    text: str
    guessed_encoding: str = ""
    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    document_date: DocumentDate | None = None
    read_on: date | None = None
    language: str = ""
    translated: bool = False
    translated_from: str = ""
    pages: tuple[PagePlace, ...] = ()
