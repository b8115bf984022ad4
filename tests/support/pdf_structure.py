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


class Marked(NamedTuple):
    """What stands under one mark: its tag, its properties, its words."""

    tag: str
    properties: Mapping[str, pikepdf.Object]
    words: str = ""


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
    return {
        (page.obj.objgen, int(one.properties["/MCID"])): one.words
        for page in pdf.pages
        for one in marked_contents(page)
        if "/MCID" in one.properties
    }


def _texts_of(font: pikepdf.Object) -> dict[str, str]:
    """Give the text that each code of a font stands for, by its map."""
    listed = _CODES.findall(font.ToUnicode.read_bytes().split(b"endcodespacerange")[1])
    return {
        code.decode(): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in listed
    }


def marked_contents(page: pikepdf.Page) -> list["Marked"]:
    """Give what stands under each mark of a page, artifacts too, with its words."""
    fonts = {name: _texts_of(font) for name, font in page.Resources.Font.items()}
    found: list[Marked] = []
    # The places of the marks that are open, and whether what is shown runs from its end.
    open_marks: list[tuple[int, bool]] = []
    font: Mapping[str, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = list(instruction.operands)
        match str(instruction.operator):
            case "BDC" | "BMC" if operands[0] == "/ReversedChars":
                # What runs from right to left is shown from its end (ISO 32000-1, 14.8.2.3.3).
                open_marks.append((open_marks[-1][0], True))
            case "BDC" | "BMC":
                open_marks.append((len(found), False))
                found.append(Marked(str(operands[0]), dict(*operands[1:])))
            case "EMC":
                open_marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ":
                place, reverse = open_marks[-1]
                shown = list(_shown(operands[0], font))
                words = "".join(shown[::-1] if reverse else shown)
                found[place] = found[place]._replace(words=found[place].words + words)
    return found


def _shown(operand: pikepdf.Object, font: Mapping[str, str]) -> Iterator[str]:
    for part in operand:
        if isinstance(part, pikepdf.String):
            codes = bytes(part).hex()
            yield from (font.get(codes[at : at + 4], "") for at in range(0, len(codes), 4))
