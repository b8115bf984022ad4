from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "They said that Hanne Sørensen will also talk with fishers and think tanks on"
                " issues such as herring."
            ),
            "Hanne Sørensen will also talk with fishers and think tanks",
        ),
        (
            "On the way, the Minister of Health also met with fishers who attended the fair.",
            "the Minister of Health also met with fishers",
        ),
        (
            "She will also hold talks with fishers, the ministry said.",
            "She will also hold talks with fishers",
        ),
        ("She also met with fishers and visited a boat.", "She also met with fishers"),
        ("She also will meet with fishers.", "She also will meet with fishers"),
        ("She also met with fishers.", "She also met with fishers"),
        ("She also met with fishers", "She also met with fishers"),
    ],
)
def test_a_further_meeting_is_found_from_subject_to_partner(
    facts: Facts, text: str, words: str
) -> None:
    (fact,) = facts(text, "side_meeting")

    assert fact.text == words


@pytest.mark.parametrize(
    "text", ["She also met fishers.", "She met with fishers.", "She also sang."]
)
def test_other_sentences_tell_of_none(facts: Facts, text: str) -> None:
    assert facts(text, "side_meeting") == []
