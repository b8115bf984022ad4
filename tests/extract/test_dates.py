from collections.abc import Callable
from datetime import date

import pytest

from briefgen.model.facts import DateValue, Fact
from briefgen.model.proposal import Proposal

Facts = Callable[[str, str], list[Fact]]
HEAD = "Published 20 March 2031\n\n"


def values(found: list[Fact]) -> list[DateValue]:
    return [fact.value for fact in found[1:] if isinstance(fact.value, DateValue)]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("She will visit Oslo from May 7 to 16.", "visit"),
        ("The talks were held on Tuesday.", "meeting"),
        ("The ministry announced on Tuesday that it would wait.", "announcement"),
        ("The two issued a joint statement last November.", "statement"),
        ("The treaty dates from last November.", "statement"),
        ("She took office in January.", "appointment"),
        ("In an interview on March 3, she was calm.", "quote"),
        ("The fleet must be counted by March 2032.", "deadline"),
        ("It snowed on Tuesday.", "other"),
        ("Norway will welcome Ola Berg to Oslo on 8 May 2031.", "meeting"),
        ("He leads a team to Oslo from May 7 to 16, and meets many there.", "visit"),
        ("She has visited nobody since 2029.", "other"),
        ("She has been in office, newly appointed, since January.", "appointment"),
        ("It has been so since May 2030 that she was appointed.", "other"),
        ("They are the first talks since the Joint Board on Cod met in May 2030.", "other"),
        ("They are the first since the last round of talks was held in Oslo in May 2030.", "other"),
        ("The act is reviewed before the end of 2031.", "deadline"),
        ("They will meet soon, said the officials on Tuesday.", "announcement"),
        ("They discussed it on Tuesday, but no deal came, a source said.", "meeting"),
        ("The two will sign a memorandum on Thursday.", "statement"),
        ("They signed a treaty, and will meet again on Thursday.", "meeting"),
        ("It will be on Wednesday.Oslo received her and held talks.", "meeting"),
        ("From Wednesday applications are received electronically.", "other"),
        ('"Nobody told me on Tuesday," she said.', "other"),
        ("“Nobody told me on Tuesday,” she said.", "other"),
    ],
)
def test_a_date_has_the_role_its_clause_gives_it(facts: Facts, sentence: str, role: str) -> None:
    (value,) = values(facts(HEAD + sentence, "date"))

    assert value.role == role


def test_the_clause_ends_at_the_next_that(facts: Facts) -> None:
    text = HEAD + "The ministry said on Monday that talks will begin."

    (value,) = values(facts(text, "date"))

    assert value.first == date(2031, 3, 17)


def test_the_clause_begins_after_the_last_that(facts: Facts) -> None:
    text = HEAD + "It will be said that they met on Monday."

    (value,) = values(facts(text, "date"))

    assert value.first == date(2031, 3, 17)


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("They met on Tuesday. Two days earlier he was ill.", date(2031, 3, 16), date(2031, 3, 16)),
        ("They met on 3 and 4 March. The following day it rained.", (date(2031, 3, 5)), None),
        ("They met on 3 March. The day before, it rained.", date(2031, 3, 2), None),
        ("They met on 3 March. A week later, it rained.", date(2031, 3, 10), None),
        ("They met in 2029. It was cold the following year.", date(2030, 1, 1), date(2030, 12, 31)),
        (
            "It was signed in March 2030. He left the following month.",
            date(2030, 4, 1),
            date(2030, 4, 30),
        ),
        (
            "They met on 3 March. They will meet on 5 May 2031. He left the next day.",
            date(2031, 3, 4),
            None,
        ),
        ("They will meet on 5 May 2031. He will go two days later.", date(2031, 5, 7), None),
        ("It rained. He was here a day earlier.", date(2031, 3, 19), None),
    ],
)
def test_a_date_may_count_from_the_one_told_before(
    facts: Facts, sentence: str, first: date, last: date | None
) -> None:
    value = values(facts(HEAD + sentence, "date"))[-1]

    assert (value.first, value.last) == (first, last or first)


def test_a_day_of_a_month_counts_from_the_one_told_before_in_a_letter_of_a_season(
    facts: Facts,
) -> None:
    text = "NEWS - Autumn 2031\n\nThey met on 9 September 2031. On the 10th, he left."

    assert [one.first for one in values(facts(text, "date"))] == [
        date(2031, 9, 9),
        date(2031, 9, 10),
    ]


def test_what_counts_from_another_day_stays_open_without_any(facts: Facts) -> None:
    (fact,) = facts("It rained. He was here a day earlier.", "date")

    assert fact.value is None


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("They will meet soon, ministers said on Saturday.", date(2031, 3, 15)),
        ("They will meet soon, ministers promised for Saturday.", date(2031, 3, 22)),
        ("They will meet soon, and were asked to come on Saturday.", date(2031, 3, 22)),
        ("They will meet soon, on Saturday.", date(2031, 3, 22)),
        ("The session is fixed at 8 September.", date(2031, 9, 8)),
        ("She will stay in Oslo from 12 to 15/5.", date(2031, 5, 12)),
        ("A mission will come in quarter IV.", date(2031, 10, 1)),
        ("The next one will be held in quarter II/2032.", date(2032, 4, 1)),
        ("They agreed on Saturday to raise it by the next rains.", date(2031, 3, 15)),
        ("It will have a port, as the minister promised here on Saturday.", date(2031, 3, 15)),
        ("They agreed on Saturday, when the next ships will sail.", date(2031, 3, 22)),
        ("On Saturday she put her name next to his.", date(2031, 3, 15)),
        ("It will begin after a deal was signed in the capital on Saturday.", date(2031, 3, 15)),
        ("It was done on 3 jun 2030.", date(2030, 6, 3)),
        ("It flies twice a week from 15 October.", date(2031, 10, 15)),
        ("They will meet in month November.", date(2031, 11, 1)),
        ("The number is to rise till 2035.", date(2035, 1, 1)),
        ("She spoke of Cyclone No. 6 of January.", date(2031, 1, 1)),
        ("The rule, sent to the bank in November, would end.", date(2030, 11, 1)),
        ("On Wednesday she visited Oslo; later she is to dine.", date(2031, 3, 19)),
        ("On Wednesday she visits Oslo; later she is to dine.", date(2031, 3, 26)),
        ("A study may begin in November.", date(2031, 11, 1)),
        ("She returns to Oslo on Friday.", date(2031, 3, 21)),
        ("It meets for the second time in Bergen in October.", date(2031, 10, 1)),
        ("On Monday, the Day of Boats, fishers gather in Oslo.", date(2031, 3, 24)),
        ("On Monday, the Day of Boats, fishers gathered in Oslo.", date(2031, 3, 17)),
        ("Nets will be dearer under a pact signed in Oslo on Monday.", date(2031, 3, 17)),
        ("Nets will be dearer under a pact signed with Norway on Monday.", date(2031, 3, 17)),
        ("A pact to be signed with Norway on Monday will help.", date(2031, 3, 24)),
        ("On Monday they signed a pact under which nets will be dearer.", date(2031, 3, 17)),
        ("It is agreed that boats be moved from the beginning of autumn.", date(2031, 9, 1)),
        ("The next talk will be held in Oslo in autumn.", date(2031, 9, 1)),
        ("We shall recall, in August the prices rose.", date(2030, 8, 1)),
        ("Talks are planned, preceded by a round in Oslo in November.", date(2031, 11, 1)),
    ],
)
def test_what_was_said_is_past_beside_what_is_to_come(
    facts: Facts, sentence: str, first: date
) -> None:
    (value,) = values(facts(HEAD + sentence, "date"))

    assert value.first == first


def test_the_same_days_in_the_same_role_are_one_fact(facts: Facts) -> None:
    text = HEAD + "They met on 3 March 2031. The meeting of 3 March 2031 was long."

    assert [len(fact.mentions) for fact in facts(text, "date")[1:]] == [1]


def test_a_date_that_needs_the_document_date_says_so(facts: Facts) -> None:
    (fact,) = facts("They met yesterday.", "date")

    assert (fact.value, fact.confidence) == (None, 0.3)
    assert fact.reasons == ("Needs the date of the document.",)


def test_a_day_that_does_not_exist_says_so(facts: Facts) -> None:
    (fact,) = facts("They met on 2031-02-30.", "date")

    assert fact.reasons == ("No such day.",)


def test_a_date_read_against_an_inferred_one_is_less_sure(facts: Facts) -> None:
    found = facts("It was said on Tuesday (May 7). They met on Monday.", "date")

    assert found[-1].confidence == 0.7
    assert found[-1].reasons == ("Read against the inferred date 2024-05-07.",)


def test_an_ambiguous_numeric_date_is_less_sure(facts: Facts) -> None:
    (fact,) = facts("They met on 07/05/2031 and talked.", "date")

    assert fact.confidence == 0.7


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("OSLO, 7 May 2031 - Talks begin.", ["7 May 2031"]),
        ("Oslo - 7 May 2031. Talks begin today in the port.", []),
        ("date 2031-05-07 Talks begin.", ["2031-05-07"]),
        ("2031-05-07\n\nTalks begin today.", []),
    ],
)
def test_the_date_of_a_dateline_or_stamp_is_doubted(
    facts: Facts, text: str, doubted: list[str]
) -> None:
    found = [fact for fact in facts(text, "date") if fact.text != "today"]

    assert [fact.text for fact in found] == doubted
    assert all(fact.confidence == 0.4 for fact in found)


def test_the_printed_date_of_the_text_is_that_of_its_announcement(facts: Facts) -> None:
    (fact,) = facts("Published 20 March 2031\n\nThey met.", "date")

    assert isinstance(fact.value, DateValue)
    assert fact.value.role == "announcement"


def test_what_somebody_was_to_do_lies_ahead_of_the_report(facts: Facts) -> None:
    text = "Published 20 March 2031\n\nHe was to tour the port on Friday before going home."

    (friday,) = [fact for fact in facts(text, "date") if fact.text == "Friday"]

    assert isinstance(friday.value, DateValue)
    assert friday.value.first.isoformat() == "2031-03-21"


@pytest.mark.parametrize(
    "text",
    [
        "Published 20 March 2031\n\nThree people held since September will be released.",
        "Published 20 March 2031\n\nIt will be the first since its opening in September.",
    ],
)
def test_since_leads_to_the_past_whatever_the_sentence_plans(facts: Facts, text: str) -> None:
    (september,) = [fact for fact in facts(text, "date") if fact.text == "September"]

    assert isinstance(september.value, DateValue)
    assert september.value.first.year == 2030


def test_a_day_told_in_the_text_stands_for_that_of_the_dateline(facts: Facts) -> None:
    found = facts("OSLO, 7 May 2031 (NNA) - Denmark agreed on Wednesday to talks.", "date")

    assert [fact.text for fact in found] == ["Wednesday"]


@pytest.mark.parametrize(
    "text",
    [
        "Published 20 March 2031\n\nA firm that was expected to buy fish left in November.",
        "Published 20 March 2031\n\nThe treaty of November, under which all will fish, holds.",
    ],
)
def test_what_was_expected_or_follows_is_no_future_of_the_date(facts: Facts, text: str) -> None:
    (november,) = [fact for fact in facts(text, "date") if fact.text == "November"]

    assert isinstance(november.value, DateValue)
    assert november.value.first.year == 2030


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("They agreed to hold the next round in Oslo in May.", "May", "2031-05-01"),
        ("Berg, who arrived on Monday, is scheduled to meet us.", "Monday", "2031-03-17"),
    ],
)
def test_a_date_lies_where_its_own_verb_tells(
    facts: Facts, text: str, day: str, expected: str
) -> None:
    found = facts(f"Published 20 March 2031\n\n{text}", "date")

    (value,) = [fact.value for fact in found if fact.text == day]
    assert isinstance(value, DateValue)
    assert value.first.isoformat() == expected


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Fishing starts in Bergen in October.", date(2031, 10, 1)),
        ("It was said that the guest was expected in Oslo on Friday.", date(2031, 3, 21)),
        ("They may have to wait, but on Tuesday they were told what will be.", date(2031, 3, 18)),
        ("They plan it for May of the next year.", date(2032, 5, 1)),
        ("She hoped to see him at the fair in November.", date(2031, 11, 1)),
        ("They spoke of preparations for the fair in November.", date(2031, 11, 1)),
        ("The fair, which ends on Friday, is small.", date(2031, 3, 21)),
        ("Since the beginning of the year 2030, it has rained.", date(2030, 1, 1)),
    ],
)
def test_what_a_clause_tells_places_its_day(facts: Facts, sentence: str, first: date) -> None:
    (value,) = values(facts(HEAD + sentence, "date"))

    assert value.first == first


@pytest.mark.parametrize(
    "speech",
    [
        '"What is tried today will be seen tomorrow," she said.',
        '"We are one. What is tried today will be seen tomorrow," she said.',
    ],
)
def test_today_and_tomorrow_in_one_breath_of_speech_are_no_days(facts: Facts, speech: str) -> None:
    assert values(facts(HEAD + speech, "date")) == []


def test_outside_of_speech_they_are(facts: Facts) -> None:
    assert len(values(facts(HEAD + "They meet today and will part tomorrow.", "date"))) == 2


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("The loan falls due in June.", date(2031, 6, 1)),
        ("Whether it should is a question for the summit in Oslo in November.", date(2031, 11, 1)),
        ("On Tuesday they sealed on Monday their will to fish.", date(2031, 3, 18)),
        (
            "They agreed to fish, according to a statement issued on Wednesday.",
            date(2031, 3, 19),
        ),
        ("They agreed to fish on Wednesday.", date(2031, 3, 26)),
        ("The guest follows on Friday to Bergen.", date(2031, 3, 21)),
        ("The airline hopes to fly from November.", date(2031, 11, 1)),
        ("Oslo wants observers on every boat from January 1.", date(2032, 1, 1)),
        ("The two intend to act together at the summit in November.", date(2031, 11, 1)),
        ("She extended an invitation to the Council to come on 14 October.", date(2031, 10, 14)),
        ("The guest, who is staying in Bergen through Sunday, came back.", date(2031, 3, 23)),
        ("The money is paid in November.", date(2031, 11, 1)),
        ("The first fifty would return before Christmas.", date(2031, 12, 25)),
        ("Nobody was paid since Christmas Eve.", date(2030, 12, 24)),
        ("Officials meet in Bergen from Monday.", date(2031, 3, 24)),
        ("The forum sends its judges in November.", date(2031, 11, 1)),
        ("He said that trawlers should arrive in November.", date(2031, 11, 1)),
        ("She visits a school in Bergen on Monday before flying home.", date(2031, 3, 24)),
        ("She visits a school in Bergen on Monday.", date(2031, 3, 17)),
    ],
)
def test_what_lies_ahead_is_told_by_the_words_around(
    facts: Facts, sentence: str, first: date
) -> None:
    assert values(facts(HEAD + sentence, "date"))[0].first == first


def test_a_date_written_from_year_to_day_dates_the_text(propose: Callable[[str], Proposal]) -> None:
    told = propose("Minister plants herring\n\nInput 2031.03.20. 11:00\n\nThey met on the 18th.")

    assert told.document_date
    assert told.document_date.value == date(2031, 3, 20)


def test_winters_that_are_not_to_come_are_no_dates(facts: Facts) -> None:
    (head,) = facts(HEAD + "The road is closed in winter.", "date")

    assert head.text == "20 March 2031"


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        (
            "She arrives in Bergen on 3 May and returns on the 7th.",
            [date(2031, 5, 3), date(2031, 5, 7)],
        ),
        (
            "Nets come on 3 May. A shop was open on the 7th.",
            [date(2031, 5, 3), date(2031, 5, 7)],
        ),
        (
            "Boats leave on 3 May. She sang on the 2nd.",
            [date(2031, 5, 3), date(2031, 3, 2)],
        ),
        (
            "They met on 4 March. The day before Berg met the fishers.",
            [date(2031, 3, 4), date(2031, 3, 3)],
        ),
        (
            "Talks would go on until 9 May. The day before Berg met the fishers.",
            [date(2031, 5, 9), date(2031, 3, 19)],
        ),
        ("They will meet on 10 or 11 June.", [date(2031, 6, 10), date(2031, 6, 11)]),
    ],
)
def test_days_go_on_from_those_told_before(facts: Facts, sentence: str, days: list[date]) -> None:
    assert [one.first for one in values(facts(HEAD + sentence, "date"))] == days


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("in the past month of May", "2030-05-01", "2030-05-31"),
        ("in the coming month of March", "2032-03-01", "2032-03-31"),
        ("in the second semester of the present year", "2031-07-01", "2031-12-31"),
        ("in the autumn of the present year", "2031-09-01", "2031-11-30"),
        ("for the years 2031 and 2032", "2031-01-01", "2032-12-31"),
        ("on the morning of 29/4", "2031-04-29", "2031-04-29"),
        ("in the afternoon, day 7, on 12/5", "2031-05-12", "2031-05-12"),
        ("on 29.04.31", "2031-04-29", "2031-04-29"),
        ("of the coming year's September", "2032-09-01", "2032-09-30"),
        ("of last year October", "2030-10-01", "2030-10-31"),
        ("during the month May of the year 2032", "2032-05-01", "2032-05-31"),
        ("of the year 2032 until 2034", "2032-01-01", "2034-12-31"),
        ("on 2032 year 19 April", "2032-04-19", "2032-04-19"),
        ("on 2032 year 4 month 19 day", "2032-04-19", "2032-04-19"),
        ("in month 5 year 2032", "2032-05-01", "2032-05-31"),
        ("in the 4th quarter of 2032", "2032-10-01", "2032-12-31"),
        ("on May 12/2032", "2032-05-12", "2032-05-12"),
        ("in the current year", "2031-01-01", "2031-12-31"),
        ("of the plan (2032 until 2034)", "2032-01-01", "2034-12-31"),
    ],
)
def test_more_ways_to_tell_a_time(facts: Facts, words: str, first: str, last: str) -> None:
    found = values(facts(f"OSLO, 14 May 2031 - They spoke {words}.", "date"))

    assert (found[-1].first.isoformat(), found[-1].last.isoformat()) == (first, last)


@pytest.mark.parametrize("words", ["9/11", "24/7", "3/4 of all", "the years 2031 and 2039"])
def test_fractions_and_names_of_days_are_no_times(facts: Facts, words: str) -> None:
    found = values(facts(f"OSLO, 14 May 2031 - They spoke on {words}.", "date"))

    assert all((one.last - one.first).days < 366 and one.first.year == 2039 for one in found)
