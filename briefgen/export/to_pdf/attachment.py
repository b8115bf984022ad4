"""Put a file into a PDF, tied to the document as what it was made from (ISO 32000-2, 14.13)."""

from datetime import datetime

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import (
    Item,
    array,
    date_string,
    dictionary,
    name,
    stream,
    text_string,
)
from briefgen.model.exported import Attachment


def write_attachment(attachment: Attachment, file: File, *, stamp: datetime) -> None:
    """Embed a file, and list it where readers look for files that belong to a document."""
    title = text_string(attachment.name)
    content = stream(
        attachment.data,
        {
            "Type": "/EmbeddedFile",
            "Subtype": name(attachment.media_type),
            "Params": dictionary({"Size": len(attachment.data), "ModDate": date_string(stamp)}),
        },
    )
    embedded = file.add(content)
    specification = file.add(
        Item(
            {
                "Type": "/Filespec",
                "F": title,
                "UF": title,
                "Desc": text_string(attachment.description),
                "AFRelationship": "/Source",
                "EF": dictionary({"F": embedded, "UF": embedded}),
            }
        )
    )
    file.root["AF"] = array([specification])
    listed = dictionary({"Names": array([title, specification])})
    file.root["Names"] = dictionary({"EmbeddedFiles": listed})
