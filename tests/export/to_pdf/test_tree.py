import pikepdf
from hypothesis import HealthCheck, given, settings

from briefgen.model.document import (
    Cell,
    Document,
    Furniture,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    Row,
    Table,
    Text,
)
from tests.support.document_strategy import documents
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import (
    annotations,
    elements,
    kids,
    marked_content,
    open_pdf,
    tree_lines,
)


def paragraph(*inlines: Inline) -> Paragraph:
    return Paragraph(inlines=inlines or (Text(text="a"),))


def tree(*blocks: Paragraph | ListBlock | Table | NoteList) -> list[str]:
    with open_pdf(pdf_of(Document(title="T", blocks=blocks)).data) as pdf:
        return tree_lines(pdf)


def cell(text: str = "a", *, header: bool = False, rows: int = 1) -> Cell:
    inlines = (Text(text=text),) if text else ()
    return Cell(blocks=(Paragraph(inlines=inlines),), header=header, row_span=rows)


def table(*rows: tuple[Cell, ...], head: int = 0) -> Table:
    listed = tuple(Row(cells=cells) for cells in rows)
    return Table(rows=listed, widths=(0.5, 0.5), title="T", head_rows=head)


def test_a_list_has_items_with_label_and_body() -> None:
    found = tree(ListBlock(items=(ListItem(blocks=(paragraph(),)),), numbered=True))

    assert found == [
        "Document",
        "  L ListNumbering=Decimal",
        "    LI",
        "      Lbl",
        "      LBody",
        "        P",
    ]


def test_header_cells_say_what_they_name() -> None:
    found = tree(table((cell(header=True), cell(header=True)), (cell(header=True), cell()), head=1))

    assert [line.strip() for line in found if "TH" in line or "TD" in line] == [
        "TH Scope=Column",
        "TH Scope=Column",
        "TH Scope=Row",
        "TD",
    ]


def test_an_empty_cell_is_an_element_too() -> None:
    found = tree(table((cell("", rows=2), cell()), (cell(),)))

    assert [line.strip() for line in found[2:]] == [
        "TR",
        "TD RowSpan=2",
        "TD",
        "P",
        "TR",
        "TD",
        "P",
    ]


def test_a_table_on_two_pages_is_one_and_its_head_is_read_once() -> None:
    rows = [(cell(), cell()) for _ in range(60)]

    found = tree(table((cell(header=True), cell(header=True)), *rows, head=1))

    assert found.count("  Table") == 1
    assert found.count("    TR") == 61
    assert sum("TH" in line for line in found) == 2


def test_a_paragraph_on_two_pages_is_one() -> None:
    document = Document(title="T", blocks=(paragraph(Text(text="again " * 2000)),))

    with open_pdf(pdf_of(document).data) as pdf:
        assert tree_lines(pdf) == ["Document", "  P"]
        _, element = elements(pdf)
        pages = [page.objgen for page, _ in marked_content(element)]
        assert list(dict.fromkeys(pages)) == [page.obj.objgen for page in pdf.pages]


def test_notes_are_found_by_their_id() -> None:
    notes = NoteList(
        notes=tuple(
            Note(id=key, label="1", inlines=(Text(text="A"),)) for key in ("note-b", "note-a")
        )
    )

    with open_pdf(pdf_of(Document(title="T", blocks=(notes,))).data) as pdf:
        names = list(pdf.Root.StructTreeRoot.IDTree.Names)
        assert [str(item) for item in names[::2]] == ["note-a", "note-b"]
        assert [str(item.ID) for item in names[1::2]] == ["note-a", "note-b"]
        assert [str(item.S) for item in names[1::2]] == ["/Note", "/Note"]


def test_a_link_is_tied_to_its_element_and_back() -> None:
    link = Link(text="here", url="https://a.example")

    with open_pdf(pdf_of(Document(title="T", blocks=(paragraph(link),))).data) as pdf:
        ((_, annotation),) = annotations(pdf)
        ways_back = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        element = ways_back[2 * int(annotation.StructParent) + 1]
        tied = list(kids(element, "/OBJR"))

        assert element.S == "/Link"
        assert [kid.Obj.objgen for kid in tied] == [annotation.objgen]


def test_words_in_another_language_say_so_where_they_stand_in_the_line() -> None:
    inlines = (
        Text(text="We sign the "),
        Text(text="Déclaration", language="fr"),
        Text(text=" now"),
    )

    with open_pdf(pdf_of(Document(title="T", blocks=(paragraph(*inlines),))).data) as pdf:
        assert tree_lines(pdf) == ["Document", "  P", "    Span Lang=fr"]
        _, whole, span = elements(pdf)
        (inside,) = (number for _, number in marked_content(span))
        assert [number for _, number in marked_content(whole)] == [inside - 1, inside + 1]


def test_a_row_that_parts_over_two_pages_is_one_with_each_cell_whole() -> None:
    long = [Paragraph(inlines=(Text(text=f"Line {at}"),), role="cell") for at in range(80)]
    row = (Cell(blocks=tuple(long), header=True), cell("short"))

    with open_pdf(pdf_of(Document(title="T", blocks=(table(row),))).data) as pdf:
        assert len(pdf.pages) > 1
        kinds = [line.strip() for line in tree_lines(pdf)]
        assert kinds == ["Document", "Table", "TR", "TH Scope=Row", *["P"] * 80, "TD", "P"]
        assert [item.S for item in kids(next(elements(pdf)).K[0].K[0], "/StructElem")] == [
            "/TH",
            "/TD",
        ]


def test_what_stands_above_and_below_the_text_is_no_part_of_what_is_read() -> None:
    furniture = Furniture(banner=(Text(text="SECRET"),), foot_end=(Text(text="Page"),))

    with open_pdf(pdf_of(Document(title="T", blocks=(), furniture=furniture)).data) as pdf:
        (page,) = pdf.pages
        found = [
            str(one.operands[1].Subtype)
            for one in pikepdf.parse_content_stream(page)
            if str(one.operator) == "BDC"
        ]
    assert found == ["/Header", "/Footer"]


def test_the_file_says_that_it_is_tagged() -> None:
    with open_pdf(pdf_of(Document(title="T", blocks=())).data) as pdf:
        assert pdf.Root.MarkInfo.Marked == True  # noqa: E712 # a PDF object
        assert tree_lines(pdf) == ["Document"]
        assert "/IDTree" not in pdf.Root.StructTreeRoot


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_every_number_of_a_page_leads_to_the_element_that_holds_it(document: Document) -> None:
    with open_pdf(pdf_of(document).data) as pdf:
        held = {
            (page.objgen, number): element.objgen
            for element in elements(pdf)
            for page, number in marked_content(element)
        }
        back = {
            (page.obj.objgen, number): item.objgen
            for page, items in zip(
                pdf.pages, list(pdf.Root.StructTreeRoot.ParentTree.Nums)[1::2], strict=False
            )
            for number, item in enumerate(items)
        }
        painted = {
            (page.obj.objgen, int(instruction.operands[1].MCID))
            for page in pdf.pages
            for instruction in pikepdf.parse_content_stream(page)
            if str(instruction.operator) == "BDC" and "/MCID" in instruction.operands[1]
        }
    assert held == back
    assert painted == set(held)
