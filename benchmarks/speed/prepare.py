"""Write the contents that are measured, in every form that somebody reads.

python -m benchmarks.speed.prepare FOLDER CONTENT… — in a process of its own, because what
measures has to stay small.
"""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from benchmarks.speed.contents import book_project, project_of_facts, short_project
from benchmarks.speed.outline import Outline, outline_of
from benchmarks.speed.peer_texts import markdown_of, typst_of
from benchmarks.speed.places import ABOUT, BATCH, FACTS, TEMPLATE
from benchmarks.speed.word_templates import make_docxtpl_template, make_pandoc_reference
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import new_project_file
from briefgen.app.render_brief import render_brief
from briefgen.model.project import Project

_BATCH_SIZE = 200
_FACTS = 10_000
_ONES: dict[str, Callable[[], Project]] = {
    "S": lambda: short_project(0),
    "L": lambda: book_project(60),
    "4 pages": lambda: short_project(0, areas=13),
    "12 pages": lambda: short_project(0, areas=52),
    "500 pages": lambda: book_project(321),
}
"""The contents of one project each; L is what the series has at 100 pages."""


def main(folder: Path, names: list[str]) -> None:
    """Write each content into a folder of its name, and what they hold into one file."""
    folder.mkdir(parents=True, exist_ok=True)
    make_docxtpl_template(folder / TEMPLATE)
    about: dict[str, dict[str, int]] = {}
    for name in names:
        here = folder / name
        here.mkdir()
        if name == BATCH:
            _write_batch(here)
        elif name == FACTS:
            new_project_file(here / "project.brief", project_of_facts(_FACTS))
        else:
            about[name] = _write(here, _ONES[name]())
    (folder / ABOUT).write_text(json.dumps(about), encoding="utf-8")


def _write(folder: Path, project: Project) -> dict[str, int]:
    outline = outline_of(project)
    new_project_file(folder / "project.brief", project)
    (folder / "outline.json").write_bytes(msgspec.json.encode(outline))
    (folder / "text.md").write_text(markdown_of(outline), encoding="utf-8")
    (folder / "text.typ").write_text(typst_of(outline), encoding="utf-8")
    if pandoc := shutil.which("pandoc"):
        make_pandoc_reference(
            folder / "reference.docx", pandoc=pandoc, head=outline.head, foot=outline.foot
        )
    laid_out = render_brief(project, ExportSettings(formats=("pdf",))).files["pdf"]
    return {"pages": laid_out.pages, **_counts(outline)}


def _counts(outline: Outline) -> dict[str, int]:
    """Count what peers have to draw: words, tables with their rows, notes."""
    tables = [part for part in outline.parts if part.kind == "table"]
    cells = [words for part in tables for row in part.rows for cell in row for words in cell]
    texts = [part.words for part in outline.parts] + cells
    return {
        "words": sum(len("".join(text for text, _ in words).split()) for words in texts),
        "tables": len(tables),
        "rows": sum(len(table.rows) for table in tables),
        "notes": sum(part.kind == "note" for part in outline.parts),
    }


def _write_batch(folder: Path) -> None:
    """Write two hundred different briefs, and their outlines beside them."""
    for number in range(_BATCH_SIZE):
        project = short_project(number)
        new_project_file(folder / f"brief-{number:03}.brief", project)
        outline = msgspec.json.encode(outline_of(project))
        (folder / f"brief-{number:03}.json").write_bytes(outline)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
