from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.compose.events import dated_events
from briefgen.model.dossier import Dossier, Meeting
from briefgen.model.facts import DateRole, Fact, FactKind, FactValue, Mention, NamedValue, Review
from briefgen.model.local_text import local
from tests.support.dossier_composing import composed, dossier_of, lines_of
from tests.support.dossier_sample import days, fact_in, point, source_of

TEXT = (
    "In May 2030 Ada signed the Accord at Port Aldren and praised it.\n"
    "The Sea Council met on 3 June and again on 4 June 2030.\n"
    "Somebody said so last week.\n"
    "In May, the Guild joined.\n"
)
SOURCE = source_of(TEXT, "s-aaaaaaaa")
MAY = days(date(2030, 5, 1), date(2030, 5, 31))


def fact(words: str, kind: FactKind, *, value: FactValue | None = None, **attributes: str) -> Fact:
    id_ = "f-" + words.replace(" ", "")
    return fact_in(SOURCE, words, kind, id_, value=value, areas=(), **attributes)


def background(*facts: Fact, notes: bool = False, meeting: Meeting | None = None) -> list[str]:
    """Give the lines of the section without its heading."""
    dossier = replace(dossier_of(*facts, meeting=meeting), sources=(SOURCE,))
    return lines_of("background", dossier, notes=notes)[1:]


def test_a_name_belongs_to_the_date_of_its_sentence() -> None:
    facts = (
        fact("Accord", "agreement"),
        fact("May 2030", "date", value=MAY),
        fact("Port Aldren", "venue", role="other"),
    )

    assert background(*facts) == ["May 2030 | Accord; Port Aldren"]


def test_a_name_whose_date_stands_in_the_header_has_none_in_the_background() -> None:
    meeting = fact("3 June", "date", value=days(date(2030, 6, 3), role="meeting"))
    later = fact("4 June 2030", "date", value=days(date(2030, 6, 4), role="deadline"))
    council = fact("Sea Council", "organisation")

    assert background(meeting, later, council) == [
        "4 June 2030 | Deadline",
        "Organisations | Sea Council",
    ]
    assert background(later, council) == ["4 June 2030 | Deadline: Sea Council"]


def test_what_was_said_is_dated_by_its_own_date_never_by_one_near_it() -> None:
    may = fact("May 2030", "date", value=MAY)
    dated = fact("praised it", "position", speaker="Ada", date="2030-05-01/2030-05-31")
    undated = fact("Ada signed the Accord", "milestone")

    assert background(may, dated, undated) == [
        "May 2030 | Ada: praised it",
        "## Also reported",
        "- Ada signed the Accord",
    ]


def test_an_agreement_belongs_to_the_date_of_its_statement_wherever_that_is_said() -> None:
    text = "On 3 June 2030 Ada named the Old Pact.\nThe Pact of Aldren was made in May 2030.\n"
    source = source_of(text, "s-pactpact")
    pact = fact_in(
        source, "Old Pact", "agreement", "f-pact", value=NamedValue(name="Agreement of Aldren")
    )
    start = text.index("Pact of Aldren")
    mention = Mention(start=start, end=start + len("Pact of Aldren"), text="Pact of Aldren")
    facts = (
        replace(pact, mentions=(mention,)),
        fact_in(source, "3 June 2030", "date", "f-june", value=days(date(2030, 6, 3))),
        fact_in(
            source,
            "May 2030",
            "date",
            "f-may",
            value=days(MAY.first, MAY.last, role="statement"),
        ),
    )
    dossier = replace(dossier_of(*facts), sources=(source,))

    lines = lines_of("background", dossier, notes=True)[1:]

    assert lines[:1] == [
        "May 2030 | Agreement of Aldren (in the source: “Old Pact”, “Pact of Aldren”)1\u00a02"
    ]


def test_the_first_of_several_dates_in_a_sentence_takes_what_stands_there() -> None:
    facts = (
        fact("Sea Council", "agreement"),
        fact("3 June", "date", value=days(date(2030, 6, 3))),
        fact("4 June 2030", "date", value=days(date(2030, 6, 4), role="deadline")),
    )

    assert background(*facts) == ["3 June 2030 | Sea Council", "4 June 2030 | Deadline"]


def test_a_body_that_did_nothing_makes_no_event_of_a_day() -> None:
    council = fact("Sea Council", "organisation")
    year = fact("3 June", "date", value=days(date(2030, 6, 3)))
    issued = replace(year, value=days(date(2030, 6, 3), role="announcement"))

    assert background(council, year) == ["Organisations | Sea Council"]
    assert background(council, issued) == ["3 June 2030 | Announcement: Sea Council"]


def test_events_stand_in_the_order_of_their_days_and_the_undated_last() -> None:
    facts = (
        fact("Somebody said so", "position"),
        fact("4 June 2030", "date", value=days(date(2030, 6, 4), role="deadline")),
        fact("May 2030", "date", value=days(MAY.first, MAY.last, role="appointment")),
        fact("Guild", "organisation"),
    )

    assert background(*facts) == [
        "May 2030 | Appointment",
        "4 June 2030 | Deadline",
        "Organisations | Guild",
        "## Also reported",
        "- Somebody said so",
    ]


def test_where_nothing_has_a_date_statements_are_bullets() -> None:
    assert background(fact("Somebody said so", "position")) == ["- Somebody said so"]


def test_a_date_of_which_nothing_is_told_is_left_out_with_a_notice() -> None:
    facts = (
        fact("last week", "date"),
        fact("May 2030", "date", value=MAY),
        fact("Guild", "organisation"),
    )
    dossier = replace(dossier_of(*facts), sources=(SOURCE,))

    assert background(*facts) == ["Organisations | Guild"]
    (notice,) = [one for one in composed(dossier).notices if one.code == "no-section"]
    assert (notice.level, notice.ids) == ("info", ("f-lastweek", "f-May2030"))
    assert notice.message == "2 ticked dates say nothing of what happened; word or untick them."


@pytest.mark.parametrize("role", ["announcement", "statement", "quote", "other"])
def test_a_day_on_which_only_something_was_said_is_left_out_with_a_notice(role: DateRole) -> None:
    day = fact("3 June", "date", value=days(date(2030, 6, 3), role=role))
    dossier = replace(dossier_of(day, fact("Guild", "organisation")), sources=(SOURCE,))

    assert lines_of("background", dossier) == ["# Background", "Organisations | Guild"]
    (notice,) = [one for one in composed(dossier).notices if one.code == "no-section"]
    assert notice.message == "1 ticked date says nothing of what happened; word or untick it."


def test_a_date_that_nobody_resolved_but_the_officer_worded_stands_with_what_has_no_date() -> None:
    worded = replace(fact("last week", "date"), review=Review(wording=local("Announced last week")))

    assert background(worded, fact("Guild", "organisation")) == [
        "Organisations | Guild",
        "## Also reported",
        "- Announced last week",
    ]


def test_names_without_a_date_are_gathered_by_kind() -> None:
    council = replace(
        fact("Sea Council", "organisation"), value=NamedValue(name="Council of the Sea")
    )
    facts = (fact("Guild", "organisation"), council, fact("Port Aldren", "venue", role="other"))

    assert background(*facts) == [
        "Organisations | Guild; Council of the Sea (in the source: “Sea Council”)",
        "Places | Port Aldren",
    ]


@pytest.mark.parametrize(
    ("role", "line"),
    [
        ("announcement", "May 2030 | Announcement: Accord"),
        ("statement", "May 2030 | Accord"),
        ("appointment", "May 2030 | Appointment: Accord"),
        ("deadline", "May 2030 | Deadline: Accord"),
        ("meeting", None),
        ("visit", None),
        ("quote", "May 2030 | Accord"),
        ("other", "May 2030 | Accord"),
    ],
)
def test_the_role_of_a_date_says_what_the_day_was(role: DateRole, line: str | None) -> None:
    facts = (
        fact("Accord", "agreement"),
        fact("May 2030", "date", value=days(MAY.first, MAY.last, role=role)),
    )

    # Days of the meeting and of the visit stand in the table above; the name is then undated.
    assert background(*facts) == [line or "Prior agreements | Accord"]


def test_days_of_a_meeting_are_told_before_those_on_which_it_was_spoken_of() -> None:
    stated = fact("May 2030", "date", value=days(MAY.first, MAY.last, role="statement"))
    due = replace(stated, id="f-duedueda", value=days(MAY.first, MAY.last, role="deadline"))

    assert background(stated, due) == ["May 2030 | Deadline"]


def test_where_somebody_says_what_happened_the_role_of_the_day_is_not_told() -> None:
    signed = fact("Ada signed the Accord", "milestone", date="2030-05-01/2030-05-31")
    may = fact("May 2030", "date", value=days(MAY.first, MAY.last, role="appointment"))

    assert background(signed, may) == ["May 2030 | Ada signed the Accord"]


def test_the_officers_wording_of_a_date_says_what_the_day_was() -> None:
    signed = replace(
        fact("May 2030", "date", value=MAY), review=Review(wording=local("The Accord is signed"))
    )

    assert background(signed) == ["May 2030 | The Accord is signed"]


def test_a_row_does_not_repeat_its_own_days() -> None:
    may = "2030-05-01/2030-05-31"
    quote = fact_in(SOURCE, "praised it", "quote", "f-quotequo", speaker="Ada", date=may)

    assert background(quote, fact("May 2030", "date", value=MAY)) == [
        "May 2030 | Ada: “praised it”"
    ]


def test_the_mark_of_a_date_stands_at_it_where_no_other_mark_leads_to_its_sentence() -> None:
    june = fact("3 June", "date", value=days(date(2030, 6, 3), role="deadline"))
    facts = (fact("Accord", "agreement"), fact("May 2030", "date", value=MAY), june)

    assert background(*facts, notes=True)[:2] == [
        "May 2030 | Accord1",
        "3 June 20302 | Deadline",
    ]


def test_two_dates_of_the_same_days_are_one_event_with_both_marks() -> None:
    again = fact_in(SOURCE, "May,", "date", "f-again", value=MAY)
    facts = (fact("Accord", "agreement"), fact("May 2030", "date", value=MAY), again)

    assert background(*facts, notes=True)[0] == "May 20301 | Accord2"


def test_facts_accepted_as_time_or_place_are_not_told_again() -> None:
    meeting = Meeting(place=local("Port"), from_facts={"place": ("f-PortAldren",)})

    assert background(fact("Port Aldren", "venue", role="other"), meeting=meeting) == []


def test_the_officers_points_come_first() -> None:
    dossier = Dossier(points=(point("background", "The season ended early", "p-a"),))

    assert lines_of("background", dossier) == ["# Background", "- The season ended early"]


def test_an_officers_fact_has_no_sentence_to_be_dated_by() -> None:
    typed = Fact(id="f-typedtyp", kind="position", text="Wait", engine="officer")
    deadline = days(MAY.first, MAY.last, role="deadline")
    dated = Fact(id="f-datedate", kind="date", text="May", value=deadline, engine="officer")

    assert [event.facts for event in dated_events((typed, dated), (dated,))] == [(dated,)]
