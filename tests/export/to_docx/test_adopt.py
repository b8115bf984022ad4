"""A brief in the look of an office's template."""

from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import Block, Document, ListBlock, ListItem, Paragraph
from briefgen.model.exported import Exported, ExportOptions, OfficeTemplate
from briefgen.model.house_style import HouseStyle, Numbering, TemplateNames
from tests.support.docx_lint import lint
from tests.support.docx_render import (
    STAMP,
    W,
    font_catalogue,
    found,
    members,
    paragraph_texts,
    part,
    plain_style,
    styles_by_id,
    values,
)
from tests.support.office_making import CANARY, office_template, replacing
from tests.support.rich_document import item, paragraph, rich_document, words


def adopted(
    document: Document | None = None,
    *,
    template: OfficeTemplate | None = None,
    style: HouseStyle | None = None,
) -> Exported:
    return document_to_docx(
        document or rich_document(),
        style=style or plain_style(),
        fonts=font_catalogue(),
        options=ExportOptions(stamp=STAMP, template=template or office_template()),
    )


def listed(*, numbered: bool) -> Document:
    block = ListBlock(items=(item(words("a")), item(words("b"))), numbered=numbered)
    return Document(title="Talks", blocks=(block,))


def number_of(data: bytes, style: str) -> str:
    """Give the numbering that the first paragraph of a style names."""
    body = part(data, "word/document.xml")
    return next(
        values(one, "pPr/numPr/numId")[0]
        for one in body.iter(f"{W}p")
        if values(one, "pPr/pStyle") == [style]
    )


def pattern_of(data: bytes, number: str) -> str:
    numbering = part(data, "word/numbering.xml")
    return next(
        values(one, "abstractNumId")[0]
        for one in found(numbering, "num")
        if one.get(f"{W}numId") == number
    )


def test_the_file_is_sound_and_says_what_it_said_before() -> None:
    data = adopted().data
    own = document_to_docx(
        rich_document(),
        style=plain_style(),
        fonts=font_catalogue(),
        options=ExportOptions(stamp=STAMP),
    ).data

    assert lint(data) == []
    assert list(paragraph_texts(part(data, "word/document.xml"))) == list(
        paragraph_texts(part(own, "word/document.xml"))
    )


def test_nothing_of_the_template_but_its_look_gets_in() -> None:
    parts = members(adopted().data)

    assert [name for name, content in parts.items() if CANARY.encode() in content] == []
    assert not [name for name in parts if "customXml" in name or "comments" in name]
    assert "word/theme/theme1.xml" in parts


def test_styles_of_the_template_stand_for_ours_by_name() -> None:
    styles = styles_by_id(adopted().data)

    # Georgia-less python-docx draws its heading in this blue; ours is #123f7d.
    assert values(styles["Heading1"], "rPr/color") == ["365F91"]
    assert "BriefTableText" in styles
    assert not found(styles["BriefTableText"], "rPr/rFonts")
    assert "BriefNumbered" not in styles


def test_the_notice_names_what_was_added_but_no_variants() -> None:
    (notice,) = adopted(rich_document()).notices

    assert (notice.code, notice.level) == ("template-styles-added", "info")
    assert notice.message.startswith("Added to the styles of letter.dotx: Brief Banner, ")
    assert " Last" not in notice.message
    assert "Foot Line" not in notice.message


def test_the_house_style_may_name_other_styles() -> None:
    table = TemplateNames(
        styles={"body": "body text 2", "quote": "Zitat"}, tables={"grid": "Table Grid"}
    )
    quote = paragraph(words("We stay."), role="quote")
    document = replace(rich_document(), blocks=(*rich_document().blocks, quote))

    exported = adopted(document, style=replace(plain_style(), template=table))

    body = part(exported.data, "word/document.xml")
    assert "BodyText2" in values(body, ".//pStyle")
    assert "TableGrid" in values(body, ".//tblStyle")
    assert "Quote" in values(body, ".//pStyle") or "QuoteOfBrief" in values(body, ".//pStyle")
    missing = [one for one in exported.notices if one.code == "template-style-missing"]
    assert [(one.message, one.level) for one in missing] == [
        ("letter.dotx has no style 'Zitat'; ours stands instead.", "warning")
    ]
    assert lint(exported.data) == []


def test_a_style_of_ours_whose_id_is_taken_gets_another() -> None:
    change = replacing("word/styles.xml", '<w:name w:val="Quote"/>', '<w:name w:val="Cite"/>')
    quote = Document(title="Talks", blocks=(paragraph(words("We stay."), role="quote"),))

    data = adopted(quote, template=office_template(change=change)).data

    assert values(part(data, "word/document.xml"), ".//pStyle") == ["QuoteOfBrief"]
    assert lint(data) == []


def test_page_and_tables_have_the_width_of_the_template() -> None:
    body = part(adopted().data, "word/document.xml")

    (margins,) = found(body, ".//sectPr/pgMar")
    assert margins.get(f"{W}left") == "1984"
    assert {one.get(f"{W}w") for one in found(body, ".//tblPr/tblW")} == {str(12240 - 1984 - 1800)}


def test_text_is_in_the_language_of_the_brief() -> None:
    document = replace(rich_document(), language="fr")

    styles = part(adopted(document).data, "word/styles.xml")

    languages = found(styles, "docDefaults/rPrDefault/rPr/lang")
    assert [one.get(f"{W}val") for one in languages] == ["fr-FR"]
    assert [one.get(f"{W}eastAsia") for one in languages] == ["zh-CN"]


def test_a_template_without_defaults_gets_a_language_too() -> None:
    def change(parts: dict[str, bytes]) -> None:
        root = etree.fromstring(parts["word/styles.xml"])
        root.remove(root.find(f"{W}docDefaults"))
        parts["word/styles.xml"] = etree.tostring(root)

    styles = part(adopted(template=office_template(change=change)).data, "word/styles.xml")

    assert [one.get(f"{W}val") for one in found(styles, "docDefaults/rPrDefault/rPr/lang")] == [
        "en-GB"
    ]


def test_bullets_are_those_of_the_template_to_the_end_of_the_list() -> None:
    data = adopted(listed(numbered=False)).data

    assert values(part(data, "word/document.xml"), ".//pStyle") == ["ListBullet", "ListBullet"]
    assert (
        number_of(data, "ListBullet")
        == values(styles_by_id(data)["ListBullet"], "pPr/numPr/numId")[0]
    )


def test_numbers_take_the_form_of_the_template_and_begin_at_one() -> None:
    data = adopted(listed(numbered=True)).data

    number = number_of(data, "ListNumber")
    named = values(styles_by_id(data)["ListNumber"], "pPr/numPr/numId")[0]
    assert number != named
    assert pattern_of(data, number) == pattern_of(data, named)
    assert lint(data) == []


def test_a_list_style_without_numbers_leaves_ours() -> None:
    def change(parts: dict[str, bytes]) -> None:
        root = etree.fromstring(parts["word/styles.xml"])
        for one in list(root.iter(f"{W}numPr")):
            one.getparent().remove(one)
        parts["word/styles.xml"] = etree.tostring(root)

    template = office_template(change=change)

    for numbered in (True, False):
        data = adopted(listed(numbered=numbered), template=template).data
        assert lint(data) == []
        assert found(part(data, "word/document.xml"), ".//numPr")


def test_a_number_that_the_template_lacks_leaves_our_pattern() -> None:
    def change(parts: dict[str, bytes]) -> None:
        root = etree.fromstring(parts["word/numbering.xml"])
        for one in root.findall(f"{W}num"):
            root.remove(one)
        parts["word/numbering.xml"] = etree.tostring(root)

    data = adopted(listed(numbered=True), template=office_template(change=change)).data

    assert values(part(data, "word/numbering.xml"), "abstractNum/lvl/lvlText").count("%1.") > 0


def test_deeper_lists_and_numbered_paragraphs_keep_our_patterns() -> None:
    deep = ListItem(
        blocks=(paragraph(words("a")), ListBlock(items=(item(words("b")),), numbered=True))
    )
    counted = Paragraph(inlines=(words("c"),))
    blocks: tuple[Block, ...] = (ListBlock(items=(deep,), numbered=True), counted)
    style = replace(plain_style(), numbering=Numbering(paragraphs="body"))

    data = adopted(Document(title="Talks", blocks=blocks), style=style).data

    assert lint(data) == []


def test_a_template_without_numbering_leaves_our_lists() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts.pop("word/numbering.xml")
        root = etree.fromstring(parts["word/styles.xml"])
        for one in list(root.iter(f"{W}numPr")):
            one.getparent().remove(one)
        parts["word/styles.xml"] = etree.tostring(root)

    data = adopted(listed(numbered=True), template=office_template(change=change)).data

    assert lint(data) == []
    assert "word/theme/theme1.xml" in members(data)


def test_a_template_without_a_theme_gives_none() -> None:
    template = office_template(change=lambda parts: parts.pop("word/theme/theme1.xml"))

    assert "word/theme/theme1.xml" not in members(adopted(template=template).data)


def test_the_same_template_gives_the_same_bytes() -> None:
    template = office_template()

    assert adopted(template=template).data == adopted(template=template).data


def test_a_heading_without_number_has_none_in_a_template_either() -> None:
    change = replacing(
        "word/styles.xml", '<w:name w:val="TOC Heading"/>', '<w:name w:val="Inhalt"/>'
    )
    style = replace(plain_style(), numbering=Numbering(headings=True))

    data = adopted(template=office_template(change=change), style=style).data

    (heading,) = [one for id_, one in styles_by_id(data).items() if id_ == "TOCHeadingOfBrief"]
    assert values(heading, "pPr/numPr/numId") == ["0"]
    assert lint(data) == []
