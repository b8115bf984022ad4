"""Find meetings beside the main one: "will also talk with …"."""

import re

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.span import Span

_ALSO = re.compile(
    r"\b(?:(?:will|would|is to|was to|is expected to|is set to|plans to|to)\s)?also\s"
    r"(?:(?:will|would|is to|plans to)\s)?"
    r"(?:be\s|to\s)?(?:meet|met|meets|meeting|communicat\w+|talk\w*|confer\w*|call\w* on|spoke"
    r"|speak|exchange views|(?:hold|held) (?:(?:a|bilateral|separate) )?(?:talks|meetings?))\b"
)
_WITH = re.compile(r"\b(?:with|to|on)\s")
_TAIL = re.compile(
    r"\s(?:on (?:issues|matters|topics|tackling|the|ways|how|cooperation|strengthening)|who|which"
    r"|and (?:visited|toured|attended)|to discuss|about|during|regarding|where|while)\b"
    r"|,\s(?:the|and)\s\w+\s(?:said|added|stated)|,\s(?:he|she|it)\s"
)
_THAT = re.compile(r"\b(?:that|said)\s(?=[A-Z])|,\s(?=the\s|[A-Z])")


def find_side_meetings(article: Article) -> tuple[Found, ...]:
    """Find sentences that tell of further meetings, from their subject to whom it meets."""
    found = (_side_meeting(article, sentence) for sentence in article.sentences)
    return tuple(one for one in found if one)


def _side_meeting(article: Article, sentence: Sentence) -> Found | None:
    match = _ALSO.search(article.text, *sentence.span)
    if match is None or not _WITH.search(article.text, match.end(), sentence.span.end):
        return None
    span = Span(_subject_start(article, sentence, match), _end(article, sentence, match))
    return Found(kind="side_meeting", span=span, rule="also-meets", confidence=0.8)


def _subject_start(article: Article, sentence: Sentence, match: re.Match[str]) -> int:
    start = sentence.span.start
    for opener in _THAT.finditer(article.text, sentence.span.start, match.start()):
        start = opener.end()
    return start


def _end(article: Article, sentence: Sentence, match: re.Match[str]) -> int:
    tail = _TAIL.search(article.text, match.end() + 8, sentence.span.end)
    end = tail.start() if tail else sentence.span.end
    return end - (article.text[end - 1] in ".!?")
