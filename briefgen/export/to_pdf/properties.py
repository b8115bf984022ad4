"""What a PDF says of itself: title, language, dates, its colours, the standards it keeps.

The properties stand twice, for old readers and as XMP (ISO 16684-1), and have to agree.
"""

import zlib
from datetime import UTC, datetime
from functools import cache

from briefgen.export.directions import is_right_to_left
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import (
    COMPRESSION,
    Item,
    array,
    date_string,
    dictionary,
    packed_stream,
    text_string,
    visible,
)
from briefgen.export.to_pdf.standards import Standard
from briefgen.model.document import Document
from briefgen.resources import asset

_PROGRAM = "briefgen"
# The last two are no characters, and XML does not admit them.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\ufffe": " ", "\uffff": " "})
_COLOURS = "sRGB IEC61966-2.1"

# PDF/A-2 and -3 know no property of PDF/UA; a file has to describe those that it uses
# (ISO 19005-2, 6.6.2.3.3).
_DESCRIBED = (
    '<rdf:Description rdf:about="" '
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that is kept</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


def write_properties(source: Document, file: File, *, stamp: datetime, standard: Standard) -> None:
    """Put title, subject, language and dates into a file, and which standards it keeps."""
    file.info["Title"] = text_string(source.title)
    if source.subject:
        file.info["Subject"] = text_string(source.subject)
    file.info["Creator"] = file.info["Producer"] = text_string(_PROGRAM)
    file.info["CreationDate"] = file.info["ModDate"] = date_string(stamp)
    file.root["Lang"] = text_string(source.language)
    direction = {"Direction": "/R2L"} if is_right_to_left(source.language) else {}
    file.root["ViewerPreferences"] = dictionary({"DisplayDocTitle": "true", **direction})
    file.root["Metadata"] = file.add(_metadata(source, stamp, standard))
    file.root["OutputIntents"] = array([file.add(_output_intent(file))])


def _metadata(source: Document, stamp: datetime, standard: Standard) -> Item:
    """Give the properties as XMP, unpacked, so that anybody can read them."""
    # Half of a pair stands for no character; a question mark stands for it, as in the Info.
    content = _xmp(source, stamp, standard).encode("utf-8", "replace")
    return Item({"Type": "/Metadata", "Subtype": "/XML", "Length": len(content)}, content=content)


def _xmp(source: Document, stamp: datetime, standard: Standard) -> str:
    date = stamp.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    subject = _alternatives("dc:description", source.subject) if source.subject else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" '
        'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f"<dc:format>application/pdf</dc:format>{_alternatives('dc:title', source.title)}{subject}"
        f"<dc:language><rdf:Bag><rdf:li>{_escaped(source.language)}</rdf:li></rdf:Bag>"
        "</dc:language>"
        f"<xmp:CreatorTool>{_PROGRAM}</xmp:CreatorTool><pdf:Producer>{_PROGRAM}</pdf:Producer>"
        f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>"
        f"{_kept(standard)}</rdf:Description>"
        f'{"" if standard.is_pdf_2 else _DESCRIBED}</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    )


def _kept(standard: Standard) -> str:
    """Name the standards that are kept, by part, revision and level."""
    named = {
        "pdfaid:part": standard.archive_part,
        "pdfaid:rev": standard.archive_revision,
        "pdfaid:conformance": standard.level,
        "pdfuaid:part": standard.access_part,
        "pdfuaid:rev": standard.access_revision,
    }
    return "".join(f"<{name}>{value}</{name}>" for name, value in named.items() if value)


def _alternatives(name: str, text: str) -> str:
    words = f'<rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li>'
    return f"<{name}><rdf:Alt>{words}</rdf:Alt></{name}>"


def _escaped(text: str) -> str:
    return visible(text).translate(_ESCAPES)


def _output_intent(file: File) -> Item:
    """Say what the numbers of colours mean: those of any screen."""
    return Item(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": text_string(_COLOURS),
            "Info": text_string(_COLOURS),
            "DestOutputProfile": file.add(packed_stream(_profile(), {"N": 3})),
        }
    )


@cache
def _profile() -> bytes:
    """Give the profile of these colours as all files hold it, compressed."""
    return zlib.compress(asset("colours", "sRGB.icc").read_bytes(), COMPRESSION)
