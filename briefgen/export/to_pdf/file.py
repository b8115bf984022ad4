"""The objects of a PDF file, their numbers, and the table by which readers find them."""

import hashlib

from briefgen.export.to_pdf.objects import Item, dictionary

# Bytes that are no text, so that no program takes the file for one (ISO 32000-1, 7.5.2).
_HEAD = b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n"
_OBJECT = b"%d 0 obj\n%b\nendobj\n"
_TABLE = b"xref\n0 %d\n0000000000 65535 f \n%b"
_ENTRY = b"%010d 00000 n \n"
_END = b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n"
_ID_DIGITS = 32


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
        trailer = self._trailer(identity)
        parts = [_HEAD % self._version]
        offsets: list[int] = []
        at = len(parts[0])
        for number, item in enumerate(self._items, start=1):
            part = _OBJECT % (number, item.written())
            parts.append(part)
            offsets.append(at)
            at += len(part)
        table = b"".join([_ENTRY % offset for offset in offsets])
        parts.append(_TABLE % (len(offsets) + 1, table))
        parts.append(_END % (trailer.encode("ascii"), at))
        return b"".join(parts)

    def _trailer(self, identity: bytes) -> str:
        """Give what readers look for first; the objects that it names get their numbers."""
        key = f"<{hashlib.sha256(identity).hexdigest()[:_ID_DIGITS]}>"
        entries: dict[str, object] = {"Root": self.add(self.root), "ID": f"[{key} {key}]"}
        if self._version < (2, 0):
            entries["Info"] = self.add(self.info)
        return dictionary({**entries, "Size": len(self._items) + 1})
