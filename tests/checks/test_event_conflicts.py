"""Days and places of a signing and of the next meeting, as two sources tell them."""

import datetime as dt
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from briefgen.checks.comparison import compare_accounts
from briefgen.checks.event_conflicts import find_event_conflicts
from briefgen.checks.evidence import gather_evidence
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import Attribute, DateRole, Fact
from briefgen.model.source import Source
from tests.support.told import day, dossier, named, person, told

Told = tuple[Source, list[Fact]]

MARCH = {number: dt.date(2031, 3, number) for number in range(1, 32)}
MAY, JUNE = dt.date(2031, 5, 7), dt.date(2031, 6, 9)


def tells(
    number: int,
    text: str,
    *,
    days: dict[str, dt.date | tuple[dt.date, dt.date]] | None = None,
    places: Sequence[str] = (),
    role: DateRole = "other",
    on: dt.date | None = MARCH[10],
    who: str = "Ola Berg",
) -> Told:
    """Make a source about Ola Berg with the days and places that its words name."""
    source = told(f"{who} was there.\n{text}", number, on=on)
    facts = [person(source, who)]
    for words, value in (days or {}).items():
        first, last = value if isinstance(value, tuple) else (value, value)
        facts.append(day(source, words, first, last, role=role))
    facts += [named(source, words, "venue") for words in places]
    return source, facts


def conflicts(*told_of: Told) -> list[Conflict]:
    sources = [source for source, _ in told_of]
    facts = [fact for _, row in told_of for fact in row]
    return list(find_event_conflicts(compare_accounts(gather_evidence(dossier(sources, facts)))))


def messages(*told_of: Told) -> list[str]:
    return [conflict.message for conflict in conflicts(*told_of)]


SIGNED = tells(1, "They signed the accord on Tuesday.", days={"Tuesday": MARCH[9]})
SIGNED_LATER = tells(2, "The accord was inked on Monday.", days={"Monday": MARCH[8]})


def test_two_days_of_one_signing_are_a_conflict() -> None:
    (found,) = conflicts(SIGNED, SIGNED_LATER)

    assert found.kind == "dates"
    assert found.message == "The signing is on different days: 2031-03-09 or 2031-03-08."
    assert found.choices[-1].label == "All are right: they are of different signings"
    assert [side.sayings[0].sentence for side in found.sides] == [
        "They signed the accord on Tuesday.",
        "The accord was inked on Monday.",
    ]


def test_who_puts_initials_to_a_paper_signs_it() -> None:
    initialled = tells(2, "They put their initials to it on Monday.", days={"Monday": MARCH[8]})

    assert len(messages(SIGNED, initialled)) == 1


def test_who_attaches_a_signature_signs() -> None:
    attached = tells(2, "They attached their signatures on Monday.", days={"Monday": MARCH[8]})

    assert len(messages(SIGNED, attached)) == 1


def test_sources_that_agree_stand_on_one_side() -> None:
    third = tells(3, "The paper was sealed on Monday night.", days={"Monday": MARCH[8]})

    (found,) = conflicts(SIGNED, SIGNED_LATER, third)

    assert [side.sources for side in found.sides] == [1, 2]


@pytest.mark.parametrize(
    "other",
    [
        tells(2, "It was signed on 9 March.", days={"9 March": MARCH[9]}),
        tells(2, "It was signed on Monday.", days={"Monday": MARCH[8]}, who="Ida Lund"),
        tells(2, "They signed it long ago, on 7 May.", days={"7 May": dt.date(2030, 5, 7)}),
        tells(2, "It was signed in March.", days={"March": (MARCH[11], MARCH[30])}),
        tells(2, "They sign by Monday.", days={"Monday": MARCH[16]}, role="deadline"),
        tells(2, "They met on Monday.", days={"Monday": MARCH[8]}),
        tells(
            2,
            "It was signed on Monday.\nThe other was signed on Friday.",
            days={"Monday": MARCH[8], "Friday": MARCH[5]},
        ),
        tells(2, "It was signed on Monday.", days={"Monday": MARCH[8]}, on=MAY),
    ],
    ids=["same", "others", "long ago", "month", "deadline", "no signing", "two", "later text"],
)
def test_other_days_contradict_no_signing(other: Told) -> None:
    assert messages(SIGNED, other) == []


def test_the_day_next_to_the_word_is_that_of_the_signing() -> None:
    other = tells(
        2,
        "After talks on Monday they put pen to paper on Tuesday.",
        days={"Monday": MARCH[8], "Tuesday": MARCH[9]},
    )

    assert messages(SIGNED, other) == []


def test_a_signing_without_a_day_has_that_of_the_opening() -> None:
    opened = "Berg met Lund on Monday. They signed the accord."
    met = tells(2, opened, days={"Monday": MARCH[8]}, role="meeting")

    assert messages(SIGNED, met) == ["The signing is on different days: 2031-03-09 or 2031-03-08."]


def test_of_a_text_without_a_day_nobody_knows_when_it_signed() -> None:
    undated = tells(2, "It was signed on Monday.", days={"Monday": MARCH[8]}, on=None)

    assert messages(SIGNED, undated) == []


@pytest.mark.parametrize(("thing", "found"), [("herring accord", True), ("tank memorandum", False)])
def test_two_signings_weeks_apart_are_one_where_one_thing_is_signed(
    thing: str, found: bool
) -> None:
    first = tells(1, "They signed the herring accord on Tuesday.", days={"Tuesday": MARCH[9]})
    late = tells(2, f"The {thing} was inked on Monday.", days={"Monday": MARCH[24]}, on=MARCH[25])

    assert bool(messages(first, late)) is found


@pytest.mark.parametrize(
    "text",
    [
        "They exchanged views on Monday.",
        "It was a sign of trust on Monday.",
        "Monday gave signs of hope.",
    ],
)
def test_other_acts_are_no_signing(text: str) -> None:
    assert messages(SIGNED, tells(2, text, days={"Monday": MARCH[8]})) == []


def test_a_memorandum_that_is_exchanged_is_signed() -> None:
    exchanged = tells(2, "They exchanged a memorandum on Monday.", days={"Monday": MARCH[8]})

    assert len(messages(SIGNED, exchanged)) == 1


def test_an_abbreviation_ends_no_sentence() -> None:
    other = tells(2, "On Monday in Oslo Mr. Roe signed for Norland.", days={"Monday": MARCH[8]})

    assert len(messages(SIGNED, other)) == 1


def test_three_days_that_exclude_each_other_are_three_sides() -> None:
    spans = [
        tells(3, "They sealed it on 8 and 9 March.", days={"8 and 9 March": (MARCH[8], MARCH[9])})
    ]

    (found,) = conflicts(SIGNED, SIGNED_LATER, *spans)

    assert found.readings == ("2031-03-09", "2031-03-08")


@pytest.mark.parametrize(
    ("one", "other", "told_of"),
    [
        (["Bergen"], ["Oslo"], "Bergen or Oslo"),
        (
            ["Skrei House", "Bergen"],
            ["Aldren Hall", "Bergen"],
            "Skrei House, Bergen or Aldren Hall, Bergen",
        ),
        (
            ["Skrei House", "Bergen"],
            ["Skrei railway station"],
            "Skrei House, Bergen or Skrei railway station",
        ),
        (["Skrei House", "Bergen"], ["Bergen"], ""),
        (["Skrei House"], ["Bergen"], ""),
        (["Hôtel de Skrei"], ["Bergen"], ""),
        (["Bergen"], ["Bergen"], ""),
        (["Bergen"], [], ""),
        (["Skrei Center"], ["Skrei Centre"], ""),
        (["Ministry of Boats"], ["Ministry for Boats"], ""),
    ],
)
def test_places_of_a_signing_differ_level_by_level(
    one: list[str], other: list[str], told_of: str
) -> None:
    first = tells(1, f"The accord was signed at {' in '.join(one)}.", places=one)
    second = tells(2, f"The ceremony was held in {', '.join(other) or 'spring'}.", places=other)

    found = [message.partition(": ")[2].rstrip(".") for message in messages(first, second)]

    assert found == ([told_of] if told_of else [])


def test_only_what_people_are_in_is_a_place_of_the_signing() -> None:
    first = tells(1, "They signed the accord in Bergen.", places=["Bergen"])
    second = tells(2, "They signed for flights to Oslo.", places=["Oslo"])

    assert messages(first, second) == []


@pytest.mark.parametrize(
    ("told_of", "places"),
    [
        ("At the Skrei Hotel they signed it.", ["Skrei Hotel"]),
        ("In the Skrei Hostel they signed it.", ["Skrei Hostel"]),
        ("They put a signature under it at the Skrei hotel.", ["Skrei hotel"]),
        ("The setting was the Skrei Hotel when they signed.", ["Skrei Hotel"]),
        ("They signed at the Skrei conference center.", ["Skrei conference center"]),
    ],
)
def test_a_house_of_the_signing_is_told_in_more_ways(told_of: str, places: list[str]) -> None:
    first = tells(1, "They signed the accord at Aldren Hall.", places=["Aldren Hall"])

    assert len(messages(first, tells(2, told_of, places=places))) == 1


@pytest.mark.parametrize(
    ("told_of", "found"),
    [
        ("They signed beside the head of the bank's office in Oslo.", False),
        ("The director of the bank signed it in Oslo.", True),
    ],
)
def test_where_an_office_is_nobody_signs(told_of: str, *, found: bool) -> None:
    first = tells(1, "They signed the accord in Bergen.", places=["Bergen"])

    assert bool(messages(first, tells(2, told_of, places=["Oslo"]))) is found


@pytest.mark.parametrize(
    ("opening", "role", "found"),
    [
        ("They met in Oslo. An accord was signed.", "meeting", True),
        ("They met in Oslo. An accord was read.", "meeting", False),
        ("They met in Oslo. An accord was signed.", "other", False),
        ("They slept in Oslo. An accord was signed.", "meeting", False),
        ("They met in Oslo and in Moss. An accord was signed.", "meeting", False),
        (f"{'It rained. ' * 80}They met in Oslo. An accord was signed.", "meeting", False),
    ],
)
def test_a_signing_without_a_place_has_the_one_of_the_opening(
    opening: str, role: str, *, found: bool
) -> None:
    first = tells(1, "They signed the accord in Bergen.", places=["Bergen"])
    towns = [town for town in ("Oslo", "Moss") if town in opening]
    source, facts = tells(2, opening, places=towns)
    facts = [
        replace(one, attributes={"role": Attribute(value=role)}) if one.kind == "venue" else one
        for one in facts
    ]

    assert bool(messages(first, (source, facts))) is found


NEXT = tells(1, "The group will meet in Oslo on 7 May.", days={"7 May": MAY}, places=["Oslo"])


def test_the_next_meeting_has_one_day_and_one_place() -> None:
    other = tells(
        2, "The next session is on 9 June in Bergen.", days={"9 June": JUNE}, places=["Bergen"]
    )

    assert messages(NEXT, other) == [
        "The next meeting is on different days: 2031-05-07 or 2031-06-09.",
        "The next meeting is at different places: Oslo or Bergen.",
    ]


def test_a_group_returns_to_gather() -> None:
    other = tells(2, "The group will return to gather on 9 June.", days={"9 June": JUNE})

    assert len(messages(NEXT, other)) == 1


@pytest.mark.parametrize(
    "other",
    [
        # what one text tells ahead is over for the other
        tells(2, "They meet again on 9 June.", days={"9 June": JUNE}, on=dt.date(2031, 5, 8)),
        tells(2, "The herring season opens on 9 June.", days={"9 June": JUNE}),
        tells(
            2,
            "The next session is in 2032.",
            days={"2032": (dt.date(2032, 1, 1), dt.date(2032, 12, 31))},
        ),
        tells(2, "The next session is on 9 June.", days={"9 June": JUNE}, role="announcement"),
        tells(2, "The next session was on 1 March.", days={"1 March": MARCH[1]}),
        tells(2, "The next session is on 9 June.", days={"9 June": JUNE}, on=None),
        tells(2, "Parliament next sits in session on 9 June.", days={"9 June": JUNE}),
        tells(2, "He named the IMO, whose committee meets again on 9 June.", days={"9 June": JUNE}),
        tells(2, "The next session goes on until 9 June.", days={"9 June": JUNE}),
        tells(
            2,
            "Those of the next session sit there from summer.",
            days={"summer": (JUNE, dt.date(2031, 8, 31))},
        ),
    ],
    ids=[
        "over",
        "no meeting",
        "year",
        "announced",
        "past",
        "undated",
        "parliament",
        "committee of others",
        "until",
        "from",
    ],
)
def test_other_days_contradict_no_next_meeting(other: Told) -> None:
    near = tells(1, NEXT[0].text.split("\n")[1], days={"7 May": MAY}, on=dt.date(2031, 4, 20))

    assert messages(near, other) == []


def test_of_several_meetings_ahead_the_next_one_counts() -> None:
    several = tells(
        2,
        "The council will meet on 7 May.\nThe group meets again on 9 June.",
        days={"7 May": MAY, "9 June": JUNE},
    )

    assert messages(NEXT, several) == [
        "The next meeting is on different days: 2031-05-07 or 2031-06-09."
    ]


def test_sources_tell_of_one_meeting_over_a_third_one() -> None:
    """One text names Berg, another Lund; a third was there with both."""
    other = tells(2, "It was signed on Monday.", days={"Monday": MARCH[8]}, who="Ida Lund")
    both = tells(3, "Ida Lund came as well.")
    both[1].append(person(both[0], "Ida Lund"))

    assert messages(SIGNED, other) == []
    assert len(messages(SIGNED, other, both)) == 1


def test_what_an_officer_typed_is_in_no_account() -> None:
    source, facts = SIGNED
    typed = replace(facts[0], id="f-typed", source=None, start=0, end=0, sentence=None)

    assert len(messages((source, [*facts, typed]), SIGNED_LATER)) == 1


def test_of_many_sources_those_near_in_time_are_compared() -> None:
    """All but one agree; the one contradicts what it stands next to."""
    agreeing = [
        tells(number, f"Paper {number}: signed on Tuesday.", days={"Tuesday": MARCH[9]})
        for number in range(3, 30)
    ]

    (found,) = conflicts(SIGNED, SIGNED_LATER, *agreeing)

    assert min(len(side.facts) for side in found.sides) == 1
    assert found.readings == ("2031-03-09", "2031-03-08")


def test_of_an_endless_sentence_what_is_near_a_fact_counts() -> None:
    far = "herring and " * 60
    other = tells(2, f"They signed {far} on Monday they rested", days={"Monday": MARCH[8]})

    assert messages(SIGNED, other) == []
