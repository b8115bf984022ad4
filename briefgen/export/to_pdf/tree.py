"""Write the structure tree: elements, their attributes, and the way back from content."""

from collections.abc import Iterator, Mapping, Sequence

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array, dictionary, text_string
from briefgen.export.to_pdf.tags import ARTIFACT, Content, Path, Record, Step

# Who owns each attribute (ISO 32000-1, 14.8.5).
_OWNERS = {"ListNumbering": "List", "Scope": "Table", "ColSpan": "Table", "RowSpan": "Table"}


class LinkObject:
    """A link annotation with its element and the index of its page."""

    def __init__(self, path: Path, page: int, annotation: Item) -> None:
        self.path = path
        self.page = page
        self.annotation = annotation


def write_tree(
    record: Record,
    *,
    pages: Sequence[Item],
    links: Sequence[LinkObject],
    file: File,
) -> None:
    """Write the elements that were met, and tie pages and links to them."""
    root = Item({"Type": "/StructTreeRoot"})
    record.meet(ARTIFACT)
    elements = {path: _element(path) for path in record.kids}
    references = {path: file.add(item) for path, item in elements.items()}
    page_references = [file.add(page) for page in pages]
    objects = _link_kids(links, page_references, file)
    top = file.add(root)
    for path, item in elements.items():
        item["P"] = references[path[:-1]] if path else top
        kids = _kids(item, record.kids[path], references, page_references)
        item["K"] = array([*kids, *objects.get(path, [])])
    root["K"] = array([references[ARTIFACT]])
    _write_ways_back(root, record, references, pages=pages, links=links)
    if identifiers := _identifiers(references):
        root["IDTree"] = dictionary({"Names": array(identifiers)})
    file.root["StructTreeRoot"] = top
    file.root["MarkInfo"] = dictionary({"Marked": "true"})


def _element(path: Path) -> Item:
    """Give an element with its attributes; the empty path is the document."""
    step = path[-1] if path else Step("Document", 0)
    element = Item({"Type": "/StructElem", "S": f"/{step.kind}"})
    given = dict(step.attributes)
    if "ID" in given:
        element["ID"] = text_string(str(given.pop("ID")))
    for key in ("Alt", "Lang"):
        if key in given:
            element[key] = text_string(str(given.pop(key)))
    if "BBox" in given:
        element["A"] = dictionary({"O": "/Layout", "BBox": f"[{given.pop('BBox')}]"})
    if given:
        values = {
            key: f"/{value}" if isinstance(value, str) else value for key, value in given.items()
        }
        owner = _OWNERS[next(iter(given))]
        element["A"] = dictionary({"O": f"/{owner}", **values})
    return element


def _kids(
    item: Item,
    kids: Sequence[Path | Content],
    references: Mapping[Path, str],
    pages: Sequence[str],
) -> Iterator[object]:
    """Give what belongs to an element, and note in it the page of its first content.

    Content of that page goes by its number alone (ISO 32000-1, 14.7.4.2).
    """
    page: int | None = None
    for kid in kids:
        if not isinstance(kid, Content):
            yield references[kid]
        elif page is None or kid.page == page:
            page = kid.page
            item["Pg"] = pages[page]
            yield kid.number
        else:
            yield f"<</Type /MCR /Pg {pages[kid.page]} /MCID {kid.number}>>"


def _link_kids(
    links: Sequence[LinkObject], pages: Sequence[str], file: File
) -> dict[Path, list[str]]:
    """Give, by element, what ties it to its annotations."""
    kids: dict[Path, list[str]] = {}
    for link in links:
        entry = {"Type": "/OBJR", "Obj": file.add(link.annotation), "Pg": pages[link.page]}
        kids.setdefault(link.path, []).append(dictionary(entry))
    return kids


def _write_ways_back(
    root: Item,
    record: Record,
    references: Mapping[Path, str],
    *,
    pages: Sequence[Item],
    links: Sequence[LinkObject],
) -> None:
    """Write the parent tree: from each number of a page, and each link, to its element."""
    numbers: list[object] = []
    for place, (page, paths) in enumerate(zip(pages, record.pages, strict=True)):
        page["StructParents"] = place
        page["Tabs"] = "/S"
        numbers += [place, array([references[path] for path in paths])]
    for place, link in enumerate(links, start=len(pages)):
        link.annotation["StructParent"] = place
        numbers += [place, references[link.path]]
    root["ParentTree"] = dictionary({"Nums": array(numbers)})
    root["ParentTreeNextKey"] = len(pages) + len(links)


def _identifiers(references: Mapping[Path, str]) -> list[str]:
    """Give the ids of elements, each before its element, in the order of ids."""
    named = {
        str(dict(path[-1].attributes)["ID"]): reference
        for path, reference in references.items()
        if path and "ID" in dict(path[-1].attributes)
    }
    return [item for key in sorted(named) for item in (text_string(key), named[key])]
