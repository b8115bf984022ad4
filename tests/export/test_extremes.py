"""What no officer should write and some will: every type still stays inside its frame."""

import pytest
from msgspec.structs import replace

from briefgen.compose.compose import compose
from briefgen.export.to_pdf.sheet import frame_of
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier, PersonTitle, Point
from briefgen.model.local_text import local
from briefgen.reference.recipes import load_recipe
from tests.support.docx_lint import lint
from tests.support.docx_render import docx_of, paragraph_texts, part
from tests.support.dossier_composing import english, plain_scheme
from tests.support.dossier_sample import everything_ticked
from tests.support.full_dossier import BRIEF_TYPES, TERMS, full_brief, full_dossier
from tests.support.pdf_making import pdf_of, plain_style
from tests.support.pdf_reading import folded, glyphs, page_texts

OVERHANG = 2.5
WORD = "Unbreakable" * 18
"""198 letters without a place to break."""


def rendered(dossier: Dossier, brief_type: str) -> Document:
    brief = replace(full_brief(brief_type), selected=everything_ticked(dossier).selected)
    return compose(
        dossier,
        brief,
        recipe=load_recipe(brief_type),
        labels=english(),
        scheme=plain_scheme(),
        terms=TERMS,
    ).document


def require_inside(document: Document) -> int:
    """Require that no letter leaves the frame of its page; give the number of pages."""
    exported = pdf_of(document)
    frame = frame_of(document.paper, plain_style().page)
    for glyph in glyphs(exported.data):
        assert frame.left - OVERHANG <= glyph.left, glyph
        assert glyph.right <= frame.right + OVERHANG, glyph
        assert frame.furniture_bottom - OVERHANG <= glyph.bottom, glyph
        assert glyph.top <= frame.furniture_top + OVERHANG, glyph
    return exported.pages


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_title_of_forty_lines_is_set_whole_and_cut_in_the_running_head(brief_type: str) -> None:
    title = local("Talks about herring, cod and haddock between neighbours " * 40)
    dossier = full_dossier()
    dossier = replace(dossier, meeting=replace(dossier.meeting, title=title))

    document = rendered(dossier, brief_type)

    pages = require_inside(document)
    text = folded("".join(page_texts(pdf_of(document).data)))
    assert 40 <= text.count(folded("between neighbours")) <= 40 + 2 * pages
    assert lint(docx_of(document)) == []


@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_a_word_without_an_end_breaks_at_the_edge(brief_type: str) -> None:
    dossier = full_dossier()
    people = tuple(replace(one, name=WORD) for one in dossier.people)
    points = tuple(replace(one, text=local(WORD)) for one in dossier.points)
    options = tuple(
        replace(one, text=local(WORD), criteria={WORD: local(WORD)}) for one in dossier.options
    )
    commitments = tuple(replace(one, who=WORD, what=local(WORD)) for one in dossier.commitments)
    dossier = replace(
        dossier, people=people, points=points, options=options, commitments=commitments
    )

    document = rendered(dossier, brief_type)

    assert require_inside(document) >= 1
    undivided = "".join(page_texts(pdf_of(document).data)).replace("-", "")
    assert folded(WORD) in folded(undivided)


@pytest.mark.parametrize("brief_type", ["meeting-brief", "briefing-book", "readout"])
def test_somebody_with_six_titles_has_them_all(brief_type: str) -> None:
    dossier = full_dossier()
    offices = tuple(
        PersonTitle(text=local(f"Chair number {at} of the Standing Committee on Sea Fisheries"))
        for at in range(6)
    )
    people = tuple(replace(one, titles=offices) for one in dossier.people)

    document = rendered(replace(dossier, people=people), brief_type)

    require_inside(document)
    words = " ".join(paragraph_texts(part(docx_of(document), "word/document.xml")))
    assert all(f"Chair number {at} of the" in words for at in range(6))


@pytest.mark.parametrize("brief_type", ["briefing-book", "talking-points", "readout"])
def test_three_hundred_areas_are_laid_out_and_listed(brief_type: str) -> None:
    areas = tuple(
        AgendaArea(id=f"area{at}", label=f"Area number {at}", order=at) for at in range(300)
    )
    points = tuple(
        Point(id=f"p-{at}", kind="point_to_make", text=local(f"Point {at}"), area=f"area{at}")
        for at in range(300)
    )
    document = rendered(replace(full_dossier(), areas=areas, points=points), brief_type)

    pages = require_inside(document)

    text = folded("".join(page_texts(pdf_of(document).data)))
    assert all(folded(f"Area number {at}") in text for at in range(300))
    assert pages > 5
