"""Days and figures that two sources give in sentences of one matter."""

import datetime as dt

import pytest
from msgspec.structs import replace

from briefgen.checks.comparison import compare_accounts
from briefgen.checks.evidence import gather_evidence
from briefgen.checks.matter_conflicts import find_matter_conflicts
from briefgen.extract.figures import figure_in
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateRole, Fact, FigureValue
from briefgen.model.source import Source
from tests.support.told import day, dossier, fact, person, told

Told = tuple[Source, list[Fact]]

OFTEN = "The bank has wagons, a cent and euros.\n" * 6
AS_OFTEN = "Euros, a cent and many wagons are told of at a bank.\n" * 6
"""Words that are in so many sentences that they lead from none to another."""
JULY, AUGUST = dt.date(2031, 7, 1), dt.date(2031, 8, 1)


def tells(
    number: int,
    text: str,
    *,
    days: dict[str, tuple[dt.date, dt.date]] | None = None,
    figures: tuple[str, ...] = (),
    role: DateRole = "other",
) -> Told:
    """Make a source about Ola Berg with the days and figures that its words name."""
    source = told(f"Ola Berg was there.\n{text}", number)
    facts = [person(source, "Ola Berg")]
    facts += [day(source, words, *value, role=role) for words, value in (days or {}).items()]
    facts += [fact(source, words, "figure", value=figure_in(words)) for words in figures]
    return source, facts


def conflicts(*told_of: Told) -> list[Conflict]:
    sources = [source for source, _ in told_of]
    facts = [one for _, row in told_of for one in row]
    return list(find_matter_conflicts(compare_accounts(gather_evidence(dossier(sources, facts)))))


def on(day_: dt.date) -> tuple[dt.date, dt.date]:
    return day_, day_


FERRY = tells(1, "The ferry to Skrei starts on 1 July.", days={"1 July": on(JULY)})


def test_two_days_of_one_matter_are_a_conflict() -> None:
    (found,) = conflicts(
        FERRY, tells(2, "From 1 August a ferry to Skrei will open.", days={"1 August": on(AUGUST)})
    )

    assert found.kind == "dates"
    assert found.message == (
        "Sources give different days for what seems one matter: 2031-07-01 or 2031-08-01."
    )
    assert found.choices[-1].label == "All are right: they are of different matters"


@pytest.mark.parametrize(
    ("text", "days", "role"),
    [
        ("The ferry to Skrei starts in July.", (JULY, dt.date(2031, 7, 31)), "other"),
        ("The herring is back in August.", on(AUGUST), "other"),
        ("The ferry is painted in August.", on(AUGUST), "other"),
        ("The ferry to Skrei starts in August.", (AUGUST, dt.date(2032, 7, 31)), "other"),
        ("The ferry to Skrei starts by August.", (AUGUST, dt.date(2034, 7, 31)), "other"),
        ("The ferry to Skrei starts when she does in August.", on(AUGUST), "appointment"),
    ],
    ids=["within", "other words", "one word", "a year", "years", "an office"],
)
def test_other_days_contradict_nothing(
    text: str, days: tuple[dt.date, dt.date], role: DateRole
) -> None:
    words = next(word for word in ("July", "August") if word in text)

    assert conflicts(FERRY, tells(2, text, days={words: days}, role=role)) == []


@pytest.mark.parametrize(("days", "found"), [(AUGUST, True), (dt.date(2031, 3, 12), False)])
def test_what_is_announced_far_ahead_is_a_matter(days: dt.date, found: bool) -> None:
    words = {"that day": on(days)}
    other = tells(2, "A ferry to Skrei opens on that day.", days=words, role="announcement")

    assert bool(conflicts(FERRY, other)) is found


def test_an_undated_text_announces_no_matter() -> None:
    source, facts = tells(
        2, "A ferry to Skrei opens in August.", days={"August": on(AUGUST)}, role="announcement"
    )

    assert conflicts(FERRY, (replace(source, document_date=None), facts)) == []


@pytest.mark.parametrize(("more", "found"), [("", False), (" of the Aldren line", True)])
def test_what_is_past_has_more_in_common(more: str, found: bool) -> None:
    days = dt.date(2031, 3, 1), dt.date(2031, 3, 8)
    one = tells(1, f"The harbour pilots{more} rested on 1 March.", days={"1 March": on(days[0])})
    two = tells(
        2, f"On 8 March slept pilots{more}, all of the harbour.", days={"8 March": on(days[1])}
    )

    assert bool(conflicts(one, two)) is found


def test_days_that_agree_come_before_those_of_the_same_sentence() -> None:
    row = "The ferry to Skrei starts on 1 July, the ferry to Skrei by night on 1 August."
    both = tells(2, row, days={"1 July": on(JULY), "1 August": on(AUGUST)})

    assert conflicts(FERRY, both) == []


def test_sources_that_agree_make_one_side() -> None:
    second = tells(2, "The ferry to Skrei starts on 1 August.", days={"1 August": on(AUGUST)})
    third = tells(3, "A ferry to Skrei begins on 1 August.", days={"1 August": on(AUGUST)})

    (found,) = conflicts(FERRY, second, third)

    assert [len(side.facts) for side in found.sides] == [1, 2]


def test_words_of_those_who_meet_tell_no_matter() -> None:
    one = tells(1, "Berg, Ola Berg, eats on 1 July.", days={"1 July": on(JULY)})
    two = tells(2, "Berg, Ola Berg, rests on 1 August.", days={"1 August": on(AUGUST)})

    assert conflicts(one, two) == []


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("9.4 million euros", "11 million euros", True),
        ("9.4 million euros", "9.5 million euros", False),
        ("9.4 million euros", "11 million dollars", False),
        ("60 vehicles", "90 vehicles", True),
        ("0 vehicles", "90 vehicles", True),
        ("0 vehicles", "0 vehicles", False),
        ("60 MW", "90 megawatts", True),
    ],
)
def test_figures_of_one_unit_differ(one: str, two: str, found: bool) -> None:
    first = tells(1, f"The new harbour cranes come to {one}.", figures=(one,))
    second = tells(2, f"New cranes of the harbour: {two}.", figures=(two,))

    messages = [conflict.message for conflict in conflicts(first, second)]

    told_of = f"Sources give different figures for what seems one matter: {one} or {two}."
    assert messages == ([told_of] if found else [])


def test_a_figure_stands_on_its_side_wherever_its_source_tells_it() -> None:
    headline = "Harbour gets 52 million euros"
    row = "The new harbour cranes come to €52 million."
    first = tells(1, f"{headline}\n{row}", figures=("52 million euros", "€52 million"))
    second = tells(2, "New cranes of the harbour: 80 million euros.", figures=("80 million euros",))

    (found,) = conflicts(first, second)

    assert [len(side.facts) for side in found.sides] == [2, 1]


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        (("48 million euros",), ("52 million euros",), True),
        (("48 million euros",), ("4 million euros",), False),
        (("30 wagons",), ("40 wagons",), True),
        (("30 wagons",), ("400 wagons",), False),
        (("30 wagons",), ("30 wagons",), False),
        (("12 per cent",), ("15 per cent",), False),
        (("48 million euros", "9 million euros"), ("52 million euros",), True),
        (("48 million euros", "50 million euros"), ("56 million euros",), False),
        (("48 million euros", "9 million euros"), ("48 million euros",), False),
        (("8 million euros", "9 euros"), ("6 million euros", "4 euros"), False),
    ],
)
def test_the_only_figure_of_a_unit_is_that_of_the_other(
    one: tuple[str, ...], two: tuple[str, ...], found: bool
) -> None:
    first = tells(1, OFTEN + "".join(f"Bank: {words}.\n" for words in one), figures=one)
    second = tells(2, AS_OFTEN + "".join(f"A bank says {words}.\n" for words in two), figures=two)

    assert bool(conflicts(first, second)) is found


def test_a_number_that_both_texts_have_contradicts_nothing() -> None:
    row = "The new harbour cranes come to 52 million euros."
    first = tells(1, row, figures=("52 million euros",))
    again = (
        "New cranes of the harbour: 80 million euros, far more than the 51 million of last year."
    )
    second = tells(2, again, figures=("80 million euros", "51 million"))

    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ola Berg lends {} for schools.", "A ward costs {}."),
        ("Norland has {}.", "There are {}."),
    ],
)
def test_the_only_figures_of_a_unit_need_another_word_in_common(one: str, two: str) -> None:
    first = tells(1, OFTEN + one.format("30 people"), figures=("30 people",))
    second = tells(2, AS_OFTEN + two.format("40 people"), figures=("40 people",))

    assert conflicts(first, second) == []


def test_figures_that_agree_stand_on_one_side() -> None:
    texts = {
        "48 million euros": "The bank lends 48 million euros for the harbour cranes.",
        "52 million euros": "For its harbour cranes a bank gives 52 million euros.",
        "€48 million": "Cranes of the harbour get €48 million from the bank.",
    }
    told_of = [
        tells(number, text, figures=(words,))
        for number, (words, text) in enumerate(texts.items(), 1)
    ]

    (found,) = conflicts(*told_of)

    assert [len(side.facts) for side in found.sides] == [2, 1]


def test_words_beside_many_facts_lead_to_none_of_them() -> None:
    """An endless line is one sentence: all of it would be compared with all of another."""
    days = {f"{number} days": on(AUGUST) for number in range(2, 50)}
    line = tells(2, "ferry to Skrei in " + ", ".join(days), days=days)

    assert conflicts(FERRY, line) == []


def test_less_in_common_will_do_where_one_thing_begins_on_both_days() -> None:
    often = "A ferry is a ship.\n" * 2
    one = tells(1, f"{often}The ferry opens on 1 July.", days={"1 July": on(JULY)})
    begins = tells(2, f"{often}From 1 August the ferry runs.", days={"1 August": on(AUGUST)})
    sinks = tells(3, f"{often}On 1 August the ferry sinks.", days={"1 August": on(AUGUST)})

    assert len(conflicts(one, begins)) == 1
    assert conflicts(one, sinks) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Skrei herring is sold from 1 August.", True),
        ("Herring is sold from 1 August.", False),
        ("On 1 August sales commence.", True),
        ("It has the first buyers on 1 August.", True),
        ("The line will be ready on 1 August.", False),
        ("Herring is sold on 1 August; the mill starts in September.", True),
        ("Herring is sold from 1 August and cod from 1 July.", False),
        ("Herring is to be sold by 1 August.", False),
        ("Herring runs low until 1 August.", False),
    ],
    ids=[
        "from",
        "from of another",
        "commence",
        "first",
        "end",
        "another day",
        "two",
        "deadline",
        "until",
    ],
)
def test_the_only_start_that_each_text_tells_is_one(text: str, found: bool) -> None:
    days = {word: on(AUGUST if "August" in word else JULY) for word in ("1 August", "1 July")}
    words = {word: value for word, value in days.items() if word in text}
    ferry = tells(1, "A ferry will sail to Skrei from 1 July.", days={"1 July": on(JULY)})

    assert bool(conflicts(ferry, tells(2, text, days=words))) is found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "It will be applied provisionally from 1 July.",
            "It enters on strength on 1 August.",
            True,
        ),
        ("Imports of hens resume on 1 July.", "Chicks may be sold again from 1 August.", True),
        ("Imports of hens resume on 1 July.", "Chicks are sold from 1 August.", False),
    ],
    ids=["effect", "resumption", "another turn"],
)
def test_what_takes_effect_or_is_taken_up_again_is_told_in_many_words(
    first: str, second: str, *, found: bool
) -> None:
    one = tells(1, first, days={"1 July": on(JULY)})
    two = tells(2, second, days={"1 August": on(AUGUST)})

    assert bool(conflicts(one, two)) is found


@pytest.mark.parametrize(("number", "found"), [("five", False), ("four", True)])
def test_a_number_that_both_figures_have_tells_no_matter(number: str, *, found: bool) -> None:
    one, kept = tells(1, "The embargo on five hens is on for five years.")
    two, ended = tells(2, f"A {number}-month embargo on the five birds ends.")
    kept += [fact(one, "five years", "figure", value=FigureValue(amount="five", unit="years"))]
    ended += [
        fact(two, f"{number}-month", "figure", value=FigureValue(amount=number, unit="month"))
    ]

    assert bool(conflicts((one, kept), (two, ended))) is found


def test_procedures_that_are_completed_are_no_end() -> None:
    effect = (
        "It will enter into force when both have told each other of the completion of internal"
        " procedures, hopefully on 1 July."
    )
    one = tells(1, effect, days={"1 July": on(JULY)})
    two = tells(2, "The paper steps in force on 1 August.", days={"1 August": on(AUGUST)})

    assert len(conflicts(one, two)) == 1


@pytest.mark.parametrize(("one", "two"), [("DKK 85 million", "DKK 95 million"), ("60 MW", "80 MW")])
def test_the_only_sums_of_a_currency_are_compared(one: str, two: str) -> None:
    first = tells(1, f"A ward gets {one}.", figures=(one,))
    second = tells(2, f"They lend {two}.", figures=(two,))

    assert len(conflicts(first, second)) == 1


def test_the_only_figures_of_what_is_counted_need_no_other_word() -> None:
    first = tells(1, "They build a ward with 80 beds.", figures=("80 beds",))
    second = tells(2, "It gets 60 beds, she said.", figures=("60 beds",))
    people = tells(3, "Of 60 people she said so.", figures=("60 people",))
    others = tells(4, "They met 80 people.", figures=("80 people",))

    assert len(conflicts(first, second)) == 1
    assert conflicts(people, others) == []


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("EUR 6.5 million", "65 million euros", True),
        ("841 km", "814 km", True),
        ("46 km", "64 km", False),
    ],
)
def test_the_digits_of_a_number_in_another_order_are_a_slip(
    one: str, two: str, found: bool
) -> None:
    shared = "A loan helps the harbour: " if "EUR" in one else ""
    first = tells(1, f"{shared}{one}. {one[:2]}9 km.", figures=(one, f"{one[:2]}9 km"))
    second = tells(2, f"{shared}{two}. {two[:2]}7 km.", figures=(two, f"{two[:2]}7 km"))

    told_of = [conflict.message for conflict in conflicts(first, second)]

    assert (f"{one} or {two}." in "".join(told_of)) is found


def test_parts_of_one_whole_contradict_nothing() -> None:
    first = tells(1, "Of the harbour company Norland holds 35 per cent.", figures=("35 per cent",))
    second = tells(2, "Aldren holds 65 per cent of a harbour company.", figures=("65 per cent",))

    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("told_of", "found"),
    [
        ("The bill: 42 million euros.", True),
        ("The cost of the works amounts to 42 million euros.", True),
        ("They lend 42 million euros.", False),
        ("The bill: 38 million euros.", False),
        ("The bill: 42 million euros. The price of a net is 3 euros.", False),
    ],
)
def test_the_price_of_all_is_told_in_more_ways(told_of: str, *, found: bool) -> None:
    quay = f"{OFTEN}The quay will cost 38 million euros. A ticket is sold for 9 euros."
    rows = ("42 million euros", "38 million euros", "3 euros")
    first = tells(1, quay, figures=("38 million euros", "9 euros"))
    second = tells(
        2,
        f"{AS_OFTEN}{told_of} A herring is sold for 8 euros.",
        figures=(*(row for row in rows if row in told_of), "8 euros"),
    )

    told_as = [one.message.partition(": ")[2] for one in conflicts(first, second)]
    assert ("38 million euros or 42 million euros." in told_as) is found
