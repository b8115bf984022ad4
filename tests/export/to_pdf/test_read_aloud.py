"""What a reader who can't see is told: the document, each block once and in its order."""

from collections.abc import Callable
from io import BytesIO
from typing import get_args

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from msgspec.structs import replace

from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.document import (
    Blank,
    Cell,
    Document,
    Heading,
    Link,
    NotePlace,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.exported import PDF_STANDARDS, PdfStandard
from tests.support.document_strategy import documents
from tests.support.full_dossier import BRIEF_TYPES, composed_type
from tests.support.noted_document import noted_document
from tests.support.pdf_lint import CHECKS, Check, lint
from tests.support.pdf_making import OPTIONS, open_fonts, pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import annotations, elements, kids, open_pdf
from tests.support.pdf_structure import told_blocks
from tests.support.rich_document import rich_document


def problems(document: Document, standard: PdfStandard = "ua1-a2a") -> list[str]:
    data = document_to_pdf(
        document,
        style=plain_style(),
        fonts=shipped_fonts(),
        options=replace(OPTIONS, pdf_standard=standard),
        opened=open_fonts(),
    ).data
    with open_pdf(data) as pdf:
        return lint(pdf, document)


def spanning() -> Document:
    """Give cells over rows and columns, a row higher than a page, links and languages in a line."""

    def cell(text: str, *, header: bool = False, rows: int = 1, columns: int = 1) -> Cell:
        inlines = (Text(text=text),)
        return Cell(
            blocks=(Paragraph(inlines=inlines, role="cell"),),
            header=header,
            row_span=rows,
            column_span=columns,
        )

    high = tuple(Paragraph(inlines=(Text(text=f"Step {at} of the talks"),)) for at in range(90))
    rows = (
        Row(cells=(cell("Day", header=True), cell("What", header=True, columns=2))),
        Row(cells=(cell("Monday", header=True, rows=2), cell("Herring"), cell("Cod"))),
        Row(cells=(Cell(blocks=high), cell("Patrols"))),
        Row(cells=(cell("All of the week", columns=3),)),
    )
    line = (
        Text(text="We sign the "),
        Text(text="Déclaration de Port Aldren", language="fr"),
        Text(text=", see "),
        Link(text="the notice of the board", url="https://a.example/notice"),
        Text(text=". Agreed "),
        Blank(),
        Text(text=" Not agreed "),
        Blank(),
    )
    return Document(
        title="Spans",
        blocks=(
            Heading(level=1, inlines=(Text(text="Week"),)),
            Table(rows=rows, widths=(0.2, 0.4, 0.4), title="Week", head_rows=1),
            Paragraph(inlines=line),
        ),
    )


@pytest.mark.parametrize("standard", PDF_STANDARDS)
@pytest.mark.parametrize("name", BRIEF_TYPES)
def test_each_type_of_brief_is_read_as_it_was_written(name: str, standard: PdfStandard) -> None:
    assert problems(composed_type(name).document, standard) == []


@pytest.mark.parametrize(
    "document",
    [rich_document(), spanning(), *(noted_document(place) for place in get_args(NotePlace))],
)
def test_each_kind_of_block_is_read_as_it_was_written(document: Document) -> None:
    assert problems(document) == []


def test_a_line_of_a_decision_reads_from_its_words_to_its_answers() -> None:
    with open_pdf(pdf_of(spanning()).data) as pdf:
        *_, line = told_blocks(pdf)

    assert line.kind == "P"
    assert line.words.split(". ")[1].split() == ["Agreed", "Not", "agreed"]


# To shrink a document takes minutes, for each try lays it out.
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(documents())
def test_the_words_of_any_document_are_read_in_their_order(document: Document) -> None:
    with open_pdf(pdf_of(document).data) as pdf:
        assert [one for one in lint(pdf, document) if "follows one of level" not in one] == []


def no_alternative(pdf: pikepdf.Pdf) -> None:
    del named(pdf, "/Figure")["/Alt"]


def name_of_a_file(pdf: pikepdf.Pdf) -> None:
    named(pdf, "/Figure").Alt = pikepdf.String("figure.png")


def heads_as_cells(pdf: pikepdf.Pdf) -> None:
    for element in elements(pdf):
        if element.S == "/TH":
            element.S = pikepdf.Name.TD


def swapped_parents(pdf: pikepdf.Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    numbers[0], numbers[1] = numbers[1], numbers[0]


def swapped_link(pdf: pikepdf.Pdf) -> None:
    (_, first), *_, (_, last) = annotations(pdf)
    first.StructParent, last.StructParent = int(last.StructParent), int(first.StructParent)


def joined_words(pdf: pikepdf.Pdf) -> None:
    """Take the space at the end of a line, which nobody sees."""
    page = next(page for page in pdf.pages if b"0003>]TJ" in page.Contents.read_bytes())
    page.Contents.write(page.Contents.read_bytes().replace(b"0003>]TJ", b">]TJ"))


def skipped_heading(pdf: pikepdf.Pdf) -> None:
    named(pdf, "/H2").S = pikepdf.Name.H3


def dead_target(pdf: pikepdf.Pdf) -> None:
    link = next(link for _, link in annotations(pdf) if "/Dest" in link)
    link.Dest[0] = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Page))


def nameless_link(pdf: pikepdf.Pdf) -> None:
    _, link = next(annotations(pdf))
    link.Contents = pikepdf.String("")


def no_entry(pdf: pikepdf.Pdf) -> None:
    link = next(link for _, link in annotations(pdf) if str(link.Contents) == "Purpose")
    link.Contents = pikepdf.String("Contents")


def block_twice(pdf: pikepdf.Pdf) -> None:
    (top,) = kids(pdf.Root.StructTreeRoot, "/StructElem")
    top.K.append(named(pdf, "/H2"))


def turned_order(pdf: pikepdf.Pdf) -> None:
    (top,) = kids(pdf.Root.StructTreeRoot, "/StructElem")
    top.K = pikepdf.Array(list(top.K)[::-1])


def block_left_out(pdf: pikepdf.Pdf) -> None:
    (top,) = kids(pdf.Root.StructTreeRoot, "/StructElem")
    del top.K[3]


def note_left_out(pdf: pikepdf.Pdf) -> None:
    note = named(pdf, "/Note")
    note.K = pikepdf.Array(list(note.K)[:1])


def no_scope(pdf: pikepdf.Pdf) -> None:
    del named(pdf, "/TH")["/A"]


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def odd_language(pdf: pikepdf.Pdf) -> None:
    named(pdf, "/H1").Lang = pikepdf.String("fr")


DEFECTS: list[tuple[Callable[[pikepdf.Pdf], None], str]] = [
    (no_alternative, "figures are described as ['']"),
    (name_of_a_file, "figures are described as ['figure.png']"),
    (heads_as_cells, "0 of 21 cells are heads"),
    (swapped_parents, "leads to another element"),
    (swapped_link, "a link leads to another element"),
    (joined_words, "reads"),
    (skipped_heading, "a heading of level 3 follows one of level 1"),
    (dead_target, "leads to no page"),
    (nameless_link, "has no name"),
    (no_entry, "the entry 'Purpose' is no link"),
    (block_twice, "blocks are read instead of"),
    (turned_order, "block 0 reads"),
    (block_left_out, "block"),
    (note_left_out, "the notes read"),
    (no_scope, "a head does not say what it names"),
    (no_language, "the file does not say its language"),
    (odd_language, "words say that they are in ['fr'] instead of []"),
]


def named(pdf: pikepdf.Pdf, kind: str) -> pikepdf.Object:
    """Give the first element of a kind."""
    return next(element for element in elements(pdf) if kind == element.S)


def with_defect(plant: Callable[[pikepdf.Pdf], None], sound: bytes) -> pikepdf.Pdf:
    pdf = pikepdf.open(BytesIO(sound))
    plant(pdf)
    return pdf


@pytest.fixture(scope="module")
def sound() -> bytes:
    return pdf_of(rich_document()).data


@pytest.mark.parametrize(("plant", "problem"), DEFECTS)
def test_a_planted_defect_is_found(
    plant: Callable[[pikepdf.Pdf], None], problem: str, sound: bytes
) -> None:
    with with_defect(plant, sound) as pdf:
        found = lint(pdf, rich_document())

    assert any(problem in one for one in found), found


def test_each_check_finds_one_of_the_defects(sound: bytes) -> None:
    seeing: set[Check] = set()
    for plant, _ in DEFECTS:
        with with_defect(plant, sound) as pdf:
            seeing |= {check for check in CHECKS if list(check(pdf, rich_document()))}

    assert [check.__name__ for check in CHECKS if check not in seeing] == []
