from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import (
    AddPoint,
    Command,
    EditPerson,
    EditPoint,
    Remove,
    ReviewFacts,
    Select,
    SetField,
)
from briefgen.app.compare_exported import Since, compare_exported, read_exported, said
from briefgen.app.export_brief import export_brief
from briefgen.app.export_memory import remember
from briefgen.app.export_settings import ExportSettings
from briefgen.app.manifest import ENDING
from briefgen.errors import InputError
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
OTHER_PAPER = (
    b'{"briefgen":"1","versions":{},"sources":{},"user_files":{},"options":{"paper":"A3"},'
    b'"selected":[],"checks":{},"outputs":[]}'
)
CHANGES: tuple[Command, ...] = (
    AddPoint(kind="ask", text="A third patrol."),
    Select(drop=("f-quotequo",)),
    EditPoint(id="p-quotawai", text="Wait a year."),
    Remove(ids=("p-gearwork",)),
    SetField(key="brief.house_style", value="uk-whitehall-like"),
)


def exported(folder: Path, settings: ExportSettings) -> list[Path]:
    path = folder / "talks.brief"
    return list(export_brief(PROJECT, settings, project_path=path).files)


def since(path: Path, project: Project, state: Path) -> Since:
    return compare_exported(project, project.briefs[0], read_exported(path, state=state))


def ids_of(found: Since) -> dict[str, list[str]]:
    return {
        "added": [one.id for one in found.added],
        "removed": [*(one.id for one in found.removed), *found.gone],
        "reworded": [one.now.id for one in found.reworded],
        "set": [one.name for one in found.differences],
    }


def expected(project: Project, *, reworded: bool = True) -> dict[str, list[str]]:
    return {
        "added": [project.dossier.points[-1].id],
        "removed": ["f-quotequo", "p-gearwork"],
        "reworded": ["p-quotawai"] if reworded else [],
        "set": ["house style"],
    }


def test_a_file_that_this_computer_exported_tells_all_that_changed(tmp_path: Path) -> None:
    word, _ = exported(tmp_path, ExportSettings())
    remember(tmp_path, [word], PROJECT, PROJECT.briefs[0])
    moved = word.rename(tmp_path / "for-the-minister.docx")
    project = apply_commands(PROJECT, (*CHANGES, SetField(key="brief.to", value="The Minister")))

    found = since(moved, project, tmp_path)

    assert ids_of(found) == {**expected(project), "set": ["house style", "to"]}
    assert found.knows_words
    assert [said(one.was) == said(one.now) for one in found.reworded] == [False]
    assert found.same == len(PROJECT.briefs[0].selected) - 3


def test_a_pdf_that_carries_what_it_shows_tells_it_anywhere(tmp_path: Path) -> None:
    (pdf,) = exported(tmp_path, ExportSettings(formats=("pdf",), embed_selection=True))
    project = apply_commands(PROJECT, CHANGES)

    found = since(pdf, project, tmp_path / "elsewhere")

    assert ids_of(found) == expected(project)
    assert since(pdf, PROJECT, tmp_path / "elsewhere").is_nothing


@pytest.mark.parametrize("ending", [".docx", ENDING])
def test_a_manifest_tells_what_was_ticked_and_set(tmp_path: Path, ending: str) -> None:
    exported(tmp_path, ExportSettings(formats=("docx",), manifest=True))
    (path,) = tmp_path.glob(f"*{ending}")
    project = apply_commands(PROJECT, CHANGES)

    found = since(path, project, tmp_path)

    assert ids_of(found) == expected(project, reworded=False)
    assert found.gone == ("p-gearwork",)
    assert not found.knows_words
    assert since(path, PROJECT, tmp_path).is_nothing


@pytest.mark.parametrize(
    ("command", "is_change"),
    [
        (EditPoint(id="p-quotawai", note="Private.", marking="internal", area=""), False),
        (ReviewFacts(ids=("f-quotequo",), state="accepted"), False),
        (ReviewFacts(ids=("f-quotequo",), state="edited", wording="A border."), True),
        (EditPerson(id="n-hanneaaa", title="Minister of Finance"), True),
        (EditPerson(id="n-hanneaaa", note="Sings."), False),
    ],
)
def test_only_words_are_a_rewording(tmp_path: Path, command: Command, *, is_change: bool) -> None:
    word = tmp_path / "brief.docx"
    word.write_bytes(b"any")
    remember(tmp_path, [word], PROJECT, PROJECT.briefs[0])

    found = since(word, apply_commands(PROJECT, (command,)), tmp_path)

    assert bool(found.reworded) is is_change


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("brief.docx", b"PK", "brief.docx: was not exported on this computer"),
        ("brief.pdf", b"%PDF-1.7", "brief.pdf: was not exported on this computer"),
        (f"brief{ENDING}", b"{}", "is no manifest of an export"),
        (
            f"brief{ENDING}",
            OTHER_PAPER,
            "is no manifest of an export",
        ),
    ],
)
def test_a_file_of_which_nothing_is_known_is_told(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(InputError, match=message):
        read_exported(tmp_path / name, state=tmp_path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read: No such file"):
        read_exported(tmp_path / "brief.pdf", state=tmp_path)


@pytest.mark.parametrize(
    ("held", "message"),
    [
        (b"no json", "what it carries is damaged"),
        (b'{"format": "briefgen-project"}', "does not say what it was made of"),
    ],
)
def test_what_a_pdf_carries_may_be_damaged(tmp_path: Path, held: bytes, message: str) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    document.new_attachment("selection.json").set_data(held)
    document.save(tmp_path / "brief.pdf")

    with pytest.raises(InputError, match=message):
        read_exported(tmp_path / "brief.pdf", state=tmp_path)


def test_dates_are_the_same_whatever_else_was_possible() -> None:
    dates = [fact for fact in PROJECT.dossier.facts if fact.kind == "date"]
    (first, *_) = dates

    assert said(first) == said(replace(first, confidence=0.1, areas=("fisheries",)))
