from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.names import find_names

Prepare = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They decided to establish a Young Skippers Committee.", "mechanism"),
        ("The Young Skippers Committee complained.", "organisation"),
        ("It goes to the Monetary Affairs Committee of the Skrei Community.", "mechanism"),
        ("It goes to the Monetary Affairs Committee of the Skrei Parliament.", "organisation"),
    ],
)
def test_a_committee_is_of_those_who_set_it_up_or_of_many_states(
    prepare: Prepare, text: str, kind: str
) -> None:
    assert find_names(prepare(text))[0].kind == kind


@pytest.mark.parametrize(
    ("text", "kind", "found", "name"),
    [
        (
            "the third Fisheries Dialogue",
            "mechanism",
            "third Fisheries Dialogue",
            "Fisheries Dialogue",
        ),
        (
            "the 2nd Norway-Denmark Trade and Technology Council met",
            "mechanism",
            "2nd Norway-Denmark Trade and Technology Council",
            "Norway-Denmark Trade and Technology Council",
        ),
        (
            "the 16th Foreign Ministers' Strategic Dialogue",
            "mechanism",
            "16th Foreign Ministers' Strategic Dialogue",
            "Foreign Ministers' Strategic Dialogue",
        ),
        (
            "the Agency for Digital Economy and Society met",
            "organisation",
            "Agency for Digital Economy and Society",
            "Agency for Digital Economy and Society",
        ),
        (
            "the Ministry of Public Service and Labour met",
            "organisation",
            "Ministry of Public Service and Labour",
            "Ministry of Public Service and Labour",
        ),
        (
            "the Ministry of Defence and National Service, Ida Lund",
            "organisation",
            "Ministry of Defence and National Service",
            "Ministry of Defence and National Service",
        ),
        (
            "the Sild Fishers' Forum met",
            "organisation",
            "Sild Fishers' Forum",
            "Sild Fishers' Forum",
        ),
        (
            "the Black Sea Herring Task Group met",
            "mechanism",
            "Black Sea Herring Task Group",
            "Black Sea Herring Task Group",
        ),
        (
            "the Council of Norland Convention on Herring of 1983",
            "agreement",
            "Council of Norland Convention on Herring of 1983",
            "Council of Norland Convention on Herring",
        ),
        (
            "the 17th Conference of the Parties to the Convention to Combat Overfishing, held",
            "mechanism",
            "17th Conference of the Parties to the Convention to Combat Overfishing",
            "Conference of the Parties to the Convention to Combat Overfishing",
        ),
        (
            "the Ministerial Meeting of the Herring Trade Commission in Oslo",
            "mechanism",
            "Herring Trade Commission",
            "Herring Trade Commission",
        ),
        (
            "the 3rd Norway-Denmark Culture Minister Meeting",
            "mechanism",
            "3rd Norway-Denmark Culture Minister Meeting",
            "Norway-Denmark Culture Minister Meeting",
        ),
        (
            "the ninth session of the Herring Commissioners Committee ended",
            "mechanism",
            "Herring Commissioners Committee",
            "Herring Commissioners Committee",
        ),
        (
            "the Committee Binational of Herring Fishing met",
            "mechanism",
            "Committee Binational of Herring Fishing",
            "Committee Binational of Herring Fishing",
        ),
        (
            "the Herring Vaccine Accelerator of Oslo",
            "mechanism",
            "Herring Vaccine Accelerator",
            "Herring Vaccine Accelerator",
        ),
        ("the Trade Council Lars Holm", "mechanism", "Trade Council", "Trade Council"),
        (
            "the Department of Foreign Affairs and Trade on the Herring of the North",
            "organisation",
            "Department of Foreign Affairs and Trade",
            "Department of Foreign Affairs and Trade",
        ),
        ("the Herring Bank Lars Holm", "organisation", "Herring Bank", "Herring Bank"),
        (
            "Norway and the Joint Working Group on Herring in the 2030s agreed",
            "mechanism",
            "Joint Working Group on Herring in the 2030s",
            "Joint Working Group on Herring in the 2030s",
        ),
        ("the COP31 summit opens", "mechanism", "COP31 summit", "COP31"),
        (
            "the Ministry of Digital Economy and Society said",
            "organisation",
            "Ministry of Digital Economy and Society",
            "Ministry of Digital Economy and Society",
        ),
        (
            "the Ministry of Foreign Affairs and Aizada Holm said",
            "organisation",
            "Ministry of Foreign Affairs",
            "Ministry of Foreign Affairs",
        ),
        ("before COP31.", "mechanism", "COP31", "COP31"),
        ("of COP 31 for Parties", "mechanism", "COP 31", "COP31"),
        ("the NATO summit opens", "mechanism", "NATO summit", "NATO summit"),
        (
            "the Denmark-U.S. Ministerial Consultations",
            "mechanism",
            "Denmark-U.S. Ministerial Consultations",
            "Denmark-U.S. Ministerial Consultations",
        ),
        ("the Forum on Cold Seas in Oslo", "mechanism", "Forum on Cold Seas", "Forum on Cold Seas"),
        ("a Joint Committee met", "mechanism", "Joint Committee", "Joint Committee"),
        ("the Security Council met", "organisation", "Security Council", "Security Council"),
        (
            "the Ministry of Trade and Fisheries said",
            "organisation",
            "Ministry of Trade and Fisheries",
            "Ministry of Trade and Fisheries",
        ),
        (
            "the Ministry of the Interior said",
            "organisation",
            "Ministry of the Interior",
            "Ministry of the Interior",
        ),
        (
            "the Ministry of Ecology of the Asian country",
            "organisation",
            "Ministry of Ecology",
            "Ministry of Ecology",
        ),
        ("Norway's Foreign Ministry said", "organisation", "Foreign Ministry", "Foreign Ministry"),
        (
            "the Embassy of Denmark in Oslo",
            "organisation",
            "Embassy of Denmark in Oslo",
            "Embassy of Denmark in Oslo",
        ),
        (
            "the Norwegian Armed Forces",
            "organisation",
            "Norwegian Armed Forces",
            "Norwegian Armed Forces",
        ),
        (
            "a Treaty with Denmark on Monday",
            "agreement",
            "Treaty with Denmark",
            "Treaty with Denmark",
        ),
        (
            "an Agreement between Norway and Denmark",
            "agreement",
            "Agreement between Norway and Denmark",
            "Agreement between Norway and Denmark",
        ),
        ("a Herring Agreement with Lars", "agreement", "Herring Agreement", "Herring Agreement"),
        ("the MoU on Herring with", "agreement", "MoU on Herring", "MoU on Herring"),
        ("the Ministry of Trade and", "organisation", "Ministry of Trade", "Ministry of Trade"),
    ],
)
def test_names_reach_as_far_as_they_should(
    prepare: Prepare, text: str, kind: str, found: str, name: str
) -> None:
    (hit,) = find_names(prepare(text))

    assert (text[slice(*hit.span)], hit.kind, hit.name) == (found, kind, name)


@pytest.mark.parametrize(
    "text",
    [
        "The Council met.",
        "the Working Group met",
        "the city summit",
        "a summit",
        "The Agreement holds.",
        "signed the agreement",
        "within the framework",
    ],
)
def test_a_bare_head_is_no_name(prepare: Prepare, text: str) -> None:
    assert find_names(prepare(text)) == ()


def test_two_names_in_a_row_stay_apart(prepare: Prepare) -> None:
    text = "the Ministry of Trade, the Herring Bank and the Fisheries Dialogue"

    assert [text[slice(*hit.span)] for hit in find_names(prepare(text))] == [
        "Ministry of Trade",
        "Herring Bank",
        "Fisheries Dialogue",
    ]


def test_a_party_before_and_is_no_part_of_a_name(prepare: Prepare) -> None:
    text = "Denmark and Fisheries Council Norway"

    (hit,) = find_names(prepare(text))

    assert text[slice(*hit.span)] == "Fisheries Council Norway"


def test_a_name_without_end_stops_after_some_words(prepare: Prepare) -> None:
    text = "Aa " * 40 + "Council of Bb" + " Cc" * 40

    (hit,) = find_names(prepare(text))

    assert len(text[slice(*hit.span)].split()) < 30


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "the Herring Bar Association and the Cod Society",
            ["Herring Bar Association", "Cod Society"],
        ),
        ("the Bank of Norland and Cod Bank", ["Bank of Norland", "Cod Bank"]),
        ("the Office of the Prime Minister", ["Office of the Prime Minister"]),
        ("the Ministry of Trade and Herring Bank", ["Ministry of Trade", "Herring Bank"]),
        (
            "the Dialogue on Trade and Herring in Oslo",
            ["Dialogue on Trade and Herring"],
        ),
        ("the Forum on Oceans and Seabed Mining in Oslo", ["Forum on Oceans and Seabed Mining"]),
        (
            "the Commission on Trade-Economic, Scientific-Technical and Cultural Cooperation met",
            ["Commission on Trade-Economic, Scientific-Technical and Cultural Cooperation"],
        ),
        (
            "a Declaration on Marine Farming, Resilient Food Systems, Trade, and Climate Action",
            ["Declaration on Marine Farming, Resilient Food Systems, Trade, and Climate Action"],
        ),
        (
            "the Centre of Expertise, Evaluation and Certification",
            ["Centre of Expertise, Evaluation and Certification"],
        ),
        (
            "a Declaration on Marine Research, Lars Holm and others",
            ["Declaration on Marine Research"],
        ),
        (
            "a Declaration on Marine Research, Trade Minister Holm",
            ["Declaration on Marine Research"],
        ),
        ("a Declaration on Marine Research, Trade Talks ended", ["Declaration on Marine Research"]),
        ("the Declaration on Skrei, Trade and Work", ["Declaration on Skrei, Trade and Work"]),
        (
            "Declaration on Marine Work, Food, Trade, Fish, Law, Tax, Youth, Health, Peace, Water",
            ["Declaration on Marine Work"],
        ),
        (
            "He met Cod Office, the Herring Space Agency (HSA)",
            ["Cod Office", "Herring Space Agency"],
        ),
        (
            "the Department of Marine Science of the Ministry of Trade",
            ["Department of Marine Science", "Ministry of Trade"],
        ),
        ("the Commission for University Education", ["Commission for University Education"]),
        ("a Security of Information Agreement in", ["Security of Information Agreement"]),
        ("a Bergen of Information Agreement in", ["Information Agreement"]),
        (
            "the Agreement between the Skrei Union and the Republic of Torsk, which",
            ["Agreement between the Skrei Union and the Republic of Torsk"],
        ),
        (
            "an Agreement between Norway and Denmark on trade in herring, which",
            ["Agreement between Norway and Denmark on trade in herring"],
        ),
        ("a Herring Accord of 2031 in", ["Herring Accord of 2031"]),
        (
            "a Country Partnership Strategy (2026-2030)",
            ["Country Partnership Strategy (2026-2030)"],
        ),
        ("the Ministerial on Trade in", ["Ministerial on Trade"]),
        ("the Skrei Fish Ministers' Meeting", ["Skrei Fish Ministers' Meeting"]),
        (
            "the Friendship Group Norway–Cabo Verde met",
            ["Friendship Group Norway–Cabo Verde"],
        ),
        ("the Friendship Group Norway-Denmark met", ["Friendship Group Norway-Denmark"]),
        ("the Friendship Group Norway - Cabo Verde", ["Friendship Group Norway - Cabo Verde"]),
        ("the Port of Torsk Company", ["Port of Torsk Company"]),
        ("the Port of Torsk Agency", ["Torsk Agency"]),
        (
            "the Centre for Fish Communication and Countering Disinformation",
            ["Centre for Fish Communication and Countering Disinformation"],
        ),
        ("the Kodex Pumps and Torsk University", ["Torsk University"]),
        ("the Work Plan 2027–2029", ["Work Plan 2027–2029"]),
        (
            "a Declaration on Strategic Partnership in the Skrei Region",
            ["Declaration on Strategic Partnership in the Skrei Region"],
        ),
        (
            "the Complementary Adjustment in the Area of Herring",
            ["Complementary Adjustment in the Area of Herring"],
        ),
        (
            "a Treaty to Establish the Herring Facility",
            ["Treaty to Establish the Herring Facility"],
        ),
        (
            "the Herring Arrangement with the Torsk Bank's President",
            ["Herring Arrangement", "Torsk Bank"],
        ),
        (
            "the National Assembly's Fish and Foreign Relations Committee",
            ["National Assembly", "Fish and Foreign Relations Committee"],
        ),
        ("the revised Power Directive", ["Power Directive"]),
        ("a Cod Protocol on the KODEX initiative", ["Cod Protocol on the KODEX initiative"]),
        (
            "the Council of Ministers of Internal Affairs of the Skrei states",
            ["Council of Ministers of Internal Affairs of the Skrei"],
        ),
        ("the Council of Ministers of the Skrei states", ["Council of Ministers"]),
        ("the Council of Ministers of Torsk", ["Council of Ministers"]),
        ("the Consultative Council of Rectors met", ["Consultative Council of Rectors"]),
        ("the Ministry of Fisheries & Ports", ["Ministry of Fisheries & Ports"]),
        ("She thanked the Skrei Navy for training.", ["Skrei Navy"]),
        ("the Skrei School of Mines", ["Skrei School of Mines"]),
        ("the School of Mines, the Skrei School of it", []),
        ("the Office of the Vice President", ["Office of the Vice President"]),
        ("the Joint Follow-up Team", ["Joint Follow-up Team"]),
        ("the Herring Exchange Programme", ["Herring Exchange Programme"]),
        (
            "the Standard Operating Procedure for Coastal Fishing",
            ["Standard Operating Procedure for Coastal Fishing"],
        ),
        ("the Skrei Energy Week", ["Skrei Energy Week"]),
        ("Hanne Vik, Senior Ministerial Adviser", []),
        ("the Elimination 8 Secretariat", ["Elimination 8 Secretariat"]),
        ("the Kodex 2028 Secretariat", []),
        ("the University of St. Skrei", ["University of St. Skrei"]),
        (
            "the Ministry in charge of Emergency Management",
            ["Ministry in charge of Emergency Management"],
        ),
        (
            "The Kodex Support and Procurement Agency's boats",
            ["Kodex Support and Procurement Agency"],
        ),
        ("the Convention on Cluster Herring", ["Convention on Cluster Herring"]),
        (
            "the Conference of the Contracting Parties to the Skrei Convention, held",
            ["Conference of the Contracting Parties to the Skrei Convention"],
        ),
        ("the next Binational Cabinet will", ["Binational Cabinet"]),
        (
            "The Kodex Fish Pumps and Skrei State University met",
            ["Skrei State University"],
        ),
        ("the Skrei and Torsk River Basin Office", ["Skrei and Torsk River Basin Office"]),
        (
            "They signed the Cod Protocol on herring in Oslo.",
            ["Cod Protocol on herring"],
        ),
        (
            "a Memorandum on Cooperation in the field of wind power on Tuesday",
            ["Memorandum on Cooperation in the field of wind power"],
        ),
        ("The Public Assembly Act", []),
        ("the Minister of Internal Administration", []),
        ("the Framework of the Herring", []),
        ("the Aldren Framework on Cod", ["Aldren Framework on Cod"]),
        ("the Norway -Denmark Herring Forum", ["Norway -Denmark Herring Forum"]),
        ("Herring - Cod Forum", ["Cod Forum"]),
        ("the eleventh Herring Dialogue", ["eleventh Herring Dialogue"]),
        ("the Herring Forum Cod Agency", ["Herring Forum Cod Agency"]),
        ("the Herring Council Lars Holm Cod Agency", ["Herring Council", "Lars Holm Cod Agency"]),
        (
            "the Enhanced Partnership and Fisheries Agreement",
            ["Enhanced Partnership and Fisheries Agreement"],
        ),
        ("the Enhanced Partnership and more", ["Enhanced Partnership"]),
        ("the Herring Rights Council's session", ["Herring Rights Council"]),
        ("the Ministry of Trade, Industry and Energy", ["Ministry of Trade, Industry and Energy"]),
        (
            "the Ministry of Trade, Industry, Labour and Energy",
            ["Ministry of Trade, Industry, Labour and Energy"],
        ),
        ("the Ministry of Trade, Lars Holm", ["Ministry of Trade"]),
        ("the Ministry of Trade Lars Holm", ["Ministry of Trade"]),
        (
            "the Memorandum of Understanding on a Herring Partnership",
            ["Memorandum of Understanding on a Herring Partnership"],
        ),
        ("the Herring Council of Sea Affairs (HCSA)", ["Herring Council of Sea Affairs"]),
        ("the Herring Council of Cod Lovers (HQ)", ["Herring Council"]),
        ("the Herring Council of Cod Lovers (HCCL)", ["Herring Council of Cod Lovers"]),
        ("the Herring Council was (as HCSA says) old", ["Herring Council"]),
        (
            "the Herring Council for the Exploration of the Sea",
            ["Herring Council for the Exploration of the Sea"],
        ),
        ("the Herring Council on Foreign Relations", ["Herring Council on Foreign Relations"]),
        ("the Herring Council on Aldren", ["Herring Council"]),
        (
            "the Agreement between Norway and the Kingdom of Denmark on a Herring Scheme",
            ["Agreement between Norway and the Kingdom of Denmark on a Herring Scheme"],
        ),
        ("the MFA Press Statement on Herring", []),
        ("the Herring Cancer Center", ["Herring Cancer Center"]),
        ("the Cod Convention Centre", []),
        ("the Cod Trade Centre for Herring", ["Cod Trade Centre for Herring"]),
        ("the Group and the Party", []),
        ("the Political Party", []),
        ("the European Union", []),
        ("the Herring Workers' Union", ["Herring Workers' Union"]),
        ("the Supreme People's Court", ["Supreme People's Court"]),
        ("a Coast Guard cooperation", []),
        ("the Africa–Europe Cod Dialogue", ["Africa–Europe Cod Dialogue"]),
        ("the Herring Network of Norway", ["Herring Network"]),
        ("the Herring Contact Group on Cod", ["Herring Contact Group on Cod"]),
        ("the Ministry of Energy of Norway Lars Holm", ["Ministry of Energy of Norway"]),
        ("the Academy of Sciences Lars Holm", ["Academy of Sciences"]),
        ("the Cod Framework 2025-2029", ["Cod Framework 2025-2029"]),
        ("the Cod Convention No. 87 on fish", ["Cod Convention No. 87"]),
        ("the Cod Convention No. X", ["Cod Convention"]),
        ("the Cod Road Map for 2026-2028 on", ["Cod Road Map for 2026-2028"]),
        ("the Norway-Denmark Youth Friendly Meeting", ["Norway-Denmark Youth Friendly Meeting"]),
        ("the Herring Youth Meeting", []),
        ("Herring Youth Meeting", []),
        ("a Norway-Denmark or Cod Meeting", []),
        ("the Cod Group of Work Norway–Denmark", ["Cod Group"]),
        ("the Mixed Group of Work Norway–Denmark", ["Mixed Group of Work Norway–Denmark"]),
        (
            "the Agreement on Cooperation in the Peaceful Uses of Herring",
            ["Agreement on Cooperation in the Peaceful Uses of Herring"],
        ),
        (
            "the Protocol to the Cod Partnership Agreement",
            ["Protocol to the Cod Partnership Agreement"],
        ),
        (
            "the Convention on Notification of a Cod Accident",
            ["Convention on Notification of a Cod Accident"],
        ),
        ("the secretary of Herring Youth Union", ["Herring Youth Union"]),
        ("the Press Office", []),
        ("the Cod Committee Norway - Denmark is", ["Cod Committee Norway - Denmark"]),
        ("the Cod Committee Norway-Denmark is", ["Cod Committee Norway-Denmark"]),
        ("the Cod Committee Norway", ["Cod Committee"]),
        (
            "the Ministry of Fisheries, Food Security and Nature",
            ["Ministry of Fisheries, Food Security and Nature"],
        ),
        ("the Herring Customs Union", ["Herring Customs Union"]),
        ("the Herring Support Mission in Norway", ["Herring Support Mission in Norway"]),
        ("the VII Cod Commission", ["VII Cod Commission"]),
        ("the Herring Bank Leaders Meeting", ["Herring Bank Leaders Meeting"]),
        (
            "the Memorandum on Cooperation in the Field of Herring",
            ["Memorandum on Cooperation in the Field of Herring"],
        ),
        (
            "the Memorandum on Cooperation in the Field of the Sea Economy",
            ["Memorandum on Cooperation in the Field of the Sea Economy"],
        ),
        (
            "the Agreement on Assistance in Trade Matters",
            ["Agreement on Assistance in Trade Matters"],
        ),
        (
            "the Memorandum of Understanding on a Strategic and Global Partnership",
            ["Memorandum of Understanding on a Strategic and Global Partnership"],
        ),
        ("with vice minister of Ministry of Trade", ["Ministry of Trade"]),
        (
            "from the Geo-Science and Space Technology Agency",
            ["Geo-Science and Space Technology Agency"],
        ),
        ("with Hanne Holm and Bergen University", ["Bergen University"]),
        ("at the Foreign Ministry on Harbour Street", ["Foreign Ministry"]),
        ("under the Herring Fund Facility", []),
        (
            "the National Service of Health, Safety and Food Quality (SHASFO) of",
            ["National Service of Health, Safety and Food Quality"],
        ),
        ("the Herring Service of Fish and Boats (ABC) of", ["Herring Service"]),
        ("the Herring Service of Fish (and boats)", ["Herring Service"]),
        ("the Herring Service and President Berg (HSP)", ["Herring Service"]),
        (
            "with Institute Ola Berg and Institute María de la Paz",
            [
                "Institute Ola Berg",
                "Institute María de la Paz",
            ],
        ),
        ("at the Institute Minister Berg visited", []),
        ("the University Berg", []),
        ("the University of Marine Engineering's rector", ["University of Marine Engineering"]),
        ("the University Engineering's rector", []),
        ("the Herring Council of Ministers Ola Berg", ["Herring Council of Ministers"]),
        (
            "a Memorandum of Understanding on Fish with the Herring Health Agency",
            ["Memorandum of Understanding on Fish", "Herring Health Agency"],
        ),
        (
            "a Memorandum on Fishing and the Safe Return of Boats",
            ["Memorandum on Fishing and the Safe Return of Boats"],
        ),
        (
            "a Memorandum on Fishing and the Herring Agency of Skrei",
            ["Memorandum on Fishing", "Herring Agency of Skrei"],
        ),
        ("a Memorandum on Fishing and the Safe return", ["Memorandum on Fishing"]),
        ("students of the Anton de Vries University", ["Anton de Vries University"]),
        ("Institute de Vries University", ["Vries University"]),
        ("the e-Fishing Academy", ["e-Fishing Academy"]),
        ("the Representative of the Union for Foreign Affairs and Security", []),
        (
            "the Union for Foreign Affairs and Security Policy Ola Berg",
            [
                "Union for Foreign Affairs and Security Policy",
            ],
        ),
        ("the Subcommission on Fish Affairs", ["Subcommission on Fish Affairs"]),
        ("the Bergen Rescue Force in Skrei", ["Bergen Rescue Force"]),
        ("the Fish Command for the Protection of Cod", ["Fish Command for the Protection of Cod"]),
        ("the Cod Initiative to End Hunger", ["Cod Initiative to End Hunger"]),
        ("the Cod Initiative to the board", ["Cod Initiative"]),
        (
            "the Fish Authority and the Cod and Port Authority of Norway (CPA)",
            ["Fish Authority", "Cod and Port Authority of Norway"],
        ),
        (
            "the Joint Commission of the Kingdom of Norway and the Republic of Kenya",
            ["Joint Commission of the Kingdom of Norway and the Republic of Kenya"],
        ),
        ("the Joint Commission of Norway and the Fish Market", ["Joint Commission of Norway"]),
        ("the Marine Officers' and Seamen's Union", ["Marine Officers' and Seamen's Union"]),
        (
            "the Sale and Lease of Fish Boats Authority (SLFBA) said",
            ["Sale and Lease of Fish Boats Authority"],
        ),
        ("the big Fish Boats Authority (XYZ) said", ["Fish Boats Authority"]),
        ("the Skrei Cod Fish Authority (XCFA) said", ["Skrei Cod Fish Authority"]),
        ("Securities Commission Norway said", ["Securities Commission Norway"]),
        ("Securities Commission Norway House said", ["Securities Commission"]),
        ("the Forum of the Artisanal Fishers", ["Forum of the Artisanal Fishers"]),
        ("the Herring Fund, a pooled saving mechanism,", ["Herring Fund"]),
        ("the Fund for Saving the Sea and KODEX", ["Fund for Saving the Sea"]),
        ("the Herring Institute of Norway and Kodex", ["Herring Institute of Norway"]),
        (
            "the Office of the Coordinator for Development in the Sahel",
            ["Office of the Coordinator for Development in the Sahel"],
        ),
        ("the Committee on development of fisheries", ["Committee on development of fisheries"]),
        ("the Executive Board of it", []),
        (
            "the Administration for Nautical and Fishing Affairs",
            ["Administration for Nautical and Fishing Affairs"],
        ),
    ],
)
def test_names_end_where_another_begins(prepare: Prepare, text: str, found: list[str]) -> None:
    assert [text[slice(*hit.span)] for hit in find_names(prepare(text))] == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Steering Committee of the Norway - Kenya Maritime Partnership Programme met.",
            "Steering Committee of the Norway-Kenya Maritime Partnership Programme",
        ),
        (
            "They took part in the Peru - Chile Joint Commission on Fisheries.",
            "Peru-Chile Joint Commission on Fisheries",
        ),
        (
            "He spoke to the Norway - Ghana Energy Dialogue Working Group in May.",
            "Norway-Ghana Energy Dialogue Working Group",
        ),
        (
            "It is for the Skrei Flood Cooperation Joint Working Group to meet.",
            "Skrei Flood Cooperation Joint Working Group",
        ),
        ("It was the Ministry of Trade - Skrei was not asked.", "Ministry of Trade"),
        ("It was the Ministry of Trade -Skrei was not asked.", "Ministry of Trade"),
    ],
)
def test_a_translated_name_goes_over_the_white_around_its_dash(
    prepare: Prepare, text: str, name: str
) -> None:
    assert [found.name for found in find_names(prepare(text))] == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the rector of the University of Bergen Ola Berg", ["University of Bergen"]),
        ("the dean of the University of Bergen Law School", ["University of Bergen Law School"]),
        ("the University of Herring Ola Foundation", ["University of Herring Ola Foundation"]),
    ],
)
def test_who_is_named_behind_a_university_is_no_part_of_it(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    assert [one.name for one in find_names(prepare(text))] == found


def test_a_text_may_begin_with_the_noun_of_a_name(prepare: Prepare) -> None:
    assert find_names(prepare("Service for herring is good.")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "They signed the Norway–Denmark Herring Partnership.",
        "It follows the Herring Partnership on Nets which the two states concluded in May.",
        "They signed a Term Sheet for the Supply of Herring.",
        "They signed the Agreement on the Second Bridge over the Skrei River.",
    ],
)
def test_what_is_signed_is_a_paper(prepare: Prepare, text: str) -> None:
    assert [hit.kind for hit in find_names(prepare(text))] == ["agreement"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He saw the Joint Command and Control Centre.", "Joint Command and Control Centre"),
        ("Speaker Fish Assembly spoke.", "Fish Assembly"),
        ("the ministry of Fisheries said no", "ministry of Fisheries"),
        ("It was paid by Skrei Church Aid.", "Skrei Church Aid"),
        ("The Skrei Corrections Services came.", "Skrei Corrections Services"),
        ("He told the Skrei Parliament's Committee on Trade.", "Committee on Trade"),
        ("The State Concern Skreigaz sells gas.", "State Concern Skreigaz"),
        ("said a fellow at the Skrei Climate Forum", "Skrei Climate Forum"),
    ],
)
def test_a_body_is_known_by_its_head(prepare: Prepare, text: str, name: str) -> None:
    (body,) = find_names(prepare(text))

    assert (body.kind, body.name) == ("organisation", name)


@pytest.mark.parametrize(
    "text",
    [
        "It was signed by the Minister of State for Public Administration and Digital Services.",
        "She is Minister of Internal Administration of Norland.",
        "The Chairman Senate left.",
        "a member of the Political Bureau",
        "It was told at a Regular Press Conference.",
        "the ministry of herring",
    ],
)
def test_portfolios_offices_and_press_conferences_are_none(prepare: Prepare, text: str) -> None:
    assert find_names(prepare(text)) == ()


def test_a_paper_tells_when_it_helps(prepare: Prepare) -> None:
    (paper,) = find_names(prepare("They signed the Agreement on Rescue in Cases of Disaster."))

    assert paper.name == "Agreement on Rescue in Cases of Disaster"


@pytest.mark.parametrize(
    "name",
    ["Global Cod Assembly", "G7 Herring Alliance", "ICES plenary", "Binational Plan of Ponds"],
)
def test_what_states_hold_together_is_no_body(prepare: Prepare, name: str) -> None:
    (found,) = find_names(prepare(f"They spoke of the {name}."))

    assert found.name == name
    assert found.kind == ("agreement" if "Plan" in name else "mechanism")


def test_two_first_names_begin_somebody_else(prepare: Prepare) -> None:
    text = "Ola Berg of the Ministry of External Affairs and Pieter-Jan Lund, a director, came."

    assert [one.name for one in find_names(prepare(text))] == ["Ministry of External Affairs"]


def test_a_second_body_is_no_field_of_a_ministry(prepare: Prepare) -> None:
    found = find_names(prepare("the Ministry of Health and National Health Authority met"))

    assert [one.name for one in found] == ["Ministry of Health", "National Health Authority"]


def test_a_government_of_consensus_is_no_paper(prepare: Prepare) -> None:
    assert find_names(prepare("the Government of National Consensus met")) == ()
