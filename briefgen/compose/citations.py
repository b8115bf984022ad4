"""Citations: where something is from, and how it is said there.

A source is told in full where it is cited first, then by its title and the number of that
note. A note gives the source's own words where the brief says it in other ones; an entry
of an annex and a comment always do.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar
from urllib.parse import urlsplit

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.notes import Cited
from briefgen.compose.own_span import OwnSpans
from briefgen.compose.printable import printable
from briefgen.compose.source_wording import in_quotation_marks
from briefgen.compose.translation import source_translation
from briefgen.model.document import Inline, Inlines, LineBreak, Link, Text
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.source import Source

Key = TypeVar("Key")
_DASH = " \N{EN DASH} "
Texts = tuple[Text, ...]
IsSaid = Callable[[Fact, str], bool]
"""Tells whether the brief itself prints what some words of a fact say."""


class Citations:
    """Writes notes one after the other, and remembers where each source was told in full."""

    def __init__(self, context: Context, *, is_said: IsSaid) -> None:
        self.context = context
        self.is_said = is_said
        self.spans = OwnSpans(context)
        self.order = {source: at for at, source in enumerate(context.notes.sources, start=1)}
        self.first: dict[Id, int] = {}

    def note(self, number: int, cited: Iterable[Cited]) -> Inlines:
        """Write one note: the places it leads to, and the words there."""
        if self.context.notes.by_fact:
            return self._proof(number, cited)
        lines = (
            self._line(source, place, self._unsaid(found), number=number)
            for (source, place), found in _grouped(cited, lambda one: (one.source, one.place))
        )
        return tuple(inline for line in lines for inline in line)

    def _proof(self, number: int, cited: Iterable[Cited]) -> Inlines:
        """Give the words of facts, equal ones once, and behind them all their places."""
        inlines: list[Inline] = []
        for words, found in _grouped(cited, self.spans.words):
            if inlines:
                inlines.append(LineBreak())
            inlines += self._quoted(words, found)
            inlines += self._places(found, number=number)
        return tuple(inlines)

    def _places(self, cited: Iterable[Cited], *, number: int) -> Inlines:
        """Give " – Talks, para. 1; News, para. 2." and the addresses at the end."""
        places = list(dict.fromkeys((one.source, one.place) for one in cited))
        told: list[Inline] = []
        addresses: list[Inline] = []
        for at, (source, place) in enumerate(places, start=1):
            found = self.context.notes.sources[source]
            citation, address = self._citation(found, place, number=number)
            sign = "full_stop" if at == len(places) else "item_separator"
            ends = self.context.labels[sign]
            told += _ending(citation, ends)
            addresses += address
        return (Text(text=_DASH), *told, *addresses)

    def _line(self, source: Id, place: str, words: Inlines, *, number: int) -> Inlines:
        """Give a citation with the words behind it, and the address where one is given."""
        cited = self.context.notes.sources[source]
        citation, address = self._citation(cited, place, number=number)
        colon, stop = (self.context.labels[key] for key in ("colon", "full_stop"))
        if not words:
            return (*_ending(citation, stop), *address)
        return (*_ending(citation, colon), *words, _stemming(stop, source), *address)

    def _unsaid(self, cited: Iterable[Cited]) -> Inlines:
        """Give the own words of facts that the brief says in other ones, equal ones once."""
        line: list[Inline] = []
        for words, found in _grouped(cited, self.spans.words):
            unsaid = [one for one in found if not self.is_said(one.fact, words)]
            if unsaid:
                before = self.context.labels["enumeration_separator"] if line else ""
                line += self._quoted(words, unsaid, before=before)
        return tuple(line)

    def _quoted(self, words: str, cited: Iterable[Cited], *, before: str = "") -> Inlines:
        """Give the words at some places, which are equal."""
        facts: dict[Id, Fact] = {}
        for one in cited:
            facts[one.fact.id] = one.fact
            self.spans.remark(one)
        return in_quotation_marks(words, tuple(facts.values()), self.context, before=before)

    def _citation(self, source: Source, place: str, *, number: int) -> tuple[Texts, Inlines]:
        """Give where something stands, and the address where a source is told in full."""
        first = self.first.setdefault(source.id, number)
        if first == number:
            return self._full(source, place), _address(source)
        if self.context.notes.display == "comments":
            # A comment has no number that another one could name.
            return self._full(source, place), ()
        return self._short(source, place, first), ()

    def _short(self, source: Source, place: str, first: int) -> Texts:
        """Give the title of a source that was told in full before, where, and the place.

        One without a title goes by its number alone: that note says the rest.
        """
        labels = self.context.labels
        number = labels.filled("numbered_source", number=str(self.order[source.id]))
        title = self.context.title_of(source)
        title = title if title.text else _stemming(number, source.id)
        before = labels.in_brackets(labels.filled("note_number", number=str(first)))
        return (title, _stemming(f"{before}{labels['list_separator']}{place}", source.id))

    def _full(self, source: Source, place: str) -> Texts:
        """Give title, publisher, date and place."""
        context, comma = self.context, self.context.labels["list_separator"]
        facts = [_date(context, source), source_translation(source, context.labels), place]
        rest = _stemming(comma.join(["", *filter(None, facts)]), source.id)
        title = _title(context, source, self.order[source.id])
        publisher = context.of_source(source.publisher, source)
        if not publisher.language:
            # One text with what follows: a line of the brief's own language throughout.
            before = comma if publisher.text else ""
            return (title, replace(rest, text=f"{before}{publisher.text}{rest.text}"))
        return (title, _stemming(comma, source.id), publisher, rest)


def _grouped(
    cited: Iterable[Cited], key: Callable[[Cited], Key]
) -> Iterable[tuple[Key, list[Cited]]]:
    """Group places with equal keys, in the order of the first of each group."""
    groups: dict[Key, list[Cited]] = {}
    for one in cited:
        groups.setdefault(key(one), []).append(one)
    return groups.items()


def _ending(citation: Texts, sign: str) -> Texts:
    """Give a citation with a sign behind its last words."""
    *others, last = citation
    return (*others, replace(last, text=last.text + sign))


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


def _address(source: Source) -> Inlines:
    """Give the address of a source where it is one of the web; anything else is no link."""
    url = printable(source.url)
    if not is_web_address(url):
        return ()
    space = Text(text=" ", origins=(source.id,))
    return (space, Link(text=url, url=url, origins=(source.id,)))


def is_web_address(url: str) -> bool:
    """Tell whether something can be followed as an http or https address."""
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in url
