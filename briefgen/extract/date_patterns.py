"""The forms of date expressions: a pattern for each, and the cue without which it is not tried."""

import re

from briefgen.extract.calendar_words import (
    MONTH,
    MONTH_LIKE,
    WEEKDAY,
    WEEKDAY_LIKE,
    WEEKDAY_SHORT,
)

_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?!\d|\.\d|[%$€£])"
_YEAR = r"(?:19|20)\d\d(?!\d|s|-\w)"
_TO = r"\s?(?:to|until|till|through|and|-|–|—|/)\s?(?:the\s)?"
_OF_YEAR = (
    rf"(?:,?\s(?:of\s)?(?P<year>{_YEAR})"
    r"|\s(?:of\s)?(?:the\s)?(?P<whose>(?i:this|last|next|current|past))\syear"
    r"|,?\s(?:B\.\s?E\.|BE)\s?(?P<buddhist>25\d\d)(?:\s\((?:A\.?D\.?\s?)?(?:19|20)\d\d)?)?"
)
_IN_BRACKETS = rf"(?:\s\({WEEKDAY}(?=\)))?"
"""The weekday behind a day, as Japan writes it: "May 7 (Tuesday)"."""
_WD = rf"(?:(?P<weekday>{WEEKDAY_LIKE}|{WEEKDAY_SHORT}),?\s(?:the\s)?\(?)?"
_QUARTER = (
    r"(?P<part>(?i:first|second|third|fourth|last)\squarter|(?i:first|second)\s(?:half|semester))"
)
_WHICH = r"(?P<which>(?i:last|this|next|past|coming|current|the))"
DAY_WORDS = (
    *(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third"),
    *("twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth"),
    *("twenty-ninth", "thirtieth", "thirty-first"),
)
"""The days of a month in words, in order."""
_DAY_WORD = r"(?i:twenty|thirty)-[a-z]{4,8}|(?i:first|second|third|twelfth|[a-z]{4,10}th)"
_ORDINAL = r"(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
_NUMBER = r"(?P<count>\d{1,2}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten))"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    (
        # "2031.05.07" and "2031. 5. 7.", as Korea and Hungary write it.
        "iso",
        r"(?P<year>(?:19|20)\d\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.\s?(?P<day>3[01]|[12]\d|0?[1-9])(?![\d%])",
    ),
    (
        "iso",
        r"(?P<year>(?:19|20)\d\d)/(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)",
    ),
    (
        "numeric",
        r"(?P<day>\d{1,2})(?:/|-|\.\s?)(?P<month>\d{1,2})(?:/|-|\.\s?)(?P<year>(?:19|20)\d\d)(?!\d)",
    ),
    ("day", rf"(?P<day>\d{{1,2}})-(?P<month>{MONTH_LIKE})-(?P<year>{_YEAR})"),
    (
        # "the week of 20 March", "the week beginning Monday 20 March".
        "week_of_day",
        (
            rf"(?i:week)\s(?:of|beginning|commencing|starting|from)(?:\son)?\s(?:the\s)?(?:{WEEKDAY_LIKE},?\s)?"
            rf"(?:(?P<day>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE})|(?P<month2>{MONTH_LIKE})\s(?P<day2>{_DAY})){_OF_YEAR}"
        ),
    ),
    (
        "days",
        rf"(?P<month>{MONTH_LIKE})\s(?P<day>{_DAY}){_TO}(?P<month2>{MONTH_LIKE})\s(?P<day2>{_DAY}){_OF_YEAR}",
    ),
    ("days", rf"(?P<month>{MONTH_LIKE})\s(?P<day>{_DAY}){_TO}(?P<day2>{_DAY}){_OF_YEAR}"),
    (
        "days",
        rf"(?P<day>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_TO}(?P<day2>{_DAY})\s(?:of\s)?(?P<month2>{MONTH_LIKE}){_OF_YEAR}",
    ),
    (
        "days",
        rf"{WEEKDAY_LIKE},?\s(?P<day>{_DAY}){_TO}{WEEKDAY_LIKE},?\s(?P<day2>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_OF_YEAR}",
    ),
    ("days", rf"(?P<day>{_DAY}){_TO}(?P<day2>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_OF_YEAR}"),
    (
        # "16-17 and 23-24 January": the month stands behind the last of them.
        "days",
        rf"(?P<day>{_DAY})[-–](?P<day2>{_DAY})(?=(?:,\s|\sand\s){_DAY}[-–]{_DAY}\s(?P<month>{MONTH_LIKE}){_OF_YEAR})",
    ),
    (
        # "7, 14 and 21 October": the month stands behind the last of them.
        "day",
        rf"(?P<day>{_DAY})(?=(?:,\s{_DAY}){{0,4}},?\sand\s{_DAY}\s(?P<month>{MONTH_LIKE}){_OF_YEAR})",
    ),
    ("day", rf"{_WD}(?P<month>{MONTH_LIKE})\s(?P<day>{_DAY}){_OF_YEAR}{_IN_BRACKETS}"),
    (
        "day",
        (
            rf"{_WD}(?P<day>{_DAY})(?:\sday)?\s(?:of\s)?(?P<month>{MONTH_LIKE}){_OF_YEAR}"
            rf"{_IN_BRACKETS}"
        ),
    ),
    (
        "up_to_now",
        (
            r"(?i:since|from)\s(?:the\s)?(?:start|beginning)\sof\s(?:the|this)\s(?P<unit>year|month|week)"
            r"(?!\s(?:19|20)\d\d)"
        ),
    ),
    (
        "day_in_words",
        rf"(?i:the\s)(?P<day>{_DAY_WORD})\s(?:day\s)?of\s(?P<month>{MONTH_LIKE}){_OF_YEAR}",
    ),
    (
        # "the second week of April", and the decades of ten days by which Slavic languages count.
        "stretch",
        (
            rf"(?P<nth>(?i:{_ORDINAL}))\s(?P<stretch>week|half|fortnight|decade|ten\sdays|days)\s(?:of|in)\s(?:the\smonth\sof\s)?"
            rf"(?:(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){_OF_YEAR}|(?P<which>(?i:last|this|next|the))\smonth)"
        ),
    ),
    (
        "months",
        (
            rf"(?:(?i:between)\s(?P<month>{MONTH_LIKE})\sand\s|(?P<from>{MONTH_LIKE})(?:\s(?P<first>{_YEAR}))?(?:\s?[-–—]\s?|\s(?:to|through|until|till)\s))"
            rf"(?P<month2>{MONTH_LIKE})(?!\s\d\d?\b){_OF_YEAR}"
        ),
    ),
    (
        "day_of_relative",
        (
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\s(?:day\s)?of\s(?:the\s)?"
            r"(?P<which>(?i:last|this|next|current|coming|past|running))\s(?P<unit>month)"
        ),
    ),
    (
        "day_of_relative",
        r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\s(?P<which>inst|ult|prox)\b\.?",
    ),
    (
        "first_months",
        (
            r"(?i:first)\s(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})\s(?P<unit>months|quarters)"
            rf"(?:\sof\s(?:(?P<year>{_YEAR})|(?:the\s)?(?:(?P<which>(?i:last|this|next|current|past|previous))\s)?year))?"
        ),
    ),
    ("part_of_year", rf"(?P<part>(?:Q[1-4]|H[12]|[1-4]Q))\s?(?:of\s|/)?(?P<year>{_YEAR})"),
    (
        "part_of_relative",
        (
            r"(?P<part>(?:Q[1-4]|H[12]|[1-4]Q|(?i:spring|summer|autumn|fall|beginning|start|middle|first\smonths|last\smonths)))\sof\s"
            r"(?:the\s)?(?P<which>(?i:last|this|next|past|coming|current|(?<=the\s)))\s?(?P<unit>year)(?!\s(?:19|20)\d\d)"
        ),
    ),
    ("part_of_year", rf"(?P<part>(?i:first\smonths|last\smonths))\sof\s(?P<year>{_YEAR})"),
    ("quarter", r"(?P<part>(?:Q[1-4]|H[12]))"),
    (
        "part_of_month",
        rf"(?P<part>(?i:beginning|start|middle))\sof\s(?P<month>{MONTH_LIKE})(?![\s,]\s?\d)",
    ),
    ("next_but_one", r"(?i:the)\s(?P<unit>week|month|year)\s(?P<which>before\slast|after\snext)"),
    (
        "weekend",
        r"(?:(?i:at|over|during|by|before)\s(?:the\s)?|(?P<which>(?i:last|this|next|coming|past))\s)(?i:weekend)",
    ),
    (
        # Counted from the date told before: "Two days earlier", "the following week".
        "anchored",
        rf"{_NUMBER}\s(?P<unit>day|week|month|year)s?\s(?P<turn>earlier|later|previously|before(?=[,.;]|\Z)|after(?=[,.;]|\Z))",
    ),
    (
        "anchored",
        (
            r"(?i:the)\s(?:(?P<turn>(?i:previous|preceding))\s(?P<unit>(?:day|week|evening|afternoon))"
            r"|(?P<turn2>(?i:following|next))\s(?P<unit2>day|morning|evening|afternoon)"
            r"|(?P<turn3>(?i:following))\s(?P<unit3>week|month|year)"
            r"|(?P<unit4>day)\s(?P<turn4>before|after)(?=[,.;]|\Z))"
        ),
    ),
    (
        "weekdays",
        rf"(?P<weekday>{WEEKDAY_LIKE})\s?(?:to|until|through|and|-|–)\s?(?P<weekday2>{WEEKDAY_LIKE})",
    ),
    (
        "end",
        (
            rf"(?i:by|before|until|till|through|than|at)\s(?:the\s)?end\sof\s(?:(?:the\s)?{_WHICH}\s)?"
            rf"(?:(?P<unit>year|month|week|quarter|semester)(?!s|\sof)|(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){_OF_YEAR}|(?:(?:fiscal|financial|calendar|school|academic)\syear\s)?(?P<year2>{_YEAR}))"
        ),
    ),
    ("part_of_year", rf"{_QUARTER}\s(?:of\s)?(?P<year>{_YEAR})"),
    ("part_of_relative", rf"{_QUARTER}\sof\s(?:the\s)?{_WHICH}\s(?P<unit>year)(?:\s{_YEAR})?"),
    ("quarter", r"(?i:the)\s(?P<part>(?i:first|second|third|fourth|last)\squarter)(?!\sof\b)"),
    (
        "part_of_year",
        rf"(?P<part>(?i:early|late|mid|spring|summer|autumn|fall|winter))[\s-](?:of\s)?(?P<year>{_YEAR})",
    ),
    (
        "part_of_year",
        rf"(?P<part>(?i:beginning|start|end))\sof\s(?P<year>{_YEAR})",
    ),
    (
        "part_of_month_of_year",
        rf"(?P<part>(?i:early|mid|late))[\s-](?P<month>{MONTH_LIKE}),?\s(?:of\s)?(?P<year>{_YEAR})",
    ),
    (
        "part_of_month",
        rf"(?P<part>(?i:early|mid|late))[\s-](?P<month>{MONTH_LIKE})(?![\s,]\s?\d)",
    ),
    (
        "month_of_relative",
        rf"(?P<month>{MONTH_LIKE})\s(?:of\s(?:the\s)?)?(?P<which>(?i:last|this|next|coming))\syear",
    ),
    (
        "part_of_relative",
        r"(?P<part>(?i:early|late|later|earlier|mid))[\s-](?P<which>(?i:last|this|next))\s(?P<unit>year|month|week)",
    ),
    ("weekday_of", rf"(?P<weekday>{WEEKDAY_LIKE})\s(?:of\s)?(?P<which>(?i:last|this|next))\sweek"),
    ("relative", r"(?P<which>(?i:last|this|next|past|coming))\s(?P<unit>year|month|week)(?!s)"),
    ("relative_month", rf"(?P<which>(?i:last|this|next|past|coming))\s(?P<month>{MONTH_LIKE})"),
    (
        "relative_season",
        r"(?P<which>(?i:last|this|next|past|coming))\s(?P<part>(?i:spring|summer|autumn|fall|winter))",
    ),
    (
        "relative_weekday",
        rf"(?P<which>(?i:last|this|next|past|coming))\s(?P<weekday>{WEEKDAY_LIKE})",
    ),
    ("month_of_year", rf"(?P<month>{MONTH_LIKE}),?\s(?:of\s)?(?P<year>{_YEAR})"),
    (
        # The calendar of Thailand counts 543 years more.
        "month_of_year",
        (
            rf"(?P<month>{MONTH_LIKE})\s(?:of\s)?(?:B\.\s?E\.|BE)\s?(?P<buddhist>25\d\d)"
            rf"(?:\s\((?:A\.?D\.?\s?)?(?:19|20)\d\d)?"
        ),
    ),
    ("year", r"(?:B\.\s?E\.|BE)\s?(?P<buddhist>25\d\d)(?:\s\((?:A\.?D\.?\s?)?(?:19|20)\d\d)?"),
    (
        "years",
        rf"(?:(?i:between)\s(?P<year>{_YEAR})\sand|(?i:from)\s(?P<first>{_YEAR})\s(?:until|till|through))\s(?P<last>{_YEAR})",
    ),
    (
        "years",
        r"(?<![-–/.])(?P<first>(?:19|20)\d\d)(?:\s?[-–]\s?|\sto\s)(?P<last>(?:19|20)\d\d)(?![-–\d])",
    ),
    ("ago", rf"{_NUMBER}\s(?P<unit>day|week|month|year)s?\sago"),
    (
        "days_of_month",
        (
            r"(?i:from)\s(?:the\s)?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\s(?:to|until|till)\s(?:the\s)?"
            rf"(?P<day2>[12]?\d|3[01])(?:st|nd|rd|th)(?!\s(?:of\s)?{MONTH})"
        ),
    ),
    (
        "day_of_month",
        (
            r"(?i:on\sthe(?:\sfollowing)?|(?:before|by|until)\sthe|(?:morning|afternoon|evening|day)\sof(?:\sthe)?)\s"
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;]|\s\(|\s(?:held|met|sign\w+|in|at|and|with|that|Minister|President|the|he|she)\b)"
        ),
    ),
    (
        "word",
        r"(?P<word>(?i:the\sday\s(?:before\syesterday|after\stomorrow)|this\s(?:very\s)?(?:morning|afternoon|evening)|last\snight))",
    ),
    ("word", rf"(?P<word>(?i:yesterday|today|tomorrow|tonight))(?:,?\s{WEEKDAY_LIKE}(?!,?\s\d))?"),
    (
        "month",
        rf"(?i:in|for|since|until|during|by|from|within|before|after|through|late|early|of|next|starting|beginning|as\s(?:early|late|soon|of|from)(?:\sas)?)\s(?P<month>{MONTH_LIKE})(?![\s,]\d)",
    ),
    ("month", rf"(?i:an?|the)\s(?P<month>(?!May|March){MONTH_LIKE})(?=\s[a-z]{{4,}})"),
    ("weekday", rf"(?P<weekday>{WEEKDAY_LIKE})"),
    (
        "year",
        rf"(?i:in|by|since|until|from|during|within|before|after|through|of|on|for)\s(?:the\syear\s)?(?P<year>{_YEAR})(?!\s(?:Agenda|nationally|targets?|goals?)\b)",
    ),
    (
        # "in 2016 and 2021", "moved to 2029", "designate 2030 a year of friendship".
        "year",
        (
            rf"(?:{_YEAR}\sand|(?i:moved|postponed|deferred|extended|brought\sforward)\sto|(?i:designated?|declared?|proclaim(?:ed)?))"
            rf"\s(?P<year>{_YEAR})"
        ),
    ),
)
_DIGIT = re.compile(r"\d")
_WHICH_ONE = ("last ", "this ", "next ", "past ", "coming ")
_EARLY = ("early", "earlier", "mid", "late", "beginning", "start")
_QUARTERS = ("q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q", "h1", "h2")
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
    "iso": re.compile(r"\d{4}[-./]\s?\d"),
    "numeric": re.compile(r"\d[-/.]\s?\d"),
    "years": re.compile(r"\d"),
    "weekday_of": ("week",),
    "days_of_month": ("from ",),
    "day_of_month": re.compile(r"(?:the|of|following)\s\d", re.IGNORECASE),
    "relative_season": ("spring", "summer", "autumn", "fall", "winter"),
    "month_of_relative": (" year",),
    "weekday": ("day",),
    "weekdays": ("day to", "day until", "day through", "day and", "day-", "day–", "day -", "day –"),
    "quarter": ("quarter", *_QUARTERS),
    "ago": ("ago",),
    "up_to_now": ("start of", "beginning of"),
    "end": ("end",),
    "word": (
        *("today", "yesterday", "tomorrow", "tonight", "last night", "this very"),
        *("this morning", "this afternoon", "this evening"),
    ),
    "week_of_day": ("week of", "week begin", "week commencing", "week starting", "week from"),
    "stretch": (
        *("week of", "half of", "fortnight of", "decade of", "days of"),
        *("week in", "half in", "fortnight in", "decade in", "days in"),
    ),
    "months": re.compile(r"[A-Za-z.\d]\s?(?:[-–—]|\b(?:to|through|until|till|and))\s?[JFMASOND]"),
    "day_of_relative": (" month", " inst", " ult", " prox"),
    "first_months": ("months", "quarters"),
    "next_but_one": ("before last", "after next"),
    "weekend": ("weekend",),
    "anchored": (
        *("earlier", "later", "previous", "preceding", "following", "next day", "next morning"),
        *("next afternoon", "next evening", "before", "after"),
    ),
}
"""What a sentence must hold for a kind of expression: most hold little, and need few patterns.

One of the small-letter fragments, or a match of a pattern.
"""


CUE = re.compile(
    r"\d|day|week|month|year|row|night|spring|summer|autumn|fall|winter|quarter|semester|[A-Z][a-z]{2}"
    r"|morning|afternoon|evening"
)
LEADING_WORD = {
    "days_of_month": re.compile(r"\w+\s(?:the\s)?"),
    "day_of_month": re.compile(r"\w+\s(?:of\s)?(?:the\s)?(?:following\s)?"),
    "end": re.compile(r"\w+\s(?:the\s)?"),
    "up_to_now": re.compile(r"\w+\s(?:the\s)?"),
    "quarter": re.compile(r"the\s", re.IGNORECASE),
    "months": re.compile(r"between\s", re.IGNORECASE),
    "weekend": re.compile(r"(?:at|over|during|by|before)\s(?:the\s)?", re.IGNORECASE),
    "month": re.compile(r"(?:as\s\w+\s(?:as\s)?|[a-z]+\s)", re.IGNORECASE),
    "years": re.compile(r"[a-z]+\s", re.IGNORECASE),
    "year": re.compile(r"\w+\s(?:the\syear\s|and\s)?"),
}
