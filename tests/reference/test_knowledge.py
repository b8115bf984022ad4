import time
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from briefgen.reference.knowledge import load_knowledge

FIRST_AREAS = """
climate_general energy_transition non_co2 circular_economy subnational_lowcarbon
deforestation climate_finance adaptation ndc carbon_markets biodiversity pollution
water critical_minerals energy_security hydrogen nuclear_energy electricity_grids
trade_general fta tariffs supply_chains wto tourism sme ai semiconductors quantum_hpc
telecoms_5g data_governance digital_connectivity digital_identity cybersecurity
digital_general space research_innovation defence_cooperation counter_terrorism
regional_security maritime_security nonproliferation organised_crime hybrid_threats
health_cooperation pandemic pharma amr ncds traditional_medicine education culture
migration human_rights humanitarian development labour finance tax agriculture
transport industry eu_accession multilateral consular peace_process
"""


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    return tmp_path


def test_the_shipped_data_are_complete() -> None:
    knowledge = load_knowledge()

    assert len(knowledge.areas) >= 110
    assert len(knowledge.terms) >= 600
    assert {"China", "United States", "European Union", "Norway"} <= {
        country.name for country in knowledge.countries
    }


def test_no_area_that_projects_may_name_has_gone() -> None:
    named = set(FIRST_AREAS.split())

    assert named - {area.id for area in load_knowledge().areas} == set()


def test_places_carry_no_stray_spaces_and_no_dead_country_codes() -> None:
    places = load_knowledge().places

    assert [place for place in places if place.name != place.name.strip()] == []
    assert {place.country for place in places} & {"AN", "CS", "SU", "YU"} == set()
    assert len(places) == len(set(places))


def test_every_term_names_its_source_and_has_an_id_of_its_own() -> None:
    terms = load_knowledge().terms

    assert [term.id for term in terms if not term.source] == []
    assert len({term.id for term in terms}) == len(terms)


def test_no_wording_stands_for_two_official_names() -> None:
    wordings = Counter(
        wording
        for term in load_knowledge().terms
        for wording in {
            said.casefold().replace("-", " ")
            for said in (term.official, *term.aliases, *term.garbled)
        }
    )

    assert [wording for wording, count in wordings.items() if count > 1] == []


def test_the_official_names_cover_what_ministries_meet_about() -> None:
    kinds = Counter(
        term.kind for term in load_knowledge().terms if not term.id.startswith("media_")
    )

    assert kinds["agreement"] + kinds["statement"] + kinds["mechanism"] >= 130
    assert kinds["organisation"] >= 100


def test_what_must_match_letter_by_letter_is_a_wording_of_its_term() -> None:
    terms = load_knowledge().terms
    strays = [
        (term.id, wording)
        for term in terms
        for wording in term.exact_only
        if wording not in (term.official, *term.aliases, *term.garbled)
    ]

    assert strays == []


def test_dates_of_terms_are_days() -> None:
    dates = [term.date for term in load_knowledge().terms if term.date]

    assert [date.fromisoformat(day).isoformat() for day in dates] == dates


def test_loading_takes_a_few_milliseconds() -> None:
    started = time.perf_counter()
    load_knowledge()

    # Measured: 1 to 8 ms; the generous limit keeps a busy machine from failing the test.
    assert time.perf_counter() - started < 0.5


def test_the_users_own_files_count_before_the_shipped_data(own_folder: Path) -> None:
    (own_folder / "terms.toml").write_text(
        '[[terms]]\nid = "aldren"\nkind = "agreement"\nofficial = "Aldren Accord"\n'
    )
    (own_folder / "areas.toml").write_text('[[areas]]\nid = "water"\nlabel = "Rivers"\n')
    knowledge = load_knowledge()

    assert knowledge.terms[0].official == "Aldren Accord"
    assert knowledge.areas[0].label == "Rivers"
