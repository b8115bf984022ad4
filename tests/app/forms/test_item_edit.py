from msgspec.structs import replace

from briefgen.app.commands.command import EditFact, EditItem, EditPerson, EditPoint, SetField
from briefgen.app.forms.item_edit import item_edit, may_edit
from briefgen.model.dossier import Item, Person, PersonTitle, Point, Question
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import local

FACT = Fact(id="f-lundlund", kind="participant", text="Ivar Lund")
POINT = Point(id="p-pointone", kind="ask", text=local("A quota."))
PERSON = Person(id="n-hanneaaa", name="Hanne Sørensen")
QUESTION = Question(id="q-whenwhen", question=local("When?"))


def test_wording_and_note_of_facts_and_points_become_commands() -> None:
    assert item_edit(FACT, "wording", "Envoy Lund") == EditFact(id=FACT.id, wording="Envoy Lund")
    assert item_edit(FACT, "note", "Shy.") == EditFact(id=FACT.id, note="Shy.")
    assert item_edit(POINT, "wording", "A fair quota.") == EditPoint(
        id=POINT.id, text="A fair quota."
    )
    assert item_edit(POINT, "note", "") == EditPoint(id=POINT.id, note="")


def test_a_fact_has_the_fields_of_its_form() -> None:
    assert item_edit(FACT, "title", "Envoy") == EditFact(id=FACT.id, title="Envoy")


def test_what_has_several_texts_is_edited_field_by_field() -> None:
    assert item_edit(PERSON, "title", "Envoy") == EditPerson(id=PERSON.id, title="Envoy")
    assert item_edit(PERSON, "note", "Shy.") == EditPerson(id=PERSON.id, note="Shy.")
    assert item_edit(QUESTION, "reply", "Soon.") == EditItem(
        id=QUESTION.id, fields={"reply": "Soon."}
    )
    assert [may_edit(item) for item in (FACT, POINT, PERSON, QUESTION)] == [
        True,
        True,
        False,
        False,
    ]


def test_what_is_said_for_the_first_time_is_in_the_language_in_which_one_types() -> None:
    said = local("Dit")
    worded = replace(FACT, review=Review(state="edited", wording=said))
    titled = replace(PERSON, titles=(PersonTitle(text=said),), biography=said)
    pairs: tuple[tuple[Item, str, bool], ...] = (
        (FACT, "wording", True),
        (worded, "wording", False),
        (FACT, "note", False),
        (PERSON, "title", True),
        (PERSON, "biography", True),
        (PERSON, "side", False),
        (titled, "title", False),
        (titled, "biography", False),
        (QUESTION, "reply", True),
        (QUESTION, "question", False),
        (replace(QUESTION, reply=said), "reply", False),
    )
    for item, key, is_new in pairs:
        command = item_edit(item, key, "Mot", typed_in="fr")

        assert getattr(command, "language", "") == ("fr" if is_new else ""), (item, key)


def test_everything_is_marked_alike() -> None:
    for item in (FACT, POINT, PERSON, QUESTION):
        assert item_edit(item, "marking", "restricted") == SetField(
            key=f"item.{item.id}.marking", value="restricted"
        )


def test_a_fact_goes_under_the_area_that_is_chosen_or_under_none() -> None:
    assert item_edit(FACT, "areas", "fisheries") == EditFact(id=FACT.id, areas=("fisheries",))
    assert item_edit(FACT, "areas", "") == EditFact(id=FACT.id, areas=())
