"""What a PDF holds beside its pages: outline and links."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

import msgspec

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
from briefgen.export.to_pdf.tags import inline_path
from briefgen.export.to_pdf.tree import LinkObject
from briefgen.model.document import Link, NoteMark
from briefgen.model.document_text import inline_text

# Characters that stand for themselves in an address (RFC 3986), and the percent sign of
# what is escaped already.
_ADDRESS_SIGNS = "%:/?#[]@!$&'()*+,;=~-._"


class Entry(msgspec.Struct):
    """A heading in the outline, with those below it."""

    title: str
    level: int
    target: str
    below: list["Entry"]


def destination(line: SetLine, page: str) -> str:
    """Give the place of a line as a target of links, its zoom left as it is."""
    return array([page, "/XYZ", number(line.x), number(line.top), "null"])


def text_lines(page: Page) -> Iterator[SetLine]:
    """Give the lines of the text of a page."""
    return (mark for mark in page.text if isinstance(mark, SetLine))


def link_targets(pages: Sequence[Page], references: Sequence[str]) -> dict[str, str]:
    """Give the place of each note, and of each heading with an anchor, by what leads to it."""
    return {
        line.box.anchor: destination(line, reference)
        for page, reference in zip(pages, references, strict=True)
        for line in text_lines(page)
        if line.opens and line.box.anchor
    }


def mark_targets(pages: Sequence[Page], references: Sequence[str]) -> dict[str, str]:
    """Give the place of the first mark of each note, to which its number leads back."""
    found: dict[str, str] = {}
    for page, reference in zip(pages, references, strict=True):
        for line in text_lines(page):
            for span in line.spans() if line.path else ():
                if isinstance(span.inline, NoteMark):
                    found.setdefault(span.inline.note, destination(line, reference))
    return found


def outline_entries(pages: Sequence[Page], references: Sequence[str]) -> list[Entry]:
    """Give the headings as a tree; one that skips a level hangs below the last above it."""
    root = Entry("", 0, "", [])
    path = [root]
    for page, reference in zip(pages, references, strict=True):
        for line in text_lines(page):
            if not (line.opens and line.box.heading):
                continue
            entry = Entry(line.box.text, line.box.heading, destination(line, reference), [])
            while path[-1].level >= entry.level:
                path.pop()
            path[-1].below.append(entry)
            path.append(entry)
    return root.below


def write_outline(entries: Sequence[Entry], file: File) -> None:
    """Put the outline into a document that has headings."""
    if not entries:
        return
    root = Item({"Type": "/Outlines"})
    reference = file.add(root)
    _write_entries(entries, root, reference=reference, file=file)
    file.root["Outlines"] = reference
    file.root["PageMode"] = "/UseOutlines"


def _write_entries(entries: Sequence[Entry], parent: Item, *, reference: str, file: File) -> int:
    """Write entries below a parent, all open, and give how many there are in all."""
    written = [Item({"Parent": reference}) for _ in entries]
    references = [file.add(item) for item in written]
    total = len(entries)
    for place, (entry, item) in enumerate(zip(entries, written, strict=True)):
        item["Title"] = text_string(entry.title)
        item["Dest"] = entry.target
        if place:
            item["Prev"] = references[place - 1]
        if place + 1 < len(entries):
            item["Next"] = references[place + 1]
        if entry.below:
            total += _write_entries(entry.below, item, reference=references[place], file=file)
    parent["First"], parent["Last"], parent["Count"] = references[0], references[-1], total
    return total


def link_annotations(
    page: Page, targets: Mapping[str, str], returns: Mapping[str, str]
) -> Iterator[LinkObject]:
    """Give the links of a page: addresses, note marks, entries of the contents, and notes' numbers.

    `targets` are the places that these lead to, `returns` those of marks, to which numbers
    of notes lead back. A repeated head has none: they stand where it was read first.
    """
    for line in text_lines(page):
        if line.path and line.path == line.box.label_path and line.box.anchor in returns:
            yield _return_link(line, page, returns[line.box.anchor])
        elif line.path:
            yield from _line_links(line, page, targets)


def _return_link(line: SetLine, page: Page, target: str) -> LinkObject:
    """Give the link from the number of a note to its first mark."""
    span = next(line.spans())
    found = _annotation(line, span, title=inline_text((span.inline,)), entries={"Dest": target})
    return LinkObject(line.path, page.number - 1, found)


def _line_links(line: SetLine, page: Page, targets: Mapping[str, str]) -> Iterator[LinkObject]:
    if line.box.leads_to in targets:
        yield _entry_link(line, page, targets[line.box.leads_to])
    for span in line.spans():
        match span.inline:
            case Link(text=text, url=url):
                action = dictionary({"S": "/URI", "URI": byte_string(escaped(url))})
                found = _annotation(line, span, title=text, entries={"A": action})
            case NoteMark(label=label, note=note) if note in targets:
                found = _annotation(line, span, title=label, entries={"Dest": targets[note]})
            case _:
                continue
        yield LinkObject(inline_path(line.path, span.inline), page.number - 1, found)


def _entry_link(line: SetLine, page: Page, target: str) -> LinkObject:
    """Give the link of an entry, which is as wide as its measure."""
    span = Span(line.pieces[0].inline, line.x, line.x + line.box.setting.width)
    found = _annotation(line, span, title=line.box.text, entries={"Dest": target})
    return LinkObject(line.path, page.number - 1, found)


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
