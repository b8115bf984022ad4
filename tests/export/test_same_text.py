"""DOCX and PDF of one document say the same, compared by what each wording stems from."""

from collections import Counter, defaultdict

from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from briefgen.app.render_brief import compose_brief
from briefgen.app.sample import open_sample
from briefgen.model.document import Document, Furniture, Inlines, Link, NoteMark, Text
from briefgen.model.document_text import inline_text
from briefgen.reference.recipes import load_recipe
from tests.support.document_strategy import documents
from tests.support.docx_render import all_paragraph_texts, docx_of
from tests.support.docx_text import Shown, marked_notes, marks_of, shown_paragraphs
from tests.support.pdf_making import pdf_of, places_in
from tests.support.pdf_reading import folded, glyphs

ByOrigin = dict[str, Counter[str]]
"""The characters of each origin, without white space and case."""


def without_furniture(document: Document) -> Document:
    """Leave out what stands on every page, since the formats repeat it differently."""
    return replace(document, furniture=Furniture())


def docx_by_origin(document: Document) -> ByOrigin:
    """Cut each paragraph of the Word file where the inlines of the document end.

    The mark of a comment has no number there: its place counts as the number, and the
    words of a note with several comments count once.
    """
    texts = all_paragraph_texts(docx_of(document))
    found: ByOrigin = defaultdict(Counter)
    paragraphs = shown_paragraphs(document)
    assert [shown.text for shown in paragraphs] == texts
    margin = marked_notes(document, "margin")
    marks = [mark for mark in marks_of(document) if mark.note in margin]
    again = len(marks) - len({mark.note for mark in marks})
    for shown in _each_once(paragraphs, again=again):
        _count(shown.inlines, found)
    _count(tuple(marks), found)
    return found


def _each_once(paragraphs: list[Shown], *, again: int) -> list[Shown]:
    """Leave out that many comments, which stand last, of those that say the same."""
    kept: list[Shown] = []
    for shown in reversed(paragraphs):
        if again and any(shown.inlines is one.inlines for one in kept):
            again -= 1
        else:
            kept.append(shown)
    return kept


def _count(inlines: Inlines, found: ByOrigin) -> None:
    for inline in inlines:
        for origin in inline.origins if isinstance(inline, Text | Link | NoteMark) else ():
            found[origin] += Counter(folded(inline_text((inline,))))


def pdf_by_origin(document: Document) -> ByOrigin:
    """Take the letters of the file that stand in the places the window is told for each origin."""
    letters = list(glyphs(pdf_of(document).data))
    found: ByOrigin = defaultdict(Counter)
    for place in places_in(document):
        for letter in letters:
            across, up = (letter.left + letter.right) / 2, (letter.bottom + letter.top) / 2
            inside = place.x0 <= across <= place.x1 and place.y0 <= up <= place.y1
            if inside and letter.page == place.page:
                found[place.origin] += Counter(folded(letter.sign))
    return found


def test_each_origin_of_the_sample_has_the_same_words_in_both_files() -> None:
    project = open_sample()
    brief = project.briefs[0]
    composed = compose_brief(project, brief, load_recipe(brief.type))
    document = without_furniture(composed.document)

    in_docx, in_pdf = docx_by_origin(document), pdf_by_origin(document)

    assert in_docx.keys() == in_pdf.keys()
    assert {o for o in in_docx if in_docx[o] != in_pdf[o]} == set()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_each_origin_of_any_document_is_in_both_files(document: Document) -> None:
    bare = without_furniture(document)

    in_docx, in_pdf = docx_by_origin(bare), pdf_by_origin(bare)

    assert in_docx.keys() == in_pdf.keys()
