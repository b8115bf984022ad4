"""The objects of a PDF file and their numbers, written with their offsets.

Head, trailer and identity are reportlab's. It would look each object up by a name, wrap it,
and ask for comments and encryption; tags make thousands of small ones.
"""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import accumulate

from briefgen.export.to_pdf.objects import Item
from briefgen.export.to_pdf.pdf_document import PDFDocument, PDFFile, PDFTrailer

# What stands before the first object, and is always free (ISO 32000-1, 7.5.4).
_FREE = b"0000000000 65535 f \n"


class File:
    """A file in the making: `root` is its catalogue, `info` its properties.

    `version` is that of PDF. From 2.0 on, properties stand in the metadata alone.
    """

    def __init__(self, version: tuple[int, int] = (1, 7)) -> None:
        # `invariant`: without it reportlab asks the clock.
        self._document = PDFDocument(invariant=1, pdfVersion=version)
        self._objects: list[Item | str] = []
        self.root = Item({"Type": "/Catalog"})
        self.info = Item({})
        self._version = version
        self._has_info = version < (2, 0)
        self._identity = hashlib.sha256()

    def identify(self, part: bytes) -> None:
        """Let the id of the file stem from one more part of what makes it the one it is."""
        self._identity.update(part)

    def add(self, item: Item) -> str:
        """Number an object and give the reference to it."""
        if not item.reference:
            self._objects.append(item)
            item.reference = f"{len(self._objects)} 0 R"
        return item.reference

    def reserve(self, count: int) -> range:
        """Give the numbers of as many objects, to be filled before the file is written."""
        first = len(self._objects) + 1
        self._objects += [""] * count
        return range(first, first + count)

    def fill(self, numbers: range, written: Iterable[str]) -> None:
        """Put objects under numbers reserved for them: in ASCII, from the number to "endobj"."""
        listed = list(written)
        assert len(listed) == len(numbers)
        self._objects[numbers.start - 1 : numbers.stop - 1] = listed

    def written(self) -> bytes:
        """Give the bytes of the file, once: its objects are forgotten as they are written."""
        self._document.updateSignature(self._identity.digest())
        root = self.add(self.root)
        info = self.add(self.info) if self._has_info else None
        output = PDFFile(self._version)
        found = self._placed(output)
        start = output.add(_table(found))
        size = len(found) + 1
        trailer = PDFTrailer(start, Size=str(size), Root=root, Info=info, ID=self._document.ID())
        output.add(trailer.format(self._document))
        data: bytes = output.format(self._document)
        return data

    def _placed(self, output: PDFFile) -> list[int]:
        """Put the objects into the file, and give where each begins; texts go together."""
        texts: list[str] = []
        found: list[int] = []
        for number, one in enumerate(self._objects, start=1):
            # Else a large file would be there twice.
            self._objects[number - 1] = ""
            if isinstance(one, str):
                texts.append(one)
                continue
            found += _together(texts, output)
            texts.clear()
            found.append(
                output.add(b"%d 0 obj\n%b\nendobj\n" % (number, one.format(self._document)))
            )
        found += _together(texts, output)
        return found


def _together(texts: Sequence[str], output: PDFFile) -> Iterable[int]:
    """Put texts in ASCII into the file at once, and give where each begins."""
    if not texts:
        return ()
    start = output.add("".join(texts).encode("ascii"))
    return accumulate(map(len, texts[:-1]), initial=start)


def _table(offsets: Sequence[int]) -> bytes:
    """Give the table by which readers find each object (ISO 32000-1, 7.5.4)."""
    # One form for all: tags make thousands of objects.
    entries = (b"%010d 00000 n \n" * len(offsets)) % tuple(offsets)
    return b"xref\n0 %d\n%b%b" % (len(offsets) + 1, _FREE, entries)
