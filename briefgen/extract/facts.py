"""Turn what the rules found into facts: ids, sentences, areas, mentions; the check of places."""

from collections.abc import Iterable, Sequence

import msgspec

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import AreaValue, DateValue, Fact, FactValue, Mention
from briefgen.model.ids import Id, make_id
from briefgen.model.source import Source


def facts_of(article: Article, source: Source, found: Sequence[Found]) -> tuple[Fact, ...]:
    """Make the facts of one source in reading order; every place is checked against the text."""
    areas = _areas_by_sentence(article, found)
    taken: set[Id] = set()
    facts = []
    for one in sorted(_merged_dates(found), key=lambda one: (one.span, one.kind, one.rule)):
        fact = _fact(article, source, one, areas)
        fact = msgspec.structs.replace(fact, id=_id(fact, source, taken))
        taken.add(fact.id)
        facts.append(fact)
    return tuple(facts)


def _fact(article: Article, source: Source, found: Found, areas: dict[int, tuple[Id, ...]]) -> Fact:
    start, end = found.span
    sentence = article.sentence_at(start).span
    return Fact(
        id="",
        kind=found.kind,
        text=checked_text(source.text, found.span),
        source=source.id,
        start=start,
        end=end,
        sentence=(sentence.start, sentence.end),
        value=found.value,
        attributes=found.attributes,
        areas=_areas_of(article, found, areas),
        mentions=tuple(
            Mention(start=span.start, end=span.end, text=checked_text(source.text, span))
            for span in found.more
        ),
        rule=found.rule,
        engine=found.engine,
        confidence=found.confidence,
        reasons=found.reasons,
    )


def checked_text(text: str, span: Span) -> str:
    """Give the words at a place; raise ValueError where there are none.

    A fact whose place doesn't hold its words must never be made: every later gate trusts it.
    """
    words = text[span.start : span.end]
    if span.start < 0 or not words or len(words) != span.end - span.start:
        raise ValueError(f"place {span.start}-{span.end} holds no words of the source")
    return words


def _id(fact: Fact, source: Source, taken: set[Id]) -> Id:
    place = f"{fact.start}-{fact.end}"
    return make_id("fact", fact.kind, source.id, place, value_text(fact.value), taken=taken)


def value_text(value: FactValue | None) -> str:
    """Give a value as text, by which ids are made; dates without their candidates."""
    return "" if value is None else msgspec.json.encode(value).decode()


def _merged_dates(found: Iterable[Found]) -> list[Found]:
    """Make one fact of all dates that stand for the same days in the same role."""
    groups: dict[object, list[Found]] = {}
    for number, one in enumerate(found):
        value = one.value
        key = (value.first, value.last, value.role) if isinstance(value, DateValue) else number
        groups.setdefault(key, []).append(one)
    return [_with_places(group) for group in groups.values()]


def _with_places(group: list[Found]) -> Found:
    first, *others = group
    more = (*first.more, *(one.span for one in others))
    return msgspec.structs.replace(first, more=more)


def _areas_by_sentence(article: Article, found: Iterable[Found]) -> dict[int, tuple[Id, ...]]:
    """List the areas of each sentence, in order of their places.

    A general area speaks of the meeting as a whole, so no statement belongs to it.
    """
    general = {area.id for area in article.index.knowledge.areas if area.general}
    hits = sorted(
        (span, one.value.area)
        for one in found
        if isinstance(one.value, AreaValue) and one.value.area not in general
        for span in (one.span, *one.more)
    )
    by_sentence: dict[int, dict[Id, None]] = {}
    for span, area in hits:
        by_sentence.setdefault(article.index_at(span.start), {})[area] = None
    return {index: tuple(areas) for index, areas in by_sentence.items()}


def _areas_of(article: Article, found: Found, areas: dict[int, tuple[Id, ...]]) -> tuple[Id, ...]:
    """Give the areas of a fact: its own sentence's, or those of the one before in its paragraph.

    None makes it a fact about the meeting.
    """
    if isinstance(found.value, AreaValue):
        return (found.value.area,)
    index = article.index_at(found.span.start)
    if own := areas.get(index):
        return own
    before, own_span = article.sentences[max(index - 1, 0)].span, article.sentences[index].span
    same_paragraph = "\n" not in article.text[before.end : own_span.start]
    return areas.get(index - 1, ()) if same_paragraph else ()
