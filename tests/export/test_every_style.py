"""The sample in every type of brief and every house style: sound files that say the same."""

from functools import cache
from itertools import product

import pytest

from briefgen.app.export_brief import ExportSettings, render_brief
from briefgen.app.sample import open_sample
from briefgen.model.exported import Exported
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.recipes import recipe_names
from tests.support.docx_lint import lint
from tests.support.docx_numbers import counted_paragraphs
from tests.support.docx_render import paragraph_texts, part
from tests.support.pdf_reading import folded, page_texts

COMBINATIONS = list(product(recipe_names(), house_style_names()))


@cache
def exported(type_name: str, style: str) -> dict[str, Exported]:
    rendered = render_brief(open_sample(), ExportSettings(type=type_name, house_style=style))
    assert rendered.refusals == ()
    return dict(rendered.files)


@pytest.mark.parametrize(("type_name", "style"), COMBINATIONS)
def test_every_combination_is_a_sound_word_file(type_name: str, style: str) -> None:
    assert lint(exported(type_name, style)["docx"].data) == []


@pytest.mark.parametrize(("type_name", "style"), COMBINATIONS)
def test_what_word_shows_and_counts_the_pdf_shows_too(type_name: str, style: str) -> None:
    files = exported(type_name, style)
    docx, shown = files["docx"].data, folded("".join(page_texts(files["pdf"].data)))

    texts = [text.rpartition("\t")[2] for text in paragraph_texts(part(docx, "word/document.xml"))]
    numbered = [f"{number}{text}" for number, text in counted_paragraphs(docx)]

    # Long paragraphs may go on on the next page, behind the furniture.
    assert [text for text in (*texts, *numbered) if folded(text)[:40] not in shown] == []


def test_every_paragraph_and_point_of_a_cabinet_paper_has_its_number() -> None:
    data = exported("meeting-brief", "nz-cabinet-like")["docx"].data

    numbers = [number for number, _ in counted_paragraphs(data)]

    assert numbers == [f"{number}." for number in range(1, len(numbers) + 1)]
    assert len(numbers) > 10


@pytest.mark.parametrize("style", ["uk-whitehall-like", "au-defence-like"])
def test_the_only_paragraph_of_a_brief_has_no_number(style: str) -> None:
    assert not list(counted_paragraphs(exported("meeting-brief", style)["docx"].data))
