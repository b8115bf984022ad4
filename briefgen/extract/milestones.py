"""Find what happens for the first time, and who newly holds an office."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article, Sentence
from briefgen.extract.dated import dates_in, iso_interval
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute, DateValue

_NO_CLAIM = (
    r"(?:half|quarter|semester|trimester|days?|weeks?|months?|years?|part|steps?|lady|ladies|place"
    r"|floor|phase|stage|reading|aid|names?|reports?|instance|glance|hand|class|degree|deputy|vice|secretary"
    r"|minister|lieutenant|item|point|topic|question|panel|stops?|priority|line|thing|impression|language"
    r"|thought|words?|then|and|served|come|to speak|named|mentioned|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|twenty|thirty|dozen|hundred|results?|money|tranche|instalment"
    r"|hours?|minutes?|cheque|glass|batch|places|speakers?|\d+|one|or|million|thousand|billion|few"
    r"|will|would|of (?:them|these|which)"
    r"|(?!\w+(?:ss|is|us)\b)[a-z]{3,}s (?:(?:would|will|should|could|are (?:to|due)|were (?:to"
    r"|due))"
    r" (?!be the\b|ever\b)|(?:arrived?|come|came|go|went|arrive)\b))\b"
)
_FIRST = re.compile(
    rf"\b(?P<claim>(?:(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|a|[Oo]ur|whose) (?:very )?"
    rf"|[A-Z][\w-]*['’]s )(?:first|inaugural|maiden)(?![\s-]{_NO_CLAIM})(?!-(?:hand|aid|class))\b)"
    # Translations drop the article; the noun then tells that something is a first.
    r"|\b(?:is|was|marks|will be) (?P<bare>first(?=\s(?:[\w-]{1,20}\s){0,2}?"
    r"(?:visit|meeting|trip|talks?|session|dialogue|summit|time)\b))"
)
_GREATEST = re.compile(
    r"\b(?P<greatest>(?:the|its|their) (?:[a-z]{2,}est|most [a-z]+)(?: [\w-]+){1,6}? "
    r"(?:(?:has |have |had )?ever\b|in (?:its|their|the country['’]s) history\b)[^.;,]{0,60})"
)
"""What has never been so great: "the biggest grant that Oslo has ever given"."""
_OBJECT = re.compile(
    r"\b(?:welcom(?:ed|es|ing)|prais(?:ed|es|ing)|hail(?:ed|s|ing)|as|of|after|since|before|at|during"
    r"|following|from|to) (?:['‘\"“])?\Z"
)
"""What stands before a first that is told of in passing."""
_APPOSED = re.compile(r", \Z")
_SAYS_WHAT = re.compile(
    r"(?:[\w-]+ ){0,6}?(?:visit|meeting|gathering|trip|round|session|summit|minister|official"
    r"|president|leader|member|delegation|woman)\b|between\b|such\b"
)
"""How a claim in apposition goes on that says itself what is the first."""
_CLAUSE_START = re.compile(
    r"\b(?:that|whether)\s(?!(?:will|is|was|were|are|has|have|had|would|holds?)\b)|[;:]\s"
    r"|, and (?=the\b|this\b|it\b|he\b|she\b|they\b)"
    r"|, (?=(?:which|who|whose|where)\b)|\. (?=[A-Z])|, (?:adding|noting|saying)(?: that)? "
)
_FIRST_END = re.compile(
    r"\s(?=and (?:denied|said|added|stressed|noted|told|warned|asked|promised)\b)"
    r"|\s(?=who (?:were|was|have|has)\b)|\s(?:as well as|and the first)\b"
    r"|,\s(?:and|while|which|but|when|where|told|said|says|is|was|will|has|met)\s"
    r"|,\s(?=[A-Z][\w-]+ (?:said|told)\b)|,\s(?=(?:the|an?) [\w ]{3,40} (?:said|told)\b)|;"
)
_QUOTED = '"“«„'
_FEWEST_WORDS = 5
_FEWEST_WORDS_OF_TIME = 8
"""A heading is no claim, nor is "For the first time in May"."""
_APPOINTED = re.compile(
    r"\b(?:received (?:a |his |her |their )?(?:new )?appointments?"
    r"|(?:is|was|were|has been|have been|had been) (?:(?:also|both|recently|newly|just) )*"
    r"(?:appointed|sworn in|named (?:as )?(?:the )?(?:new|special))"
    r"|took over (?:as|the (?:[a-z]+ )?(?:ministry|post|office|chair|presidency|portfolio|job))"
    r"|(?:has|have|had) (?:headed|led|chaired|run) [^.;,]{3,60}? (?=since\b)"
    r"|(?:was|were) given the [a-z ]{3,30}portfolio"
    r"|(?:took|takes|assumed) (?:up )?(?:office|(?:his|her|their) (?:posts?|duties)))\b"
)
_APPOINTMENT = re.compile(
    r"\b(?:his|her|their|whose) (?:recent |new )?appointment (?:to|as) [^.;,()]{3,60}?"
    r"(?=[.;,()]|\s(?:and|who|which|when)\b)"
)
"""How an appointment is told of in passing: "her appointment to the post in March"."""
_APPOINTED_END = re.compile(r",\s|\s(?:after|when|which)\b|[;)]")
_SEPARATOR = re.compile(r"[,;>(]\s?")


def find_milestones(article: Article, *, dates: Sequence[Found]) -> tuple[Found, ...]:
    """Find claims of "first" and appointments; each claim keeps its own scope.

    An appointment has the day its sentence gives it; a "first" has none, for a date
    near it tells mostly of something else.
    """
    found: list[Found] = []
    for sentence in article.sentences:
        first = _first(article, sentence) or _greatest(article, sentence)
        appointment = _appointment(article, sentence, dates)
        if first:
            found.append(first)
        if appointment and not (first and first.span.meets(appointment.span)):
            found.append(appointment)
    return tuple(found)


def _first(article: Article, sentence: Sentence) -> Found | None:
    """Find the claim that something is the first of its kind, with what it is said of."""
    match = _FIRST.search(article.text, *sentence.span)
    if match is None:
        return None
    time = article.text.startswith(" time", match.end())
    fewest = _FEWEST_WORDS_OF_TIME if time else _FEWEST_WORDS
    quoted = article.text[sentence.span.start] in _QUOTED and not time
    if quoted or len(sentence.words) < fewest:
        return None
    claim = match.start("claim") if match["claim"] else match.start("bare")
    end = _end(article, sentence, match.end(), _FIRST_END)
    return _milestone(Span(_claim_start(article, sentence, Span(claim, end)), end), "first")


def _greatest(article: Article, sentence: Sentence) -> Found | None:
    """Find the claim that something is the greatest that ever was."""
    match = _GREATEST.search(article.text, *sentence.span)
    return _milestone(Span(*match.span("greatest")), "greatest") if match else None


def _claim_start(article: Article, sentence: Sentence, claim: Span) -> int:
    """Begin with the clause, but with the claim itself where that says what is the first."""
    opening, text = sentence.span.start, article.text
    told_in_passing = _OBJECT.search(text, max(opening, claim.start - 14), claim.start)
    noun = text[claim.start : claim.end].split("first ", 1)[-1]
    apposed = _APPOSED.search(text, max(opening, claim.start - 2), claim.start) and (
        _SAYS_WHAT.match(noun) or claim.end < sentence.span.end - 1
    )
    if claim.start > opening and (apposed or told_in_passing):
        return claim.start
    starts = [match.end() for match in _CLAUSE_START.finditer(text, opening, claim.start)]
    return max((opening, *starts))


def _appointment(article: Article, sentence: Sentence, dates: Sequence[Found]) -> Found | None:
    match = _APPOINTED.search(article.text, *sentence.span)
    if match is None:
        named = _APPOINTMENT.search(article.text, *sentence.span)
        return _dated(Span(*named.span()), sentence, dates) if named else None
    opening = sentence.span.start
    separators = _SEPARATOR.finditer(article.text, opening, match.start())
    starts = [opening, *(separator.end() for separator in separators)]
    relative = article.text.startswith("who ", starts[-1]) and len(starts) > 1
    start = starts[-2] if relative else starts[-1]
    end = _end(article, sentence, match.end(), _APPOINTED_END)
    return _dated(Span(start, end), sentence, dates)


def _dated(span: Span, sentence: Sentence, dates: Sequence[Found]) -> Found:
    """Give an appointment with the day that its sentence gives it."""
    appointment = _milestone(span, "appointment")
    day = _day(dates_in(sentence.span, dates), appointment.span)
    return replace(appointment, attributes={"date": day}) if day else appointment


def _day(dates: Sequence[Found], span: Span) -> Attribute | None:
    """Give the days of an appointment as an ISO interval, or a single day."""
    of_role = [
        (span.covers(one.span), one.span, one.value)
        for one in dates
        if isinstance(one.value, DateValue) and one.value.role == "appointment"
    ]
    if not of_role:
        return None
    inside, place, value = max(of_role, key=lambda one: one[0])
    return Attribute(
        value=iso_interval(value),
        start=place.start,
        end=place.end,
        rule="date-of-appointment",
        confidence=0.85 if inside else 0.6,
    )


def _end(article: Article, sentence: Sentence, start: int, tail: re.Pattern[str]) -> int:
    cut = tail.search(article.text, start, sentence.span.end)
    end = cut.start() if cut else sentence.span.end
    return end - (article.text[end - 1] in ".!?")


def _milestone(span: Span, rule: str) -> Found:
    return Found(kind="milestone", span=span, rule=f"milestone-{rule}", confidence=0.8)
