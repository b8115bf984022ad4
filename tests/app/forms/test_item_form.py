import datetime as dt

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddItem, AddPerson, AddPoint, Command, ItemKind
from briefgen.app.forms.form_field import FormField
from briefgen.app.forms.item_edit import item_edit
from briefgen.app.forms.item_form import (
    as_typed,
    item_form,
    new_item_command,
    new_item_form,
    point_form,
)
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Dossier, Item
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.reading.data_table import parse_data_table
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = sample_dossier()
PROJECT = Project(dossier=DOSSIER, briefs=(sample_brief(DOSSIER),))


def form(item: Item, dossier: Dossier = DOSSIER) -> dict[str, FormField]:
    return {field.key: field for field in item_form(item, dossier)}


def made(command: Command) -> tuple[Item, Project]:
    before = {item.id for item in PROJECT.dossier.items()}
    project = apply_command(PROJECT, command)
    return next(item for item in project.dossier.items() if item.id not in before), project


def item_of(id_: str, dossier: Dossier = DOSSIER) -> Item:
    return next(item for item in dossier.items() if item.id == id_)


def test_a_point_has_kind_tier_area_and_marking() -> None:
    point, _ = made(AddPoint(kind="ask", text="A quota.", area="patrols", tier="possible"))

    fields = form(point)

    texts = {key: field.text for key, field in fields.items()}
    assert texts == {"kind": "ask", "tier": "possible", "area": "patrols", "marking": ""}
    assert "if_raised" in fields["kind"].choices
    assert dict(fields["tier"].named_choices())["unlikely"] == "Unlikely to come up"
    assert fields["area"].named_choices()[0] == ("", "The whole meeting")
    assert "confidential" not in fields["marking"].choices
    assert "restricted" in fields["marking"].choices


def test_what_is_marked_has_a_ground_and_the_project_says_what_unmarked_means() -> None:
    point, _ = made(AddPoint(kind="ask", text="A quota.", marking="restricted"))
    dossier = replace(DOSSIER, default_marking=Marking(level="internal"))

    assert form(point)["marking"].text == "restricted"
    assert form(point)["ground"].text == ""
    assert form(point, dossier)["marking"].names[0] == "Internal (default)"


def test_without_its_marking_scheme_a_project_offers_no_levels() -> None:
    point, _ = made(AddPoint(kind="ask", text="A quota."))

    bare = replace(DOSSIER, marking_scheme="atlantis", default_marking=None)

    assert form(point, bare)["marking"].named_choices() == (("", "As the project"),)
    marked = replace(bare, default_marking=Marking(level="secret", caveats=("eyes-only",)))
    assert form(point, marked)["marking"].names == ("secret eyes-only (default)",)


def test_a_level_is_called_as_it_prints() -> None:
    point, _ = made(AddPoint(kind="ask", text="A quota."))
    dossier = replace(DOSSIER, default_marking=Marking(level="none", caveats=("sample",)))

    assert form(point, dossier)["marking"].names[0] == "Sample (default)"
    assert form(point, replace(DOSSIER, default_marking=Marking(level="none")))["marking"].names[
        0
    ] == ("none (default)")
    assert dict(form(point, dossier)["marking"].named_choices())["internal"] == "Internal"


def test_a_person_has_what_the_people_sheet_asks() -> None:
    person, _ = made(
        AddPerson(name="Ivar Lund", title="Envoy", side="ours", biography="Served at sea.")
    )

    fields = form(person)

    assert [fields[key].text for key in ("name", "title", "side", "role", "biography")] == [
        "Ivar Lund",
        "Envoy",
        "ours",
        "principal",
        "Served at sea.",
    ]
    assert fields["biography"].long
    assert fields["name"].needed
    bare, _ = made(AddPerson(name="Somebody"))
    assert (form(bare)["title"].text, form(bare)["biography"].text) == ("", "")


@pytest.mark.parametrize(
    ("kind", "fields", "text"),
    [
        ("commitment", {"what": "Report", "who": "Norland", "due": "2031-03-01"}, "2031-03-01"),
        ("question", {"question": "When?", "area": "patrols"}, "patrols"),
        ("recommendation", {"text": "Agree", "answers": "agreed/not agreed"}, "agreed/not agreed"),
        (
            "option",
            {"text": "Wait", "criteria": "Cost: low; Speed: slow"},
            "Cost: low; Speed: slow",
        ),
        ("outcome", {"result": "Agreed"}, "Agreed"),
        ("chart", {"title": "Catch", "data": "Year,Tonnes\n2030,40"}, "Year,Tonnes\n2030,40"),
    ],
)
def test_what_is_typed_comes_back_as_it_was_typed(
    kind: ItemKind, fields: dict[str, str], text: str
) -> None:
    item, project = made(AddItem(kind=kind, fields=fields))

    asked = form(item, project.dossier)

    assert {key: asked[key].text for key in fields} == fields
    assert text in {field.text for field in asked.values()}
    # No field is such that leaving it as it stands changes anything.
    unchanged = apply_commands(
        project, tuple(item_edit(item, key, field.text) for key, field in asked.items())
    )
    assert unchanged == project


def test_a_new_item_is_asked_for_with_what_is_likely_and_what_is_given() -> None:
    fields = {
        field.key: field for field in new_item_form("chart", DOSSIER, given={"title": "Catch"})
    }

    assert list(fields) == ["title", "data", "kind", "area", "unit", "source", "marking"]
    assert (fields["title"].text, fields["kind"].text) == ("Catch", "bars")
    assert (fields["data"].long, fields["data"].needed) == (True, True)


def test_what_was_typed_becomes_an_item_of_the_brief() -> None:
    typed = {field.key: field.text for field in new_item_form("question", DOSSIER)}
    typed |= {"question": "When?", "area": "patrols"}

    command = new_item_command("question", typed, brief=PROJECT.briefs[0].id)
    project = apply_command(PROJECT, command)

    asked = project.dossier.questions[-1]
    assert (asked.question.text, asked.area) == ("When?", "patrols")
    assert asked.id in project.briefs[0].selected


def test_an_outcome_is_of_one_of_our_objectives() -> None:
    project = apply_command(PROJECT, AddPoint(kind="objective", text="Fair shares"))
    aim = project.dossier.points[-1]
    project = apply_command(
        project, AddItem(kind="outcome", fields={"result": "Done", "objective": aim.id})
    )

    field = form(project.dossier.outcomes[-1], project.dossier)["objective"]

    assert field.text == aim.id
    assert (aim.id, "Fair shares") in field.named_choices()


def test_a_statement_goes_under_an_area_and_other_facts_do_not() -> None:
    quote = form(item_of("f-quotequo"))["areas"]

    assert (quote.text, quote.named_choices()[0]) == ("fisheries", ("", "The whole meeting"))
    assert "areas" not in form(item_of("f-hanneaaa"))


def test_a_statement_that_touches_several_areas_says_so() -> None:
    quote = replace(item_of("f-quotequo"), areas=("fisheries", "patrols"))

    field = form(quote)["areas"]

    assert field.named_choices()[0] == ("fisheries,patrols", "Several")
    assert field.text == "fisheries,patrols"


def test_a_new_point_is_asked_for_with_its_kind() -> None:
    fields = {field.key: field.text for field in point_form(DOSSIER, "avoid")}

    assert fields == {"kind": "avoid", "tier": "certain", "area": ""}


def test_every_value_is_shown_as_it_is_typed() -> None:
    assert as_typed(None) == ""
    assert as_typed(local("x")) == "x"
    assert as_typed(Marking(level="restricted", caveats=("draft",))) == "restricted draft"
    assert as_typed(dt.date(2031, 3, 1)) == "2031-03-01"


def test_data_can_be_read_again() -> None:
    rows = (
        DataRow(label='Catch, "wet"', figures=("40", "")),
        DataRow(label="B", figures=("1", "2")),
    )
    table = DataTable(columns=("Tonnes", "Share"), rows=rows, rows_are="Year")

    assert parse_data_table(as_typed(table)) == table
