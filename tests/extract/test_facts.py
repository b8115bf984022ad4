from collections.abc import Callable

import pytest

from briefgen.extract.facts import checked_text, value_text
from briefgen.extract.span import Span
from briefgen.model.facts import NamedValue
from briefgen.model.proposal import Proposal

Propose = Callable[[str], Proposal]


@pytest.mark.parametrize("span", [Span(-1, 2), Span(3, 3), Span(2, 9), Span(9, 12)])
def test_a_place_without_words_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match=f"place {span.start}-{span.end} holds no words"):
        checked_text("herring", span)


def test_a_place_gives_its_words() -> None:
    assert checked_text("herring", Span(0, 3)) == "her"


def test_values_make_ids_by_their_text() -> None:
    assert value_text(None) == ""
    assert value_text(NamedValue(name="Oslo")) == '{"type":"name","name":"Oslo"}'


def test_facts_carry_the_areas_of_their_sentence_or_the_one_before(propose: Propose) -> None:
    text = "They met in Oslo. They discussed fisheries in Bergen. They spoke in Tromsø. Then Bern."

    areas = {fact.text: fact.areas for fact in propose(text).facts}

    assert areas == {
        "Oslo": (),
        "fisheries": ("aquaculture",),
        "Bergen": ("aquaculture",),
        "Tromsø": ("aquaculture",),
    }


def test_facts_come_in_reading_order_with_ids_of_their_own(propose: Propose) -> None:
    facts = propose("They met in Oslo. Minister Hanne Sørensen left on 3 May 2031.").facts

    assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)
    assert len({fact.id for fact in facts}) == len(facts) == 3


def test_each_fact_knows_its_sentence(propose: Propose) -> None:
    text = "It rained. They met in Oslo."

    (fact,) = propose(text).facts

    assert fact.sentence is not None
    assert text[slice(*fact.sentence)] == "They met in Oslo."


def test_areas_do_not_reach_into_the_next_paragraph(propose: Propose) -> None:
    facts = propose("They discussed fisheries.\n\nThey spoke in Oslo.").facts

    assert [fact.areas for fact in facts if fact.kind == "venue"] == [()]


def test_no_statement_belongs_to_a_general_area(propose: Propose) -> None:
    facts = propose("They discussed climate change in Oslo.").facts

    assert [(fact.kind, fact.areas) for fact in facts] == [
        ("area", ("climate_general",)),
        ("venue", ()),
    ]
