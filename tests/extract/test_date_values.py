from datetime import date

import pytest

from briefgen.extract.date_expressions import find_date_expressions
from briefgen.extract.date_values import place_date
from briefgen.extract.span import Span

THURSDAY = date(2031, 3, 20)


def days(text: str, *, against: date | None = THURSDAY, future: bool = False) -> list[str]:
    expressions = find_date_expressions(text, Span(0, len(text)))
    placed = [place_date(one, against=against, future=future).days for one in expressions]
    return [f"{one[0]}/{one[1]}" if one else "?" for one in placed]


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("2031-03-14", "2031-03-14/2031-03-14"),
        ("2031-02-30", "?"),
        ("in December B.E. 2564 (2021)", "2021-12-01/2021-12-31"),
        ("on 7 May B.E. 2570", "2027-05-07/2027-05-07"),
        ("in BE 2566", "2023-01-01/2023-12-31"),
        ("on March 13 (Thursday)", "2031-03-13/2031-03-13"),
        ("within the year 2033", "2033-01-01/2033-12-31"),
        ("On the following 12th, they met", "2031-03-12/2031-03-12"),
        ("in the first semester of 2030", "2030-01-01/2030-06-30"),
        ("the week of 25 March", "2031-03-24/2031-03-30"),
        ("in the week beginning Monday May 5, 2031", "2031-05-05/2031-05-11"),
        ("the week of 30 February", "?"),
        ("2031/5/7", "2031-05-07/2031-05-07"),
        ("07-05-2031", "2031-05-07/2031-05-07"),
        ("7-May-2031", "2031-05-07/2031-05-07"),
        ("Fri. 14 March 2031", "2031-03-14/2031-03-14"),
        ("this 7th day of May 2031", "2031-05-07/2031-05-07"),
        ("from the 5th to the 8th of May 2031", "2031-05-05/2031-05-08"),
        ("on 2 March of this year", "2031-03-02/2031-03-02"),
        ("on 2 May of last year", "2030-05-02/2030-05-02"),
        ("in the second week of April", "2031-04-08/2031-04-14"),
        ("in the last week of February", "2031-02-22/2031-02-28"),
        ("the second half of April", "2031-04-16/2031-04-30"),
        ("the second decade of May 2030", "2030-05-11/2030-05-20"),
        ("the first week of next month", "2031-04-01/2031-04-07"),
        ("in January-July 2030", "2030-01-01/2030-07-31"),
        ("between March and May", "2031-03-01/2031-05-31"),
        ("from November to February 2031", "2030-11-01/2031-02-28"),
        ("from November 2029 to March 2031", "2029-11-01/2031-03-31"),
        ("on the 15th of next month", "2031-04-15/2031-04-15"),
        ("the 31st of last month", "?"),
        ("your letter of the 3rd inst.", "2031-03-03/2031-03-03"),
        ("your letter of the 3rd ult.", "2031-02-03/2031-02-03"),
        ("the first nine months of last year", "2030-01-01/2030-09-30"),
        ("the first two months of the year", "2031-01-01/2031-02-28"),
        ("in the first three quarters", "2030-01-01/2030-09-30"),
        ("in the first 8 months of 2029", "2029-01-01/2029-08-31"),
        ("in the first 13 months of 2029", "?"),
        ("in Q3 2031", "2031-07-01/2031-09-30"),
        ("in H1 of 2032", "2032-01-01/2032-06-30"),
        ("in Q4", "2030-10-01/2030-12-31"),
        ("the spring of last year", "2030-03-01/2030-05-31"),
        ("at the beginning of next year", "2032-01-01/2032-03-31"),
        ("at the start of the year", "2031-01-01/2031-03-31"),
        ("in the first months of 2032", "2032-01-01/2032-03-31"),
        ("in the middle of April", "2031-04-11/2031-04-20"),
        ("mid-April", "2031-04-11/2031-04-20"),
        ("the week before last", "2031-03-03/2031-03-09"),
        ("the month after next", "2031-05-01/2031-05-31"),
        ("at the weekend", "2031-03-15/2031-03-16"),
        ("this weekend", "2031-03-22/2031-03-23"),
        ("last weekend", "2031-03-15/2031-03-16"),
        ("this morning", "2031-03-20/2031-03-20"),
        ("last night", "2031-03-19/2031-03-19"),
        ("the day before yesterday", "2031-03-18/2031-03-18"),
        ("the day after tomorrow", "2031-03-22/2031-03-22"),
        ("on the twentieth of May", "2031-05-20/2031-05-20"),
        ("on the thirty-first of June", "?"),
        ("last winter", "2030-12-01/2031-02-28"),
        ("this winter", "2031-12-01/2032-02-29"),
        ("winter 2029", "2029-12-01/2030-02-28"),
        ("a plan for 2028 to 2030", "2028-01-01/2030-12-31"),
        ("the roadmap (2027-2029)", "2027-01-01/2029-12-31"),
        ("as early as June", "2031-06-01/2031-06-30"),
        ("it was moved to 2029", "2029-01-01/2029-12-31"),
        ("by the end of fiscal year 2029", "2029-12-31/2029-12-31"),
        ("by the end of the quarter", "2031-03-31/2031-03-31"),
        ("by the end of the semester", "2031-06-30/2031-06-30"),
        ("before the end of next quarter", "2031-06-30/2031-06-30"),
        ("between September and March", "2030-09-01/2031-03-31"),
        ("on Tuesday last week", "2031-03-11/2031-03-11"),
        ("Friday of next week", "2031-03-28/2031-03-28"),
        ("it covers the years 2031-2035", "2031-01-01/2035-12-31"),
        ("for 2031–2033", "2031-01-01/2033-12-31"),
        ("it expires at the end of the current month", "2031-03-31/2031-03-31"),
        ("14/03/2031", "2031-03-14/2031-03-14"),
        ("14. 3. 2031", "2031-03-14/2031-03-14"),
        ("03/14/2031", "2031-03-14/2031-03-14"),
        ("31.31.2031", "?"),
        ("March 14, 2031", "2031-03-14/2031-03-14"),
        ("7th May, 2031", "2031-05-07/2031-05-07"),
        ("the 5th of June 2030", "2030-06-05/2030-06-05"),
        ("Friday, March 14, 2031", "2031-03-14/2031-03-14"),
        ("Friday (March 14)", "2031-03-14/2031-03-14"),
        ("February 30", "?"),
        ("May 7 to 16", "2031-05-07/2031-05-16"),
        ("May 7th to 16th", "2031-05-07/2031-05-16"),
        ("7–16 May 2031", "2031-05-07/2031-05-16"),
        ("28 April to 3 May 2031", "2031-04-28/2031-05-03"),
        ("April 28-May 3", "2031-04-28/2031-05-03"),
        ("28 December to 3 January 2030", "2030-12-28/2031-01-03"),
        ("May 16 to 7", "?"),
        ("in June 2030", "2030-06-01/2030-06-30"),
        ("in 2030", "2030-01-01/2030-12-31"),
        ("early 2030", "2030-01-01/2030-03-31"),
        ("late 2030", "2030-10-01/2030-12-31"),
        ("autumn 2030", "2030-09-01/2030-11-30"),
        ("the second half of 2030", "2030-07-01/2030-12-31"),
        ("on Saturday 14 and Sunday 15 March 2031", "2031-03-14/2031-03-15"),
        ("November last year", "2030-11-01/2030-11-30"),
        ("from 7th to 11th", "2031-03-07/2031-03-11"),
        ("from the 11th to the 7th", "?"),
        ("from 30th to 31th", "?"),
        ("by the end of 2030", "2030-12-31/2030-12-31"),
        ("until the end of May 2030", "2030-05-31/2030-05-31"),
        ("by the end of June", "2031-06-30/2031-06-30"),
        ("before the end of next June", "2031-06-30/2031-06-30"),
        ("no later than the end of the year", "2031-12-31/2031-12-31"),
        ("by the end of next month", "2031-04-30/2031-04-30"),
        ("by the end of this week", "2031-03-23/2031-03-23"),
        ("since the start of the year", "2031-01-01/2031-03-20"),
        ("since the beginning of this month", "2031-03-01/2031-03-20"),
        ("the second quarter of 2032", "2032-04-01/2032-06-30"),
        ("the first half of next year", "2032-01-01/2032-06-30"),
        ("for the fourth quarter", "2030-10-01/2030-12-31"),
        ("on the afternoon of 19th, he", "2031-03-19/2031-03-19"),
        ("late last year", "2030-10-01/2030-12-31"),
        ("later this year", "2031-03-21/2031-12-31"),
        ("earlier this year", "2031-01-01/2031-03-20"),
        ("early next month", "2031-04-01/2031-04-10"),
        ("mid next month", "2031-04-11/2031-04-20"),
        ("mid-December 2030", "2030-12-11/2030-12-20"),
        ("Input 2031.03.14. 11:00", "2031-03-14/2031-03-14"),
        ("2031. 3. 4.", "2031-03-04/2031-03-04"),
        ("2031 March 4 Tuesday", "2031-03-04/2031-03-04"),
        ("2031 March 4", "2031-03-04/2031-03-04"),
        ("2031.02.30", "?"),
        ("between 2031 and 2034", "2031-01-01/2034-12-31"),
        ("from 2031 to 2034", "2031-01-01/2034-12-31"),
        ("between 2034 and 2031", "?"),
        ("for the year 2030", "2030-01-01/2030-12-31"),
        ("scheduled for June", "2031-06-01/2031-06-30"),
        ("in an August reshuffle", "2030-08-01/2030-08-31"),
        ("on the 14th (local time)", "2031-03-14/2031-03-14"),
        ("late this week", "2031-03-21/2031-03-23"),
        ("last week", "2031-03-10/2031-03-16"),
        ("this month", "2031-03-01/2031-03-31"),
        ("next year", "2032-01-01/2032-12-31"),
        ("last November", "2030-11-01/2030-11-30"),
        ("last February", "2031-02-01/2031-02-28"),
        ("this June", "2031-06-01/2031-06-30"),
        ("next January", "2032-01-01/2032-01-31"),
        ("late April", "2031-04-21/2031-04-30"),
        ("early June 2030", "2030-06-01/2030-06-10"),
        ("September of this year", "2031-09-01/2031-09-30"),
        ("this autumn", "2031-09-01/2031-11-30"),
        ("next spring", "2032-03-01/2032-05-31"),
        ("next summer", "2031-06-01/2031-08-31"),
        ("last summer", "2030-06-01/2030-08-31"),
        ("before February", "2031-02-01/2031-02-28"),
        ("last Monday", "2031-03-17/2031-03-17"),
        ("last Friday", "2031-03-14/2031-03-14"),
        ("next Tuesday", "2031-03-25/2031-03-25"),
        ("three days ago", "2031-03-17/2031-03-17"),
        ("2 weeks ago", "2031-03-03/2031-03-09"),
        ("a month ago", "2031-02-01/2031-02-28"),
        ("an year ago", "2030-01-01/2030-12-31"),
        ("yesterday", "2031-03-19/2031-03-19"),
        ("Today", "2031-03-20/2031-03-20"),
        ("tomorrow", "2031-03-21/2031-03-21"),
        ("tomorrow Friday", "2031-03-21/2031-03-21"),
        ("in January", "2031-01-01/2031-01-31"),
        ("on Tuesday", "2031-03-18/2031-03-18"),
        ("Wednesday to Friday", "2031-03-12/2031-03-14"),
        ("on the 12th held", "2031-03-12/2031-03-12"),
        ("on the 25th met", "2031-02-25/2031-02-25"),
        ("on the 31st, they met", "?"),
        ("from 1 August 2031 to 31 December 2034", "2031-08-01/2034-12-31"),
        ("between May 7, 2031, and May 6, 2032", "2031-05-07/2032-05-06"),
        ("7 May 2031 – 6 May 2032", "2031-05-07/2032-05-06"),
        ("from 1.9.2031 to 30.6.2033", "2031-09-01/2033-06-30"),
        ("from 30 February 2031 to 6 May 2032", "?"),
        ("from Monday 28 April to Thursday 1 May", "2031-04-28/2031-05-01"),
        ("from Monday, April 28 to Thursday, May 1", "2031-04-28/2031-05-01"),
        ("from July this year to June 2034", "2031-07-01/2034-06-30"),
        ("from July next year to June 2031", "?"),
        ("in fiscal year 2031/32", "2031-01-01/2032-12-31"),
        ("in FY2030", "2030-01-01/2030-12-31"),
        ("the 2031-32 season", "2031-01-01/2032-12-31"),
        ("the plan 2031-46 holds", "2031-01-01/2046-12-31"),
        ("the second Tuesday of June", "2031-06-10/2031-06-10"),
        ("the last Friday of May 2032", "2032-05-28/2032-05-28"),
        ("by the end of the third quarter", "2031-09-30/2031-09-30"),
        ("by the end of the second half of 2033", "2033-12-31/2033-12-31"),
        ("before the end of spring", "2031-05-31/2031-05-31"),
        ("until the end of the decade", "2040-12-31/2040-12-31"),
        ("by the end of next decade", "2050-12-31/2050-12-31"),
        ("by end-2032", "2032-12-31/2032-12-31"),
        ("by end June", "2031-06-30/2031-06-30"),
        ("by the year's end", "2031-12-31/2031-12-31"),
        ("to the end of year", "2031-12-31/2031-12-31"),
        ("the end of last month", "2031-02-21/2031-02-28"),
        ("in the summer.", "2030-06-01/2030-08-31"),
        ("in the March month", "2031-03-01/2031-03-31"),
        ("in the month of July this year", "2031-07-01/2031-07-31"),
        ("a fortnight ago", "2031-03-03/2031-03-09"),
        ("two decades ago", "2011-01-01/2011-12-31"),
        ("in ten days' time", "2031-03-30/2031-03-30"),
        ("in three weeks' time", "2031-04-07/2031-04-13"),
        ("on the 10th and 11th, they met", "2031-03-10/2031-03-11"),
        ("between the 3rd and the 9th of April", "2031-04-03/2031-04-09"),
        ("3-5 May 2031 (Saturday to Monday)", "2031-05-03/2031-05-05"),
        ("on the eve, he left", "2031-03-19/2031-03-19"),
        ("in 1874.", "1874-01-01/1874-12-31"),
        ("the 2029 floods", "2029-01-01/2029-12-31"),
        ("until the 2035.", "2035-01-01/2035-12-31"),
        ("in year 2034", "2034-01-01/2034-12-31"),
        ("in the second quarter of year 2034", "2034-04-01/2034-06-30"),
        ("in the last trimester of 2030", "2030-10-01/2030-12-31"),
        ("in the latter half of this year", "2031-07-01/2031-12-31"),
        ("in the latter half of June", "2031-06-16/2031-06-30"),
        ("the tenth of April", "2031-04-10/2031-04-10"),
        ("last quarter", "2030-10-01/2030-12-31"),
        ("no earlier than November", "2030-11-01/2030-11-30"),
        ("as from the 15 of this month", "2031-03-15/2031-03-15"),
        ("next semester", "2031-07-01/2031-12-31"),
        ("this coming Thursday", "2031-03-27/2031-03-27"),
        ("in 2H 2030", "2030-07-01/2030-12-31"),
        ("on the 12th local time", "2031-03-12/2031-03-12"),
        ("Friday (12/9/2031)", "2031-09-12/2031-09-12"),
        ("Tuesday (12/9/2031)", "2031-12-09/2031-12-09"),
        ("Thursday (20/3)", "2031-03-20/2031-03-20"),
        ("since the start of last year", "2030-01-01/2031-03-20"),
        ("from fiscal 2033", "2033-01-01/2033-12-31"),
        ("the 2034 World Herring Congress", "2034-01-01/2034-12-31"),
        ("the former target was 2028.", "2028-01-01/2028-12-31"),
        ("in the run-up to 2032", "2032-01-01/2032-12-31"),
        ("five days in a week starting May 7", "2031-05-07/2031-05-07"),
        ("from the beginning of autumn.", "2030-09-01/2030-11-30"),
    ],
)
def test_an_expression_stands_for_its_days(text: str, interval: str) -> None:
    assert days(text) == [interval]


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("on Tuesday", "2031-03-25/2031-03-25"),
        ("Wednesday to Friday", "2031-03-26/2031-03-28"),
        ("in November", "2031-11-01/2031-11-30"),
        ("January 10", "2032-01-10/2032-01-10"),
        ("February 10", "2031-02-10/2031-02-10"),
        ("November 2", "2031-11-02/2031-11-02"),
        ("on the 25th met", "2031-03-25/2031-03-25"),
        ("before the 14th.", "2031-04-14/2031-04-14"),
        ("in the summer.", "2031-06-01/2031-08-31"),
        ("in the first quarter", "2031-01-01/2031-03-31"),
        ("the twentieth of next November", "2031-11-20/2031-11-20"),
        ("in Q4", "2031-10-01/2031-12-31"),
    ],
)
def test_a_clause_about_the_future_looks_ahead(text: str, interval: str) -> None:
    assert days(text, future=True) == [interval]


def test_a_stutter_of_weekdays_is_one_expression() -> None:
    text = "will be on Monday to Tuesday to Tuesday Tuesday"

    (expression,) = find_date_expressions(text, Span(0, len(text)))

    assert expression.span == Span(11, len(text))
    assert days(text, future=True) == ["2031-03-24/2031-03-25"]


@pytest.mark.parametrize(
    "text",
    [
        "in the 2020s",
        "the state of the sun",
        "Todays council",
        "they may 7 times",
        "growth of 3.5 per cent",
        "room 2031",
        "no date at all",
        "they meet every Monday",
        "a hundred and one years later",
        "Resolution 2031/11 holds",
        "the 2031-05 issue",
        "the summer school",
        "in spring and autumn",
        "in 1500 schools",
        "on the 21st floor",
        "on the eve of the vote",
        "nothing",
    ],
)
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert days(text) == []


def test_days_of_one_month_share_its_name() -> None:
    assert days("on 16-17 and 23-24 January") == [
        "2031-01-16/2031-01-17",
        "2031-01-23/2031-01-24",
    ]


def test_the_quarter_that_runs_is_meant_by_a_clause_about_the_future() -> None:
    assert days("the first quarter", future=True) == ["2031-01-01/2031-03-31"]


def test_what_lasts_since_a_month_began_in_the_past() -> None:
    (september,) = find_date_expressions("since September", Span(0, 15))

    assert place_date(september, against=THURSDAY, over=True).days == (
        date(2030, 9, 1),
        date(2030, 9, 30),
    )


def test_relative_words_stay_open_without_a_document_date() -> None:
    assert days("yesterday", against=None) == ["?"]


def test_an_ambiguous_numeric_date_keeps_both_readings() -> None:
    text = "07/05/2031"
    (expression,) = find_date_expressions(text, Span(0, len(text)))

    placed = place_date(expression, against=None)

    assert placed.days == (date(2031, 5, 7), date(2031, 5, 7))
    assert placed.candidates == ((date(2031, 7, 5), date(2031, 7, 5)),)


def test_years_joined_by_and_are_two() -> None:
    assert days("signed in 2016 and 2021") == ["2016-01-01/2016-12-31", "2021-01-01/2021-12-31"]


def test_a_winter_that_goes_on_is_this_one() -> None:
    assert days("this winter", against=date(2031, 1, 20)) == ["2030-12-01/2031-02-28"]
