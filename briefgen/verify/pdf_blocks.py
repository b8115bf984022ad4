"""Which paragraph of a tagged PDF each piece of marked content belongs to.

A paragraph may go over two pages and hold links; its words are one text all the same.
"""

import re
from collections.abc import Iterator

from briefgen.verify.pdf_objects import Objects
from briefgen.verify.pdf_syntax import REGULAR, Ref, Value

_KIND = re.compile(rb"/S\s*+/(\w++)")
_PARENT = re.compile(rb"/P\s++(\d{1,10})\s++\d{1,5}\s++R")
_INSIDE_A_LINE = frozenset(
    {b"Span", b"Link", b"Reference", b"Quote", b"Em", b"Strong", b"Code", b"Sub", b"Annot",
     b"BibEntry", b"Ruby", b"RB", b"RT", b"RP", b"NonStruct", b"Warichu", b"WT", b"WP"}
)  # fmt: skip
_MAYBE_INSIDE = re.compile(
    rb"/S\s*+/(?:" + b"|".join(sorted(_INSIDE_A_LINE)) + rb")(?!" + REGULAR + rb")"
)
_DEEPEST = 64


class Blocks:
    """Gives, for a page's number in the parent tree and marked content, the block around it."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        tree = objects.get(objects.trailer, "Root", "StructTreeRoot", "ParentTree")
        self._parents = dict(self._numbered(tree, 0))
        self._inside: dict[int, int | None] = dict.fromkeys(self._inside_lines())

    def block(self, page: Value, marked: int) -> int | None:
        """Give the number of the block's object; None for content that has none."""
        parents = self._parents.get(page) if isinstance(page, int) else None
        if parents is None or not 0 <= marked < len(parents):
            return None
        parent = parents[marked]
        if not isinstance(parent, Ref):
            return None
        return self._around(parent.number) if parent.number in self._inside else parent.number

    def _inside_lines(self) -> Iterator[int]:
        """Yield the numbers of all that may stand inside a line, which little does."""
        objects = self._objects
        for stretch in objects.stretches:
            for found in _MAYBE_INSIDE.finditer(stretch.data, stretch.start, stretch.end):
                yield objects.at(stretch, found.start() - stretch.start).number

    def _numbered(self, node: Value, depth: int) -> Iterator[tuple[int, list[Value]]]:
        """Yield the entries of a number tree."""
        numbers, kids = self._objects.get(node, "Nums"), self._objects.get(node, "Kids")
        listed = numbers if isinstance(numbers, list) else []
        for key, value in zip(listed[::2], listed[1::2], strict=False):
            found = self._objects.list_of(value)
            if isinstance(key, int) and isinstance(found, list):
                yield key, found
        for kid in kids if isinstance(kids, list) and depth < _DEEPEST else ():
            yield from self._numbered(self._objects.resolve(kid), depth + 1)

    def _around(self, number: int) -> int:
        known = self._inside[number]
        if known is None:
            known = self._inside[number] = self._climb(number)
        return known

    def _climb(self, number: int) -> int:
        """Go up from what stands inside a line to the paragraph around it."""
        for _ in range(_DEEPEST):
            stored = self._objects.current.get(number)
            kind = _KIND.search(stored.data, stored.start, stored.end) if stored else None
            if not stored or not kind or kind[1] not in _INSIDE_A_LINE:
                break
            parent = _PARENT.search(stored.data, stored.start, stored.end)
            if not parent:
                break
            number = int(parent[1])
        return number
