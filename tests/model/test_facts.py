import typing

import pytest

from briefgen.model.facts import (
    FACT_KINDS,
    Attribute,
    AttributeName,
    Fact,
    FactKind,
    FigureValue,
    NamedValue,
)


def test_the_kinds_of_facts_are_listed_as_their_type_names_them() -> None:
    assert typing.get_args(FactKind) == FACT_KINDS


@pytest.mark.parametrize(
    ("attributes", "title"),
    [
        ({}, ""),
        ({"title": Attribute(value="Minister of Fisheries")}, "Minister of Fisheries"),
        ({"title": Attribute(value=True)}, ""),
        ({"role": Attribute(value="principal")}, ""),
    ],
)
def test_an_attribute_is_its_text_or_nothing(
    attributes: dict[AttributeName, Attribute], title: str
) -> None:
    fact = Fact(id="f-a", kind="participant", text="Sørensen", attributes=attributes)

    assert fact.attribute("title") == title


def test_the_name_is_the_normalised_one() -> None:
    value = NamedValue(name="Hanne Sørensen")

    assert Fact(id="f-a", kind="participant", text="Ms Sørensen", value=value).name == (
        "Hanne Sørensen"
    )


def test_without_a_normalised_name_it_is_the_wording_of_the_source() -> None:
    value = FigureValue(amount="40,000", unit="tonnes")

    assert Fact(id="f-a", kind="figure", text="40,000 tonnes", value=value).name == "40,000 tonnes"
