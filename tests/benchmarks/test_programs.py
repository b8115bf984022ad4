"""The peers' programs make real files with all the words."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from docx import Document

from benchmarks.speed.contents import short_project
from benchmarks.speed.outline import outline_of
from benchmarks.speed.peer_texts import typst_of
from benchmarks.speed.places import FONTS, PROGRAMS
from benchmarks.speed.process_time import environment
from benchmarks.speed.word_templates import make_docxtpl_template
from briefgen.app.project_file import new_project_file

PROJECT = short_project(4)
OUTLINE = outline_of(PROJECT)
SAID = ["Points to make", "Their objectives (Norland)", "Courier, 18 February 2031"]


@pytest.fixture
def outline_path(tmp_path: Path) -> Path:
    path = tmp_path / "outline.json"
    path.write_bytes(msgspec.json.encode(OUTLINE))
    return path


def run(program: str, *words: object, folder: Path) -> str:
    ran = subprocess.run(
        [sys.executable, str(PROGRAMS / f"{program}.py"), *map(str, words)],
        cwd=folder,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stdout


def words_of_docx(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    edges = [document.sections[0].header.paragraphs[0].text]
    return "\n".join([*edges, *(one.text for one in document.paragraphs), *cells])


def words_of_pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join(texts)


def said() -> list[str]:
    area = PROJECT.dossier.areas[0].label
    return [OUTLINE.head, area, *SAID]


def test_python_docx_writes_all(outline_path: Path, tmp_path: Path) -> None:
    run("python_docx", outline_path, "made.docx", folder=tmp_path)

    text = words_of_docx(tmp_path / "made.docx")
    assert all(words in text for words in said())


def test_docxtpl_fills_in_all(outline_path: Path, tmp_path: Path) -> None:
    pytest.importorskip("docxtpl", reason="make bench-peers installs docxtpl")
    make_docxtpl_template(tmp_path / "template.docx")

    run("docxtpl_fill", outline_path, "made.docx", "template.docx", folder=tmp_path)

    text = words_of_docx(tmp_path / "made.docx")
    assert all(words in text for words in said())
    assert "{" not in text


def test_reportlab_writes_all(outline_path: Path, tmp_path: Path) -> None:
    run("reportlab_platypus", outline_path, "made.pdf", FONTS, folder=tmp_path)

    text = words_of_pdf(tmp_path / "made.pdf")
    assert all(words in text for words in [*said(), "Page 2 of 2"])


def test_typst_compiles_all_as_a_tagged_file(tmp_path: Path) -> None:
    pytest.importorskip("typst", reason="make bench-peers installs typst")
    (tmp_path / "text.typ").write_text(typst_of(OUTLINE), encoding="utf-8")

    run("typst_compile", tmp_path / "text.typ", tmp_path / "made.pdf", folder=tmp_path)

    assert all(words in words_of_pdf(tmp_path / "made.pdf") for words in said())
    assert b"pdfuaid" in (tmp_path / "made.pdf").read_bytes()


@pytest.mark.parametrize("processes", [1, 2])
def test_plain_batches_write_every_brief(
    outline_path: Path, tmp_path: Path, processes: int
) -> None:
    second = outline_path.with_name("second.json")
    second.write_bytes(outline_path.read_bytes())

    run("plain_batch", processes, tmp_path, FONTS, outline_path, second, folder=tmp_path)

    names = {path.name for path in tmp_path.iterdir() if path.suffix in {".docx", ".pdf"}}
    assert names == {"outline.docx", "outline.pdf", "second.docx", "second.pdf"}


def test_a_preview_tells_how_long_a_tick_takes(tmp_path: Path) -> None:
    new_project_file(tmp_path / "project.brief", PROJECT)

    told = json.loads(run("preview", "project.brief", 2, folder=tmp_path))

    assert told["processor"] > 0
    assert told["waited"] > 0


@pytest.mark.parametrize(("count", "is_first"), [(1, True), (3, False)])
def test_each_part_of_an_export_is_told(tmp_path: Path, count: int, is_first: bool) -> None:
    new_project_file(tmp_path / "project.brief", PROJECT)

    told = json.loads(run("phases", "project.brief", count, folder=tmp_path))

    assert ("load modules" in told) == is_first
    assert {"compose", "lay out pages", "write the DOCX", "check: search them"} < told.keys()
    assert all(spent > 0 for part, spent in told.items() if "put the files" not in part)


def test_a_project_tells_how_long_it_takes_to_open_and_to_save(tmp_path: Path) -> None:
    new_project_file(tmp_path / "project.brief", PROJECT)

    told = json.loads(run("project_file", "project.brief", folder=tmp_path))

    assert told.keys() == {"load", "save"}


def test_without_the_check_an_export_writes_the_same_bytes(tmp_path: Path) -> None:
    new_project_file(tmp_path / "project.brief", PROJECT)

    run("unchecked", "export", "project.brief", "-o", "unchecked", folder=tmp_path)
    subprocess.run(
        [sys.executable, "-m", "briefgen", "export", "project.brief", "-o", "checked"],
        cwd=tmp_path,
        env=environment(),
        check=True,
    )

    names = sorted(path.name for path in (tmp_path / "checked").iterdir())
    assert names
    for name in names:
        made = (tmp_path / "unchecked" / name).read_bytes()
        assert made == (tmp_path / "checked" / name).read_bytes()
