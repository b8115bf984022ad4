"""Find the words of a fact again in a changed text, by themselves and by their neighbours."""

import re
from collections.abc import Iterable
from itertools import islice

from rapidfuzz.fuzz import ratio

from briefgen.app.rereading.alignment import Alignment
from briefgen.extract.span import Span
from briefgen.model.facts import Fact

_NEIGHBOURS = 40
"""Characters before and behind a place that are compared."""
_LEAST_ALIKE = 55
"""How alike the neighbours have to be, of 100."""
_TELLING = 20
"""Characters from which on words that stand only once need no neighbours."""
_MOST = 200
"""Places that are looked at."""


def find_again(fact: Fact, *, old_text: str, new_text: str, alignment: Alignment) -> Span | None:
    """Give where the words of a fact stand now, None where they don't or it is not sure."""
    if fact.source is not None and (place := alignment.place(fact.start, fact.end)):
        return place
    words = re.compile(r"\s+".join(map(re.escape, fact.text.split())))
    places = [Span(*match.span()) for match in islice(words.finditer(new_text), _MOST)]
    if len(places) == 1 and len(fact.text) >= _TELLING:
        return places[0]
    if fact.source is None:
        return None
    around = _neighbours(old_text, Span(fact.start, fact.end))
    scored = [(_likeness(around, _neighbours(new_text, place)), place) for place in places]
    return _only_best(scored)


def _only_best(scored: Iterable[tuple[float, Span]]) -> Span | None:
    """Give the place that is likelier than every other, and likely enough."""
    best, *others = [*sorted(scored, key=lambda one: (-one[0], one[1])), (0.0, None)]
    if best[0] < _LEAST_ALIKE or others[0][0] == best[0]:
        return None
    return best[1]


def _neighbours(text: str, place: Span) -> tuple[str, str]:
    before = text[max(0, place.start - _NEIGHBOURS) : place.start]
    return before, text[place.end : place.end + _NEIGHBOURS]


def _likeness(first: tuple[str, str], second: tuple[str, str]) -> float:
    """Compare what stands before and behind; one side that stayed is a sign by itself."""
    before, behind = (ratio(*pair) for pair in zip(first, second, strict=True))
    return max((before + behind) / 2, 0.8 * max(before, behind))
