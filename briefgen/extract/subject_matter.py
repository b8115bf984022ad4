"""Tell what a text gives as the subject of a meeting from what it names in passing."""

import re
from enum import Enum

from briefgen.extract.article import Article, Sentence
from briefgen.extract.passing import is_in, is_of_a_bystander, is_passing, opening_year
from briefgen.extract.span import Span
from briefgen.extract.subject_words import (
    ARRANGED,
    ASIDE,
    ASKED,
    TOLD,
    TOLD_BEHIND,
    TOPIC,
    TOPIC_BETWEEN,
    TOPIC_ENDS,
)

_LEAVES = re.compile(
    r";|, (?:who|whose|where|when|while|although|but|(?:an? \w+ )?after) | because"
    r" | and thank|—|–(?= )|\bsubject to "
)
"""What leads away from the subject in the same sentence."""
_SINCE = re.compile(
    r"(?<!into force )\b(?:since|in|of|from) (?:the )?(?:[A-Z][a-z]+ )?"
    r"(?P<year>(?:19|20)\d\d)s?\b"
)
_IN_HAND = re.compile(
    r"\b(?:review\w*|implement\w*|amend\w*|updat\w*|exten(?:d\w*|sion)|renew\w*|revis\w*"
    r"|moderni[sz]\w*|replac\w*) (?:(?:of|the|its|their|an?|into|\w+ion) ){0,4}"
    r"(?:\w+ ){0,3}?(?:agreements?|memorand(?:um|a)|treat(?:y|ies)|conventions?|protocols?|accords?"
    r"|arrangements?)\b"
)
"""A paper of another year that is taken up again."""
_NUMBERED = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[IVX]{1,4}\.)\s")
_BULLET = re.compile(r"\s*[-–•*]\s")
_LETTERHEAD = re.compile(
    r"(?:[\w’']+ ){0,4}?(?:Ministry|Ministries|Department|Embassy|Government|Office|Authority"
    r"|Secretariat|Commission|Agency|Directorate|Directorate-General|Service|Bureau)\b",
    re.IGNORECASE,
)
_TOPIC_FIRST = re.compile(
    r"(?:On|Regarding|Concerning|As (?:to|regards)|In the (?:field|area|sphere)s? of) (?:the )?"
)
"""What opens a paragraph before what it is about: "On health, …"."""
_OWNED = re.compile(r"\(c\)|©|\b(?i:copyright holder|all rights reserved)\b")
_SMALL = frozenset({"of", "for", "and", "the", "de", "du", "des", "in", "to"})
_OPENS = 70
"""Characters of a numbered paragraph that say what it is about."""
_NEAR = 160
"""Characters from words that open a list of topics to the last of them."""
_HEADING = 140
"""The longest line that can be a heading, in characters."""
_LIST = 1200
"""Characters from the line that opens a list to the last of its items."""


class Standing(Enum):
    """How a thing stands in its sentence, from the clearest sign of a subject to none."""

    HEADING = "in the headline or another line of its own"
    TOPIC = "named as what is discussed"
    TOLD = "discussed, agreed or signed"
    ASKED = "asked for, offered or brought up by one side"
    ARRANGED = "built, paid, taught or sent by one side"
    PLAIN = "named"
    ASIDE = "seen on a tour, left out, or long past"


def standing_of(article: Article, sentence: Sentence, span: Span) -> Standing:
    """Tell how what stands at a place of a sentence belongs to the meeting.

    The word nearest before it decides between what is told and what is aside.
    """
    text = article.text
    told, aside = (_last_end(one, text, sentence, span) for one in (TOLD, ASIDE))
    if 0 <= aside >= told or _is_past(article, sentence, span):
        return Standing.ASIDE
    if is_passing(text, sentence.span, span):
        return Standing.ASIDE
    if _is_heading(text, sentence) or _TOPIC_FIRST.fullmatch(text, sentence.span.start, span.start):
        return Standing.HEADING
    if is_of_a_bystander(text, sentence.span):
        return Standing.PLAIN
    if _is_topic(text, sentence, span):
        return Standing.TOPIC
    if _is_item(text, span) or (told > aside and not _LEAVES.search(text, told, span.start)):
        return Standing.TOLD
    if TOLD_BEHIND.search(text, span.end, sentence.span.end):
        return Standing.TOLD
    if ASKED.search(text, sentence.span.start, span.end):
        return Standing.ASKED
    return Standing.ARRANGED if is_in(ARRANGED, text, sentence.span) else Standing.PLAIN


def _is_topic(text: str, sentence: Sentence, span: Span) -> bool:
    """Tell the very object of talk, or an item of a list of fields or topics."""
    if not TOPIC_ENDS.match(text, span.end):
        return False
    opened = _last_end(TOPIC, text, sentence, span)
    near = opened >= 0 and span.start - opened < _NEAR
    return near and TOPIC_BETWEEN.fullmatch(text, opened, span.start) is not None


def is_letterhead(article: Article, sentence: Sentence) -> bool:
    """Tell a line that only names an office ("MINISTRY OF TRADE AND TOURISM") or an owner."""
    if _OWNED.search(article.text, *sentence.span):
        return True
    words = article.words_of(sentence.span).split()
    opens = _LETTERHEAD.match(article.text, sentence.span.start, sentence.span.end)
    return opens is not None and all(word in _SMALL or word[0].isupper() for word in words)


def _last_end(pattern: re.Pattern[str], text: str, sentence: Sentence, span: Span) -> int:
    """Give where the last match before a place ends, -1 without one."""
    if not is_in(pattern, text, sentence.span):
        return -1
    return max(
        (match.end() for match in pattern.finditer(text, sentence.span.start, span.end)), default=-1
    )


def _is_past(article: Article, sentence: Sentence, span: Span) -> bool:
    """Tell what is said of a year long before the text: "has built schools since 1960"."""
    if article.date is None:
        return False
    latest = article.date.value.year - 1
    if _IN_HAND.search(article.text, sentence.span.start, span.start):
        return False
    opened = opening_year(article.text, sentence.span, span)
    return (opened is not None and opened < latest) or any(
        int(one["year"]) < latest and "," not in article.text[span.end : one.start()]
        for one in _SINCE.finditer(article.text, span.end, sentence.span.end)
    )


def _is_heading(text: str, sentence: Sentence) -> bool:
    """Tell a line of its own without a stop, behind which the text goes on."""
    start, end = sentence.span
    opened = _line_start(text, start)
    numbered = _NUMBERED.fullmatch(text, opened, start)
    alone = text[end : end + 1] in ("\n", "\r") and (opened == start or numbered is not None)
    return alone and end - start < _HEADING and text[end - 1].isalnum()


def _is_item(text: str, span: Span) -> bool:
    """Tell the first words of a numbered paragraph, or an item of what a list says is agreed."""
    opened = _line_start(text, span.start)
    if span.start - opened > _OPENS:
        return False
    if _NUMBERED.match(text, opened, span.start):
        return True
    if not _BULLET.match(text, opened, span.start):
        return False
    colon = max(text.rfind(":\n", max(0, opened - _LIST), opened), 0)
    return bool(TOLD.search(text, _line_start(text, colon), colon))


def _line_start(text: str, position: int) -> int:
    """Give where the line begins in which a position lies."""
    return max(text.rfind(mark, 0, position) for mark in "\n\r") + 1
