"""Where the bodies of a text are named, asked for those near a place."""

from collections.abc import Iterable

from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex

_REACH = 150
"""Characters between a body and who serves it, at most."""


class BodyIndex:
    """Bodies by their places; a text with very many names is gone through once."""

    def __init__(self, bodies: Iterable[Found]) -> None:
        self._bodies: dict[Span, tuple[int, Found]] = {}
        for number, body in enumerate(bodies):
            for place in (body.span, *body.more):
                self._bodies.setdefault(place, (number, body))
        self._places = SpanIndex(self._bodies)

    def near(self, place: Span) -> list[tuple[Found, Span]]:
        """Give the bodies near a place, with theirs, in the order in which they were found."""
        around = Span(max(0, place.start - _REACH), place.end + _REACH)
        places = sorted(self._places.meeting(around), key=lambda one: (self._bodies[one][0], one))
        return [(self._bodies[one][1], one) for one in places]


NO_BODIES = BodyIndex(())
"""No body at all."""
