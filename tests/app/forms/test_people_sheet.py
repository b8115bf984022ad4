import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddPerson
from briefgen.app.forms.people_sheet import people_in_order, people_to_take_over
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Person, Side, Sides
from briefgen.model.facts import Attribute, Fact, NamedValue
from briefgen.model.project import Project

SIDES = Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland", short_name="NO"))


def named(id_: str, name: str, *, title: str = "", side: str = "") -> Fact:
    attributes = {"title": title, "side": side}
    return Fact(
        id=id_,
        kind="participant",
        text=name,
        value=NamedValue(name=name),
        attributes={key: Attribute(value=value) for key, value in attributes.items() if value},  # type: ignore[misc]  # names of attributes
    )


LUND = named("f-lundlund", "Lund", title="Envoy")
IVAR_LUND = named("f-ivarlund", "Ivar Lund", side="Ostland")
PACT = Fact(id="f-pactpact", kind="agreement", text="the Accord")


def test_row_52_people_stand_in_the_order_in_which_they_print() -> None:
    people = (
        Person(id="n-a", name="A", side="theirs", role="principal"),
        Person(id="n-b", name="B", side="ours", role="delegation"),
        Person(id="n-c", name="C", side="ours", role="principal"),
        Person(id="n-d", name="D", side="ours", role="delegation"),
    )
    brief = Brief(id="b-a", name="Brief", item_order={"": ("n-d", "n-b")})

    def names(brief: Brief | None) -> str:
        found = people_in_order(Dossier(people=people), brief)
        return "".join(person.name for person in found)

    assert (names(None), names(brief)) == ("CBDA", "CDBA")


def test_row_52_those_whom_sources_name_are_taken_over_with_what_is_known_of_them() -> None:
    dossier = Dossier(sides=SIDES, facts=(LUND, IVAR_LUND, PACT))

    commands = people_to_take_over(dossier, [(LUND.id, IVAR_LUND.id), (PACT.id,)], brief="b-a")

    assert commands == (
        AddPerson(
            name="Ivar Lund",
            title="Envoy",
            side="ours",
            role="delegation",
            facts=(LUND.id, IVAR_LUND.id),
            brief="b-a",
        ),
    )
    project = apply_commands(
        Project(dossier=dossier, briefs=(Brief(id="b-a", name="B"),)), commands
    )
    assert people_to_take_over(project.dossier, [(LUND.id, IVAR_LUND.id)]) == ()


def test_whoever_is_entered_by_name_is_not_proposed_again() -> None:
    dossier = Dossier(facts=(IVAR_LUND,), people=(Person(id="n-a", name="IVAR LUND"),))

    assert people_to_take_over(dossier, [(IVAR_LUND.id,)]) == ()


@pytest.mark.parametrize(
    ("said", "side"),
    [("", "unknown"), ("ostland", "ours"), ("NO", "theirs"), ("the UN", "other")],
)
def test_the_side_is_what_the_source_says(said: str, side: str) -> None:
    fact = replace(named("f-a", "Somebody", side=said))

    (command,) = people_to_take_over(Dossier(sides=SIDES, facts=(fact,)), [(fact.id,)])

    assert command.side == side
