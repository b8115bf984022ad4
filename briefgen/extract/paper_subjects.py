"""Tell what a paper is about by its name ("a Protocol on Media"), and who are only told of it."""

import re

from briefgen.extract.span import Span

_LOOK_BACK = 130
"""Characters before a word in which the name of a paper begins."""
_PAPER = (
    r"(?:agreements?|memorand(?:um|a)(?: of (?:understanding|co-?operation|intent))?|mous?"
    r"|protocols?|treat(?:y|ies)|conventions?|arrangements?|accords?|pacts?|declarations?"
    r"|statements?|letters? of intent|road ?maps?|action plans?|programmes?"
    r"|terms? of co-?operation)"
)
_BETWEEN = (
    r"(?:(?:of|on|for)(?: mutual| joint| bilateral)? (?:co-?operation|collaboration|partnership) )?"
)
_WITHIN = (
    r"(?:on|in|for|of|concerning|regarding|about) (?:the )?"
    r"(?:(?:mutual |joint )?(?:co-?operation|collaboration|exchanges?) (?:in|on|of) (?:the )?)?"
    r"(?:(?:field|area|domain|sphere|sector)s? of (?:the )?)?"
)
_LISTED = r"(?:[\w-]+(?:, (?:and )?| and )(?:the )?){0,3}"
_BEFORE = re.compile(rf"\b{_PAPER} {_BETWEEN}{_WITHIN}{_LISTED}\Z", re.IGNORECASE)
_BEHIND = re.compile(
    r" (?:Co-?operation|Matters|Policy|Policies|Exchanges?|Issues|Relations|Partnership|Development"
    r"|Services|Training|Sector)\b"
)
_ENDS = re.compile(
    r"\Z| ?[^\w\s]|[\r\n]| (?:and|or|between|with|in|by|at|to|from|for|on|that|which|was|were|is"
    r"|are|will|would|has|have|had|signed|yesterday|today|this|here|during|when|after|before|as)\b"
)
"""What may follow the name of a paper; one "on seaweed feed" is about feed."""
_FOR_THE_PRESS = re.compile(
    r"\W*(?:releases?|advisor(?:y|ies)|contacts?|stand-?up|briefings?|centre|center|enquiries"
    r"|inquiries|accreditation|opportunit(?:y|ies)|notes?|calls?|interviews?|reports?|coverage)\b",
    re.IGNORECASE,
)
_TOLD_THE_PRESS = re.compile(
    r"\b(?:told|brief(?:ed|s|ing)?|inform(?:ed|s)|address(?:ed|es)"
    r"|(?:notes?|open|closed) (?:for|to)"
    r"|(?:sp(?:oke|eaking)|talk(?:ed|ing)|statements?|declar\w+) (?:to|with|before)) "
    r"(?:the |local |state |foreign )*\Z",
    re.IGNORECASE,
)


def is_paper_subject(text: str, span: Span, *, start: int) -> bool:
    """Tell a word right behind what names a paper: "a Protocol on Media", "treaty in Health".

    `start` is where its sentence begins.
    """
    if not (_ENDS.match(text, span.end) or goes_on_plainly(text, span)):
        return False
    return _BEFORE.search(text, max(start, span.start - _LOOK_BACK), span.start) is not None


def goes_on_plainly(text: str, span: Span) -> bool:
    """Tell a word of a paper's name before one that only completes it: "Media Cooperation"."""
    return _BEHIND.match(text, span.end) is not None


def is_for_the_press(text: str, span: Span) -> bool:
    """Tell the media as those who are told, not as a topic: "Media release", "told the media"."""
    if text[span.start : span.end].lower() != "media":
        return False
    return bool(
        _FOR_THE_PRESS.match(text, span.end)
        or _TOLD_THE_PRESS.search(text, max(0, span.start - 50), span.start)
    )
