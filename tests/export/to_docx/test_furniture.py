"""Headers and footers."""

from typing import Literal

from lxml import etree

from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.furniture import FurniturePart, furniture_parts
from briefgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Furniture,
    Heading,
    Link,
    PageCount,
    PageNumber,
    SectionTitle,
    Text,
)
from tests.support.docx_lint import lint
from tests.support.docx_render import (
    docx_of,
    found,
    members,
    paragraph_texts,
    part,
    plain_style,
    styles_by_id,
    values,
)
from tests.support.rich_document import words


def parts_of(furniture: Furniture) -> list[FurniturePart]:
    return parts_of_document(Document(title="Talks", blocks=(), furniture=furniture))


def parts_of_document(document: Document) -> list[FurniturePart]:
    draft = Draft.of(document, style=plain_style())
    return furniture_parts(document.furniture, draft=draft)


def texts(part: FurniturePart) -> list[str]:
    return list(paragraph_texts(etree.fromstring(part.xml)))


def test_the_first_page_has_the_banner_without_the_running_head() -> None:
    parts = parts_of(Furniture(banner=(words("INTERNAL"),), running_head=(words("Talks"),)))

    shown = {(part.place, part.pages): texts(part) for part in parts}
    assert shown == {
        ("header", "first"): ["INTERNAL"],
        ("header", "default"): ["INTERNAL", "Talks"],
        ("footer", "first"): ["INTERNAL"],
        ("footer", "default"): ["INTERNAL"],
    }


def test_the_foot_line_stands_on_every_page() -> None:
    parts = parts_of(Furniture(foot_start=(words("FU-31/07"),), foot_end=(PageNumber(),)))

    assert [(part.pages, texts(part)) for part in parts] == [
        ("first", ["FU-31/07\t1"]),
        ("default", ["FU-31/07\t1"]),
    ]


def test_a_foot_line_without_an_end_has_no_tab() -> None:
    first, _ = parts_of(Furniture(foot_start=(words("FU-31/07"),)))

    assert texts(first) == ["FU-31/07"]


def test_without_furniture_there_are_no_parts() -> None:
    assert parts_of(Furniture()) == []


def test_a_link_in_the_foot_line_is_a_relation_of_the_footer() -> None:
    link = Link(text="Norland desk", url="https://norland.example")

    data = docx_of(Document(title="Talks", blocks=(), furniture=Furniture(foot_start=(link,))))

    relations = part(data, "word/_rels/footer1.xml.rels")
    assert [one.get("Target") for one in relations] == ["https://norland.example"]
    assert lint(data) == []


def test_fields_among_words_from_the_right_run_with_them() -> None:
    arabic = (Text(text="الصفحة ", language="ar"), PageNumber(language="ar"))
    foot = (*arabic, Text(text=" من ", language="ar"), PageCount(language="ar"))
    document = Document(title="Talks", blocks=(), furniture=Furniture(foot_end=foot))

    footers = [one for one in parts_of_document(document) if one.place == "footer"]

    for footer in footers:
        runs = found(etree.fromstring(footer.xml), ".//r")
        from_right = [bool(found(run, "./rPr/rtl")) for run in runs if not found(run, "./tab")]
        # Two words, two fields of five runs each, and the mark behind them.
        assert from_right == [True] * 13
        # Only the last one says that the line goes on from the left.
        assert texts(footer)[0].count("\N{LEFT-TO-RIGHT MARK}") == 1


def section_document(*blocks: Block) -> Document:
    furniture = Furniture(running_head=(words("Talks"),), head_end=(SectionTitle(),))
    return Document(title="Talks", blocks=blocks, furniture=furniture)


def heading(level: Literal[1, 2], text: str) -> Heading:
    return Heading(level=level, inlines=(words(text),), anchor=text)


def test_the_head_names_the_section_by_a_field_that_shows_the_first_one() -> None:
    document = section_document(heading(2, "Quotas"), heading(1, "Patrols & ports"))

    (default,) = parts_of_document(document)

    root = etree.fromstring(default.xml)
    assert texts(default) == ["Talks\tPatrols & ports"]
    (instruction,) = found(root, ".//instrText")
    assert (instruction.text or "").strip() == 'STYLEREF "Brief Section Title"'


def test_headings_of_the_first_level_and_of_the_contents_are_what_the_field_finds() -> None:
    entries = (ContentsEntry(level=1, inlines=(words("Patrols"),), target="Patrols"),)
    contents = Contents(heading=(words("Contents"),), entries=entries)
    data = docx_of(section_document(contents, heading(1, "Patrols"), heading(2, "Quotas")))

    runs = found(part(data, "word/document.xml"), ".//r")
    named = [run for run in runs if "BriefSectionTitle" in values(run, "rPr/rStyle")]

    assert ["".join(text.text or "" for text in found(run, "t")) for run in named] == [
        "Contents",
        "Patrols",
    ]
    assert values(styles_by_id(data)["BriefSectionTitle"], "name") == ["Brief Section Title"]
    assert lint(data) == []


def test_the_field_finds_a_heading_that_is_emphasised() -> None:
    title = Heading(level=1, inlines=(Text(text="Patrols", italic=True),))
    data = docx_of(section_document(title))

    assert values(part(data, "word/document.xml"), ".//rStyle") == ["BriefSectionTitle"]
    assert lint(data) == []


def test_without_such_a_field_no_heading_carries_a_style_for_it() -> None:
    data = docx_of(Document(title="Talks", blocks=(heading(1, "Patrols"),)))

    assert not values(part(data, "word/document.xml"), ".//rStyle")


def test_without_a_section_there_is_no_field_that_would_find_none() -> None:
    data = docx_of(section_document())

    assert not any(b"STYLEREF" in content for content in members(data).values())
    assert lint(data) == []
