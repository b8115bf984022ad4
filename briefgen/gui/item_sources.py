"""Where an item is said: every source with the sentence, the words of the fact in it marked."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import starmap

from briefgen.gui.item_wording import one_line, publisher_of, source_day
from briefgen.gui.translation import tr
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.source import Source
from briefgen.model.value import Value

_AROUND = 90
"""Characters of the source before and after the sentence."""
_IN_A_ROW = 64
"""Characters of a sentence in a row: with a day they fill two lines of the usual view."""
_MARKS = '“"«„'
"""What a quotation begins with; a row sets the words in marks of its own."""
_OWN_WORDS = 20
"""Characters of a fact's own words, such as a day, that stand in its sentence there."""


class Excerpt(Value):
    """A piece of a source: the words of the fact, their sentence, and what stands around it."""

    words: str
    before: str = ""
    after: str = ""
    lead: str = ""
    tail: str = ""


class SourceCard(Value):
    """One place where an item is said: the fact, its source in a line or two, the sentence."""

    fact: Id
    source: Id
    title: str
    line: str
    excerpt: Excerpt
    elsewhere: str = ""


def source_cards(
    item: Item, dossier: Dossier, labels: Labels, *, same: Collection[Id] = ()
) -> tuple[SourceCard, ...]:
    """Give a card for the fact and for all that say the `same`, or for the facts that carry it."""
    wanted = (item.id, *same) if isinstance(item, Fact) else item.facts
    known = {fact.id: fact for fact in dossier.facts}
    facts = (known[id_] for id_ in dict.fromkeys(wanted) if id_ in known)
    return tuple(_cards(facts, {source.id: source for source in dossier.sources}, labels))


def _cards(
    facts: Iterable[Fact], sources: dict[Id, Source], labels: Labels
) -> Iterator[SourceCard]:
    for fact in facts:
        if source := sources.get(fact.source or ""):
            yield SourceCard(
                fact=fact.id,
                source=source.id,
                title=publisher_of(source),
                line=_line(source, labels),
                excerpt=excerpt_of(fact, source),
                elsewhere=_elsewhere(len(fact.mentions)),
            )


def _line(source: Source, labels: Labels) -> str:
    """Give the day, and the title where the publisher stands above it."""
    title = one_line(source.title) if source.publisher else ""
    return " · ".join(filter(None, (source_day(source, labels), title)))


def excerpt_of(fact: Fact, source: Source) -> Excerpt:
    """Cut the sentence of a fact out of its source, with a little of what stands around it."""
    start, end = fact.sentence or (fact.start, fact.end)
    first, last = min(start, fact.start), max(end, fact.end)
    bounds = ((first, fact.start), (fact.start, fact.end), (fact.end, last))
    before, words, after = starmap(lambda a, b: _flowing(source.text[a:b]), bounds)
    return Excerpt(
        before=before.lstrip(),
        words=words,
        after=after.rstrip(),
        lead=_lead(source.text[:first]) if fact.sentence else "",
        tail=_tail(source.text[last:]) if fact.sentence else "",
    )


def words_around(fact: Fact, source: Source) -> str:
    """Give the sentence of a fact, shortened around its words; empty where it says no more.

    Long words of the fact itself make room: where they stood, there are points.
    """
    start, end = fact.sentence or (fact.start, fact.end)
    bounds = ((start, fact.start), (fact.start, fact.end), (fact.end, end))
    before, words, after = starmap(lambda a, b: _joined(source.text[a:b]), bounds)
    if not any(map(str.isalpha, before + after)):
        return ""
    words = words if len(words) <= _OWN_WORDS else "…"
    room = _IN_A_ROW - len(words)
    # What happens mostly stands before its day.
    following = min(len(after), max(room // 3, room - len(before)))
    cut = f"{_last(before, room - following)}{words}{_first(after, following)}"
    return cut.strip().lstrip(_MARKS).replace("….", "…")


def _first(text: str, room: int) -> str:
    """Give the beginning of a text, up to the end of a word where words stand apart."""
    if len(text) <= room:
        return text
    kept, gap, _ = text[:room].rpartition(" ")
    return f"{kept if gap else text[:room]} …"


def _last(text: str, room: int) -> str:
    """Give the end of a text, from the beginning of a word on where words stand apart."""
    if len(text) <= room:
        return text
    cut = text[len(text) - room :]
    _, gap, kept = cut.partition(" ")
    return f"… {kept if gap else cut}"


def _joined(text: str) -> str:
    """Join the lines of a piece of a text; where it begins or ends with a space it still does."""
    return re.sub(r"\s+", " ", text)


def _lead(text: str) -> str:
    """Give the end of the line before a sentence, from the beginning of a word on."""
    line = _plain_lines(text).rpartition("\n")[2].strip()
    if len(line) <= _AROUND:
        return line
    return f"… {line[-_AROUND:].partition(' ')[2]}"


def _tail(text: str) -> str:
    """Give the beginning of the line after a sentence, up to the end of a word."""
    line = _plain_lines(text).partition("\n")[0].strip()
    if len(line) <= _AROUND:
        return line
    return f"{line[:_AROUND].rpartition(' ')[0]} …"


def _flowing(text: str) -> str:
    """Let lines that a file ends in the midst of a sentence go on as the room has it."""
    return re.sub(r"\s*[\r\n]\s*", " ", text)


def _plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _elsewhere(places: int) -> str:
    return tr("Also at %n other place(s) in this source.", "", places) if places else ""
