"""Find what happens for the first time, and who newly holds an office."""

import re

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.span import Span

_FIRST = re.compile(
    r"\b(?:is|was|will be|would be|are|were|be|became|becomes|marks?|marked|marking)\s"
    r"(?:also\s)?(?:the|their|his|her|its|a)\s(?:very\s)?first"
    r"(?!\s(?:half|quarter|day|week|part|step|lady|place)\b)(?=[\s-])",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:\b(?:this|it|that|which|these|the (?:\w+\s){0,3}?\w+|[A-Z]\w+)\s)\Z", re.IGNORECASE
)
_FIRST_END = re.compile(r"\s(?:as well as|and the first)\b|,\s(?:and|while|which|but)\s|;")
_APPOINTED = re.compile(
    r"\b(?:received (?:a |his |her |their )?(?:new )?appointments?"
    r"|(?:was|were|has been|have been|had been) (?:also )?(?:recently |newly )?"
    r"(?:appointed|sworn in|named (?:as )?(?:the )?(?:new|special))"
    r"|(?:took|takes|assumed) (?:up )?(?:office|(?:his|her|their) (?:posts?|duties)))\b"
)
_APPOINTED_END = re.compile(r",\s|\s(?:after|when|which)\b|[;)]")
_SEPARATOR = re.compile(r"[,;>(]\s?")


def find_milestones(article: Article) -> tuple[Found, ...]:
    """Find claims of "first" and appointments; each claim keeps its own scope."""
    found: list[Found] = []
    for sentence in article.sentences:
        first, appointment = _first(article, sentence), _appointment(article, sentence)
        if first:
            found.append(first)
        if appointment and not (first and first.span.meets(appointment.span)):
            found.append(appointment)
    return tuple(found)


def _first(article: Article, sentence: Sentence) -> Found | None:
    match = _FIRST.search(article.text, *sentence.span)
    if match is None:
        return None
    subject = _SUBJECT.search(
        article.text, max(sentence.span.start, match.start() - 40), match.start()
    )
    start = match.start() if subject is None or subject[0].lower() == "which " else subject.start()
    return _milestone(Span(start, _end(article, sentence, match.end(), _FIRST_END)), "first")


def _appointment(article: Article, sentence: Sentence) -> Found | None:
    match = _APPOINTED.search(article.text, *sentence.span)
    if match is None:
        return None
    opening = sentence.span.start
    separators = _SEPARATOR.finditer(article.text, opening, match.start())
    starts = [opening, *(separator.end() for separator in separators)]
    relative = article.text.startswith("who ", starts[-1]) and len(starts) > 1
    start = starts[-2] if relative else starts[-1]
    end = _end(article, sentence, match.end(), _APPOINTED_END)
    return _milestone(Span(start, end), "appointment")


def _end(article: Article, sentence: Sentence, start: int, tail: re.Pattern[str]) -> int:
    cut = tail.search(article.text, start, sentence.span.end)
    end = cut.start() if cut else sentence.span.end
    return end - (article.text[end - 1] in ".!?")


def _milestone(span: Span, rule: str) -> Found:
    return Found(kind="milestone", span=span, rule=f"milestone-{rule}", confidence=0.8)
