import weakref
from collections.abc import Sequence
from datetime import UTC, datetime

import pikepdf
import pytest

from briefgen.collector import paused_collector
from briefgen.export.to_pdf.elements import Elements
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array
from briefgen.export.to_pdf.standards import Standard, standard_of
from briefgen.export.to_pdf.tags import ARTIFACT, Path, Record, inline_path
from briefgen.model.document import Link
from briefgen.model.exported import ExportOptions
from tests.support.pdf_reading import open_pdf

USUAL = standard_of(ExportOptions(stamp=datetime(2031, 3, 14, tzinfo=UTC)))
SECOND = standard_of(ExportOptions(stamp=datetime(2031, 3, 14, tzinfo=UTC), pdf_standard="ua2-a4"))
LIST, HEADING = ARTIFACT.child("L", 0), ARTIFACT.child("H1", 1)
ITEM, OTHER_ITEM = LIST.child("LI", 0), LIST.child("LI", 1)
NOTE = ARTIFACT.child("Note", 3, (("ID", "n"),))
LINK, NOTE_LINK = HEADING.child("Link", 1), NOTE.child("Link", 1)
CELL = ARTIFACT.child("Table", 4).child("TR", 0).child("TD", 0)
WORDS = CELL.child("P", 0)


class Made:
    """A file that holds the elements of pages, each of which shows content of some paths.

    What was `met` on a page before them comes with its numbers.
    """

    def __init__(
        self,
        *pages: tuple[Path, ...],
        standard: Standard = USUAL,
        met: Sequence[tuple[Path, str]] = (),
    ) -> None:
        self.file = File()
        tree = Item({"Type": "/Pages", "Kids": array([]), "Count": 0})
        self.file.root["Pages"] = self.file.add(tree)
        self.pages = [
            self.file.add(Item({"Place": place}))
            for place, _ in enumerate((*pages, *([()] if met else [])))
        ]
        record = Record()
        if met:
            record.add_page([path for path, _ in met], [number for _, number in met])
        for page in pages:
            record.add_page(list(page), [str(number) for number, _ in enumerate(page)])
        self.elements = Elements(record, standard, self.file, pages=self.pages)

    def written(self) -> pikepdf.Pdf:
        """Give the file, with the document in its catalogue."""
        root = self.file.add(Item({"Type": "/StructTreeRoot"}))
        self.elements.put_below(root)
        self.file.root["StructTreeRoot"] = root
        self.file.root["Known"] = self.elements.reference(ARTIFACT)
        return open_pdf(self.file.written())


def shown(kid: pikepdf.Object | int) -> object:
    """Give an element as its type and its kids; content by its number, after that of its page."""
    if isinstance(kid, pikepdf.Object):
        if kid.get("/Type") == "/MCR":
            return (int(kid.Pg.Place), int(kid.MCID))
        return (str(kid.S), *(shown(one) for one in kid.K))
    return kid


def test_content_makes_its_element_and_those_it_is_part_of() -> None:
    with Made((ITEM, ITEM, HEADING)).written() as pdf:
        document = pdf.Root.Known
        assert shown(document) == ("/Document", ("/L", ("/LI", 0, 1)), ("/H1", 2))
        assert document.P.objgen == pdf.Root.StructTreeRoot.objgen
        assert document.K[0].K[0].P.objgen == document.K[0].objgen


def test_an_element_that_goes_on_after_others_stays_in_its_place() -> None:
    with Made((LIST, HEADING, LIST)).written() as pdf:
        assert shown(pdf.Root.Known) == ("/Document", ("/L", 0, 2), ("/H1", 1))


def test_content_on_another_page_than_the_first_says_so() -> None:
    with Made((HEADING, LIST), (LIST,)).written() as pdf:
        assert shown(pdf.Root.Known) == ("/Document", ("/H1", 0), ("/L", 1, (1, 0)))
        assert pdf.Root.Known.K[1].Pg.Place == 0


def test_the_ways_back_of_a_page_stand_in_the_order_of_its_numbers() -> None:
    # The note begins on the second page; the list goes on there after it.
    made = Made((LIST,), (NOTE, LIST, NOTE_LINK))

    ways_back = list(made.elements.ways_back())

    with made.written() as pdf:
        kinds = [
            [str(pdf.get_object(int(one), 0).S) for one in page.split(" 0 R") if one.strip()]
            for page in ways_back
        ]
    assert kinds == [["/L"], ["/Note", "/L", "/Link"]]


def test_a_page_without_content_has_no_ways_back() -> None:
    record = Record()
    record.add_page([LIST], [""])
    record.add_page([], [])

    elements = Elements(record, USUAL, File(), pages=["8 0 R", "9 0 R"])

    assert list(elements.ways_back()) == ["", ""]


def test_what_was_not_met_is_not_found() -> None:
    elements = Made((HEADING,), standard=SECOND).elements

    assert elements.found(LINK) is None
    assert elements.found(LIST) is None
    assert elements.found(HEADING) == elements.reference(HEADING)


def test_before_pdf_2_only_the_document_is_found() -> None:
    elements = Made((HEADING, LINK)).elements

    assert elements.found(HEADING) is None
    assert elements.found(LINK) is None
    assert elements.found(ARTIFACT) == elements.reference(ARTIFACT)


def test_what_is_never_met_is_nearest_to_what_it_would_be_part_of() -> None:
    elements = Made((HEADING,), standard=SECOND).elements

    assert elements.nearest(HEADING.child("Span", 1)) == elements.reference(HEADING)


def test_notes_are_known_by_their_ids() -> None:
    elements = Made((NOTE,), standard=SECOND).elements

    assert elements.notes == {"n": elements.reference(NOTE)}


@pytest.mark.parametrize("standard", [USUAL, SECOND])
def test_more_can_be_said_of_an_element_and_put_into_it(standard: Standard) -> None:
    made = Made((LINK, LINK), standard=standard)

    tied = [made.elements.tie(LINK, made.pages[0]) for _ in range(2)]
    with made.written() as pdf:
        element = pdf.get_object(int(tied[0].split()[0]), 0)
        assert (tied[0], str(element.S)) == (tied[1], "/Link")
        assert [element.K[0], element.K[1], element.K[2].Place, element.K[3].Place] == [0, 1, 0, 0]


@pytest.mark.parametrize("path", [HEADING, LINK])
def test_more_can_be_said_of_an_element(path: Path) -> None:
    made = Made((HEADING, LINK), standard=SECOND)

    made.elements.tie(LINK, made.pages[0])
    made.elements.add(path, "A", "/First")
    made.elements.add(path, "C", "/Second")

    number = int(made.elements.reference(path).split()[0])
    with made.written() as pdf:
        assert [pdf.get_object(number, 0)[key] for key in ("/A", "/C")] == ["/First", "/Second"]


def test_the_document_says_more_once_it_is_below_the_root() -> None:
    made = Made((HEADING,))
    made.elements.put_below("1 0 R")

    made.elements.add(ARTIFACT, "A", "/Whole")

    number = int(made.elements.reference(ARTIFACT).split()[0])
    with open_pdf(made.file.written()) as pdf:
        assert pdf.get_object(number, 0).A == "/Whole"


def test_a_cell_and_the_words_in_it_are_elements() -> None:
    with Made((CELL, WORDS)).written() as pdf:
        assert shown(pdf.Root.Known) == ("/Document", ("/Table", ("/TR", ("/TD", 0, ("/P", 1)))))


@pytest.mark.parametrize("standard", [USUAL, SECOND])
def test_a_cell_that_is_only_met_has_the_words_that_follow(standard: Standard) -> None:
    made = Made(standard=standard, met=[(CELL, ""), (WORDS, "0"), (HEADING, "1")])

    with made.written() as pdf:
        table = ("/Table", ("/TR", ("/TD", ("/P", 0))))
        assert shown(pdf.Root.Known) == ("/Document", table, ("/H1", 1))


def test_a_cell_goes_on_after_others() -> None:
    more = CELL.child("P", 1)
    met = [(CELL, ""), (WORDS, "0"), (HEADING, "1"), (WORDS, "2"), (more, "3"), (CELL, "")]

    with Made(met=met).written() as pdf:
        table = ("/Table", ("/TR", ("/TD", ("/P", 0, 2), ("/P", 3))))
        assert shown(pdf.Root.Known) == ("/Document", table, ("/H1", 1))


@pytest.mark.parametrize(
    ("met", "below"),
    [
        ([(CELL, "")], ()),
        ([(CELL, ""), (WORDS, "")], (("/P",),)),
        ([(CELL, ""), (WORDS, "0"), (WORDS.child("Link", -1), "1")], (("/P", 0, ("/Link", 1)),)),
        ([(CELL, ""), (WORDS, "0"), (CELL.child("P", 1), "1")], (("/P", 0), ("/P", 1))),
        ([(CELL, ""), (CELL.child("P", 0, (("Lang", "fr"),)), "0")], (("/P", 0),)),
    ],
)
def test_cells_hold_whatever_is_in_them(
    met: list[tuple[Path, str]], below: tuple[object, ...]
) -> None:
    with Made(met=met).written() as pdf:
        assert shown(pdf.Root.Known.K[0].K[0].K[0]) == ("/TD", *below)


def test_what_is_in_an_element_that_seemed_complete_comes_into_it() -> None:
    with Made((LIST, HEADING, ITEM, OTHER_ITEM)).written() as pdf:
        items = (("/LI", 2), ("/LI", 3))
        assert shown(pdf.Root.Known) == ("/Document", ("/L", 0, *items), ("/H1", 1))


def test_all_objects_that_stand_for_a_link_are_one_element() -> None:
    link = Link(text="here", url="https://a.example")
    made = Made((inline_path(HEADING, link), HEADING), (inline_path(HEADING, link),))

    tied = made.elements.tie(inline_path(HEADING, link), made.pages[0])

    with made.written() as pdf:
        (heading,) = pdf.Root.Known.K
        assert [int(tied.split()[0]), 0] == list(heading.K[0].objgen)
        assert [shown(kid) for kid in list(heading.K[0].K)[:2]] == [0, (1, 0)]


def test_elements_are_forgotten_without_the_collector() -> None:
    with paused_collector():
        made = Made((ITEM, LINK))
        left = weakref.ref(made.elements)
        del made

        assert left() is None
