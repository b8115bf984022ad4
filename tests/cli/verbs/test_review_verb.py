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
