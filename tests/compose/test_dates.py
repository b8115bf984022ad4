import datetime as dt
from datetime import date

import pytest

from briefgen.compose.dates import interval_in_words, span_of_meeting, stamp_in_words
from briefgen.model.dossier import Moment
from tests.support.dossier_composing import english


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2031, 3, 20), date(2031, 3, 20), "20 March 2031"),
        (date(2031, 3, 20), date(2031, 3, 21), "20–21 March 2031"),
        (date(2031, 3, 31), date(2031, 4, 1), "31 March – 1 April 2031"),
        (date(2031, 12, 31), date(2032, 1, 1), "31 December 2031 – 1 January 2032"),
        (date(2031, 3, 1), date(2031, 3, 31), "March 2031"),
        (date(2032, 2, 1), date(2032, 2, 29), "February 2032"),
        (date(2031, 2, 1), date(2031, 2, 27), "1–27 February 2031"),
        (date(2031, 4, 1), date(2031, 6, 30), "April–June 2031"),
        (date(2030, 11, 1), date(2031, 1, 31), "November 2030 – January 2031"),
        (date(2031, 1, 1), date(2031, 12, 31), "2031"),
        (date(2020, 1, 1), date(2029, 12, 31), "2020–2029"),
    ],
)
def test_an_interval_is_told_as_briefly_as_it_can_be(first: date, last: date, words: str) -> None:
    assert interval_in_words(first, last, english()) == words


def at(day: int, hour: int | None = None) -> Moment:
    return Moment(day=date(2031, 3, day), time=None if hour is None else dt.time(hour, 30))


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        (None, None, ""),
        (None, at(21), "until 21 March 2031"),
        (at(20), None, "20 March 2031"),
        (at(20), at(20), "20 March 2031"),
        (at(20, 9), None, "20 March 2031, 09:30"),
        (at(20, 9), at(20), "20 March 2031, 09:30"),
        (at(20, 9), at(20, 12), "20 March 2031, 09:30–12:30"),
        (at(20), at(20, 12), "20 March 2031, until 12:30"),
        (at(20), at(21), "20–21 March 2031"),
        (at(20, 9), at(21, 12), "20 March 2031, 09:30 – 21 March 2031, 12:30"),
        (at(20, 9), at(21), "20 March 2031, 09:30 – 21 March 2031"),
    ],
)
def test_a_meeting_is_told_with_the_times_that_are_known(
    starts: Moment | None, ends: Moment | None, words: str
) -> None:
    assert span_of_meeting(starts, ends, english()) == words


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        (None, "14 March 2031, 09:00"),
        (dt.UTC, "14 March 2031, 09:00 UTC"),
        (dt.timezone(dt.timedelta(hours=5, minutes=30)), "14 March 2031, 09:00 UTC+05:30"),
        (dt.timezone(dt.timedelta(hours=-4)), "14 March 2031, 09:00 UTC-04:00"),
    ],
)
def test_a_stamp_names_its_zone_where_it_has_one(zone: dt.tzinfo | None, words: str) -> None:
    stamp = dt.datetime(2031, 3, 14, 9, 0, tzinfo=zone)

    assert stamp_in_words(stamp, english()) == words
