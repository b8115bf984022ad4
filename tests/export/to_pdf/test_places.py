import pytest

from briefgen.model.document import Document, Furniture, Heading, Paragraph, Text
from briefgen.model.exported import BlockPlace
from tests.support.pdf_making import pdf_of, places_in
from tests.support.pdf_reading import glyphs


def test_an_origin_is_placed_where_its_words_stand() -> None:
    words = (Text(text="We agree on "), Text(text="herring", origins=("f-a", "f-b")))
    document = Document(title="T", blocks=(Paragraph(inlines=words),))

    first, second = places_in(document)

    assert (first.origin, second.origin, first.page) == ("f-a", "f-b", 1)
    letters = list(glyphs(pdf_of(document).data))[-len("herring") :]
    assert first.x0 == pytest.approx(letters[0].left, abs=1)
    assert first.x1 == pytest.approx(letters[-1].right, abs=1)
    assert first.y0 < letters[0].bottom < letters[0].top < first.y1


def test_an_origin_on_several_lines_has_a_place_on_each() -> None:
    words = (Text(text="We agree on herring. " * 12, origins=("f-a",)),)

    places = places_in(Document(title="T", blocks=(Paragraph(inlines=words),)))

    assert len(places) == 3
    assert [place.y1 - place.y0 for place in places] == pytest.approx([14] * 3)


def test_furniture_is_placed_on_every_page() -> None:
    furniture = Furniture(foot_start=(Text(text="FU-31/07", origins=("b-a",)),))
    blocks = tuple(Paragraph(inlines=(Text(text="line"),)) for _ in range(60))

    places = places_in(Document(title="T", blocks=blocks, furniture=furniture))

    assert [(place.origin, place.page) for place in places] == [("b-a", 1), ("b-a", 2)]


def test_each_block_has_its_pages_and_its_lines() -> None:
    three_lines = Paragraph(inlines=(Text(text="We agree on herring. " * 12),))
    part = Heading(level=1, inlines=(Text(text="Patrols"),), new_page=True)
    blocks = (three_lines, Paragraph(inlines=()), part, *(three_lines,) * 18)

    exported = pdf_of(Document(title="T", blocks=blocks))

    taken = [(place.first, place.last, place.lines) for place in exported.blocks]
    assert taken[:3] == [(1, 1, 3), (0, 0, 0), (2, 2, 1)]
    assert taken[-1] == (3, 3, 3)
    assert exported.blocks[1] == BlockPlace()
    assert (exported.pages, len(exported.fills)) == (3, 3)
    assert exported.fills[0] == pytest.approx((4 * 14 + 6) / 703, abs=0.001)
    assert exported.fills[1] > 0.9


def test_each_block_has_its_depth_on_the_first_and_the_last_page() -> None:
    three_lines = Paragraph(inlines=(Text(text="We agree on herring. " * 12),))
    long = Paragraph(inlines=(Text(text="We agree on herring. " * 240),))

    first, second, parted = pdf_of(
        Document(title="T", blocks=(three_lines, three_lines, long))
    ).blocks

    room = 703
    assert (first.top, first.bottom) == pytest.approx((0, 3 * 14 / room), abs=0.001)
    assert second.top == pytest.approx((3 * 14 + 6) / room, abs=0.001)
    assert (parted.first, parted.last) == (1, 2)
    assert parted.top > second.bottom
    assert 0 < parted.bottom < 0.3
