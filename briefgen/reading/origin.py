"""What a file tells of its own origin, and the source that is made with it."""

import hashlib
import re
from datetime import date

from briefgen.model.ids import make_id
from briefgen.model.notices import Notice
from briefgen.model.source import DateOrigin, DocumentDate, PagePlace, Source
from briefgen.model.value import Value
from briefgen.reading.normalise import folded
from briefgen.reading.refused import without_text

_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?![A-Za-z])")
_LONGEST = 1000
"""Characters of a title or name that are kept; what is longer is no title."""


class Origin(Value):
    """What a file tells of itself; empty where it does not tell."""

    title: str = ""
    publisher: str = ""
    author: str = ""
    url: str = ""
    document_date: DocumentDate | None = None
    language: str = ""
    translated: bool = False


class Reader(Value):
    """The name and version of a reader, as its sources keep them.

    The version is raised when the same file would give another text.
    """

    name: str
    version: str


class ReadText(Value):
    """One text as it was read: its source, the bytes it came from, and remarks."""

    source: Source
    original: bytes
    notices: tuple[Notice, ...] = ()


def source_of(
    data: bytes,
    *,
    file_name: str,
    reader: Reader,
    text: str,
    origin: Origin | None = None,
    guessed_encoding: str = "",
    pages: tuple[PagePlace, ...] = (),
) -> Source:
    """Make the source of a file; raise InputError where the file holds no text."""
    if not text.strip():
        raise without_text(file_name)
    digest, told = hashlib.sha256(data).hexdigest(), origin or Origin()
    return Source(
        id=make_id("source", digest),
        sha256=digest,
        file_name=file_name,
        reader=reader.name,
        reader_version=reader.version,
        text=text,
        guessed_encoding=guessed_encoding,
        title=shortened(told.title),
        publisher=shortened(told.publisher),
        author=shortened(told.author),
        url=shortened(told.url),
        document_date=told.document_date,
        language=told.language,
        translated=told.translated,
        pages=pages,
    )


def shortened(words: str) -> str:
    """Fold a title, a name or an address to one line of bearable length."""
    return folded(words[: 4 * _LONGEST])[:_LONGEST]


def day_of(stamp: str, *, how: DateOrigin) -> DocumentDate | None:
    """Read the day off a stamp such as "2024-05-06T10:00:00Z" or "20240506"; else give None.

    It is the day at the place of writing: the time zone of the stamp stays as it is.
    """
    found = _DAY.match(stamp.strip())
    try:
        return DocumentDate(value=date(*map(int, found.groups())), how=how) if found else None
    except ValueError:
        return None


def language_of(tag: str) -> str:
    """Give the language of a tag such as "en-GB"; empty where it is none."""
    found = _LANGUAGE.match(tag.strip())
    return found[0].lower() if found else ""
