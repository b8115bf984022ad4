"""What no officer should write and some will: every type still stays inside its frame."""

import pytest
from msgspec.structs import replace

from briefgen.export.numbering import numbered_document
from briefgen.export.to_pdf.sheet import frame_of
from briefgen.model.document import Document
from briefgen.model.house_style import HouseStyle
from briefgen.reference.house_styles import house_style_names, load_house_style
from tests.support.docx_lint import lint
from tests.support.docx_render import docx_of, paragraph_texts, part
from tests.support.extreme_dossiers import (
    ARABIC,
    WORD,
    rendered,
    with_endless_words,
    with_long_title,
    with_right_to_left_names,
    with_six_titles,
    with_three_hundred_areas,
)
from tests.support.full_dossier import BRIEF_TYPES, full_dossier
from tests.support.pdf_making import pdf_of, plain_style
from tests.support.pdf_reading import folded, glyphs, page_texts

OVERHANG = 2.5


def require_inside(document: Document, *, style: HouseStyle | None = None) -> int:
    """Require that no letter leaves the frame of its page; give the number of pages."""
    look = style or plain_style()
    exported = pdf_of(document, style=look)
    frame = frame_of(document.paper, look.page)
    for glyph in glyphs(exported.data):
        assert frame.left - OVERHANG <= glyph.left, glyph
        assert glyph.right <= frame.right + OVERHANG, glyph
        assert frame.furniture_bottom - OVERHANG <= glyph.bottom, glyph
        assert glyph.top <= frame.furniture_top + OVERHANG, glyph
    return exported.pages


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_title_of_forty_lines_is_set_whole_and_cut_in_the_running_head(brief_type: str) -> None:
    document = rendered(with_long_title(full_dossier()), brief_type)

    pages = require_inside(document)
    text = folded("".join(page_texts(pdf_of(document).data)))
    assert 40 <= text.count(folded("between neighbours")) <= 40 + 2 * pages
    assert lint(docx_of(document)) == []


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_word_without_an_end_breaks_at_the_edge(brief_type: str) -> None:
    document = rendered(with_endless_words(full_dossier()), brief_type)

    assert require_inside(document) >= 1
    undivided = "".join(page_texts(pdf_of(document).data)).replace("-", "")
    assert folded(WORD) in folded(undivided)


@pytest.mark.parametrize("brief_type", ["meeting-brief", "briefing-book", "readout"])
def test_somebody_with_six_titles_has_them_all(brief_type: str) -> None:
    document = rendered(with_six_titles(full_dossier()), brief_type)

    require_inside(document)
    words = " ".join(paragraph_texts(part(docx_of(document), "word/document.xml")))
    assert all(f"Chair number {at} of the" in words for at in range(6))


@pytest.mark.parametrize("brief_type", ["briefing-book", "talking-points", "readout"])
def test_three_hundred_areas_are_laid_out_and_listed(brief_type: str) -> None:
    document = rendered(with_three_hundred_areas(full_dossier()), brief_type)

    pages = require_inside(document)

    text = folded("".join(page_texts(pdf_of(document).data)))
    assert all(folded(f"Area number {at}") in text for at in range(300))
    assert pages > 5


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_name_from_right_to_left_is_in_both_files(brief_type: str) -> None:
    document = rendered(with_right_to_left_names(full_dossier()), brief_type)

    data = docx_of(document)

    assert lint(data) == []
    require_inside(document)
    in_word = ARABIC in "\n".join(paragraph_texts(part(data, "word/document.xml")))
    drawn = {glyph.sign for glyph in glyphs(pdf_of(document).data)}
    assert in_word == drawn.issuperset(ARABIC.replace(" ", ""))


@pytest.mark.parametrize("name", house_style_names())
def test_the_most_extreme_brief_stays_on_its_pages_in_every_house_style(name: str) -> None:
    style = load_house_style(name)
    extreme = with_endless_words(with_six_titles(with_long_title(full_dossier())))
    document = rendered(extreme, "meeting-brief")

    shaped = numbered_document(replace(document, paper=style.paper), style.numbering)

    assert require_inside(shaped, style=style) > 1
