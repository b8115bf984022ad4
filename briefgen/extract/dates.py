"""Dates of a text as facts: interval, role, and what had to be inferred."""

import re
from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from briefgen.extract.article import Article, Sentence
from briefgen.extract.date_expressions import DateExpression, find_date_expressions
from briefgen.extract.date_values import Placed, place_date
from briefgen.extract.dateline import is_dateline
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.told_dates import Told
from briefgen.model.facts import DateRole, DateValue

_FUTURE = re.compile(
    r"\b(?:(?<!\btheir )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bpolitical )will"
    r"|shall|would|must|is to|are to|was to|were to|to be|set to|due to"
    r"|plans? to|hopes? to|wants?|planned|scheduled|upcoming|next"
    r"|(?<!was )(?<!were )(?<!been )expected"
    r"|expected in (?=[A-Z])|going to"
    r"|(?:starts?|begins?|resumes?|meets? again) (?=in |on |from )"
    r"|(?:falls?|is|are|comes?) due|expires?|matures?|(?:question|matter) for the"
    r"|propos(?:es|ed)|postpone[sd]?|prefer(?:s|red)|invite[sd]?|adjourned"
    r"|head(?:ing|s)? to|travels|flies|arrives|leaves|follows(?= on [A-Z]))\b",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r" (?:they|he|she|it) (?:was|were|had)\b")
"""What says that a day is over: "on Tuesday they were told who will pay"."""
_FIGURATIVE = re.compile(r"\btoday\b[^.;]*\btomorrow\b|\btomorrow\b[^.;]*\btoday\b", re.IGNORECASE)
"""In speech, no days: "what is tried today will be seen tomorrow"."""
_SPEECH_ENDS = re.compile(r"[^\"“”\n]*[\"”]\s?(?:,|[a-z—–]|\n|\Z)")
"""What ends a speech that began in a sentence before."""
_LAST_PHRASE = re.compile(r"[^,;:()\"“”]*\Z")
_PAST_VERB = re.compile(
    r"\b(?:said|told|met|held|took|began|came|went|flew|spoke|made|gave|left|saw|wrote|had|was|were"
    r"|[a-z]{3,}ed)\b"
)
_LOOKS_AHEAD = re.compile(
    r"\bto [a-z]+\b|\b(?:for|until|by) (?:the )?\Z"
    r"|\b(?:propos|suggest|invit|request|ask|want|pledg|promis|offer|postpon|delay|extend|prefer"
    r"|demand|commit|reserv|adjourn|defer|mov|agre|settl|decid)ed\b|\b(?:called for|put off)\b"
)
"""What was said or done, and still looks ahead: "agreed on talks in May"."""
_AGREED = re.compile(r"\bagreed? to\b(?:(?!, according to)[^.;])*\Z")
"""What is agreed lies ahead where it stands before the date: "agreed to meet in May"."""
_AGREED_ON = re.compile(r"\b(?:agreed|decided|settled|talked|negotiated) (?:on|from) \Z")
"""What leads to days on which people sat together: "what was agreed on 7 and 8 May"."""
_DEADLINE = re.compile(
    r"\b(?:by|before|no later than|until|deadline of|deadline is)\s(?:the\s)?\Z", re.IGNORECASE
)
_SINCE = re.compile(r"\bsince\s(?:(?:\w+['’]?\w*\s){1,4}(?:in|on)\s)?\Z", re.IGNORECASE)
_ROLE_CUES: tuple[tuple[DateRole, re.Pattern[str]], ...] = (
    (
        "quote",
        re.compile(r"\b(?:interview|told|(?:press|news) conference|speech)\b", re.IGNORECASE),
    ),
    (
        "appointment",
        re.compile(
            r"\b(?:appoint\w*|(?:took|taken|taking) (?:up|over|office)|sworn in|named)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "visit",
        re.compile(
            r"\b(?:visit\w*|head(?:s|ed|ing)? (?:to|for)|travel\w*|trip|tour(?:s|ed)?|arriv\w+"
            r"|(?:leads?|led|leading|heads?|headed) (?:(?:an?|the|his|her|its|their) )?"
            r"(?:[\w-]{1,20} ){0,3}?(?:group|delegation|team|mission))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "statement",
        re.compile(
            r"\b(?:statement|declaration|communiqu[ée]|sign(?:s|ed|ing)?|adopt(?:s|ed|ion)"
            r"|agreement|treaty|accord|memorandum|protocol|enter(?:s|ed) into force"
            r"|entry into force)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting",
        re.compile(
            r"\b(?:meet\w*|met|talks?|held|hold\w*|host\w*|summit|(?:co-)?chair(?:s|ed)?|receiv\w+"
            r"|welcom\w+(?=[^.;]{0,160}? to [A-Z])|conference|session|round|dialogue"
            r"|discuss\w*|negotiat\w+"
            r"|consultations)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "announcement",
        re.compile(
            r"\b(?:announc\w+|issued|releas\w+|publish\w+|posted|said|stated|confirmed|reported"
            r"|updated)\b",
            re.IGNORECASE,
        ),
    ),
)
_NEWS = re.compile(
    r"\b(?:announc\w+|issued the (?:above )?news|published|released)\b", re.IGNORECASE
)
_SAID_BY = re.compile(
    r"\b(?:said|announced)(?: (?:the|an?))?(?: (?:\w{1,20} ){0,2}(?:officials?|ministry|sources?"
    r"|department|government|statement|minister|embassy|office))? on \Z",
    re.IGNORECASE,
)
"""What makes a date that of the saying, whatever else the sentence tells."""
_PUBLISHING = re.compile(r"\b(?:issued|signed|adopted|concluded|agreed)\b", re.IGNORECASE)
_PHRASE = re.compile(
    r", and\b|;|, (?:when|where|while|as|but|with)\b"
    r"| and (?=(?:also )?(?:will|would|is|are|was|were|has|have|had|holds?|held|signs?|signed"
    r"|meets?|met|visits?|visited|opens?|opened)\b)"
)
_CLAUSE = re.compile(
    r"\bthat\b|, (?:\w{2,5} )?(?:which|who|whom|whose)\b|, (?=(?:is|was|will|has|had|are|were)\b)",
    re.IGNORECASE,
)


def find_dates(article: Article, *, papers: SpanIndex) -> tuple[Found, ...]:
    """Find all dates; an unresolved one keeps no value and says what is missing.

    Near one of the `papers` (agreements, statements) a date is that of the paper. The date
    of a dateline is left out where the text gives the same day ("on Tuesday").
    """
    found = list(_all_dates(article, papers))
    told = {_days(one) for one, dates_text in found if not dates_text}
    return tuple(
        _of_text(one) if dates_text else one
        for one, dates_text in found
        if not dates_text or _days(one) not in told
    )


def _all_dates(article: Article, papers: SpanIndex) -> Iterator[tuple[Found, bool]]:
    """Yield each date, and whether it is that of a dateline; some count from the one before."""
    told = Told(article.date.value if article.date else None)
    for sentence in article.sentences:
        for expression in find_date_expressions(article.text, sentence.span):
            if _is_stamp(article, expression) or _is_figurative(article, sentence, expression):
                continue
            one = _found(article, sentence, expression, papers=papers, told=told)
            told.add(_days(one))
            yield one, is_dateline(article, expression)


def _days(found: Found) -> tuple[date, date] | None:
    value = found.value
    return (value.first, value.last) if isinstance(value, DateValue) else None


def _of_text(found: Found) -> Found:
    """Doubt the date of a dateline: it only dates the report, and nobody ticks it unasked."""
    return replace(found, confidence=0.4, reasons=("The date of the report itself.",))


def _is_stamp(article: Article, expression: DateExpression) -> bool:
    """Tell an ISO date that only dates the document from one its words speak of."""
    stamp = article.date.start if article.date else None
    return expression.kind == "iso" and expression.span.start == stamp


def _is_figurative(article: Article, sentence: Sentence, expression: DateExpression) -> bool:
    return (
        expression.kind == "word"
        and _FIGURATIVE.search(article.text, *sentence.span) is not None
        and (
            _is_quoted(article.text, sentence, expression.span)
            or _SPEECH_ENDS.match(article.text, expression.span.end) is not None
        )
    )


def _found(
    article: Article,
    sentence: Sentence,
    expression: DateExpression,
    *,
    papers: SpanIndex,
    told: Told,
) -> Found:
    """Place one date; from those `told` before it "two days earlier" counts."""
    clause = _clause(article.text, sentence, expression.span)
    future = (
        _FUTURE.search(article.text, *clause)
        or _AGREED.search(article.text, clause.start, expression.span.start)
        or _is_deadline(article.text, expression.span)
    )
    since = _SINCE.search(article.text, clause.start, expression.span.start)
    over = bool(since or _TOLD_OF.match(article.text, expression.span.end))
    ahead = bool(future) and not (over or _is_told_as_past(article.text, clause, expression.span))
    start, end = expression.span
    around = _FUTURE.search(article.text, end, clause.end) or _FUTURE.search(
        article.text, clause.start, start
    )
    against = told.anchor_of(expression, future=bool(around))
    against = against or (article.date.value if article.date else None)
    placed = place_date(expression, against=against, future=ahead, over=over)
    confidence, reasons = _trust(article, placed)
    return Found(
        kind="date",
        span=expression.span,
        value=_value(placed, _role(article, sentence, expression, papers=papers)),
        rule=f"date-{expression.kind.replace('_', '-')}",
        confidence=confidence,
        reasons=reasons,
    )


def _is_told_as_past(text: str, clause: Span, span: Span) -> bool:
    """Tell "ministers said on Saturday" in a sentence that also speaks of what is to come."""
    phrase = _LAST_PHRASE.search(text, clause.start, span.start)
    return bool(
        phrase
        and _PAST_VERB.search(phrase[0])
        and not (_FUTURE.search(phrase[0]) or _LOOKS_AHEAD.search(phrase[0]))
    )


def _value(placed: Placed, role: DateRole) -> DateValue | None:
    if placed.days is None:
        return None
    first, last = placed.days
    return DateValue(first=first, last=last, role=role, candidates=placed.candidates)


def _trust(article: Article, placed: Placed) -> tuple[float, tuple[str, ...]]:
    if placed.days is None:
        return 0.3, ("Needs the date of the document." if placed.relative else "No such day.",)
    if not placed.relative:
        return (0.7 if placed.candidates else 0.95), ()
    if article.date and article.date.how == "inferred":
        return 0.7, (f"Read against the inferred date {article.date.value}.",)
    return 0.85, (f"Read against the date {article.date.value}.",) if article.date else ()


def _clause(text: str, sentence: Sentence, span: Span) -> Span:
    """Give the stretch of the sentence in which a date speaks: between two "that" or "which"."""
    start, end = sentence.span
    for match in _CLAUSE.finditer(text, *sentence.span):
        if match.end() <= span.start:
            start = match.end()
        else:
            end = min(end, match.start())
    return Span(start, end)


def _role(
    article: Article, sentence: Sentence, expression: DateExpression, *, papers: SpanIndex
) -> DateRole:
    text, span = article.text, expression.span
    explicit = article.date and article.date.how == "explicit" and article.date.start == span.start
    if explicit or is_dateline(article, expression):
        return "announcement"
    if _is_deadline(text, span):
        return "deadline"
    clause = _clause(text, sentence, span)
    if _is_quoted(text, sentence, span):
        return "other"
    if _NEWS.search(text, max(clause.start, span.start - 40), span.start) or _SAID_BY.search(
        text, max(clause.start, span.start - 60), span.start
    ):
        return "announcement"
    if expression.kind == "days" and _AGREED_ON.search(text, clause.start, span.start):
        return "meeting"
    phrase = _phrase(text, clause, span)
    nearest = _of_paper(text, phrase, papers) or _cued(text, phrase)
    if _SINCE.search(text, clause.start, span.start):
        return nearest if nearest == "appointment" else "other"
    wider = _of_paper(text, clause, papers) or _cued(text, clause)
    return nearest or wider or _cued_by_next(article, sentence) or "other"


def _of_paper(text: str, part: Span, papers: SpanIndex) -> DateRole | None:
    """Tell that a paper is signed or issued in a part of a sentence."""
    return "statement" if papers.meeting(part) and _PUBLISHING.search(text, *part) else None


def _phrase(text: str, clause: Span, span: Span) -> Span:
    """Give the part of a clause with its own verb in which a date stands."""
    start, end = clause
    for match in _PHRASE.finditer(text, *clause):
        if match.end() <= span.start:
            start = match.end()
        else:
            return Span(start, match.start())
    return Span(start, end)


def _is_deadline(text: str, span: Span) -> bool:
    return bool(_DEADLINE.search(text[max(0, span.start - 20) : span.start]))


def _is_quoted(text: str, sentence: Sentence, span: Span) -> bool:
    """Tell a date that is part of what somebody says: its role is not that of the speech."""
    before = text[sentence.span.start : span.start]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


def _cued(text: str, clause: Span) -> DateRole | None:
    return next((role for role, cue in _ROLE_CUES if cue.search(text, *clause)), None)


def _cued_by_next(article: Article, sentence: Sentence) -> DateRole | None:
    """Read the sentence that is glued to this one: translations cut clauses in two."""
    following = article.text[sentence.span.end : sentence.span.end + 1]
    if not following or following.isspace():
        return None
    return _cued(article.text, article.sentence_at(sentence.span.end).span)
