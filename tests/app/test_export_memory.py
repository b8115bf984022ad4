import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app import export_memory
from briefgen.app.export_memory import recalled, remember
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
BRIEF = replace(PROJECT.briefs[0], selected=("f-quotequo", "p-quotawai"))


def files_in(folder: Path, *contents: bytes) -> list[Path]:
    paths = [folder / f"brief-{number}.docx" for number in range(len(contents))]
    for path, data in zip(paths, contents, strict=True):
        path.write_bytes(data)
    return paths


def test_a_file_is_known_again_by_its_bytes_wherever_it_lies(tmp_path: Path) -> None:
    state = tmp_path / "state"

    remember(state, files_in(tmp_path, b"one", b"two"), PROJECT, BRIEF)

    found = recalled(state, b"two")
    assert found is not None
    assert [item.id for item in found.dossier.items()] == ["f-quotequo", "p-quotawai"]
    assert found.briefs == (BRIEF,)
    assert recalled(state, b"three") is None


def test_neither_notes_nor_texts_of_sources_are_kept(tmp_path: Path) -> None:
    points = tuple(replace(one, note="He is unwell.") for one in PROJECT.dossier.points)
    project = replace(PROJECT, dossier=replace(PROJECT.dossier, points=points))

    remember(tmp_path, files_in(tmp_path, b"one"), project, BRIEF)

    found = recalled(tmp_path, b"one")
    assert found is not None
    assert found.dossier.sources == ()
    assert {point.note for point in found.dossier.points} == {""}


def test_what_is_damaged_is_as_if_it_were_forgotten(tmp_path: Path) -> None:
    remember(tmp_path, files_in(tmp_path, b"one"), PROJECT, BRIEF)
    (kept,) = (tmp_path / "exported").iterdir()
    whole = kept.read_bytes()

    for damaged in (b"", whole[:40], b"no such thing"):
        kept.write_bytes(damaged)
        assert recalled(tmp_path, b"one") is None


def test_the_oldest_are_forgotten_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_memory, "_MOST", 2)
    for number in range(3):
        remember(tmp_path, files_in(tmp_path, str(number).encode()), PROJECT, BRIEF)
        for path in (tmp_path / "exported").iterdir():
            if path.stat().st_mtime_ns > 10_000:
                os.utime(path, ns=(number, number))

    known = [recalled(tmp_path, str(number).encode()) is not None for number in range(3)]

    assert known == [False, True, True]


def test_a_state_folder_that_can_t_be_written_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "exported").touch()

    remember(tmp_path, files_in(tmp_path, b"one"), PROJECT, BRIEF)

    assert recalled(tmp_path, b"one") is None
