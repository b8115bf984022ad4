"""The paragraphs of an OpenDocument text, as a reader sees them (OASIS ODF 1.3, part 3)."""

from collections.abc import Iterator

from lxml import etree

from briefgen.reading.hidden_styles import inherited
from briefgen.reading.normalise import row_of
from briefgen.reading.safe_xml import attribute, children, local_name
from briefgen.reading.word_set import word_set

_NOT_READ = word_set(
    # Deleted text, comments, forms, what is hidden, declarations and scripts.
    "tracked-changes annotation annotation-end forms hidden-text hidden-paragraph ruby-text "
    "sequence-decls variable-decls user-field-decls note-citation table-of-content-source "
    "script event-listeners"
)

_OF_PICTURES = "svg-compatible"
"""In the namespace of the titles and descriptions of pictures, which nobody sees."""
_BREAKS = {"line-break": "\n", "tab": " ", "s": " "}
_PARAGRAPHS = frozenset({"p", "h"})


def hidden_styles(*roots: etree._Element) -> frozenset[str]:
    """Name the styles whose text is not displayed, by themselves or by what they are made after."""
    own: dict[str, bool | None] = {}
    bases: dict[str, str] = {}
    for style in (one for root in roots for one in root.iter() if local_name(one) == "style"):
        name = attribute(style, "name")
        said = [_hides(one) for one in children(style, "text-properties")]
        own[name] = next((one for one in said if one is not None), None)
        bases[name] = attribute(style, "parent-style-name")
    return inherited(own, bases)


def _hides(properties: etree._Element) -> bool | None:
    """Tell what properties of text say of hiding it; what is struck out no longer holds."""
    if attribute(properties, "text-line-through-style") not in ("", "none"):
        return True
    display = attribute(properties, "display")
    return display == "none" if display else None


def paragraphs_of(parent: etree._Element, *, hidden: frozenset[str]) -> Iterator[str]:
    """Yield the paragraphs below an element in order; a row of a table is a line of one."""
    for child in parent:
        name = local_name(child)
        if name in _PARAGRAPHS:
            yield from _paragraph(child, hidden)
        elif name == "table":
            yield "\n".join(_rows(child, hidden))
        elif _is_read(child):
            yield from paragraphs_of(child, hidden=hidden)


def _paragraph(element: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    """Yield a paragraph, then those of its footnotes and of text boxes anchored in it."""
    apart: list[etree._Element] = []
    yield "".join(_pieces(element, hidden, apart))
    for body in apart:
        yield from paragraphs_of(body, hidden=hidden)


def _pieces(
    element: etree._Element, hidden: frozenset[str], apart: list[etree._Element]
) -> Iterator[str]:
    if attribute(element, "style-name") in hidden:
        return
    yield element.text or ""
    for child in element:
        name = local_name(child)
        if name in _BREAKS:
            yield _BREAKS[name]
        elif name in ("note-body", "text-box"):
            apart.append(child)
        elif _is_read(child):
            yield from _pieces(child, hidden, apart)
        yield child.tail or ""


def _rows(table: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    for child in table:
        if local_name(child) == "table-row":
            cells = children(child, "table-cell")
            yield row_of(" ".join(paragraphs_of(cell, hidden=hidden)) for cell in cells)
        elif _is_read(child):
            yield from _rows(child, hidden)


def _is_read(element: etree._Element) -> bool:
    return (
        local_name(element) not in _NOT_READ
        and _OF_PICTURES not in element.tag
        and attribute(element, "display") != "none"
    )
