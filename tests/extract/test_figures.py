from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact, FigureValue


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("about 40,000 tonnes of cod", "40,000", "tonnes"),
        ("a 16-megawatt turbine", "16", "megawatt"),
        ("a rise of 3.5 per cent", "3.5", "per cent"),
        ("worth $3 billion", "3", "billion $"),
        ("worth €250,000", "250,000", "€"),
        ("by 1.5C this century", "1.5", "C"),
        ("cost €90m, they say", "90", "m €"),
        ("cost $3bn, they say", "3", "bn $"),
        ("some £2.5tn", "2.5", "tn £"),
        ("holds 1.5 trillion kroner", "1.5", "trillion kroner"),
        ("some 1,200 fishermen", "1,200", "fishermen"),
        ("worth GEL 9.4 million, they say", "9.4", "million GEL"),
        ("buys 60 new mine-resistant vehicles", "60", "new mine-resistant vehicles"),
        ("and 87 Norwegian fishermen", "87", "Norwegian fishermen"),
        ("gives thirty scholarships a year", "thirty", "scholarships"),
        ("worth €1,5 million, they say", "1,5", "million €"),
        ("EUR 1.200.000, they say", "1.200.000", "EUR"),
        ("for twenty-five Norwegian teachers", "twenty-five", "Norwegian teachers"),
        ("paid over twelve years, they say", "twelve", "years"),
        ("a three-year programme", "three", "year"),
        ("up to four flights a week", "four", "flights a week"),
        ("with two weekly departures", "two", "weekly departures"),
        ("sails twice a week", "twice", "a week"),
        ("a 60-bed ward", "60", "bed"),
        ("and one in five adults", "one in five", "adults"),
        ("fifteen of our journalists", "fifteen", "of our journalists"),
        ("58,000 Indians", "58,000", "Indians"),
        ("costs 214 million US dollars", "214", "million US dollars"),
        ("some 150 Georgian rescuers", "150", "Georgian rescuers"),
        ("2.8 U.S. cents", "2.8", "U.S. cents"),
        ("puts in one million euros a year", "one", "million euros"),
        ("pays fifteen billion US dollars", "fifteen", "billion US dollars"),
        ("from now on 300 such scholarships", "300", "such scholarships"),
        ("it trains 30 staff", "30", "staff"),
        ("6.4 US cents", "6.4", "US cents"),
        ("a 350-metre quay", "350", "metre"),
    ],
)
def test_numbers_with_a_unit_are_figures(
    facts: Callable[[str, str], list[Fact]], text: str, amount: str, unit: str
) -> None:
    (fact,) = facts(text, "figure")

    assert isinstance(fact.value, FigureValue)
    assert (fact.value.amount, fact.value.unit) == (amount, unit)


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("They landed 40,000 tonnes of cod in May.", "cod"),
        ("The Bank lends $190 million for the Danish section.", "Danish section"),
        ("The Union pledged €4.2 million for the training of judges.", "training of judges"),
        ("Bilateral trade stood at US$312.6 million in 2024.", "Bilateral trade"),
        ("He said that exports of herring rose by more than 12 per cent.", "exports of herring"),
        ("They made commitments of 118.5 million euros for the next two years.", "commitments"),
        ("A rise of 3.5 per cent was told.", ""),
        ("Inflation of about 3% worried both.", "Inflation"),
        ("The states will cut methane by 30 percent.", "methane"),
        ("They agreed on raising the catch of cod to more than 400 tonnes.", "catch of cod"),
        (
            "Trade between the two countries reached $2.5 billion.",
            "Trade between the two countries",
        ),
        ("Berths and ships" * 12 + " Oslo trade reached $2 billion.", ""),
        ("The tariff on salmon falls from 15 to 8 percent.", "tariff on salmon"),
        ("They pay 40 million euros to the fund.", ""),
        ("Trade, which reached $3 billion, will grow.", ""),
        ("A third of the added value must remain.", "added value"),
        ("They lend it with a maturity of twelve years.", "maturity"),
        ("Payment is due within 45 days of the bill.", ""),
    ],
)
def test_a_figure_tells_what_it_measures(
    facts: Callable[[str, str], list[Fact]], text: str, measures: str
) -> None:
    (fact,) = facts(text, "figure")

    assert isinstance(fact.value, FigureValue)
    assert fact.value.measures == measures


def test_a_second_figure_of_one_rise_measures_the_same(
    facts: Callable[[str, str], list[Fact]],
) -> None:
    found = facts("Exports of cod rose 12 percent to 40,000 tonnes.", "figure")

    values = [fact.value for fact in found if isinstance(fact.value, FigureValue)]
    assert [one.measures for one in values] == ["Exports of cod", "Exports of cod"]


@pytest.mark.parametrize(
    "text", ["in room 12", "on May 7 people came", "COP28 and 5G", "90m away", "30 others"]
)
def test_bare_numbers_and_dates_are_not(facts: Callable[[str, str], list[Fact]], text: str) -> None:
    assert facts(text, "figure") == []


@pytest.mark.parametrize(
    "text",
    [
        "They bought Boeing 737 aircraft.",
        "Covid-19 doses came.",
        "They trained two hundred and fifty trainees.",
        "It took 1’000 people.",
        "She came on a two-day visit.",
        "He is a thirty-year old pilot.",
        "They met five years ago.",
        "After two days of talks they left.",
        "A quarter past nine, half of it.",
        "They inspect one in three by hand.",
    ],
)
def test_parts_of_numbers_and_names_are_no_figures(
    facts: Callable[[str, str], list[Fact]], text: str
) -> None:
    assert facts(text, "figure") == []
