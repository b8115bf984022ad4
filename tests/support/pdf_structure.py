"""Read the structure tree of a PDF as a screen reader does: elements, their words, their order.

The words come from the content under the mark of each element, by the maps of the fonts.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pikepdf

from tests.support.pdf_reading import kids, kids_of

Spot = tuple[tuple[int, int], int]
"""A page, by the number of its object, and a number of marked content on it."""
_BLOCKS = re.compile(r"P|H\d|Caption|TOCI|Figure")
_CODES = re.compile(rb"<([0-9a-f]+)> <([0-9a-f]+)>")


class Told(NamedTuple):
    """One block as it is read: the kinds of the elements around it, its own, and its words."""

    path: tuple[str, ...]
    words: str

    @property
    def kind(self) -> str:
        """Give the kind of the block."""
        return self.path[-1]


def told_blocks(pdf: pikepdf.Pdf) -> list[Told]:
    """Give the blocks in the order in which they are read, without labels of lists and notes."""
    texts = marked_texts(pdf)
    (top,) = kids(pdf.Root.StructTreeRoot, "/StructElem")
    return list(_blocks(top, (), texts))


def _blocks(
    element: pikepdf.Object, above: tuple[str, ...], texts: Mapping[Spot, str]
) -> Iterator[Told]:
    path = (*above, str(element.S)[1:])
    if _BLOCKS.fullmatch(path[-1]):
        yield Told(path, "".join(_words(element, texts)))
        return
    for kid in kids(element, "/StructElem"):
        yield from _blocks(kid, path, texts)


def _words(element: pikepdf.Object, texts: Mapping[Spot, str]) -> Iterator[str]:
    """Yield the words of an element and of all that is in it, but labels, in their order."""
    for kid in kids_of(element):
        if isinstance(kid, int):
            yield texts[element.Pg.objgen, kid]
        elif kid.get("/Type") == "/MCR":
            yield texts[kid.Pg.objgen, int(kid.MCID)]
        elif kid.get("/Type") == "/StructElem" and kid.S != "/Lbl":
            yield from _words(kid, texts)


def marked_texts(pdf: pikepdf.Pdf) -> dict[Spot, str]:
    """Give the text under each mark of each page."""
    found: dict[Spot, str] = {}
    for page in pdf.pages:
        fonts = {name: _texts_of(font) for name, font in page.Resources.Font.items()}
        found |= {(page.obj.objgen, number): text for number, text in _marked(page, fonts).items()}
    return found


def _texts_of(font: pikepdf.Object) -> dict[str, str]:
    """Give the text that each code of a font stands for, by its map."""
    listed = _CODES.findall(font.ToUnicode.read_bytes().split(b"endcodespacerange")[1])
    return {
        code.decode(): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in listed
    }


def _marked(page: pikepdf.Page, fonts: Mapping[str, Mapping[str, str]]) -> dict[int, str]:
    found: dict[int, str] = {}
    marks: list[tuple[int | None, bool]] = [(None, False)]
    font: Mapping[str, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = list(instruction.operands)
        match str(instruction.operator):
            case "BDC" | "BMC" if operands[0] == "/ReversedChars":
                # What runs from right to left is shown from its end (ISO 32000-1, 14.8.2.3.3).
                marks.append((marks[-1][0], True))
            case "BDC" | "BMC":
                marks.append((opened := _number(operands), False))
                if opened is not None:
                    found[opened] = ""
            case "EMC":
                marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ":
                number, reverse = marks[-1]
                shown = list(_shown(operands[0], font))
                if number is not None:
                    words = "".join(shown[::-1] if reverse else shown)
                    found[number] += words
    return found


def _number(operands: list[pikepdf.Object]) -> int | None:
    named = len(operands) > 1 and "/MCID" in operands[1]
    return int(operands[1].MCID) if named else None


def _shown(operand: pikepdf.Object, font: Mapping[str, str]) -> Iterator[str]:
    for part in operand:
        if isinstance(part, pikepdf.String):
            codes = bytes(part).hex()
            yield from (font.get(codes[at : at + 4], "") for at in range(0, len(codes), 4))
