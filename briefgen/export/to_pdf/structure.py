"""What a PDF holds beside its pages: outline and links."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

import msgspec

from briefgen.export.to_pdf.elements import Elements
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import (
    Item,
    array,
    byte_string,
    dictionary,
    number,
    text_string,
)
from briefgen.export.to_pdf.pages import Page
from briefgen.export.to_pdf.setting import SetLine, Span
from briefgen.export.to_pdf.tags import ARTIFACT, Path, inline_path
from briefgen.export.to_pdf.tree import Citation, LinkObject
from briefgen.model.document import Link, NoteMark
from briefgen.model.document_text import inline_text

# Characters that stand for themselves in an address (RFC 3986), and the percent sign of
# what is escaped already.
_ADDRESS_SIGNS = "%:/?#[]@!$&'()*+,;=~-._"


class Target(msgspec.Struct, frozen=True, gc=False):
    """Where a link leads: an element, its page, and the place there, the zoom left as it is."""

    path: Path
    page: str
    place: str

    def entries(self, elements: Elements) -> dict[str, str]:
        """Give the entries by which a link or an entry of the outline leads there."""
        on_page = f"[{self.page} {self.place}]"
        if not elements.standard.is_pdf_2:
            return {"Dest": on_page}
        in_tree = f"[{elements.nearest(self.path)} {self.place}]"
        return {"A": dictionary({"S": "/GoTo", "D": on_page, "SD": in_tree})}


class Entry(msgspec.Struct):
    """A heading in the outline, with those below it."""

    title: str
    level: int
    target: Target
    below: list["Entry"]


def target_at(line: SetLine, page: str, *, path: Path | None = None) -> Target:
    """Give a line, or an element in it, as the target of links."""
    place = f"/XYZ {number(line.x)} {number(line.top)} null"
    return Target(line.path if path is None else path, page, place)


def link_targets(pages: Sequence[Page], references: Sequence[str]) -> dict[str, Target]:
    """Give the place of each note, and of each heading with an anchor, by what leads to it."""
    return {
        line.box.anchor: target_at(line, reference)
        for page, reference in zip(pages, references, strict=True)
        for line in page.lines
        if line.opens and line.box.anchor
    }


def mark_targets(pages: Sequence[Page], references: Sequence[str]) -> dict[str, Target]:
    """Give the place of the first mark of each note, to which its number leads back."""
    found: dict[str, Target] = {}
    for page, reference in zip(pages, references, strict=True):
        for line in page.lines:
            for span in line.spans() if line.path is not ARTIFACT and line.box.has_links else ():
                if isinstance(span.inline, NoteMark):
                    path = inline_path(line.path, span.inline)
                    found.setdefault(span.inline.note, target_at(line, reference, path=path))
    return found


def outline_entries(pages: Sequence[Page], references: Sequence[str]) -> list[Entry]:
    """Give the headings as a tree; one that skips a level hangs below the last above it."""
    root = Entry("", 0, Target(ARTIFACT, "", ""), [])
    path = [root]
    for page, reference in zip(pages, references, strict=True):
        for line in page.lines:
            if not (line.opens and line.box.heading):
                continue
            entry = Entry(line.box.text, line.box.heading, target_at(line, reference), [])
            while path[-1].level >= entry.level:
                path.pop()
            path[-1].below.append(entry)
            path.append(entry)
    return root.below


def write_outline(entries: Sequence[Entry], file: File, *, elements: Elements) -> None:
    """Put the outline into a document that has headings."""
    if not entries:
        return
    root = Item({"Type": "/Outlines"})
    reference = file.add(root)
    _Outline(file, elements).write(entries, root, reference=reference)
    file.root["Outlines"] = reference
    file.root["PageMode"] = "/UseOutlines"


class _Outline:
    """The outline being written into a file."""

    def __init__(self, file: File, elements: Elements) -> None:
        self._file = file
        self._elements = elements

    def write(self, entries: Sequence[Entry], parent: Item, *, reference: str) -> int:
        """Write entries below a parent, all open, and give how many there are in all."""
        written = [Item({"Parent": reference}) for _ in entries]
        references = [self._file.add(item) for item in written]
        total = len(entries)
        for place, (entry, item) in enumerate(zip(entries, written, strict=True)):
            item["Title"] = text_string(entry.title)
            item.entries |= entry.target.entries(self._elements)
            if place:
                item["Prev"] = references[place - 1]
            if place + 1 < len(entries):
                item["Next"] = references[place + 1]
            if entry.below:
                total += self.write(entry.below, item, reference=references[place])
        parent["First"], parent["Last"], parent["Count"] = references[0], references[-1], total
        return total


class Links:
    """The links of pages: addresses, note marks, entries of the contents, and notes' numbers.

    `targets` are the places that these lead to, `returns` those of marks, to which numbers
    of notes lead back. A repeated head has none: they stand where it was read first.
    """

    def __init__(
        self, targets: Mapping[str, Target], returns: Mapping[str, Target], elements: Elements
    ) -> None:
        self._targets = targets
        self._returns = returns
        self._elements = elements

    def on(self, page: Page) -> Iterator[LinkObject]:
        """Give the links of a page."""
        for line in page.lines:
            box = line.box
            if line.path is ARTIFACT:
                continue
            if line.path is box.label_path and box.anchor in self._returns:
                yield self._return_link(line, page)
            else:
                yield from self._line_links(line, page)

    def _return_link(self, line: SetLine, page: Page) -> LinkObject:
        """Give the link from the number of a note to its first mark."""
        span = next(line.spans())
        entries = self._returns[line.box.anchor].entries(self._elements)
        found = _annotation(line, span, title=inline_text((span.inline,)), entries=entries)
        return LinkObject(line.path, page.number - 1, found)

    def _line_links(self, line: SetLine, page: Page) -> Iterator[LinkObject]:
        # An entry without words has nothing that could be clicked.
        if line.pieces and line.box.leads_to in self._targets:
            yield self._entry_link(line, page)
        for span in line.spans() if line.box.has_links else ():
            match span.inline:
                case Link():
                    yield _address_link(line, page, span=span, link=span.inline)
                case NoteMark(note=note) if note in self._targets:
                    yield self._mark_link(line, page, span=span, mark=span.inline)
                case _:
                    continue

    def _mark_link(self, line: SetLine, page: Page, *, span: Span, mark: NoteMark) -> LinkObject:
        """Give the link from a mark to its note, which it cites."""
        target = self._targets[mark.note]
        found = _annotation(line, span, title=mark.label, entries=target.entries(self._elements))
        path = inline_path(line.path, mark)
        # The target is the text of the note, which is a part of it.
        return LinkObject(path, page.number - 1, found, Citation(path, target.path.above))

    def _entry_link(self, line: SetLine, page: Page) -> LinkObject:
        """Give the link of an entry, which is as wide as its measure."""
        target = self._targets[line.box.leads_to]
        width = line.box.setting.width
        left = line.x + line.width - width if line.from_right else line.x
        span = Span(line.pieces[0].inline, left, left + width)
        entries = target.entries(self._elements)
        found = _annotation(line, span, title=line.box.text, entries=entries)
        # A link in a reference in the entry, which cites the heading.
        return LinkObject(
            line.path, page.number - 1, found, Citation(line.path.above.above, target.path)
        )


def _address_link(line: SetLine, page: Page, *, span: Span, link: Link) -> LinkObject:
    action = dictionary({"S": "/URI", "URI": byte_string(escaped(link.url))})
    found = _annotation(line, span, title=link.text, entries={"A": action})
    return LinkObject(inline_path(line.path, link), page.number - 1, found)


def _annotation(line: SetLine, span: Span, *, title: str, entries: Mapping[str, str]) -> Item:
    sides = (span.x0, line.bottom, span.x1, line.top)
    return Item(
        {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": array(map(number, sides)),
            "Border": array([0, 0, 0]),
            "Contents": text_string(title),
            # Print it: what PDF/A asks of every annotation.
            "F": 4,
            **entries,
        }
    )


def escaped(url: str) -> str:
    """Escape what an address may not hold, so that it is ASCII."""
    return quote(url, safe=_ADDRESS_SIGNS)
