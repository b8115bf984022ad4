from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.papers import find_papers

Prepare = Callable[[str], Article]


def papers(article: Article) -> list[str]:
    return list(
        dict.fromkeys(
            article.words_of(span)
            for sentence in article.sentences
            for span in sorted(find_papers(article, sentence))
        )
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A memorandum of understanding on herring signed in March says so.",
            "memorandum of understanding on herring",
        ),
        ("The agreement on cod and herring was signed.", "agreement on cod and herring"),
        ("A status of forces agreement was ratified.", "status of forces agreement"),
        (
            "They will implement the protocol of cooperation in the field of fishing.",
            "protocol of cooperation in the field of fishing",
        ),
        ("Oslo renewed the accord on cod with Bergen.", "accord on cod"),
        ("They want a Norway-Denmark trade deal.", "Norway-Denmark trade deal"),
        ("Under Security Council Resolution 2231 they must.", "Security Council Resolution 2231"),
        ("They follow resolution 76/300.", "resolution 76/300"),
        (
            "They adopted the Oslo Call to Action on Cod Stocks.",
            "Oslo Call to Action on Cod Stocks",
        ),
        ("The Oslo understanding collapsed.", "Oslo understanding"),
        ("the Letter of Intent on Cod Patrols, they said", "Letter of Intent on Cod Patrols"),
        (
            "They signed a letter of intent on a joint cod station.",
            "letter of intent on a joint cod station",
        ),
        ("They wrote a joint statement on cod supply.", "joint statement on cod supply"),
        ("A separate memorandum on cod storage foresees ice.", "memorandum on cod storage"),
        ("They initialled a protocol on lake cod and said it was good.", "protocol on lake cod"),
        (
            "They signed the Cod licence agreement on the export of fins.",
            "Cod licence agreement on the export of fins",
        ),
        ("Both read an Accord Frame of Cooperation for cod.", "Accord Frame of Cooperation"),
        (
            "They agreed to the activation of the joint executive program for the year 2026.",
            "joint executive program for the year 2026",
        ),
        (
            "They made an arrangement with Bergen on cod labels.",
            "arrangement with Bergen on cod labels",
        ),
        ("They made an arrangement with Norway.", "arrangement with Norway"),
        ("They read an ICES declaration on cod.", "ICES declaration on cod"),
        ("They initialled an Exchange of Letters on Raw Cod.", "Exchange of Letters on Raw Cod"),
        (
            "They signed a framework agreement on direct trade worth a million.",
            "framework agreement on direct trade",
        ),
        (
            "They signed the Plan of cod measures on increase of trade.",
            "Plan of cod measures on increase of trade",
        ),
    ],
)
def test_a_described_paper_reaches_as_far_as_its_topic(
    prepare: Prepare, text: str, found: str
) -> None:
    assert papers(prepare(text)) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "They signed an agreement that holds.",
        "The agreement was signed.",
        "He hopes for a treaty of the two ministries of the sea.",
        "The Herring-Cod trade deal holds.",
        "They agree on cod.",
    ],
)
def test_a_paper_that_says_nothing_of_itself_is_none(prepare: Prepare, text: str) -> None:
    assert papers(prepare(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They signed a protocol on the harbour and a memorandum on the exchange of data.",
            ["protocol on the harbour", "memorandum on the exchange of data"],
        ),
        (
            "They signed a memorandum of understanding on the joint purchase of a cable ship;",
            ["memorandum of understanding on the joint purchase of a cable ship"],
        ),
        (
            "They praised the Programme of Technical and Scientific Cooperation 2026–2028.",
            ["Programme of Technical and Scientific Cooperation 2026–2028"],
        ),
        (
            "They discussed the harbour as well as a promise on the exchange of data.",
            [],
        ),
    ],
)
def test_further_papers_and_programmes_are_found(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    assert papers(prepare(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The protocol on who runs the harbour is late.", "protocol on who runs the harbour"),
        ("It is replaced by a five-year action plan.", "five-year action plan"),
        ("They adopted a Code of Conduct for Sea Boats.", "Code of Conduct for Sea Boats"),
        ("Under the Oslo fish data arrangement it is.", "Oslo fish data arrangement"),
        ("They signed a Letter of Intent of 2022.", "Letter of Intent of 2022"),
        ("A memorandum was also signed by the two.", "memorandum"),
        (
            "The Programme of Cooperation in Herring Fishing for 2028–2031 was signed as well.",
            "Programme of Cooperation in Herring Fishing for 2028–2031",
        ),
        (
            "It completes the partnership contract from the year 1968.",
            "partnership contract from the year 1968",
        ),
        (
            "They signed the Programme of Cooperation in Herring Fishing for 2027–2030.",
            "Programme of Cooperation in Herring Fishing for 2027–2030",
        ),
        ("They adopted the Plan of Action 2028–2030 there.", "Plan of Action 2028–2030"),
        ("They signed a term of commitment in Oslo.", "term of commitment"),
        (
            "The full plan of transit cooperation of the two had been approved.",
            "full plan of transit cooperation of the two",
        ),
        ("The 2004 herring treaty holds.", "2004 herring treaty"),
        ("Use the fishing convention of 2018 here.", "fishing convention of 2018"),
        (
            "They signed an executive programme for the years 2028 to 2030 of herring.",
            "executive programme for the years 2028 to 2030",
        ),
        ("Norway will extend its 2009 partnership with Denmark.", "2009 partnership with Denmark"),
        (
            "A protocol of accord on the sale of nets completes it.",
            "protocol of accord on the sale of nets",
        ),
        ("An addendum on net stays was signed.", "addendum on net stays"),
        (
            "They signed a letter of understanding between the national libraries.",
            "letter of understanding between the national libraries",
        ),
        (
            "They signed a framework agreement on cooperation in green nets in Oslo.",
            "framework agreement on cooperation in green nets",
        ),
        (
            "the memorandum of understanding relating to the nets, in Oslo",
            "memorandum of understanding relating to the nets",
        ),
        ("It replaces a 2016 understanding on nets that failed.", "2016 understanding on nets"),
        ("The debt-for-herring swap agreement needs a vote.", "debt-for-herring swap agreement"),
        (
            "Talks on a foreign ship promotion and protection agreement go on.",
            "foreign ship promotion and protection agreement",
        ),
        ("It builds on a net sharing pact that Norway signed.", "net sharing pact"),
        ("The agreed minutes of cod were signed.", "agreed minutes of cod"),
        (
            "the partnership on raw fish, concluded in May",
            "partnership on raw fish",
        ),
        (
            "They signed a deal; the Plan of joint measures was ready.",
            "Plan of joint measures",
        ),
        ("an extradition treaty of 1998 stands", "extradition treaty of 1998"),
        (
            "They signed an executive program for the years 2031-2033 of cooperation.",
            "executive program for the years 2031-2033",
        ),
        (
            "Both agreed on Wednesday on a 2031-2033 work plan for herring nets, which",
            "2031-2033 work plan for herring nets",
        ),
        (
            "They subscribed today, in Bergen, a memorandum of understanding for the care of cod.",
            "memorandum of understanding for the care of cod",
        ),
        (
            "effect to a strategic partnership on raw fish that both sides signed in May",
            "strategic partnership on raw fish",
        ),
        (
            "They signed a protocol in the field of fishing and farming, and left.",
            "protocol in the field of fishing and farming",
        ),
        (
            "They signed an agreement on cooperation in the Bering Strait.",
            "agreement on cooperation in the Bering Strait",
        ),
        (
            "The action plan of herring protection has been drafted.",
            "action plan of herring protection",
        ),
        (
            "They began negotiations on the agreement for the protection of herring.",
            "agreement for the protection of herring",
        ),
        ("They renewed the “Understanding memory on herring”.", "Understanding memory on herring"),
        ("They adopted a joint declaration on ship safety.", "joint declaration on ship safety"),
        (
            "They signed a framework arrangement on the purchase of 155 mm harpoon shells.",
            "framework arrangement on the purchase of 155 mm harpoon shells",
        ),
        (
            "After the talks is signed the Plan of joint measures on seals for 2027-2029.",
            "Plan of joint measures on seals for 2027-2029",
        ),
        (
            "An intergovernmental agreement is being drafted; she waits.",
            "intergovernmental agreement",
        ),
    ],
)
def test_kind_years_and_topic_tell_what_paper_it_is(
    prepare: Prepare, text: str, found: str
) -> None:
    assert papers(prepare(text)) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They fish under a protocol that negotiators initialled on Tuesday.", "protocol"),
        ("She signed Ghana's air pact with Norway.", "air pact with Norway"),
    ],
)
def test_who_made_it_or_whose_it_is_tells_what_paper_it_is(
    prepare: Prepare, text: str, found: str
) -> None:
    assert papers(prepare(text)) == [found]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        (
            "They are to finish, before May, an agreement on the joint use of the port of Bergen.",
            "agreement on the joint use of the port of Bergen",
        ),
        ("They reviewed the draft protocol on eels.", "protocol on eels"),
        ("A pending extradition treaty lies there.", "extradition treaty"),
        (
            "They signed a convention bearing on the local wood.",
            "convention bearing on the local wood",
        ),
        ("They signed a treaty over the use of wells.", "treaty over the use of wells"),
        ("They sealed a deal on cod, ending talks.", "deal on cod"),
        ("An MoU was signed between the two museums.", "MoU"),
        ("A memorandum of understanding has been signed.", "memorandum of understanding"),
        (
            "The Intergovernmental agreement on cod was signed.",
            "Intergovernmental agreement on cod",
        ),
        (
            "They agreed on a new two-year programme of technical cooperation.",
            "programme of technical cooperation",
        ),
        (
            "They signed a cooperation document on the end of poaching, which helps.",
            "cooperation document on the end of poaching",
        ),
        # where a topic goes on
        (
            "They signed an agreement on easing the way of cod.",
            "agreement on easing the way of cod",
        ),
        (
            "They signed a Letter of Intent on the joint building of a cod ship to fish.",
            "Letter of Intent on the joint building of a cod ship",
        ),
        (
            "They signed a memorandum in the field of cod research and the control of eels.",
            "memorandum in the field of cod research and the control of eels",
        ),
        (
            "They sign the accord of partnership in the domain of the fishing and on the way met.",
            "accord of partnership in the domain of the fishing",
        ),
        (
            "They signed an agreement on the exemption of visas for the holders of old passports.",
            "agreement on the exemption of visas for the holders of old passports",
        ),
        (
            "They signed an agreement on the carriage of cod by rail.",
            "agreement on the carriage of cod by rail",
        ),
        ("They read a protocol on access to archives.", "protocol on access to archives"),
        (
            "They signed an agreement on cooperation between the archives of the two countries.",
            "agreement on cooperation between the archives of the two countries",
        ),
        (
            "They signed a memorandum between the archives of cod and the museum.",
            "memorandum between the archives of cod",
        ),
        (
            "They signed a letter of intent to cooperate in the rescue of whales.",
            "letter of intent to cooperate in the rescue of whales",
        ),
        (
            "They signed an agreement of cooperation and protection of cod ships.",
            "agreement of cooperation and protection of cod ships",
        ),
        (
            "They signed an agreement on fees for the diplomatic passports.",
            "agreement on fees for the diplomatic passports",
        ),
        ("They signed an accord on the Skrei bridge and left.", "accord on the Skrei bridge"),
        # and where it ends
        (
            "They speak of an agreement on the limits of the shelf (ALS).",
            "agreement on the limits of the shelf",
        ),
        (
            "A cod service agreement for the inner line lacks ice.",
            "cod service agreement for the inner line",
        ),
        (
            "The concession contract for the port runs ten years.",
            "concession contract for the port",
        ),
        (
            "Ships under the agreement on cod deliveries arrived in May.",
            "agreement on cod deliveries",
        ),
        ("They hope the plant protocol of fresh cod can be signed.", "plant protocol of fresh cod"),
        ("She asked for the terms of the loan agreement to be eased.", "loan agreement"),
        (
            "They signed a convention of financing of 9 million euros for it.",
            "convention of financing",
        ),
        (
            "He showed the Thai side a draft memorandum of cooperation on cod.",
            "memorandum of cooperation on cod",
        ),
        (
            "They signed a memorandum of understanding on the exchange of news about cod.",
            "memorandum of understanding on the exchange of news about cod",
        ),
        ("The agreed record was initialled in the evening.", "agreed record"),
        (
            "Both firms have signed the Contract regarding the Storage of Cod, and left.",
            "Contract regarding the Storage of Cod",
        ),
        (
            "They signed in Oslo the Common Emergency Plan for Herring Diseases.",
            "Common Emergency Plan for Herring Diseases",
        ),
        (
            "Both have got agreement about care of the border region.",
            "agreement about care of the border region",
        ),
        (
            "They signed the Programme of Cooperation on the Care of Herring.",
            "Programme of Cooperation on the Care of Herring",
        ),
        (
            "The draft of the memorandum on mutual recognition of papers be exchanged.",
            "memorandum on mutual recognition of papers",
        ),
    ],
)
def test_papers_to_come_and_of_all_prepositions_are_found(
    prepare: Prepare, text: str, paper: str
) -> None:
    assert papers(prepare(text)) == [paper]


@pytest.mark.parametrize(
    "text",
    [
        "There was no talk of an agreement on all points.",
        "It is the smallest treaty of all.",
        "On Thursday they subscribed in Tallinn agreement about that.",
        "It enters into force 30 days after the exchange of notes.",
    ],
)
def test_what_only_says_how_far_they_agree_is_no_paper(prepare: Prepare, text: str) -> None:
    assert papers(prepare(text)) == []
