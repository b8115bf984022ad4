"""Write title, subject, language and dates of the file; nobody is named as its author."""

from datetime import datetime

from briefgen.export.to_docx.archive import utc
from briefgen.export.to_docx.markup import admissible, escape
from briefgen.export.to_docx.package import CORE_PROPERTIES, PROPERTIES, Part
from briefgen.model.document import Document

_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_LONGEST = 255
"""Characters that Word takes in a property."""


def properties_part(document: Document, *, stamp: datetime) -> Part:
    """Make the part; both of its dates are `stamp`."""
    moment = utc(stamp).strftime("%Y-%m-%dT%H:%M:%SZ")
    dates = "".join(
        f'<dcterms:{tag} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{tag}>'
        for tag in ("created", "modified")
    )
    xml = (
        f'<cp:coreProperties xmlns:cp="{CORE_PROPERTIES}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_cut(document.title)}</dc:title>"
        f"<dc:subject>{_cut(document.subject)}</dc:subject>"
        f"<dc:language>{escape(document.language)}</dc:language>{dates}</cp:coreProperties>"
    )
    return Part(name=PROPERTIES, type=_TYPE, content=xml)


def _cut(text: str) -> str:
    return escape(admissible(text)[:_LONGEST])
