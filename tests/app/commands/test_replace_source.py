from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import (
    AddBrief,
    AddFact,
    AddPerson,
    AddSource,
    Command,
    EditFact,
    MergeFacts,
    Remove,
    ReplaceSource,
    ReviewFacts,
    Select,
    SplitFact,
)
from briefgen.app.commands.replace_source import ReadAgain, replace_source
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.session import Session
from briefgen.errors import BriefgenError, InputError, UsageError
from briefgen.model.facts import Fact, FigureValue
from briefgen.model.project import Project
from tests.support.command_strategy import new_source
from tests.support.rereading import ARTICLE, ID, fact_saying, project_of, read_again

PROJECT = project_of()
LANDED = "Norland landed 40,000 tonnes of herring last year. "
WITHOUT = ARTICLE.replace(LANDED, "")
TONNES = fact_saying("40,000 tonnes", PROJECT.dossier.facts).id
LUND = fact_saying("Ivar Lund", PROJECT.dossier.facts).id
HANNE = fact_saying("Hanne Sørensen", PROJECT.dossier.facts).id
DAYS = fact_saying("8 and 9 May 2031", PROJECT.dossier.facts).id
ACCEPT = ReviewFacts(ids=(TONNES,), state="accepted")

DECISIONS: list[Command] = [
    ACCEPT,
    ReviewFacts(ids=(LUND,), state="rejected"),
    ReviewFacts(ids=(TONNES,), state="edited", wording="40 kt"),
    EditFact(id=LUND, title="Envoy", areas=("deforestation",)),
    EditFact(id=TONNES, kind="position", note="Ask"),
    EditFact(id=DAYS, role="visit", marking="restricted"),
    MergeFacts(ids=(HANNE, LUND)),
    SplitFact(id=HANNE, words="Sørensen"),
    AddFact(kind="venue", source=ID, text="the northern banks"),
    AddFact(kind="quote", source=ID, text="methane. The Aldren"),
    AddFact(kind="position", source=ID, text="Envoy of Ostland, in Port"),
    AddFact(kind="venue", text="Harbour Hall"),
    Select(drop=(DAYS,)),
]


def after(text: str, *before: Command) -> ReadAgain:
    again = replace_source(apply_commands(PROJECT, before), read_again(text))
    assert integrity_faults(again.project) == ()
    return again


def fact_of(project: Project, id_: str) -> Fact:
    return next(fact for fact in project.dossier.facts if fact.id == id_)


@settings(max_examples=150, deadline=None)
@given(commands=st.lists(st.sampled_from(DECISIONS), unique_by=id, max_size=6))
def test_reading_an_unchanged_source_again_changes_nothing(commands: list[Command]) -> None:
    project = PROJECT
    for command in commands:
        try:
            project = apply_command(project, command)
        except BriefgenError:
            continue  # what was split or merged before is no longer there to be so

    again = replace_source(project, read_again(ARTICLE))

    assert again == ReadAgain(project=project)


def test_a_source_that_grew_keeps_ticks_and_ticks_what_is_new() -> None:
    text = f"Ostland sent 12 vessels.\n\n{ARTICLE}"

    again = after(text, Select(drop=(DAYS,)), ACCEPT)

    project, selected = again.project, again.project.briefs[0].selected
    (ships,) = (fact for fact in project.dossier.facts if fact.kind == "figure" and fact.start < 30)
    assert ships.id in again.new
    assert {*again.new} <= {*selected}
    assert DAYS not in selected
    assert fact_of(project, TONNES).review.state == "accepted"
    assert project.dossier.sources[0].text == text
    assert (again.gone, again.without_source, again.unsettled) == ((), (), ())


def test_a_proposal_whose_words_are_gone_goes_and_is_listed() -> None:
    again = after(WITHOUT)

    assert TONNES not in [fact.id for fact in again.project.dossier.facts]
    assert TONNES not in again.project.briefs[0].selected
    # The area of the herring may go as well: its other sentence alone tells less.
    gone = {one.fact.text for one in again.gone if one.fact.kind != "area"}
    assert gone == {"40,000 tonnes", "last year"}
    assert again.without_source == ()


@pytest.mark.parametrize(
    "command",
    [ACCEPT, EditFact(id=TONNES, unit="t"), AddPerson(name="Ivar Lund", facts=(TONNES,))],
)
def test_what_was_decided_or_carries_something_stays_as_the_officers(command: Command) -> None:
    before = fact_of(apply_command(PROJECT, command), TONNES)

    again = after(WITHOUT, command)

    fact = fact_of(again.project, TONNES)
    assert (fact.text, fact.value, fact.review) == (before.text, before.value, before.review)
    assert (fact.source, fact.former_source, fact.engine) == (None, ID, "officer")
    assert (fact.start, fact.end, fact.sentence, fact.mentions) == (0, 0, None, ())
    assert TONNES not in again.project.briefs[0].selected
    assert [(one.fact.id, one.why) for one in again.without_source] == [
        (TONNES, "its words are no longer in the source")
    ]


def test_attributes_of_a_fact_without_source_have_no_place() -> None:
    quote = fact_saying("The herring does not know our border", PROJECT.dossier.facts)
    accept = ReviewFacts(ids=(quote.id,), state="accepted")
    text = ARTICLE.replace("“The herring does not know our border,” Sørensen said on Monday. ", "")

    fact = fact_of(after(text, accept).project, quote.id)

    assert fact.attribute("speaker") == "Hanne Sørensen"
    assert {(one.start, one.end) for one in fact.attributes.values()} == {(None, None)}


def test_what_was_made_by_hand_stays_unless_it_was_rejected() -> None:
    made = AddFact(kind="venue", source=ID, text="landed")
    id_ = fact_saying("landed", apply_command(PROJECT, made).dossier.facts).id
    reject = ReviewFacts(ids=(id_,), state="rejected")

    assert fact_of(after(WITHOUT, made).project, id_).former_source == ID
    assert id_ in [one.fact.id for one in after(WITHOUT, made, reject).gone]


def test_a_fact_that_comes_back_takes_its_place_again() -> None:
    lost = after(WITHOUT, ACCEPT).project

    again = replace_source(lost, read_again(ARTICLE))

    fact = fact_of(again.project, TONNES)
    assert (fact.source, fact.former_source, fact.review.state) == (ID, None, "accepted")
    assert TONNES not in again.project.briefs[0].selected
    assert fact == fact_of(apply_command(PROJECT, ACCEPT), TONNES)


def test_a_fact_without_source_stays_so_silently_when_it_is_read_once_more() -> None:
    lost = after(WITHOUT, ACCEPT).project

    again = replace_source(lost, read_again(f"It rained.\n\n{WITHOUT}"))

    assert fact_of(again.project, TONNES) == fact_of(lost, TONNES)
    assert again.without_source == ()
    removed = apply_command(again.project, Remove(ids=(TONNES,)))
    assert TONNES not in [fact.id for fact in removed.dossier.facts]


def test_an_acceptance_of_other_words_is_open_again_and_unticked() -> None:
    accept = ReviewFacts(ids=(LUND,), state="accepted")

    again = after(ARTICLE.replace("Special Envoy of Ostland", "Prime Minister of Ostland"), accept)

    assert fact_of(again.project, LUND).review.state == "proposed"
    assert LUND not in again.project.briefs[0].selected
    assert [one.why for one in again.unsettled] == ["its title is now 'Prime Minister of Ostland'"]


def test_new_facts_are_ticked_in_the_named_brief_only() -> None:
    two = apply_command(PROJECT, AddBrief(name="Adviser"))
    command = replace(read_again(f"Ostland sent 12 vessels.\n\n{ARTICLE}"), brief="Adviser")

    again = replace_source(two, command)

    assert set(again.new).isdisjoint(again.project.briefs[0].selected)
    assert set(again.new) <= set(again.project.briefs[1].selected)


def test_facts_of_other_sources_keep_their_place_around_it() -> None:
    before, behind = new_source("Voice 1"), new_source("Voice 2")
    read = read_again(ARTICLE)
    add = AddSource(source=read.source, facts=read.facts, areas=read.areas)
    project = apply_commands(Project(), (before, add, behind))

    changed = apply_command(project, read_again(WITHOUT))

    assert changed.dossier.facts[0] == before.facts[0]
    assert changed.dossier.facts[-1] == behind.facts[0]
    assert [one.id for one in changed.dossier.sources] == [
        one.id for one in project.dossier.sources
    ]


def test_a_source_that_had_no_facts_gets_its_own_at_the_end() -> None:
    silent = replace(PROJECT, dossier=replace(PROJECT.dossier, facts=()))

    again = replace_source(silent, read_again(ARTICLE))

    assert {fact.id for fact in again.project.dossier.facts} == set(again.new)
    assert set(again.new) == {fact.id for fact in PROJECT.dossier.facts}


def test_a_new_agenda_area_stands_behind_the_known_ones() -> None:
    again = after(f"They spoke of solar power.\n\n{ARTICLE}")

    labels = [area.id for area in again.project.dossier.areas]
    assert labels[:2] == [area.id for area in PROJECT.dossier.areas][:2]
    assert len(labels) > len(PROJECT.dossier.areas)


def test_it_is_one_step_that_undo_takes_back_and_a_file_keeps(tmp_path: Path) -> None:
    accepted = apply_command(PROJECT, ACCEPT)
    session = Session(new_project_file(tmp_path / "talks.brief", accepted))

    session.run(read_again(WITHOUT))
    session.save()
    stored = load_project(tmp_path / "talks.brief").project
    session.undo()

    assert session.project == accepted
    assert stored == after(WITHOUT, ACCEPT).project


OTHER = new_source("Patience")


@pytest.mark.parametrize(
    ("command", "error", "message"),
    [
        (
            ReplaceSource(source=replace(OTHER.source, id="s-articleb")),
            UsageError,
            "Unknown source 's-articleb'. Did you mean 's-articlea'? Available: s-articlea, ",
        ),
        (
            ReplaceSource(source=replace(OTHER.source, id=ID)),
            UsageError,
            f"news.txt: is in the project already, as source 2 ({OTHER.source.id}). Leave it out.",
        ),
        (
            replace(read_again(WITHOUT), source=read_again(f"So. {ARTICLE}").source),
            InputError,
            "article.txt: does not fit the project: dossier.facts[0] (",
        ),
        (
            replace(read_again(ARTICLE), facts=(*PROJECT.dossier.facts[:1] * 2,)),
            InputError,
            f"article.txt: does not fit the project: id '{HANNE}' is used 2 times. Read the file",
        ),
        (
            replace(
                read_again(ARTICLE),
                facts=(
                    Fact(
                        id="f-x", kind="figure", text="", value=FigureValue(amount="1"), source="s"
                    ),
                ),
            ),
            InputError,
            "article.txt: does not fit the project: dossier.facts[0] (f-x): its source 's' is not",
        ),
        (
            replace(read_again(ARTICLE), brief="Advisor"),
            UsageError,
            "Unknown brief 'Advisor'. Available: Minister.",
        ),
    ],
)
def test_what_can_not_take_the_place_of_a_source_is_told(
    command: ReplaceSource, error: type[BriefgenError], message: str
) -> None:
    with pytest.raises(error) as fault:
        apply_commands(PROJECT, (OTHER, command))

    assert str(fault.value).startswith(message)
