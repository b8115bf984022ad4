from briefgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Furniture,
    Heading,
    LineBreak,
    PageCount,
    PageNumber,
    Paragraph,
    SectionTitle,
    Text,
)
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import Glyph, glyphs, page_texts

FURNITURE = Furniture(
    banner=(Text(text="INTERNAL"),),
    running_head=(Text(text="Herring"),),
    foot_start=(Text(text="FU-31/07"),),
    foot_end=(Text(text="Page "), PageNumber(), Text(text=" of "), PageCount()),
)


def made(furniture: Furniture, *, headings: int = 60) -> tuple[list[str], list[Glyph]]:
    heading = Heading(level=1, inlines=(Text(text="x"),))
    document = Document(title="T", blocks=(heading,) * headings, furniture=furniture)
    data = pdf_of(document).data
    return page_texts(data), list(glyphs(data))


def test_a_banner_stands_at_the_top_and_the_bottom_of_every_page() -> None:
    texts, found = made(FURNITURE)

    assert [text.count("INTERNAL") for text in texts] == [2] * len(texts)
    tops = [glyph.top for glyph in found if glyph.sign == "I"]
    assert max(tops) > 790
    assert min(tops) < 50


def test_the_running_head_begins_on_the_second_page() -> None:
    texts, _ = made(FURNITURE)

    assert [text.count("Herring") for text in texts] == [0, *[1] * (len(texts) - 1)]


def test_each_page_has_its_number_and_the_number_of_pages() -> None:
    texts, _ = made(FURNITURE)

    assert len(texts) == 3
    assert all(f"Page {number} of 3" in text for number, text in enumerate(texts, start=1))


def test_both_ends_of_a_foot_of_two_lines_stand_on_the_last_one() -> None:
    start = (*FURNITURE.running_head, LineBreak(), Text(text="FU-31/07"))

    _, found = made(Furniture(foot_start=start, foot_end=(Text(text="Page"),)), headings=1)

    above, below, end = (
        next(one.bottom for one in found if one.sign == sign) for sign in ("H", "F", "P")
    )
    assert end == below < above


def test_the_foot_line_ends_at_both_sides() -> None:
    _, found = made(FURNITURE, headings=1)

    foot = [glyph for glyph in found if 45 < glyph.bottom < 60]
    assert min(glyph.left for glyph in foot) < 70
    assert max(glyph.right for glyph in foot) > 525


def test_a_long_start_of_the_foot_line_leaves_the_end_its_room() -> None:
    long = Furniture(foot_start=(Text(text="reference " * 30),), foot_end=FURNITURE.foot_end)

    _, found = made(long, headings=1)

    page_sign = next(glyph for glyph in found if glyph.sign == "P")
    beside = [glyph.right for glyph in found if glyph.sign != "x" and glyph.left < page_sign.left]
    assert max(beside) < page_sign.left - 8


def test_furniture_grows_into_the_text_never_over_it() -> None:
    high = Furniture(banner=(Text(text="RESTRICTED " * 80),), foot_end=FURNITURE.foot_end)

    _, found = made(high, headings=60)

    text = [glyph for glyph in found if glyph.sign == "x"]
    above = [glyph for glyph in found if glyph.sign == "R" and glyph.bottom > 400]
    below = [glyph for glyph in found if glyph.sign == "R" and glyph.bottom < 400]
    assert max(glyph.top for glyph in text) < min(glyph.bottom for glyph in above)
    assert min(glyph.bottom for glyph in text) > max(glyph.top for glyph in below)


def test_a_document_without_furniture_has_none() -> None:
    texts, _ = made(Furniture(), headings=1)

    assert texts == ["x"]


def test_numbers_of_pages_run_with_the_words_around_them() -> None:
    arabic = (
        Text(text="الصفحة ", language="ar"),
        PageNumber(language="ar"),
        Text(text=" من ", language="ar"),
        PageCount(language="ar"),
    )

    _, found = made(Furniture(foot_end=(Text(text="x · "), *arabic)))

    seen = sorted((one for one in found if one.page == 1 and one.top < 100), key=_left)
    assert [one.sign for one in seen if one.sign.isdigit()] == ["3", "1"]
    # The word for "page" stands at the end of the line, a space before it.
    number = next(one for one in seen if one.sign == "1")
    beside = min(one.left for one in seen if one.left > number.right)
    assert beside - number.right > 1


def _left(glyph: Glyph) -> float:
    return glyph.left


def book(*titles: str) -> list[str]:
    """Give the texts of the pages of a book whose parts take a page and a half."""
    line = Paragraph(inlines=(Text(text="x"),))
    parts = [
        (Heading(level=1, inlines=(Text(text=title),), anchor=title, new_page=True), *(line,) * 50)
        for title in titles
    ]
    entries = (ContentsEntry(level=1, inlines=(Text(text="Entry"),), target=titles[0]),)
    contents = Contents(heading=(Text(text="What is in it"),), entries=entries)
    blocks = (line, contents, *(block for part in parts for block in part))
    furniture = Furniture(running_head=FURNITURE.running_head, head_end=(SectionTitle(),))
    return page_texts(pdf_of(Document(title="T", blocks=blocks, furniture=furniture)).data)


def test_the_head_names_the_section_from_the_second_page_on() -> None:
    heads = [text.splitlines()[0].partition(" x")[0] for text in book("Quotas", "Patrols")]

    assert heads == [
        "x",
        "Herring What is in it",
        "Herring Quotas",
        "Herring Quotas",
        "Herring Patrols",
        "Herring Patrols",
    ]


def test_a_page_is_of_the_first_section_that_begins_on_it() -> None:
    opening = [Heading(level=1, inlines=(Text(text=title),)) for title in ("One", "Two")]
    furniture = Furniture(head_end=(SectionTitle(),))
    line = Paragraph(inlines=(Text(text="x"),))
    blocks: tuple[Block, ...] = (*(line,) * 37, *opening, *(line,) * 50)

    texts = page_texts(pdf_of(Document(title="T", blocks=blocks, furniture=furniture)).data)

    assert [text.replace("x", "").split() for text in texts] == [
        [],
        ["One", "One", "Two"],
        ["Two"],
    ]


def test_a_long_title_of_a_section_never_reaches_into_the_text() -> None:
    heading = Heading(level=1, inlines=(Text(text="Patrols of the inspection " * 20),))
    furniture = Furniture(running_head=FURNITURE.running_head, head_end=(SectionTitle(),))
    line = Paragraph(inlines=(Text(text="x"),))

    data = pdf_of(Document(title="T", blocks=(heading, *(line,) * 80), furniture=furniture)).data

    second = [glyph for glyph in glyphs(data) if glyph.page == 2]
    text = [glyph.top for glyph in second if glyph.sign == "x"]
    head = [glyph.bottom for glyph in second if glyph.sign == "P"]
    assert len(head) == 20
    assert max(text) < min(head)
