from collections.abc import Callable

import pytest

from briefgen.model.facts import AreaValue, Fact
from briefgen.model.proposal import Proposal
from tests.support.gold_facts import surely_told

Facts = Callable[[str, str], list[Fact]]


OPENING = "It rained in Oslo. " * 40
"""As long as headline and lead of an article, and about nothing."""


@pytest.fixture(scope="module")
def facts(facts: Facts) -> Facts:
    """Propose the facts of one kind, but for areas that are proposed with doubt, not ticked."""
    return lambda text, kind: surely_told(facts(text, kind))


@pytest.fixture(scope="module")
def phrase_facts(phrase_facts: Facts) -> Facts:
    """Propose the same with nothing learned of what words say of areas."""
    return lambda text, kind: surely_told(phrase_facts(text, kind))


def areas(found: list[Fact]) -> list[str]:
    return [fact.value.area for fact in found if isinstance(fact.value, AreaValue)]


def test_areas_come_in_order_of_appearance(propose: Callable[[str], Proposal]) -> None:
    proposal = propose("They discussed cybersecurity, fisheries and energy security.")

    assert [area.id for area in proposal.areas] == [
        "cybersecurity",
        "aquaculture",
        "energy_security",
    ]
    assert [area.order for area in proposal.areas] == [0, 1, 2]


def test_neighbouring_phrases_of_one_area_make_one_place(facts: Facts) -> None:
    (fact,) = facts("They discussed methane and other non-CO2 gases, among others.", "area")

    assert fact.text == "methane and other non-CO2 gases"


def test_phrases_parted_by_a_comma_stay_two_places(facts: Facts) -> None:
    (fact,) = facts("They discussed methane, nitrous oxide, and more.", "area")

    assert (fact.text, len(fact.mentions)) == ("methane", 1)


def test_a_phrase_that_is_a_list_may_be_parted_by_a_comma(facts: Facts) -> None:
    (fact,) = facts(
        "They discussed low-carbon and sustainable provinces, states and cities.", "area"
    )

    assert fact.text == "low-carbon and sustainable provinces, states and cities"


def test_a_bracket_is_closed(facts: Facts) -> None:
    (fact,) = facts("They discussed artificial intelligence (AI) at length.", "area")

    assert fact.text == "artificial intelligence (AI)"


def test_the_place_in_a_sentence_about_topics_leads(facts: Facts) -> None:
    text = "The sea has fish. Fisheries rose. The agenda covered fisheries."

    (fact,) = facts(text, "area")

    assert fact.start == text.rindex("fisheries")


def test_a_general_area_gives_way_to_a_nearer_one_of_its_domain(facts: Facts) -> None:
    assert areas(facts("They discussed climate change.", "area")) == ["climate_general"]
    assert areas(facts("Climate change is fast. They discussed methane.", "area")) == ["non_co2"]


def test_a_single_common_word_needs_a_sentence_about_topics(phrase_facts: Facts) -> None:
    assert phrase_facts(OPENING + "There were many workers.", "area") == []
    assert areas(phrase_facts(OPENING + "There were workers. All workers left.", "area")) == [
        "labour"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They discussed it with the Minister of Health Ola Berg.",
        "They discussed it. The Minister of State for Trade and Health, he said, left.",
        "They discussed it in Port Aldren.",
        "They discussed ai and more.",
        "They discussed it at the Nordic Fisheries Dialogue.",
    ],
)
def test_names_and_small_letters_of_acronyms_are_no_areas(facts: Facts, text: str) -> None:
    assert facts(text, "area") == []


def test_a_wording_of_translations_is_less_sure(phrase_facts: Facts) -> None:
    (fact,) = phrase_facts("They discussed forest cutting.", "area")
    (plain,) = phrase_facts("They discussed deforestation.", "area")

    assert areas([fact, plain]) == ["deforestation", "deforestation"]
    assert fact.confidence < plain.confidence


def test_a_general_area_is_not_ticked_beside_several_nearer_ones(
    facts: Facts, propose: Callable[[str], Proposal]
) -> None:
    (alone,) = facts("They discussed climate change and the climate crisis.", "area")
    proposed = propose("They discussed climate change, methane and forests.").facts
    general, *others = (fact for fact in proposed if fact.kind == "area")

    assert alone.confidence > 0.5
    assert (general.areas, len(others)) == (("climate_general",), 2)
    assert general.confidence < 0.5


def test_what_may_be_meant_is_proposed_with_doubt(
    facts: Facts, propose: Callable[[str], Proposal]
) -> None:
    text = "They spoke at length about nets, transit and sails."

    proposed = {
        fact.areas[0]: fact.confidence for fact in propose(text).facts if fact.kind == "area"
    }

    assert areas(facts(text, "area")) == ["transport"]
    assert proposed["marine_pollution"] < 0.5


def test_an_acronym_needs_no_sentence_about_topics(facts: Facts) -> None:
    assert areas(facts("They built 5G masts.", "area")) == ["telecoms_5g"]


def test_a_weak_phrase_needs_a_sentence_about_topics(facts: Facts) -> None:
    assert facts("The transit was long. The transit was slow.", "area") == []
    assert areas(facts("They discussed the transit.", "area")) == ["transport"]


@pytest.mark.parametrize(
    "text",
    [
        "They discussed access to the files.",
        "They discussed universal values.",
        "They discussed it with the miners.",
    ],
)
def test_words_that_only_share_a_stem_with_an_exact_phrase_are_no_area(
    facts: Facts, text: str
) -> None:
    assert facts(text, "area") == []


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("They discussed accession to the Union.", "eu_accession"),
        ("They discussed Universities.", "education"),
        ("They discussed public procurement and its rules.", "public_procurement"),
        ("They discussed the fight against corruption.", "anti_corruption"),
        ("They discussed the protection of critical infrastructure.", "critical_infrastructure"),
        ("They discussed deep-sea mining.", "deep_sea_mining"),
        ("They opened a mobile consulate on the coast.", "consular"),
        ("They agreed on rainwater for two islands.", "water"),
        ("They discussed disaster resilience on the coast.", "adaptation"),
        ("They called for a reform of the United Nations Security Council.", "multilateral"),
        ("They discussed the migratory flows of the border.", "migration"),
        ("They discussed the BBNJ Agreement.", "law_of_the_sea"),
        ("The heads of police discussed the struggle with cyberfraud.", "cybersecurity"),
        ("They signed a term on the filling of vaccines.", "pharma"),
    ],
)
def test_the_nearest_area_is_proposed(facts: Facts, text: str, area: str) -> None:
    assert areas(facts(text, "area")) == [area]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed trade, sanctions and customs duties.", True),
        ("A trade dinner on customs duties was given.", False),
    ],
)
def test_a_general_area_that_is_a_topic_of_its_own_stays_beside_nearer_ones(
    facts: Facts, text: str, found: bool
) -> None:
    assert ("trade_general" in {fact.areas[0] for fact in facts(text, "area")}) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two hints later on, in the opening, and one of them far from it; one hint twice
        (OPENING + "The harvest was poor. The cows went hungry.", []),
        ("The harvest was poor. The cows went hungry.", ["agriculture"]),
        ("She praised the harvest." + " Nothing else was said of it." * 25 + " Cows.", []),
        (OPENING + "The harvest was poor. The harvest was late.", []),
        ("The farmers have no cows.", ["agriculture"]),
        # the name of an office backs a hint, and is no topic by itself
        (
            "The Minister of Agriculture, Ola Berg, praised the harvest. The cows died.",
            ["agriculture"],
        ),
        (OPENING + "The Minister of Agriculture, Ola Berg, praised the harvest.", []),
        ("The Minister of Agriculture, Ola Berg, went home.", []),
        # a place counts where a sentence speaks of a conflict
        ("They discussed the situation in Gaza.", ["regional_security"]),
        ("They discussed the disputes in the Black Sea.", ["regional_security"]),
        ("They agreed on a code of conduct in the Black Sea.", ["regional_security"]),
        ("They exchanged views on the Black Sea.", ["regional_security"]),
        ("They went to the Black Sea to swim.", []),
        # a weak word needs a sentence about topics, other words one that tells of something
        ("She wants more workers.", ["labour"]),
        ("She wants a cloud.", []),
        ("They discussed a cloud.", ["digital_connectivity"]),
    ],
)
def test_weaker_signs_count_only_together(
    phrase_facts: Facts, text: str, expected: list[str]
) -> None:
    assert areas(phrase_facts(text, "area")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They were told to build a bridge from Oslo to Bergen.",
        "The United States, which pays for two of the patrol boats, sent an envoy.",
        "A paper was exchanged between the National Film House and the Bergen Film House.",
        "They praised the Oslo Commission on Scientific and Technical Cooperation.",
        "A mother who sells palm oil carries a sack of maize.",
        "They met in the Lemarie Theater, a few blocks from a highway and a port.",
    ],
)
def test_things_named_in_passing_are_no_areas(facts: Facts, text: str) -> None:
    assert facts(OPENING + text, "area") == []


def test_a_thing_in_the_opening_is_what_the_text_is_about(phrase_facts: Facts) -> None:
    text = "The coastal radar left Oslo."

    assert areas(phrase_facts(text, "area")) == ["maritime_security"]
    assert phrase_facts(OPENING + text, "area") == []


def test_a_phrase_does_not_reach_over_brackets_and_marks(facts: Facts) -> None:
    text = (
        "They discussed data of the Council for the Sea (ICES) and a plan for solar; power lines."
    )

    assert [fact.text for fact in facts(text, "area")] == ["solar", "power lines"]


def test_two_words_of_a_list_are_no_phrase_of_both(facts: Facts) -> None:
    found = areas(facts("They discussed pharmaceuticals, education, culture and wine.", "area"))

    assert {"education", "culture"} <= {*found}


def test_hospitality_is_no_matter_of_hospitals(facts: Facts) -> None:
    assert areas(facts("They discussed the hospitality of Oslo.", "area")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed the protection of shares.",
        "They discussed the planting base of Oslo and a legislative benchmark.",
        "They agreed that nobody crosses the line, and allowed two deputy guides.",
        "They stressed the importance of trust.",
        "They discussed powered networks of chairs.",
    ],
)
def test_words_that_share_a_stem_with_a_phrase_tell_no_area(facts: Facts, sentence: str) -> None:
    assert areas(facts(sentence, "area")) == []


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("They agreed on the recognition of halal certificates.", "standards"),
        ("They discussed electric cars.", "electric_mobility"),
        ("They discussed pesticide residues in ginger.", "agriculture"),
        ("Norway will clear mines.", "landmines"),
        ("They agreed to transfer defense equipment.", "defence_cooperation"),
        ("They discussed oil leaking from sunken ships.", "marine_pollution"),
        ("They signed a memorandum on labor inspectors.", "labour"),
    ],
)
def test_things_done_and_both_spellings_tell_their_area(facts: Facts, text: str, area: str) -> None:
    assert areas(facts(text, "area")) == [area]


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("They discussed humanitarian demining.", "landmines"),
        ("They discussed a debt-for-climate swap.", "finance"),
    ],
)
def test_phrases_of_practice_tell_their_area(facts: Facts, text: str, area: str) -> None:
    assert area in areas(facts(text, "area"))


def test_what_two_parties_have_together_tells_its_topic(facts: Facts) -> None:
    found = facts("They discussed it at the Norway-Denmark Forum on Hydrogen.", "area")

    assert areas(found) == ["hydrogen"]
    assert facts("They discussed it at the Skrei Forum on Hydrogen.", "area") == []


@pytest.mark.parametrize(
    "text",
    [
        "They met at Skrei International Airport; the port and the Bergen Airport are new.",
        "They discussed hospitality, urban streets and houses.",
    ],
)
def test_ends_of_names_and_words_of_another_meaning_back_no_area(facts: Facts, text: str) -> None:
    assert facts(text, "area") == []


@pytest.mark.parametrize(
    "text",
    [
        "They discussed clean cooking.",
        "She asked to pay for clean cooking stoves.",
        "Clean cooking was on the agenda.",
        "Stoves cost money. Clean cooking is dear. She has never seen clean cooking.",
        "Stoves cost money.\nClean cooking in the north\nThe north is poor.",
        "3. Clean cooking matters to them.",
        "The two agreed to:\n- buy stoves for clean cooking;",
        "The treaty foresees clean cooking.",
    ],
)
def test_a_subject_is_told_once_or_named_in_two_sentences(facts: Facts, text: str) -> None:
    assert areas(facts(f"{OPENING}\n{text}", "area")) == ["energy_access"]


@pytest.mark.parametrize(
    "text",
    [
        "Stoves for clean cooking stood at the gate.",
        "They visited a shop for clean cooking.",
        "The talks did not touch on clean cooking.",
        "Facts:\n- The two sell stoves for clean cooking.",
        "- The two sell stoves for clean cooking.",
        "MINISTRY OF CLEAN COOKING",
        "(c) Clean cooking",
        "The Embassy of Clean Cooking\nIt is small.",
    ],
)
def test_what_is_named_once_in_passing_is_no_subject(phrase_facts: Facts, text: str) -> None:
    assert phrase_facts(OPENING + text, "area") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oslo has agreed on clean cooking since 1990.", False),
        ("Oslo has agreed on clean cooking, first sold in 1990.", True),
        ("Oslo has agreed on clean cooking since 2030.", True),
        ("Oslo signed a treaty on clean cooking in 1990.", False),
        ("Oslo reviewed the implementation of the treaty on clean cooking of 1990.", True),
    ],
)
def test_what_is_long_past_is_no_subject(facts: Facts, text: str, found: bool) -> None:
    dated = f"3 May 2031\n{OPENING}{text}"

    assert bool(facts(dated, "area")) is found


def test_what_is_said_in_the_opening_is_no_subject_by_itself(facts: Facts) -> None:
    assert facts('"I have never seen clean cooking here," said Ola Berg.', "area") == []
    assert areas(facts("Clean cooking comes.", "area")) == ["energy_access"]


def test_a_hint_that_heads_the_text_and_a_part_is_a_subject(facts: Facts) -> None:
    part = "3. Sanctions\nNobody spoke of it."
    headed = f"Talks between Oslo and Bergen on sanctions\n{OPENING}\n{part}"

    assert areas(facts(headed, "area")) == ["sanctions"]
    assert facts(f"{OPENING}\n{part}", "area") == []


def test_a_hint_is_backed_by_an_office_of_its_area(facts: Facts) -> None:
    text = "They discussed catches."

    assert facts(OPENING + text, "area") == []
    met = f"{OPENING}Ola Berg met the Minister of Fisheries. {text}"
    assert areas(facts(met, "area")) == ["aquaculture"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what both sides do, what is much of a text, and what is one of many of its kind
        ("{} Stoves for clean cooking stood at the gate. Oslo pays for clean cooking.", True),
        ("{} They toured a shop for clean cooking. They saw clean cooking in it.", False),
        (
            "{} They discussed uranium, hydrogen, biofuels and grids. Oslo has clean cooking.",
            True,
        ),
        ("{} They discussed visas, malaria, patents and wine. Oslo has clean cooking.", False),
    ],
)
def test_other_areas_of_the_domain_speak_for_one(facts: Facts, text: str, found: bool) -> None:
    assert ("energy_access" in areas(facts(text.format(OPENING), "area"))) is found


def test_the_house_of_a_meeting_is_no_topic(facts: Facts) -> None:
    held = "The talks were held at the Skrei Cultural Centre in Bergen."

    assert "culture" not in areas(facts(f"{OPENING}{held} They talked about methane.", "area"))


@pytest.mark.parametrize(
    "text", ["Oslo hopes for clean cooking.", "Oslo looked forward to clean cooking."]
)
def test_what_one_side_hopes_for_is_a_subject(facts: Facts, text: str) -> None:
    assert areas(facts(OPENING + text, "area")) == ["energy_access"]


@pytest.mark.parametrize("matter", ["drinking water", "water reuse"])
def test_what_one_side_asks_for_is_a_subject(facts: Facts, matter: str) -> None:
    assert areas(facts(f"{OPENING}She asked for {matter}.", "area")) == ["water"]


def test_a_phrase_tells_all_its_areas(facts: Facts) -> None:
    found = areas(facts(OPENING + "They discussed polar bears.", "area"))

    assert found == ["biodiversity", "polar_regions"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke at length about nets, transit and sails.", ["transport"]),
        ("They spoke at length about the transit lounge.", []),
        ("They spoke on Monday about nets, and then of road transit.", ["transport"]),
        ("She saw nets, transit and sails.", []),
    ],
)
def test_an_item_of_a_list_of_topics_is_a_subject(
    facts: Facts, text: str, expected: list[str]
) -> None:
    assert areas(facts(OPENING + text, "area")) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed the vaccination of pigs, cattle and poultry.", False),
        ("They discussed the vaccination of children.", True),
        ("They discussed the vaccination of patients who keep pigs, and of doctors.", True),
    ],
)
def test_what_is_for_cattle_is_no_matter_of_pandemics(facts: Facts, text: str, found: bool) -> None:
    assert ("pandemic" in areas(facts(text, "area"))) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a hint tells its area where a paper that is signed is about it
        ("They signed a Protocol on Media.", ["media"]),
        ("They signed a memorandum of understanding on procurement.", ["public_procurement"]),
        ("They signed a Memorandum on Media Cooperation.", ["media"]),
        ("They recall a Protocol on Procurement.", []),
        ("They signed a paper at the Media Palace.", []),
        ("They signed a Protocol on Harvest Aldren.", []),
        # those who are told are no topic
        ("They discussed it and told the media so.", []),
    ],
)
def test_a_signed_paper_is_about_what_its_name_says(
    facts: Facts, text: str, expected: list[str]
) -> None:
    assert areas(facts(OPENING + text, "area")) == expected


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("The two prosecutors signed a pact on the prevention of corruption.", "anti_corruption"),
        (
            "The judges combat the corruption and seek the recovery of the assets.",
            "anti_corruption",
        ),
        ("The ministers discussed foster families and orphanages.", "child_protection"),
        ("They signed a plan against the trafficking of children.", "child_protection"),
        ("The two offices signed a memorandum in competition matters.", "competition_policy"),
        ("They discussed price-fixing and cartels.", "competition_policy"),
        ("They discussed the boundary stones on the hill and the border posts.", "border_disputes"),
        ("The envoys negotiate on the delimitation of the state border.", "border_disputes"),
        ("The two sides agreed on a line in talks on maritime boundaries.", "law_of_the_sea"),
        ("They agreed on mutual support of candidatures.", "candidacies"),
        ("They agreed on support for its bid for the Security Council.", "candidacies"),
        ("They signed a protocol in the domain of the social communication.", "media"),
        ("The ministers agreed on the training of reporters.", "media"),
        ("They discussed a factory of methanol and polypropylene.", "chemicals_industry"),
        ("They discussed postal rates and terminal dues.", "postal_services"),
        ("They agreed on the fixing of sand by saxaul.", "desertification"),
        ("They discussed live exports of sheep and stray dogs.", "animal_welfare"),
        ("They discussed the portability of pensions.", "social_protection"),
        ("They discussed gun smuggling.", "small_arms"),
        ("They discussed collisions of satellites and orbital debris.", "space_security"),
        ("The two sides agreed on the training of paramedics.", "emergency_medicine"),
        ("They signed an accord on the exemption from legalisation.", "civil_documents"),
        ("They discussed vetting of investors.", "investment_screening"),
        ("They discussed sandstorms and land degradation.", "desertification"),
        ("They agreed on care robots.", "robotics"),
        ("They discussed breastfeeding and school canteens.", "nutrition"),
        ("They agreed on sign languages and barrier-free stations.", "disability"),
        ("They discussed patents on seeds and on tools.", "intellectual_property"),
        ("They discussed the closure of coal mines.", "just_transition"),
        ("They agreed on chargers and on charging points for buses.", "electric_mobility"),
    ],
)
def test_seldom_areas_are_known_by_the_words_of_press_and_ministries(
    facts: Facts, text: str, area: str
) -> None:
    assert area in areas(facts(OPENING + text, "area"))


@pytest.mark.parametrize(
    "text",
    [
        "They discussed the total and what they provide.",
        "They discussed it in a normal way.",
        "They discussed what is charged and what is recalled.",
        "They discussed the information that was elected and created.",
        "They discussed an invalid product of the senior officials.",
    ],
)
def test_words_that_share_a_stem_with_a_seldom_word_tell_no_area(facts: Facts, text: str) -> None:
    assert facts(OPENING + text, "area") == []


def test_a_phrase_ends_before_its_small_words(facts: Facts) -> None:
    found = facts("They discussed customs duties on steel. Customs duties on steel fell.", "area")

    fact = next(one for one in found if one.areas == ("tariffs",))
    assert (fact.text, [one.text for one in fact.mentions]) == (
        "customs duties",
        ["Customs duties"],
    )
