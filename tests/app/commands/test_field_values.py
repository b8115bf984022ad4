import datetime as dt
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.app.commands.field_values import (
    ReadChoice,
    Reader,
    Setting,
    read_criteria,
    read_date,
    read_document_date,
    read_lines,
    read_moment,
    read_programme,
    read_stamp,
    read_text,
    read_word,
    read_words,
    read_yes_or_no,
)
from briefgen.model.dossier import Moment, ProgrammeItem
from briefgen.model.local_text import LocalText, local
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate

SETTING = Setting(project=Project())
DAY = date(2031, 3, 20)


@pytest.mark.parametrize(
    ("reader", "typed", "value"),
    [
        (read_word, "  a  b ", "a  b"),
        (read_text, " Port Aldren\n", local("Port Aldren")),
        (read_lines, "Map; Law\n;\nList ", (local("Map"), local("Law"), local("List"))),
        (read_date, " 2031-03-20 ", DAY),
        (read_document_date, "2031-03-20", DocumentDate(value=DAY, how="officer")),
        (read_moment, "2031-03-20", Moment(day=DAY)),
        (read_moment, "2031-03-20T10:30", Moment(day=DAY, time=dt.time(10, 30))),
        (read_moment, " 2031-03-20  10:30 ", Moment(day=DAY, time=dt.time(10, 30))),
        (read_moment, "2031-03-20t09", Moment(day=DAY, time=dt.time(9))),
        (read_stamp, " 2031-03-20 ", dt.datetime(2031, 3, 20, tzinfo=dt.UTC)),
        (read_stamp, "2031-03-20 18:00", dt.datetime(2031, 3, 20, 18, tzinfo=dt.UTC)),
        (read_stamp, "2031-03-20T18:00+02:00", dt.datetime(2031, 3, 20, 16, tzinfo=dt.UTC)),
        (read_yes_or_no, " Yes ", True),
        (read_yes_or_no, "1", True),
        (read_yes_or_no, "FALSE", False),
        (read_yes_or_no, "", False),
        (
            read_programme,
            "15 | Opening | Hanne Sørensen; 0|Break\n\n90|Quotas|",
            (
                ProgrammeItem(minutes=15, what=local("Opening"), speaker="Hanne Sørensen"),
                ProgrammeItem(minutes=0, what=local("Break")),
                ProgrammeItem(minutes=90, what=local("Quotas")),
            ),
        ),
        (ReadChoice(("A4", "Letter")), " LETTER ", "Letter"),
    ],
)
def test_what_an_officer_types_is_read(reader: Reader, typed: str, value: object) -> None:
    assert reader(typed, SETTING) == value


IN_FRENCH = LocalText(texts={"en": "Legal adviser", "fr": "Conseiller juridique"})


@pytest.mark.parametrize(
    ("before", "language", "typed", "value"),
    [
        # A name is the same in every language, until one of them has its own.
        ("", "", "Ivar Lund", "Ivar Lund"),
        (None, "fr", "Ivar Lund", "Ivar Lund"),
        ("", "fr", "Conseiller juridique", local("Conseiller juridique", "fr")),
        ("Legal adviser", "fr", "Conseiller juridique", IN_FRENCH),
        (IN_FRENCH, "", "Ivar", LocalText(texts={"en": "Ivar", "fr": "Conseiller juridique"})),
        (IN_FRENCH, "fr", "", local("Legal adviser")),
        (IN_FRENCH, "", "", ""),
    ],
)
def test_a_name_may_get_words_in_other_languages(
    before: object, language: str, typed: str, value: object
) -> None:
    assert read_words(typed, Setting(Project(), before, language)) == value


def test_criteria_in_another_language_stand_beside_those_that_are_there() -> None:
    before = {"Cost": local("low"), "Speed": local("vite", "fr")}

    assert read_criteria("Cost: bas", Setting(Project(), before, "fr")) == {
        "Cost": LocalText(texts={"en": "low", "fr": "bas"})
    }
    assert read_criteria("", Setting(Project(), before, "fr")) == {"Cost": local("low")}
    assert read_criteria("Cost: high", Setting(Project(), before)) == {"Cost": local("high")}


def test_lines_in_another_language_stand_beside_those_that_are_there() -> None:
    before = (local("Map"), local("Law"))

    assert read_lines("Carte; Loi", Setting(Project(), before, "fr")) == (
        LocalText(texts={"en": "Map", "fr": "Carte"}),
        LocalText(texts={"en": "Law", "fr": "Loi"}),
    )
    assert read_lines("Carte", Setting(Project(), before, "fr")) == (local("Carte", "fr"),)
    assert read_lines("Chart; Law", Setting(Project(), before)) == (local("Chart"), local("Law"))


def test_a_programme_in_another_language_stands_beside_the_one_that_is_there() -> None:
    before = (
        ProgrammeItem(minutes=15, what=local("Opening"), speaker="Hanne Sørensen"),
        ProgrammeItem(minutes=30, what=local("Quotas"), speaker="Both sides"),
        ProgrammeItem(minutes=5, what=local("Close"), speaker="Ivar"),
    )
    typed = "15 | Ouverture | Hanne Sørensen; 30 | Quotas | Les deux parties; 5 | Clôture"

    found = read_programme(typed, Setting(Project(), before, "fr"))

    assert [item.what.texts["fr"] for item in found] == ["Ouverture", "Quotas", "Clôture"]
    assert [item.what.text for item in found] == ["Opening", "Quotas", "Close"]
    assert [item.speaker for item in found] == [
        "Hanne Sørensen",
        LocalText(texts={"en": "Both sides", "fr": "Les deux parties"}),
        "Ivar",
    ]


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        (read_word, ""),
        (read_words, ""),
        (read_text, None),
        (read_lines, ()),
        (read_date, None),
        (read_document_date, None),
        (read_moment, None),
        (read_stamp, None),
        (read_programme, ()),
    ],
)
def test_empty_text_clears(reader: Reader, value: object) -> None:
    assert reader(" ", SETTING) == value


@pytest.mark.parametrize(
    ("reader", "typed", "message"),
    [
        (read_date, "8 May 2031", "'8 May 2031' is no date. Write it as 2024-05-08."),
        (read_document_date, "2031-02-30", "'2031-02-30' is no date. Write it as 2024-05-08."),
        (read_moment, "Tuesday", "'Tuesday' is no date. Write it as 2024-05-08."),
        (read_moment, "T10:30", "'T10:30' is no date. Write it as 2024-05-08."),
        (read_moment, "10:30", "'10:30' is no date. Write it as 2024-05-08."),
        (read_moment, "2031-03-20T", "'' is no time of day. Write it as 10:30."),
        (read_moment, "2031-03-20 at ten", "'at ten' is no time of day. Write it as 10:30."),
        (
            read_moment,
            "2031-03-20T10:30+01:00",
            "'10:30+01:00' names a time zone. Set meeting.time_zone instead.",
        ),
        (read_stamp, " soon ", "'soon' is no moment. Write it as 2024-05-06T18:00 (UTC)."),
        (
            read_stamp,
            "0001-01-01T00:00+14:00",
            "'0001-01-01T00:00+14:00' is no moment. Write it as 2024-05-06T18:00 (UTC).",
        ),
        (read_yes_or_no, " perhaps ", "'perhaps' is neither yes nor no."),
        (
            read_programme,
            "30 | Opening; soon | Fish",
            "'soon | Fish' is no item of a programme. Write it as '30 | Opening | Hanne Sørensen'.",
        ),
        (read_programme, "30 |  | Hanne", "'30 |  | Hanne' is no item of a programme. Write it "),
        (
            ReadChoice(("A4", "Letter")),
            " Leter ",
            "unknown 'Leter'. Did you mean 'Letter'? Available",
        ),
        (ReadChoice(("A4", "Letter")), "Quarto", "unknown 'Quarto'. Available: A4, Letter."),
    ],
)
def test_what_does_not_fit_is_told_with_an_example(
    reader: Reader, typed: str, message: str
) -> None:
    with pytest.raises(ValueError) as fault:  # noqa: PT011 - the text is compared below
        reader(typed, SETTING)

    assert str(fault.value).startswith(message)


@given(moment=st.datetimes())
def test_a_moment_is_read_as_it_is_written(moment: dt.datetime) -> None:
    found = read_moment(moment.isoformat(), SETTING)

    assert found == Moment(day=moment.date(), time=moment.time())


@given(moment=st.datetimes(timezones=st.just(dt.UTC)))
def test_a_stamp_is_read_as_it_is_written(moment: dt.datetime) -> None:
    assert read_stamp(moment.isoformat(), SETTING) == moment


@given(day=st.dates())
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    assert read_date(day.isoformat(), SETTING) == day


def fault_of(reader: Reader, typed: str) -> str:
    """Give the error of a reader, empty where it takes what is typed."""
    try:
        reader(typed, SETTING)
    except ValueError as fault:
        return str(fault)
    return ""


@given(typed=st.text(max_size=20))
@pytest.mark.parametrize("reader", [read_date, read_moment, read_stamp, read_programme])
def test_whatever_is_typed_is_taken_or_told_with_an_example(reader: Reader, typed: str) -> None:
    assert re.search(r"^$|Write it as|Set meeting\.time_zone", fault_of(reader, typed))
