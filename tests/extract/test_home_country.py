from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.home_country import home_party, is_sent_from_abroad, mission_host

Prepare = Callable[[str], Article]
MINISTER = "The Minister of Ports, Ola Berg, opened the talks."


@pytest.mark.parametrize(
    ("head", "home"),
    [
        ("REPUBLIC OF KENYA\nMINISTRY OF TRADE\n\nPRESS STATEMENT", "Kenya"),
        ("EMBASSY OF THE REPUBLIC OF THE PHILIPPINES\nKUWAIT", "Philippines"),
        ("OSLO, May 7 (NNA) - Talks.", "Norway"),
        ("Oslo: Talks.", "Norway"),
        ("Talks begin\n\nBERGEN – Talks.", "Norway"),
        ("Readout: Talks\n\nMay 7, 2031 – Oslo, Norway – Talks.", "Norway"),
        ("GENEVA (2 October 2025) — Talks.", ""),
        ("ALDREN – Talks.", ""),
        ("THE END OF ALL FISH\n\nTalks.", ""),
        ("Talks in Oslo.", ""),
        ("MINISTRY OF FISH AND PORTS - NORWAY", "Norway"),
        ("FISH FROM NORWAY TODAY", ""),
        ("NORWAY: END OF ALL FISH", ""),
        ("Oslo/Lisbon, 5 May 2031 - Talks.", ""),
        ("Bergen House, Lisbon\n7 May 2031", ""),
        ("Ministry of Ports of Norway", "Norway"),
        ("Newsletter of the Embassy of Kenya in Norway · No. 3", "Kenya"),
        ("Who pays?\n\nOslo, Friday, May 7, 2031", "Norway"),
        ("Big fish\nBergen. The talks began.", "Norway"),
    ],
)
def test_a_text_speaks_from_its_letterhead_or_dateline(
    prepare: Callable[[str], Article], head: str, home: str
) -> None:
    found = home_party(prepare(f"{head}\n\n{MINISTER}"))

    assert (found[0] if found else "") == home


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("ALDREN (NTB) - Norway will pay.", "Norway"),
        # an agency of a country that the text does not name, and of two that it names
        ("ALDREN (NTB) - Kenya will pay.", ""),
        ("ALDREN (APS) - Algeria and Senegal will pay.", ""),
        ("ALDREN, 7 May. /TASS/. Russia will pay.", "Russia"),
        ("They met here in Oslo.", "Norway"),
        ("They met here in the capital, Oslo.", "Norway"),
        ("They met there in Oslo.", ""),
        ("Norway met Kenya. Norway's Kai Dahl, who is in the country, left. Kenya paid.", "Kenya"),
        ("Norway met Kenya. Norway and Kenya are in the country. Norway left Kenya.", ""),
        ("Norway met Kenya. Malta's Kai Dahl is in the country. Norway left Kenya.", ""),
        ("UNICEF's representative in Norway, Ida Lund, left.", "Norway"),
        ("The resident coordinator in Norway and the director in Kenya left.", ""),
        ("Programme of the visit\n\n10.00 Arrival at Oslo\n\nThe sea is cold.", "Norway"),
        ("Programme of the visit\n\nThey sang in Oslo.", ""),
        ("VISIT OF THE MINISTER OF NORWAY\n\nThe sea is cold.", ""),
        ("Ministry of European Fish\n\nThe sea is cold.", ""),
        ("Norway Ministry of Fish, Oslo\n\nThe sea is cold.", "Norway"),
    ],
)
def test_home_is_told_in_more_ways(prepare: Prepare, text: str, home: str) -> None:
    found = home_party(prepare(text))

    assert (found[0] if found else "") == home


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("OSLO (KNA) - Kenya will pay.", "Norway"),
        ("OSLO (NTB) - Norway will pay.", ""),
        ("Kenya will pay.", ""),
    ],
)
def test_an_agency_may_write_from_abroad(prepare: Prepare, text: str, country: str) -> None:
    found = is_sent_from_abroad(prepare(text))

    assert (found[0] if found else "") == country


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Embassy of Norway in Kenya\n\nIt rained.", "Kenya"),
        (
            "DELEGATION OF THE EUROPEAN UNION TO KENYA\n\nThe EU met Kenya. The EU paid Kenya.",
            "Kenya",
        ),
        ("Embassy of Norway\n\nNorway met Kenya. Kenya paid.", "Kenya"),
        ("Embassy of Norway\n\nIt rained.", ""),
        ("Embassy of Norway\n\nMalta met Kenya. Malta left Kenya. Kenya met Malta.", ""),
        ("Ministry of Fish of Norway\n\nIt rained.", ""),
        ("Embassy of cod\n\nIt rained.", ""),
    ],
)
def test_a_mission_is_sent_to_a_host(prepare: Prepare, text: str, host: str) -> None:
    found = mission_host(prepare(text))

    assert (found[0] if found else "") == host


@pytest.mark.parametrize(
    ("head", "home"),
    [
        ("Bergen / Fjord News Agency\n\n14-12-2027", "Norway"),
        ("Bergen / a view of the sea", ""),
        ("Bergen / Monday, November 8, 2027", "Norway"),
        ("THE MINISTER OF NORWAY DISCUSSES HERRING", ""),
        ("THE NORTHERN COD\nBergen | Friday, July 21, 2028", "Norway"),
        ("Bergen | Rain", ""),
        ("Ambasaden i Nairobi | Embassy of Norway in Nairobi", "Norway"),
        ("MINISTRY OF PORTS\nDemocratic Republic of Timor-Leste", "Timor-Leste"),
        ("THE SEA\nNewsletter of the Government Press Office, Norway\nNo. 29", "Norway"),
        ("THE SEA\nNewsletter of the Herring Press Office, Norway\nNo. 29", ""),
    ],
)
def test_a_line_above_the_text_tells_home(prepare: Prepare, head: str, home: str) -> None:
    found = home_party(prepare(f"{head}\n\nThe sea is cold."))

    assert (found[0] if found else "") == home
