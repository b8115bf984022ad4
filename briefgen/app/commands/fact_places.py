"""Find the place an officer means in a source: two offsets, or words and which time they stand."""

import re
from collections.abc import Sequence

from briefgen.app.commands.command import AddFact
from briefgen.errors import UsageError
from briefgen.extract.span import Span
from briefgen.model.plurals import counted
from briefgen.model.source import Source

_SHOWN = 5
"""Places that a message shows with the words around them."""
_AROUND = 20
_SIMILAR = 75
"""How alike words must be, of 100, to be asked for."""


def place_in(source: Source, command: AddFact) -> Span:
    """Give the place of a new fact without white space around it; raise UsageError for none."""
    if command.start is None and command.end is None:
        return _place_of_words(source, command.text, command.occurrence)
    if command.start is None or command.end is None:
        raise UsageError("A place has a start and an end.", hint="Give both, or the text.")
    if command.text:
        raise UsageError("Both a place and a text are given.", hint="Give one of them.")
    return _trimmed(source, Span(command.start, command.end))


def _trimmed(source: Source, span: Span) -> Span:
    """Take white space off both ends of a place that lies in the text and holds words."""
    length = len(source.text)
    if not 0 <= span.start <= length or not 0 <= span.end <= length:
        raise UsageError(
            f"The place {span.start} to {span.end} lies outside source {source.id}.",
            hint=f"It has {counted(length, 'character')}; the first is 0.",
        )
    words = source.text[span.start : span.end]
    if not words.strip():
        raise UsageError(
            f"The place {span.start} to {span.end} of source {source.id} holds no words.",
            hint="Give a start before the first and an end behind the last of its characters.",
        )
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _place_of_words(source: Source, words: str, occurrence: int | None) -> Span:
    """Find words, whatever white space stands between them; several places need a choice."""
    if not words.strip():
        raise UsageError("A fact needs its words.", hint="Give a place in the source, or a text.")
    places = [Span(*match.span()) for match in _pattern(words).finditer(source.text)]
    if not places:
        raise _not_found(source, words)
    if occurrence is None and len(places) > 1:
        raise UsageError(
            f"{words!r} stands {len(places)} times in source {source.id}: "
            f"{_listed(source, places)}.",
            hint=f"Give the occurrence, 1 to {len(places)}.",
        )
    number = 1 if occurrence is None else occurrence
    if not 1 <= number <= len(places):
        raise UsageError(
            f"{words!r} has no occurrence {number} in source {source.id}.",
            hint=f"It stands there {_times(len(places))}.",
        )
    return places[number - 1]


def _pattern(words: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(word) for word in words.split()), flags)


def _not_found(source: Source, words: str) -> UsageError:
    """Say that words do not stand in a source, and what stands there instead."""
    other = _pattern(words, re.IGNORECASE).search(source.text)
    hint = f"Did you mean {other[0]!r}? " if other else _similar_words(source.text, words)
    return UsageError(
        f"{words!r} does not stand in source {source.id}.",
        hint=f"{hint}Copy the words as they stand there.",
    )


def _similar_words(text: str, words: str) -> str:
    """Ask for the words of a text that come nearest, or give nothing where none are near."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    found = partial_ratio_alignment(words, text, score_cutoff=_SIMILAR)
    if not found or not found.score:
        return ""
    near = Span(found.dest_start, found.dest_end)
    parts = [part[0] for part in re.finditer(r"\S+", text) if near.meets(Span(*part.span()))]
    return f"Did you mean {' '.join(parts).strip(',.;:')!r}? "


def _listed(source: Source, places: Sequence[Span]) -> str:
    shown = [f"({at}) {_around(source, place)}" for at, place in enumerate(places[:_SHOWN], 1)]
    return ", ".join([*shown, *(["…"] if len(places) > _SHOWN else [])])


def _around(source: Source, place: Span) -> str:
    """Give a place with the whole words that stand close before and behind it."""
    before = source.text[max(0, place.start - _AROUND) : place.start]
    after = source.text[place.end : place.end + _AROUND]
    if place.start > _AROUND:
        before = before.partition(" ")[2]
    if place.end + _AROUND < len(source.text):
        after = after.rpartition(" ")[0]
    return repr(" ".join((before + source.text[slice(*place)] + after).split()))


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
