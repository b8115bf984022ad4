"""Headers and footers."""

from lxml import etree

from briefgen.export.to_docx.furniture import FurniturePart, furniture_parts
from briefgen.model.document import Document, Furniture, Link, PageNumber
from tests.support.docx_lint import lint
from tests.support.docx_render import docx_of, paragraph_texts, part, plain_style
from tests.support.rich_document import words


def parts_of(furniture: Furniture) -> list[FurniturePart]:
    return furniture_parts(
        Document(title="Talks", blocks=(), furniture=furniture), style=plain_style()
    )


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
