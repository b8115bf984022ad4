"""What a figure measures, by the words around it: "exports of cod rose to 40,000 tonnes"."""

import re

from briefgen.extract.span import Span

_LOOKED_AT = 200
"""Characters before a figure in which what it measures is looked for."""
_END = (
    r"(?=[,.;:()\"”–—\n]|\s(?:to|in|by|for|from|with|at|on|into|is|are|was|were|will|would|has|have|had"
    r"|that|which|who|since|between|per|over|under|until|this|last|next|as|before|after|during|each"
    r"|a|an|if|when|while|about|than|through|due|owed|should|could|must|can|may|it|they|we|and(?=\s(?:a|an|the|its|will|to|\d))|the)\b|\s?\Z)"
)
_WORDS = (
    r"(?!\d|(?:the|an?|its|which|it|they|he|she|this|that|years?|months?|weeks?|days?|last|next|coming)\b)[\w'’-]+"
    r"(?:(?:\sof|\sof\sthe|\sand)?\s(?!\d|(?:years?|months?|weeks?|days?)\b)[\w'’-]+){0,2}?"
)
_BEHIND = re.compile(
    rf"\s(?:of|worth\sof|for)\s(?:the\s|an?\s|its\s|their\s)?(?P<what>{_WORDS}){_END}"
)
"""What is counted stands behind: "3 million tonnes of cod", "$190 million for the section"."""
_CHANGES = (
    r"(?:rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|increase[sd]?|decrease[sd]?|declined?"
    r"|reach(?:ed|es)?|stood|stands|amount(?:s|ed)|total(?:s|led|ed)?|exceed(?:s|ed)?|came|costs?)"
)
_OF_WHOM = r"(?:\s(?:between|with|on|in|from)\s(?:the\s)?(?!\d)[\w'’-]+(?:\s(?!\d)[\w'’-]+){0,2}?)?"
_ABOUT = r"(?:\s(?:more\sthan|less\sthan|about|some|nearly|over|almost|up\sto|only|around))?"
_PART = r"(?:per\s?cent|%)"
_BEFORE = re.compile(
    r"(?:\A|[;,]\s(?:and\s)?|\bthat\s)(?!and\b)(?:[Tt]he\s|[Ii]ts\s|[Tt]heir\s)?"
    rf"(?P<what>{_WORDS}{_OF_WHOM})\s(?:(?:has|have|had|will|would|could|may)\s)?{_CHANGES}"
    # "rose 12 percent to 40,000 tonnes", "falls from 15 to 8 percent"
    rf"(?:\s(?:by\s)?[\d.,]{{1,12}}\s?{_PART}|\sfrom\s[\d.,]{{1,12}}(?:\s?{_PART})?)?"
    rf"(?:\s(?:to|at|by))?{_ABOUT}\s\Z"
)
"""What rises or stands at a figure stands before: "Exports rose by 12 per cent"."""

_CHANGED = re.compile(
    r"\b(?:cut|cuts|cutting|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|rais(?:e[sd]?|ing)"
    r"|increas(?:e[sd]?|ing)|expand(?:s|ed|ing)?|slash(?:es|ed|ing)?)"
    rf"\s(?:the\s|its\s|their\s)?(?P<what>{_WORDS})\s(?:by|to){_ABOUT}\s\Z"
)
"""What somebody changes stands between: "will cut methane by 30 percent"."""
_MADE_OF = re.compile(
    r"\b(?!(?:rise|fall|increase|decrease|drop|growth|reduction|total|sum|amount|average|value"
    rf"|rate|number|maximum|minimum|level|cost|worth)\b)(?P<what>[A-Za-z][\w-]{{3,30}})\sof{_ABOUT}\s\Z"
)
"""What has an amount stands before it: "a loan of 300 million euros"."""


_TIME_OF = re.compile(
    r"\b(?P<what>maturity|validity|(?:grace|notice|transition(?:al)?|trial|repayment) period) of"
    rf"{_ABOUT}\s\Z"
)
"""What words before a length of time say that it is: "a maturity of twelve years"."""


def timed_by(text: str, sentence: Span, figure: Span) -> str:
    """Give the words of the sentence that say of what a length of time is, or none."""
    told = _TIME_OF.search(text, max(sentence.start, figure.start - _LOOKED_AT), figure.start)
    return told["what"] if told else ""


def measured_by(text: str, sentence: Span, figure: Span) -> str:
    """Give the words of the sentence that say what a figure measures, or none."""
    behind = _BEHIND.match(text, figure.end, sentence.end)
    start = max(sentence.start, figure.start - _LOOKED_AT)
    # What is cut off begins no sentence.
    before = ("…" if start > sentence.start else "") + text[start : figure.start]
    forms = (form.search(before) for form in (_BEFORE, _CHANGED, _MADE_OF))
    told = behind or next(filter(None, forms), None)
    return " ".join(told["what"].split()) if told else ""
