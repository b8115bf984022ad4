"""Make PDFs with the style and the fonts that ship."""

import tomllib
from datetime import UTC, datetime
from functools import cache

import msgspec

from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions, Placed
from briefgen.model.house_style import FontCatalogue, HouseStyle
from briefgen.resources import asset

OPTIONS = ExportOptions(stamp=datetime(2031, 3, 14, 9, 0, tzinfo=UTC))


@cache
def plain_style() -> HouseStyle:
    """Give the house style `plain`."""
    text = asset("house_styles", "plain.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), HouseStyle)


@cache
def shipped_fonts() -> FontCatalogue:
    """Give the families that ship."""
    text = asset("fonts", "fonts.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), FontCatalogue)


@cache
def open_fonts() -> OpenFonts:
    """Give the shipped families, opened once for all tests."""
    return OpenFonts(shipped_fonts())


def pdf_of(document: Document, *, style: HouseStyle | None = None) -> Exported:
    """Export a document with what ships."""
    return document_to_pdf(
        document,
        style=style or plain_style(),
        fonts=shipped_fonts(),
        options=OPTIONS,
        opened=open_fonts(),
    )


def places_in(document: Document, *, style: HouseStyle | None = None) -> tuple[Placed, ...]:
    """Give where the origins of a document land, as the window asks for it."""
    return document_to_pdf(
        document,
        style=style or plain_style(),
        fonts=shipped_fonts(),
        options=msgspec.structs.replace(OPTIONS, for_screen=True),
        opened=open_fonts(),
    ).places
