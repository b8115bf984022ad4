from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import EditFact, FactFields
from briefgen.app.forms.fact_form import fact_form
from briefgen.app.forms.form_field import FormField
from briefgen.model.dossier import Dossier, Side, Sides
from briefgen.model.facts import (
    FACT_KINDS,
    Attribute,
    DateValue,
    Fact,
    FigureValue,
    NamedValue,
)
from briefgen.model.project import Project

SIDES = Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland"))
LUND = Fact(
    id="f-lundlund",
    kind="participant",
    text="Ivar Lund",
    value=NamedValue(name="Ivar Lund"),
    attributes={
        "title": Attribute(value="Envoy", alternatives=("Special Envoy",)),
        "direct": Attribute(value=True),
    },
)
TALKS = Fact(
    id="f-talkstal",
    kind="date",
    text="8 and 9 May",
    value=DateValue(
        first=date(2031, 5, 8),
        last=date(2031, 5, 9),
        role="meeting",
        candidates=((date(2030, 5, 8), date(2030, 5, 8)),),
    ),
)
QUOTA = Fact(
    id="f-quotaquo",
    kind="figure",
    text="40,000 tonnes",
    value=FigureValue(amount="40,000", unit="tonnes", measures="quota"),
)


def dossier(*facts: Fact) -> Dossier:
    return Dossier(sides=SIDES, facts=facts)


def form(fact: Fact) -> dict[str, FormField]:
    return {field.key: field for field in fact_form(fact, dossier(fact))}


def texts(fact: Fact) -> dict[str, str]:
    return {key: field.text for key, field in form(fact).items()}


def test_each_kind_asks_for_what_it_has() -> None:
    assert texts(LUND) == {"name": "Ivar Lund", "title": "Envoy", "side": "", "status": ""}
    assert texts(TALKS) == {"days": "2031-05-08/2031-05-09", "role": "meeting", "status": ""}
    assert texts(QUOTA) == {
        "amount": "40,000",
        "unit": "tonnes",
        "measures": "quota",
        "date": "",
    }


@pytest.mark.parametrize("kind", FACT_KINDS)
def test_a_fact_without_a_value_has_empty_fields(kind: str) -> None:
    bare = Fact(id="f-barebare", kind=kind, text="x")  # type: ignore[arg-type]  # one of the kinds

    assert set(texts(bare).values()) <= {""}


def test_what_is_likely_stands_ready() -> None:
    assert form(LUND)["side"].choices == ("Ostland", "Norland")
    assert form(LUND)["title"].choices == ("Envoy", "Special Envoy")
    assert form(LUND)["name"].choices == ()
    assert form(TALKS)["days"].choices == ("2031-05-08/2031-05-09", "2030-05-08")


def test_a_field_of_fixed_words_takes_no_others() -> None:
    status = form(LUND)["status"]

    assert (status.choices, status.free) == (("planned", "happened", "unclear"), False)
    assert form(LUND)["title"].free


def test_what_was_read_stands_beside_the_officers_word() -> None:
    project = Project(dossier=dossier(LUND, TALKS))
    for command in (
        EditFact(id=LUND.id, title="Special Envoy"),
        EditFact(id=LUND.id, side="theirs"),
        EditFact(id=TALKS.id, days="2031-05-08"),
    ):
        project = apply_command(project, command)
    lund, talks = (form(fact) for fact in project.dossier.facts)

    assert (lund["title"].text, lund["title"].proposed) == ("Special Envoy", "Envoy")
    assert (lund["side"].text, lund["side"].proposed) == ("Norland", "nothing")
    assert lund["name"].proposed == ""
    assert (talks["days"].text, talks["days"].proposed) == ("2031-05-08", "2031-05-08/2031-05-09")


@pytest.mark.parametrize("fact", [LUND, TALKS, QUOTA])
def test_every_field_is_one_of_the_command(fact: Fact) -> None:
    assert set(form(fact)) <= set(FactFields.__struct_fields__)


def test_how_sure_an_attribute_is_stands_beside_it_unless_it_is_sure() -> None:
    unsure = {"title": Attribute(value="Envoy", confidence=0.6), "side": Attribute(value="Norland")}

    fields = form(replace(LUND, attributes=unsure))

    assert (fields["title"].doubt, fields["side"].doubt, fields["name"].doubt) == (
        "60 % sure",
        "",
        "",
    )
