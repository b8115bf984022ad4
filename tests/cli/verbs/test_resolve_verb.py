import json
from pathlib import Path

import pytest

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief
from briefgen.app.project_file import load_project, new_project_file
from briefgen.checks.conflicts import find_conflicts
from briefgen.model.project import Project
from tests.support.command_line import Briefgen
from tests.support.disputed_talks import disputed_talks


@pytest.fixture
def disputed(tmp_path: Path) -> Path:
    """A project of two sources that disagree."""
    project = apply_command(Project(dossier=disputed_talks()), AddBrief(name="Minister"))
    return new_project_file(tmp_path / "disputed.brief", project).path


def dates_conflict(path: Path) -> str:
    found = find_conflicts(load_project(path).project.dossier)
    return next(one.id for one in found if one.kind == "dates")


def test_open_conflicts_are_listed_with_both_quotations_and_the_choices(
    briefgen: Briefgen, disputed: Path
) -> None:
    code, out, err = briefgen("resolve", disputed)

    assert (code, err) == (0, "")
    assert [line[:2] for line in out.splitlines()].count("x-") == 5
    # By the ids that `add --replaces` and `set source.ID.date` take.
    first, second = (source.id for source in load_project(disputed).project.dossier.sources)
    assert f"    {first} (text1.txt): “Ivar Lund, Minister of Fisheries of Ostland, will" in out
    assert f"    {second} (text2.txt): “On 27 March the Minister of Finance of Norland" in out
    assert "    both: All are right: they are of different meetings" in out


def test_a_choice_is_stored_and_the_conflict_no_longer_listed(
    briefgen: Briefgen, disputed: Path
) -> None:
    id_ = dates_conflict(disputed)

    assert briefgen("resolve", disputed, id_, "2") == (
        0,
        "Settle a conflict.\nUse 2031-03-27. 4 conflicts left.\n",
        "",
    )

    told = json.loads(briefgen("resolve", disputed, "--json").out)["conflicts"]
    assert [one["kind"] for one in told] == ["weekday", "title", "side", "quotation"]
    shown = briefgen("resolve", disputed, id_).out
    assert "  * 2: Use 2031-03-27" in shown
    assert "    1: Use 2031-03-20" in shown


def test_the_last_choice_says_that_no_conflict_is_left(briefgen: Briefgen, disputed: Path) -> None:
    said = []
    while told := json.loads(briefgen("resolve", disputed, "--json").out)["conflicts"]:
        choice = told[0]["choices"][-1]["key"]
        said.append(briefgen("resolve", disputed, told[0]["id"], choice).out)

    assert said[-2].endswith(". 1 conflict left.\n")
    assert said[-1].endswith(". No conflict is left.\n")


def test_a_choice_is_taken_back(briefgen: Briefgen, disputed: Path) -> None:
    id_ = dates_conflict(disputed)
    briefgen("resolve", disputed, id_, "2")

    assert briefgen("resolve", disputed, id_, "open").out == "Open a conflict again.\n"

    (told,) = json.loads(briefgen("resolve", disputed, id_, "--json").out)["conflicts"]
    assert (told["id"], told["chosen"]) == (id_, None)


def test_an_unknown_conflict_or_choice_is_told(briefgen: Briefgen, disputed: Path) -> None:
    id_ = dates_conflict(disputed)

    code, _, err = briefgen("resolve", disputed, "x-gone")
    assert (code, err.partition(".")[0]) == (2, "error: Unknown conflict 'x-gone'")
    code, _, err = briefgen("resolve", disputed, id_, "3")
    assert code == 2
    assert "Unknown choice '3'." in err
    assert "Available: 1, 2, both." in err


def test_a_project_at_peace_says_so(briefgen: Briefgen, talks: Path) -> None:
    assert briefgen("resolve", talks).out == "No open conflict.\n"
    assert json.loads(briefgen("resolve", talks, "--json").out) == {
        "conflicts": [],
        "groups": [{"kind": "date", "facts": ["f-datedate", "f-dateradi"], "sources": 2}],
    }


def test_facts_are_parted_and_joined_again(briefgen: Briefgen, disputed: Path) -> None:
    facts = load_project(disputed).project.dossier.facts
    people = ",".join(fact.id for fact in facts if fact.kind == "participant")

    assert briefgen("resolve", disputed, "--different", people).out == "Call 2 items different.\n"
    parted = json.loads(briefgen("resolve", disputed, "--json").out)
    briefgen("resolve", disputed, "--same", people)
    joined = json.loads(briefgen("resolve", disputed, "--json").out)

    assert [one["kind"] for one in parted["conflicts"]] == ["weekday", "quotation"]
    assert [one["kind"] for one in joined["groups"]] == ["participant", "quote"]


def test_a_choice_can_stand_in_a_file_of_changes(briefgen: Briefgen, disputed: Path) -> None:
    changes = [{"do": "resolve", "conflict": dates_conflict(disputed), "choice": "both"}]
    disputed.with_name("changes.json").write_text(json.dumps(changes))

    assert briefgen("apply", disputed, "changes.json") == (0, "Settle a conflict.\n", "")
