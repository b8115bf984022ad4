from briefgen.app.commands.command import EditFact, EditPoint
from briefgen.app.forms.item_edit import item_edit, may_edit
from briefgen.model.dossier import Person, Point
from briefgen.model.facts import Fact
from briefgen.model.local_text import local

FACT = Fact(id="f-lundlund", kind="participant", text="Ivar Lund")
POINT = Point(id="p-pointone", kind="ask", text=local("A quota."))
PERSON = Person(id="n-hanneaaa", name="Hanne Sørensen")


def test_wording_and_note_of_facts_and_points_become_commands() -> None:
    assert item_edit(FACT, "wording", "Envoy Lund") == EditFact(id=FACT.id, wording="Envoy Lund")
    assert item_edit(FACT, "note", "Shy.") == EditFact(id=FACT.id, note="Shy.")
    assert item_edit(POINT, "wording", "A fair quota.") == EditPoint(
        id=POINT.id, text="A fair quota."
    )
    assert item_edit(POINT, "note", "") == EditPoint(id=POINT.id, note="")


def test_a_fact_has_the_fields_of_its_form() -> None:
    assert item_edit(FACT, "title", "Envoy") == EditFact(id=FACT.id, title="Envoy")


def test_what_has_fields_of_its_own_is_not_edited_here() -> None:
    assert item_edit(PERSON, "wording", "Hanne") is None
    assert [may_edit(item) for item in (FACT, POINT, PERSON)] == [True, True, False]
