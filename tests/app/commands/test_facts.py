from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddBrief, AddFact, Command, ReviewFacts, SetField
from briefgen.app.project_integrity import integrity_faults
from briefgen.errors import UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.facts import AreaValue, DateValue, Fact, NamedValue, Review
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project
from tests.support.dossier_sample import COURIER, RADIO

PROJECT = sample_project()
PATROLS = AddFact(kind="mechanism", source="s-couriera", text="sea patrols")
TYPED = AddFact(kind="venue", text=" Harbour Hall ")


def made_by(*commands: Command, before: Project = PROJECT) -> Fact:
    """Give the one fact that commands add."""
    known = {fact.id for fact in before.dossier.facts}
    project = apply_commands(before, commands)
    assert integrity_faults(project) == ()
    (fact,) = (fact for fact in project.dossier.facts if fact.id not in known)
    return fact


def test_words_of_a_source_become_a_fact_of_the_officers() -> None:
    start = COURIER.index("sea patrols")

    fact = made_by(PATROLS)

    assert (fact.source, fact.start, fact.text) == ("s-couriera", start, "sea patrols")
    assert fact.value == NamedValue(name="sea patrols")
    assert (fact.engine, fact.review) == ("officer", Review(state="accepted"))
    assert fact.sentence is not None
    assert COURIER[slice(*fact.sentence)] == "The talks will turn to herring and to sea patrols."


def test_a_place_makes_the_same_fact_as_its_words() -> None:
    start = COURIER.index("sea patrols")

    by_place = replace(PATROLS, text="", start=start, end=start + len("sea patrols"))

    assert made_by(by_place) == made_by(PATROLS)


def test_it_stands_under_the_areas_that_its_sentence_names() -> None:
    rejected = ReviewFacts(ids=("f-areaherr",), state="rejected")

    assert made_by(PATROLS).areas == ("fisheries", "patrols")
    assert made_by(rejected, PATROLS).areas == ("patrols",)
    assert made_by(replace(PATROLS, areas=())).areas == ()


def test_an_area_of_the_taxonomy_joins_the_agenda() -> None:
    command = AddFact(
        kind="area", source="s-radionor", text="catch", areas=("fisheries", "methane")
    )
    taxonomy = replace(command, areas=("deforestation",))

    project = apply_command(PROJECT, taxonomy)

    assert project.dossier.areas[-1] == AgendaArea(
        id="deforestation", label="Deforestation and forests", order=3
    )
    assert made_by(taxonomy).value == AreaValue(area="deforestation")
    with pytest.raises(UsageError, match="names one agenda area"):
        apply_command(PROJECT, replace(command, areas=("fisheries", "patrols")))


def test_a_date_is_read_against_the_day_of_its_source() -> None:
    monday = AddFact(kind="date", source="s-couriera", text="Monday", role="statement")
    later = SetField(key="source.s-couriera.date", value="2031-02-13")
    day, next_monday = date(2031, 2, 3), date(2031, 2, 10)

    assert made_by(monday).value == DateValue(first=day, last=day, role="statement")
    assert made_by(later, replace(monday, role=None)).value == DateValue(
        first=next_monday, last=next_monday
    )


def test_a_fact_stands_in_the_reading_order_of_its_source() -> None:
    boat = AddFact(kind="venue", source="s-radionor", text="sea for the coast")

    project = apply_command(PROJECT, boat)

    order = [fact.start for fact in project.dossier.facts if fact.source == "s-radionor"]
    assert order == sorted(order)
    assert [fact.id for fact in project.dossier.facts if fact.id.startswith("f-")][:8] == [
        fact.id for fact in PROJECT.dossier.facts[:8]
    ]


def test_the_first_words_of_a_source_stand_before_its_other_facts() -> None:
    command = AddFact(kind="organisation", source="s-radionor", text="Ostland")

    project = apply_command(PROJECT, command)

    assert project.dossier.facts[8].text == "Ostland"


def test_a_source_without_facts_takes_its_first_at_the_end() -> None:
    silent = replace(
        PROJECT,
        dossier=replace(
            PROJECT.dossier,
            facts=tuple(fact for fact in PROJECT.dossier.facts if fact.source != "s-radionor"),
        ),
    )

    project = apply_command(silent, AddFact(kind="venue", source="s-radionor", text="sea"))

    assert project.dossier.facts[-1].start == RADIO.index("sea")


def test_a_typed_fact_has_no_source_and_an_id_of_its_own() -> None:
    twice = apply_commands(PROJECT, (TYPED, TYPED))

    first, second = twice.dossier.facts[-2:]
    assert (first.text, first.source, first.sentence) == ("Harbour Hall", None, None)
    assert first.id != second.id
    assert (first.engine, first.review.state) == ("officer", "accepted")


def test_a_new_fact_is_ticked_in_the_named_brief_only() -> None:
    two = apply_command(PROJECT, AddBrief(name="Adviser"))

    project = apply_command(two, replace(PATROLS, brief="Adviser"))

    (new,) = set(project.briefs[1].selected) - set(two.briefs[1].selected)
    assert new.startswith("f-")
    assert project.briefs[0] == two.briefs[0]
    assert apply_command(replace(PROJECT, briefs=()), PATROLS).briefs == ()


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            replace(PATROLS, source="s-courierb"),
            (
                "Unknown source 's-courierb'. Did you mean 's-couriera'? "
                "Available: s-couriera, s-radionor."
            ),
        ),
        (
            replace(PATROLS, brief="Advisor"),
            "Unknown brief 'Advisor'. Available: For the minister.",
        ),
        (
            AddFact(kind="participant", source="s-couriera", text="Hanne Sørensen"),
            (
                "'Hanne Sørensen' is a fact of the kind 'participant' already: f-hanneaaa "
                "(proposed). Accept it instead."
            ),
        ),
        (replace(TYPED, text=" "), "A fact needs a text."),
        (
            replace(TYPED, start=0, end=4),
            "A place needs its source. Give the source, or the text alone.",
        ),
        (replace(TYPED, occurrence=1), "A place needs its source."),
        (
            AddFact(kind="area", source="s-couriera", text="Accord"),
            "A fact of the kind 'area' names one agenda area. Give its id.",
        ),
        (
            replace(PATROLS, areas=("fisheres",)),
            "Unknown agenda area 'fisheres'. Did you mean 'fisheries'?",
        ),
    ],
)
def test_what_can_not_be_a_fact_is_told(command: AddFact, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)
