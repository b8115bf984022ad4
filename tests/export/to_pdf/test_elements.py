import weakref
from datetime import UTC, datetime

import pikepdf
import pytest

from briefgen.collector import paused_collector
from briefgen.export.to_pdf.elements import Elements
from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array
from briefgen.export.to_pdf.standards import Standard, standard_of
from briefgen.export.to_pdf.tags import ARTIFACT, Path, Record, Step
from briefgen.model.exported import ExportOptions
from tests.support.pdf_reading import open_pdf

USUAL = standard_of(ExportOptions(stamp=datetime(2031, 3, 14, tzinfo=UTC)))
SECOND = standard_of(ExportOptions(stamp=datetime(2031, 3, 14, tzinfo=UTC), pdf_standard="ua2-a4"))
LIST, ITEM = Step("L", 0), Step("LI", 1)
HEADING, NOTE, LINK = Step("H1", 0), Step("Note", 3, (("ID", "n"),)), Step("Link", 1)


class Made:
    """A file that holds the elements of pages, each of which shows content of some paths."""

    def __init__(self, *pages: tuple[Path, ...], standard: Standard = USUAL) -> None:
        self.file = File()
        tree = Item({"Type": "/Pages", "Kids": array([]), "Count": 0})
        self.file.root["Pages"] = self.file.add(tree)
        self.pages = [self.file.add(Item({"Place": place})) for place, _ in enumerate(pages)]
        record = Record()
        for page in pages:
            record.open_page()
            for path in page:
                record.mark(path)
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
    with Made(((LIST, ITEM), (LIST, ITEM), (HEADING,))).written() as pdf:
        document = pdf.Root.Known
        assert shown(document) == ("/Document", ("/L", ("/LI", 0, 1)), ("/H1", 2))
        assert document.P.objgen == pdf.Root.StructTreeRoot.objgen
        assert document.K[0].K[0].P.objgen == document.K[0].objgen


def test_an_element_that_goes_on_after_others_stays_in_its_place() -> None:
    with Made(((LIST,), (HEADING,), (LIST,))).written() as pdf:
        assert shown(pdf.Root.Known) == ("/Document", ("/L", 0, 2), ("/H1", 1))


def test_content_on_another_page_than_the_first_says_so() -> None:
    with Made(((HEADING,), (LIST,)), ((LIST,),)).written() as pdf:
        assert shown(pdf.Root.Known) == ("/Document", ("/H1", 0), ("/L", 1, (1, 0)))
        assert pdf.Root.Known.K[1].Pg.Place == 0


def test_the_ways_back_of_a_page_stand_in_the_order_of_its_numbers() -> None:
    # The note begins on the second page; the list goes on there after it.
    made = Made(((LIST,),), ((NOTE,), (LIST,), (NOTE, LINK)))

    ways_back = list(made.elements.ways_back())

    with made.written() as pdf:
        kinds = [
            [str(pdf.get_object(int(one), 0).S) for one in page.split(" 0 R") if one.strip()]
            for page in ways_back
        ]
    assert kinds == [["/L"], ["/Note", "/L", "/Link"]]


def test_a_page_without_content_has_no_ways_back() -> None:
    record = Record()
    record.open_page()
    record.met((LIST,))
    record.open_page()

    elements = Elements(record, USUAL, File(), pages=["8 0 R", "9 0 R"])

    assert list(elements.ways_back()) == ["", ""]


def test_what_was_not_met_is_not_found() -> None:
    elements = Made(((HEADING,),), standard=SECOND).elements

    assert elements.found((HEADING, LINK)) is None
    assert elements.found((LIST,)) is None
    assert elements.found((HEADING,)) == elements.reference((HEADING,))


def test_before_pdf_2_only_links_and_the_document_are_found() -> None:
    elements = Made(((HEADING,), (HEADING, LINK))).elements

    assert elements.found((HEADING,)) is None
    assert elements.found((HEADING, LINK)) == elements.reference((HEADING, LINK))
    assert elements.found(ARTIFACT) == elements.reference(ARTIFACT)


def test_what_is_never_met_is_nearest_to_what_it_would_be_part_of() -> None:
    elements = Made(((HEADING,),), standard=SECOND).elements

    assert elements.nearest((HEADING, Step("Span", 1))) == elements.reference((HEADING,))


def test_notes_are_known_by_their_ids() -> None:
    elements = Made(((NOTE,),), standard=SECOND).elements

    assert elements.notes == {"n": elements.reference((NOTE,))}


@pytest.mark.parametrize("standard", [USUAL, SECOND])
def test_more_can_be_said_of_an_element_and_put_into_it(standard: Standard) -> None:
    made = Made(((HEADING, LINK),), standard=standard)
    path = (HEADING, LINK)

    tied = made.elements.tie(path, made.pages[0])
    made.elements.add(path, "A", "/First")
    made.elements.add(path, "C", "/Second")

    assert tied == made.elements.reference(path)
    with made.written() as pdf:
        element = pdf.get_object(int(tied.split()[0]), 0)
        assert [element.A, element.C] == ["/First", "/Second"]
        assert [element.K[0], element.K[1].Place] == [0, 0]


def test_elements_are_forgotten_without_the_collector() -> None:
    with paused_collector():
        made = Made(((LIST, ITEM), (HEADING, LINK)))
        left = weakref.ref(made.elements)
        del made

        assert left() is None
