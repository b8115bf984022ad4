"""The line agencies open a report with: "OSLO, 7 May 2031 (Agency) - "."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.date_expressions import DateExpression, find_date_expressions
from briefgen.extract.span import Span

_HEAD = 1200
"""Characters at the start in which a text prints its own date."""
_LETTERHEAD = 400
"""Characters at the start in which a report names the place it is given from."""
_LONGEST = 90
_FOLLOWED = re.compile(
    r"(?:,\s[A-Z][\w /]{1,20})?\s?(?:/|\(|--|–|—|:|\)|-\s|\.\s|\.-)|\s*(?:[\n\r]|\Z)"
)
_NAMED = re.compile(r"\(?[^\W\d_][\w.’' /-]{2,60}(?: \([^)\n]{2,40}\))?, ?|[A-Z][A-Z’' -]{2,40}\. ")
"""A place that is in no list still stands before a comma, or in capitals before a full stop."""
_PLACE_FIRST = re.compile(
    r"(?:\A|[\n\r])\s{0,3}(?P<place>[A-Z][\w’' ./-]{2,30}?)(?:,\s?(?P<more>[^\n\r]{0,40}?))?"
    r"(?:\s?(?:\([^)\n]{2,40}\)\s?)?(?:--|[–—]|\s-|:|\.-)\s|\s(?=\(|\d{1,2}\s[A-Z]))"
)
_LINE_OF_DAY = re.compile(
    r"(?:\A|[\n\r])\s{0,3}(?P<place>[A-Z][\w’' .-]{2,30}?),\s[^\n\r]{0,40}"
    r"(?:\b(?:19|20)\d\d(?:\s*[\n\r]|\.\s)|\b\d{1,2} [A-Z][a-z]{2,8}\.\s"
    r"|\b[A-Z][a-z]{2,8} \d{1,2}\.\s)"
)
"""A line with nothing but place and day: "Oslo, Friday, 7 May 2031"."""
_DATE_FIRST = re.compile(
    r"(?:\A|[\n\r])[^\n\r]{0,24}\b(?:19|20)\d\d\s?[–—|-]\s"
    r"(?P<place>[A-Z][\w’' .-]{2,30}?)(?=,|\s[–—-])"
)
_DAY_FIRST = re.compile(
    r"(?:\A|[\n\r])\s{0,3}(?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),"
    r" (?P<place>[A-Z][\w’' -]{2,30}?)(?=\s?[/(.]|\s[–—-]\s)"
)
"""A day without its year before the place: "7 May, Oslo /Reporter/."."""
_PAPER_LINE = re.compile(
    r"(?:\A|[\n\r])\s{0,3}(?:[A-Z][\w’'-]+ ){1,4}?[A-Z][\w’'-]+, (?P<place>[A-Z][\w’' .-]{2,25}?),"
    r" [^\n\r,]{0,12}[A-Z][a-z]+day,? [^\n\r]{0,20}\b(?:19|20)\d\d\s*[\n\r]"
)
"""A line with the name of a paper before its town: "Skrei Courier, Oslo, Friday May 7, 2031"."""
_CAPITALS = re.compile(r"(?:\A|[\n\r])\s{0,3}(?P<place>[A-Z]{2}[A-Z’' -]{1,30})\.\s(?=[A-Z][a-z])")
"""A place in capitals before the first sentence: "OSLO. Herring is scarce"."""
_AGENCY_FIRST = re.compile(r"[A-Z]{2,6} ")
_NAME_GOES_ON = re.compile(r" [A-Z][a-z]")
"""What makes the name of something else of a place: "Oslo Courier, 7 May 2031"."""
_BESIDE_AGENCY = re.compile(
    r"(?:\A|[\n\r])\s{0,3}(?P<place>[A-Z][\w’' -]{2,30}?)\s?/\s?[A-Z][\w’' -]{1,40}\s*[\n\r:]"
)
"""A line of its own with place and agency: "Oslo / North News Agency"."""
_SENTENCE = re.compile(
    r" (?!(?:of|de|del|della|da|do|dos|das|la|le|les|el|al|an|am|der|den|sur|and|upon|under|in)\b)"
    r"[a-z]{2,}"
)
"""What makes a headline of a place: "Bergen visits Aldren: Rain and herring"."""
_SMALL_WORD = re.compile(r"(?<![\w.])[a-z]{2,}")


def head_dates(article: Article) -> Iterator[DateExpression]:
    """Yield the dates in the head of a text, where it says of what day it is."""
    for sentence in article.sentences:
        if sentence.span.start > _HEAD:
            return
        yield from find_date_expressions(article.text, sentence.span)


def is_dateline(article: Article, expression: DateExpression) -> bool:
    """Tell the date of a dateline: its line opens with a place, and no sentence has begun yet."""
    start, end = expression.span
    if start > _HEAD or expression.kind not in ("day", "iso", "numeric"):
        return False
    line = line_before(article.text, start)
    if len(line) > _LONGEST or _SMALL_WORD.search(line):
        return False
    opens = _NAMED.fullmatch(line) or _opens_with_place(article, start - len(line), start)
    return bool(opens and _FOLLOWED.match(article.text, end))


def _opens_with_place(article: Article, opening: int, end: int) -> bool:
    return any(
        place.span.start - opening < 3
        for place in article.sentence_at(end).places
        if opening <= place.span.start and place.span.end <= end
    )


def line_before(text: str, position: int) -> str:
    """Give what stands before a position in its line, at most 120 characters."""
    return re.split(r"[\n\r]", text[max(0, position - 120) : position])[-1]


def dateline_place(article: Article) -> Span | None:
    """Give the first place that opens a line as in a dateline, where it is a known one."""
    for span in dateline_places(article):
        sentence = article.sentence_at(span.start)
        cities = [one.span for one in sentence.places]
        capitals = [one.span for one in sentence.parties if one.form == "capital"]
        for known in (*cities, *capitals):
            named = _NAME_GOES_ON.match(article.text, known.end, span.end)
            agency = _AGENCY_FIRST.fullmatch(article.text, span.start, known.start)
            if (known.start == span.start or agency) and not named:
                return known
    return None


def dateline_places(article: Article) -> Iterator[Span]:
    """Yield what stands where a dateline has its place; a headline before a colon looks alike."""
    head = article.text[:_LETTERHEAD]
    for match in (
        *_PAPER_LINE.finditer(head),
        *_PLACE_FIRST.finditer(head),
        *_DATE_FIRST.finditer(head),
        *_LINE_OF_DAY.finditer(head),
        *_DAY_FIRST.finditer(head),
        *_BESIDE_AGENCY.finditer(head),
        *_CAPITALS.finditer(head),
    ):
        if not _SENTENCE.search(match["place"]):
            yield Span(*match.span("place"))
