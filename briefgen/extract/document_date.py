"""The day a text was published: given, printed, in its dateline, or inferred from a weekday."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from briefgen.extract.article import Article
from briefgen.extract.calendar_words import (
    WEEKDAY,
    WEEKDAYS,
    day_or_none,
    month_number,
    weekday_number,
)
from briefgen.extract.date_expressions import DateExpression, find_date_expressions
from briefgen.extract.date_values import Placed, place_date
from briefgen.extract.dateline import head_dates, is_dateline, line_before
from briefgen.extract.span import Span
from briefgen.model.source import DateOrigin, DocumentDate

_LABEL = re.compile(
    r"(?:(?:updated?|published|posted|issued|released|circulated|date|dated|last modified|time"
    r"|input|uploaded)(?:\s(?:on|at|in|the|on the))?[\s:]{1,4}"
    r"|(?:answered|tabled|delivered)(?: on)?\s"
    r"|(?:\A|[\n\r(|:;])\s*(?:as of|as at|status|valid as of)[\s:]{1,2}"
    r"|(?:version|revision|draft|rev\.)\s\d{1,2}(?:\.\d{1,2})?(?:,|\sof|:|\s[–-])\s)\Z",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"\W*(?:[Ll]ast )?(?:[Uu]pdated?|[Pp]ublished|[Pp]osted|[Ii]ssued|[Rr]eleased|[Dd]ated?)"
    r"(?: on| at| in)?:? "
)
"""A label that begins the last line of a text."""
_CLOCK = re.compile(r"\d{1,2}:\d\d(?:\s?[APap]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}(?:[+-]\d{1,2})?)?,?\s\Z")
_CLOCK_BEHIND = re.compile(
    r"\A(?:[.,]?|\s[-–—|/]|,?\skl\.?)\s(?:at\s)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?"
    r"(?:\s(?:hrs|hours|h|WIB|WITA|WIT)\b|\s\(?(?:[A-Z]{2,4}|(?:UTC|GMT))(?:[+-]\d{1,2})?\)?)?"
    r"(?:\s(?:[Ss]ent|[Uu]pdated|[Pp]ublished|[Pp]osted|[Ii]nput|[Rr]egistered|[Mm]odified|[Ii]ssued))?"
    r"(?=\s|\Z)"
)
"""The hour behind a day, and what was done at it: "2031/05/07 18:40 Sent"."""
_HOUR = re.compile(r",?\s\d{1,2}:\d\d\b")
_PARTED = re.compile(r"\s?[–—|-]\s")
_YEAR = re.compile(r"(?<![\w,.])(?:19|20)\d\d(?![\w-])")
_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b")
_HEADED = re.compile(
    r"(?:[^\n]*\b)?(?i:briefing|press conference|remarks|readout|statement|notice|bulletin"
    r"|newsletter|communiqué)\b[^\n\d]{0,30}\Z"
)
"""A headline that says of which day a saying is: "Spokesperson's briefing, 7 May 2031"."""
_DONE_AT = re.compile(r"(?:Done|Signed|Issued|Adopted) (?:at|in) [A-Z][^\n\d]{2,40}\Z")
"""What leads to the day under a paper: "Done at Oslo, 7 May 2031"."""
_NAME_WORD = r"(?:[A-Z][\w’'.&-]*|of|the|and|de|del)"
_SIGNED_BY = re.compile(rf"[–—-]?\s?(?:Source: )?{_NAME_WORD}(?: {_NAME_WORD}){{0,6}}[,:]? ")
"""Who stands before the day in the last line of a text: "Oslo Daily Courier, 7 May 2031"."""
_HAS_MET = re.compile(
    r"(?<!last )\b(?:met|received|held|hosted|co-chaired|took place|signed|concluded"
    r"|(?:was|were) (?:formed|convened|celebrated|realized|carried out))\b",
    re.IGNORECASE,
)
_PAGE_LINES = re.compile(r"[.\s]*(?:[\n\r][^\n\r]{0,70}){0,8}\Z")
"""What a page prints under its text: "Share this news", headlines of other reports."""
_ENDS_SENTENCE = re.compile(r"\.[\s\"”]*$", re.MULTILINE)
_HAS_DONE = re.compile(
    r"\b(?:visited|paid|followed|attended|discussed|revealed|presented|called on|(?:took|taken) the"
    r"|accepted|submitted|handed over|arrived|opened|launched|inaugurated|talked|spoke|landed)\b"
)
"""What a text tells of as done, in its first sentences."""
_ON = re.compile(r"(?:\b[Oo]n |[A-Z]\w+day,? |\bin [A-Z]\w+,? )(?:the )?\Z")
"""What leads to when something was done; a treaty is "of" its day."""
_HAS_LONG = re.compile(
    r"\b(?:will|to be|since|established|founded|when|until|before|ago|last|previous(?:ly)?|earlier"
    r"|first|born|anniversary|in force|which)\b"
)
"""What makes another day of one: of what was long before, or is to come."""
_LETTERHEAD = 600
"""Characters at the start that hold the heading of a text."""
_MASTHEAD = re.compile(r"\d|[|·•/(]|\bweek ending\b|\b[Ee]dition\b")
"""What a line of a paper's name has beside its day: a number, a bar, another calendar."""
_EDITION = re.compile(
    r"\b(?:[Ww]eek ending|of|the|for|edition|issue|number|and|corresponding to)\b"
)
_SENTENCE_WORD = re.compile(r"\b[a-z]{2,}")
_AGENCY = re.compile(
    r"(?:[–—-]\s?|\A|\. ?)\(?[A-Z][\w./ -]{1,30},? ?\(\Z|\([A-Z][\w./ -]{1,30}, ?\Z"
)
_SIGNATURE = 9
"""Sentences at the end, lines of the page among them, in which a text may be signed and dated."""
_OPENING = 6
"""Sentences, headline and label among them, in which a text tells what is new."""
_RIGHT_BEFORE = timedelta(days=30)
"""How long before a report lies at most what it tells as new."""
_LEAD = 4
"""Sentences in which it tells what it is about."""
_YEARS_BACK = 10
"""A text without a year is taken to be of the last ten years."""


def find_document_date(article: Article, *, latest_year: int) -> DocumentDate | None:
    """Find the date in the head of a text; else infer its year, from weekday and day at best."""
    return (
        _printed(article)
        or _of_head(article)
        or _inferred(article, latest_year)
        or _of_dateline(article, latest_year)
        or _of_meeting(article)
        or _of_visit(article)
    )


def _printed(article: Article) -> DocumentDate | None:
    """Give the best full date of the head: a labelled one before a dateline's."""
    best: DocumentDate | None = None
    for expression in _full_dates(article):
        how = _origin(article, expression)
        day = _told_day(article, expression)
        if how and day and (best is None or (how == "explicit" and best.how == "dateline")):
            best = DocumentDate(
                value=day, how=how, start=expression.span.start, end=expression.span.end
            )
    return best


def _full_dates(article: Article) -> Iterator[DateExpression]:
    for expression in (*head_dates(article), *_signed_dates(article)):
        if "year" in expression.parts and expression.kind in ("day", "iso", "numeric"):
            yield expression


def _signed_dates(article: Article) -> Iterator[DateExpression]:
    """Yield the dates of the last lines, under which ministries put their place and day."""
    for sentence in article.sentences[-_SIGNATURE:]:
        for expression in find_date_expressions(article.text, sentence.span):
            before = line_before(article.text, expression.span.start)
            labelled = _DONE_AT.match(before) or _LABEL_ALONE.fullmatch(before)
            alone = _stands_alone(article.text, expression) or labelled
            if (
                alone
                or _ends_text(article.text, expression)
                or _signs_text(article.text, expression)
            ):
                yield expression


def _told_day(article: Article, expression: DateExpression) -> date | None:
    """Give the day of an expression; what the head says in words decides what 4/9/2031 is."""
    placed = place_date(expression, against=None)
    if placed.days is None:
        return None
    for other in head_dates(article) if placed.candidates else ():
        if other.kind == "day" and "year" not in other.parts:
            for day, _ in placed.candidates:
                if _day_in(other, day.year) == day:
                    return day
    return placed.days[0]


def _last_day(expression: DateExpression) -> date | None:
    placed = place_date(expression, against=None)
    return placed.days[1] if placed.days else None


def _origin(article: Article, expression: DateExpression) -> DateOrigin | None:
    """Tell how a date stands in the head: labelled, with a clock time, alone, in a dateline."""
    start = expression.span.start
    before = article.text[max(0, start - 30) : start]
    headed = _HEADED.match(article.text[:start]) or _DONE_AT.match(line_before(article.text, start))
    labelled = headed or _LABEL.search(before) or _CLOCK.search(before)
    if _ends_text(article.text, expression) or _signs_text(article.text, expression):
        return "explicit"
    if labelled or _stands_alone(article.text, expression) or _ends_masthead(article, expression):
        return "explicit"
    if _opens_dateline(article.text, expression.span):
        return "dateline"
    return "dateline" if is_dateline(article, expression) else None


def _ends_text(text: str, expression: DateExpression) -> bool:
    """Tell the day behind an agency's name under its report: "— NNA (7 May 2031)"."""
    before = line_before(text, expression.span.start)
    return bool(_AGENCY.search(before)) and text[expression.span.end :].strip() in (")", ").")


def _signs_text(text: str, expression: DateExpression) -> bool:
    """Tell the day behind a place's or a paper's name in the last line before those of the page."""
    start, end = expression.span
    last = _PAGE_LINES.fullmatch(text, end) and not _ENDS_SENTENCE.search(text, end + 2)
    return bool(last and _SIGNED_BY.fullmatch(line_before(text, start)))


def _stands_alone(text: str, expression: DateExpression) -> bool:
    """Tell whether little but the date stands in its line ("– DW – 07/05/2024")."""
    before = line_before(text, expression.span.start)
    after = _line_after(text, expression.span.end)
    return after.startswith("|") or (
        not after and (not before.strip() or before.rstrip().endswith(("–", "—", "-", "|", "·")))
    )


def _ends_masthead(article: Article, expression: DateExpression) -> bool:
    """Tell the line of a paper's name and number that ends with its day: "No. 14, 7 May 2031"."""
    start, end = expression.span
    before = line_before(article.text, start)
    after = _line_after(article.text, end)
    return (
        start < _LETTERHEAD
        and after in ("", ")")
        and bool(_MASTHEAD.search(before))
        and not _SENTENCE_WORD.search(_EDITION.sub("", before))
    )


def _opens_dateline(text: str, span: Span) -> bool:
    """Tell a date that a line begins with, before place or hour: "May 7, 2031 – Oslo – "."""
    opens = not line_before(text, span.start).strip()
    return opens and bool(_PARTED.match(text, span.end) or _HOUR.match(text, span.end))


def _line_after(text: str, position: int) -> str:
    """Give what stands behind a position in its line, a clock time left out."""
    line = re.split(r"[\n\r]", text[position : position + 40])[0]
    return _CLOCK_BEHIND.sub("", line).strip().removeprefix(".")


def _of_head(article: Article) -> DocumentDate | None:
    """Take the last day that the heading of a text names with its year: "Held on 6–7 May 2031"."""
    for expression in head_dates(article):
        if expression.span.start > _LETTERHEAD or not _is_in_heading(article.text, expression):
            continue
        placed = place_date(expression, against=None)
        if expression.kind in _DATING and placed.days:
            day = placed.days[1]
            if all(_agrees(pair, day.year) for pair in _weekday_pairs(article)):
                return _inferred_as([day], expression.span)
    return None


_SENTENCE_END = re.compile(
    r"[^\W\d_]{2}(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Prof)(?<!Hon)(?<!Gen)(?<!Sen)(?<!Eng)(?<!St)(?<!Amb)"
    r"[.!?][\"”]? [\"“]?[A-Z]"
)
_LEADS_ELSEWHERE = re.compile(r"\b(?:until|till|by|before|since|through)\s(?:the\s)?\Z")
_DAYS = ("day", "days", "iso", "numeric")
_TELLING_DAYS = ("day", "days", "numeric")
_DATING = (*_DAYS, "month_of_year", "months", "part_of_year")
"""What the heading of a text may be dated by, a newsletter by its month or season."""


def _is_in_heading(text: str, expression: DateExpression) -> bool:
    """Tell a line without a full stop: it is no sentence that tells of another day.

    A day may also open a long first paragraph; a period in one is what it tells of.
    """
    rest = text[expression.span.end :]
    line, *more = re.split(r"[\n\r]", rest[:200])
    led = _LEADS_ELSEWHERE.search(text, max(0, expression.span.start - 20), expression.span.start)
    first = not _SENTENCE_END.search(line_before(text, expression.span.start))
    opens = expression.kind in _DAYS and first and not led and re.search(r"[\n\r]", rest)
    return bool(more or opens) and not line.rstrip().endswith((".", "”", '"'))


def _inferred(article: Article, latest_year: int) -> DocumentDate | None:
    """Infer the year in which all pairs of weekday and day agree; the latest one is taken."""
    pairs = list(_weekday_pairs(article))
    if not pairs:
        return None
    named = sorted({*map(int, _YEAR.findall(article.text))}, reverse=True)
    years = dict.fromkeys((*named, *range(latest_year, latest_year - _YEARS_BACK, -1)))
    fitting = [year for year in years if all(_agrees(pair, year) for pair in pairs)]
    days = [day for year in fitting if (day := _day_in(pairs[0], year))]
    return _inferred_as(days, pairs[0].span)


def _of_dateline(article: Article, latest_year: int) -> DocumentDate | None:
    """Give a dateline without a year the latest year the text names; the others fit as well.

    Reports mostly name the weekday they were written on: a year in which the first
    weekday of the text fits the day goes before the others, also one the text doesn't name.
    """
    found = next((one for one in head_dates(article) if is_dateline(article, one)), None)
    if found is None or found.kind != "day":
        return None
    if day := _near_told_day(article, found):
        return _inferred_as([day], found.span)
    named = {year for year in map(int, _YEAR.findall(article.text)) if year <= latest_year}
    recent = range(latest_year, latest_year - _YEARS_BACK, -1)
    fitting = [year for year in recent if _is_first_weekday(article, found, year)]
    known = sorted(named, reverse=True)
    # A text is hardly older than the youngest year it names.
    likely = [year for year in fitting if not known or year >= known[0] - 1]
    years = dict.fromkeys([year for year in known if year in fitting] + likely[:1] + known)
    days = [day for year in years if (day := _day_in(found, year))]
    return _inferred_as(days, found.span)


def _near_told_day(article: Article, dateline: DateExpression) -> date | None:
    """Give a dateline the year of a day told with its year that lies right before it.

    "OSLO, 9 May - They met on 7 May 2031."
    """
    for sentence in article.sentences[: 2 * _OPENING]:
        for expression in find_date_expressions(article.text, sentence.span):
            dated = expression.kind in _TELLING_DAYS and "year" in expression.parts
            told = place_date(expression, against=None).days if dated else None
            day = _day_in(dateline, told[0].year) if told else None
            if day and told and timedelta(0) <= day - told[0] <= _RIGHT_BEFORE:
                return day
    return None


def _is_first_weekday(article: Article, found: DateExpression, year: int) -> bool:
    """Tell whether a day falls, in a year, on the first weekday a text names."""
    weekday, day = _WEEKDAY.search(article.text), _day_in(found, year)
    return bool(weekday and day and WEEKDAYS[day.weekday()] == weekday[0].lower())


def _of_meeting(article: Article) -> DocumentDate | None:
    """Take the day of a meeting that a text opens with and tells of as past."""
    for number, sentence in enumerate(article.sentences[:_OPENING]):
        for expression in find_date_expressions(article.text, sentence.span):
            day = _last_day(expression) if expression.kind in _TELLING_DAYS else None
            if day and (
                _HAS_MET.search(article.text, *sentence.span)
                or (number < _LEAD and _has_done(article.text, sentence.span, expression))
            ):
                return _inferred_as([day], expression.span)
    return None


def _has_done(text: str, sentence: Span, day: DateExpression) -> bool:
    """Tell what somebody did, and when: "the Ambassador visited the Minister on 7 May 2031"."""
    led = "weekday" in day.parts or _ON.search(text, sentence.start, day.span.start)
    done = led and _HAS_DONE.search(text, *sentence)
    return bool(done) and not _HAS_LONG.search(text, *sentence)


def _of_visit(article: Article) -> DocumentDate | None:
    """Take the first day of the opening, in the year of a visit that it names and that holds it.

    "On 7 May they met … during the visit from 6 to 9 May 2031."
    """
    opening = [
        expression
        for sentence in article.sentences[:_OPENING]
        for expression in find_date_expressions(article.text, sentence.span)
    ]
    first = next((one for one in opening if one.kind == "day" and "year" not in one.parts), None)
    visits = [placed.days for one in opening if (placed := _visit(one)) and placed.days]
    for start, end in visits:
        day = _day_in(first, start.year) if first else None
        if first and day and start <= day <= end:
            return _inferred_as([day], first.span)
    return None


def _visit(expression: DateExpression) -> Placed | None:
    whole = expression.kind == "days" and "year" in expression.parts
    return place_date(expression, against=None) if whole else None


def _inferred_as(days: list[date], span: Span) -> DocumentDate | None:
    if not days:
        return None
    start, end = span
    others = tuple(days[1:])
    return DocumentDate(value=days[0], how="inferred", start=start, end=end, candidates=others)


def _weekday_pairs(article: Article) -> Iterator[DateExpression]:
    for sentence in article.sentences[:40]:
        for expression in find_date_expressions(article.text, sentence.span):
            named = expression.kind == "day" and "weekday" in expression.parts
            if named and "year" not in expression.parts:
                yield expression


def _agrees(pair: DateExpression, year: int) -> bool:
    day = _day_in(pair, year)
    return day is not None and day.weekday() == weekday_number(pair.parts["weekday"])


def _day_in(pair: DateExpression, year: int) -> date | None:
    number = int(re.sub(r"\D", "", pair.parts["day"]))
    return day_or_none(year, month_number(pair.parts["month"]), number)
