"""Find islands, mountains, shores and the like where things take place, by the word for them."""

from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_words import REGIONS
from briefgen.extract.capital_letters import compiled
from briefgen.extract.span import Span

_NAME = r"(?!Summit|Basin|Commission|Authority|Conference|Company)[A-Z][\w’'-]{2,20}"
_LAND = compiled(
    r"\b(?:on|atop|near|at|around|to|visit(?:s|ed)?) (?:the )?"
    r"(?P<land>(?:Mount|Mt\.?|Cerro|Monte|Pico|Jebel|Djebel|Gunung|Lake|Lac|Lago|Isla|Île|Ilha|Isola"
    rf"|Pulau|Koh) {_NAME}(?: {_NAME})?)"
    rf"|\b(?:in|at|to|from|of) (?P<port>Port {_NAME})"
    rf"|\bon (?:the )?(?P<island>{_NAME}(?: {_NAME})? (?:island|peninsula|lake|atoll))\b"
)
"""What stands before its name, or in small letters behind it: "Mount Skrei", "Skrei island"."""
_ALLEY = compiled(
    r"\b(?:at|in|to|visit(?:s|ed)?|laid [a-z ]{3,20}) the (?P<alley>(?:Alley|Avenue|Wall|Valley"
    r"|Field"
    rf"|Hill|Gate|Bridge) of (?:the )?{_NAME}(?: {_NAME})?)"
    rf"|\b(?:[Aa]t|[Ii]n|[Tt]o|visit(?:s|ed)?) the (?P<fort>{_NAME} Fort)\b"
)
"""What people remember the dead at: "at the Alley of Fishers", "at the Old Fort"."""
_FAMOUS = compiled(
    r"\b(?:at|in|visit(?:s|ed)?) the (?P<museum>(?:Louvre|Guggenheim|Prado|Hermitage|Uffizi"
    rf"|Rijksmuseum)(?: {_NAME}){{0,2}})"
)
"""Museums that are known without the word."""


def find_lands(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield islands, mountains, lakes, ports and places of memory with their names."""
    cities = [one.span for one in sentence.places]
    for pattern in (_LAND, _ALLEY, _FAMOUS):
        for match in pattern.finditer(article.text, *sentence.span):
            span = Span(*match.span(match.lastgroup or 0))
            first = article.words_of(span).split()[0]
            described = sentence.party_at(span) or first in REGIONS
            if not (described or any(one.start == span.start for one in cities)):
                yield span, article.words_of(span)
