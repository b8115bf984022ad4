"""Part papers from those which they carry out: "arrangement for their agreement on herring"."""

import re
from collections.abc import Iterator

from briefgen.extract.paper_topics import STOP, TOPIC
from briefgen.extract.span import Span

_INNER = (
    r"(?:agreement|treaty|convention|pact|accord|memorandum(?: of understanding)?|charter|protocol"
    r"|MoU|declaration)"
)
_CARRIES_OUT = (
    r"(?:implementing|executing|applying|to (?:implement|apply|execute|carry out)"
    r"|(?:for|on) (?:the )?(?:implementation|application|execution) of|of|for|under|pursuant to"
    r"|(?:(?<=program )|(?<=programme )|(?<=plan ))to)"
)
_NEST = re.compile(
    rf" {_CARRIES_OUT} (?:the|their|its|this|that|an?) "
    rf"(?P<inner>(?:[a-z][\w-]+ ){{0,3}}?{_INNER}(?:{TOPIC})?){STOP}"
)
"""A paper in the name of another that carries it out; one that changes it keeps its name."""
_CHANGES = re.compile(
    r"\b(?:addendum|annex|amendments?|supplement|additional|optional)\b", re.IGNORECASE
)
_TOLD_ENOUGH = re.compile(r"[\w-]+ [\w-]+|[A-Z]\w+")


def parted(text: str, paper: Span, stop: int) -> Iterator[Span]:
    """Yield a paper, or the two of which one carries the other out; a bare noun is no paper.

    The topic of the other may stand behind what is known so far, before `stop`.
    """
    nest = _NEST.search(text, paper.start, stop)
    if (
        nest is None
        or nest.end() < paper.end
        or nest.start() >= paper.end
        or _CHANGES.match(text, paper.start)
    ):
        yield paper
        return
    outer = Span(paper.start, nest.start())
    inner = Span(*nest.span("inner"))
    yield from (one for one in (outer, inner) if _TOLD_ENOUGH.match(text, *one))
