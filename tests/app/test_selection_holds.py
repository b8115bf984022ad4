"""Whatever is ticked: it stands in both files, and nothing else stands in any part of them."""

import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import verify_rendered
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import Rendered, render_brief
from briefgen.compose import compose as composing
from briefgen.compose.selection import Selection, select
from briefgen.errors import RefusedError
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.marking import MarkingScheme
from briefgen.verify.read_file import read_file
from tests.support.docx_render import members
from tests.support.pdf_reading import page_texts
from tests.support.selecting import Made, made_projects

CASES = 2_000
SETTINGS = ExportSettings()
PATH = Path("/nowhere/talks.brief")
UNSHOWN = {"no-section", "unlikely-point", "kept-internal"}
"""What the notices are called that name ticked items without words in the document."""


def words_in(rendered: Rendered, words: Iterable[str]) -> dict[str, set[str]]:
    """Give which words stand in each file, as the reader of the check has it."""
    texts = {
        name: "\x1e".join(piece.text for piece in read_file(file.data, f"brief.{name}").pieces)
        for name, file in rendered.files.items()
    }
    return {name: {word for word in words if word in text} for name, text in texts.items()}


def faults(made: Made, rendered: Rendered) -> Iterator[str]:
    """Yield what is missing in a file, and what is in it without being ticked."""
    unshown = {id_ for one in rendered.notices if one.code in UNSHOWN for id_ in one.ids}
    expected = {word for id_, word in made.words.items() if id_ in made.selected - unshown}
    allowed = {word for id_, word in made.words.items() if id_ in made.selected}
    for name, found in words_in(rendered, made.words.values()).items():
        yield from (f"{name} lacks {word}" for word in expected - found)
        yield from (f"{name} gives {word} away" for word in found - allowed)


def test_every_ticked_word_is_in_both_files_and_no_other_in_any_part() -> None:
    sizes = Counter[bool]()
    for made in made_projects(CASES):
        rendered = render_brief(made.project, SETTINGS)

        assert list(faults(made, rendered)) == []
        sizes[len(made.selected) > 20] += 1
    assert sizes[True] >= CASES // 3


def test_the_check_of_an_export_lets_the_same_briefs_through() -> None:
    for made in made_projects(60):
        verify(made, render_brief(made.project, SETTINGS))


def verify(made: Made, rendered: Rendered) -> None:
    files = {f"talks.{name}": file.data for name, file in rendered.files.items()}
    verify_rendered(made.project, rendered, files=files, project_path=PATH)


def select_everything(dossier: Dossier, brief: Brief, scheme: MarkingScheme) -> Selection:
    """Be the selection without its filter."""
    everything = replace(brief, selected=tuple(item.id for item in dossier.items()))
    return select(dossier, everything, scheme)


def test_without_the_filter_of_the_selection_property_and_check_both_fail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(composing, "select", select_everything)
    partly = [made for made in made_projects(40) if len(made.selected) < len(made.words)]
    assert len(partly) > 30

    for made in partly:
        rendered = render_brief(made.project, SETTINGS)

        leaked = [fault for fault in faults(made, rendered) if "away" in fault]
        told = told_by_the_check(made, rendered)
        assert bool(leaked) == bool(told)
        assert all(fault.split()[2] in told for fault in leaked)


def told_by_the_check(made: Made, rendered: Rendered) -> str:
    try:
        verify(made, rendered)
    except RefusedError as fault:
        return str(fault)
    return ""


def test_other_readers_see_the_same_words() -> None:
    """The second opinion: pdfium on the pages, pikepdf on the objects, zipfile on the parts."""
    for made in made_projects(30):
        rendered = render_brief(made.project, SETTINGS)

        own = words_in(rendered, made.words.values())
        assert own["docx"] == found_in(made, docx_text(rendered.files["docx"].data))
        assert own["pdf"] == found_in(made, pdf_text(rendered.files["pdf"].data))


def found_in(made: Made, text: str) -> set[str]:
    return {word for word in made.words.values() if word in text}


def docx_text(data: bytes) -> str:
    parts: Mapping[str, bytes] = members(data)
    return "\n".join(content.decode() for content in parts.values())


def pdf_text(data: bytes) -> str:
    """Give the text of the pages with words at line ends joined, and every string besides."""
    pages = "\n".join(page_texts(data)).replace("\ufffe\n", "").replace("\r\n", " ")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        strings = [str(value) for value in pdf.docinfo.values()]
        with pdf.open_outline() as outline:
            strings += [str(entry.title) for entry in outline.root]
    return "\n".join((pages, *strings))
