"""Number headings and paragraphs through a document, as its house style asks for.

One pass over the tree, before any exporter sees it: so Word's own lists, the numbers drawn
in the PDF and those in Markdown are the same. Tables, notes and lists that have numbers of
their own stay as they are.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from briefgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Counted,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Text,
)
from briefgen.model.house_style import ListForm, NumberForm, Numbering, form_parts

_ROMAN = {100: "c", 90: "xc", 50: "l", 40: "xl", 10: "x", 9: "ix", 5: "v", 4: "iv", 1: "i"}
_LETTERS = 26
GAP_BEHIND_NUMBER = 0.4
"""The least distance of a text from a number too wide for its column, in heights of its letters."""
_EN_SPACE = "\N{EN SPACE}"


def numbered_document(document: Document, numbering: Numbering) -> Document:
    """Give the document with the numbers of its headings and paragraphs.

    A single paragraph has none: a number is there to tell it from others.
    """
    has_areas = any(isinstance(one, Heading) and one.number for one in document.blocks)
    if not (numbering.headings or has_areas) and numbering.paragraphs == "none":
        return document
    walk = _Pass(numbering)
    blocks = tuple(walk.blocks(document.blocks))
    if walk.counted == 1:
        return numbered_document(document, replace(numbering, paragraphs="none"))
    return replace(document, blocks=tuple(walk.with_numbers(block) for block in blocks))


class _Pass:
    """One walk through a document: the counters so far, and what stood last.

    `counted` is the number of paragraphs that got one, `labels` the numbers of headings by
    their anchors.
    """

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.headings = 0
        self.areas = 0
        self.labels: dict[str, str] = {}
        self.counted = 0
        self.counters = [0] * len(numbering.forms)
        self.follows_number = False

    def blocks(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """Give the blocks with their numbers."""
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Block]:
        introduced, self.follows_number = self.follows_number, False
        counts = self.numbering.paragraphs
        match block:
            case Heading(level=1) if self.numbering.headings:
                self.headings += 1
                yield self._heading(block, self.headings, form=self.numbering.heading_form)
            case Heading(level=2, number=Counted()):
                self.areas += 1
                yield self._heading(block, self.areas, form=self.numbering.area_form)
            case Paragraph(role="body") if counts != "none":
                self.follows_number = True
                yield self._counted(block, 0)
            case ListBlock(numbered=False) if counts == "all":
                # What an own paragraph introduces is part of it; else each item stands alone.
                yield self._list(block, 1 if introduced else 0)
            case _:
                yield block

    def _heading(self, heading: Heading, count: int, *, form: NumberForm) -> Heading:
        label = _label(form, [count])
        self.labels[heading.anchor] = label
        return replace(heading, number=Counted(label=label))

    def with_numbers(self, block: Block) -> Block:
        """Give the contents with the numbers of the headings that its entries lead to."""
        if not isinstance(block, Contents):
            return block
        return replace(block, entries=tuple(self._entry(entry) for entry in block.entries))

    def _entry(self, entry: ContentsEntry) -> ContentsEntry:
        label = self.labels.get(entry.target)
        number = (Text(text=label + _EN_SPACE),) if label else ()
        return replace(entry, inlines=(*number, *entry.inlines))

    def _list(self, block: ListBlock, level: int) -> ListBlock:
        level = min(level, len(self.counters) - 1)
        items = tuple(ListItem(blocks=tuple(self._item(item, level))) for item in block.items)
        return replace(block, items=items, counted=True)

    def _item(self, item: ListItem, level: int) -> Iterator[Block]:
        for at, block in enumerate(item.blocks):
            match block:
                case Paragraph() if at == 0:
                    yield self._counted(block, level)
                case Paragraph():
                    yield replace(block, role="body", number=Counted(level=level))
                case ListBlock(numbered=False):
                    yield self._list(block, level + 1)
                case _:
                    yield block

    def _counted(self, paragraph: Paragraph, level: int) -> Paragraph:
        """Number a paragraph; deeper levels begin again below it."""
        self.counted += 1
        self.counters[level] += 1
        self.counters[level + 1 :] = [0] * (len(self.counters) - level - 1)
        label = _label(self.numbering.forms[level], self.counters[: level + 1])
        return replace(paragraph, role="body", number=Counted(level=level, label=label))


def item_label(form: ListForm, count: int) -> str:
    """Give the number of an item of a list that has numbers of its own."""
    return _label(form, [count])


def _label(form: NumberForm, counters: list[int]) -> str:
    parts = form_parts(form)
    named = counters[-parts.levels :]
    above = "".join(f"{max(count, 1)}." for count in named[:-1])
    return f"{parts.before}{above}{_written(counters[-1], parts.sign)}{parts.after}"


def _written(count: int, sign: str) -> str:
    match sign:
        case "i":
            return _roman(count)
        case "a":
            return _letters(count)
        case "A":
            return _letters(count).upper()
        case _:
            return str(count)


def _letters(count: int) -> str:
    """Write a count as Word does: a … z, then aa, bb …."""
    rounds, place = divmod(count - 1, _LETTERS)
    return chr(ord("a") + place) * (rounds + 1)


def _roman(count: int) -> str:
    written = ""
    for worth, sign in _ROMAN.items():
        times, count = divmod(count, worth)
        written += sign * times
    return written
