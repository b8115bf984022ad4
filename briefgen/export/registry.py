"""One table of the formats a brief can be exported to.

A new format is one exporter and one line here. Exporters are imported when they are
first used: whoever wants a DOCX does not wait for reportlab.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Protocol

from briefgen.errors import unknown_name
from briefgen.export.column_widths import fitted_document
from briefgen.export.filled_lines import filled_style
from briefgen.export.keeping import kept_document
from briefgen.export.margin_notes import document_with_comments
from briefgen.export.number_columns import document_with_number_columns
from briefgen.export.numbering import numbered_document
from briefgen.export.spaces import spaced_document
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle
from briefgen.model.value import Value


class Exporter(Protocol):
    """Turn a document into the bytes of one file."""

    def __call__(
        self,
        document: Document,
        *,
        style: HouseStyle,
        fonts: FontCatalogue,
        options: ExportOptions,
    ) -> Exported:
        """Give the file with its notices."""


Kept = dict[str, object]
"""What exporters keep from one document to the next, each under a name of its own."""


class Format(Value):
    """One format: the name people type, the ending of its files, what it is called.

    `exporter` imports and gives the function that writes it; `lays_out` says that it
    knows the pages, `follows_layout` that it takes from one that does what it can't know,
    `sets_text` that it sets text for print, with spaces where no line ends, `comments` that
    notes in the margin are comments there, `keeps` that it makes the next document sooner
    by what it kept of the last one.
    """

    name: str
    extension: str
    title: str
    exporter: Callable[[], Exporter]
    lays_out: bool = False
    follows_layout: bool = False
    sets_text: bool = True
    comments: bool = False
    keeps: bool = False


def _docx_exporter() -> Exporter:
    from briefgen.export.to_docx.writer import document_to_docx

    return document_to_docx


def _pdf_exporter() -> Exporter:
    from briefgen.export.to_pdf.writer import document_to_pdf

    return document_to_pdf


def _markdown_exporter() -> Exporter:
    from briefgen.export.to_markdown import document_to_markdown

    return document_to_markdown


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        known.name: known
        for known in (
            Format(
                name="docx",
                extension=".docx",
                title="Word",
                exporter=_docx_exporter,
                follows_layout=True,
                comments=True,
                keeps=True,
            ),
            Format(
                name="pdf",
                extension=".pdf",
                title="PDF",
                exporter=_pdf_exporter,
                lays_out=True,
                keeps=True,
            ),
            Format(
                name="md",
                extension=".md",
                title="Markdown",
                exporter=_markdown_exporter,
                sets_text=False,
            ),
        )
    }
)
"""All formats by name, the usual one first."""


class Shapes:
    """One document as formats draw it; what several formats share is made once."""

    def __init__(self, document: Document, style: HouseStyle) -> None:
        self._document = document
        self._style = style
        self._made: dict[tuple[bool, bool], Document] = {}

    def drawn(self, known: Format) -> Document:
        """Give the document with what a format needs: comments, spaces, widths, numbers."""
        shown = document_with_comments(self._document) if known.comments else self._document
        key = (shown is self._document, known.sets_text)
        if key not in self._made:
            spaced = spaced_document(shown) if known.sets_text else shown
            self._made[key] = shaped_document(spaced, self._style)
        return self._made[key]


def render(
    document: Document,
    name: str,
    *,
    style: HouseStyle,
    fonts: FontCatalogue,
    options: ExportOptions,
    shapes: Shapes | None = None,
    kept: Kept | None = None,
) -> Exported:
    """Export a document to the format of a name; raise UsageError for an unknown one.

    `shapes` are those of this document, for who exports it to several formats, `kept` what
    exporters kept of others and may keep of it.
    """
    known = FORMATS.get(name)
    if known is None:
        raise unknown_name("format", name, FORMATS)
    shaped = (shapes or Shapes(document, style)).drawn(known)
    more: Any = {"kept": kept} if known.keeps else {}
    filled = filled_style(style, document)
    return known.exporter()(shaped, style=filled, fonts=fonts, options=options, **more)


def shaped_document(document: Document, style: HouseStyle) -> Document:
    """Give a document as every exporter draws it: columns, what stays together, numbers."""
    fitted = fitted_document(document_with_number_columns(document))
    return numbered_document(kept_document(fitted), style.numbering)
