"""Keep what passages have taught on names: what is marked is found and nothing else (called/)."""

from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact
from briefgen.model.proposal import Proposal
from tests.support.called_passages import Passage, read_called

KINDS = ("organisation", "mechanism", "participant")
PASSAGES = list(read_called())


@pytest.mark.parametrize("passage", PASSAGES, ids=[one.style for one in PASSAGES])
def test_what_is_marked_is_found_and_nothing_else(
    passage: Passage, propose: Callable[[str], Proposal]
) -> None:
    found = [one for one in propose(passage.text).facts if one.kind in KINDS]
    known = passage.wanted | passage.optional

    false = [one.text for one in found if not {(one.kind, one.text), (one.kind, one.name)} & known]
    named = {(one.kind, name) for one in found for name in (one.text, one.name)}
    missed = [
        name
        for kind, name in passage.wanted
        if kind in KINDS
        and (kind, name) not in named
        # "Solís Trejos" is the "Manuel Solís Trejos" of before.
        and not any(one[0] == kind == "participant" and one[1].endswith(name) for one in named)
    ]

    assert (false, missed) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "The minister's “peace of the brave” lasted a week in Skrei.",
        "A caravan “Let us eat local” will leave Bergen on Monday.",
        "Hanne Holm wrote the novel “the night we counted trains” in Oslo.",
        "The so-called “friends of the book” meet in Bergen in May.",
    ],
)
def test_ironic_words_and_names_of_works_are_no_speech(
    text: str, facts: Callable[[str, str], list[Fact]]
) -> None:
    assert facts(text, "quote") == []
