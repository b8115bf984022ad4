"""What the patterns of date expressions are made of: days, years, and what joins them."""

from briefgen.extract.calendar_words import WEEKDAY, WEEKDAY_LIKE, WEEKDAY_SHORT

DAY = r"(?<!\bNo\. )(?<!\bNo )\d{1,2}(?:st|nd|rd|th)?(?!\d|\.\d|[%$€£])"
YEAR = r"(?:19|20)\d\d(?!\d|s|-\w)"
TO = r"\s?(?:to|until|till|through|and|-|–|—|/)\s?(?:the\s)?"
OF_YEAR = (
    rf"(?:,?\s(?:of\s)?(?:(?:the\s)?year\s)?(?P<year>{YEAR})"
    r"|\s(?:of\s)?(?:the\s)?(?P<whose>(?i:this|last|next|current|past))\syear"
    r"|,?\s(?:B\.\s?E\.|BE)\s?(?P<buddhist>25\d\d)(?:\s\((?:A\.?D\.?\s?)?(?:19|20)\d\d)?)?"
)
IN_BRACKETS = rf"(?:\s\({WEEKDAY}(?:\s?(?:-|–|to|and)\s?{WEEKDAY})?(?=\)))?"
"""The weekdays behind a day or two, as Japan writes them: "May 7 (Tuesday)"."""
WEEKDAY_BEFORE = rf"(?:(?P<weekday>{WEEKDAY_LIKE}|{WEEKDAY_SHORT}),?\s(?:the\s)?\(?)?"
QUARTER = (
    r"(?P<part>(?i:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s(?:quarter|trimester)"
    r"|(?i:first|second|former|latter|early|last)\s(?:half(?:[\s-]year)?|semester))"
)
WHICH = r"(?P<which>(?i:last|this|next|past|coming|current|present|the))"
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
DAY_WORD = r"(?i:twenty|thirty)-[a-z]{4,8}|(?i:first|second|third|twelfth|[a-z]{3,10}th)"
ORDINAL = r"(?:first|second|third|fourth|last|final|latter|former|early|1st|2nd|3rd|4th)"
NUMBER = (
    r"(?P<count>\d{1,2}|(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
)
