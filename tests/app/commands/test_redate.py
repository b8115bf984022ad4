from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import (
    AddBrief,
    AddSource,
    EditFact,
    ReviewFacts,
    SetField,
)
from briefgen.app.project_integrity import integrity_faults
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.facts import DateValue, Fact
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate, Source
from briefgen.reference.knowledge import load_knowledge
from tests.support.told import told

TEXT = (
    "Ivar Lund, Minister of Fisheries of Norway, will visit Denmark on Tuesday.\n"
    "“The herring does not know our border,” Lund said on Monday.\n"
    "They signed the accord on 7 May 2029.\n"
)
SPRING, AUTUMN = date(2031, 3, 8), date(2031, 9, 5)


@pytest.fixture(scope="module")
def index() -> KnowledgeIndex:
    return index_knowledge(load_knowledge())


def project(index: KnowledgeIndex, text: str = TEXT, *, on: date = SPRING) -> Project:
    """Make a project of one text as it would be read on a day."""
    source = told(text, on=None)
    proposal = propose_facts(source, index=index, as_of=on)
    dated = replace(source, document_date=DocumentDate(value=on, how="inferred"))
    added = AddSource(source=dated, facts=proposal.facts)
    return apply_commands(Project(), (AddBrief(name="Minister"), added))


def dated(before: Project, day: str) -> Project:
    return apply_command(before, SetField(key="source.s-1.date", value=day))


def by_text(found: Project) -> dict[str, Fact]:
    return {fact.text: fact for fact in found.dossier.facts}


def first_day(fact: Fact) -> date:
    assert isinstance(fact.value, DateValue)
    return fact.value.first


def source_of(found: Project) -> Source:
    return found.dossier.sources[0]


def test_relative_dates_move_with_the_date_of_their_source(index: KnowledgeIndex) -> None:
    before = project(index)

    after = dated(before, "2031-09-05")

    assert source_of(after).document_date == DocumentDate(value=AUTUMN, how="officer")
    assert first_day(by_text(before)["Tuesday"]) == date(2031, 3, 11)
    assert first_day(by_text(after)["Tuesday"]) == date(2031, 9, 9)
    assert first_day(by_text(after)["7 May 2029"]) == date(2029, 5, 7)
    assert by_text(after)["Tuesday"].reasons == ("Read against the date 2031-09-05.",)


def test_ids_ticks_and_all_other_facts_stay(index: KnowledgeIndex) -> None:
    before = project(index)

    after = dated(before, "2031-09-05")

    assert [fact.id for fact in after.dossier.facts] == [fact.id for fact in before.dossier.facts]
    assert after.briefs == before.briefs
    assert by_text(after)["Ivar Lund"] == by_text(before)["Ivar Lund"]
    assert integrity_faults(after) == ()


def test_the_day_of_a_quotation_moves_too(index: KnowledgeIndex) -> None:
    quote = "The herring does not know our border"
    before = project(index)

    after = dated(before, "2031-09-05")

    assert by_text(before)[quote].attribute("date") == "2031-03-03"
    assert by_text(after)[quote].attribute("date") == "2031-09-01"


def test_reading_against_the_day_before_brings_everything_back(index: KnowledgeIndex) -> None:
    before = project(index)

    again = dated(dated(before, "2031-09-05"), SPRING.isoformat())

    assert [fact.value for fact in again.dossier.facts] == [
        fact.value for fact in before.dossier.facts
    ]


def test_an_accepted_date_that_moved_is_to_be_reviewed_again(index: KnowledgeIndex) -> None:
    before = project(index)
    ids = tuple(by_text(before)[words].id for words in ("Tuesday", "7 May 2029"))
    accepted = apply_command(before, ReviewFacts(ids=ids, state="accepted"))

    after = by_text(dated(accepted, "2031-09-05"))

    assert after["Tuesday"].review.state == "proposed"
    assert after["7 May 2029"].review.state == "accepted"


def test_an_empty_date_goes_back_to_what_the_text_says(index: KnowledgeIndex) -> None:
    printed = project(index, f"Published 8 March 2031\n{TEXT}")
    silent = project(index, TEXT.replace("signed the accord on", "spoke of the accord of"))

    assert source_of(dated(printed, "")).document_date == DocumentDate(
        value=SPRING, how="explicit", start=10, end=22
    )
    after = dated(silent, "")
    assert source_of(after).document_date is None
    assert by_text(after)["Tuesday"].value is None
    assert by_text(after)["The herring does not know our border"].attribute("date") == ""


def test_places_that_no_longer_mean_the_same_days_are_parted(index: KnowledgeIndex) -> None:
    text = (
        "They meet on Tuesday. They will meet on 11 March 2031, as planned. They meet on Tuesday."
    )
    before = project(index, text, on=date(2031, 3, 11))
    (both,) = before.dossier.facts

    after = dated(before, "2031-03-18")

    first, second = after.dossier.facts
    assert (first.id, len(both.mentions)) == (both.id, 2)
    assert (first.text, first_day(first), len(first.mentions)) == ("Tuesday", date(2031, 3, 18), 1)
    assert (second.text, first_day(second)) == ("11 March 2031", date(2031, 3, 11))
    assert second.sentence == (22, 66)
    assert set(after.briefs[0].selected) == {first.id, second.id}
    assert integrity_faults(after) == ()


def test_what_an_officer_entered_and_what_is_of_other_sources_stays(index: KnowledgeIndex) -> None:
    before = project(index)
    facts = before.dossier.facts
    typed = [
        replace(facts[0], id="f-typed", source=None),
        replace(by_text(before)["Tuesday"], id="f-own", engine="officer"),
        replace(by_text(before)["Ivar Lund"], id="f-moved", start=5, text="Lund"),
    ]
    more = replace(before, dossier=replace(before.dossier, facts=(*facts, *typed)))

    after = dated(more, "2031-09-05")

    assert after.dossier.facts[-3:] == tuple(typed)


@pytest.mark.parametrize("words", ["Tuesday", "The herring does not know our border"])
def test_what_an_officer_corrected_stays(index: KnowledgeIndex, words: str) -> None:
    before = project(index)
    fact = by_text(before)[words]
    days = "2031-03-12" if fact.kind == "date" else None
    said = None if fact.kind == "date" else "2031-03-03"
    corrected = apply_command(before, EditFact(id=fact.id, days=days, date=said))

    moved = dated(corrected, AUTUMN.isoformat())

    assert by_text(moved)[words] == by_text(corrected)[words]
