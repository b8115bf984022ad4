"""The whole Word file: golden parts, properties, and laws that hold for every document."""

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZipFile

import docx
from hypothesis import HealthCheck, given, settings

from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import Cell, Document, Heading, ListBlock, ListItem, Row
from briefgen.model.exported import ExportOptions
from tests.support.document_strategy import documents
from tests.support.docx_golden import golden_parts, pretty_parts, update_if_asked
from tests.support.docx_lint import (
    headings_descend_in_order,
    links_say_where_they_lead,
    lint,
    no_sign_stands_for_space,
    tables_say_what_their_heads_name,
)
from tests.support.docx_render import (
    STAMP,
    all_paragraph_texts,
    docx_of,
    docx_of_blocks,
    font_catalogue,
    found,
    members,
    paragraph_texts,
    part,
    plain_style,
    values,
)
from tests.support.docx_text import document_paragraphs
from tests.support.rich_document import label_rows, paragraph, rich_document, table, words

LONGEST_PROPERTY = 255  # what Word and python-docx hold at most


def test_the_rich_document_equals_its_golden_parts() -> None:
    parts = pretty_parts(docx_of(rich_document()))

    update_if_asked(parts)

    assert parts == golden_parts()


def test_the_rich_document_keeps_its_text_in_order() -> None:
    document = rich_document()

    body = part(docx_of(document), "word/document.xml")

    assert list(paragraph_texts(body)) == document_paragraphs(document)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_any_document_becomes_a_sound_file_with_all_its_text(document: Document) -> None:
    data = docx_of(document)

    assert all_paragraph_texts(data) == document_paragraphs(document)
    # Levels, heads, spaces and words of links are the document's own, here by chance.
    without = [
        headings_descend_in_order,
        links_say_where_they_lead,
        no_sign_stands_for_space,
        tables_say_what_their_heads_name,
    ]
    assert lint(data, without=without) == []
    title = docx.Document(BytesIO(data)).core_properties.title
    assert title == document.title[:LONGEST_PROPERTY]
    assert docx_of(document) == data


def test_the_file_holds_no_part_that_nothing_asks_for() -> None:
    data = docx_of(Document(title="Talks", blocks=()))

    assert lint(data) == []
    assert list(members(data)) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_members_are_sorted_and_bear_the_stamp() -> None:
    with ZipFile(BytesIO(docx_of(rich_document()))) as packed:
        names = packed.namelist()
        dates = {entry.date_time for entry in packed.infolist()}

    assert names == sorted(names)
    assert names[0] == "[Content_Types].xml"
    assert dates == {(2031, 3, 14, 9, 0, 0)}


def test_the_properties_hold_title_and_stamp_and_nobody_s_name() -> None:
    properties = docx.Document(BytesIO(docx_of(rich_document()))).core_properties

    assert properties.title == "Fisheries talks with Norland"
    assert properties.subject == "Meeting brief"
    assert properties.language == "en"
    assert properties.created == properties.modified == STAMP
    assert (properties.author, properties.last_modified_by) == ("", "")


def test_a_title_longer_than_word_admits_is_cut() -> None:
    document = Document(title="\x00" + "Norland " * 100, blocks=())

    properties = docx.Document(BytesIO(docx_of(document))).core_properties

    assert properties.title == ("Norland " * 100)[:LONGEST_PROPERTY]


def test_a_stamp_in_another_zone_gives_the_same_bytes() -> None:
    def rendered(stamp: datetime) -> bytes:
        return document_to_docx(
            rich_document(),
            style=plain_style(),
            fonts=font_catalogue(),
            options=ExportOptions(stamp=stamp),
        ).data

    elsewhere = STAMP.astimezone(timezone(timedelta(hours=5)))

    assert rendered(elsewhere) == rendered(STAMP)
    assert rendered(STAMP) != rendered(datetime(2031, 3, 15, tzinfo=UTC))


def test_each_numbered_list_counts_from_one_again() -> None:
    def numbered(*children: ListBlock) -> ListBlock:
        first = ListItem(blocks=(paragraph(words("Quota"), role="list"), *children))
        return ListBlock(items=(first,), numbered=True)

    data = docx_of_blocks(numbered(numbered()), numbered())

    numbering = part(data, "word/numbering.xml")
    assert values(part(data, "word/document.xml"), ".//numId") == ["3", "4", "5"]
    assert values(numbering, "num/lvlOverride/startOverride") == ["1", "1", "1"]


def test_a_paragraph_below_a_table_keeps_its_distance_by_a_style() -> None:
    rows = label_rows(("To", (words("Minister"),)))
    below = docx_of_blocks(
        table("header", "Header", (0.2, 0.8), rows),
        paragraph(words("First.")),
        paragraph(words("Second.")),
    )

    used = values(part(below, "word/document.xml"), "body/p/pPr/pStyle")
    assert used == ["BodyTextAfterTable", "BodyText"]
    assert lint(below) == []


def test_letter_paper_and_margins_reach_the_section() -> None:
    data = docx_of(Document(title="Talks", blocks=(), paper="Letter"))

    (size,) = found(part(data, "word/document.xml"), "body/sectPr/pgSz")
    assert sorted(size.attrib.values()) == ["12240", "15840"]


def test_a_document_from_right_to_left_says_so_everywhere() -> None:
    quota = paragraph(words("حصة"), role="cell")
    data = docx_of(
        Document(
            title="حصة",
            language="ar",
            blocks=(
                Heading(level=1, inlines=(words("حصة"),)),
                table("grid", "حصة", (1.0,), (Row(cells=(Cell(blocks=(quota,)),)),)),
            ),
        )
    )

    body = part(data, "word/document.xml")
    assert found(body, "body/sectPr/bidi")
    assert found(body, ".//tblPr/bidiVisual")
    assert len(found(body, ".//r/rPr/rtl")) == 2
    assert found(part(data, "word/styles.xml"), "docDefaults/pPrDefault/pPr/bidi")


def test_lists_of_a_document_from_right_to_left_run_and_hang_from_the_right() -> None:
    items = tuple(
        ListItem(blocks=(paragraph(words(text), role="list"),)) for text in ("حصة", "سفن")
    )
    lists = (ListBlock(items=items), ListBlock(items=items, numbered=True))
    data = docx_of(Document(title="حصة", language="ar", blocks=lists))

    listed = [one for one in found(part(data, "word/document.xml"), ".//p") if found(one, "pPr")]
    numbered = [one for one in listed if values(one, "pPr/pStyle")[0].startswith("List")]
    assert len(numbered) == 4
    # They run as the defaults say, from the right, and so do all their words.
    assert found(part(data, "word/styles.xml"), "docDefaults/pPrDefault/pPr/bidi")
    assert not any(found(one, "pPr/bidi") for one in numbered)
    assert all(found(one, "r/rPr/rtl") for one in numbered)
    # "left" is where a paragraph begins in the transitional form of ECMA-376, whatever its side.
    levels = found(part(data, "word/numbering.xml"), "abstractNum/lvl")
    assert {side for level in levels for side in values(level, "lvlJc")} == {"left"}
    assert lint(data) == []
