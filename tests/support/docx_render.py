"""Render documents to Word files in the shipped style, and open what came out."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import msgspec
from lxml import etree

from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import Block, Document
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle
from briefgen.resources import asset

STAMP = datetime(2031, 3, 14, 9, 0, 0, tzinfo=UTC)
OPTIONS = ExportOptions(stamp=STAMP)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TEXT = tuple(f"{W}{name}" for name in ("t", "tab", "br", "footnoteReference", "footnoteRef"))


@cache
def plain_style() -> HouseStyle:
    return msgspec.toml.decode(asset("house_styles", "plain.toml").read_bytes(), type=HouseStyle)


@cache
def font_catalogue() -> FontCatalogue:
    text = asset("fonts", "fonts.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), FontCatalogue)


def docx_of(document: Document, *, style: HouseStyle | None = None) -> bytes:
    return document_to_docx(
        document, style=style or plain_style(), fonts=font_catalogue(), options=OPTIONS
    ).data


def docx_of_blocks(*blocks: Block, language: str = "en") -> bytes:
    return docx_of(Document(title="Fisheries talks", blocks=blocks, language=language))


def members(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def part(data: bytes, name: str) -> etree._Element:
    """Parse one part, for example "word/document.xml"."""
    return etree.fromstring(members(data)[name])


def styles_by_id(data: bytes) -> dict[str, etree._Element]:
    return {
        style.get(f"{W}styleId"): style for style in part(data, "word/styles.xml").iter(f"{W}style")
    }


def found(root: etree._Element, path: str) -> list[etree._Element]:
    """Find elements by a path of Word's names, such as ".//p/pPr/pStyle"."""
    steps = [step if step in ("", ".", "..", "*") else W + step for step in path.split("/")]
    return list(root.findall("/".join(steps)))


def values(root: etree._Element, path: str) -> list[str]:
    """Give the `w:val` of each element at a path."""
    return [element.get(f"{W}val") for element in found(root, path)]


def draft_of(*blocks: Block, language: str = "en", style: HouseStyle | None = None) -> Draft:
    document = Document(title="Fisheries talks", blocks=blocks, language=language)
    return Draft.of(document, style=style or plain_style())


def paragraph_texts(root: etree._Element) -> Iterator[str]:
    """Give the text of each paragraph in order, by a walk of its own over the XML.

    Breaks read as line ends, tabs as tabs, references of footnotes as their numbers;
    instructions of fields are no text, nor are lines to write on and the pages of a contents.
    Breaks in a figure stand after spaces and are none either; its words are paragraphs inside
    that of the figure.
    """
    for paragraph in root.iter(f"{W}p"):
        text = "".join(
            _run_text(element)
            for element in paragraph.iter(*TEXT)
            if next(element.iterancestors(f"{W}p")) is paragraph
        )
        if set(values(paragraph, "pPr/pStyle")) & {"TOC1", "TOC2"}:
            text = text.partition("\t")[0]
        if text:
            yield text


def _run_text(element: etree._Element) -> str:
    inside_run = element.getparent() is not None and element.getparent().tag == f"{W}r"
    if inside_run and "BriefBlank" in values(element.getparent(), "rPr/rStyle"):
        return ""
    if element.tag == f"{W}footnoteReference" and not element.get(f"{W}customMarkFollows"):
        return str(element.get(f"{W}id"))
    if element.tag == f"{W}footnoteRef":
        (footnote,) = element.iterancestors(f"{W}footnote")
        return str(footnote.get(f"{W}id"))
    in_figure = next(element.iterancestors(f"{W}txbxContent"), None) is not None
    marks = {f"{W}br": "" if in_figure else "\n", f"{W}tab": "\t", f"{W}t": element.text or ""}
    return marks.get(element.tag, "") if inside_run else ""


def all_paragraph_texts(data: bytes) -> list[str]:
    """Give the paragraphs of the body, then those of footnotes, then those of comments."""
    parts = members(data)
    return [
        text
        for name in ("document", "footnotes", "comments")
        if f"word/{name}.xml" in parts
        for text in paragraph_texts(etree.fromstring(parts[f"word/{name}.xml"]))
    ]
