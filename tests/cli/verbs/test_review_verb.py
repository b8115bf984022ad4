import json
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from tests.support.command_line import Briefgen, contents


def states_in(path: Path) -> dict[str, str]:
    return {fact.id: fact.review.state for fact in load_project(path).project.dossier.facts}


def test_facts_are_accepted_rejected_and_reworded_in_one_step(
    briefgen: Briefgen, talks: Path
) -> None:
    code, out, err = briefgen(
        "review", talks, "--accept", "f-hanneaaa,f-placepla", "--reject", "f-coastgua",
        "--edit", "f-figurefi", "some 40,000 tonnes", "--edit", "f-areaherr", "herring and cod",
    )  # fmt: skip

    states = states_in(talks)
    facts = {fact.id: fact for fact in load_project(talks).project.dossier.facts}
    wording = facts["f-figurefi"].review.wording
    assert (code, out, err) == (0, "4 changes.\n", "")
    assert (states["f-hanneaaa"], states["f-placepla"]) == ("accepted", "accepted")
    assert (states["f-coastgua"], states["f-areaherr"]) == ("rejected", "edited")
    assert wording
    assert wording.text == "some 40,000 tonnes"


def test_without_options_the_open_proposals_are_listed(briefgen: Briefgen, talks: Path) -> None:
    briefgen("review", talks, "--accept", "f-hanneaaa")

    lines = briefgen("review", talks).out.splitlines()
    told = json.loads(briefgen("review", talks, "--json").out)

    assert [line.split()[0] for line in lines] == told["proposed"]
    assert "f-hanneaaa" not in told["proposed"]
    assert "f-placepla" in told["proposed"]


def test_when_all_is_reviewed_that_is_said(briefgen: Briefgen, talks: Path) -> None:
    briefgen("review", talks, "--accept", ",".join(states_in(talks)))

    assert briefgen("review", talks).out == "Every fact has been reviewed.\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--accept", "f-hanneaab"), "Unknown fact 'f-hanneaab'. Did you mean 'f-hanneaaa'?"),
        (("--edit", "f-hanneaaa", " "), "An edited fact needs a text."),
        (
            ("--merge", "f-hanneaaa", "f-placepla"),
            "f-hanneaaa is of the kind 'participant', f-plac",
        ),
        (("--merge", "f-hanneaaa", "f-ivarivaa"), "Did you mean 'f-ivarivar'?"),
        (("--merge", "f-hanneaaa", ","), "Merging takes two facts or more, each named once."),
        (("--merge", "f-hanneaaa", "f-hanneaaa"), "Merging takes two facts or more, each named"),
        (("--split", "f-dateacco", "0"), "Character 0 is not inside 'November 2029' (f-dateacco)."),
        (("--split", "f-dateacco", "13"), "Give a number from 1 to 12."),
        (("--split", "f-dateacco", "May"), "'May' does not stand inside 'November 2029' (f-dateac"),
        (("--split", "f-dateacc", "3"), "Did you mean 'f-dateacco'?"),
        (("--split", "f-dateacco", ""), "Splitting takes a character's number or words."),
        (("--edit", "f-hanneaaa"), "Option '--edit' requires 2 arguments. See briefgen --help."),
    ],
)
def test_what_can_not_be_meant_changes_nothing(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], message: str
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen("review", talks, "--reject", "f-coastgua", *words)

    assert (code, out) == (2, "")
    assert message in err
    assert contents(talks.parent) == before


def test_a_fact_is_open_again_when_what_was_said_is_taken_back(
    briefgen: Briefgen, talks: Path
) -> None:
    briefgen("review", talks, "--edit", "f-hanneaaa", "Ms Sørensen")

    code, out, _ = briefgen("review", talks, "--reopen", "f-hanneaaa")

    assert (code, out) == (0, "Mark 1 item as proposed.\n")
    assert states_in(talks)["f-hanneaaa"] == "proposed"


def test_facts_are_merged_into_the_first(briefgen: Briefgen, talks: Path) -> None:
    code, out, _ = briefgen("review", talks, "--merge", "f-datedate", "f-dateacco,f-dateradi")

    dossier = load_project(talks).project.dossier
    assert (code, out) == (0, "Merge 3 items.\n")
    assert dossier.decisions.same == (("f-datedate", "f-dateradi"),)
    assert "f-dateacco" not in states_in(talks)


@pytest.mark.parametrize(("id_", "at"), [("f-dateacco", "9"), ("f-accordac", "Accord")])
def test_a_fact_is_split_at_a_number_or_before_words(
    briefgen: Briefgen, talks: Path, id_: str, at: str
) -> None:
    before = set(states_in(talks))

    result = briefgen("review", talks, "--split", id_, at)

    (new,) = set(states_in(talks)) - before
    assert result == (0, f"Split fact: {new}.\n", "")


def test_what_was_made_of_facts_is_told_as_json(briefgen: Briefgen, talks: Path) -> None:
    before = set(states_in(talks))

    told = json.loads(briefgen("review", talks, "--split", "f-accordac", "Accord", "--json").out)

    assert told["done"] == "Split fact"
    assert set(told["new"]) == set(states_in(talks)) - before
