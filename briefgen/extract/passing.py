"""Tell what a sentence only says around the meeting: journeys, calls, careers, firms, history."""

import re
from functools import lru_cache

from briefgen.extract.span import Span

_JOURNEY = re.compile(
    r"\b(?:(?:had |has )?(?:come|came|comes|arriv(?:ed|es)|return(?:ed|s)) (?:here )?from"
    r"|(?:goes|went|heads|headed|flies|flew|travels|travel(?:l)?ed|leaves|left|departs|departed"
    r"|moves on|moved on|continues|continued|will (?:then )?(?:go|fly|travel|continue|head))"
    r" (?:(?:on|then|now|also|today|tomorrow|home|back|by train|on \w+day|\w+day)[ ,]){0,2}"
    r"(?:to|for|in|at|via)|await him|awaits? her) (?:the )?(?=[A-Z])"
    r"|\b(?:[Ll]ast|[Ee]arlier this) (?:week|month)[^.;]{0,30}\bwhere\b"
)
"""How somebody comes or goes; what is done at the other place is no matter of this meeting."""
_CALL = re.compile(
    r"\b(?:(?:called|calls) on (?:the |his |her )?(?=(?:Prime |Foreign |Deputy |Vice )?"
    r"(?:President|Minister|Speaker|Mayor|Governor|King|Queen|Emir|Sultan|Chief|Hon\b|H\.[ER]))"
    r"|courtesy (?:call|visit)|paid (?:an? \w+ )?(?:call|visit)|pay(?:s|ing)? (?:a )?(?:call|visit)"
    r"|g(?:ave|ive|ives) a (?:lecture|speech|talk)|lectur(?:ed|es) (?:on|about|at)"
    r"|(?:also )?(?:spoke|speaks|speak) at (?:an? |the )"
    r"|(?:followed up|watched over|overseen|monitored) by|no change to"
    r"|showed (?:his|her|the) guests?"
    r"|open(?:s|ed) (?:an?|the) exhibition"
    r"|(?:(?:[Hh]e|[Ss]he|[Tt]hey|also|guests?) saw|saw also|rode|drank|ate|dived|climbed"
    r"|dedicated flowers)\b)"
)
_CAREER = re.compile(
    r"\b(?:began (?:his|her) career|by training(?=[,.]| and)"
    r"|was (?:once )?(?:an? )?(?:ambassador|teacher|student)"
    r"|(?:had|has) been (?:an? )?(?:ambassador|teacher|student)|who (?:once )?(?:taught|ran|wrote)"
    r"|is (?:himself|herself) an?|who studied|graduate of|(?:has|holds) an? (?:doctorate|degree)"
    r"|is known for"
    r"|spoke [^.;]{0,40}(?:at a hotel|before students|to students)|grand(?:son|daughter) of"
    r"|has written on|was born|in (?:his|her) youth)\b"
)
_FIRM = re.compile(
    r"(?:\bis (?:one of )?(?:the |\w+['’]s )(?:\w+[ -]){0,2}?(?:largest|biggest|leading|oldest)\b"
    r"|\bemploys? (?:some |about |over |more than )?[\d,]+"
    r"|\b(?:was|were|has been) (?:founded|established|set up|created) in (?:19|20)\d\d\b)"
)
_ABOUT = re.compile(r"Boilerplate|About (?:the )?[A-Z][^.]{2,60}:")
_BYSTANDER = re.compile(
    r"(?:The |An? |Some |Many |Local |Several |Two |Three )?(?:[\w-]+ ){0,3}?"
    r"(?:unions?|(?i:opposition|trade unionists?|critics|activists|campaigners|analysts?|observers"
    r"|environmentalists|residents|protesters|demonstrators|columnists?|economists?"
    r"|rights groups?|newspapers?|shareholders?|others|church leaders?))"
    r" (?:[\w-]+ ){0,4}?(?i:sa(?:id|ys?)|want(?:s|ed)?|ask(?:s|ed)?|fear(?:s|ed)?|warn(?:s|ed)?"
    r"|complain(?:s|ed)?|call(?:s|ed)?|demand(?:s|ed)?|criticis\w+|recall(?:s|ed)?|demonstrat\w+"
    r"|protest(?:s|ed)?|argu\w+|not(?:es|ed)|point(?:s|ed)?|doubt\w*|describ\w+|claim\w*)\b"
)
_IN_THE_YEAR = re.compile(r"(?:(?:Back )?[Ii]n|[Ss]ince) (?:the year )?(?P<year>(?:19|20)\d\d)\b")
_STARTS = 60
"""Characters from the start of a sentence in which its year stands."""


@lru_cache(maxsize=32)
def first_start(pattern: re.Pattern[str], text: str, sentence: Span) -> int:
    """Give where the first match in a sentence starts, -1 without one.

    A sentence is asked once for all its places.
    """
    match = pattern.search(text, *sentence)
    return match.start() if match else -1


def is_in(pattern: re.Pattern[str], text: str, sentence: Span) -> bool:
    """Tell whether a sentence has a match at all."""
    return first_start(pattern, text, sentence) >= 0


def is_passing(text: str, sentence: Span, span: Span) -> bool:
    """Tell a place behind what leads away from the meeting, or in a sentence about somebody."""
    if any(is_in(one, text, sentence) for one in (_CAREER, _FIRM)):
        return True
    if _ABOUT.match(text, *sentence):
        return True
    leads = (first_start(one, text, sentence) for one in (_JOURNEY, _CALL))
    return any(0 <= start < span.start for start in leads)


def is_of_a_bystander(text: str, sentence: Span) -> bool:
    """Tell a sentence that reports who does not sit at the table."""
    return _BYSTANDER.match(text, *sentence) is not None


def opening_year(text: str, sentence: Span, span: Span) -> int | None:
    """Give the year with which a sentence opens before a place: "In 1999 they …"."""
    end = min(span.start, sentence.start + _STARTS)
    year = _IN_THE_YEAR.match(text, sentence.start, end)
    return int(year["year"]) if year else None
