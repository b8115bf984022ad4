import json
import re
from pathlib import Path

import pytest

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief
from briefgen.app.project_file import load_project, new_project_file
from briefgen.cli.verbs import check_verb
from briefgen.model.project import Project
from tests.support.command_line import ARTICLE, Briefgen, contents
from tests.support.disputed_talks import disputed_talks


def accept_everything(briefgen: Briefgen, talks: Path) -> None:
    """Leave nothing to remark: every fact accepted, every source dated."""
    facts = [fact.id for fact in load_project(talks).project.dossier.facts]
    changes = [
        {"do": "review", "ids": facts, "state": "accepted"},
        {"do": "set", "key": "source.s-radionor.date", "value": "2031-03-09"},
    ]
    talks.with_name("changes.json").write_text(json.dumps(changes))
    assert briefgen("apply", talks, "changes.json").code == 0
    talks.with_name("changes.json").unlink()


def test_check_counts_on_standard_output_and_tells_on_standard_error(
    briefgen: Briefgen, talks: Path
) -> None:
    code, out, err = briefgen("check", talks)

    assert (code, out) == (0, "For the minister: 2 remarks.\n")
    told = [line for line in err.splitlines() if not line.startswith("  ")]
    assert [line.partition(":")[0] for line in told] == ["warning", "warning"]
    assert list(contents(talks.parent)) == ["talks.brief"]


def test_check_as_json_holds_the_notices(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("check", talks, "--json")

    told = json.loads(out)
    assert (code, err) == (0, "")
    assert told["brief"] == "For the minister"
    assert [one["code"] for one in told["notices"]] == ["document-date-inferred", "unreviewed"]


def test_a_strict_check_refuses_what_is_to_be_remarked(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("check", talks, "--strict", "--json")

    assert code == 5
    assert "--strict: 2 remarks" in err


def test_a_finished_brief_passes_the_strict_check(briefgen: Briefgen, talks: Path) -> None:
    accept_everything(briefgen, talks)

    assert briefgen("check", talks, "--strict") == (0, "Nothing to remark.\n", "")


def test_a_single_remark_is_counted_as_one(briefgen: Briefgen, talks: Path) -> None:
    accept_everything(briefgen, talks)
    changes = [{"do": "review", "ids": ["f-hanneaaa"], "state": "proposed"}]
    talks.with_name("changes.json").write_text(json.dumps(changes))
    briefgen("apply", talks, "changes.json")

    assert briefgen("check", talks).out == "For the minister: 1 remark.\n"


def test_a_fact_whose_words_are_gone_from_its_source_is_told_when_it_is_ticked(
    briefgen: Briefgen, article: Path
) -> None:
    briefgen("new", "envoys.brief", article)
    path = article.with_name("envoys.brief")
    project = load_project(path).project
    lund = next(fact.id for fact in project.dossier.facts if fact.text == "Ivar Lund")
    briefgen("review", path, "--accept", lund)
    article.write_text(ARTICLE.replace("Ivar Lund", "somebody"), encoding="utf-8")
    briefgen("add", path, article, "--replaces", project.dossier.sources[0].id)

    unticked = briefgen("check", path)
    briefgen("select", path, "--add", lund)
    ticked = briefgen("check", path)

    assert "no longer in the source" not in unticked.out + unticked.err
    assert "1 ticked fact is no longer in the source." in ticked.out + ticked.err


def test_each_conflict_is_told_with_the_command_that_settles_it(
    briefgen: Briefgen, tmp_path: Path
) -> None:
    project = apply_command(Project(dossier=disputed_talks()), AddBrief(name="Minister"))
    path = new_project_file(tmp_path / "our talks.brief", project).path

    code, _, err = briefgen("check", path)
    told = json.loads(briefgen("check", path, "--json").out)["notices"]

    assert code == 0
    commands = re.findall(r"briefgen resolve '[^']*our talks.brief' (x-\w+) ", err)
    assert len(commands) == 5
    codes = [one["code"] for one in told if one["code"].startswith("conflict")]
    assert codes == [
        "conflict-dates",
        "conflict-weekday",
        "conflict-title",
        "conflict-side",
        "conflict-quotation",
    ]
    assert briefgen("resolve", path, commands[0], "2").code == 0
    assert briefgen("check", path, "--strict").code == 5


def test_below_a_remark_stand_the_facts_that_it_is_about(briefgen: Briefgen, talks: Path) -> None:
    err = briefgen("check", talks).err

    unreviewed = err[err.index("that nobody has reviewed.") :].splitlines()
    assert any("f-hanneaaa" in line and "Hanne Sørensen" in line for line in unreviewed[1:])
    assert all(line.startswith("  f-") for line in unreviewed[1:])


def test_a_long_list_of_facts_is_cut_short(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_verb, "_MOST_LISTED", 1)

    assert "  … and " in briefgen("check", talks).err


def test_what_the_finished_files_would_give_away_is_told_and_strict_refuses(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept_everything(briefgen, talks)
    monkeypatch.setenv("USER", "talks-meeting")

    code, out, err = briefgen("check", talks)

    assert (code, out) == (0, "For the minister: 2 remarks.\n")
    assert (
        "refusal: talks-meeting-brief.docx, the name of the file: "
        "“talks-meeting”, the name of the user.\n"
    ) in err
    assert briefgen("check", talks, "--strict").code == 5
    assert list(contents(talks.parent)) == ["talks.brief"]


def test_a_source_whose_file_has_changed_is_told(briefgen: Briefgen, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    briefgen("new", "talks.brief", "article.txt")
    article.write_text(f"{ARTICLE}\nIt will rain.\n", encoding="utf-8")

    err = briefgen("check", "talks.brief").err

    assert "warning: source 1: article.txt has changed since it was read. Read it again: " in err
    assert "briefgen add talks.brief article.txt --replaces s-" in err
