from msgspec.structs import replace

from briefgen.export.to_pdf.blocks import block_to_boxes
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.kept_boxes import KeptBoxes, boxes_before
from briefgen.model.document import Paragraph, Text
from tests.support.pdf_making import open_fonts, plain_style

BLOCK = Paragraph(inlines=(Text(text="Open the talks on fish"),))
COLUMN = Column(style=plain_style(), fonts=open_fonts(), width=400.0, language="en")


def test_a_block_is_measured_once() -> None:
    kept = KeptBoxes()

    boxes = kept.boxes(BLOCK, COLUMN, place=1)

    # The elements say the same, but each is one of its own.
    assert repr(boxes) == repr(block_to_boxes(BLOCK, COLUMN, place=1))
    again = replace(COLUMN, marked=frozenset())
    assert kept.boxes(replace(BLOCK), again, place=1) is boxes


def test_whatever_decides_on_the_boxes_has_them_measured_again() -> None:
    kept = KeptBoxes()
    boxes = kept.boxes(BLOCK, COLUMN, place=1)

    others = [
        (replace(BLOCK, inlines=(Text(text="Close them"),)), COLUMN, 1),
        (BLOCK, COLUMN, 2),
        (BLOCK, replace(COLUMN, width=200.0), 1),
        (BLOCK, replace(COLUMN, language="fr"), 1),
        (BLOCK, replace(COLUMN, figures=0.9), 1),
        (BLOCK, replace(COLUMN, marked=frozenset({"n-1"})), 1),
        (BLOCK, replace(COLUMN, style=replace(plain_style())), 1),
    ]

    assert all(kept.boxes(one, column, place=at) is not boxes for one, column, at in others)
    assert kept.boxes(BLOCK, COLUMN, place=1) is boxes


def test_boxes_that_two_documents_do_not_have_are_forgotten() -> None:
    kept = KeptBoxes()
    boxes = kept.boxes(BLOCK, COLUMN, place=1)

    kept.turn()
    kept.turn()

    assert kept.boxes(BLOCK, COLUMN, place=1) is not boxes


def test_boxes_are_kept_where_there_is_a_place_for_them() -> None:
    kept: dict[str, object] = {}

    assert boxes_before(None) is None
    assert boxes_before(kept) is boxes_before(kept)
