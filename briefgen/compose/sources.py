"""The notes at the end: what each number in the text leads to."""

from urllib.parse import urlsplit

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.notes import note_id
from briefgen.compose.printable import printable
from briefgen.model.document import Block, Inline, Inlines, Link, Note, NoteList, Text
from briefgen.model.ids import Id
from briefgen.model.recipe import Section
from briefgen.model.source import Source


def source_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the notes that the sections before have cited."""
    order = {source: at for at, source in enumerate(context.notes.sources, start=1)}
    notes = tuple(
        Note(
            id=note_id(number),
            label=str(number),
            inlines=_citation(context, context.notes.sources[source], order[source], place),
        )
        for (source, place), number in context.notes.numbers.items()
    )
    return (NoteList(notes=notes),) if notes else ()


def _citation(context: Context, source: Source, order: int, place: str) -> Inlines:
    """Give title, publisher, date and place, and the address as a link."""
    labels = context.labels
    title, separator = _title(context, source, order), labels["list_separator"]
    facts = [
        context.quoted(source.publisher, source.id).text,
        _date(context, source),
        labels["translated"] if source.translated else "",
        place,
    ]
    words = separator.join(["", *filter(None, facts)])
    return (title, Text(text=f"{words}.", origins=(source.id,)), *_address(source))


def _title(context: Context, source: Source, order: int) -> Text:
    """Give a source's title; file names are never printed, so an untitled one gets a number."""
    title = context.title_of(source)
    if title.text:
        return title
    number, labels = str(order), context.labels
    if source.read_on is None:
        return _stemming(labels.filled("untitled_source", number=number), source.id)
    read = day_in_words(source.read_on, labels)
    return _stemming(labels.filled("untitled_source_read", number=number, date=read), source.id)


def _stemming(words: str, source: Id) -> Text:
    return Text(text=words, origins=(source,))


def _date(context: Context, source: Source) -> str:
    if source.document_date is None:
        return ""
    words = day_in_words(source.document_date.value, context.labels)
    inferred = source.document_date.how == "inferred"
    return context.labels.filled("inferred_date", date=words) if inferred else words


def _address(source: Source) -> tuple[Inline, ...]:
    """Give the address of a source where it is one of the web; anything else is no link."""
    url = printable(source.url)
    if not is_web_address(url):
        return ()
    space = Text(text=" ", origins=(source.id,))
    return (space, Link(text=url, url=url, origins=(source.id,)))


def is_web_address(url: str) -> bool:
    """Tell whether something can be followed as an http or https address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in url
