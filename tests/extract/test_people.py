from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def people(found: list[Fact]) -> list[tuple[str, str, str]]:
    return [(fact.name, fact.attribute("title"), fact.attribute("side")) for fact in found]


def test_a_body_that_is_called_so_is_no_person(facts: Facts) -> None:
    text = "Ida Lund, director of the Oslo-based watchdog group Kodex Ledger, said no."

    (person,) = facts(text, "participant")

    assert person.name == "Ida Lund"


def test_an_island_is_nobody(facts: Facts) -> None:
    assert facts("They will land on King Harald Island on Monday.", "participant") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Danish Minister for the Sea Lars Holm met Norway's Envoy for Sea Hanne Sørensen.",
            [
                ("Lars Holm", "Danish Minister for the Sea", "Denmark"),
                ("Hanne Sørensen", "Norway's Envoy for Sea", "Norway"),
            ],
        ),
        (
            (
                "Talks were led by the Minister of Trade, Lars Holm, and Hanne Sørensen, Minister"
                " for Fisheries, Ports and Coasts, in Oslo."
            ),
            [
                ("Lars Holm", "Minister of Trade", ""),
                ("Hanne Sørensen", "Minister for Fisheries, Ports and Coasts", ""),
            ],
        ),
        (
            (
                "Hanne Sørensen, Minister of Fisheries, Lars Holm, State Secretary of Trade, and"
                " Ola Berg, Director of Coasts, met."
            ),
            [
                ("Hanne Sørensen", "Minister of Fisheries", ""),
                ("Lars Holm", "State Secretary of Trade", ""),
                ("Ola Berg", "Director of Coasts", ""),
            ],
        ),
        (
            "Hanne Sørensen, a senior consultant to the US President's fisheries policy, left.",
            [
                (
                    "Hanne Sørensen",
                    "senior consultant to the US President's fisheries policy",
                    "United States",
                )
            ],
        ),
        (
            "The Ambassador of Norway to Denmark, Hanne Sørensen, spoke.",
            [("Hanne Sørensen", "Ambassador of Norway to Denmark", "Norway")],
        ),
        (
            "The ambassador to Denmark, Hanne Sørensen, spoke.",
            [("Hanne Sørensen", "ambassador to Denmark", "")],
        ),
        (
            "Prime Ministers Hanne Sørensen and Lars Holm met.",
            [("Hanne Sørensen", "Prime Ministers", ""), ("Lars Holm", "Prime Ministers", "")],
        ),
        ("Foreign Minister Dr. S. Berg left.", [("S. Berg", "Foreign Minister", "")]),
        (
            "President Ana de la Cruz, and Minister Lars Holm spoke.",
            [("Ana de la Cruz", "President", ""), ("Lars Holm", "Minister", "")],
        ),
        (
            "Hanne Sørensen (Minister of Fisheries) and Commerce and Industry Minister Lars Holm.",
            [
                ("Hanne Sørensen", "Minister of Fisheries", ""),
                ("Lars Holm", "Commerce and Industry Minister", ""),
            ],
        ),
        (
            "Minister Hanne Sørensen, Trade Minister Lars Holm and others came.",
            [("Hanne Sørensen", "Minister", ""), ("Lars Holm", "Trade Minister", "")],
        ),
        (
            "Hanne Sørensen said it, Trade Minister Lars Holm heard it.",
            [("Hanne Sørensen", "", ""), ("Lars Holm", "Trade Minister", "")],
        ),
        (
            "Hanne Sørensen, Trade Minister Lars Holm and others said it.",
            [("Lars Holm", "Trade Minister", "")],
        ),
        (
            "The Minister of Fish of Norway, H.E. Hanne Sørensen, met a trade analyst, Lars Holm.",
            [
                ("Hanne Sørensen", "Minister of Fish of Norway", "Norway"),
                ("Lars Holm", "trade analyst", ""),
            ],
        ),
        (
            "The Minister of Fish of Norway, the Right Honourable Hanne Sørensen, spoke.",
            [("Hanne Sørensen", "Minister of Fish of Norway", "Norway")],
        ),
        (
            "The Minister of Science and ICT of Norway Hanne Sørensen spoke.",
            [("Hanne Sørensen", "Minister of Science and ICT of Norway", "Norway")],
        ),
        ("Mr. Lars Holm was there.", [("Lars Holm", "", "")]),
        ("There sat Mr Lars Holm.", [("Lars Holm", "", "")]),
        ("A group led by Lars Holm of Bergen came.", [("Lars Holm", "", "")]),
        (
            "Norway's Minister of Works and Ports, Senator Lars Holm, spoke.",
            [("Lars Holm", "Norway's Minister of Works and Ports", "Norway")],
        ),
        (
            "The Minister of Ports, the General Lars Holm, spoke.",
            [("Lars Holm", "Minister of Ports", "")],
        ),
        (
            "They saw the Director of Norway's Harbour Control Agency Lars Holm.",
            [("Lars Holm", "Director of Norway's Harbour Control Agency", "Norway")],
        ),
        (
            "They met the chairman of the Aldren Region, Lars Holm.",
            [("Lars Holm", "chairman of the Aldren Region", "")],
        ),
        ("Yesterday, Senator Lars Holm spoke.", [("Lars Holm", "Senator", "")]),
        (
            "Mr. Lars Holm, Chief Executive of the Norway Export Promotion Agency, came.",
            [("Lars Holm", "Chief Executive of the Norway Export Promotion Agency", "Norway")],
        ),
        (
            "Ola Berg of the Ministry of Foreign Affairs and Lars Holm, a judge, came.",
            [("Lars Holm", "judge", "")],
        ),
        ("“It is late,” said Hanne Sørensen.", [("Hanne Sørensen", "", "")]),
        ("Hanne Sørensen told reporters.", [("Hanne Sørensen", "", "")]),
        ("Then President Holm spoke.", [("Holm", "President", "")]),
        (
            "The director of the Herring Agency (HA), Ida Lund, spoke.",
            [("Ida Lund", "director of the Herring Agency", "Herring Agency")],
        ),
        ("Ida Lund, whose term ends in May, spoke.", [("Ida Lund", "", "")]),
        ("The coordinator in Nairobi Ida Lund left.", [("Ida Lund", "coordinator in Nairobi", "")]),
        ("Ida Lund, who came by boat, spoke.", [("Ida Lund", "", "")]),
        ("Minister Counsellor Ida Lund came.", [("Ida Lund", "Minister Counsellor", "")]),
        ("The Bank’s mission chief, Ida Lund, came.", [("Ida Lund", "Bank’s mission chief", "")]),
        (
            "The vice-chancellor norwegian, Ida Lund, came.",
            [("Ida Lund", "vice-chancellor norwegian", "Norway")],
        ),
        (
            "The subsecretary for Europe, Assoc. Prof. Dr. Ida Lund, came.",
            [("Ida Lund", "subsecretary for Europe", "")],
        ),
    ],
)
def test_people_are_found_with_title_and_side(
    facts: Facts, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert people(facts(text, "participant")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Herring Season Opens In Port Aldren",
        "Top Herring Envoy Heading To Sea Today",
        "Minister L spoke.",
        "The Head Office closed.",
        "San Francisco said so.",
        "The old Port Aldren was quiet.",
        "They use AUKUS and IT and 5G/Wifi and R&D.",
        "General Aldren was there.",
        "A group led by Aldren Energy came.",
        "Team Aldren will help them.",
        "They met in the Executive Tower, in the framework of the visit.",
    ],
)
def test_other_capitals_are_no_people(facts: Facts, text: str) -> None:
    assert facts(text, "participant") == []


def test_mentions_of_one_person_are_gathered(facts: Facts) -> None:
    text = "Minister Hanne Sørensen met us. Sørensen left. Minister Sørensen's boat sank."

    (fact,) = facts(text, "participant")

    assert [mention.text for mention in fact.mentions] == ["Sørensen", "Sørensen"]


def test_an_initial_stands_for_a_first_name(facts: Facts) -> None:
    text = "Minister Hanne Sørensen met us. H. Sørensen said so. Minister O. Sørensen did not."

    found = facts(text, "participant")

    assert [fact.name for fact in found] == ["Hanne Sørensen", "O. Sørensen"]


def test_the_fuller_title_leads_and_others_are_kept(facts: Facts) -> None:
    text = "His counterpart Hanne Sørensen left. Minister of the Sea Hanne Sørensen came back."

    (fact,) = facts(text, "participant")

    assert fact.attribute("title") == "Minister of the Sea"
    assert fact.attributes["title"].alternatives == ("counterpart",)


def test_a_list_that_can_be_read_both_ways_shows_both(facts: Facts) -> None:
    text = "They were the Minister of Trade, Lars Holm, the Director of Coasts, Ola Berg, and me."

    first, second = facts(text, "participant")

    assert first.attributes["title"].value == "Minister of Trade"
    assert first.attributes["title"].alternatives == ("Director of Coasts",)
    assert first.attributes["title"].confidence == 0.6
    assert first.reasons
    assert second.attributes["title"].value == "Director of Coasts"


def test_each_attribute_has_its_own_place(facts: Facts) -> None:
    text = "The Danish Minister for the Sea Lars Holm left."

    (fact,) = facts(text, "participant")

    title, side = fact.attributes["title"], fact.attributes["side"]
    assert text[title.start : title.end] == "Danish Minister for the Sea"
    assert text[side.start : side.end] == "Danish"


def test_confidence_follows_what_is_known(facts: Facts) -> None:
    text = "Danish Minister Lars Holm met Minister Ola Berg. Tuva Lie said so. President Vik left."

    assert [fact.confidence for fact in facts(text, "participant")] == [0.9, 0.8, 0.55, 0.5]


def test_a_name_without_end_is_cut(facts: Facts) -> None:
    (fact,) = facts("Minister Aa Bb Cc Dd Ee Ff Gg Hh spoke.", "participant")

    assert len(fact.name.split()) <= 6


def test_a_verb_behind_a_name_begins_no_title_and_he_may_lack_its_dot(facts: Facts) -> None:
    text = (
        "The Minister of Fish of Norway, H.E Dr. Lars Holm, received the Minister of Fish of"
        " Denmark, H.E Ola Berg, in Oslo."
    )

    found = facts(text, "participant")

    assert [(fact.name, fact.attribute("title"), fact.attribute("side")) for fact in found] == [
        ("Lars Holm", "Minister of Fish of Norway", "Norway"),
        ("Ola Berg", "Minister of Fish of Denmark", "Denmark"),
    ]


def test_the_verb_of_a_headline_is_no_name(facts: Facts) -> None:
    assert facts("Danish FM, Norwegian State Secretary Sign Agreements", "participant") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Prime Minister John Key came.", ["John Key"]),
        ("Ambassador Victor Lima and Minister Ola Berg met.", ["Victor Lima", "Ola Berg"]),
        (
            "Talks led by Commissioner A.K. Lund and U.S. envoy Ola Berg began.",
            ["A.K. Lund", "Ola Berg"],
        ),
        (
            "Minister Mohammad Jawad Lund came. Minister Muhammad Jawad Lund spoke.",
            ["Mohammad Jawad Lund"],
        ),
        ("Minister Mohammad al-Hakim came. Hakim added that it rained.", ["Mohammad al-Hakim"]),
        ("Minister Lars Holm came. Minister Lars Hold spoke.", ["Lars Holm", "Lars Hold"]),
    ],
)
def test_names_are_told_from_common_words_and_other_spellings(
    facts: Facts, text: str, names: list[str]
) -> None:
    assert [fact.name for fact in facts(text, "participant")] == names


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Norway’s Deputy Prime Minister and Defence Minister General Lars Holm came.",
            "Norway’s Deputy Prime Minister and Defence Minister",
        ),
        (
            "Vice President and Minister of Trade Lars Holm came.",
            "Vice President and Minister of Trade",
        ),
        ("Talks with the president and Foreign Minister Lars Holm began.", "Foreign Minister"),
        ("Also the manager of the operator XM, Lars Holm, came.", "manager of the operator XM"),
    ],
)
def test_two_offices_are_one_title_and_a_rank_is_none(facts: Facts, text: str, title: str) -> None:
    (fact,) = facts(text, "participant")

    assert fact.attribute("title") == title


def test_others_who_are_named_by_their_office_give_nobody_a_title(facts: Facts) -> None:
    text = "It was Mr. Lars Holm, and representatives of the Herring Bank, who met."

    (fact,) = facts(text, "participant")

    assert (fact.name, fact.attribute("title"), fact.attribute("side")) == ("Lars Holm", "", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Introduction: Professor Ola Berg", [("Ola Berg", "Professor", "")]),
        (
            "Across from him sat Ola Berg, in the post of deputy minister for fish.",
            [("Ola Berg", "deputy minister for fish", "")],
        ),
        (
            "The Adviser for Veterans' Welfare and Fisheries, Ola Berg, left.",
            [("Ola Berg", "Adviser for Veterans' Welfare and Fisheries", "")],
        ),
        (
            "From the floor, Ola Berg of the citizens' group Breathe Skrei asked why.",
            [("Ola Berg", "", "")],
        ),
        ("Victor Holm Lima, an economist, left.", [("Victor Holm Lima", "economist", "")]),
        ("The ministry confirmed that HMS Ola Berg will call at Bergen.", []),
        ("Ida Lund spoke to him on his return.", []),
        (
            "They met the head of the Bergenia military administration Ola Berg.",
            [("Ola Berg", "head of the Bergenia military administration", "")],
        ),
    ],
)
def test_names_and_titles_in_more_places(
    facts: Facts, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert people(facts(text, "participant")) == expected


def test_a_family_name_that_is_a_city_too_is_a_city_only_behind_a_word_like_in(
    facts: Facts,
) -> None:
    text = "Envoy Ivar Lund met Ida Holm in Lund. Lund said that it rained."

    (lund,) = facts(text, "participant")[:1]

    assert (lund.name, len(lund.mentions)) == ("Ivar Lund", 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister of Ports in charge of Trade, Hanne Sørensen, received her.",
            [("Hanne Sørensen", "minister of Ports in charge of Trade", "")],
        ),
        (
            "She saw the Ambassador of Norway accredited to the Sultanate, Hanne Sørensen.",
            [("Hanne Sørensen", "Ambassador of Norway accredited to the Sultanate", "Norway")],
        ),
        (
            "The Minister of Energy of the United Arab Emirates (UAE) Lars Holm came.",
            [
                (
                    "Lars Holm",
                    "Minister of Energy of the United Arab Emirates",
                    "United Arab Emirates",
                )
            ],
        ),
        ("The MP Lars Holm has asked why.", [("Lars Holm", "MP", "")]),
        (
            "Chief Representative of the JICA Kenya Office Lars Holm came.",
            [("Lars Holm", "Chief Representative of the JICA Kenya Office", "JICA Kenya Office")],
        ),
        (
            "She saw her counterparts Ola Berg of Norway and Lars Holm of the Netherlands.",
            [
                ("Ola Berg", "counterparts", "Norway"),
                ("Lars Holm", "counterparts", "Netherlands"),
            ],
        ),
        ("She was led by director U Kyaw Holm.", [("Kyaw Holm", "director", "")]),
        ("The group was headed by deputy Lars Holm.", [("Lars Holm", "", "")]),
        (
            "Present were Engineer Ola Berg and Lars Holm of the Kenya Ports Authority.",
            [("Ola Berg", "Engineer", ""), ("Lars Holm", "", "Kenya")],
        ),
        ("It was UNESCO's Lars Holm.", [("Lars Holm", "", "UNESCO")]),
        ("The Aldren MP Lars Holm spoke.", [("Lars Holm", "MP", "")]),
        ("Photos: Lars Holm, Kenya Ports Authority", []),
        ("It was seen by Sea Director of the Kenya Ports Authority.", []),
    ],
)
def test_people_are_told_by_offices_and_bodies_in_other_ways(
    facts: Facts, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert people(facts(text, "participant")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hanne Holm of the Faculty of Mines and Geology warns of cracks.",
        "Hanne Holm from Greenpeace Norway said the plan was bad.",
        "Opposition politician Hanne Holm left.",
        "Hanne Holm nodded.",
    ],
)
def test_who_speaks_for_a_body_is_a_person(facts: Facts, text: str) -> None:
    assert [one.name for one in facts(text, "participant")] == ["Hanne Holm"]


@pytest.mark.parametrize(
    "text",
    ["Hanne Holm of the Faculty of Mines", "Hanne Holm with the", "Skrei Nets of nets said so."],
)
def test_a_body_behind_a_name_without_a_verb_tells_nobody(facts: Facts, text: str) -> None:
    assert facts(text, "participant") == []


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "Minister Delegate for the Francophonie Ola Berg-Lund spoke.",
            "Ola Berg-Lund",
            "Minister Delegate for the Francophonie",
        ),
        (
            "The Executive Secretary of the CIS Hanne Dahl-Moe, who came, smiled.",
            "Hanne Dahl-Moe",
            "Executive Secretary of the CIS",
        ),
        (
            "The Minister of Employment and Poverty Reduction Ola Berg spoke.",
            "Ola Berg",
            "Minister of Employment and Poverty Reduction",
        ),
        (
            "Hanne Dahl-Moe, who chairs the Guild of Herring Smokers, said no.",
            "Hanne Dahl-Moe",
            "chairs the Guild of Herring Smokers",
        ),
        (
            "Critics such as Hanne Dahl-Moe of the Sea Institute call it a toy.",
            "Hanne Dahl-Moe",
            "",
        ),
    ],
)
def test_people_stand_behind_portfolios_bodies_and_sorts(
    facts: Facts, text: str, name: str, title: str
) -> None:
    (person,) = facts(text, "participant")

    assert (person.name, person.attribute("title")) == (name, title)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vinh, for his part, said that the port was full.",
        "Vinh also said that the port was full.",
    ],
)
def test_a_town_that_speaks_is_somebody_named_before(facts: Facts, sentence: str) -> None:
    (person,) = facts(f"Deputy Minister Dang Quoc Vinh came. {sentence}", "participant")

    assert [mention.text for mention in person.mentions] == ["Vinh"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met State Secretary Mag. Hanne Holm in Oslo.", "Hanne Holm"),
        ("Mzee Ola ole Berg said boats were late.", "Ola ole Berg"),
    ],
)
def test_polite_words_of_other_countries_are_no_names(facts: Facts, text: str, name: str) -> None:
    assert [one.name for one in facts(text, "participant")] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It was signed by the directors of road maintenance, Hanne Holm and Ola Berg.",
            ["Hanne Holm", "Ola Berg"],
        ),
        ("They met the EU envoy for the enforcement of sanctions Hanne Holm.", ["Hanne Holm"]),
        ("The Minister of Protection of Migrant Workers Hanne Holm came.", ["Hanne Holm"]),
        ("The port was shown by burgomaster Hanne Holm.", ["Hanne Holm"]),
        ("It was signed at the Queen Hanne Memorial Hall.", []),
    ],
)
def test_titles_have_several_holders_and_say_what_is_done(
    facts: Facts, text: str, names: list[str]
) -> None:
    assert [one.name for one in facts(text, "participant")] == names


def test_who_hears_it_is_nobody(facts: Facts) -> None:
    assert facts("A source told Torsk Bladet.", "participant") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met the mayor of the town, Ida Lund.", ("Ida Lund", "mayor of the town")),
        (
            "It was signed by the Executive Director of the Fish Centre (FC), General Ida Lund.",
            ("Ida Lund", "Executive Director of the Fish Centre"),
        ),
        ("Its President, Rear Admiral (ret.) Ida Lund, said no.", ("Ida Lund", "President")),
        ("His counsel in Oslo, Ida Lund, said no.", ("Ida Lund", "counsel in Oslo")),
        ("The chief archivist Ida Lund signed it.", ("Ida Lund", "chief archivist")),
    ],
)
def test_titles_before_a_name(facts: Facts, text: str, expected: tuple[str, str]) -> None:
    (person,) = facts(text, "participant")

    assert (person.name, person.attribute("title")) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The director of the hospital, Ida Lund, said no.", "director of the hospital"),
        ("The captain of the ship Ida Lund said no.", "captain of the ship"),
        ("Its head Ida Lund said no.", "head"),
        ("Norway's charge d'affaires, Ida Lund, said no.", "Norway's charge d'affaires"),
        ("The leader of the Danish team, Ida Lund, said no.", "leader of the Danish team"),
        ("Minister without portfolio Ida Lund said no.", "Minister without portfolio"),
        ("Ida Lund from the Danish side said no.", ""),
        ("The village chief, Ida Lund, said no.", "village chief"),
        (
            "The Minister of Ports and Relations with Institutions, Ida Lund, said no.",
            "Minister of Ports and Relations with Institutions",
        ),
        ("The Minister of Ports, Ida Lund, made an official visit to Oslo.", "Minister of Ports"),
    ],
)
def test_a_title_tells_what_somebody_serves(facts: Facts, text: str, title: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("title") == title


def test_what_stands_before_the_and_of_is_no_title(facts: Facts) -> None:
    text = "In the end of the day the boat Ida Lund said nothing."

    assert [one.attribute("title") for one in facts(text, "participant")] == [""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They were led by the Deputy Head of Cod LLC R. Lund and the Mayor of Oslo, Ola Berg.",
            [("R. Lund", "Deputy Head of Cod LLC"), ("Ola Berg", "Mayor of Oslo")],
        ),
        (
            "The Permanent Secretary, Ms. Ida St. Rose, spoke of El Niño.",
            [("Ida St. Rose", "Permanent Secretary")],
        ),
        (
            "Minister for Overseas Pakistanis and Human Resource Development Ida Lund came.",
            [("Ida Lund", "Minister for Overseas Pakistanis and Human Resource Development")],
        ),
        (
            "The vice ministers of Trade of Norway, Ida Lund, and of Denmark, Ola Berg, met.",
            [
                ("Ida Lund", "vice ministers of Trade of Norway"),
                ("Ola Berg", "vice ministers of Trade"),
            ],
        ),
        (
            "He met the ministers of Health, Ida Lund; Trade, Ola Berg; and of Ports, Jon Vik.",
            [("Ida Lund", "ministers of Health"), ("Ola Berg", "Trade")],
        ),
        (
            "He met the ministers of Health, Ida Lund; Trade, Ola Berg; and Labour, Jon Vik.",
            [("Ida Lund", "ministers of Health"), ("Ola Berg", "Trade"), ("Jon Vik", "Labour")],
        ),
        (
            "She met the Minister of Health, Ida Lund; Trade, Ola Berg, was away.",
            [("Ida Lund", "Minister of Health")],
        ),
        ("The state secretary prof. dr Ola Berg came.", [("Ola Berg", "state secretary")]),
        (
            (
                "Norway's Ambassador to Kenya and its Permanent Representative to the UNEP Ola Berg"
                " left."
            ),
            [
                (
                    "Ola Berg",
                    "Norway's Ambassador to Kenya and its Permanent Representative to the UNEP",
                )
            ],
        ),
        (
            "He received today in Belgrade minister of economy of Norway Ola Berg.",
            [("Ola Berg", "minister of economy of Norway")],
        ),
        (
            "It tells of the stay in Angola of Norway's Prime Minister Ola Berg.",
            [("Ola Berg", "Norway's Prime Minister")],
        ),
        ("He was received in Norway's Ministry by Minister Ola Berg.", [("Ola Berg", "Minister")]),
    ],
)
def test_names_and_titles_of_the_less_usual_forms(
    facts: Facts, text: str, expected: list[tuple[str, str]]
) -> None:
    found = facts(text, "participant")

    assert [(one.name, one.attribute("title")) for one in found] == expected


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            'The Minister of Ports, Mr. "Khalid Al-Mabrouk Al-Nasr", received him.',
            "Khalid Al-Mabrouk Al-Nasr",
            "Minister of Ports",
        ),
        (
            "Environment Minister Nada Khoury Saab met him.",
            "Nada Khoury Saab",
            "Environment Minister",
        ),
        (
            "The Minister of Foreign Affairs of Norway Edmilson Lima Trovoada signed.",
            "Edmilson Lima Trovoada",
            "Minister of Foreign Affairs of Norway",
        ),
        (
            "It was chaired by the Secretary for Border Control, Ms. Ida Lund.",
            "Ida Lund",
            "Secretary for Border Control",
        ),
    ],
)
def test_names_are_whole_as_agencies_set_them(
    facts: Facts, text: str, name: str, title: str
) -> None:
    (person,) = facts(text, "participant")

    assert (person.name, person.attribute("title")) == (name, title)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "They were Ida Lund (Norway), Paul Otieno and Ola Berg (Kenya).",
            [("Ida Lund", "Norway"), ("Ola Berg", "Kenya"), ("Paul Otieno", "")],
        ),
        ("They spoke of Ida Lund (Norway).", []),
        ("They spoke of Ida Lund (Norway), Ola Berg (", []),
    ],
)
def test_a_list_with_countries_is_one_of_people(
    facts: Facts, text: str, people: list[tuple[str, str]]
) -> None:
    found = facts(text, "participant")

    assert sorted((one.name, one.attribute("side")) for one in found) == people
