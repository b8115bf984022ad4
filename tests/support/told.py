"""Short sources and the facts in them, for tests of what several sources say together."""

import hashlib
from datetime import date

from msgspec.structs import replace

from briefgen.model.dossier import Decisions, Dossier
from briefgen.model.facts import (
    Attribute,
    AttributeName,
    DateRole,
    DateValue,
    Fact,
    FactKind,
    FactValue,
    Mention,
    NamedValue,
)
from briefgen.model.source import DocumentDate, Source

TOLD_ON = date(2031, 3, 10)


def told(text: str, number: int = 1, *, on: date | None = TOLD_ON) -> Source:
    """Make the source with a number, `s-1` and so on."""
    return Source(
        id=f"s-{number}",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        file_name=f"text{number}.txt",
        reader="plain_text",
        reader_version="1",
        text=text,
        document_date=DocumentDate(value=on, how="explicit") if on else None,
    )


def fact(
    source: Source,
    words: str,
    kind: FactKind,
    *,
    value: FactValue | None = None,
    id_: str = "",
    **attributes: str,
) -> Fact:
    """Make a fact of words of a source; its sentence is the line around them."""
    start = source.text.index(words)
    names: tuple[AttributeName, ...] = ("title", "side", "role", "speaker", "date", "status")
    return Fact(
        id=id_ or f"f-{kind}-{source.id}-{start}",
        kind=kind,
        text=words,
        source=source.id,
        start=start,
        end=start + len(words),
        sentence=_line(source.text, start),
        value=value,
        attributes={
            name: Attribute(value=attributes[name]) for name in names if name in attributes
        },
    )


def _line(text: str, start: int) -> tuple[int, int]:
    end = text.find("\n", start)
    return text.rfind("\n", 0, start) + 1, len(text) if end < 0 else end


def person(source: Source, name: str, **attributes: str) -> Fact:
    """Make a participant."""
    return fact(source, name, "participant", value=NamedValue(name=name), **attributes)


def named(source: Source, words: str, kind: FactKind, *, term: str | None = None) -> Fact:
    """Make a fact of a name, and of a term where its id is given."""
    return fact(source, words, kind, value=NamedValue(name=words, term=term))


def day(
    source: Source, words: str, first: date, last: date | None = None, *, role: DateRole = "meeting"
) -> Fact:
    """Make a date."""
    value = DateValue(first=first, last=last or first, role=role)
    return fact(source, words, "date", value=value)


def also_at(one: Fact, source: Source, words: str) -> Fact:
    """Add the last place of some words to the places of a fact."""
    start = source.text.rindex(words)
    mention = Mention(start=start, end=start + len(words), text=words)
    return replace(one, mentions=(*one.mentions, mention))


def dossier(
    sources: list[Source], facts: list[Fact], *, decisions: Decisions | None = None
) -> Dossier:
    """Make a dossier of nothing but these."""
    return Dossier(sources=tuple(sources), facts=tuple(facts), decisions=decisions or Decisions())
