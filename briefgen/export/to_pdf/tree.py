"""Write the structure tree: elements, their attributes, and the way back from content."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from briefgen.export.to_pdf.elements import Elements
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array, dictionary, text_string
from briefgen.export.to_pdf.tags import ARTIFACT, Path


class Citation(msgspec.Struct, frozen=True, gc=False):
    """An element that refers to another: a note mark to its note, an entry to its heading."""

    citing: Path
    cited: Path


class LinkObject:
    """A link annotation with its element, the index of its page, and what it cites."""

    def __init__(
        self, path: Path, page: int, annotation: Item, citation: Citation | None = None
    ) -> None:
        self.path = path
        self.page = page
        self.annotation = annotation
        self.citation = citation


def write_tree(
    elements: Elements, *, pages: Sequence[Item], links: Sequence[LinkObject], file: File
) -> None:
    """Write the elements that were met, and tie pages and links to them."""
    root = Item({"Type": "/StructTreeRoot"})
    file.root["StructTreeRoot"] = reference = file.add(root)
    root["K"] = array([elements.reference(ARTIFACT)])
    numbers = [*_from_pages(elements, pages), *_from_links(elements, links, pages=pages)]
    root["ParentTree"] = f"<</Nums [{' '.join(numbers)}]>>"
    root["ParentTreeNextKey"] = len(pages) + len(links)
    if identifiers := _identifiers(elements):
        root["IDTree"] = dictionary({"Names": array(identifiers)})
    if elements.standard.is_pdf_2:
        root["Namespaces"] = array([elements.namespace])
        _write_citations(elements, [link.citation for link in links if link.citation])
    elements.put_below(reference)
    file.root["MarkInfo"] = dictionary({"Marked": "true"})


def _from_pages(elements: Elements, pages: Sequence[Item]) -> Iterator[str]:
    """Give the way back from each page: its place, and the element of each of its numbers."""
    for place, (page, back) in enumerate(zip(pages, elements.ways_back(), strict=True)):
        page["StructParents"] = place
        page["Tabs"] = "/S"
        yield f"{place} [{back}]"


def _from_links(
    elements: Elements, links: Sequence[LinkObject], *, pages: Sequence[Item]
) -> Iterator[str]:
    """Tie annotations to their elements, and give the way back from each."""
    for place, link in enumerate(links, start=len(pages)):
        annotation, page = link.annotation, pages[link.page]
        annotation.entries["StructParent"] = place
        tie = f"<</Type /OBJR /Obj {annotation.reference} /Pg {page.reference}>>"
        yield f"{place} {elements.tie(link.path, tie)}"


def _write_citations(elements: Elements, citations: Iterable[Citation]) -> None:
    """Let elements name what they refer to, and notes what refers to them (ISO 14289-2, 8.2.5)."""
    named: dict[Path, dict[Path, None]] = {}
    # A heading or a note without a word is no element.
    for pair in (pair for pair in citations if elements.found(pair.cited)):
        named.setdefault(pair.citing, {})[pair.cited] = None
        if pair.cited.kind == "Note":
            named.setdefault(pair.cited, {})[pair.citing] = None
    for path, others in named.items():
        elements.add(path, "Ref", array(map(elements.reference, others)))


def _identifiers(elements: Elements) -> list[str]:
    """Give the ids of elements, each before its element, in the order of ids."""
    named = elements.notes
    return [item for key in sorted(named) for item in (text_string(key), named[key])]
