"""The objects of a PDF file and their numbers, written with their offsets.

Head, trailer and identity are reportlab's. It would look each object up by a name, wrap it,
and ask for comments and encryption; tags make thousands of small ones.
"""

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from briefgen.export.to_pdf.objects import Item
from briefgen.export.to_pdf.pdf_document import PDFDocument, PDFFile, PDFTrailer

# Texts that go into the file at once: together they are large enough to take few steps, and
# small enough to lie where the ones before did. A large file in one piece had to be given new
# memory by the system each time.
_AT_ONCE = 256
# What stands before the first object, and is always free (ISO 32000-1, 7.5.4).
_FREE = b"0000000000 65535 f \n"
# Of the place of an object.
_DIGITS = 10


class File:
    """A file in the making: `root` is its catalogue, `info` its properties.

    `version` is that of PDF. From 2.0 on, properties stand in the metadata alone.
    """

    def __init__(self, version: tuple[int, int] = (1, 7)) -> None:
        # `invariant`: without it reportlab asks the clock.
        self._document = PDFDocument(invariant=1, pdfVersion=version)
        # Lists hold the texts of objects that were written at once.
        self._objects: list[Item | list[str]] = []
        self._count = 0
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
            self._count += 1
            item.reference = f"{self._count} 0 R"
        return item.reference

    @property
    def next_number(self) -> int:
        """Give the number that the next object gets."""
        return self._count + 1

    def add_written(self, texts: list[str]) -> None:
        """Number objects that are written already: in ASCII, from the number to "endobj".

        Until the file is written the list may be changed, but not get longer or shorter.
        """
        self._objects.append(texts)
        self._count += len(texts)

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
        found: list[int] = []
        for place, one in enumerate(self._objects):
            # Else a large file would be there twice.
            self._objects[place] = []
            if isinstance(one, list):
                found += _together(one, output)
                one.clear()
            else:
                written = one.format(self._document)
                found.append(output.add(b"%d 0 obj\n%b\nendobj\n" % (len(found) + 1, written)))
        return found


def _together(texts: Sequence[str], output: PDFFile) -> Iterable[int]:
    """Put texts in ASCII into the file, many at once, and give where each begins."""
    found: list[int] = []
    for begin in range(0, len(texts), _AT_ONCE):
        some = texts[begin : begin + _AT_ONCE]
        start = output.add("".join(some).encode("ascii"))
        found += accumulate(map(len, some[:-1]), initial=start)
    return found


def _table(offsets: Sequence[int]) -> bytes:
    """Give the table by which readers find each object (ISO 32000-1, 7.5.4)."""
    return b"xref\n0 %d\n%b%b" % (len(offsets) + 1, _FREE, b"".join(_entries(offsets)))


def _entries(offsets: Sequence[int]) -> Iterator[bytes]:
    """Give the entries of the table, those of as many digits at once.

    Tags make thousands of objects, and numbers are written faster that need not be filled up.
    """
    begin = 0
    for digits in range(1, _DIGITS + 1):
        end = bisect_left(offsets, 10**digits, lo=begin)
        entry = b"0" * (_DIGITS - digits) + b"%d 00000 n \n"
        yield entry * (end - begin) % tuple(offsets[begin:end])
        begin = end
