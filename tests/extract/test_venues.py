from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met in Oslo.", "Oslo"),
        ("OSLO. Herring is scarce. They will meet again.", "Oslo"),
        ("They signed it in the House of the Estates.", "House of the Estates"),
        ("They met at the Port of Sild in June.", "Port of Sild"),
        ("They met in the Palace of Congresses of Sild.", "Palace of Congresses of Sild"),
        ("He visited the canal of Skrei.", "canal of Skrei"),
        ("They visited on Monday the cooking school of Skrei.", "cooking school of Skrei"),
        ("In the Ministry of Fisheries a sitting was held.", "Ministry of Fisheries"),
        ("They toured a fair in the Torsk ward.", "Torsk"),
        ("He must travel Friday to Sildvik, where 900 people live.", "Sildvik"),
        (
            "They met at the National Headquarters of the Skrei Police.",
            "National Headquarters of the Skrei Police",
        ),
        ("The setting was the Hyatt Regency.", "Hyatt Regency"),
        ("They met in Sild Pasha Hammam.", "Sild Pasha Hammam"),
        ("They met in the Aldren camp.", "Aldren camp"),
        ("They met in the Painted Mosque.", "Painted Mosque"),
        ("1000  Tour of the Rescue and Sea Services Precinct", "Rescue and Sea Services Precinct"),
        ("1410  Arrive Sørvik Airport", "Sørvik Airport"),
        ("They met on 27 May: Working Group, Herring-Haus, 9 a.m.", "Herring-Haus"),
        ("She called on the mayor, Ola Berg, in Sørvik.", "Sørvik"),
        ("She flew to Sørvik to see the boats.", "Sørvik"),
        ("Next consultations: Bergen, October 2031.", "Bergen"),
        ("A committee is to settle the matter in Bergen.", "Bergen"),
        ("They met in the city of Bergen.", "Bergen"),
        ("Ola Berg visited Oslo.", "Oslo"),
        ("Oslo received Ola Berg.", "Oslo"),
        ("They met in Reading.", "Reading"),
        ("They went on a visit to Oslo.", "Oslo"),
        ("They met at the Nile Ritz-Carlton.", "Nile Ritz-Carlton"),
        ("They met at the Hilton Oslo.", "Hilton Oslo"),
        ("They met at the Palais des Nations.", "Palais des Nations"),
        ("They met at the Aldren Convention Centre.", "Aldren Convention Centre"),
        ("They met at the Fish Building of Norway’s ministry.", "Fish Building"),
        (
            "They met at the headquarters of the Sea Agency of Norway.",
            "headquarters of the Sea Agency of Norway",
        ),
        ("They met at National Defence Headquarters.", "National Defence Headquarters"),
        ("They are due in Walvis Sound on Wednesday.", "Walvis Sound"),
        ("A mission will visit Jahrum on 16 January.", "Jahrum"),
        ("OSLO, May 7 (NNA) - The ministers agreed.", "Oslo"),
        ("ABU DHABI (NNA) - The ministers agreed.", "Abu Dhabi"),
        ("They recalled the Oslo summit.", "Oslo"),
        ("They met in Washington, D.C., today.", "Washington"),
        ("They met at the Herring Hall.", "Herring Hall"),
        ("They met at the Palace of Nations.", "Palace of Nations"),
        ("They met in California.", "California"),
        ("They met in the Oslo.", "Oslo"),
        ("They met in Sørvik on Monday.", "Sørvik"),
        ("They sang in Sørvik, Norway.", "Sørvik"),
        ("They spoke outside the Herring Hall.", "Herring Hall"),
        ("Plan\n\nTuesday, 7 May, Bergen\nTalks at ten.", "Bergen"),
        ("Plan\n\nTuesday, 7 May, Sørvik\nTalks at ten.", "Sørvik"),
        ("BERGEN\n\nThe ministers spoke.", "Bergen"),
        ("Bergen, Norway\nThe ministers spoke.", "Bergen"),
        ("OSLO/NAIROBI, Nov 3 (NNA) - The ministers spoke.", "Oslo"),
        ("The team flew on to Lusk Bay on Thursday.", "Lusk Bay"),
        ("A round has been pencilled in for Lusk Bay on April 23-24.", "Lusk Bay"),
        ("They met in the historic Viking building.", "Viking building"),
        ("They met at the Herring Foundry.", "Herring Foundry"),
        ("He will raise it with his colleagues in Bergen on 19 November.", "Bergen"),
        ("The board will be hosted by Norway in Sørvik on 10 June.", "Sørvik"),
        ("It was held in Ha Sund on 10 June.", "Ha Sund"),
        ("He will be shown the docks in Sørvik, where he is expected.", "Sørvik"),
        ("The commission sits on 3 May in Bergen.", "Bergen"),
        ("They will travel on to the Harald Holm Air Base.", "Harald Holm Air Base"),
        ("The two walked back together to the Sild Garn theatre.", "Sild Garn theatre"),
        ("They signed it at the Auberge de Sild.", "Auberge de Sild"),
        ("He visited the Port of Sørvik.", "Port of Sørvik"),
        ("A station will stand on King Harald Island.", "King Harald Island"),
        ("They sang in Sørvik.", "Sørvik"),
        ("They sang at Sildekjelen in April.", "Sildekjelen"),
    ],
)
def test_places_of_meetings_are_found(facts: Facts, text: str, name: str) -> None:
    assert [fact.name for fact in facts(text, "venue")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo said no.",
        "It is in Oslo's interest.",
        "the in Oslo-based fleet",
        "They visited Reading.",
        "A storm broke boats in Bergen on 19 November.",
        "Plan\n\nTuesday, 7 May, Norway\nThe sea is cold.",
        "They sang in Sørvik, but not well.",
        "They met in English.",
        "They met in Norway.",
        "It rained in Oslo.",
        "They visited Norway on 16 January.",
        "“They sat at the headquarters of the Sea Agency of Norway,” she said.",
        "They agreed on flights to Oslo.",
        "They said the gas would be delivered from the plant at Bergen.",
        "They agreed on turbines at the Oslo wind farm.",
        'He told them: "A tailor in Oslo pays the way she pays for her lunch."',
        "OSLO, May 7 (NNA) - The minister will visit Denmark.",
        "They spoke of boats near Oslo Shoal.",
        "Boats are to be built at the Oslo Boat Company.",
        "The study was published in Sørvik.",
        "Owners could lock the gate again at Christmas.",
        "Ola Berg said owners could lock the gate again at Christmas.",
    ],
)
def test_other_uses_of_a_city_are_no_venue(facts: Facts, text: str) -> None:
    assert facts(text, "venue") == []


def test_all_places_of_a_journey_are_found(facts: Facts) -> None:
    text = "A mission will visit Bergen, Milan and Naples in May; it met in Osh, Kano and Homs."

    assert [fact.name for fact in facts(text, "venue")] == ["Bergen", "Milan", "Naples", "Osh"]


def test_repeats_are_mentions(facts: Facts) -> None:
    (fact,) = facts("They met in Oslo. Later, in Oslo, they spoke.", "venue")

    assert len(fact.mentions) == 1


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They will meet in Oslo on 20 March 2031.", "meeting"),
        ("They met in Oslo.", "meeting"),
        ("The leaders issued a statement in Oslo on 20 March 2031.", "other"),
        ("Published 20 March 2031\n\nThe leaders met in Oslo in May 2030.", "other"),
        ("They discussed what was agreed in Oslo.", "other"),
        ("They said cod is sold in Oslo.", "other"),
        ("They said cod is sold in Oslo. They met in Oslo on 20 March 2031.", "meeting"),
    ],
)
def test_a_place_has_the_role_of_its_sentences(facts: Facts, text: str, role: str) -> None:
    (fact,) = facts(text, "venue")

    assert fact.attribute("role") == role


@pytest.mark.parametrize(
    ("text", "venues"),
    [
        ("They met at the Embassy of Denmark in Oslo.", ["Embassy of Denmark in Oslo"]),
        ("She came for a working meeting in Skreivik.", ["Skreivik"]),
        ("They visited the herring centre in Skreivik.", ["Skreivik"]),
        ("The next round is set for Skreivik on May 7.", ["Skreivik"]),
        ("Two days of talks on the island of Skrei ended.", ["Skrei"]),
        ("The commission gathers in Oslo in May.", ["Oslo"]),
        ("They invited all fish ministers of the coast to Oslo.", ["Oslo"]),
        ("The foreign ministry in Oslo said the talks had run well.", []),
        ("They visited the dispatch centre in the Skreien district.", []),
        ("In Oslo and Skreivik were held long talks.", ["Oslo", "Skreivik"]),
    ],
)
def test_a_meeting_makes_a_venue_of_a_town_and_an_office(
    facts: Facts, text: str, venues: list[str]
) -> None:
    assert sorted(fact.name for fact in facts(text, "venue")) == sorted(venues)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On the margins, Ms Lund visited Maula Prison.", "Maula Prison"),
        ("They met at the Aldren International Lounge.", "Aldren International Lounge"),
        ("They met in the hall of the Palácio da Várzea.", "Palácio da Várzea"),
        ("He told reporters at the Centro de Convenciones.", "Centro de Convenciones"),
        ("The talks were held at Lancaster House.", "Lancaster House"),
        ("14.00 Visit to the Norwegian Herring Museum", "Norwegian Herring Museum"),
        ("Minister Lund visited the training farm of Bergen on Monday.", "Bergen"),
        ("They held talks on the island of Corfu.", "Corfu"),
        ("They met at the Norwegian embassy.", "Norwegian embassy"),
        ("They signed at the ministry's headquarters.", "ministry's headquarters"),
        ("They met at the Skrei railway station.", "Skrei railway station"),
        (
            "Both signed in the Great Hall of the Skrei Fish University of the Public Service.",
            "Great Hall of the Skrei Fish University of the Public Service",
        ),
        ("The two sides met in South Tarawa on Monday.", "South Tarawa"),
        ("Minister Lund enters Bergen on the 20th.", "Bergen"),
        ("They will meet again in Nueva Palmira in May.", "Nueva Palmira"),
        ("They will meet again in Skreivik in May.", "Skreivik"),
        ("She signed it in the town hall of Skreivik.", "town hall of Skreivik"),
        ("They signed at the Skrei Terminus.", "Skrei Terminus"),
        ("They spoke in the hall of the Skrei Hostel.", "Skrei Hostel"),
        ("On Tuesday in Skreivik the Minister signed a paper.", "Skreivik"),
        ("She met the Minister before flying to Mumbai.", "Mumbai"),
    ],
)
def test_more_houses_and_towns_are_found(facts: Facts, text: str, name: str) -> None:
    assert [fact.name for fact in facts(text, "venue")] == [name]


def test_a_house_that_is_called_after_its_city_stands_in_it(facts: Facts) -> None:
    found = facts("The Minister is received at Oslo City Hall.", "venue")

    assert [fact.name for fact in found] == ["Oslo", "Oslo City Hall"]


def test_a_house_of_one_word_is_told_by_its_city(facts: Facts) -> None:
    names = {fact.name for fact in facts("They met at Sildekjelen in Oslo.", "venue")}

    assert names == {"Sildekjelen", "Oslo"}


@pytest.mark.parametrize(
    "text",
    ["They met at Norway in Oslo.", "They sat at Sildekjelen but left.", "She fled to Sørvik."],
)
def test_other_single_words_behind_at_are_no_houses(facts: Facts, text: str) -> None:
    assert not {"Norway", "Sildekjelen", "Sørvik"} & {fact.name for fact in facts(text, "venue")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "He was received in the Presidential House, in Zapotal, by Ida Lund.",
            ["Presidential House", "Zapotal"],
        ),
        ("They toured the Norwegian Fish Agency laboratory.", ["Norwegian Fish Agency laboratory"]),
        ("They toured the Norwegian Fish Agency's laboratory.", []),
        ("The Minister will welcome her to Bergen in May.", ["Bergen"]),
        ("The next session will be held in Norway in 2031.", ["Norway"]),
        ("The next session will be held in Norway's north in 2031.", []),
        ("Norway will host the 4th session.", ["Norway"]),
        ("The next session of the committee is planned in Norway in the autumn.", ["Norway"]),
        ("She met the Minister, who is in Norway on an official visit.", ["Norway"]),
        ("The next meeting will be hosted by Norway in 2031.", ["Norway"]),
        ("Norway will host many guests.", []),
        ("He visited Bergen Governor Ola Berg in the north.", ["Bergen"]),
        ("They will travel to Bergen and Zapotal on Monday.", ["Bergen", "Zapotal"]),
        ("They met at the building of the Government House No. 2.", ["Government House No. 2"]),
        ("The Commission held the talks today at the Skreihus.", ["Skreihus"]),
        ("The Commission held the talks today at the Summit.", []),
        ("The Commission held the talks today at the Norway.", []),
        ("The fish swam today at the Skreihus.", []),
        ("- Sørvik, 3 and 4 July, Hotel Skrei", ["Sørvik", "Hotel Skrei"]),
        ("18:45 Flight to Sørvik", ["Sørvik"]),
        ("13:00 Talk by the Minister at the Norwegian Fish Library", ["Norwegian Fish Library"]),
        ("They toured the Norwegian-funded Skrei works.", []),
        ("The envoy, who is based in Bergen, spoke.", []),
        ("By Ida Lund in Sørvik\n\nIt rained.", ["Sørvik"]),
        ("He laid a wreath at the Žale cemetery.", ["Žale cemetery"]),
        ("They met at the Hotel Las Redes.", ["Hotel Las Redes"]),
        ("They met in the Cod Hall of the New Town Hall.", ["Cod Hall of the New Town Hall"]),
        ("They met in the Herring Room.", ["Herring Room"]),
        ("They met the director of the Herring Theatre.", []),
        ("They met at the SFC head office.", ["SFC head office"]),
        ("He laid a wreath at the Skrei Memorial Cemetery.", ["Skrei Memorial Cemetery"]),
        ("A walk through the Skrei Gardens is planned.", ["Skrei Gardens"]),
        ("They will see the work at Skrei Port.", ["Skrei Port"]),
        ("They inspected a smokehouse in the Skrei Economic Zone.", ["Skrei Economic Zone"]),
        ("They inspected nothing and slept in the Skrei Economic Zone.", ["Skrei Economic Zone"]),
        ("She gave an address at the Bergen School of Herring.", ["Bergen School of Herring"]),
        ("She will be at the University of Bergen to lecture on cod.", ["University of Bergen"]),
        ("She called on all to vote at the University of Bergen.", []),
        ("They visited the National Fish Agency in Norway.", ["National Fish Agency"]),
        ("They visited the National Fish Agency in May.", []),
        ("The team will be based in Bergen.", ["Bergen"]),
        ("They meet next in the Norwegian city of Bergen.", ["Bergen"]),
        ("Talks\n\nMay 7, 2031   16:40   Bergen\n\nIt rained.", ["Bergen"]),
        ("Cod by phone\n\nBy Our Writer, Sørvik\n\nIt rained.", ["Sørvik"]),
    ],
)
def test_houses_tell_their_towns_and_may_hold_the_name_of_a_body(
    facts: Facts, text: str, names: list[str]
) -> None:
    assert [fact.name for fact in facts(text, "venue")] == names
