"""DOCX and PDF of one document say the same, compared by what each wording stems from."""

from collections import Counter, defaultdict

from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from briefgen.app.export_brief import compose_brief
from briefgen.app.sample import open_sample
from briefgen.model.document import (
    Document,
    Furniture,
    Link,
    NoteMark,
    Text,
    inline_text,
    walk_paragraphs,
)
from briefgen.reference.recipes import load_recipe
from tests.support.document_strategy import documents
from tests.support.docx_render import docx_of, paragraph_texts, part
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import folded, glyphs

ByOrigin = dict[str, Counter[str]]
"""The characters of each origin, without white space and case."""


def without_furniture(document: Document) -> Document:
    """Leave out what stands on every page, since the formats repeat it differently."""
    return replace(document, furniture=Furniture())


def docx_by_origin(document: Document) -> ByOrigin:
    """Cut each paragraph of the Word file where the inlines of the document end."""
    texts = list(paragraph_texts(part(docx_of(document), "word/document.xml")))
    found: ByOrigin = defaultdict(Counter)
    paragraphs = [inlines for inlines in walk_paragraphs(document.blocks) if inline_text(inlines)]
    assert len(paragraphs) == len(texts)
    for inlines, text in zip(paragraphs, texts, strict=True):
        rest = text.partition("\t")[2] if text != inline_text(inlines) else text
        for inline in inlines:
            length = len(inline_text((inline,)))
            for origin in inline.origins if isinstance(inline, Text | Link | NoteMark) else ():
                found[origin] += Counter(folded(rest[:length]))
            rest = rest[length:]
    return found


def pdf_by_origin(document: Document) -> ByOrigin:
    """Take the letters that stand in the places the exporter gives for each origin."""
    exported = pdf_of(document)
    letters = list(glyphs(exported.data))
    found: ByOrigin = defaultdict(Counter)
    for place in exported.places:
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
