"""The forms of longer periods: from a day of one year to one of another, fiscal years, seasons."""

from briefgen.extract.calendar_words import MONTH_LIKE, WEEKDAY_LIKE
from briefgen.extract.date_parts import DAY, NUMBER, OF_YEAR, TO, YEAR

_UNTIL = r"\s?(?:to|until|till|through|-|–|—)\s?(?:the\s)?"
_UNTIL_OR_AND = rf"(?:{_UNTIL}|\sand\s(?:the\s)?)"
_BY = r"(?i:by|before|until|till|through|than|at|towards?)"
_SEASON = r"(?P<part>spring|summer|autumn|winter|(?<=the\s)fall)"
_NO_NOUN = (
    r"(?=[.,;:)\n”\"]|\Z|\s(?:to|and(?!\s(?:spring|summer|autumn|winter))|when|with|at|in|but|or|as"
    r"|for|after|before|the|an?|he|she|they|it|is|was|were|will|would|has|have|had|that|which|if"
    r"|while|during|under|until|from|by|on|between|both|this|[a-z]+ed)\b)"
)
"""What follows a season that stands for itself, and is no "summer school"."""
_FISCAL = r"(?i:fiscal|financial|budget(?:ary)?|school|academic|marketing|tax|crop)"
_EVENT = (
    r"(?:earthquakes?|floods?|flooding|war|crisis|elections?|tsunami|pandemic|coup|attacks?|eruption"
    r"|hurricane|cyclone|typhoon|storms?|drought|revolution|referendum|uprising|invasion|famine"
    r"|massacre|accident|disaster|crash|fires?|wildfires|strikes?|outbreak|ceasefire|unrest"
    r"|independence|collapse|explosion|blast|genocide|mutiny|riots?|protests?)"
)
_HELD = (
    r"(?:Conference|Summit|Games|Cup|Olympics|Championships?|Congress|Forum|Expo|Assembly|Fair|Festival"
    r"|Biennale|Exhibition|Symposium|Week|Meetings?|Elections?|Referendum|summit|conference|congress)"
)
"""What is held in a year by which it is called."""
STRETCHES: tuple[tuple[str, str], ...] = (
    (
        # "from 1 August 2027 to 31 December 2030", "between 7 May 2030 and 6 May 2031".
        "days_of_years",
        (
            rf"(?:(?i:between|from)\s(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}),?\s(?P<first>{YEAR}){_UNTIL_OR_AND}"
            rf"|(?P<day3>{DAY})\s(?:of\s)?(?P<month3>{MONTH_LIKE}),?\s(?P<first3>{YEAR}){_UNTIL})"
            rf"(?P<day2>{DAY})\s(?:of\s)?(?P<month2>{MONTH_LIKE}),?\s(?P<last>{YEAR})"
        ),
    ),
    (
        "days_of_years",
        (
            rf"(?:(?i:between|from)\s(?P<month>{MONTH_LIKE})\s(?P<day>{DAY}),?\s(?P<first>{YEAR}),?{_UNTIL_OR_AND}"
            rf"|(?P<month3>{MONTH_LIKE})\s(?P<day3>{DAY}),?\s(?P<first3>{YEAR}),?{_UNTIL})"
            rf"(?P<month2>{MONTH_LIKE})\s(?P<day2>{DAY}),?\s(?P<last>{YEAR})"
        ),
    ),
    (
        # "from 1.8.2027 to 31.12.2030", day first.
        "days_of_years",
        (
            r"(?P<day>\d{1,2})[./](?P<number>\d{1,2})[./](?P<first>(?:19|20)\d\d)"
            rf"{_UNTIL}(?P<day2>\d{{1,2}})[./](?P<number2>\d{{1,2}})[./](?P<last>{YEAR})"
        ),
    ),
    (
        # "Monday 28 February to Thursday 3 March", and the month first.
        "days",
        (
            rf"{WEEKDAY_LIKE},?\s(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){TO}"
            rf"{WEEKDAY_LIKE},?\s(?P<day2>{DAY})\s(?:of\s)?(?P<month2>{MONTH_LIKE}){OF_YEAR}"
        ),
    ),
    (
        "days",
        (
            rf"{WEEKDAY_LIKE},?\s(?P<month>{MONTH_LIKE})\s(?P<day>{DAY}){TO}"
            rf"{WEEKDAY_LIKE},?\s(?P<month2>{MONTH_LIKE})\s(?P<day2>{DAY}){OF_YEAR}"
        ),
    ),
    (
        # "from July this year to June 2032"
        "months_of_years",
        (
            rf"(?P<month>{MONTH_LIKE})\s(?:of\s)?(?P<which>(?i:this|last|next))\syear"
            rf"\s(?:to|until|till|through)\s(?P<month2>{MONTH_LIKE}),?\s(?:of\s)?(?P<last>{YEAR})"
        ),
    ),
    (
        # "fiscal year 2031/32", "FY2031", "the 2031-32 financial year", "2031/32"
        "fiscal",
        (
            rf"(?<!end of )(?<!end of the )(?:{_FISCAL}\syears?|(?i:fiscal)(?=\s\d)"
            rf"|FY)\s?(?:of\s)?(?P<first>(?:19"
            rf"|20)\d\d)(?:\s?[/–-]\s?(?:20)?(?P<short>\d\d))?"
            r"(?![\d/]|-\w)"
        ),
    ),
    (
        "fiscal",
        (
            r"(?<![/.\d-])(?P<first>(?:19|20)\d\d)(?:(?:\s?[/–-]\s?(?:20)?(?P<short>\d\d))"
            rf"(?:\s(?:{_FISCAL}\syears?|season))?|\s{_FISCAL}\syear)(?![\d/–.-]\d|\d|-\w)"
        ),
    ),
)
"""Forms that hold two days or months, each with its year; they come before all others."""
PERIODS: tuple[tuple[str, str], ...] = (
    (
        # "the second Tuesday of June"
        "nth_weekday",
        (
            rf"(?P<nth>first|second|third|fourth|last)\s(?P<weekday>{WEEKDAY_LIKE})\s(?:of|in)\s"
            rf"(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){OF_YEAR}"
        ),
    ),
    (
        "end_of",
        (
            rf"{_BY}\s(?:the\s|early\s|late\s)?end\sof\s(?:the\s)?(?:"
            r"(?:(?P<nth>first|second|third|fourth|last)\s(?P<unit>quarter|half|semester|trimester)"
            rf"|(?P<season>spring|summer|autumn|winter)){OF_YEAR}"
            r"|(?:(?P<which>this|next|last|coming|current|past)\s)?(?P<decade>decade)(?!\s(?:of|in)\b))"
        ),
    ),
    (
        # "by end-2031", "by end June", "by the year's end", "at year-end"
        "end",
        (
            rf"{_BY}\s(?:the\s)?(?:end(?:\s|-)(?:(?P<year2>{YEAR})|(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){OF_YEAR})"
            r"|(?P<unit>year|month|week)(?:['’]s\send|-end|\send))"
        ),
    ),
    (
        "part_of_relative",
        (
            r"(?P<part>(?i:beginning|start|middle))\sof\s(?:the\s)?"
            r"(?P<which>(?i:last|this|next|past|coming|current))\s(?P<unit>month|week)"
        ),
    ),
    (
        "season",
        (
            r"(?i:in|at|by|before|until|till|during|over|since|after|from|throughout|for)\sthe\s"
            rf"(?:(?:whole\s)?(?:course|middle|end|beginning|start)\sof\s(?:the\s)?|early\s|late\s|coming\s|following\s)?{_SEASON}{_NO_NOUN}"
        ),
    ),
    (
        # "to be held in Oslo in autumn": of what is to come only, as every winter has its snow.
        "bare_season",
        rf"(?i:in|by|from|until|till|before)\s(?:(?:early|late)\s)?{_SEASON}{_NO_NOUN}",
    ),
    (
        "relative_quarter",
        (
            r"(?<!end of )(?<!end of the )(?P<which>(?i:last|this|next|coming|current))\s"
            r"(?P<unit>quarter|semester)(?!s|\sof\s(?:the\s)?(?:19|20|year|last|next|this))"
        ),
    ),
    ("month_word", rf"(?P<month>{MONTH_LIKE})\smonth(?!s)"),
    (
        "month_word",
        rf"(?i:in|during)\sthe\smonth\sof\s(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){OF_YEAR}",
    ),
    ("ago", rf"{NUMBER}\s(?P<unit>fortnight|decade)s?\sago"),
    ("ahead", rf"(?i:in)\s{NUMBER}\s(?P<unit>day|week|fortnight|month|year)s?['’]?\stime"),
    (
        "days_of_month",
        (
            r"(?i:on|between|from)\s(?:the\s)?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\s(?:and|to|until|till|through)\s(?:the\s)?"
            r"(?P<day2>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;]|\s(?:in|at|with|of\sthis\smonth|by|to|for)\b|\Z)"
        ),
    ),
    ("word", r"(?P<word>(?i:on\sthe\seve))(?=[,.;]|\s(?!of\b))"),
)
"""Forms that come before those of single months, quarters and years."""
YEARS: tuple[tuple[str, str], ...] = (
    (
        "year",
        (
            r"(?i:in|since|of|around)\s(?:the\syear\s)?(?P<year>1[5-8]\d\d)"
            r"(?=[.,;:)”]|\Z|\s(?:and|when|after|by|to|which|that|as|but|under|with|was|is|in|at|the|it)\b)"
        ),
    ),
    ("year", rf"(?i:the)\s(?P<year>{YEAR})(?=\s{_EVENT}\b)"),
    (
        # "to host the 2029 World Herring Congress", "bid for the 2031 Games".
        "year",
        rf"(?i:the)\s(?P<year>{YEAR})(?=\s(?:[A-Z][\w’'-]+\s(?:(?:and|of|on|for|the)\s)*){{0,5}}{_HELD}\b)",
    ),
    (
        # "the old target was 2029"
        "year",
        rf"(?i:target|deadline|goal|horizon|date|completion)\s(?:date\s|year\s)?(?:is|was|remains|being)\s(?P<year>{YEAR})(?=[.,;:)]|\Z|\s[a-z])",
    ),
    (
        "year",
        (
            rf"(?i:in|by|since|until|from|during|within|before|after|through|of|for)\s(?:of\s)?the\s(?P<year>{YEAR})"
            r"(?=[.,;:)]|\Z|\s(?:and|with|when|to|but|in|at|from)\b)"
        ),
    ),
    (
        # Translations of languages that say "in year 2031".
        "year",
        rf"(?i:in|by|since|until|till|from|during|within|before|after|through|of|on|for)\s(?:the\s)?year\s(?P<year>{YEAR})",
    ),
)
"""Years with an article or a noun, and those of earlier centuries; they come last."""
