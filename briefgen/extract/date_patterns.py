"""The forms of date expressions: a pattern for each."""

from briefgen.extract.calendar_words import MONTH, MONTH_LIKE, WEEKDAY_LIKE
from briefgen.extract.date_parts import (
    DAY,
    DAY_WORD,
    IN_BRACKETS,
    NUMBER,
    OF_YEAR,
    ORDINAL,
    QUARTER,
    TO,
    WEEKDAY_BEFORE,
    WHICH,
    YEAR,
)
from briefgen.extract.period_patterns import PERIODS, STRETCHES, YEARS

PATTERNS: tuple[tuple[str, str], ...] = (
    *STRETCHES,
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
        # "on 2031 year 4 month 11 day", as translations from Chinese and Mongolian have it.
        "iso",
        (
            r"(?P<year>(?:19|20)\d\d)\s?year\s(?P<month>1[0-2]|0?[1-9])\s?month"
            r"\s(?P<day>3[01]|[12]\d|0?[1-9])(?:\s?day|(?=[,.;]))"
        ),
    ),
    (
        # "2031 year 19 April", as Kazakh and Uzbek have it.
        "day",
        rf"(?P<year>{YEAR})\s?year\s(?P<day>3[01]|[12]\d|0?[1-9])\s(?P<month>{MONTH_LIKE})",
    ),
    ("day", rf"(?P<month>{MONTH_LIKE})\s(?P<day>3[01]|[12]\d|0?[1-9])/(?P<year>{YEAR})"),
    ("month_of_year", rf"(?P<month>{MONTH_LIKE})\sof\sthe\syear\s(?P<year>{YEAR})"),
    ("years", rf"(?i:the\syears?)\s(?P<first>{YEAR})\s(?:until|till|to)\s(?P<last>{YEAR})"),
    ("month_of_year", rf"(?i:month)\s(?P<month>1[0-2]|0?[1-9])\s(?:of\s)?year\s(?P<year>{YEAR})"),
    (
        "numeric",
        (
            rf"(?:(?P<weekday>{WEEKDAY_LIKE}),?\s(?:the\s)?\(?)?"
            r"(?P<day>\d{1,2})(?:/|-|\.\s?)(?P<month>\d{1,2})(?:/|-|\.\s?)(?P<year>(?:19|20)\d\d)(?!\d)"
        ),
    ),
    (
        # "11/07/31" alone in its line.
        "numeric",
        (r"(?m:^)(?P<day>3[01]|[12]\d|0[1-9])/(?P<month>1[0-2]|0[1-9])/(?P<year>\d\d)(?=\s*$)"),
    ),
    (
        # "29.08.31", as agencies head a report; "1.10.31" is a number of a section.
        "numeric",
        (
            r"(?<![\d.])(?P<day>3[01]|[12]\d|0[1-9])\.(?P<month>1[0-2]|0[1-9])\."
            r"(?P<year>\d\d)(?![\d%]|[.:,]\d)"
        ),
    ),
    (
        # "Thursday (23/9)", day first.
        "day",
        rf"(?P<weekday>{WEEKDAY_LIKE}),?\s\((?P<day>\d{{1,2}})[/.](?P<month>1[0-2]|0?[1-9])(?=\))",
    ),
    (
        # "on 29/8", "in the afternoon of 29/8", day first; "9/11" is a name.
        "day",
        (
            r"(?i:on|morning|afternoon|evening)\s(?:of\s)?(?:the\s)?(?:day\s)?(?!9/11|24/7|\d/\d\sof\b)"
            r"(?P<day>3[01]|[12]\d|0?[1-9])/(?P<month>1[0-2]|0?[1-9])(?![/\d]|\.\d)"
        ),
    ),
    (
        # "from 12 to 15/5", day first.
        "days",
        (
            r"(?<=[Ff]rom )(?P<day>\d{1,2})\s?(?:to|until|-|–)\s?"
            r"(?P<day2>\d{1,2})/(?P<month>1[0-2]|0?[1-9])(?![/\d])"
        ),
    ),
    ("day", rf"(?P<day>\d{{1,2}})-(?P<month>{MONTH_LIKE})-(?P<year>{YEAR})"),
    # "12. April 2031", as German has it.
    ("day", rf"(?P<day>\d{{1,2}})\.\s(?P<month>{MONTH_LIKE})\s(?P<year>{YEAR})"),
    (
        # "3 jun 2031", as Spanish and Portuguese datelines have it.
        "day",
        rf"(?P<day>{DAY})\s(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}})\.?\s(?P<year>{YEAR})",
    ),
    (
        # "the week of 20 March", "the week beginning Monday 20 March".
        "week_of_day",
        (
            r"(?<!days in a )(?<!times in a )(?<!twice a )(?<!times a )(?<!once a )(?i:week)"
            r"\s(?:of|beginning|commencing|starting"
            rf"|from)(?:\son)?\s(?:the\s)?(?:{WEEKDAY_LIKE},?\s)?"
            rf"(?:(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE})|(?P<month2>{MONTH_LIKE})\s(?P<day2>{DAY})){OF_YEAR}"
        ),
    ),
    (
        "days",
        rf"(?P<month>{MONTH_LIKE})\s(?P<day>{DAY}){TO}(?P<month2>{MONTH_LIKE})\s(?P<day2>{DAY}){OF_YEAR}",
    ),
    ("days", rf"(?P<month>{MONTH_LIKE})\s(?P<day>{DAY}){TO}(?P<day2>{DAY}){OF_YEAR}{IN_BRACKETS}"),
    (
        "days",
        rf"(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){TO}(?P<day2>{DAY})\s(?:of\s)?(?P<month2>{MONTH_LIKE}){OF_YEAR}",
    ),
    (
        "days",
        rf"{WEEKDAY_LIKE},?\s(?P<day>{DAY}){TO}{WEEKDAY_LIKE},?\s(?P<day2>{DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){OF_YEAR}",
    ),
    (
        "days",
        rf"(?P<day>{DAY}){TO}(?P<day2>{DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){OF_YEAR}{IN_BRACKETS}",
    ),
    (
        # "16-17 and 23-24 January": the month stands behind the last of them.
        "days",
        rf"(?P<day>{DAY})[-–](?P<day2>{DAY})(?=(?:,\s|\sand\s){DAY}[-–]{DAY}\s(?P<month>{MONTH_LIKE}){OF_YEAR})",
    ),
    (
        # "7, 14 and 21 October": the month stands behind the last of them.
        "day",
        rf"(?P<day>{DAY})(?=(?:,\s{DAY}){{0,4}},?\s(?:and|or)\s{DAY}\s(?P<month>{MONTH_LIKE}){OF_YEAR})",
    ),
    (
        # "May 7, Reiwa 13 (2031)", as Japan counts its years.
        "day",
        rf"(?P<month>{MONTH_LIKE})\s(?P<day>{DAY}),?\s(?:Reiwa|Heisei)\s\d{{1,2}}\s\((?P<year>{YEAR})\)",
    ),
    (
        # "2031. May 7.", as Hungary writes it, "2031 May 7" as Sri Lanka.
        "day",
        rf"(?P<year>{YEAR})\.?\s(?P<month>{MONTH_LIKE})\s(?P<day>{DAY})(?:\.(?=,))?(?:,?\s(?P<weekday>{WEEKDAY_LIKE}))?",
    ),
    ("day", rf"{WEEKDAY_BEFORE}(?P<month>{MONTH_LIKE})\s(?P<day>{DAY}){OF_YEAR}{IN_BRACKETS}"),
    (
        "day",
        (
            rf"{WEEKDAY_BEFORE}(?P<day>{DAY})(?:\sday)?\s(?:of\s)?(?:the\smonth\sof\s|(?:next|last|this|coming|past)\s)?(?P<month>{MONTH_LIKE}){OF_YEAR}"
            rf"{IN_BRACKETS}"
        ),
    ),
    (
        "up_to_now",
        (
            r"(?i:since|from)\s(?:the\s)?(?:start|beginning)\sof\s(?:(?:the|this)|(?:the\s)?(?P<which>last|past))\s(?P<unit>year|month|week)"
            r"(?!\s(?:19|20)\d\d)"
        ),
    ),
    (
        "day_in_words",
        rf"(?i:the\s)(?P<day>{DAY_WORD})\s(?:day\s)?of\s(?:the\smonth\sof\s|(?:next|last|this|coming|past)\s)?(?P<month>{MONTH_LIKE}){OF_YEAR}",
    ),
    (
        # "the second week of April", and the decades of ten days by which Slavic languages count.
        "stretch",
        (
            rf"(?P<nth>(?i:{ORDINAL}))\s(?P<stretch>week|half|fortnight|decade|ten\sdays|days)\s(?:of|in)\s(?:the\smonth\sof\s)?"
            rf"(?:(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){OF_YEAR}|(?P<which>(?i:last|this|next|the))\smonth)"
        ),
    ),
    (
        "months",
        (
            rf"(?:(?i:between)\s(?P<month>{MONTH_LIKE})\sand\s|(?P<from>{MONTH_LIKE})(?:\s(?P<first>{YEAR}))?(?:\s?[-–—]\s?|\s(?:to|through|until|till)\s))"
            rf"(?P<month2>{MONTH_LIKE})(?!\s\d\d?\b){OF_YEAR}"
        ),
    ),
    (
        "day_of_relative",
        (
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?\s(?:day\s)?of\s(?:the\s)?"
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
            rf"(?:\sof\s(?:(?P<year>{YEAR})|(?:the\s)?(?:(?P<which>(?i:last|this|next|current|past|previous))\s)?year))?"
        ),
    ),
    ("part_of_year", rf"(?P<part>(?:Q[1-4]|H[12]|[1-4]Q|[12]H))\s?(?:of\s|/)?(?P<year>{YEAR})"),
    (
        # "in the coming year's September", "on next year October", as translations have it
        "month_of_relative",
        rf"(?P<which>(?i:last|this|next|coming))\syear(?:['’]s)?\s(?P<month>{MONTH_LIKE})(?![\s,]\s?\d)",
    ),
    (
        "part_of_relative",
        (
            r"(?P<part>(?:Q[1-4]|H[12]|[1-4]Q|[12]H|(?i:spring|summer|autumn|fall|beginning|start|middle|first\smonths|last\smonths)))\sof\s"
            r"(?:the\s)?(?P<which>(?i:last|this|next|past|coming|current|present|(?<=the\s)))\s?(?P<unit>year)(?!\s(?:19|20)\d\d)"
        ),
    ),
    ("part_of_year", rf"(?P<part>(?i:first\smonths|last\smonths))\sof\s(?P<year>{YEAR})"),
    ("part_of_year", rf"(?i:quarter)\s(?P<part>IV|III|II|I)/(?P<year>{YEAR})"),
    ("quarter", r"(?P<part>(?:Q[1-4]|H[12]))"),
    ("quarter", r"(?i:in|by|until|from)\s(?i:quarter)\s(?P<part>IV|III|II|I)(?!\w)"),
    (
        "part_of_month",
        rf"(?P<part>(?i:beginning|start|middle))\sof\s(?P<month>{MONTH_LIKE})(?![\s,]\s?\d)",
    ),
    *PERIODS,
    ("next_but_one", r"(?i:the)\s(?P<unit>week|month|year)\s(?P<which>before\slast|after\snext)"),
    (
        "weekend",
        r"(?:(?i:at|over|during|by|before)\s(?:the\s)?|(?P<which>(?i:last|this|next|coming|past))\s)(?i:weekend)",
    ),
    (
        # Counted from the date told before: "Two days earlier", "the following week".
        "anchored",
        (
            rf"(?<!and )(?<!hundred ){NUMBER}\s(?P<unit>day|week|month|year)s?\s"
            r"(?P<turn>earlier|later|previously|before(?=[,.;]|\Z)|after(?=[,.;]|\Z))"
        ),
    ),
    (
        "anchored",
        (
            r"(?i:the)\s(?P<unit5>day)\s(?P<turn5>before)(?=\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?[A-Z][\w’-]+\s(?:held|met|had|conducted"
            r"|received|visited|attended|spoke|signed|toured)\b(?![^,.;]*,(?!\sand\b)))"
            r"|(?i:the)\s(?:(?P<turn>(?i:previous|preceding))\s(?P<unit>(?:day|week|evening|afternoon))"
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
            rf"(?i:by|before|until|till|through|than|at|to)\s(?:of\s)?(?:the\s)?end\sof\s(?:(?:the\s)?{WHICH}\s)?"
            rf"(?:(?P<unit>year|month|week|quarter|semester)(?!s|\sof)|(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){OF_YEAR}|(?:(?:fiscal|financial|calendar|school|academic)\syear\s)?(?P<year2>{YEAR}))"
        ),
    ),
    (
        "part_of_relative",
        r"(?P<part>(?i:end))\sof\s(?:the\s)?(?P<which>(?i:last|this|next|past|coming|current))\s(?P<unit>month|week|year)",
    ),
    ("part_of_year", rf"{QUARTER}\s(?:of\s)?(?:the\s)?(?:year\s)?(?P<year>{YEAR})"),
    ("part_of_relative", rf"{QUARTER}\sof\s(?:the\s)?{WHICH}\s(?P<unit>year)(?:\s{YEAR})?"),
    (
        "quarter",
        r"(?i:the)\s(?P<part>(?i:first|second|third|fourth|last|final)\s(?:quarter|trimester))(?!\sof\b)",
    ),
    (
        "part_of_year",
        rf"(?P<part>(?i:early|late|mid|spring|summer|autumn|fall|winter))[\s-](?:of\s)?(?:the\s)?(?:year\s)?(?P<year>{YEAR})(?:/\d\d)?",
    ),
    (
        "part_of_year",
        rf"(?P<part>(?i:beginning|start|middle|end))\sof\s(?P<year>{YEAR})",
    ),
    (
        "part_of_month_of_year",
        rf"(?P<part>(?i:early|mid|late))[\s-](?P<month>{MONTH_LIKE}),?\s(?:of\s)?(?P<year>{YEAR})",
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
    (
        "relative",
        r"(?P<which>(?i:last|this|next|past|coming|present|current))\s(?P<unit>year|month|week)(?!s|\sof\s[A-Z])(?!(?<=his\syear)['’]s)",
    ),
    (
        "relative_month",
        rf"(?P<which>(?i:last|this|next|past|coming|present))\s(?:month\sof\s)?(?P<month>{MONTH_LIKE})",
    ),
    (
        "relative_season",
        r"(?P<which>(?i:last|this|next|past|coming))\s(?P<part>(?i:spring|summer|autumn|fall|winter))",
    ),
    (
        "relative_weekday",
        rf"(?P<which>(?i:last|this|next|past|coming))\s(?P<weekday>{WEEKDAY_LIKE})",
    ),
    ("month_of_year", rf"(?P<month>{MONTH_LIKE}),?\s(?:of\s)?(?P<year>{YEAR})"),
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
        rf"(?:(?i:between)\s(?P<year>{YEAR})\sand|(?:(?i:from)\s|(?<=\())(?P<first>{YEAR})\s(?:until|till|through))\s(?P<last>{YEAR})",
    ),
    (
        # A plan "for the years 2031 and 2032" is one of both.
        "years_running",
        rf"(?i:the\syears)\s(?P<first>{YEAR})\sand\s(?P<last>{YEAR})",
    ),
    (
        "years",
        r"(?<![-–/.])(?P<first>(?:19|20)\d\d)(?:\s?[-–]\s?|\sto\s)(?P<last>(?:19|20)\d\d)(?![-–\d])",
    ),
    ("ago", rf"{NUMBER}\s(?P<unit>day|week|month|year)s?\sago"),
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
            r"(?i:on(?:\sthe(?:\sfollowing)?)?|(?:before|by|until|since|from|after)\sthe|(?:morning|afternoon|evening|day|night)\sof(?:\sthe)?)\s"
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;]|\s\(|\s(?:held|met|sign\w+|in|at|and|with|that|Minister|President|the|he|she"
            r"|to|for|by|when|where|after|before|during|from|as|it|they|was|were|is|will|would|has|had|but|or|under|local|this)\b|\Z)"
        ),
    ),
    (
        "holiday",
        (
            r"(?i:before|until|till|since|after)\s(?P<holiday>Christmas(?:\sEve)?)"
            r"(?!\s(?:market|party|dinner|lunch|tree|message|island|card|carol))"
        ),
    ),
    (
        "word",
        r"(?P<word>(?i:the\sday\s(?:before\syesterday|after\stomorrow)|this\s(?:very\s)?(?:morning|afternoon|evening)|last\snight))",
    ),
    ("word", rf"(?P<word>(?i:yesterday|today|tomorrow|tonight))(?:,?\s{WEEKDAY_LIKE}(?!,?\s\d))?"),
    (
        "month",
        rf"(?i:in|for|since|until|during|by|from|within|before|after|through|than|late|early|of|next|starting|beginning|as\s(?:early|late|soon|of|from)(?:\sas)?)\s(?:month\s)?(?P<month>{MONTH_LIKE})(?![\s,]\d)",
    ),
    ("month", rf"(?i:an?|the)\s(?P<month>(?!May|March){MONTH_LIKE})(?=\s[a-z]{{4,}})"),
    ("weekday", rf"(?<![Ee]very )(?<![Ee]ach )(?<!\b[Aa] )(?P<weekday>{WEEKDAY_LIKE})"),
    (
        "year",
        rf"(?i:in|by|since|until|till|from|during|within|before|after|through|of|on|for|towards?|beyond|throughout|(?:run-up|up|prior|back)\sto)\s(?:the\syear\s)?(?P<year>{YEAR})(?!\s(?:Agenda|nationally|targets?|goals?)\b)",
    ),
    (
        # "in 2016 and 2021", "moved to 2029", "designate 2030 a year of friendship".
        "year",
        (
            rf"(?:{YEAR}\sand|(?i:moved|postponed|deferred|extended|brought\sforward)\sto|(?i:designated?|declared?|proclaim(?:ed)?))"
            rf"\s(?P<year>{YEAR})"
        ),
    ),
    *YEARS,
)
