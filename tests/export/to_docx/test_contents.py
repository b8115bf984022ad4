"""The contents of a book as a field of Word, with entries in it that lead to their headings."""

from collections.abc import Mapping

from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx.numbering import HEADINGS
from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import Block, Contents, ContentsEntry, Document, Heading
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import HouseStyle, Numbering
from tests.support.docx_lint import headings_descend_in_order, lint
from tests.support.docx_render import (
    STAMP,
    W,
    font_catalogue,
    found,
    part,
    plain_style,
    styles_by_id,
    values,
)
from tests.support.rich_document import words


def book(*, targets: tuple[str, ...] = ("quota", "patrols")) -> tuple[Block, ...]:
    """Give contents of two entries, and the two headings."""
    entries = (
        ContentsEntry(level=1, inlines=(words("Quota"),), target=targets[0]),
        ContentsEntry(level=2, inlines=(words("Patrols"),), target=targets[1]),
    )
    return (
        Contents(heading=(words("Contents"),), entries=entries),
        Heading(level=1, inlines=(words("Quota"),), anchor="quota", new_page=True),
        Heading(level=2, inlines=(words("Patrols"),), anchor="patrols"),
    )


def docx_of_book(
    blocks: tuple[Block, ...],
    *,
    pages: Mapping[str, int] | None = None,
    style: HouseStyle | None = None,
) -> bytes:
    return document_to_docx(
        Document(title="Talks", blocks=blocks),
        style=style or plain_style(),
        fonts=font_catalogue(),
        options=ExportOptions(stamp=STAMP, pages=pages or {}),
    ).data


def body_of(data: bytes) -> etree._Element:
    return part(data, "word/document.xml")


def shown(data: bytes) -> list[str]:
    """Give the text of each entry, its page behind a bar."""
    entries = [
        one for one in body_of(data).iter(f"{W}p") if values(one, "pPr/pStyle")[0][:4] != "Head"
    ]
    return [
        "|".join("".join(run.itertext()) for run in entry.iter(f"{W}r") if found(run, "t"))
        for entry in entries
    ]


def test_entries_lead_to_their_headings_and_name_the_pages_that_are_known() -> None:
    data = docx_of_book(book(), pages={"quota": 3, "patrols": 12})

    links = [link.get(f"{W}anchor") for link in body_of(data).iter(f"{W}hyperlink")]
    names = [mark.get(f"{W}name") for mark in body_of(data).iter(f"{W}bookmarkStart")]
    assert shown(data) == ["Contents", "Quota|3", "Patrols|12"]
    assert links == names == ["_Toc00000001", "_Toc00000002"]
    assert lint(data) == []


def test_without_a_layout_the_pages_are_left_to_word() -> None:
    data = docx_of_book(book())

    assert shown(data) == ["Contents", "Quota", "Patrols"]
    instructions = [one.text for one in body_of(data).iter(f"{W}instrText")]
    assert instructions == [
        r' TOC \o "1-2" \h \z \u ',
        r" PAGEREF _Toc00000001 \h ",
        r" PAGEREF _Toc00000002 \h ",
    ]


def test_an_entry_that_leads_nowhere_is_no_link() -> None:
    data = docx_of_book(book(targets=("quota", "gone")), pages={"quota": 3, "gone": 4})

    assert shown(data) == ["Contents", "Quota|3", "Patrols"]
    assert lint(data, without=[headings_descend_in_order]) == []


def test_contents_and_a_heading_of_a_new_part_open_a_page() -> None:
    data = docx_of_book(book())

    opening = [
        "".join(one.itertext())
        for one in body_of(data).iter(f"{W}p")
        if found(one, "pPr/pageBreakBefore")
    ]
    assert opening == ["Contents", "Quota"]


def test_the_heading_of_the_contents_has_no_number_where_headings_have() -> None:
    style = replace(plain_style(), numbering=Numbering(headings=True))

    data = docx_of_book(book(), style=style)

    styles = styles_by_id(data)
    assert values(styles["Heading1"], "pPr/numPr/numId") == [str(HEADINGS)]
    assert values(styles["TOCHeading"], "pPr/numPr/numId") == ["0"]
    assert lint(data) == []
