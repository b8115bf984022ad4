"""The eight brief types as they come out: golden texts, the same words in both, sound files.

After an intended change write the goldens anew and read the difference before committing:

    BRIEFGEN_UPDATE_GOLDEN=1 python -m pytest tests/export/test_brief_types.py
"""

import os
from pathlib import Path

import pytest

from briefgen.app.render_brief import compose_brief
from briefgen.app.sample import open_sample
from briefgen.export.registry import render
from briefgen.model.document import Document
from briefgen.reference.recipes import load_recipe, recipe_names
from tests.export.test_same_text import docx_by_origin, pdf_by_origin, without_furniture
from tests.support.docx_golden import pretty_parts
from tests.support.docx_lint import lint
from tests.support.docx_render import docx_of
from tests.support.full_dossier import BRIEF_TYPES, composed_type
from tests.support.pdf_making import OPTIONS, pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import page_texts

GOLDEN = Path(__file__).parents[1] / "golden" / "types"


def markdown(document: Document) -> str:
    made = render(document, "md", style=plain_style(), fonts=shipped_fonts(), options=OPTIONS)
    return made.data.decode("utf-8")


def pdf_text(document: Document) -> str:
    pages = enumerate(page_texts(pdf_of(document).data), start=1)
    return "\n".join(f"== page {number}\n{text}" for number, text in pages) + "\n"


def docx_parts(document: Document) -> dict[str, str]:
    """Give the parts that a type makes; how its styles look, the rich document shows."""
    parts = pretty_parts(docx_of(document))
    own = ("word-document", "word-header", "word-footer")
    return {name: text for name, text in parts.items() if name.startswith(own)}


def test_the_golden_types_are_those_that_ship() -> None:
    assert recipe_names() == BRIEF_TYPES


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_type_reads_as_its_goldens_in_markdown_and_pdf(brief_type: str) -> None:
    document = composed_type(brief_type).document
    found = {"md": markdown(document), "txt": pdf_text(document)}

    if os.environ.get("BRIEFGEN_UPDATE_GOLDEN"):
        for ending, text in found.items():
            (GOLDEN / f"{brief_type}.{ending}").write_text(text, encoding="utf-8")
    for ending, text in found.items():
        assert text == (GOLDEN / f"{brief_type}.{ending}").read_text(encoding="utf-8")


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_type_equals_its_golden_word_file_part_by_part(brief_type: str) -> None:
    folder = GOLDEN / brief_type
    found = docx_parts(composed_type(brief_type).document)

    if os.environ.get("BRIEFGEN_UPDATE_GOLDEN"):
        folder.mkdir(exist_ok=True)
        for name, text in found.items():
            (folder / name).write_text(text, encoding="utf-8")
    assert found == {one.name: one.read_text(encoding="utf-8") for one in folder.glob("*.xml")}


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_full_dossier_leaves_no_section_of_a_type_empty(brief_type: str) -> None:
    result = composed_type(brief_type)

    assert {one.code for one in result.notices} <= {"no-section"}
    shown = [part.section for part in result.parts]
    hidden = [one for one in load_recipe(brief_type).sections if one not in shown]
    assert [one.kind for one in hidden if one.shown != "released" and one.kind != "sources"] == []


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_each_origin_of_a_type_has_the_same_words_in_both_files(brief_type: str) -> None:
    document = without_furniture(composed_type(brief_type).document)

    in_docx, in_pdf = docx_by_origin(document), pdf_by_origin(document)

    assert in_docx.keys() == in_pdf.keys()
    assert {one for one in in_docx if in_docx[one] != in_pdf[one]} == set()


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_the_word_file_of_a_type_is_sound(brief_type: str) -> None:
    assert lint(docx_of(composed_type(brief_type).document)) == []


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_the_sample_is_written_for_every_type(brief_type: str) -> None:
    project = open_sample()
    (brief,) = (one for one in project.briefs if one.type == brief_type)

    result = compose_brief(project, brief, load_recipe(brief_type))

    assert result.notices == ()
    assert lint(docx_of(result.document)) == []
