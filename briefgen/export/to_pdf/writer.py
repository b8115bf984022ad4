"""A document becomes a PDF: measure, lay out, paint, write."""

import hashlib
from collections.abc import Iterator, Sequence

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObjectReference

from briefgen.export.to_pdf.coverage import refuse_lacking
from briefgen.export.to_pdf.embed import embed_face
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.lines import Piece
from briefgen.export.to_pdf.objects import array, dictionary, name, number, stream
from briefgen.export.to_pdf.pages import Page, lay_out_pages
from briefgen.export.to_pdf.paint import Brush, Ink
from briefgen.export.to_pdf.places import origin_places
from briefgen.export.to_pdf.setting import SetLine
from briefgen.export.to_pdf.sheet import PAPERS
from briefgen.export.to_pdf.structure import (
    link_annotations,
    note_targets,
    outline_entries,
    write_outline,
    write_properties,
)
from briefgen.export.to_pdf.tags import Record
from briefgen.export.to_pdf.tree import LinkObject, write_tree
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle

_VERSION = (1, 7)


def document_to_pdf(
    document: Document,
    *,
    style: HouseStyle,
    fonts: FontCatalogue,
    options: ExportOptions,
    opened: OpenFonts | None = None,
) -> Exported:
    """Lay out a document and give the bytes of its PDF, and where each origin landed.

    `opened` keeps fonts and shaped words for the next document of the same catalogue.
    Raises RefusedError for characters that no font has or that run from right to left.
    """
    faces = opened or OpenFonts(fonts)
    pages = lay_out_pages(document, style=style, fonts=faces)
    refuse_lacking(_pieces(pages), faces)
    return Exported(
        data=_written(document, pages, options),
        places=tuple(origin_places(pages)),
        pages=len(pages),
    )


def _pieces(pages: Sequence[Page]) -> Iterator[Piece]:
    for page in pages:
        for mark in (*page.text, *page.furniture):
            if isinstance(mark, SetLine):
                yield from mark.pieces


def _written(document: Document, pages: Sequence[Page], options: ExportOptions) -> bytes:
    """Write the file: pages first, then what they refer to."""
    # `invariant`: without it reportlab asks the clock.
    file = PDFDocument(compression=1, invariant=1, pdfVersion=_VERSION)
    ink = Ink()
    record = Record()
    contents = [_content(page, ink, record) for page in pages]
    resources = _resources(ink, file)
    written = [_page(content, document, resources=resources, file=file) for content in contents]
    references = [file.Reference(page) for page in written]
    links = _write_links(pages, written, references, file=file)
    write_tree(record, pages=written, links=links, document=file)
    for reference in references:
        file.Pages.addPage(reference)
    write_outline(outline_entries(pages, references), file)
    write_properties(document, file, stamp=options.stamp)
    # The file's id: what it shows, and when it was made.
    file.updateSignature(hashlib.sha256(b"".join(contents)).digest())
    made = f"{document.title}{options.stamp.isoformat()}"
    file.updateSignature(made.encode("utf-8", "surrogatepass"))
    data: bytes = file.format()
    return data


def _resources(ink: Ink, file: PDFDocument) -> PDFObjectReference:
    """Embed the fonts; all pages share them."""
    fonts = {title: embed_face(face, ink.glyphs[face], file) for face, title in ink.names.items()}
    return file.Reference(dictionary({"Font": dictionary(fonts)}))


def _write_links(
    pages: Sequence[Page],
    written: Sequence[PDFDictionary],
    references: Sequence[PDFObjectReference],
    *,
    file: PDFDocument,
) -> list[LinkObject]:
    """Put the links on their pages, now that it is known where each note stands."""
    targets = note_targets(pages, references)
    links: list[LinkObject] = []
    for page, entry in zip(pages, written, strict=True):
        if found := list(link_annotations(page, targets)):
            entry["Annots"] = array([file.Reference(link.annotation) for link in found])
            links += found
    return links


def _content(page: Page, ink: Ink, record: Record) -> bytes:
    brush = Brush(ink, record)
    brush.paint(page.furniture)
    brush.paint(page.text)
    return brush.content()


def _page(
    content: bytes, document: Document, *, resources: PDFObjectReference, file: PDFDocument
) -> PDFDictionary:
    width, height = PAPERS[document.paper]
    return dictionary(
        {
            "Type": name("Page"),
            "Parent": file.Reference(file.Pages),
            "MediaBox": array([0, 0, number(width), number(height)]),
            "Resources": resources,
            "Contents": file.Reference(stream(content)),
        }
    )
