from datetime import date

from briefgen.extract.dated import dates_in, iso_interval
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import DateValue

MAY = DateValue(first=date(2031, 5, 7), last=date(2031, 5, 16))


def test_the_dates_of_a_stretch_are_those_that_begin_in_it() -> None:
    dates = [Found(kind="date", span=Span(place, place + 4)) for place in (0, 10, 20)]

    assert dates_in(Span(10, 20), dates) == dates[1:2]


def test_several_days_are_an_iso_interval_and_one_day_is_not() -> None:
    assert iso_interval(MAY) == "2031-05-07/2031-05-16"
    assert iso_interval(DateValue(first=MAY.first, last=MAY.first)) == "2031-05-07"
