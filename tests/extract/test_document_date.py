from collections.abc import Callable
from datetime import date

import pytest

from briefgen.extract.article import Article
from briefgen.extract.document_date import find_document_date

Prepare = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "day", "how"),
    [
        ("Updated: May 7, 2031 Source: Aldren Courier", date(2031, 5, 7), "explicit"),
        ("PUBLISHED : 14 FEB 2031 AT 04:30\nTalks begin.", date(2031, 2, 14), "explicit"),
        ("Published 7 May 2031\nTalks begin.", date(2031, 5, 7), "explicit"),
        ("VISIT PROGRAMME (version 3, 7 May 2031)\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("RECORD\n(circulated on 7 May 2031)\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("date 2031-05-07 Talks begin.", date(2031, 5, 7), "explicit"),
        ("Courier) 08:27, May 07, 2031\n\nTalks begin.", date(2031, 5, 7), "explicit"),
        ("Talks begin – Courier – 07/05/2031\n\nHanne left.", date(2031, 5, 7), "explicit"),
        ("Talks begin\n7 May 2031\nHanne left.", date(2031, 5, 7), "explicit"),
        ("Talks begin\n07.05.31 | News\n\nHanne left.", date(2031, 5, 7), "explicit"),
        ("It rained.\n\nOslo, 7 of May of 2031\nShare this", date(2031, 5, 7), "explicit"),
        ("It rained.\n\nNNA: 7 May 2031", date(2031, 5, 7), "explicit"),
        ("Talks begin\n07.05.2031.\nHanne left.", date(2031, 5, 7), "explicit"),
        ("Press release\n\n07/05/31\n\nHanne left.", date(2031, 5, 7), "explicit"),
        ("2031 year 7 May, 14:20\n\nHanne left.", date(2031, 5, 7), "explicit"),
        ("Talks\nOslo, May 7. They met.\nPublished: 5/7/2031", date(2031, 5, 7), "explicit"),
        ("Talks\nOslo, June 1. They met.\nPublished: 5/7/2031", date(2031, 7, 5), "explicit"),
        (
            "It rained.\nSource: Codfm.com 7 May 2031\nMore news\nBudget is late\n09:12 Ice melts",
            date(2031, 5, 7),
            "explicit",
        ),
        ("They talk\n\nHe visited Ida Lund on 7 May 2031 in Oslo.", date(2031, 5, 7), "inferred"),
        ("PROGRAMME\n(as of 7 May 2031)\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("Question, answered on Wednesday 7 May 2031\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("COD NEWS | No. 14 | Week ending 7 May 2031\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("17 Ordibehesht 1410 (7 May 2031)\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("Minutes\nHeld in Oslo, 6–7 May 2031\n\nTalks.", date(2031, 5, 7), "inferred"),
        ("NEWS FROM THE EMBASSY - Autumn 2031\n\nTalks.", date(2031, 11, 30), "inferred"),
        ("Oslo, Norway - The ministers.\nThey met on 6-7 May 2031.", date(2031, 5, 7), "inferred"),
        (
            "OSLO - They met on Monday.\n\nIt rained. - NNA (7 May 2031)",
            date(2031, 5, 7),
            "explicit",
        ),
        (
            "OSLO - They met on Monday.\n\nIt rained. (NNA, 7 May 2031)",
            date(2031, 5, 7),
            "explicit",
        ),
        ("OSLO (Cod News), Wed. 7 May 2031 - Talks begin.", date(2031, 5, 7), "dateline"),
        ("OSLO, May 7, 2031 (NNA) -- Talks begin.", date(2031, 5, 7), "dateline"),
        ("OSLO, 7 May 2031 - Talks begin.", date(2031, 5, 7), "dateline"),
        ("Talks\n\nNo notice.\n\nOSLO, 7 May 2031 - Talks.", date(2031, 5, 7), "dateline"),
        ("Oslo, 7 May 2031\nTalks begin.", date(2031, 5, 7), "dateline"),
        ("OSLO, Norway, May 7, 2031/NNA/ -- Talks.", date(2031, 5, 7), "dateline"),
        ("2031-05-07 09:14 Source: Ministry of Ports", date(2031, 5, 7), "dateline"),
        (
            "Talks.\n\nThey met.\n\nMINISTRY OF PORTS\nOSLO\n7 MAY 2031",
            date(2031, 5, 7),
            "explicit",
        ),
        ("Updated 6:12 PM GMT+4, May 7, 2031\n\nTalks.", date(2031, 5, 7), "explicit"),
        ("Notice | 7 May 2031 | Oslo", date(2031, 5, 7), "explicit"),
        ("Published in 07/05/2031 18h07", date(2031, 5, 7), "explicit"),
        (
            "By the desk, published the Wednesday 7 May 2031 at 07 h 30",
            date(2031, 5, 7),
            "explicit",
        ),
        ("Oslo - 7 May 2031. The ministry hosted talks.", date(2031, 5, 7), "dateline"),
        ("Oslo, 7 of May of 2031.- The ministry hosted talks.", date(2031, 5, 7), "dateline"),
        ("Readout\n\nMay 7, 2031 – Oslo – Ministry\n\nTalks.", date(2031, 5, 7), "dateline"),
        ("Talks begin\n\nMay 7, 2031, 16:40\n\nHanne left.", date(2031, 5, 7), "explicit"),
        ("Minister's briefing, 7 May 2031: main points\nTalks.", date(2031, 5, 7), "explicit"),
        ("The two met.\n\nIt rained.\n\nDone at Oslo, 7 May 2031", date(2031, 5, 7), "explicit"),
        ("They met.\n\nOslo Daily Courier, Wednesday, 7 May 2031", date(2031, 5, 7), "explicit"),
        ("They met.\n\n– Newsdesk, 7 May 2031.", date(2031, 5, 7), "explicit"),
        ("Oslo, 2031. May 7., Wednesday (NNA) - Talks.", date(2031, 5, 7), "dateline"),
        ("Herring-Kurier, 7. May 2031\n\nTalks.", date(2031, 5, 7), "dateline"),
        (
            "Oslo, 7 May 2031\n\nBoth decided to raise the quota as of 1 January 2032.",
            date(2031, 5, 7),
            "dateline",
        ),
        ("Talks begin\n\nMay 7, Reiwa 13 (2031) 20:10\n\nIt rained.", date(2031, 5, 7), "explicit"),
        (
            "On 7 May Ola Berg receives guests who visit from 6 to 9 May 2031.",
            date(2031, 5, 7),
            "inferred",
        ),
        (
            "OSLO, May 8, 2031 (NNA) -- Talks. Published 7 May 2031 by NNA.",
            date(2031, 5, 7),
            "explicit",
        ),
    ],
)
def test_a_printed_date_is_found_in_the_head(
    prepare: Prepare, text: str, day: date, how: str
) -> None:
    found = find_document_date(prepare(text), latest_year=2040)

    assert found is not None
    assert (found.value, found.how) == (day, how)
    assert found.start is not None


@pytest.mark.parametrize(
    "text",
    [
        "Talks begin.",
        "On 5 May she will be there, from 6 to 9 May 2031 here.",
        "From 6 to 9 May 2031 she will be there.",
        "They met.\n\nThey ate cod, 7 May 2031",
        "The two will meet on May 7, 2031 in Oslo.",
        "The two last met on May 7, 2031 in Oslo.",
        "It rained.\n" * 6 + "The two met on May 7, 2031 in Oslo.",
        "The two met in May 2031.",
        "Published 31.31.2031 by hand.",
        "It rained. " * 200 + "Published 7 May 2031",
        "They met on Monday (February 30).",
        "Talks of 7 May 2031 end on Friday 9 May\n\nOn Monday 9 May they rested.",
        "The treaty of 7 May 2031 holds.\nTalks begin.",
        "OSLO, February 30 (NNA) -- Talks begin in 2030.",
        "OSLO, 2031-02-30 -- Talks begin in 2030.",
        "OSLO, May 7 (NNA) -- Talks begin.",
    ],
)
def test_other_dates_are_not_taken_for_that_of_the_text(prepare: Prepare, text: str) -> None:
    assert find_document_date(prepare(text), latest_year=2040) is None


def test_weekday_and_day_give_the_year_with_its_candidates(prepare: Prepare) -> None:
    found = find_document_date(prepare("It was said on Tuesday (May 7)."), latest_year=2026)

    assert found is not None
    assert (found.value, found.how) == (date(2024, 5, 7), "inferred")
    assert found.candidates == (date(2019, 5, 7),)


def test_a_second_pair_rules_years_out(prepare: Prepare) -> None:
    text = "They met on Tuesday (May 7) and on Thursday, February 29."

    found = find_document_date(prepare(text), latest_year=2026)

    assert found is not None
    assert (found.value, found.candidates) == (date(2024, 5, 7), ())


def test_pairs_that_disagree_give_no_date(prepare: Prepare) -> None:
    text = "They met on Tuesday (May 7) and on Tuesday (May 8)."

    assert find_document_date(prepare(text), latest_year=2026) is None


def test_a_dateline_without_a_year_takes_the_latest_year_named(prepare: Prepare) -> None:
    text = "OSLO, May 7 (NNA) -- The two, who met in 2019 and in June 2023, plan for 2035."

    found = find_document_date(prepare(text), latest_year=2026)

    assert found is not None
    assert (found.value, found.how) == (date(2023, 5, 7), "inferred")
    assert found.candidates == (date(2019, 5, 7),)


@pytest.mark.parametrize(
    "text", ["The two met on May 7, 2031 in Oslo.", "Talks\n\nOn 7 of May 2031, Oslo received him."]
)
def test_a_past_meeting_at_the_start_gives_the_date(prepare: Prepare, text: str) -> None:
    found = find_document_date(prepare(text), latest_year=2040)

    assert found is not None
    assert (found.value, found.how) == (date(2031, 5, 7), "inferred")


def test_a_day_in_brackets_behind_its_weekday_dates_what_was_held(prepare: Prepare) -> None:
    found = find_document_date(
        prepare("Talks\n\nThe session was held in Bergen, Thursday (8/5/2031)."), latest_year=2040
    )

    assert found is not None
    assert found.value == date(2031, 5, 8)


@pytest.mark.parametrize(
    "line", ["07.05.2031 - 14:08", "2031/05/07 18:40 Sent", "7 May 2031, 09.15 (UTC+3)"]
)
def test_the_hour_and_what_was_done_may_stand_under_a_text(prepare: Prepare, line: str) -> None:
    found = find_document_date(prepare(f"Talks\n\nThey sang.\n\n{line}"), latest_year=2040)

    assert found is not None
    assert (found.value, found.how) == (date(2031, 5, 7), "explicit")


def test_a_place_in_capitals_before_a_full_stop_opens_a_dateline(prepare: Prepare) -> None:
    found = find_document_date(prepare("ALDREN. 7 May. NNA – Talks of 2025."), latest_year=2026)

    assert found is not None
    assert (found.value, found.how) == (date(2025, 5, 7), "inferred")


def test_the_weekday_chooses_among_the_years_of_a_dateline(prepare: Prepare) -> None:
    text = "OSLO, Nov 4 (NNA) -- They agreed on Tuesday, after talks in May 2025, to act by 2026."

    found = find_document_date(prepare(text), latest_year=2026)

    assert found is not None
    assert (found.value, found.candidates) == (date(2025, 11, 4), (date(2026, 11, 4),))


def test_a_year_after_all_named_is_taken_where_only_there_the_weekday_fits(
    prepare: Prepare,
) -> None:
    text = "OSLO, March 3 (NNA) - They agreed on Tuesday to go on with the plan of 2022."

    found = find_document_date(prepare(text), latest_year=2026)

    assert found is not None
    assert (found.value, found.candidates) == (date(2026, 3, 3), (date(2022, 3, 3),))


def test_a_year_between_those_named_is_taken_where_only_there_the_weekday_fits(
    prepare: Prepare,
) -> None:
    text = "OSLO, July 16. /NNA/. They said on Wednesday what follows the plan of 2024 in 2026."

    found = find_document_date(prepare(text), latest_year=2026)

    assert found is not None
    assert found.value == date(2025, 7, 16)


def test_a_label_under_a_text_dates_it(prepare: Prepare) -> None:
    text = "The ministers met in Oslo.\nThey ate cod.\n– Published 7 May 2031"

    found = find_document_date(prepare(text), latest_year=2040)

    assert found is not None
    assert (found.value, found.how) == (date(2031, 5, 7), "explicit")


@pytest.mark.parametrize(
    "opening",
    ["The facility will run until December 31, 2035", "Talks began in the autumn of 2029"],
)
def test_what_a_long_first_paragraph_tells_of_dates_no_text(prepare: Prepare, opening: str) -> None:
    text = f"{opening} {'and the herring is fresh ' * 12}. It rained.\nThey ate cod."

    assert find_document_date(prepare(text), latest_year=2040) is None


def test_a_dateline_has_the_year_of_the_day_told_right_before_it(prepare: Prepare) -> None:
    text = "OSLO, Sept 17 - He stays from Sept 16 to 18, 2030, said a paper of 2 May 2029."

    found = find_document_date(prepare(text), latest_year=2040)

    assert found is not None
    assert (found.value, found.how) == (date(2030, 9, 17), "inferred")


@pytest.mark.parametrize(
    "text",
    [
        # what is long past, or to come, dates no text
        "They talk\n\nHe visited the port, which was opened on 7 May 2031.",
        "They talk\n\nHe visited Ida Lund and will open the port on 7 May 2031.",
        # the line of a page under a sentence
        "It rained.\n\nThe port of Oslo was founded on 7 May 2031.\nShare this",
    ],
)
def test_what_is_told_of_other_days_dates_no_text(prepare: Prepare, text: str) -> None:
    assert find_document_date(prepare(text), latest_year=2040) is None
