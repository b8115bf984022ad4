"""The words of the sources, in quotation marks: what they call a thing, and where."""

from collections.abc import Iterable

import msgspec

from briefgen.compose.context import Context
from briefgen.compose.printable import printable
from briefgen.model.document import Inline, Inlines, Text
from briefgen.model.facts import Fact, FactKind, NamedValue

_QUOTATION_MARKS = {"“": "”", '"': '"', "„": "“", "«": "»", "‘": "’", "「": "」", "《": "》"}
_NAMED_BY_TERM: frozenset[FactKind] = frozenset({"agreement", "mechanism"})
"""Kinds whose official name is ours to say: there every other wording of a source is shown."""


class Saying(msgspec.Struct, frozen=True, gc=False):
    """One place where a source names a thing: the fact, the words there, and where they begin."""

    fact: Fact
    text: str
    start: int


def own_words(fact: Fact) -> Saying:
    """Give the first place of a fact."""
    return Saying(fact, fact.text, fact.start)


def other_wordings(facts: Iterable[Fact]) -> list[Saying]:
    """Give every wording that says more than a part of the official name, each once."""
    found: dict[str, Saying] = {}
    for fact in facts:
        for saying in _sayings(fact):
            if saying.text.casefold() not in fact.name.casefold():
                found.setdefault(saying.text.casefold(), saying)
    return list(found.values())


def _sayings(fact: Fact) -> list[Saying]:
    if not isinstance(fact.value, NamedValue):
        return []
    mentions = fact.mentions if fact.kind in _NAMED_BY_TERM else ()
    return [own_words(fact), *(Saying(fact, one.text, one.start) for one in mentions)]


def original_wording(sayings: Iterable[Saying], context: Context, *, before: str) -> Inlines:
    """Give the words of the sources, equal ones once: in the source: “…”, “…”."""
    groups: dict[str, list[Saying]] = {}
    for saying in sayings:
        groups.setdefault(saying.text.casefold(), []).append(saying)
    inlines: list[Inline] = []
    for group in groups.values():
        start = context.labels["enumeration_separator"] if inlines else before
        facts = tuple(saying.fact for saying in group)
        inlines += in_quotation_marks(group[0].text, facts, context, before=start)
    return tuple(inlines)


def in_quotation_marks(
    words: str, facts: tuple[Fact, ...], context: Context, *, before: str = ""
) -> Inlines:
    """Give words of a source in the quotation marks of the brief."""
    labels = context.labels
    return (
        Text(text=before + labels["quote_open"]),
        context.from_source(_without_quotation_marks(words), *facts),
        Text(text=labels["quote_close"]),
    )


def _without_quotation_marks(text: str) -> str:
    """Take off the marks around a quotation, so that the brief's own do not double them."""
    words = printable(text)
    inner = words[1:-1]
    closing = _QUOTATION_MARKS.get(words[:1], "")
    return inner if inner and words[-1] == closing and closing not in inner else text
