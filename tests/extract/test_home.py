from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.home_country import home_party
from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
MINISTER = "The Minister of Ports, Ola Berg, opened the talks."


def test_an_officer_of_state_without_a_country_is_of_the_home_country(facts: Facts) -> None:
    (minister,) = facts(f"OSLO, May 7 (NNA) - Talks.\n\n{MINISTER}", "participant")

    side = minister.attributes["side"]
    assert (side.value, side.rule, side.confidence) == ("Norway", "side-by-home", 0.5)


@pytest.mark.parametrize(
    ("head", "side"), [("Embassy of Norway in Rome", "Norway"), ("OSLO, May 7 (NNA) - Talks.", "")]
)
def test_a_state_secretary_may_be_a_guest_unless_a_letterhead_is_above(
    facts: Facts, head: str, side: str
) -> None:
    (person,) = facts(f"{head}\n\nThe State Secretary for Fish, Ola Berg, spoke.", "participant")

    assert person.attribute("side") == side


def test_a_headline_tells_the_host_by_its_capital(facts: Facts) -> None:
    text = "Oslo hosts talks on herring\n\nFisheries Minister Ida Lund spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == ["Norway"]


def test_whom_an_officer_of_home_meets_is_not_of_home(facts: Facts) -> None:
    text = "OSLO, May 7 (NNA) - Talks.\n\nThe Prime Minister of Norway met Minister Ida Lund."

    (person,) = facts(text, "participant")

    assert person.attribute("side") == ""


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Our Minister of Ports, Ola Berg, was here.", "Norway"),
        ("The guest was Minister of Ports Ola Berg.", ""),
        ("The Undersecretary, Ola Berg, was here.", "Norway"),
        ("The President of the House of Representatives, Ola Berg, was here.", ""),
    ],
)
def test_a_minister_in_a_letter_of_an_embassy_may_be_the_hosts(
    facts: Facts, sentence: str, side: str
) -> None:
    text = f"EMBASSY OF NORWAY\nRome\n\nDear friends,\n{sentence}"

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [side]


def test_a_secretary_of_state_is_of_home_where_no_other_country_is_named(facts: Facts) -> None:
    text = "OSLO, May 7 (NNA) - The Secretary of State for Fish, Ola Berg, spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == ["Norway"]


def test_a_papers_name_tells_the_country(facts: Facts) -> None:
    text = "Nairobi hails herring\nThe Oslo Herald, Monday 5 May 2031\n\nMinister Ida Lund spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == ["Norway"]


def test_a_papers_name_may_tell_none(facts: Facts) -> None:
    text = "The Cod Herald\nThe European Herald\n\nMinister Ida Lund spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [""]


def test_an_officer_of_a_body_told_of_before_is_not_of_home(facts: Facts) -> None:
    text = "OSLO, May 7 (NNA) - Cod Club is here. Its president, Ida Lund, spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [""]


@pytest.mark.parametrize(
    ("head", "side"),
    [
        ("House of Keys, Norway, Oslo", "Norway"),
        ("House of Keys, Bergen", ""),
        ("Oslo, 7 May. The talks began.", "Norway"),
    ],
)
def test_a_parliament_and_a_dateline_without_a_year_tell_the_country(
    facts: Facts, head: str, side: str
) -> None:
    text = f"{head}\n\nMinister Ida Lund spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [side]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Kenya signed a pact with Norway. The Minister, Ola Wanjiru, and the visiting"
                " Norwegian Minister, Ida Lund, spoke. Kenya was glad, and so was Norway."
            ),
            ["Kenya", "Norway"],
        ),
        (
            (
                "Kenya signed a pact with Norway. The Minister, Ola Wanjiru, spoke of those"
                " visiting Oslo. Kenya was glad."
            ),
            [""],
        ),
        (
            (
                "Kenya and Norway build a bridge. Works Minister Ola Wanjiru and Norwegian"
                " Ambassador Ida Lund spoke. Kenya was glad, and so was Norway."
            ),
            ["Kenya", "Norway"],
        ),
        (
            "Republic of Norway\nFish\n\nThe Secretary General for Cod, Ida Lund, spoke.",
            ["Norway"],
        ),
        (
            "OSLO, May 7 (NNA) - The head of the National Fish Commission, Ida Lund, spoke.",
            ["Norway"],
        ),
        (
            (
                "OSLO, May 7 (NNA) - The State Fish Commission (SFC) met. The SFC Director, Ida"
                " Lund, spoke."
            ),
            ["Norway"],
        ),
        ("OSLO, May 7 (NNA) - Talks. In Hamburg, the Minister, Ida Lund, spoke.", [""]),
        ("OSLO, May 7 (NNA) - Talks. In Bergen, the Minister, Ida Lund, spoke.", ["Norway"]),
        ("Herring by phone\n\nBy Our Writer, Kisumu\n\nMinister Ida Lund spoke.", ["Kenya"]),
        ("Herring by phone\n\nBy Our Writer, Kodex\n\nMinister Ida Lund spoke.", [""]),
        ("Kisumu visits Bergen: Rain\n\nMinister Ida Lund spoke.", [""]),
        (
            "The visit to Kenya of the Minister of Fish of Norway, Ida Lund, began.",
            ["Norway"],
        ),
    ],
)
def test_home_is_told_by_guests_letterheads_and_national_bodies(
    facts: Facts, text: str, sides: list[str]
) -> None:
    assert [fact.attribute("side") for fact in facts(text, "participant")] == sides


def test_a_states_own_envoy_is_of_home(facts: Facts) -> None:
    text = "OSLO, May 7 (NNA) - Ida Lund, the Kingdom's Ambassador to Nairobi, spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == ["Norway"]


def test_a_headline_that_tells_something_is_no_dateline(facts: Facts) -> None:
    text = "Oslo visits Nairobi: Herring\n\nThe Minister for Fish, Ola Berg, spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [""]


def test_a_topic_before_a_colon_is_no_home(facts: Facts) -> None:
    text = "Norway: Herring\n\nThe Minister for Fish, Ola Berg, spoke."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [""]


def test_whoever_serves_the_ministry_of_a_letterhead_is_of_its_country(facts: Facts) -> None:
    text = "MINISTRY OF PORTS - NORWAY\n\nOla Berg, head of the Ministry of Ports, spoke."

    (person,) = facts(text, "participant")

    assert person.attribute("side") == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, May 7 (NNA) - The analyst Ola Berg spoke.",
        f"Talks.\n\n{MINISTER}",
    ],
)
def test_others_get_no_side_from_it(facts: Facts, text: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("side") == ""


@pytest.mark.parametrize(
    ("visit", "side"),
    [
        ("On a visit to Denmark, he and the Minister of Ports, Mr. Ola Berg, signed.", ""),
        ("On a visit to Denmark, he met the Minister of Ports, Mr. Ola Berg.", ""),
        ("Beside Denmark, he and the Minister of Ports, Mr. Ola Berg, signed.", "Norway"),
        ("On a visit to Norway, he and the Minister of Ports, Mr. Ola Berg, signed.", "Norway"),
        ("He and the Minister of Ports, Mr. Ola Berg, left for a visit to Denmark.", "Norway"),
    ],
)
def test_whom_a_visitor_meets_abroad_is_not_of_the_home_country(
    facts: Facts, visit: str, side: str
) -> None:
    (person,) = facts(f"OSLO, May 7 (NNA) - Talks.\n\n{visit}", "participant")

    assert person.attribute("side") == side


def test_the_spokesperson_of_a_ministry_is_of_the_home_country(facts: Facts) -> None:
    text = "OSLO, May 7 (NNA) - Talks.\n\nForeign Ministry spokeswoman Ida Lund spoke."

    (person,) = facts(text, "participant")

    assert person.attribute("side") == "Norway"


def test_among_people_of_many_countries_home_is_nobodys_by_itself(facts: Facts) -> None:
    text = (
        "OSLO, May 7 (NNA) - They were Minister Per Dahl from Denmark; others from Iceland,"
        " Sweden and Finland; and Minister Ola Berg."
    )

    found = {fact.name: fact.attribute("side") for fact in facts(text, "participant")}

    assert found == {"Ola Berg": "", "Per Dahl": "Denmark"}


@pytest.mark.parametrize(
    ("head", "home"),
    [
        ("PROGRAMME\n\nIssued by the Ministry of Ports, Oslo, 31 August 2031.", "Norway"),
        ("PROGRAMME\n\nIssued by the Ministry of Ports, Aldren, 31 August 2031.", ""),
        ("European Union – Malawi Herring Dialogue, third session", ""),
    ],
)
def test_who_issued_a_text_tells_its_home(
    prepare: Callable[[str], Article], head: str, home: str
) -> None:
    found = home_party(prepare(f"{head}\n\n{MINISTER}"))

    assert (found[0] if found else "") == home


@pytest.mark.parametrize(
    "title", ["Consul General in Bergen", "Second Secretary (Consular)", "Labor Attaché"]
)
def test_the_staff_of_an_embassy_is_of_its_letterhead(facts: Facts, title: str) -> None:
    text = f"EMBASSY OF KENYA IN NORWAY\n\nMs Ida Lund, {title}, will attend."

    (person,) = facts(text, "participant")

    assert person.attribute("side") == "Kenya"


def test_an_embassy_abroad_speaks_for_its_own_and_not_for_the_hosts(facts: Facts) -> None:
    text = (
        "LETTER FROM OSLO\nNewsletter of the Embassy of Kenya in Norway\n\n"
        "Ambassador Joe Grant spoke. Fisheries Minister Ida Lund listened."
    )

    sides = {fact.name: fact.attribute("side") for fact in facts(text, "participant")}

    assert sides == {"Joe Grant": "Kenya", "Ida Lund": ""}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("OSLO (KNA) - Kenya paid. The guest was received by Minister Ola Berg.", "Norway"),
        ("OSLO (KNA) - Kenya paid. The guest saw Minister Ola Berg.", "Kenya"),
        ("OSLO, May 7 (NNA) - Visiting Minister Ola Berg sang.", ""),
        (
            (
                "OSLO, May 7 (NNA) - Kenya and Norway met. Visiting Minister Ola Berg sang."
                " Kenya left Norway."
            ),
            "Kenya",
        ),
        ("Embassy of Norway in Kenya\n\nThe Minister of Ports, Ola Berg, sang.", "Kenya"),
        ("Embassy of Norway in Kenya\n\nOur Minister of Ports, Ola Berg, sang.", "Norway"),
    ],
)
def test_who_is_visited_and_who_visits_are_told_apart(facts: Facts, text: str, side: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("side") == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        # whom the head of an authority of home visits, and whom its minister faces
        ("The Chairwoman met the Minister of Ports, Ola Berg.", ""),
        ("The Minister told it to her colleague, Ports Minister Ola Berg, by telephone.", ""),
        ("That is the guest's colleague, Ports Minister Ola Berg, who will host them.", ""),
        ("The Chairwoman praised the Minister of Ports, Ola Berg.", "Norway"),
        # a guest calls on officers of home
        ("The visiting Minister called on the Prime Minister, Ola Berg.", "Norway"),
    ],
)
def test_who_meets_whom_tells_whether_an_officer_is_at_home(
    facts: Facts, text: str, side: str
) -> None:
    found = facts(f"Ministry of Fish of Norway\n\n{text}", "participant")

    assert [fact.attribute("side") for fact in found] == [side]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("They saw the President of the Supreme Cod Council, Judge Ola Berg.", "Norway"),
        ("They saw the head of the Federal Commission of Cod, the Judge Ola Berg.", "Norway"),
        ("They saw the President of the Cod Lovers, Judge Ola Berg.", ""),
        ("They saw a court, Judge Ola Berg.", ""),
        ("She was received by the President of the Storting, Ola Berg.", "Norway"),
    ],
)
def test_an_office_before_a_rank_and_a_house_of_its_own_name_are_of_home(
    facts: Facts, text: str, side: str
) -> None:
    found = facts(f"OSLO, May 7 (NNA) - Talks.\n\n{text}", "participant")

    assert [one.attribute("side") for one in found] == [side]


def test_an_embassy_meets_officers_of_its_host(facts: Facts) -> None:
    text = (
        "Embaixada de Portugal em Nairobi | Embassy of Portugal in Nairobi\n\nPortugal and Kenya"
        " met. Portugal and Kenya agreed. The Deputy Prosecutor General Teresa Bento and the Head"
        " of the Federal Commission of Cod, Judge Paul Otieno, signed a pact. On Tuesday the"
        " Deputy Prosecutor General called on the President of the Supreme Cod Council, Judge"
        " Peter Mutua."
    )

    assert {one.name: one.attribute("side") for one in facts(text, "participant")} == {
        "Teresa Bento": "Portugal",
        "Paul Otieno": "Kenya",
        "Peter Mutua": "Kenya",
    }


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("who is on an official visit to the country", "Denmark"),
        ("currently visiting the Kingdom", "Denmark"),
        ("who is on a visit to the harbour", "Norway"),
    ],
)
def test_who_is_on_a_visit_to_the_country_is_of_the_other_one(
    facts: Facts, told: str, side: str
) -> None:
    text = (
        "Norway, Denmark sign a pact\n\nOSLO, May 7 (NNA) - Norway signed a pact with Denmark.\n\n"
        f"It was signed by Minister of Ports Ida Lund, {told}."
    )

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [side]


def test_who_writes_to_a_counterpart_of_home_is_not_of_home(facts: Facts) -> None:
    text = (
        "OSLO, May 7 (NNA) - Talks.\n\nThe envoy handed over a message of Foreign Minister Ida Lund"
        " to her Norwegian counterpart."
    )

    (person,) = facts(text, "participant")

    assert person.attribute("side") == ""
