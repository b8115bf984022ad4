from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.evidence import disagreement, gather_evidence, places_of
from briefgen.model.dossier import Decisions, Dossier
from briefgen.model.facts import Review
from tests.support.told import also_at, day, dossier, named, person, told

SOURCE = told("Lund meets Sørensen in Port Aldren on 20 March.\nThen Lund rests.")
LUND = also_at(person(SOURCE, "Lund"), SOURCE, "Lund")
HER, PLACE = person(SOURCE, "Sørensen"), named(SOURCE, "Port Aldren", "venue")
MEETING = day(SOURCE, "20 March", date(2031, 3, 20))


def test_what_stands_in_the_sentence_of_a_fact_comes_in_reading_order() -> None:
    evidence = gather_evidence(dossier([SOURCE], [MEETING, PLACE, HER, LUND]))

    assert [fact.id for _, fact in evidence.in_sentence(MEETING)] == [LUND.id, HER.id, PLACE.id]
    assert list(evidence.in_sentence(replace(MEETING, sentence=None))) == []
    assert list(evidence.in_sentence(replace(MEETING, source="s-gone"))) == []


def test_rejected_facts_are_left_out() -> None:
    rejected = replace(HER, review=Review(state="rejected"))

    evidence = gather_evidence(dossier([SOURCE], [LUND, rejected]))

    assert evidence.dossier.facts == (LUND,)


def test_every_place_of_a_fact_counts_and_a_typed_one_has_none() -> None:
    assert list(places_of(LUND)) == [(0, 4), (53, 57)]
    assert list(places_of(replace(LUND, source=None))) == []


def test_a_side_quotes_at_most_three_sources_and_counts_all() -> None:
    texts = ("came to town", "spoke of herring", "left for home", "wrote a letter", "slept late")
    sources = [told(f"Ivar Lund {text} on Friday.", at) for at, text in enumerate(texts)]
    facts = [person(source, "Ivar Lund") for source in sources]
    evidence = gather_evidence(dossier(sources, [*facts, replace(facts[0], id="f-again")]))

    side = evidence.side("Lund", evidence.groups[0].facts)

    assert (len(side.facts), len(side.sayings), side.sources) == (6, 3, 5)
    assert side.sayings[1].sentence == "Ivar Lund spoke of herring on Friday."


def test_a_fact_without_a_sentence_is_quoted_by_its_words() -> None:
    evidence = gather_evidence(dossier([SOURCE], [LUND]))

    assert evidence.sentence_of(replace(LUND, sentence=None)) == "Lund"


def test_the_id_of_a_conflict_does_not_hang_on_the_order_of_its_sides() -> None:
    evidence = gather_evidence(dossier([SOURCE], [LUND, HER]))
    sides = [evidence.side("1", [LUND]), evidence.side("2", [HER])]

    one, other = (
        disagreement("title", "Two titles.", row, both="All") for row in (sides, sides[::-1])
    )

    assert one.id == other.id
    assert one.id.startswith("x-")
    assert one.facts == (LUND.id, HER.id)


def test_a_long_reading_is_cut_in_the_label_of_its_choice() -> None:
    evidence = gather_evidence(dossier([SOURCE], [LUND, HER]))
    sides = [evidence.side("herring " * 40, [LUND]), evidence.side("2", [HER])]

    label = disagreement("quotation", "Two wordings.", sides, both="All").choices[0].label

    assert label.startswith("Use herring herring")
    assert (len(label), label[-1]) == (80, "…")


COPY = told("Lund meets Sørensen in Port Aldren on 20 March.\nThen Lund sleeps.", 2)
AGAIN = person(COPY, "Sørensen")
KEPT = dossier([SOURCE, COPY], [LUND, HER, PLACE, MEETING, AGAIN])


@pytest.mark.parametrize(
    "changed",
    [
        replace(KEPT, facts=(LUND, HER, PLACE, MEETING)),
        replace(KEPT, facts=(AGAIN, MEETING, PLACE, HER, LUND)),
        replace(KEPT, facts=(*KEPT.facts[:-1], replace(AGAIN, review=Review(state="accepted")))),
        replace(KEPT, facts=(*KEPT.facts[:-1], replace(AGAIN, review=Review(state="rejected")))),
        replace(KEPT, facts=(*KEPT.facts[:-1], replace(AGAIN, text="Lund"))),
        replace(KEPT, decisions=Decisions(different=((HER.id, AGAIN.id),))),
        replace(KEPT, sources=(SOURCE, replace(COPY, text=SOURCE.text))),
        replace(KEPT, sources=(SOURCE,), facts=KEPT.facts[:-1]),
    ],
)
def test_what_is_kept_of_earlier_evidence_makes_no_difference(changed: Dossier) -> None:
    anew = gather_evidence(changed)

    found = gather_evidence(changed, earlier=gather_evidence(KEPT))

    assert (found.dossier, found.copies, found.groups) == (anew.dossier, anew.copies, anew.groups)


def test_a_decision_on_a_fact_lets_no_wording_be_compared_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    earlier = gather_evidence(KEPT)
    accepted = replace(
        KEPT, facts=(replace(LUND, review=Review(state="accepted")), *KEPT.facts[1:])
    )
    compared: list[object] = []
    monkeypatch.setattr("briefgen.checks.people_groups.name_words", compared.append)
    monkeypatch.setattr("briefgen.checks.copies.plain_words", compared.append)

    found = gather_evidence(accepted, earlier=earlier)

    assert compared == []
    assert found.groups[0].facts[0].review.state == "accepted"
