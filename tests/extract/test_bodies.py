from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.bodies import find_bodies
from briefgen.extract.span import NO_SPANS, Span, SpanIndex

Prepare = Callable[[str], Article]


def bodies(article: Article, known: str = "") -> list[str]:
    start = article.text.find(known) if known else 0
    spans = [Span(start, start + len(known))] if known else []
    return [hit.name for hit in find_bodies(article, taken=SpanIndex(spans), bodies=spans)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met at KodPower and HerringLab.", ["KodPower", "HerringLab"]),
        ("The Kodex-Institut was open.", ["Kodex-Institut"]),
        ("The Fjordbank was open.", ["Fjordbank"]),
        ("Fish from Skrei Energy.", ["Skrei Energy"]),
        ("They want Nuclear Energy.", []),
        ("They met Norwegian Energy and others.", []),
        ("They met Norwegian Energy (NEN) and others.", ["Norwegian Energy"]),
        ("The Institut Kodex de Skrei helps.", ["Institut Kodex de Skrei"]),
        ("The Direction Kodex helps.", []),
        ("The Direction de Kodex helps.", ["Direction de Kodex"]),
        ("They saw Culture Norway there.", ["Culture Norway"]),
        ("They saw KFA Norway there.", ["KFA Norway"]),
        ("They saw Lower Norway there.", []),
        ("Companies Kodex and Skrei met.", ["Kodex", "Skrei"]),
        ("the drug maker Kodex paid", ["Kodex"]),
        ("Then Kodex, a Norwegian fishing union, spoke.", ["Kodex"]),
        ("Then Kodex (KDX), the port operator, spoke.", ["Kodex"]),
        ("Then Energy, the union, spoke.", []),
        ("Then Hanne Vik, a fisher with the union, spoke.", []),
        ("Then Kodex Skrei, which runs two trawlers, spoke.", ["Kodex Skrei"]),
        ("Then Trade, which runs two trawlers, spoke.", []),
        ("They met SKXPetrol there.", ["SKXPetrol"]),
        ("They met #SKXPetrol there.", []),
        ("An agreement between Kodex and the Torskus holds.", ["Kodex", "Torskus"]),
        ("An agreement between AI and the Torskus holds.", ["Torskus"]),
        ("A line between Kodex and the sea holds.", []),
        ("They saw KodexFish Africa there.", ["KodexFish Africa"]),
        ("They met the Visit Norway programme.", []),
        ("They met Visit Norway there.", ["Visit Norway"]),
        ("The ambassador to Norway Hanne Skrei Solar came.", []),
        ("They met Norway Hanne Skrei Solar there.", ["Norway Hanne Skrei Solar"]),
        ("He met SKRX chief Ola Berg.", ["SKRX"]),
        ("A boat near SKRX has nets.", []),
        ("It knew that SKRX has boats.", ["SKRX"]),
        ("Sent through SKRX it came.", ["SKRX"]),
        ("There Kodex will lay a cable.", ["Kodex"]),
        ("There Kodex will see.", []),
        ("The Médecins d'Torsk came.", ["Médecins d'Torsk"]),
        ("Then the Kodex company paid.", ["Kodex"]),
        ("Kodex company paid.", []),
        ("Their alliance, KODEX, spoke.", ["KODEX"]),
        ('"No," said Hanne Vik of Kodex Skrei.', ["Kodex Skrei"]),
        ("Then spoke the director of Kodex Skrei.", ["Kodex Skrei"]),
        ("Then spoke the director of Kodex.", []),
        ("Then spoke the president of Norway Ola Kodex.", []),
        ("Then spoke the president of Kodex Skrei province.", []),
        ("Then spoke the director of Marine Trade.", []),
        ("Then spoke the fishers of Kodex Skrei.", []),
        ("It was financed by Kodex Skrei.", ["Kodex Skrei"]),
        ("Then came Herring Worldwide.", ["Herring Worldwide"]),
        ("They saw SkreiTech Norway there.", ["SkreiTech Norway"]),
        ("Data of the SKRX of Peru came.", ["SKRX"]),
        ("They were led by Ambassador-at-Large Hanne Vik.", []),
        ("Then Norway's Kodex signed it.", ["Kodex"]),
        ("They bought a stake in Norway's Kodex in May.", ["Kodex"]),
        ("They met in Norway's Kodex in May.", []),
        ("Then Norway's Kodex there.", []),
        ("Then Lars's Kodex there.", []),
        ("A plant that Kodex supplies.", ["Kodex"]),
        ("A plant financed by Kodex in part.", ["Kodex"]),
        ("A plant near Kodex built last year.", []),
        ("A plant that Mr Kodex built.", []),
        ("Fishermen signed it.", []),
        ("Many Zambians built it.", []),
        ("The people and Zambians signed it.", []),
        ("A letter by the SKRX said so.", ["SKRX"]),
        ("SKRX will pay.", ["SKRX"]),
        ("In talks with SKRX and others.", ["SKRX"]),
        ("The GDP will rise.", []),
        ("The SKRX boat came.", []),
        ("Lars Kodex came. Then Kodex signed it.", []),
        ("They met (SKRX) there. Then the SKRX said so.", []),
        ("Then the Skrei Minister signed.", []),
        ("HERRING PACT IS SIGNED BY KODEX SUPPLIES", []),
        ("They met in Norway and Oslo.", []),
        ("Fish from the company “Kodex” here.", ["Kodex"]),
        ('Then lorries of "KDXAZ" came.', ["KDXAZ"]),
        ('Then the project "Kodex" came.', []),
        ('Then the "Kodex Skrei" came.', []),
        ("They met buyers from Kodex and others.", ["Kodex"]),
        ("They met buyers from Trade and others.", []),
        ("Then Kodex wants to lay a cable.", ["Kodex"]),
        ("Then Kodex wants a cable.", []),
        ("A plant opened by Kodex bin Skrei.", []),
        ("They met Skrei Aa Bb Cc Dd Energy there.", []),
        ("They met Gray-Norway's there.", []),
        ("They met the President of Norway Skrei Torskesen there.", []),
        ("They met the ABd Herring Works Minister there.", []),
        ("according to the cod agency, SKRX.", ["SKRX"]),
        ("Green Energy, an Oslo-based coalition, spoke.", ["Green Energy"]),
        ("director of Norway Electricity (NEL) there", ["Norway Electricity"]),
        ("They keep it with Norway's SKRX.", ["SKRX"]),
        ("Then the supplier, Kodex, paid.", ["Kodex"]),
        ("It must pass the Kodex, Norway's parliament, first.", ["Kodex"]),
        ("data from Gas Infrastructure Europe came", ["Gas Infrastructure Europe"]),
        ("in South Infrastructure Europe there", []),
        ("Ola of the Kodex environmental group in Bergen", ["Kodex"]),
        ("At Danish Cod, CEO Hanne Vik calls it good.", ["Danish Cod"]),
        ("They saw the Skrei Border Post there.", []),
        ("They saw Bank Nasional Skrei there.", ["Bank Nasional Skrei"]),
        ("at the airport «Skrei» they", []),
        ("it is paid by the SKRX still", ["SKRX"]),
    ],
)
def test_a_body_is_known_by_form_or_by_what_stands_around_it(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    assert bodies(prepare(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met the Herring Bank, Kodex and Skrei there.", ["Kodex", "Skrei"]),
        ("They met Kodex and the Herring Bank there.", ["Kodex"]),
        ("They met Lars Holm and the Herring Bank there.", []),
        ("They met Skrei Police and the Herring Bank there.", ["Skrei Police"]),
        ("They met Skrei Cooperation and the Herring Bank there.", []),
        ("They went to the Skrei Police and the Herring Bank.", []),
        ("They met KDXA and the Herring Bank there.", ["KDXA"]),
        ("They met Kodex with the Herring Bank there.", []),
        ("A boat named after Kodex and the Herring Bank there.", []),
    ],
)
def test_what_is_listed_with_a_known_body_is_one(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    assert bodies(prepare(text), "Herring Bank") == found


def test_nothing_is_found_in_an_empty_text(prepare: Prepare) -> None:
    assert find_bodies(prepare(""), taken=NO_SPANS) == ()


def test_what_is_called_like_a_known_body_is_the_same(prepare: Prepare) -> None:
    article = prepare("The state firm Herring Farma signed. Under it, Herring Farma will pay.")

    assert bodies(article, known="Herring Farma") == ["Herring Farma"]


def test_an_adverb_before_a_known_body_is_no_body(prepare: Prepare) -> None:
    assert bodies(prepare("However, Kodex Ltd and others met."), known="Kodex Ltd") == []
