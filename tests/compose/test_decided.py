from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddPerson, MergeFacts
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.dossier import Decisions, Dossier
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.project import Project
from tests.support.dossier_composing import dossier_of, lines_of
from tests.support.dossier_sample import COURIER_SOURCE, RADIO_SOURCE, fact_in

AREA = AgendaArea(id="fisheries", label="Fisheries")
ACCORD = fact_in(
    COURIER_SOURCE,
    "Aldren Accord",
    "agreement",
    "f-accordac",
    value=NamedValue(name="Aldren Accord"),
    areas=("fisheries",),
)
CATCH = fact_in(
    RADIO_SOURCE,
    "catch",
    "agreement",
    "f-catchcat",
    value=NamedValue(name="Accord on the Catch"),
    areas=("fisheries",),
)
HANNE = fact_in(
    COURIER_SOURCE,
    "Hanne Sørensen",
    "participant",
    "f-hanneaaa",
    value=NamedValue(name="Hanne Sørensen"),
    title="minister of fisheries",
)
MADAM = fact_in(
    RADIO_SOURCE, "Sørensen", "participant", "f-madamaaa", value=NamedValue(name="Ms Sørensen")
)


def statements_of(*facts: Fact, same: tuple[str, ...]) -> list[str]:
    dossier = dossier_of(*facts, areas=(AREA,), decisions=Decisions(same=(same,) if same else ()))
    return lines_of("areas", dossier, notes=True)[3:]


def test_facts_decided_to_be_the_same_make_one_line_with_both_places() -> None:
    apart = statements_of(ACCORD, CATCH, same=())
    line, *notes = statements_of(ACCORD, CATCH, same=("f-accordac", "f-catchcat"))

    assert [one[:2] for one in apart].count("- ") == 2
    assert line.startswith("- Aldren Accord")
    assert "Accord on the Catch" not in line
    assert len([one for one in notes if one.startswith("[")]) == 2


def test_the_fact_named_first_gives_the_wording() -> None:
    line, *_ = statements_of(ACCORD, CATCH, same=("f-catchcat", "f-accordac"))

    assert line.startswith("- Accord on the Catch")


def test_what_says_the_same_as_one_of_them_stands_in_the_same_line() -> None:
    again = replace(ACCORD, id="f-againaga", start=ACCORD.start, review=ACCORD.review)

    lines = statements_of(again, ACCORD, CATCH, same=("f-accordac", "f-catchcat"))

    assert [one[:2] for one in lines].count("- ") == 1


def rows_of(dossier: Dossier) -> list[str]:
    return [line for line in lines_of("participants", dossier) if "|" in line][1:]


def test_participants_decided_to_be_the_same_are_one_row() -> None:
    dossier = dossier_of(MADAM, HANNE)
    project = Project(dossier=dossier, briefs=(Brief(id="b-a", name="Minister"),))
    merge = MergeFacts(ids=("f-hanneaaa", "f-madamaaa"))

    merged = apply_commands(project, (merge,))
    kept = apply_commands(project, (merge, AddPerson(name="Hanne Sørensen", title="Minister")))

    assert len(rows_of(dossier)) == 2
    (row,) = rows_of(merged.dossier)
    assert row.startswith("Hanne Sørensen | Minister of fisheries")
    (row,) = rows_of(kept.dossier)
    assert row.startswith("Hanne Sørensen | Minister |")
