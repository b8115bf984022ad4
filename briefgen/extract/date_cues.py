"""What a sentence must hold for a form of date expression, and what leads one in."""

import re

_DIGIT = re.compile(r"\d")
_WHICH_ONE = ("last ", "this ", "next ", "past ", "coming ", "present ", "current ")
_EARLY = ("early", "earlier", "mid", "middle", "late", "beginning", "start")
_QUARTERS = ("q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q", "h1", "h2", "1h", "2h")
_PARTS_OF_YEAR = (
    *(
        *_EARLY,
        "end of",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "quarter",
        "half",
        "semester",
        "trimester",
    ),
    *("first months", "last months"),
    *_QUARTERS,
)
CUES: dict[str, re.Pattern[str] | tuple[str, ...]] = {
    **dict.fromkeys(("days", "day", "month_of_year", "year"), _DIGIT),
    **dict.fromkeys(("part_of_month", "part_of_month_of_year"), _EARLY),
    **dict.fromkeys(("relative", "relative_month", "relative_weekday"), _WHICH_ONE),
    **dict.fromkeys(("part_of_year", "part_of_relative"), _PARTS_OF_YEAR),
    "day_in_words": ("th of", "first of", "second of", "third of", " day of"),
    "iso": re.compile(r"\d{4}(?:[-./]\s?|\s?year\s)\d"),
    "numeric": re.compile(r"\d[-/.]\s?\d"),
    "years": re.compile(r"\d"),
    "years_running": ("years",),
    "weekday_of": ("week",),
    "days_of_month": re.compile(r"\d(?:st|nd|rd|th)\s(?:and|to|until|till|through)\s"),
    "relative_quarter": ("quarter", "semester"),
    "nth_weekday": ("day of", "day in"),
    "day_of_month": re.compile(r"(?:the|of|on|following)\s\d", re.IGNORECASE),
    "relative_season": ("spring", "summer", "autumn", "fall", "winter"),
    "month_of_relative": (" year",),
    "weekday": ("day",),
    "weekdays": ("day to", "day until", "day through", "day and", "day-", "day–", "day -", "day –"),
    "quarter": ("quarter", "trimester", *_QUARTERS),
    "ago": ("ago",),
    "up_to_now": ("start of", "beginning of"),
    "end": ("end",),
    "word": (
        *("today", "yesterday", "tomorrow", "tonight", "last night", "this very", "on the eve"),
        *("this morning", "this afternoon", "this evening"),
    ),
    "week_of_day": ("week of", "week begin", "week commencing", "week starting", "week from"),
    "holiday": ("christmas",),
    "stretch": (
        *("week of", "half of", "fortnight of", "decade of", "days of"),
        *("week in", "half in", "fortnight in", "decade in", "days in"),
    ),
    "months": re.compile(r"[A-Za-z.\d]\s?(?:[-–—]|\b(?:to|through|until|till|and))\s?[JFMASOND]"),
    "day_of_relative": (" month", " inst", " ult", " prox"),
    "first_months": ("months", "quarters"),
    "next_but_one": ("before last", "after next"),
    "weekend": ("weekend",),
    "days_of_years": re.compile(r"(?:19|20)\d\d\D"),
    "month_word": ("month",),
    "months_of_years": ("year to", "year until", "year till", "year through"),
    "fiscal": re.compile(r"(?:19|20)\d\d\s?[/–-]|[Yy]ear|FY|[Ff]iscal"),
    "end_of": ("end of",),
    "bare_season": ("spring", "summer", "autumn", "winter"),
    "season": ("spring", "summer", "autumn", "fall", "winter"),
    "ahead": (" time",),
    "anchored": (
        *("earlier", "later", "previous", "preceding", "following", "next day", "next morning"),
        *("next afternoon", "next evening", "before", "after"),
    ),
}
"""What a sentence must hold for a kind of expression: most hold little, and need few patterns.

One of the small-letter fragments, or a match of a pattern.
"""


CUE = re.compile(
    r"\d|Christmas|day|week|month|year|row|night|spring|summer|autumn|fall|winter|quarter|semester|[A-Z][a-z]{2}|eve\b|fortnight|decade"
    r"|morning|afternoon|evening"
)
LEADING_WORD = {
    "days_of_month": re.compile(r"\w+\s(?:the\s)?"),
    "days_of_years": re.compile(r"(?:between|from)?\s?", re.IGNORECASE),
    "day_of_month": re.compile(r"\w+\s(?:of\s)?(?:the\s)?(?:following\s)?"),
    "end": re.compile(r"\w+\s(?:of\s)?(?:the\s)?"),
    "up_to_now": re.compile(r"\w+\s(?:the\s)?"),
    "quarter": re.compile(r"(?:the|in|by|until|from)\s", re.IGNORECASE),
    "month_word": re.compile(r"(?:(?:in|during)\sthe\s)?", re.IGNORECASE),
    "months": re.compile(r"between\s", re.IGNORECASE),
    "weekend": re.compile(r"(?:at|over|during|by|before)\s(?:the\s)?", re.IGNORECASE),
    "month": re.compile(r"(?:as\s\w+\s(?:as\s)?|[a-z]+\s(?:month\s)?)", re.IGNORECASE),
    "years": re.compile(r"[a-z]+\s", re.IGNORECASE),
    "year": re.compile(
        r"(?:the\s(?=\d)|(?:run-up|up|prior|back)\sto\s|\w+\s(?:(?:date|year)\s)?(?:is|was|remains|being)\s|\w+\s(?:of\s)?(?:(?:the\s)?year\s|the\s|and\s)?)",
        re.IGNORECASE,
    ),
    "end_of": re.compile(r"\w+\s(?:the\s)?"),
    "season": re.compile(r"\w+\sthe\s"),
    "bare_season": re.compile(r"\w+\s"),
}
