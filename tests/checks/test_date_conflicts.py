from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.date_conflicts import days_in_words, find_date_conflicts, find_nested_dates
from briefgen.checks.evidence import Evidence, gather_evidence
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateRole, Fact, Review
from briefgen.model.source import Source
from tests.support.told import day, dossier, fact, named, person, told

MARCH = {number: date(2031, 3, number) for number in range(1, 32)}


def conflicts(*pairs: tuple[Source, Fact], also: tuple[Fact, ...] = ()) -> list[Conflict]:
    sources = {source.id: source for source, _ in pairs}
    facts = [dated for _, dated in pairs]
    found = dossier(list(sources.values()), [*facts, *also])
    return list(find_date_conflicts(gather_evidence(found)))


def said(
    number: int,
    first: date,
    last: date | None = None,
    *,
    text: str = "The two will meet on DAY.",
    role: DateRole = "meeting",
    on: date | None = MARCH[1],
) -> tuple[Source, Fact]:
    words = f"the day of text {number}"
    source = told(text.replace("DAY", words), number, on=on)
    return source, day(source, words, first, last, role=role)


def test_two_days_of_one_meeting_are_a_conflict_with_both_sentences() -> None:
    (found,) = conflicts(said(1, MARCH[20], MARCH[21]), said(2, MARCH[27]))

    assert found.kind == "dates"
    assert found.message == (
        "The days of the meeting can't all be right: 2031-03-20 to 2031-03-21 or 2031-03-27."
    )
    assert [side.sayings[0].sentence for side in found.sides] == [
        "The two will meet on the day of text 1.",
        "The two will meet on the day of text 2.",
    ]
    assert [(choice.key, choice.label, choice.side) for choice in found.choices] == [
        ("1", "Use 2031-03-20 to 2031-03-21", 0),
        ("2", "Use 2031-03-27", 1),
        ("both", "All are right: they are of different meetings", None),
    ]


def test_a_further_source_that_agrees_leaves_the_conflict_as_it_is() -> None:
    other = said(3, MARCH[27], text="Officials of both sides gather on DAY in the harbour town.")
    (before,) = conflicts(said(1, MARCH[20]), said(2, MARCH[27]))
    (after,) = conflicts(said(1, MARCH[20]), said(2, MARCH[27]), other)

    assert (before.id, before.sides[1].sources, after.sides[1].sources) == (after.id, 1, 2)


def test_three_days_are_one_conflict() -> None:
    (found,) = conflicts(said(1, MARCH[20]), said(2, MARCH[27]), said(3, MARCH[23]))

    assert [side.reading for side in found.sides] == ["2031-03-20", "2031-03-23", "2031-03-27"]


def test_a_day_within_the_days_of_one_side_stands_on_that_side() -> None:
    (found,) = conflicts(
        said(1, MARCH[20], MARCH[21]), said(2, MARCH[27]), said(3, MARCH[20]), said(4, MARCH[21])
    )

    assert [(side.reading, len(side.facts)) for side in found.sides] == [
        ("2031-03-20 to 2031-03-21", 3),
        ("2031-03-27", 1),
    ]


def test_a_month_gathers_no_days_that_contradict_each_other() -> None:
    (found,) = conflicts(
        said(1, MARCH[1], MARCH[30]),
        said(2, MARCH[8]),
        said(3, date(2031, 4, 20)),
        said(4, MARCH[27]),
    )

    assert [side.reading for side in found.sides] == [
        "2031-03-01 to 2031-03-30",
        "2031-03-08",
        "2031-03-27",
        "2031-04-20",
    ]


def test_days_that_overlap_are_asked_about() -> None:
    (found,) = conflicts(said(1, MARCH[18], MARCH[20]), said(2, MARCH[20], MARCH[22]))

    assert "overlap, but are not the same" in found.message


def evidence_of(*pairs: tuple[Source, Fact]) -> Evidence:
    return gather_evidence(dossier([source for source, _ in pairs], [dated for _, dated in pairs]))


def test_a_nested_date_is_no_conflict_but_a_pair() -> None:
    evidence = evidence_of(
        said(1, MARCH[7], MARCH[16], role="visit"),
        said(2, MARCH[8], MARCH[9]),
        said(3, MARCH[8], MARCH[10]),
    )

    assert list(find_date_conflicts(evidence)) == []
    assert [(outer.source, inner.source) for outer, inner in find_nested_dates(evidence)] == [
        ("s-1", "s-2"),
        ("s-1", "s-3"),
        ("s-3", "s-2"),
    ]


def test_equal_and_overlapping_dates_are_no_nested_pairs() -> None:
    evidence = evidence_of(
        said(1, MARCH[7], MARCH[16], role="visit"),
        said(2, MARCH[7], MARCH[16]),
        said(3, MARCH[10], MARCH[20]),
        said(4, date(2032, 1, 1)),
    )

    assert list(find_nested_dates(evidence)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (said(1, MARCH[20]), said(2, MARCH[27], role="announcement")),
        (said(1, MARCH[20], role="statement"), said(2, MARCH[27], role="statement")),
        (said(1, MARCH[20]), said(2, date(2031, 7, 1))),
        (said(1, MARCH[20]), said(2, date(2030, 1, 1), date(2030, 12, 31))),
        (said(1, MARCH[20]), said(2, MARCH[4], text="They last met on DAY.")),
        (
            said(1, MARCH[20], text="The second round is on DAY."),
            said(2, MARCH[4], text="The first round was on DAY."),
        ),
        (said(1, MARCH[4], text="They met on DAY.", on=MARCH[5]), said(2, MARCH[20])),
    ],
    ids=["roles", "statements", "far", "vague", "earlier", "rounds", "one is over, one ahead"],
)
def test_dates_of_different_things_are_no_conflict(
    one: tuple[Source, Fact], other: tuple[Source, Fact]
) -> None:
    assert conflicts(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (said(1, MARCH[20]), said(2, date(2030, 3, 20))),
        (said(1, MARCH[9], text="They met on DAY.", on=MARCH[10]), said(2, MARCH[10])),
        (said(1, MARCH[9], on=None), said(2, MARCH[10])),
        (
            said(1, MARCH[20], text="The first round is on DAY."),
            said(2, MARCH[4], text="The first round opens on DAY."),
        ),
    ],
    ids=["another year", "told too late", "undated source", "the same round"],
)
def test_dates_of_one_thing_are_a_conflict(
    one: tuple[Source, Fact], other: tuple[Source, Fact]
) -> None:
    assert len(conflicts(one, other)) == 1


def test_the_same_days_in_other_years_agree_with_what_lies_around_them() -> None:
    long = said(1, MARCH[1], date(2031, 3, 31))

    assert conflicts(long, said(2, MARCH[1])) == []


def test_a_source_that_tells_of_both_days_tells_of_two_meetings() -> None:
    source = told("They meet on 4 March, and again on 20 March.", on=MARCH[1])
    both = day(source, "4 March", MARCH[4]), day(source, "20 March", MARCH[20])

    assert conflicts((source, both[0]), (source, both[1])) == []
    assert conflicts((source, both[0]), (source, both[1]), said(2, MARCH[20])) == []


def test_a_day_within_the_days_of_its_own_source_tells_of_no_second_meeting() -> None:
    source = told("They meet on 9 and 10 March. The talks open on 9 March.", 2, on=MARCH[1])
    days = (
        (source, day(source, "9 and 10 March", MARCH[9], MARCH[10])),
        (source, day(source, "9 March", MARCH[9])),
    )

    (found,) = conflicts(said(1, MARCH[8], MARCH[9]), *days)

    assert [side.reading for side in found.sides] == [
        "2031-03-08 to 2031-03-09",
        "2031-03-09 to 2031-03-10",
    ]
    assert conflicts(said(1, MARCH[8], MARCH[11]), *days) == []


def test_a_meeting_within_the_visit_tells_that_its_source_knows_the_visit() -> None:
    source = told("They met on 12 March. Their deputies came on 3 March.", 2, on=MARCH[16])
    days = (
        (source, day(source, "12 March", MARCH[12])),
        (source, day(source, "3 March", MARCH[3], role="visit")),
    )

    assert conflicts(said(1, MARCH[11], MARCH[14], role="visit"), *days) == []


def test_a_visit_tells_nothing_of_the_day_of_the_meeting_within() -> None:
    visit = "They will come from 7 to 16 March and meet on DAY."
    one, other = said(1, MARCH[8], text=visit), said(2, MARCH[12], text=visit)
    visits = tuple(
        day(source, "7 to 16 March", MARCH[7], MARCH[16], role="visit")
        for source, _ in (one, other)
    )

    (found,) = conflicts(one, other, also=visits)

    assert [side.reading for side in found.sides] == ["2031-03-08", "2031-03-12"]


def test_what_is_named_beside_the_days_tells_meetings_apart() -> None:
    aldren = told("They meet in Port Aldren on 4 March.", on=MARCH[1])
    osthaven = told("Ivar Lund meets them in Osthaven on 20 March.", 2, on=MARCH[1])
    days = (
        (aldren, day(aldren, "4 March", MARCH[4])),
        (osthaven, day(osthaven, "20 March", MARCH[20])),
    )
    places = named(aldren, "Port Aldren", "venue"), named(osthaven, "Osthaven", "venue")
    lund = person(osthaven, "Ivar Lund")

    assert conflicts(*days, also=places) == []
    assert len(conflicts(*days, also=(places[0], lund))) == 1


def test_a_place_that_is_only_mentioned_tells_nothing() -> None:
    one = told("After the fair in Osthaven they meet on 4 March.", on=MARCH[1])
    other = told("They meet in Port Aldren on 20 March.", 2, on=MARCH[1])
    also = fact(one, "Osthaven", "venue", role="other"), named(other, "Port Aldren", "venue")
    days = (one, day(one, "4 March", MARCH[4])), (other, day(other, "20 March", MARCH[20]))

    assert len(conflicts(*days, also=also)) == 1


def test_a_typed_day_and_an_open_one_are_no_trouble() -> None:
    source, told_day = said(1, MARCH[20])
    typed = replace(told_day, id="f-typed", source=None, sentence=None)
    unplaced = replace(told_day, id="f-open", value=None)

    assert conflicts((source, told_day), also=(typed, unplaced)) == []


def test_a_rejected_day_contradicts_nobody() -> None:
    source, wrong = said(2, MARCH[27])
    rejected = replace(wrong, review=Review(state="rejected"))

    assert conflicts(said(1, MARCH[20]), (source, rejected)) == []


def test_copies_of_one_wire_with_different_days_are_a_conflict() -> None:
    text = "The ministers of both sides will meet in the harbour town on DAY, officials said."

    (found,) = conflicts(said(1, MARCH[20], text=text), said(2, MARCH[27], text=text))

    assert [side.sources for side in found.sides] == [1, 1]


def test_whole_months_and_years_are_read_by_their_names() -> None:
    assert days_in_words(MARCH[1], MARCH[31]) == "2031-03"
    assert days_in_words(date(2028, 2, 1), date(2028, 2, 29)) == "2028-02"
    assert days_in_words(date(2031, 1, 1), date(2031, 12, 31)) == "2031"
    assert days_in_words(MARCH[1], date(2031, 4, 30)) == "2031-03-01 to 2031-04-30"
    assert days_in_words(date(9999, 12, 1), date(9999, 12, 31)) == "9999-12"
    assert days_in_words(MARCH[1], MARCH[30]) == "2031-03-01 to 2031-03-30"
    assert days_in_words(date(9999, 12, 1), date.max) == "9999-12"
