import json
import shutil
from pathlib import Path

import pytest

from tests.support.command_line import Briefgen, contents


@pytest.fixture
def quotas(talks: Path) -> Path:
    return Path(shutil.copy(talks, talks.with_name("quotas.brief")))


def test_briefs_of_many_projects_and_types_go_into_one_folder(
    briefgen: Briefgen, talks: Path, quotas: Path
) -> None:
    code, out, err = briefgen(
        "batch", talks.name, quotas.name, "-o", "out", "-t", "meeting-brief,readout", "-f", "md"
    )

    assert (code, err) == (0, "")
    assert out.splitlines()[:4] == [
        "Wrote out/talks-meeting-brief.md",
        "Wrote out/talks-readout.md",
        "Wrote out/quotas-meeting-brief.md",
        "Wrote out/quotas-readout.md",
    ]
    assert out.splitlines()[4].startswith("4 briefs written, 0 kept; ")


def test_a_brief_is_the_one_that_an_export_writes(
    briefgen: Briefgen, talks: Path, tmp_path: Path
) -> None:
    options = ("-s", "uk-whitehall-like", "-f", "docx", "--paper", "Letter", "--bilingual", "fr")
    briefgen("export", talks, "-o", "single", *options)

    briefgen("batch", talks, "-o", "many", *options)

    (single,) = contents(tmp_path / "single").values()
    assert single in contents(tmp_path / "many").values()


def test_each_project_is_written_as_it_usually_is(
    briefgen: Briefgen, talks: Path, quotas: Path, tmp_path: Path
) -> None:
    changes = json.dumps([{"do": "set_export", "options": {"formats": ["md"]}}])
    (tmp_path / "changes.json").write_text(changes, encoding="utf-8")
    briefgen("apply", quotas, "changes.json")
    briefgen("export", quotas, "-o", "single")

    briefgen("batch", talks.name, quotas.name, "-o", "usual")
    briefgen("batch", talks.name, quotas.name, "-o", "asked", "-f", "docx")

    stems = {"talks-meeting-brief.docx", "talks-meeting-brief.pdf", "quotas-meeting-brief.md"}
    assert set(contents(tmp_path / "usual")) - {"briefgen-batch.jsonl"} == stems
    assert contents(tmp_path / "single").items() <= contents(tmp_path / "usual").items()
    assert {Path(name).suffix for name in contents(tmp_path / "asked")} == {".docx", ".jsonl"}


def test_what_fails_is_told_and_does_not_stop_the_rest(
    briefgen: Briefgen, talks: Path, tmp_path: Path
) -> None:
    code, out, err = briefgen("batch", "missing.brief", talks.name, "-o", "out", "-f", "md")

    assert code == 6
    assert "Wrote out/talks-meeting-brief.md" in out
    assert err.splitlines() == [
        "error: missing.brief: missing.brief can't be read: No such file or directory.",
        "error: 1 of 2 briefs failed; the others are written.",
    ]
    assert (tmp_path / "out" / "talks-meeting-brief.md").exists()


def test_where_all_fail_no_others_are_told_of(briefgen: Briefgen) -> None:
    code, out, err = briefgen("batch", "missing.brief", "-o", "out")

    assert (code, out) == (6, "0 briefs written, 0 kept; 0 remarks (see check).\n")
    assert err.splitlines()[-1] == "error: 1 of 1 brief failed."


def test_a_level_is_one_of_the_scheme_of_each_project(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("batch", talks.name, "-o", "out", "-t", "readout", "--release", "x")

    assert code == 6
    assert err.startswith("error: talks.brief (readout): Unknown level of the marking scheme ")
    assert "'x'. Available: " in err


def test_the_second_run_keeps_what_is_there(briefgen: Briefgen, talks: Path) -> None:
    briefgen("batch", talks, "-o", "out", "-f", "md")

    _, out, _ = briefgen("batch", talks, "-o", "out", "-f", "md")
    _, again, _ = briefgen("batch", talks, "-o", "out", "-f", "md", "--afresh")

    assert out.startswith("Kept out/talks-meeting-brief.md\n0 briefs written, 1 kept; ")
    assert again.startswith("Wrote out/talks-meeting-brief.md\n1 brief written, 0 kept; ")


def test_json_tells_of_every_brief(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("batch", talks.name, "no.brief", "-o", "out", "-f", "md", "--json")

    told = json.loads(out)
    assert code == 6
    assert err == "error: 1 of 2 briefs failed; the others are written.\n"
    assert (told["written"], told["kept"], told["failed"]) == (1, 0, 1)
    assert told["briefs"][0]["files"] == ["out/talks-meeting-brief.md"]
    assert told["briefs"][1]["code"] == 3


def test_two_projects_of_one_name_are_wrong_usage(
    briefgen: Briefgen, talks: Path, tmp_path: Path
) -> None:
    (tmp_path / "may").mkdir()
    shutil.copy(talks, tmp_path / "may" / talks.name)

    code, _, err = briefgen("batch", talks.name, "may/talks.brief", "-o", "out")

    assert code == 2
    assert "have the same name" in err
    assert not (tmp_path / "out").exists()
