import hashlib

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.meanings import find_term, meaning_command, with_meanings
from briefgen.errors import UsageError
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.brief import Brief
from briefgen.model.dossier import Decisions, Dossier, MeaningChoice
from briefgen.model.facts import Fact, NamedValue, Review
from briefgen.model.knowledge import Knowledge
from briefgen.model.project import Project
from briefgen.model.source import Source
from briefgen.model.terms import Term

ACCORD = Term(
    id="aldren",
    kind="agreement",
    official="Aldren Accord on Shared Herring Stocks",
    aliases=("Aldren Accord",),
    source="Port Aldren archive",
)
PACT = Term(id="pact", kind="agreement", official="Sudland Pact", source="archive")
KNOWLEDGE = Knowledge(terms=(PACT, ACCORD))


def dossier(text: str, **changes: object) -> Dossier:
    """Make a dossier of one text with what it proposes."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    source = Source(
        id="s-aaaaaaaa",
        sha256=digest,
        file_name="a.txt",
        reader="plain_text",
        reader_version="1",
        text=text,
    )
    proposal = propose_facts(source, index=index_knowledge(KNOWLEDGE))
    facts = tuple(replace(fact, **changes) for fact in proposal.facts)
    return Dossier(sources=(source,), facts=facts)


def explained(before: Dossier, text: str) -> Project:
    project = Project(dossier=before, briefs=(Brief(id="b-aaaaaaaa", name="Brief"),))
    return apply_command(project, meaning_command(before, text, "aldren", knowledge=KNOWLEDGE))


def names(project: Project) -> list[tuple[str, str]]:
    return [(fact.text, fact.name) for fact in project.dossier.facts]


def test_meanings_join_the_wordings_of_their_terms_and_count_first() -> None:
    said = (MeaningChoice(text="cold harmony", term="aldren"), MeaningChoice(text="x", term="gone"))

    first, other = with_meanings(KNOWLEDGE, said).terms

    assert (first.id, first.garbled, other) == ("aldren", ("cold harmony",), PACT)
    assert with_meanings(KNOWLEDGE, ()) is KNOWLEDGE


def test_an_unknown_term_is_told_with_the_nearest() -> None:
    assert find_term(KNOWLEDGE, "pact") is PACT
    with pytest.raises(UsageError, match=r"Unknown term 'aldrem'. Did you mean 'aldren'?"):
        meaning_command(Dossier(), "cold harmony", "aldrem", knowledge=KNOWLEDGE)


def test_a_wording_that_gave_no_fact_gives_one_and_it_is_ticked() -> None:
    project = explained(dossier("They spoke of cold harmony."), "Cold harmony")

    assert names(project) == [("cold harmony", ACCORD.official)]
    assert project.briefs[0].selected == (project.dossier.facts[0].id,)
    assert project.dossier.decisions.meanings == (
        MeaningChoice(text="Cold harmony", term="aldren"),
    )


def test_a_fact_that_said_something_else_keeps_its_id() -> None:
    before = dossier("They signed the Cold Harmony Treaty.", note="ours")
    (fact,) = before.facts

    project = explained(before, "Cold Harmony Treaty")

    (after,) = project.dossier.facts
    assert (after.id, after.name, after.note) == (fact.id, ACCORD.official, "ours")
    assert fact.name == "Cold Harmony Treaty"


def test_an_accepted_fact_stays_as_it_is() -> None:
    before = dossier("They signed the Cold Harmony Treaty.", review=Review(state="accepted"))

    assert explained(before, "Cold Harmony Treaty").dossier.facts == before.facts


def test_a_second_wording_of_a_known_paper_becomes_a_mention_of_it() -> None:
    before = dossier("It is the Aldren Accord. They spoke of cold harmony.")

    (fact,) = explained(before, "cold harmony").dossier.facts

    assert (fact.id, [one.text for one in fact.mentions]) == (
        before.facts[0].id,
        ["cold harmony"],
    )


def test_other_papers_and_wordings_are_left_in_peace() -> None:
    before = dossier("They praised the Sudland Pact and the Aldren Accord.")

    assert explained(before, "cold harmony").dossier.facts == before.facts


def test_a_fact_with_the_same_value_is_not_changed() -> None:
    before = dossier("They praised the Aldren Accord.")

    assert meaning_command(before, "aldren accord", "aldren", knowledge=KNOWLEDGE).facts == ()


def test_earlier_meanings_hold_on() -> None:
    before = dossier("They spoke of cold harmony and warm water.")
    earlier = Decisions(meanings=(MeaningChoice(text="warm water", term="pact"),))

    project = explained(replace(before, decisions=earlier), "cold harmony")

    assert [one.term for one in project.dossier.decisions.meanings] == ["pact", "aldren"]
    assert names(project) == [("cold harmony", ACCORD.official)]


def test_a_fact_without_a_name_at_the_place_is_no_hindrance() -> None:
    before = dossier("They spoke of cold harmony.")
    position = Fact(
        id="f-aaaaaaaa", kind="position", text="cold", source="s-aaaaaaaa", start=14, end=18
    )

    project = explained(replace(before, facts=(position,)), "cold harmony")

    assert [fact.kind for fact in project.dossier.facts] == ["position", "agreement"]
    assert isinstance(project.dossier.facts[1].value, NamedValue)
