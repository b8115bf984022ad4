"""A document becomes a PDF: measure, lay out, paint, write."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from briefgen.collector import paused_collector
from briefgen.export.directions import is_right_to_left
from briefgen.export.to_pdf.coverage import refuse_lacking
from briefgen.export.to_pdf.elements import Elements
from briefgen.export.to_pdf.embed import embed_face
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.lines import Piece
from briefgen.export.to_pdf.logo import embed_logo
from briefgen.export.to_pdf.objects import (
    Item,
    array,
    dictionary,
    loose_stream,
    number,
    stream,
)
from briefgen.export.to_pdf.opened import opened_fonts
from briefgen.export.to_pdf.pages import Page, lay_out
from briefgen.export.to_pdf.paint import LOGO, Brush, Ink
from briefgen.export.to_pdf.places import block_places, origin_places
from briefgen.export.to_pdf.properties import write_properties
from briefgen.export.to_pdf.setting import SetLine
from briefgen.export.to_pdf.standards import standard_of
from briefgen.export.to_pdf.structure import (
    Links,
    link_targets,
    mark_targets,
    outline_entries,
    write_outline,
)
from briefgen.export.to_pdf.tags import ARTIFACT, Record
from briefgen.export.to_pdf.tree import LinkObject, write_tree
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle, LogoPicture
from briefgen.model.paper import PAPERS

if TYPE_CHECKING:
    from briefgen.export.to_pdf.kept_boxes import KeptBoxes
    from briefgen.export.to_pdf.shown_lines import ShownLines

_OF_PAGES = 3
"""How hard zlib tries to make pages smaller. At its usual 6 that takes twice as long, and of a
book of 100 pages no more than a thirtieth is saved."""


def document_to_pdf(
    document: Document,
    *,
    style: HouseStyle,
    fonts: FontCatalogue,
    options: ExportOptions,
    opened: OpenFonts | None = None,
    kept: dict[str, object] | None = None,
) -> Exported:
    """Lay out a document and give the bytes of its PDF, and where each origin landed.

    `opened` are the fonts where somebody has them open; else those in `kept` are taken, or
    left there for the next document: with the words and lines that are laid out already.
    Raises RefusedError for characters that no font has.
    """
    with paused_collector():
        faces = opened or opened_fonts(fonts, kept)
        return _exported(document, faces, style=style, options=options, kept=kept)


def _exported(
    document: Document,
    faces: OpenFonts,
    *,
    style: HouseStyle,
    options: ExportOptions,
    kept: dict[str, object] | None,
) -> Exported:
    boxes, shown = _before(kept) if options.for_screen else (None, None)
    layout = lay_out(document, style=style, fonts=faces, logo=options.logo, before=boxes)
    pages = layout.pages
    if faces.has_lacked:
        refuse_lacking(_pieces(pages), faces)
    return Exported(
        data=_written(
            document,
            pages,
            options,
            logo=options.logo if style.logo else None,
            shown=shown,
        ),
        places=tuple(origin_places(pages)) if options.for_screen else (),
        pages=len(pages),
        blocks=block_places(pages, count=len(document.blocks)),
        fills=tuple(page.filled for page in pages),
        fit=layout.fit,
    )


def _before(kept: dict[str, object] | None) -> "tuple[KeptBoxes | None, ShownLines | None]":
    """Give what the last preview left to the next one; nothing else waits for it to be loaded."""
    from briefgen.export.to_pdf.kept_boxes import boxes_before
    from briefgen.export.to_pdf.shown_lines import shown_before

    return boxes_before(kept), shown_before(kept)


def _pieces(pages: Sequence[Page]) -> Iterable[Piece]:
    marks = chain.from_iterable((*page.head, *page.text, *page.foot) for page in pages)
    return chain.from_iterable(mark.pieces for mark in marks if isinstance(mark, SetLine))


def _written(
    document: Document,
    pages: Sequence[Page],
    options: ExportOptions,
    *,
    logo: LogoPicture | None,
    shown: "ShownLines | None",
) -> bytes:
    """Write the file: pages first, then what they refer to."""
    standard = standard_of(options)
    file = File(standard.version)
    if options.for_screen:
        _write_pages(document, pages, Ink(shown), None, file=file, logo=logo)
        return file.written()
    ink, record = Ink(), Record()
    written = _write_pages(document, pages, ink, record, file=file, logo=logo)
    references = [page.reference for page in written]
    elements = Elements(record, standard, file, pages=references)
    links = Links(link_targets(pages, references), mark_targets(pages, references), elements)
    tied = _write_links(pages, written, links=links, file=file)
    write_tree(elements, pages=written, links=tied, file=file)
    if is_right_to_left(document.language):
        # Of the whole document, and inherited by all that is in it (ISO 32000-1, table 343).
        whole = dictionary({"O": "/Layout", "WritingMode": "/RlTb"})
        elements.add(ARTIFACT, "A", whole)
    write_outline(outline_entries(pages, references), file, elements=elements)
    write_properties(document, file, stamp=options.stamp, standard=standard)
    if options.attachment:
        from briefgen.export.to_pdf.attachment import write_attachment

        write_attachment(options.attachment, file, stamp=options.stamp)
    _identify(file, document, options)
    return file.written()


def _write_pages(
    document: Document,
    pages: Sequence[Page],
    ink: Ink,
    record: Record | None,
    *,
    file: File,
    logo: LogoPicture | None,
) -> list[Item]:
    """Write what is drawn, which tells the file from others; give the pages.

    Without a record nothing is marked, and nothing packed, which takes longer than to draw it.
    """
    contents: list[Item] = []
    for page in pages:
        content = _content(page, ink, record)
        if record:
            file.identify(content)
        contents.append(stream(content, level=_OF_PAGES) if record else loose_stream(content))
    resources = _resources(ink, file, logo=logo)
    page_tree = Item({"Type": "/Pages"})
    file.root["Pages"] = parent = file.add(page_tree)
    entries = {"Parent": parent, "Resources": resources}
    written = [_page(content, document, entries, file=file) for content in contents]
    references = [file.add(page) for page in written]
    page_tree["Kids"], page_tree["Count"] = array(references), len(references)
    return written


def _identify(file: File, document: Document, options: ExportOptions) -> None:
    """Tell a file from others that show the same: by its title, when it was made, what it keeps."""
    made = f"{document.title}{options.stamp.isoformat()}{options.pdf_standard}"
    file.identify(made.encode("utf-8", "surrogatepass"))
    if options.attachment:
        file.identify(options.attachment.data)


def _resources(ink: Ink, file: File, *, logo: LogoPicture | None) -> str:
    """Embed the fonts and the logo; all pages share them."""
    glyphs = ink.glyphs()
    fonts = {title: embed_face(face, glyphs[face], file) for face, title in ink.names.items()}
    entries: dict[str, object] = {"Font": dictionary(fonts)}
    if logo:
        entries["XObject"] = dictionary({LOGO: embed_logo(logo, file)})
    return file.add(Item(entries))


def _write_links(
    pages: Sequence[Page], written: Sequence[Item], *, links: Links, file: File
) -> list[LinkObject]:
    """Put the links on their pages, now that it is known where each note stands."""
    tied: list[LinkObject] = []
    for page, entry in zip(pages, written, strict=True):
        if found := list(links.on(page)):
            entry["Annots"] = array([file.add(link.annotation) for link in found])
            tied += found
    return tied


def _content(page: Page, ink: Ink, record: Record | None) -> bytes:
    brush = Brush(ink, record)
    brush.paint(page.head, furniture="Header")
    brush.paint(page.foot, furniture="Footer")
    brush.paint(page.text)
    return brush.content()


def _page(content: Item, document: Document, entries: Mapping[str, str], *, file: File) -> Item:
    width, height = PAPERS[document.paper]
    return Item(
        {
            "Type": "/Page",
            "MediaBox": array([0, 0, number(width), number(height)]),
            "Contents": file.add(content),
            **entries,
        }
    )
