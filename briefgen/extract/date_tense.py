"""Tell whether what a clause says of a date is to come or is over."""

import re
from functools import lru_cache

from briefgen.extract.span import Span

_FUTURE = re.compile(
    r"\b(?:(?<!\btheir )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bpolitical )will"
    r"|should(?= (?!have\b)[a-z])|shall(?! (?:remind|recall|note|add)\b)|would|must|is to|are to"
    r"|was to|were to|to be|set to"
    r"|due to|forecast to|(?:marked|set|pencilled in|earmarked) for"
    r"|plans? to|hop(?:es?|ed|ing) to|preparations? for|ready to"
    r"|(?:ends|closes|lasts|runs)(?= (?:on|until|till)\b)|intends? to|aims? to|wants?"
    r"|wish(?:es)? to|when (?:it|he|she) [a-z]{3,}s|invitations? to|planned"
    r"|scheduled|upcoming|next(?! to\b)"
    r"|(?<!was )(?<!were )(?<!been )expected"
    r"|expected in (?=[A-Z])|going to"
    r"|(?:starts?|begins?|resumes?|meets? again) (?=in |on |from )"
    r"|(?-i:may|might|could|can) (?=[a-z])|fixed (?:at|for|on)|foreseen|envisaged|slated"
    r"|tentatively|due (?=between|in|on|by|from)"
    r"|tomorrow|lands? in|returns to (?=[A-Z])|goes (?:on )?to|comes to (?=[A-Z])"
    r"|(?:travel|fly|go|head) to (?=[A-Z])"
    r"|(?:falls?|is|are|comes?) due|expires?|matures?|(?:question|matter) for the"
    r"|prospect of|(?<!had to )(?<!could )be (?!(?:\w+ly )?(?:opposed|concerned|worried|pleased"
    r"|delighted)\b)[a-z]{2,12}(?:ed|en|ilt|eld|ade|ent)(?= (?:in|on|by|from|at|to|for|with|within"
    r"|until|before|after|during|throughout|as|and)\b)"
    r"|propos(?:es|ed)|postpone[sd]?|prefer(?:s|red)|invite[sd]?|adjourned"
    r"|head(?:ing|s)? to|travels|flies|arrives|leaves|follows(?= on [A-Z]))\b",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r" (?:they|he|she|it) (?:was|were|had)\b")
"""What says that a day is over: "on Tuesday they were told who will pay"."""
_LAST_PHRASE = re.compile(r"[^,;:()\"“”]*\Z")
_NEXT_PHRASE = re.compile(r"[^,;:()\"“”]*")
_SUBCLAUSE = re.compile(r" (?:(?:under|by|in|with|through) which|which|whereby|so that)\b")
"""What tells more of a thing: "On Sunday they signed a pact under which ships will leave"."""
_LED_TO = re.compile(r"\s*(?:(?:and|but)\s)?(?:[Oo]n\s|[Ii]n\s|[Ee]arly\s)?")
_PAST_VERB = re.compile(
    r"\b(?<!\bis )(?<!\bare )(?<!\bbe )(?:said|told|met|held|took|began|came|went|flew|spoke|made"
    r"|gave|left|saw|wrote|sent|brought|paid|heard|found|built|kept|sat|stood|rose|fell|grew|had"
    r"|was|were"
    r"|[a-z]{3,}ed)\b"
)
_LOOKS_AHEAD = re.compile(
    r"\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b)[a-z]+\b"
    r"|\b(?:for|until|by) (?:the )?\Z"
    r"|\b(?:propos|suggest|invit|request|ask|want|pledg|promis|offer|postpon|delay|extend|preferr"
    r"|demand|commit|reserv|adjourn|defer|mov|agre|settl|decid)ed\b|\b(?:preceded|followed) by\b"
    r"|\b(?:called for|put off)\b"
)
"""What was said or done, and still looks ahead: "agreed on talks in May"."""
_AGREED = re.compile(
    r"\b(?:agree[ds]?|undert(?:ook|akes?|aken)|decide[sd]?|resolve[sd]?|pledge[sd]?|promise[sd]?"
    r"|vow(?:s|ed)?|commit(?:s|ted)?(?: \w+sel(?:f|ves))?|arranged|concurred|offer(?:s|ed)?"
    r"|volunteered|threaten(?:s|ed)?|swore|consented|accepted|committed) to\b"
    r"(?! (?:the|an?|his|her|its|their)\b)(?:(?!, according to)[^.;])*\Z"
)
"""What is agreed lies ahead where it stands before the date: "agreed to meet in May"."""
_GOES_ON_TO = re.compile(r"\b(?:through|until|till) (?:the )?\Z")
_GOES_ON = re.compile(
    r"\b(?:is|are) (?:\w+ing|in|at|on)\b[^.;]{0,80}\b(?:through|until|till) (?:the )?\Z"
)
"""What goes on up to a day that is to come: "is staying in Oslo through Thursday"."""
_DONE_ON = re.compile(
    r"(?<!be )(?<!to )(?<!being )(?<!is )(?<!are )(?<!not )(?<!get )"
    r"\b(?!(?:planned|scheduled|expected|proposed|postponed|invited|needed|required|anticipated"
    r"|intended|timed|slated|based|located|used|interested|involved|tabled|delayed|deferred|moved"
    r"|extended|limited|closed|suspended|observed|celebrated|marked|commemorated|supposed|projected|promised|pledged|agreed|wanted|hoped|need)\b)"
    r"(?:[a-z]{3,}ed|held|given|made public|made|taken|sent|paid|built|found|won|brought|written"
    r"|set up"
    r"|begun|sold|bought|shown|drawn up|struck)"
    r"(?: (?:here|there|together|jointly))?"
    r"(?: (?:in|at|with|between|by) (?:the )?(?:(?:capital|city|town|port|ministry|embassy)"
    r"|[A-Z][\w’'-]+(?: (?:and )?[A-Z][\w’'-]+){0,3}))?"
    r" (?:on|in|last|earlier on) (?:the )?\Z"
)
"""What was done on a day, whatever will come of it: "under a pact signed in Oslo on Monday"."""
_SITS_ON = re.compile(
    r"\b(?:meets?|convenes?|gathers?|sits?|comes? together|opens|closes|runs|travels|flies|arrives"
    r"|returns"
    r"|leaves|visits|hosts|takes (?:place|effect|up|part)|(?:enters?|comes?) into force"
    r"|signs|votes|decides|resumes|begins|starts|sends|pays|delivers|publishes|submits|issues"
    r"|launches|introduces|raises|hands|receives|gets|joins|ends|stops|flows|rises|lapses|reopens"
    r"|moves|ships|brings|tests|(?:is|are) (?:paid|held|signed|sent|opened|kept|done|launched"
    r"|tested"
    r"|delivered|published|inaugurated|voted|put|brought|given|chosen|drawn|made))"
    r"\b[^.;,:]{0,60}?\b(?:in|on|at|from|until)"
    r" (?:the )?\Z"
)
"""How calendars speak of what is to come: "It meets for the first time in Bergen in October"."""
_SAT_DOWN = re.compile(
    r"(?:,[^,.;]{2,60},)? (?:[\w’'-]+ ){1,8}?(?:meet|gather|convene|travel|fly|arrive|begin|resume"
    r"|vote)(?= (?:in|at|for|to|on|again|with|their|the)\b|[.,])"
)
"""The same behind the day that opens a sentence: "On Thursday ministers meet in Oslo"."""
_BEFORE_LEAVING = re.compile(
    r" (?:before (?:\w+ing|s?he|they)|and (?:then )?(?:flies|travels|goes|returns|leaves))\b"
)
"""What tells a plan: "She visits the port on Wednesday before flying home"."""
_LEAD = 200
"""Characters in which four words and a preposition stand."""
_SINCE = re.compile(
    r"\bsince\s(?:(?:(?:\w+['’]?\w*\s){1,4}|(?:[\w'’-]+\s){1,10}?(?:last\s)?(?:met|convened|gathered"
    r"|sat|opened|began|ended|lapsed|were held|was held|took place)\s(?:[\w'’-]+\s){0,4}?)"
    r"(?:in|on)\s)?\Z",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:by|before|beyond|(?:no|not) later than|until|till|prior to|deadline of"
    r"|deadline is)\s(?:of\s)?"
    r"(?:the\s)?\Z",
    re.IGNORECASE,
)
_FROM_THEN = re.compile(
    r"\b(?:as (?:from|of)|with effect (?:from|of)|effective(?: from| on| as of)?|starting(?: from"
    r"| on)?"
    r"|beginning(?: from| on)?)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_HAS_BEEN = re.compile(r"\b(?:has|have|had) been\b|\bwas\b|\bwere\b|\bwent\b")
"""What tells that a thing goes on already: "has been in force as of 1 March"."""
_DONE_THEN = re.compile(
    r" (?:also |jointly |formally |officially )?(?:signed|said|told|met|held|agreed|adopted"
    r"|concluded|initialled|inked"
    r"|opened|received|visited|discussed|announced|stressed|began|approved|launched|reviewed"
    r"|exchanged|sealed|urged|called|welcomed|reached|renewed|hailed|co-chaired|hosted|arrived|left"
    r"|handed|unveiled|reported|confirmed|ratified|warned|added|criticized|criticised|accused"
    r"|decided|condemned|expressed|rejected|denied|dismissed|declared|praised|paid|took|gave)\b"
    r"(?! (?:by|in|at|on|to) )"
)
"""What was done on the day before it: "on Tuesday signed a pact under which ships will leave"."""


def is_ahead(text: str, clause: Span, span: Span) -> bool:
    """Tell a date of a clause that speaks of what is to come, and not of this as over."""
    before = clause.start, span.start
    # A word is found far faster than a pattern is tried at every place before each date.
    future = (
        _futures(text, clause)
        or (text.find(" to ", *before) >= 0 and _AGREED.search(text, *before))
        or is_deadline(text, span)
        or _is_from_then(text, clause, span)
        or (_GOES_ON_TO.search(text, *_last(before, 12)) and _GOES_ON.search(text, *before))
        or _is_scheduled(text, clause, span)
    )
    return bool(future) and not (
        is_over(text, clause, span) or _is_told_as_past(text, clause, span)
    )


def is_over(text: str, clause: Span, span: Span) -> bool:
    """Tell "since Tuesday" and "on Tuesday they were": such a date cannot lie ahead."""
    return (
        is_since(text, clause, span)
        or _TOLD_OF.match(text, span.end) is not None
        or _DONE_THEN.match(text, span.end, clause.end) is not None
        or _DONE_ON.search(text, *_last((clause.start, span.start), _LEAD)) is not None
        or _is_agreed_on(text, clause, span)
    )


_AGREED_ON = re.compile(r"\b(?:agreed|decided) on (?:the )?\Z|\b(?:promised|pledged) here on \Z")
_TO_DO = re.compile(r",? to [a-z]")
"""Behind a day on which it was agreed: "agreed on Monday to buy more"."""


def _is_agreed_on(text: str, clause: Span, span: Span) -> bool:
    """Tell "agreed on Monday to buy" and "promised here on Friday" from "agreed on Monday"."""
    said = _AGREED_ON.search(text, clause.start, span.start)
    here = said is not None and " here " in said[0]
    return said is not None and (here or _TO_DO.match(text, span.end) is not None)


def _is_scheduled(text: str, clause: Span, span: Span) -> bool:
    """Tell a date of which the present tense speaks; headlines say so of weekdays that are over."""
    if text[span.start : span.end].endswith("day"):
        opens = text[max(0, span.start - 3) : span.start] == "On "
        said = _SAT_DOWN.match(text, span.end, clause.end) if opens else None
        from_then = text[max(0, span.start - 5) : span.start] == "from "
        if said is None and (from_then or _BEFORE_LEAVING.match(text, span.end, clause.end)):
            said = _SITS_ON.search(text, *_last((clause.start, span.start), _LEAD))
    else:
        said = _SITS_ON.search(text, *_last((clause.start, span.start), _LEAD))
    return said is not None and not _PAST_VERB.search(said[0])


def _is_from_then(text: str, clause: Span, span: Span) -> bool:
    """Tell a day from which something is to count: "officers in Oslo as from 1 March"."""
    before = _last((clause.start, span.start), _LEAD)
    return bool(_FROM_THEN.search(text, *_last(before, 24))) and not _HAS_BEEN.search(text, *before)


def is_since(text: str, clause: Span, span: Span) -> bool:
    """Tell a date from which something goes on."""
    before = _last((clause.start, span.start), _LEAD)
    said = any(text.find(word, *before) >= 0 for word in ("ince", "INCE"))
    return said and _SINCE.search(text, *before) is not None


def _last(place: tuple[int, int], characters: int) -> tuple[int, int]:
    return max(place[0], place[1] - characters), place[1]


def is_deadline(text: str, span: Span) -> bool:
    """Tell a date by which something must be done."""
    return bool(_DEADLINE.search(text[max(0, span.start - 20) : span.start]))


def is_ahead_around(text: str, clause: Span, span: Span) -> bool:
    """Tell a clause of what is to come by the words beside a date, which may say "next" itself."""
    return any(one.end <= span.start or one.start >= span.end for one in _futures(text, clause))


@lru_cache(maxsize=4)
def _futures(text: str, clause: Span) -> tuple[Span, ...]:
    """Give the places that speak of what is to come, for all dates of a clause at once."""
    return tuple(Span(*found.span()) for found in _FUTURE.finditer(text, *clause))


def _is_told_as_past(text: str, clause: Span, span: Span) -> bool:
    """Tell "ministers said on Saturday" in a sentence that also speaks of what is to come."""
    before = _LAST_PHRASE.search(text, clause.start, span.start)
    phrase = before[0] if before else ""
    if _LED_TO.fullmatch(phrase):
        # "On Wednesday she visited the port; later today she is to dine"
        behind = _NEXT_PHRASE.match(text, span.end, clause.end)
        phrase = _SUBCLAUSE.split(behind[0])[0] if behind else ""
    return bool(
        _PAST_VERB.search(phrase) and not (_FUTURE.search(phrase) or _LOOKS_AHEAD.search(phrase))
    )
