import datetime as dt
from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.compose.this_meeting import meeting_dates, meeting_venues, venues_with_days
from briefgen.model.dossier import Dossier, Meeting, Moment
from briefgen.model.facts import DateRole, Fact, Mention, NamedValue, Review
from briefgen.model.local_text import local
from briefgen.model.source import DocumentDate, Source
from tests.support.dossier_composing import composed, context_of, lines_of
from tests.support.dossier_sample import days, fact_in, source_of

TEXT = (
    "The two met in Brussels on 16 February.\n"
    "They will meet again in Sydney later this year.\n"
    "Their predecessors met in Perth in 2015.\n"
    "They also walked to the Atomium on 17 February.\n"
    "Talks go on at the Residence palace.\n"
    "In Brussels it rained.\n"
    "Experts go on in June, members next year.\n"
)
WRITTEN = DocumentDate(value=date(2017, 2, 17), how="explicit")
SOURCE = source_of(TEXT, "s-readouta", document_date=WRITTEN)
OTHER = source_of(TEXT, "s-another", document_date=replace(WRITTEN, value=date(2017, 2, 20)))
DAYLESS = source_of(TEXT, "s-dayless")


def told(
    words: str,
    first: date,
    last: date | None = None,
    *,
    source: Source = SOURCE,
    role: DateRole = "meeting",
) -> Fact:
    id_ = f"f-{first:%y%m%d}{source.id[2]}{words[:1]}"
    return fact_in(source, words, "date", id_, value=days(first, last, role=role))


def venue(words: str, *, source: Source = SOURCE, name: str = "") -> Fact:
    value = NamedValue(name=name or words)
    return fact_in(source, words, "venue", f"f-{words[:6].lower()}{source.id[2]}", value=value)


MAIN = told("16 February", date(2017, 2, 16))
LATER = told("later this year", date(2017, 2, 18), date(2017, 12, 31))
BEFORE = told("2015", date(2015, 1, 1), date(2015, 12, 31))
NEXT_DAY = told("17 February", date(2017, 2, 17))
BRUSSELS, SYDNEY, PERTH = venue("Brussels"), venue("Sydney"), venue("Perth")
ATOMIUM, PALACE = venue("Atomium"), venue("Residence palace")


def dossier_of(*facts: Fact, meeting: Meeting | None = None) -> Dossier:
    return Dossier(sources=(SOURCE, OTHER, DAYLESS), facts=facts, meeting=meeting or Meeting())


def dates_among(*facts: Fact, meeting: Meeting | None = None) -> list[str]:
    return [fact.text for fact in meeting_dates(context_of(dossier_of(*facts, meeting=meeting)))]


def venues_among(*facts: Fact) -> list[str]:
    return [fact.text for fact in meeting_venues(context_of(dossier_of(*facts)))]


def test_earlier_and_later_meetings_are_background() -> None:
    dossier = dossier_of(LATER, BEFORE, MAIN)

    assert lines_of("logistics", dossier) == ["When | 16 February 2017"]
    assert lines_of("background", dossier) == [
        "# Background",
        "2015 | Meeting",
        "18 February – 31 December 2017 | Meeting",
    ]


def test_days_within_a_week_are_of_the_same_meeting() -> None:
    assert dates_among(NEXT_DAY, MAIN) == ["17 February", "16 February"]
    assert dates_among(MAIN, told("Talks", date(2017, 2, 24))) == ["16 February"]


def test_a_month_or_year_around_the_days_only_adds_its_mark() -> None:
    year = told("this year", date(2017, 1, 1), date(2017, 12, 31), source=OTHER)

    lines = lines_of("logistics", dossier_of(year, MAIN), notes=True)

    assert lines[:2] == ["When | 16 February 20171\N{NO-BREAK SPACE}2", "# Sources"]


def test_where_nothing_is_more_exact_a_month_or_year_is_told() -> None:
    assert lines_of("logistics", dossier_of(LATER)) == ["When | 18 February – 31 December 2017"]


def test_a_month_ahead_comes_before_next_year() -> None:
    year = told("next year", date(2017, 4, 1), date(2018, 3, 31))
    month = told("in June", date(2017, 6, 1), date(2017, 6, 30))

    assert dates_among(year, month) == ["in June"]


def test_a_year_that_a_source_tells_beside_the_days_is_of_something_else() -> None:
    year = told("later this year", date(2017, 1, 1), date(2017, 12, 31))

    dossier = dossier_of(year, MAIN)

    assert lines_of("logistics", dossier) == ["When | 16 February 2017"]
    assert lines_of("background", dossier) == ["# Background", "2017 | Meeting"]


def test_days_a_source_is_written_about_come_before_a_later_round() -> None:
    round_ = told("Talks", date(2017, 5, 1))

    assert dates_among(round_, MAIN) == ["16 February"]
    assert dates_among(round_) == ["Talks"]


def test_days_that_more_sources_tell_come_first() -> None:
    ours = (told("Talks", date(2017, 2, 20), source=one) for one in (OTHER, DAYLESS))

    assert dates_among(MAIN, *ours) == ["Talks", "Talks", "16 February"]


def test_days_the_officer_set_decide_and_what_was_over_before_is_background() -> None:
    meeting = Meeting(starts=Moment(day=date(2017, 2, 17), time=dt.time(9)))

    assert dates_among(MAIN, NEXT_DAY, LATER, meeting=meeting) == ["17 February"]


def test_the_officers_words_for_the_days_are_printed() -> None:
    worded = replace(MAIN, review=Review(wording=local("In the margins of the ministerial")))

    assert lines_of("logistics", dossier_of(worded)) == ["When | In the margins of the ministerial"]


def test_places_that_are_told_with_other_days_are_background() -> None:
    assert venues_among(SYDNEY, PERTH, BRUSSELS, MAIN, LATER, BEFORE) == ["Brussels"]


def test_places_that_are_told_with_the_days_come_first() -> None:
    assert venues_among(PALACE, BRUSSELS, MAIN) == ["Brussels", "Residence palace"]
    context = context_of(dossier_of(PALACE, BRUSSELS, MAIN))
    assert [fact.text for fact in venues_with_days(context)] == ["Brussels"]


@pytest.mark.parametrize("role", ["deadline", "other"])
def test_a_day_on_which_something_else_is_due_keeps_its_place_out(role: DateRole) -> None:
    due = told("later this year", date(2017, 9, 1), role=role)

    assert venues_among(SYDNEY, BRUSSELS, MAIN, due) == ["Brussels"]


def test_a_day_on_which_something_was_said_keeps_no_place_out() -> None:
    said = told("later this year", date(2017, 9, 1), role="statement")

    assert venues_among(SYDNEY, BRUSSELS, MAIN, said) == ["Brussels", "Sydney"]


def test_one_mention_beside_the_days_makes_a_place_of_the_meeting() -> None:
    start = TEXT.rindex("Brussels")
    rained = replace(
        BRUSSELS,
        start=start,
        end=start + 8,
        mentions=(Mention(start=BRUSSELS.start, end=BRUSSELS.end, text="Brussels"),),
    )

    assert venues_among(PALACE, rained, MAIN) == ["Residence palace", "Brussels"][::-1]


def test_a_place_is_of_the_meeting_where_one_source_of_its_name_says_so() -> None:
    again = venue("Perth", source=OTHER, name="Brussels")

    assert venues_among(again, BRUSSELS, MAIN, BEFORE) == ["Perth", "Brussels"]


def test_where_no_place_is_told_with_the_days_that_of_another_meeting_is_none() -> None:
    due = replace(LATER, value=days(date(2018, 5, 1), role="deadline"))

    assert venues_among(SYDNEY, MAIN, LATER) == []
    assert venues_among(SYDNEY, MAIN, due) == ["Sydney"]
    assert venues_among(SYDNEY) == ["Sydney"]


def test_what_is_next_year_is_elsewhere_than_what_is_in_june() -> None:
    year = told("later this year", date(2017, 4, 1), date(2018, 3, 31))
    june = told("in June", date(2017, 6, 1), date(2017, 6, 30))

    assert venues_among(SYDNEY, year, june) == []
    assert venues_among(SYDNEY, year) == ["Sydney"]


def test_a_place_without_a_source_is_told_with_no_days() -> None:
    typed = replace(SYDNEY, source=None, sentence=None)

    assert venues_among(typed, BRUSSELS, MAIN, LATER) == ["Brussels", "Sydney"]


def test_the_title_names_a_place_by_its_name_and_one_of_the_days() -> None:
    seat = replace(ATOMIUM, value=NamedValue(name="headquarters of the Ministry"))
    facts = (PALACE, seat, venue("Atomium", source=OTHER, name="Laeken"), MAIN, NEXT_DAY)
    same_day = told("17 February", date(2017, 2, 17), source=OTHER)

    assert composed(dossier_of(*facts, same_day)).document.title == "Laeken, 17 February 2017"
    assert composed(dossier_of(PALACE, seat, NEXT_DAY)).document.title == (
        "headquarters of the Ministry, 17 February 2017"
    )
