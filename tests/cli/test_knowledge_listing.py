import pytest

from briefgen.cli.knowledge_listing import (
    area_lines,
    area_list_lines,
    area_view,
    matching_areas,
    matching_terms,
    term_lines,
    term_rows,
    term_view,
)
from briefgen.errors import UsageError
from briefgen.model.agenda import AreaDefinition, AreaTerm, EurovocConcept
from briefgen.model.knowledge import Knowledge
from briefgen.model.terms import Term

ACCORD = Term(
    id="aldren",
    kind="agreement",
    official="Aldren Accord",
    source="Port Aldren archive",
    garbled=("harmony of the cold harbour",),
    languages={"fr": ("Accord d'Aldren",)},
)
ACCORDS = Term(id="accords", kind="statement", official="On the Aldren Accord", source="archive")
HERRING = AreaDefinition(
    id="herring",
    domain="sea",
    label="Herring",
    general=True,
    terms=(AreaTerm(term="silver fish", kind="weak"), AreaTerm(term="herring quotas")),
    languages={"de": ("Hering",)},
    eurovoc=(EurovocConcept(id="1", label="fish"),),
)
GRAIN = AreaDefinition(id="grain", domain="land", label="Grain and herring meal")
KNOWLEDGE = Knowledge(terms=(ACCORD, ACCORDS), areas=(HERRING, GRAIN))


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("", ["aldren", "accords"]),
        ("aldren", ["aldren"]),
        ("Aldren Accord", ["aldren"]),
        ("accord d'aldren", ["aldren"]),
        ("cold", ["aldren"]),
        ("the aldren", ["accords"]),
    ],
)
def test_terms_are_found_by_id_name_or_part_of_a_wording(name: str, ids: list[str]) -> None:
    assert [term.id for term in matching_terms(KNOWLEDGE, name)] == ids


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("", ["herring", "grain"]),
        ("herring", ["herring"]),
        ("meal", ["grain"]),
        ("silver", ["herring"]),
        ("hering", ["herring"]),
    ],
)
def test_areas_are_found_by_id_label_or_part_of_a_phrase(name: str, ids: list[str]) -> None:
    assert [area.id for area in matching_areas(KNOWLEDGE, name)] == ids


def test_what_fits_nothing_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"Unknown term 'aldrem'. Did you mean 'aldren'?"):
        matching_terms(KNOWLEDGE, "aldrem")
    with pytest.raises(UsageError, match=r"Unknown agenda area 'grian'. Did you mean 'grain'?"):
        matching_areas(KNOWLEDGE, "grian")


def test_a_term_shows_its_wordings_and_source() -> None:
    assert list(term_lines(ACCORD, {"aldren": "own"})) == [
        "Aldren Accord  [aldren]",
        "Kind             agreement",
        "Source           Port Aldren archive",
        "In translations  harmony of the cold harbour",
        "In fr            Accord d'Aldren",
        "Origin           own",
    ]
    assert term_view(ACCORDS, {})["origin"] == "shipped"
    assert term_rows([ACCORDS], {}) == [("accords", "statement", "", "On the Aldren Accord")]


def test_areas_are_listed_by_field() -> None:
    assert list(area_list_lines((HERRING, GRAIN), {"grain": "shipped and own"})) == [
        "sea:",
        "  herring  2 phrases    Herring",
        "land:",
        "  grain  0 phrases  shipped and own  Grain and herring meal",
    ]


def test_an_area_shows_its_phrases_with_what_restricts_them() -> None:
    assert list(area_lines(HERRING, {})) == [
        "Herring  [herring]",
        "Field    sea",
        "General  stands for its whole field",
        "Phrase   silver fish  (only in sentences about topics)",
        "Phrase   herring quotas",
        "In de    Hering",
        "EuroVoc  1 fish",
        "Origin   shipped",
    ]
    assert area_view(GRAIN, {})["label"] == "Grain and herring meal"
