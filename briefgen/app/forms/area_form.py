"""The form of an agenda area that is put on the agenda: its name and its place."""

from collections.abc import Mapping

from briefgen.app.commands.areas import agenda_of
from briefgen.app.commands.command import AddArea
from briefgen.app.commands.fact_areas import areas_to_choose
from briefgen.app.forms.form_field import FormField
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id


def area_form(dossier: Dossier, brief: Brief | None) -> tuple[FormField, ...]:
    """Give a field for the name, with all known areas to choose from, and one for the place."""
    there = {area.id for area in dossier.areas}
    others = [name for id_, name in areas_to_choose(dossier).items() if id_ not in there]
    name = FormField(
        key="name", label="Name", choices=tuple(others), needed=True, example="Ferry line"
    )
    if brief is None:
        return (name,)
    last = len(agenda_of(dossier, brief)) + 1
    places = tuple(str(place) for place in range(1, last + 1))
    place = FormField(
        key="place", label="Number", text=str(last), choices=places, free=False, needed=True
    )
    return (name, place)


def new_area_command(typed: Mapping[str, str], *, brief: Id) -> AddArea:
    """Make the command for what was typed into the form of an area."""
    return AddArea(name=typed["name"], place=int(typed.get("place", "0")), brief=brief)
