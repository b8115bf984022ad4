"""Where the people of a text are named, asked for those in a stretch of it."""

from collections.abc import Iterator, Sequence

from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex


class PeopleIndex:
    """People by their places; a text with very many names is gone through once."""

    def __init__(self, people: Sequence[Found]) -> None:
        self._people = people
        self._numbers: dict[Span, int] = {}
        for number, one in enumerate(people):
            for place in (one.span, *one.more):
                self._numbers.setdefault(place, number)
        self._places = SpanIndex(self._numbers)

    def __iter__(self) -> Iterator[Found]:
        """Yield all people in their order."""
        return iter(self._people)

    def named_in(self, stretch: Span) -> list[tuple[Span, Found]]:
        """Give who is named in a stretch, each with the first place there, in reading order."""
        first: dict[int, Span] = {}
        for place in self._places.meeting(stretch):
            if stretch.covers(place):
                first.setdefault(self._numbers[place], place)
        return [
            (place, self._people[number])
            for number, place in sorted(first.items(), key=lambda one: one[1])
        ]

    def people_in(self, stretch: Span) -> list[Found]:
        """Give who is named in a stretch."""
        return [one for _, one in self.named_in(stretch)]


def side_of(person: Found) -> str:
    """Give the side somebody has, or an empty string."""
    side = person.attributes.get("side")
    return str(side.value) if side else ""


def title_of(person: Found) -> str:
    """Give the title somebody has, or an empty string."""
    title = person.attributes.get("title")
    return str(title.value) if title else ""


def place_of_title(person: Found) -> Span | None:
    """Give where the title of somebody stands."""
    title = person.attributes.get("title")
    if title is None or title.start is None or title.end is None:
        return None
    return Span(title.start, title.end)
