import datetime as dt
from datetime import date

import pytest

from briefgen.compose.dates import interval_in_words, span_of_meeting, stamp_in_words
from briefgen.model.dossier import Moment
from briefgen.reference.labels import load_labels
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


INTERVALS = {
    "one day": (date(2031, 3, 20), date(2031, 3, 20)),
    "days of a month": (date(2031, 3, 1), date(2031, 3, 21)),
    "days of a year": (date(2031, 3, 31), date(2031, 4, 1)),
    "over the year": (date(2030, 12, 31), date(2031, 1, 2)),
    "a month": (date(2031, 3, 1), date(2031, 3, 31)),
    "months": (date(2031, 4, 1), date(2031, 6, 30)),
    "a year": (date(2031, 1, 1), date(2031, 12, 31)),
    "years": (date(2030, 1, 1), date(2031, 12, 31)),
}
IN_WORDS = {
    "fr": [
        *("20 mars 2031", "du 1er au 21 mars 2031", "du 31 mars au 1er avril 2031"),
        *("du 31 décembre 2030 au 2 janvier 2031", "mars 2031", "avril–juin 2031"),
        *("2031", "2030–2031"),
    ],
    "es": [
        *("20 de marzo de 2031", "del 1 al 21 de marzo de 2031"),
        *("del 31 de marzo al 1 de abril de 2031",),
        *("del 31 de diciembre de 2030 al 2 de enero de 2031", "marzo de 2031"),
        *("abril–junio de 2031", "2031", "2030–2031"),
    ],
    "ru": [
        *("20 марта 2031 г.", "1–21 марта 2031 г.", "31 марта – 1 апреля 2031 г."),
        *("31 декабря 2030 г. – 2 января 2031 г.", "март 2031 г.", "апрель – июнь 2031 г."),
        *("2031 г.", "2030–2031 гг."),
    ],
    "zh": [
        *("2031年3月20日", "2031年3月1日至21日", "2031年3月31日至4月1日"),
        *(
            "2030年12月31日至2031年1月2日",
            "2031年3月",
            "2031年4月至6月",
            "2031年",
            "2030年至2031年",
        ),
    ],
    "ar": [
        *("20 مارس 2031", "من 1 إلى 21 مارس 2031", "من 31 مارس إلى 1 أبريل 2031"),
        *("من 31 ديسمبر 2030 إلى 2 يناير 2031", "مارس 2031", "من أبريل إلى يونيو 2031"),
        *("2031", "من 2030 إلى 2031"),
    ],
}


@pytest.mark.parametrize("language", IN_WORDS)
def test_intervals_are_told_as_each_language_does(language: str) -> None:
    labels = load_labels(language)

    told = [interval_in_words(*days, labels) for days in INTERVALS.values()]

    # CLDR sets narrow no-break spaces in some places; how wide they are is not the matter here.
    assert [words.replace("\u202f", " ").replace("\xa0", " ") for words in told] == (
        IN_WORDS[language]
    )


@pytest.mark.parametrize(
    ("language", "span", "until"),
    [
        (
            *("fr", "20 mars 2031, de 9\xa0h\xa030 à 12\xa0h\xa030"),
            "20 mars 2031, jusqu’à 12\xa0h\xa030",
        ),
        (
            *("es", "20 de marzo de 2031, de 09:30 a 12:30"),
            "20 de marzo de 2031, hasta las 12:30",
        ),
        ("zh", "2031年3月20日09:30至12:30", "2031年3月20日，至12:30"),
        (
            *("ar", "20 مارس 2031، من الساعة 09:30 إلى الساعة 12:30"),
            "20 مارس 2031، حتى الساعة 12:30",
        ),
    ],
)
def test_hours_are_told_as_each_language_does(language: str, span: str, until: str) -> None:
    labels = load_labels(language)

    assert span_of_meeting(at(20, 9), at(20, 12), labels) == span
    assert span_of_meeting(at(20), at(20, 12), labels) == until
