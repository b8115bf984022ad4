"""The objects of a PDF file, their numbers, and the bytes that they become (ISO 32000-1, 7.5)."""

import hashlib
from itertools import accumulate

from briefgen.export.to_pdf.objects import Item, dictionary

# Four bytes beyond ASCII tell programs that carry files not to take this one for text.
_HEAD = b"%%PDF-%d.%d\n%%\x93\x8c\x8b\x9e\n"
_FREE = b"0000000000 65535 f \n"
_IDENTITY = 16


class File:
    """A file in the making: `root` is its catalogue, `info` its properties.

    `version` is that of PDF. From 2.0 on, properties stand in the metadata alone.
    """

    def __init__(self, version: tuple[int, int] = (1, 7)) -> None:
        self._version = version
        self._items: list[Item] = []
        self.root = Item({"Type": "/Catalog"})
        self.info = Item({})

    def add(self, item: Item) -> str:
        """Number an object and give the reference to it."""
        if not item.reference:
            self._items.append(item)
            item.reference = f"{len(self._items)} 0 R"
        return item.reference

    def written(self, *, identity: bytes) -> bytes:
        """Give the bytes of the file; its id stems from `identity`, what makes it the one it is."""
        mark = f"<{hashlib.sha256(identity).hexdigest()[: 2 * _IDENTITY]}>"
        entries = {"ID": f"[{mark}{mark}]", "Root": self.add(self.root)}
        if self._version < (2, 0):
            entries["Info"] = self.add(self.info)
        entries["Size"] = str(len(self._items) + 1)
        head = _HEAD % self._version
        bodies = [
            b"%d 0 obj\n%b\nendobj\n" % (number, item.written())
            for number, item in enumerate(self._items, start=1)
        ]
        *starts, end = accumulate(map(len, bodies), initial=len(head))
        places = "".join([f"{start:010} 00000 n \n" for start in starts]).encode()
        table = b"xref\n0 %d\n%b%b" % (len(starts) + 1, _FREE, places)
        trailer = f"trailer\n{dictionary(entries)}\nstartxref\n{end}\n%%EOF\n".encode()
        return b"".join((head, *bodies, table, trailer))
