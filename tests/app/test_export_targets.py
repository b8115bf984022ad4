import os
from pathlib import Path

import pytest

from briefgen.app.export_targets import Doubt, ExportTargets, free_ending, targets_of
from briefgen.model.brief import Brief

BRIEF = Brief(id="b-talksaaa", name="Talks")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "talks.brief"


@pytest.fixture
def target(project: Path) -> Path:
    (made,) = targets_of(project, BRIEF, formats=("docx",), folder=project.parent)
    made.write_bytes(b"herring")
    return made


def test_what_was_written_here_is_replaced_unasked(
    project: Path, target: Path, tmp_path: Path
) -> None:
    targets = ExportTargets(tmp_path / "state")
    targets.note(project, [target, tmp_path / "gone.pdf"])

    assert targets.doubts(project, [target, tmp_path / "new.pdf"]) == ()


@pytest.mark.parametrize("change", ["longer", "later", "unknown"])
def test_row_34_what_somebody_changed_or_else_wrote_is_in_doubt(
    project: Path, target: Path, tmp_path: Path, change: str
) -> None:
    targets = ExportTargets(tmp_path / "state")
    if change != "unknown":
        targets.note(project, [target])
    if change == "longer":
        target.write_bytes(b"herring and cod")
    elif change == "later":
        os.utime(target, (1, 1))

    assert targets.doubts(project, [target]) == (Doubt(path=target, reason="changed"),)


@pytest.mark.parametrize("sign", ["~${}", "~${2}", ".~lock.{}#"])
def test_row_34_what_word_or_libreoffice_has_open_is_in_doubt(
    project: Path, target: Path, tmp_path: Path, sign: str
) -> None:
    targets = ExportTargets(tmp_path / "state")
    targets.note(project, [target])
    name = sign.replace("{2}", target.name[2:]).replace("{}", target.name)
    target.with_name(name).touch()

    assert targets.doubts(project, [target]) == (Doubt(path=target, reason="open"),)


def test_a_record_that_can_t_be_kept_or_read_only_asks_once_more(
    project: Path, target: Path, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    state.touch()
    targets = ExportTargets(state)
    targets.note(project, [target])

    assert targets.doubts(project, [target]) == (Doubt(path=target, reason="changed"),)


def test_a_folder_in_the_way_is_told_by_the_export_itself(project: Path, tmp_path: Path) -> None:
    (folder := tmp_path / "talks.docx").mkdir()

    assert ExportTargets(tmp_path / "state").doubts(project, [folder]) == ()


def test_a_new_version_takes_the_first_free_number(project: Path, target: Path) -> None:
    folder = target.parent
    for ending in ("-2.pdf", "-3.docx"):
        target.with_name(f"{target.stem}{ending}").touch()

    ending = free_ending(project, BRIEF, formats=("docx", "pdf"), folder=folder)

    assert ending == "-4"
    assert targets_of(project, BRIEF, formats=("pdf",), folder=folder, ending=ending) == (
        folder / "talks-meeting-brief-4.pdf",
    )
