"""Areas that no phrase tells of, and phrases whose sentence tells how they are meant."""

from collections.abc import Callable

import pytest

from briefgen.extract import areas_by_words
from briefgen.model.facts import AreaValue, Fact
from tests.support.gold_facts import surely_told

Facts = Callable[[str, str], list[Fact]]
OTHERS = "They discussed tourism, customs duties and higher education.\n"


def areas(found: list[Fact]) -> dict[str, Fact]:
    return {fact.value.area: fact for fact in found if isinstance(fact.value, AreaValue)}


@pytest.mark.parametrize(
    ("sentence", "area", "place"),
    [
        (
            "Children under five will get porridge with iron and zinc at school.",
            "nutrition",
            "iron and zinc at school",
        ),
        (
            "Jailed seamen were visited in prison by diplomats and flown home by the embassy.",
            "consular",
            "prison by diplomats and flown home by the embassy",
        ),
        (
            "The bank will open a window of small loans for the shops and workshops of the valley.",
            "sme",
            "small loans for the shops",
        ),
    ],
)
def test_all_words_of_a_sentence_may_tell_an_area(
    facts: Facts, phrase_facts: Facts, sentence: str, area: str, place: str
) -> None:
    found = areas(facts(OTHERS + sentence, "area"))

    assert found[area].text == place
    assert found[area].rule == "area-words"
    assert 0.65 < found[area].confidence < 0.9
    assert area not in areas(phrase_facts(OTHERS + sentence, "area"))


def test_the_title_of_a_minister_makes_no_subject(facts: Facts) -> None:
    sentence = "{} Ola Berg signed for Norway."
    by_words = areas(facts(OTHERS + sentence.format("The homes and urban planning of"), "area"))
    title = "Minister of Infrastructure, Housing and Urban Development"

    assert "urban_development" in by_words
    assert "urban_development" not in areas(facts(OTHERS + sentence.format(title), "area"))


def test_an_area_is_found_once_where_most_speaks_for_it(facts: Facts) -> None:
    seamen = "Seamen were visited in prison by diplomats{}.\n"
    text = OTHERS + seamen.format("") + seamen.format(" and flown home by the embassy")

    found = [fact for fact in surely_told(facts(text, "area")) if fact.rule == "area-words"]

    assert [fact.text for fact in found] == ["prison by diplomats and flown home by the embassy"]


def test_words_of_a_phrase_that_is_told_speak_for_no_other_area(facts: Facts) -> None:
    text = (
        "The working group will focus on energy transition, methane, circular economy, low-carbon "
        "and sustainable provinces, states and cities, and deforestation."
    )

    assert "carbon_capture" not in areas(facts(text, "area"))


def test_words_beyond_doubt_speak_for_a_second_area(facts: Facts) -> None:
    text = (
        "Carers can take language and skills tests at home and work abroad for up to five years "
        "under the skilled worker scheme."
    )

    assert {"migration", "labour"} <= areas(facts(OTHERS + text, "area")).keys()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("MINISTRY OF SEAMEN IN PRISON VISITED BY DIPLOMATS AND FLOWN HOME BY THE EMBASSY", False),
        ("Jailed seamen visited in prison by diplomats and flown home by the embassy", True),
    ],
)
def test_the_head_of_a_letter_tells_no_area(facts: Facts, line: str, found: bool) -> None:
    assert ("consular" in areas(facts(f"{line}\n\n{OTHERS}", "area"))) is found


def test_the_words_of_a_sentence_decide_whether_a_hint_is_meant(facts: Facts) -> None:
    text = f"{OTHERS}They agreed to open the tunnel to {{}} by the end of the year."
    trains, poets = text.format("trains and lorries"), text.format("painters and poets")

    assert "transport" in areas(facts(trains, "area"))
    assert "transport" not in areas(facts(poets, "area"))


def test_a_topic_that_stands_for_its_domain_is_not_ticked_by_words(
    facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"{OTHERS}Goods worth 6 million euros went to Norway, and firms want to sell more."
    assert "trade_general" not in areas(facts(text, "area"))

    monkeypatch.setattr(areas_by_words, "_LEAST_GENERAL", 0.0)
    trade = areas(facts(text, "area"))["trade_general"]

    assert (trade.rule, trade.confidence) == ("area-words", 0.45)


def test_a_topic_beyond_doubt_stays_beside_a_nearer_area(facts: Facts) -> None:
    text = "Trade of both came to 900 million. Trade grows, and so do customs duties."

    assert {"trade_general", "tariffs"} <= areas(facts(text, "area")).keys()
