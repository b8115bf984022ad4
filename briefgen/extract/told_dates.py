"""The dates a text has told so far, from which "two days earlier" is counted."""

from datetime import date, timedelta

from briefgen.extract.calendar_words import Interval, month_interval
from briefgen.extract.date_expressions import DateExpression
from briefgen.extract.date_readings import number_of
from briefgen.extract.date_stretches import goes_back
from briefgen.model.source import DocumentDate

_NEAR = timedelta(days=14)
"""Days that are no longer together are counted from like one."""

_SOON = timedelta(days=62)
"""Days ahead up to which a day that is named without its month is of that of the date before."""


class Told:
    """The last interval that a text has named, the last one of few days, and the last past one."""

    def __init__(self, today: DocumentDate | None) -> None:
        self._today = today.value if today else date.max
        self._inferred = today is not None and today.how == "inferred"
        self._last: Interval | None = None
        self._near: Interval | None = None
        self._past: Interval | None = None

    def add(self, days: Interval | None) -> None:
        """Keep what was named; nothing where a date stays open."""
        if days:
            self._last = days
            if days[1] - days[0] < _NEAR:
                self._near = days
                self._past = days if days[0] <= self._today else self._past

    def anchor_of(self, expression: DateExpression, *, future: bool) -> date | None:
        """Give the day from which an expression counts; None where it counts from the text's.

        What a clause tells as past counts from a day that is past.
        """
        if expression.kind in ("day_of_month", "days_of_month"):
            # "She came on 9 September. On the 10th …", in a letter of the autumn.
            if self._near and self._goes_on(expression):
                return self._near[1] if future else month_interval(*_month_of(self._near))[1]
            near = self._near if self._inferred else None
            if near and near[0] - self._today > _SOON:
                return None
            return near and month_interval(*_month_of(near))[1]
        if expression.kind != "anchored":
            return None
        long_units = {"month", "year"}.intersection(expression.parts.values())
        # "The day before Ola Berg met her" is told of what is over.
        near = (
            self._near if future and "turn5" not in expression.parts else self._past or self._near
        )
        days = self._last if long_units else near
        return days and days[0 if goes_back(expression.parts) else 1]

    def _goes_on(self, expression: DateExpression) -> bool:
        """Tell "She arrives on 3 May and leaves on the 7th", of days that are to come."""
        near = self._near
        to_come = near is not None and self._today < near[0] and near[0] - self._today <= _SOON
        return near is not None and to_come and number_of(expression.parts["day"]) >= near[1].day


def _month_of(days: Interval) -> tuple[int, int]:
    return days[1].year, days[1].month
