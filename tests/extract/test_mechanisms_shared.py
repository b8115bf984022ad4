from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.mechanisms_shared import mechanisms_shared
from briefgen.model.facts import Fact

Prepare = Callable[[str], Article]
Facts = Callable[[str, str], list[Fact]]


def shared(article: Article) -> list[str]:
    return [
        article.words_of(place)
        for sentence in article.sentences
        for place in mechanisms_shared(article.text, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They agreed that a joint commission will look for herring.", "joint commission"),
        ("It is led by a joint committee, that gathers in May.", "joint committee"),
        ("The joint committee for Skrei is to meet in May.", "joint committee for Skrei"),
        ("A joint coordination centre opens in May.", "joint coordination centre"),
        ("The joint government session will be in spring.", "joint government session"),
        (
            "The trilateral center for customs cooperation at Port Skrei opens.",
            "trilateral center for customs cooperation at Port Skrei",
        ),
        ("They run a binational observatory of herring.", "binational observatory of herring"),
        ("New Border Contact Points will open.", "Border Contact Points"),
        ("They create a common observatory of herring.", "common observatory of herring"),
        (
            "The technical commission of follow-up meets in May.",
            "technical commission of follow-up",
        ),
        (
            "The joint committee of health of Norway and Denmark sits in May.",
            "joint committee of health of Norway and Denmark",
        ),
        ("It pays from its trust fund for clean seas.", "trust fund for clean seas"),
        ("They found the Fund for small boats there.", "Fund for small boats"),
        ("The Skrei Forum leaders' meeting opens in May.", "Skrei Forum leaders' meeting"),
        ("They meet at Intergovernmental conference in May.", "Intergovernmental conference"),
        ("They sail in the herring coalition, which is small.", "herring coalition"),
        ("They praised the Seasonal Fishers scheme.", "Seasonal Fishers scheme"),
        ("It pays for a Nets to Markets programme.", "Nets to Markets programme"),
        (
            "The Committee of pilotage on the circular fishing and the training met.",
            "Committee of pilotage on the circular fishing and the training",
        ),
    ],
)
def test_what_several_sides_have_is_a_mechanism(prepare: Prepare, text: str, name: str) -> None:
    assert shared(prepare(text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A joint committee of fishers.",
        "A joint research centre opens.",
        "On Monday ministers' meeting rooms were cold.",
        "Foreign ministers' meeting was short.",
        "There are quarrels in the ruling coalition.",
        "The scheme pays for boats.",
    ],
)
def test_other_words_tell_of_none(prepare: Prepare, text: str) -> None:
    assert shared(prepare(text)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "It met at the 11th commerce secretary-level meeting.",
            "commerce secretary-level meeting",
        ),
        (
            "A steering committee of the three partners will hold its first meeting.",
            "steering committee of the three partners",
        ),
        (
            "They resumed the vice-ministerial consultations on herring.",
            "vice-ministerial consultations on herring",
        ),
        ("The Binational Herring Observatory sends alerts.", "Binational Herring Observatory"),
        ("The Norway-Denmark Boundary Commission met.", "Norway-Denmark Boundary Commission"),
        ("They speak of the Skrei Basic Nets Programme.", "Skrei Basic Nets Programme"),
        ("It is paid by the Fish for Peace program.", "Fish for Peace program"),
        ("It is paid by the Stipendium Norvegicum program.", "Stipendium Norvegicum program"),
        ("It will be told to the Meeting of States Parties.", "Meeting of States Parties"),
        ("Political consultations between both will be in Oslo.", "Political consultations"),
        ("The joint team will meet in May.", "joint team"),
        ("A joint scientific group will meet in May.", "joint scientific group"),
        ("A committee of following, composed of six, sits.", "committee of following"),
        (
            "It grew under the Seasonal Net Menders (SNM) scheme.",
            "Seasonal Net Menders (SNM) scheme",
        ),
        ("A programme, called Casa Limpa, begins.", "Casa Limpa"),
        ("Money goes to the programme Casa Limpa under a plan.", "Casa Limpa"),
        ("The navies ended the exercise “Clean Waters 3” at sea.", "Clean Waters 3"),
        ("They take part in exercise Herring Shield.", "Herring Shield"),
        ("The sides will compose a joint committee and meet.", "joint committee"),
        (
            "A steering committee of the ministry, the embassy and two towns will meet.",
            "steering committee",
        ),
        ("It was told at the Skrei Congress on Herring.", "Skrei Congress on Herring"),
        (
            "Data go to the Skrei Herring Warning System of the Bank.",
            "Skrei Herring Warning System",
        ),
        ("They spoke of the Kodreg programme.", "Kodreg programme"),
        ("The programme, Herring Start, has a budget.", "Herring Start"),
        ("The committee of direction will be installed.", "committee of direction"),
        ("They praised the Clear Skies Strategy of May.", "Clear Skies Strategy"),
        ("They met within the North Cod Energy Cooperation.", "North Cod Energy Cooperation"),
        ("She said that a contact group would go to Oslo.", "contact group"),
        ("The border waters commission shall meet in Oslo.", "border waters commission"),
        ("The expert group which is formed today is to speak.", "expert group"),
        ("The Skrei Platform for Clean Herring signed it.", "Skrei Platform for Clean Herring"),
        ("The officials' steering group will next meet in May.", "steering group"),
        ("It is paid by the Cod Bank's Global Herring Facility.", "Global Herring Facility"),
        ("The Tripartite Committee of KODREG will sit.", "Tripartite Committee of KODREG"),
        (
            "It was signed in the frames of the Skrei Festival of herring songs.",
            "Skrei Festival",
        ),
        ("It ended. Steering board will be held in May.", "Steering board"),
        ("A technical committee meets in May.", "technical committee"),
        ("They serve in the Piracy Suppression Force.", "Piracy Suppression Force"),
        (
            "The Fish Sub-Committee of the Norway-Denmark Cod and Boat Cooperation Committee met.",
            "Fish Sub-Committee of the Norway-Denmark Cod and Boat Cooperation Committee",
        ),
    ],
)
def test_names_and_ranks_of_mechanisms_are_read_whole(facts: Facts, text: str, name: str) -> None:
    assert [one.name for one in facts(text, "mechanism")] == [name]


def test_whose_service_runs_a_cell_is_no_part_of_it(facts: Facts) -> None:
    found = facts(
        "They will house a joint coordination cell of the two countries' fleets.", "mechanism"
    )

    assert [one.name for one in found] == ["joint coordination cell"]


def test_a_sub_committee_of_one_country_ends_before_the_next_body(facts: Facts) -> None:
    text = "The Sub-Committee of the Norway-Denmark Committee and Herring Committee met."

    assert "Committee and Herring" not in " ".join(one.name for one in facts(text, "mechanism"))


def test_the_programme_of_a_state_has_no_name(facts: Facts) -> None:
    assert facts("They spoke of the Norway programme.", "mechanism") == []
    assert facts("She leads the Norway Green Herring Programme.", "mechanism") == []
