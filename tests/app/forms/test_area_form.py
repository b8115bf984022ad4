from briefgen.app.commands.command import AddArea
from briefgen.app.forms.area_form import area_form, new_area_command
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = sample_dossier()


def test_every_area_that_is_not_on_the_agenda_can_be_chosen_or_another_typed() -> None:
    name, place = area_form(DOSSIER, sample_brief(DOSSIER))

    assert (name.free, name.needed) == (True, True)
    assert "Climate finance" in name.choices
    assert not {area.label for area in DOSSIER.areas} & set(name.choices)
    assert place.choices == ("1", "2", "3")
    assert (place.text, place.free) == ("3", False)


def test_without_a_brief_there_is_no_order_to_take_a_place_in() -> None:
    (name,) = area_form(DOSSIER, None)

    assert new_area_command({name.key: "Ferries"}, brief="") == AddArea(name="Ferries")


def test_what_is_typed_becomes_a_command() -> None:
    typed = {"name": "Ferries", "place": "2"}

    assert new_area_command(typed, brief="b-1") == AddArea(name="Ferries", place=2, brief="b-1")
