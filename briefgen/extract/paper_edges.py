"""Trim what was read of a described paper: its state, its aim, what was cut at its end."""

import re

from briefgen.extract.span import Span

_HOW_FAR = re.compile(
    r"(?:(?:draft|pending|planned|proposed|long-awaited|long-delayed|forthcoming|upcoming|current"
    r"|existing|long-standing|landmark|historic|much-debated|controversial|ambitious|fresh"
    r"|far-reaching|separate|similar|further|corresponding|respective|relevant|new|own|first-ever"
    r"|long-sought|much-needed|modernised|revised|updated|improved|said|aforementioned"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth) )+"
)
_REST = re.compile(r"(?:\s+(?:for|of|on|in|and|to|with|the(?: years| period)?))*\s*\Z")
"""Small words at an end behind which more was to come: "on cod for the years"."""
_WANTED = re.compile(r"\bwants? (?:[\w-]+ ){1,8}?\Z")
"""Behind it, "to" tells what the paper should do: "want the treaty to end"."""
_CUT_AIM = re.compile(
    r"(?:(?<=agreement)|(?<=arrangement)|(?<=understanding)|(?<=memorandum)|(?<=protocol)"
    r"|(?<=intent)|(?<=treaty)|(?<=accord)|(?<=pact)|(?<=deal))"
    r" to [a-z]+(?:,? (?:and|or) [a-z]+ (?:the|a|an) |,)"
)
"""What a paper should do, of which no more was read: "an agreement to watch, count and feed"."""


_BEFORE_ARTICLE = re.compile(
    r"(?:[a-z][\w-]+ ){1,3}(?:the|an?) (?=(?:[a-z][\w-]+ ){0,2}(?:agreement|memorandum|protocol"
    r"|treaty|convention|accord|pact|arrangement)\b)"
)
"""What was read before the article of a paper: "meeting the treaty of 2031 on eels"."""
_HEAD_FIRST = re.compile(
    r"(?:(?!(?:the|an?) )[a-z][\w-]+ ){0,2}?(?:agreement|memorandum|protocol|treaty|convention"
    r"|accord|pact|arrangement|plan|program(?:me)?|amendments?|addendum|annex|supplement)\b"
)
_MANNER = re.compile(
    r" (?:without (?:any |more |further |undue )?(?:delays?|conditions|reservations?)"
    r"|without additional\b[^.;,]*"
    r"|in the (?:near|nearest|very near|coming|foreseeable|next) [a-z]+"
    r"|as (?:soon|early|quickly) as possible|at the earliest|in due course|in good time"
    r"|by the end of)\b"
)
"""How or when something is to be done with a paper."""


def trimmed(text: str, paper: Span, sentence_start: int) -> Span | None:
    """Give the place of a paper without what tells no more of it; None where nothing is left."""
    aim = text.find(" to ", *paper)
    wanted = aim > -1 and (
        _WANTED.search(text, sentence_start, paper.start) or _CUT_AIM.match(text, aim)
    )
    place = Span(paper.start, aim) if wanted else paper
    place = _without_manner(text, _without_verb(text, place))
    if wanted and " " not in text[place.start : place.end]:
        return None
    return _without_state(text, _without_rest(text, place))


def _without_verb(text: str, paper: Span) -> Span:
    led = _BEFORE_ARTICLE.match(text, *paper)
    whole = led is None or _HEAD_FIRST.match(text, *paper)
    return paper if whole or led is None else Span(led.end(), paper.end)


def _without_manner(text: str, paper: Span) -> Span:
    manner = _MANNER.search(text, *paper)
    return Span(paper.start, manner.start()) if manner else paper


def _without_rest(text: str, paper: Span) -> Span:
    told = _REST.sub("", text[slice(*paper)])
    return Span(paper.start, paper.start + len(told))


def _without_state(text: str, paper: Span) -> Span:
    """Leave out what only tells how far a paper is: "pending", "draft"."""
    led = _HOW_FAR.match(text, *paper)
    return Span(led.end(), paper.end) if led and " " in text[led.end() : paper.end] else paper
