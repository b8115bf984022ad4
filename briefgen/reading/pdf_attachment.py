"""The files that go along inside a PDF."""

import pypdfium2


def attachment_in_pdf(data: bytes, name: str) -> bytes | None:
    """Give the bytes of the file with a name that a PDF carries; None where it has none.

    A PDF that is damaged or protected carries none, as far as can be told.
    """
    try:
        with pypdfium2.PdfDocument(data) as document:
            for number in range(document.count_attachments()):
                attachment = document.get_attachment(number)
                if attachment.get_name() == name:
                    return bytes(attachment.get_data())
    except pypdfium2.PdfiumError:
        return None
    return None
