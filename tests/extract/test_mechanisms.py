from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def test_known_and_headed_mechanisms_are_found_together(facts: Facts) -> None:
    text = "The Belt and Road Initiative and the Nordic Fisheries Dialogue were discussed."

    found = facts(text, "mechanism")

    assert [fact.name for fact in found] == [
        "Belt and Road Initiative",
        "Nordic Fisheries Dialogue",
    ]


def test_a_body_called_by_its_beginning_or_some_of_its_words_is_the_same(facts: Facts) -> None:
    text = (
        "The Norway-Denmark Commission on Herring met. The Norway-Denmark Commission ended. "
        "A session of the Joint intergovernmental Kenya-Uganda commission on fish cooperation "
        "took place. The Kenya-Uganda intergovernmental commission ended."
    )

    found = facts(text, "mechanism")

    assert [(fact.name, len(fact.mentions)) for fact in found] == [
        ("Norway-Denmark Commission on Herring", 1),
        ("Joint intergovernmental Kenya-Uganda commission on fish cooperation", 1),
    ]


def test_a_known_body_of_another_kind_is_no_mechanism_too(facts: Facts) -> None:
    text = "They called on the Economic Commission for Latin America and the Caribbean (ECLAC)."

    assert facts(text, "mechanism") == []


def test_a_summit_or_network_may_open_with_its_noun(facts: Facts) -> None:
    text = (
        "In the agenda is the Summit of the Herring Community. They lead the Network of Marine"
        " Health. The Summit ended, and the Network too."
    )

    assert [fact.name for fact in facts(text, "mechanism")] == [
        "Summit of the Herring Community",
        "Network of Marine Health",
    ]


def test_a_partnership_with_a_topic_is_named(facts: Facts) -> None:
    text = "They met under their Strategic Partnership on Herring. A Strategic Partnership holds."

    assert [fact.name for fact in facts(text, "mechanism")] == ["Strategic Partnership on Herring"]


def test_a_meeting_of_ministers_of_two_is_named(facts: Facts) -> None:
    text = "He will attend the 'Korea-Central Asia Herring Ministers' Meeting' in Astana."

    assert [fact.name for fact in facts(text, "mechanism")] == [
        "Korea-Central Asia Herring Ministers' Meeting"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A joint committee will sit in Oslo to fix the timetable.", "joint committee"),
        ("A joint committee is to settle the matter.", "joint committee"),
        ("The steering group for the first time will meet in Oslo.", "steering group"),
        (
            "Consultations between Norway and Denmark on herring, quotas and ports\nOslo",
            "Consultations between Norway and Denmark on herring, quotas and ports",
        ),
    ],
)
def test_a_body_that_will_sit_and_talks_with_their_topic_are_mechanisms(
    facts: Facts, text: str, name: str
) -> None:
    assert [fact.name for fact in facts(text, "mechanism")] == [name]


def test_consultations_have_a_topic_in_their_name(facts: Facts) -> None:
    text = "The Norway–Denmark Consultations on Development Cooperation will be held in Oslo."

    assert [fact.name for fact in facts(text, "mechanism")] == [
        "Norway–Denmark Consultations on Development Cooperation"
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("They spoke of the Clean Seas Programme.", "programme"),
        ("They spoke of a programme, called Casa Limpa.", "programme"),
        ("The navies ended the exercise “Clean Waters 3”.", "programme"),
        ("They spoke of the RSE scheme.", "programme"),
        ("The joint working group on herring met.", "name-by-head"),
    ],
)
def test_what_is_run_over_years_is_told_from_what_meets(facts: Facts, text: str, rule: str) -> None:
    assert [one.rule for one in facts(text, "mechanism")] == [rule]


def test_meetings_of_nobody_are_no_mechanisms(facts: Facts) -> None:
    text = "The Regular Meeting ended in Oslo. It was poured in Minutes of Meeting that is signed."

    assert facts(text, "mechanism") == []


def test_the_joint_commission_is_the_fuller_one(facts: Facts) -> None:
    text = "They praised the joint commission. The Norway-Denmark Joint Permanent Commission met."

    (fact,) = facts(text, "mechanism")

    assert [mention.text for mention in fact.mentions] == ["joint commission"]
