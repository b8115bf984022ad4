import time
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from briefgen.reference.knowledge import load_knowledge, own_areas, own_terms

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


def test_no_two_places_or_parties_share_a_name() -> None:
    knowledge = load_knowledge()
    places = Counter(place.name for place in knowledge.places)
    parties = Counter(
        name
        for country in knowledge.countries
        for name in {country.name, *country.aliases, *country.adjectives}
    )

    assert [name for name, count in (places + parties).items() if places[name] > 1] == []
    assert [name for name, count in parties.items() if count > 1] == []


def test_every_country_has_its_adjective_and_code() -> None:
    unions = {"European Union", "African Union"}
    ambiguous = {"Republic of the Congo", "Democratic Republic of the Congo"}
    ambiguous |= {"Dominica", "Dominican Republic"}
    countries = [one for one in load_knowledge().countries if one.name not in unions | ambiguous]

    assert [one.name for one in countries if len(one.code) == 2 and not one.adjectives] == []
    assert len({one.code for one in load_knowledge().countries}) == len(load_knowledge().countries)


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("U.S.", "United States"),
        ("UK", "United Kingdom"),
        ("UAE", "United Arab Emirates"),
        ("DRC", "Democratic Republic of the Congo"),
        ("DPRK", "North Korea"),
        ("ROK", "South Korea"),
        ("PRC", "China"),
        ("EU", "European Union"),
        ("Viet Nam", "Vietnam"),
        ("Turkey", "Türkiye"),
    ],
)
def test_usual_short_forms_are_known(short: str, name: str) -> None:
    assert [one.name for one in load_knowledge().countries if short in one.aliases] == [name]


def test_each_office_belongs_to_a_party_or_body_that_is_known() -> None:
    knowledge = load_knowledge()
    known = {one.name for one in knowledge.countries} | {term.official for term in knowledge.terms}
    titles = [office.title for office in knowledge.offices]

    assert len(titles) >= 150
    assert len(set(titles)) == len(titles)
    assert {office.side for office in knowledge.offices} - known == set()


@pytest.mark.parametrize(
    "title",
    [
        "Prime Minister",
        "Minister of Finance",
        "Foreign Minister",
        "Foreign Secretary",
        "Federal Chancellor",
        "Cabinet Secretary",
        "Secretary of Energy",
        "Minister of Mines and Energy",
        "Secretary General",
        "National Security Adviser",
        "Deputy Premier",
        "Speaker of the House of Representatives",
        "Attorney General",
        "Governor of the Central Bank",
    ],
)
def test_a_title_that_many_countries_have_tells_no_side(title: str) -> None:
    offices = load_knowledge().offices

    assert [one.title for one in offices if one.title.lower() in title.lower()] == []


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
    started = time.process_time()
    load_knowledge()

    # Measured: 1 to 8 ms of the processor, which others that are busy do not lengthen.
    assert time.process_time() - started < 0.5


def test_the_users_own_files_count_before_the_shipped_data(own_folder: Path) -> None:
    (own_folder / "terms.toml").write_text(
        '[[terms]]\nid = "aldren"\nkind = "agreement"\nofficial = "Aldren Accord"\n'
    )
    (own_folder / "areas.toml").write_text('[[areas]]\nid = "water"\nlabel = "Rivers"\n')
    knowledge = load_knowledge()

    assert knowledge.terms[0].official == "Aldren Accord"
    assert knowledge.areas[0].label == "Rivers"


def test_what_is_the_users_own_is_told_apart_from_what_joins_a_shipped_entry(
    own_folder: Path,
) -> None:
    (own_folder / "terms.toml").write_text(
        '[[terms]]\nid = "paris"\naliases = ["Paris text"]\n'
        '[[terms]]\nid = "aldren"\nkind = "agreement"\nofficial = "Aldren Accord"\n'
    )
    (own_folder / "areas.toml").write_text('[[areas]]\nid = "tax"\nterms = ["levies"]\n')

    assert own_terms() == {"paris": "shipped and own", "aldren": "own"}
    assert own_areas() == {"tax": "shipped and own"}
