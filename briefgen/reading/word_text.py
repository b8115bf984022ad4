"""The paragraphs of WordprocessingML, as a reader sees them once all changes are accepted."""

from collections.abc import Iterator

from lxml import etree

from briefgen.reading.normalise import row_of
from briefgen.reading.safe_xml import attribute, children, local_name
from briefgen.reading.word_set import word_set
from briefgen.reading.word_styles import hides

_NOT_READ = word_set(
    # Deleted or moved away; properties; instructions of fields; drawings' own descriptions.
    "del moveFrom delText delInstrText instrText pPr rPr sectPr tblPr tblGrid trPr tcPr "
    "sdtPr sdtEndPr docPr fldData commentRangeStart commentRangeEnd rt"
)

_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"}
_APART = frozenset({"separator", "continuationSeparator", "continuationNotice"})
"""The types of footnote that hold the line above the notes."""


def paragraphs_of(parent: etree._Element, *, hidden: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the paragraphs below an element in order; a row of a table is a line of one.

    `hidden` are the styles whose text is not displayed. A paragraph whose end was deleted
    goes on in the next one.
    """
    begun = ""
    for child in parent:
        name = local_name(child)
        if name == "p":
            text, *boxes = _paragraph(child, hidden)
            begun += text
            if not _is_end_deleted(child):
                yield begun
                begun = ""
            yield from boxes
        elif name == "tbl":
            yield "\n".join(_rows(child, hidden))
        elif name == "AlternateContent":
            yield from paragraphs_of(_preferred(child), hidden=hidden)
        elif name not in _NOT_READ:
            yield from paragraphs_of(child, hidden=hidden)
    yield begun


def notes_of(root: etree._Element, *, hidden: frozenset[str] = frozenset()) -> list[str]:
    """Give the paragraphs of a part with foot- or endnotes."""
    notes = (note for note in root if attribute(note, "type") not in _APART)
    return [paragraph for note in notes for paragraph in paragraphs_of(note, hidden=hidden)]


def _paragraph(element: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    """Yield a paragraph, then those of the text boxes that are anchored in it."""
    boxes: list[etree._Element] = []
    styles = (one for own in children(element, "pPr") for one in children(own, "pStyle"))
    is_hidden = any(attribute(one, "val") in hidden for one in styles)
    yield "".join(_pieces(element, boxes, hidden, is_hidden=is_hidden))
    for box in boxes:
        yield from paragraphs_of(box, hidden=hidden)


def _is_end_deleted(element: etree._Element) -> bool:
    """Tell a paragraph whose mark is deleted, or moved away, in a tracked change."""
    marks = (
        mark
        for own in children(element, "pPr")
        for properties in children(own, "rPr")
        for mark in children(properties, "del", "moveFrom")
    )
    return next(marks, None) is not None


def _pieces(
    element: etree._Element,
    boxes: list[etree._Element],
    hidden: frozenset[str],
    *,
    is_hidden: bool,
) -> Iterator[str]:
    for child in element:
        name = local_name(child)
        if name == "t":
            yield child.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name == "txbxContent":
            boxes.append(child)
        elif name == "AlternateContent":
            yield from _pieces(_preferred(child), boxes, hidden, is_hidden=is_hidden)
        elif name not in _NOT_READ and not (
            name == "r" and _is_hidden(child, hidden, is_hidden=is_hidden)
        ):
            yield from _pieces(child, boxes, hidden, is_hidden=is_hidden)


def _preferred(alternatives: etree._Element) -> etree._Element:
    """Give the first of alternatives that say the same; the others are for older programs."""
    return next(iter(alternatives), alternatives)


def _is_hidden(run: etree._Element, hidden: frozenset[str], *, is_hidden: bool) -> bool:
    """Tell a run that its author has hidden, by itself, by its style or by its paragraph's."""
    for properties in children(run, "rPr"):
        if (said := hides(properties)) is not None:
            return said
        if any(attribute(style, "val") in hidden for style in children(properties, "rStyle")):
            return True
    return is_hidden


def _rows(table: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    """Yield the rows of a table, those in content controls too; not deleted or hidden ones."""
    for child in table:
        if local_name(child) != "tr":
            if local_name(child) not in _NOT_READ:
                yield from _rows(child, hidden)
        elif not _is_gone(child):
            yield row_of(_cells(child, hidden))


def _is_gone(row: etree._Element) -> bool:
    marks = (mark for one in children(row, "trPr") for mark in children(one, "del", "hidden"))
    return next(marks, None) is not None


def _cells(row: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    for child in row:
        if local_name(child) == "tc":
            yield " ".join(paragraphs_of(child, hidden=hidden))
        elif local_name(child) not in _NOT_READ:
            yield from _cells(child, hidden)
