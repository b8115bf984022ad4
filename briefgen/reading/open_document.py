"""Read ODT: what stands on the page, without comments and deleted text."""

from collections.abc import Sequence

from lxml import etree

from briefgen.reading.archive import Archive, damaged, protected
from briefgen.reading.normalise import joined
from briefgen.reading.open_text import hidden_styles, paragraphs_of
from briefgen.reading.origin import Origin, Reader, ReadText, day_of, language_of, source_of
from briefgen.reading.safe_xml import children, local_name, parse_xml, text_of

READER = Reader(name="odt", version="3")


def read_open_document(data: bytes, *, file_name: str) -> ReadText:
    """Read an ODT file; raise InputError where it is damaged, protected or goes too far."""
    archive = Archive(data, file_name=file_name)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise protected(file_name)
    content = archive.read("content.xml")
    if not content:
        raise damaged(file_name)
    named = archive.read("styles.xml")
    styles = [parse_xml(named, file_name=file_name)] if named else []
    root = parse_xml(content, file_name=file_name)
    source = source_of(
        data,
        file_name=file_name,
        reader=READER,
        text=_running_text(root, styles) or _margins(styles),
        origin=_origin(archive.read("meta.xml"), file_name),
    )
    return ReadText(source=source, original=data)


def _running_text(root: etree._Element, styles: Sequence[etree._Element]) -> str:
    hidden = hidden_styles(*styles, root)
    texts = (text for body in children(root, "body") for text in children(body, "text"))
    return joined(one for text in texts for one in paragraphs_of(text, hidden=hidden))


def _margins(styles: Sequence[etree._Element]) -> str:
    """Give heads and feet of the pages, which are read only where they are the only text."""
    hidden = hidden_styles(*styles)
    margins = (
        one for root in styles for one in root.iter() if local_name(one) in ("header", "footer")
    )
    found = (one for margin in margins for one in paragraphs_of(margin, hidden=hidden))
    return joined(dict.fromkeys(found))


def _origin(meta: bytes, file_name: str) -> Origin:
    """Read the document's properties; the day it was made is a hint, not its date of issue."""
    if not meta:
        return Origin()
    root = parse_xml(meta, file_name=file_name)
    return Origin(
        title=text_of(root, "title"),
        author=text_of(root, "initial-creator") or text_of(root, "creator"),
        document_date=day_of(text_of(root, "creation-date"), how="inferred"),
        language=language_of(text_of(root, "language")),
    )
