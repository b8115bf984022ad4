"""The boxes that a preview laid out before: only what a tick changes is laid out again."""

from collections.abc import Hashable
from typing import NamedTuple

from briefgen.export.to_pdf.blocks import block_to_boxes
from briefgen.export.to_pdf.boxes import Box
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.kept import Kept
from briefgen.model.document import Block
from briefgen.model.house_style import HouseStyle

_FIELD = "boxes that the PDF exporter measured"


class _Measured(NamedTuple):
    """The boxes of a block, and what its key names by where it lies in memory."""

    boxes: tuple[Box, ...]
    style: HouseStyle
    marked: frozenset[str]


class KeptBoxes:
    """The boxes of this document and the last one, by all that decides on them.

    A style can't be looked up by its content: it is by itself, and held so that no other one
    takes its place in memory. The same fonts are meant throughout.
    """

    def __init__(self) -> None:
        self._kept: Kept[Hashable, _Measured] = Kept()
        self._marked: Kept[frozenset[str], frozenset[str]] = Kept()

    def turn(self) -> None:
        """Begin another document."""
        self._kept.turn()
        self._marked.turn()

    def boxes(self, block: Block, column: Column, *, place: int) -> tuple[Box, ...]:
        """Give the boxes of a block as they were measured before, else measure them."""
        marked = self._same(column.marked)
        around = (column.width, column.indent, column.language, column.path, column.figures)
        key = (place, block, around, id(column.fonts), id(column.style), id(marked))
        if (known := self._kept.get(key)) is None:
            boxes = block_to_boxes(block, column, place=place)
            known = self._kept[key] = _Measured(boxes, column.style, marked)
        return known.boxes

    def _same(self, marked: frozenset[str]) -> frozenset[str]:
        """Give the set of the last document where it has the same members."""
        if (known := self._marked.get(marked)) is None:
            known = self._marked[marked] = marked
        return known


def boxes_before(kept: dict[str, object] | None) -> KeptBoxes | None:
    """Give the boxes measured before, for another document; None where nobody keeps any."""
    if kept is None:
        return None
    known = kept.setdefault(_FIELD, KeptBoxes())
    assert isinstance(known, KeptBoxes)
    known.turn()
    return known
