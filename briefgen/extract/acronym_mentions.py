"""Find where a body is called by the acronym that stands in brackets behind its name."""

import re
from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex

_IN_BRACKETS = re.compile(r" \((?P<acronym>[A-Z][A-Za-z&]{0,8}[A-Z]|[A-Z][a-z]{3,11})\)")
_WORD = re.compile(r"(?<![\w(-])[A-Z][A-Za-z&]{1,11}(?![\w)-])")


def _is_place(article: Article, span: Span) -> bool:
    """Tell "Ministry of Fish (Norway)", which is called by no acronym."""
    sentence = article.sentence_at(span.start)
    return sentence.party_at(span) is not None or any(
        one.span.meets(span) for one in sentence.places
    )


def with_acronyms(article: Article, found: Sequence[Found]) -> tuple[Found, ...]:
    """Add the places of "FAO" to "Food Agency of Oslo (FAO)"; what is found already stays."""
    numbers: dict[str, int] = {}
    for number, one in enumerate(found):
        for place in (one.span, *one.more):
            match = _IN_BRACKETS.match(article.text, place.end)
            if match and not _is_place(article, Span(*match.span("acronym"))):
                numbers.setdefault(match["acronym"], number)
    if not numbers:
        return tuple(found)
    taken = SpanIndex(place for one in found for place in (one.span, *one.more))
    places: defaultdict[int, list[Span]] = defaultdict(list)
    for match in _WORD.finditer(article.text):
        span = Span(*match.span())
        if match[0] in numbers and not taken.meeting(span):
            places[numbers[match[0]]].append(span)
    return tuple(
        replace(one, more=tuple(sorted((*one.more, *places[number])))) if number in places else one
        for number, one in enumerate(found)
    )
