"""Give the name of a mechanism as it is listed: with all states of a row, without two offices."""

import re
from collections.abc import Iterable

from briefgen.extract.mechanism_nouns import TOPIC, TOPIC_END
from briefgen.extract.span import Span

_BETWEEN = " between "
_OF_STATE = re.compile(r"(?:the )?(?:\w+ of (?:the )?)?")
"""What stands before the name of a state that makes a mechanism: "the Republic of"."""
_ROW = re.compile(r"(?:, (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?){1,3},? and (?:the )?[A-Z][\w-]+")
"""More members behind the first: "of Norway, Iceland and ICES"."""


_SHARED = re.compile(
    r"(?<!International )\b(?:Joint|Intergovernmental|Inter-Governmental|Bilateral|Mixed|Trilateral"
    r"|Interdepartmental)\b"
    r"|\bWorking Group\b|[A-Z]\w+[-–][A-Z]\w+"
)
"""What tells that a body is one of several sides."""
_HEAD = re.compile(
    r"\b(?:Commission|Committee|Council|Group|Dialogue|Mechanism|Force|Consultations|Forum|Format"
    r"|Panel|Platform)\Z"
)
_TOPIC = re.compile(
    r"(?! (?:on|for|about) (?:the )?(?:project|first|second|third|next|last|coming|term|time|period"
    r"|year|its|their|his|her|many|several|years)\b)"
    rf"{TOPIC}{TOPIC_END}"
)
"""What a body is about, in small letters: "Joint Committee on herring and cod"."""


def whole_mechanism(text: str, span: Span, stop: int, *, states: Iterable[Span]) -> Span:
    """Give the place of a mechanism that is known from its first capital to its last.

    `stop` is where its sentence ends, `states` are the places of states in it. Of two parties
    that are offices, not states, the text may name many; a row of states is read to its end.
    """
    states = tuple(states)
    between = text.find(_BETWEEN, *span)
    first = between + len(_BETWEEN)
    if between > -1 and not any(_OF_STATE.fullmatch(text, first, one.start) for one in states):
        return Span(span.start, between)
    topic = _TOPIC.match(text, span.end, stop)
    if topic and _HEAD.search(text, *span) and _SHARED.search(text, *span):
        return Span(span.start, topic.end())
    row = _ROW.match(text, span.end, stop)
    of_states = any(one.end == span.end for one in states) and between < 0
    if row and of_states and any(one.start < row.end() and one.start > span.end for one in states):
        return Span(span.start, row.end())
    return span
