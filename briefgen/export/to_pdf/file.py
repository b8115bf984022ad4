"""The objects of a PDF file and their numbers; reportlab writes them with their offsets."""

import hashlib

from briefgen.export.to_pdf.objects import Item
from briefgen.export.to_pdf.pdf_document import PDFDocument


class File:
    """A file in the making: `root` is its catalogue, `info` its properties.

    `version` is that of PDF. From 2.0 on, properties stand in the metadata alone.
    """

    def __init__(self, version: tuple[int, int] = (1, 7)) -> None:
        # `invariant`: without it reportlab asks the clock.
        self._document = PDFDocument(invariant=1, pdfVersion=version)
        self.root = self._document.Catalog = Item({"Type": "/Catalog"})
        self.info = Item({})
        self._document.info = self.info if version < (2, 0) else None

    def add(self, item: Item) -> str:
        """Number an object and give the reference to it."""
        if not item.reference:
            key = self._document.Reference(item).name
            number, generation = self._document.idToObjectNumberAndVersion[key]
            item.reference = f"{number} {generation} R"
        return item.reference

    def written(self, *, identity: bytes) -> bytes:
        """Give the bytes of the file; its id stems from `identity`, what makes it the one it is."""
        self._document.updateSignature(hashlib.sha256(identity).digest())
        data: bytes = self._document.format()
        return data
