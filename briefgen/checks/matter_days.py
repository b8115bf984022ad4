"""Days that two sources give for what seems one matter: a start, a deadline, something past."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.events import Events
from briefgen.checks.matter_words import (
    Candidate,
    contrary,
    in_common,
    near_in_words,
    shared_stems,
)
from briefgen.checks.tellings import Account, DayTold
from briefgen.checks.turning_points import (
    TURNS,
    is_from_then_on,
    only_turning_points,
    turn_on,
)

_LEAST = 1.35
"""What two sentences must have in common to tell of one matter.

A word that is in no other sentence of the two texts counts 1.
"""
_LEAST_OF_TURN = 0.5
"""What they must have in common where a thing begins or ends on both days."""
_LEAST_WORDS = 2
_LEAST_WORDS_OF_PAST = 3
"""Of what is past there are more days of more things: a guest is shown much in one city."""
_ROLES = frozenset({"other", "deadline", "statement"})
"""Roles of days that tell of some matter; other checks know of visits, meetings and offices."""
_ROLES_AHEAD = frozenset({"announcement", "meeting", "visit"})
"""Roles of days that do so where they lie far ahead: those of another visit, another meeting."""
_AHEAD = dt.timedelta(days=14)
_SEASON = dt.timedelta(days=185)
"""What spans more days is a year, which is not compared with a day or a month."""
_LONGEST = dt.timedelta(days=366)
DayPair = tuple[DayTold, DayTold]


def matter_days(account: Account, events: Events) -> list[DayTold]:
    """Give the days that tell of neither the source itself nor the signing nor a next meeting."""
    of_events = {one.start for one in events.signing.days}
    return [
        one
        for one in account.days
        if _tells_matter(one) and one.length <= _LONGEST and one.start not in of_events
    ]


def _tells_matter(one: DayTold) -> bool:
    """Tell a day of some matter; one far ahead is not that of the announcement or the meeting."""
    ahead = one.told_on is not None and one.value.first - one.told_on > _AHEAD
    return one.value.role in _ROLES or (one.value.role in _ROLES_AHEAD and ahead)


def contrary_days(
    first: Sequence[DayTold], second: Sequence[DayTold], weights: Mapping[str, float]
) -> Iterator[DayPair]:
    """Yield the days that differ and seem to tell of one matter."""
    candidates = (
        Candidate(common, not one.meets(other), one, other)
        for one, other in near_in_words(first, second, weights)
        if _are_comparable(one, other) and (common := _in_common(one, other, weights))
    )
    yield from contrary(candidates)
    yield from _contrary_turning_points(first, second, weights)


def _contrary_turning_points(
    first: Sequence[DayTold], second: Sequence[DayTold], weights: Mapping[str, float]
) -> Iterator[DayPair]:
    """Yield the days on which the only thing begins, ends or takes effect that each text tells.

    What is so "from" a day on may be another thing than what starts on one, unless both
    sentences share a word.
    """
    turns = only_turning_points(second)
    for turn, one in only_turning_points(first).items():
        other = turns.get(turn)
        if other and _are_comparable(one, other) and not one.meets(other):
            alike = is_from_then_on(one) == is_from_then_on(other)
            if alike or len(shared_stems(one, other, weights)) > 1:
                yield one, other


def _are_comparable(one: DayTold, other: DayTold) -> bool:
    """Tell days and months from years, and what is past from what is not."""
    return (one.length > _SEASON) == (other.length > _SEASON) and one.is_past == other.is_past


def _in_common(one: DayTold, other: DayTold, weights: Mapping[str, float]) -> float:
    """Tell how much two sentences have in common, nothing where it is too little.

    Where one thing happens on both days, less will do.
    """
    past = one.is_past and other.is_past
    found = in_common(one, other, weights, least=_LEAST_WORDS_OF_PAST if past else _LEAST_WORDS)
    if found >= _LEAST:
        return found
    if not (turn_on(one) and turn_on(one) == turn_on(other)):
        return 0.0
    said = {stem: weight for stem, weight in weights.items() if stem not in TURNS}
    found = in_common(one, other, said, least=1)
    return found if found >= _LEAST_OF_TURN else 0.0
