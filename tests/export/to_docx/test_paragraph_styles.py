"""Paragraph looks as Word styles."""

import msgspec
import pytest
from lxml import etree

from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.export.to_docx.names import PARAGRAPH_STYLES, Variant
from briefgen.export.to_docx.numbering import HEADINGS, PARAGRAPHS
from briefgen.export.to_docx.paragraph_styles import (
    distance_below_table,
    font_property,
    is_needed,
    paragraph_styles,
    variant_style,
)
from briefgen.model.house_style import (
    FontCatalogue,
    FontFamily,
    HouseStyle,
    Numbering,
    ParagraphLook,
)
from tests.support.docx_render import W, font_catalogue, found, plain_style, values


def styles_of(style: HouseStyle) -> dict[str, etree._Element]:
    xml = "".join(paragraph_styles(style, fonts=font_catalogue(), width=9000))
    root = etree.fromstring(f"<w:styles {NAMESPACES}>{xml}</w:styles>")
    return {one.get(f"{W}styleId"): one for one in root}


def with_body(**look: object) -> HouseStyle:
    changed = msgspec.structs.replace(plain_style().paragraphs["body"], **look)
    return msgspec.structs.replace(
        plain_style(), paragraphs={**plain_style().paragraphs, "body": changed}
    )


def attributes(style: etree._Element, path: str) -> dict[str, str]:
    (element,) = found(style, path)
    return {etree.QName(name).localname: value for name, value in element.attrib.items()}


def test_every_property_of_a_look_reaches_its_style() -> None:
    look: dict[str, object] = {
        "size": 10.5, "leading": 13.0, "before": 1.0, "after": 2.0, "bold": True, "italic": True,
        "capitals": True, "colour": "accent", "align": "end", "indent": 20.0, "hanging": 5.0,
        "keep_with_next": True, "rule_below": True, "rule_above": True,
    }  # fmt: skip

    body = styles_of(with_body(**look))["BodyText"]

    assert values(body, "rPr/sz") == ["21"]
    assert attributes(body, "pPr/spacing") == {
        "before": "20", "after": "40", "line": "260", "lineRule": "atLeast",
    }  # fmt: skip
    assert attributes(body, "pPr/ind") == {"left": "400", "hanging": "100"}
    assert values(body, "pPr/jc") == ["right"]
    assert values(body, "rPr/color") == ["123F7D"]
    for path in ("rPr/b", "rPr/i", "rPr/caps", "pPr/keepNext", "pPr/pBdr/top", "pPr/pBdr/bottom"):
        assert len(found(body, path)) == 1


def test_a_rule_stands_as_far_below_letters_as_in_the_pdf_and_takes_no_more_room() -> None:
    title = with_body(size=20.0, leading=33.0, after=12.0, rule_below=True)

    body = styles_of(title)["BodyText"]

    # The white of the line is 10 points, of which half stands below the letters in the PDF.
    assert attributes(body, "pPr/pBdr/bottom")["space"] == "6"
    assert attributes(body, "pPr/spacing")["after"] == str((12 - 5) * 20)


def test_headings_stand_in_the_outline_and_are_followed_by_text() -> None:
    styles = styles_of(plain_style())

    assert [values(styles[f"Heading{n}"], "pPr/outlineLvl") for n in (1, 2, 3)] == [
        ["0"],
        ["1"],
        ["2"],
    ]
    assert values(styles["Heading1"], "next") == ["BodyText"]


def test_a_heading_in_another_family_names_it() -> None:
    fonts = msgspec.structs.replace(plain_style().fonts, heading="Liberation Serif")
    styles = styles_of(msgspec.structs.replace(plain_style(), fonts=fonts))

    assert attributes(styles["Heading1"], "rPr/rFonts")["ascii"] == "Times New Roman"
    assert attributes(styles["BodyText"], "rPr/rFonts")["ascii"] == "Arial"


def test_a_family_falls_back_to_itself_where_no_other_is_named() -> None:
    fonts = FontCatalogue(families={"Liberation Sans": FontFamily(regular="a.ttf", word="Arial")})

    written = font_property("Liberation Sans", fonts=fonts)

    assert 'w:eastAsia="Arial"' in written


def test_notes_hang_like_list_items_unless_the_style_says_otherwise() -> None:
    own = ParagraphLook(size=8, leading=10, indent=30, hanging=30)
    paragraphs = {**plain_style().paragraphs, "note": own}
    other = msgspec.structs.replace(plain_style(), paragraphs=paragraphs)

    indents = [
        attributes(styles_of(style)["BriefNote"], "pPr/ind") for style in (plain_style(), other)
    ]

    assert indents == [{"left": "280", "hanging": "280"}, {"left": "600", "hanging": "600"}]


def test_the_gallery_offers_roles_and_simple_lists_only() -> None:
    styles = styles_of(plain_style())

    offered = {name for name, style in styles.items() if found(style, "qFormat")}
    roles = {name.id for name in PARAGRAPH_STYLES.values()}
    assert offered == roles | {"ListBullet", "ListNumber"}


def test_the_foot_line_has_a_tab_at_the_end_of_the_text() -> None:
    footer = styles_of(plain_style())["Footer"]

    assert attributes(footer, "pPr/tabs/tab") == {"val": "right", "pos": "9000"}


@pytest.mark.parametrize(
    ("variant", "spacing"), [("After Table", {"before": "160"}), ("Last", {"after": "120"})]
)
def test_a_variant_changes_nothing_but_one_distance(
    variant: Variant, spacing: dict[str, str]
) -> None:
    xml = variant_style(PARAGRAPH_STYLES["list"], variant, style=plain_style())

    style = etree.fromstring(f"<w:styles {NAMESPACES}>{xml}</w:styles>")[0]

    assert values(style, "basedOn") == ["ListParagraph"]
    assert attributes(style, "pPr/spacing") == spacing
    assert style.get(f"{W}customStyle") == "1"
    assert not found(style, "rPr")


@pytest.mark.parametrize(
    ("variant", "look", "needed"),
    [
        ("After Table", ParagraphLook(size=10, leading=14, before=7), True),
        ("After Table", ParagraphLook(size=10, leading=14, before=8), False),
        ("Last", ParagraphLook(size=10, leading=14, after=5), True),
        ("Last", ParagraphLook(size=10, leading=14, after=6), False),
    ],
)
def test_a_variant_is_needed_only_where_it_keeps_more_distance(
    variant: Variant, look: ParagraphLook, needed: bool
) -> None:
    assert is_needed(variant, look, style=plain_style()) == needed


def test_without_tables_there_is_no_distance_to_keep() -> None:
    assert distance_below_table(msgspec.structs.replace(plain_style(), tables={})) == 0


def test_numbered_paragraphs_have_styles_that_word_counts() -> None:
    numbering = Numbering(headings=True, paragraphs="all", forms=("1", "1.1"), indent=30)
    styles = styles_of(msgspec.structs.replace(plain_style(), numbering=numbering))

    assert values(styles["BriefNumbered"], "pPr/numPr/ilvl") == ["0"]
    assert values(styles["BriefNumbered2"], "pPr/numPr/numId") == [str(PARAGRAPHS)]
    assert values(styles["BriefNumbered2"], "basedOn") == ["BodyText"]
    assert attributes(styles["BriefContinued2"], "pPr/ind") == {"left": "1200"}
    assert values(styles["Heading1"], "pPr/numPr/numId") == [str(HEADINGS)]
    assert not found(styles["Heading2"], "pPr/numPr")


def test_a_style_without_numbers_has_no_styles_for_them() -> None:
    assert not [name for name in styles_of(plain_style()) if name.startswith("BriefNumbered")]


def test_a_rule_has_the_width_and_the_colour_that_the_look_asks_for() -> None:
    style = with_body(rule_below=True, rule_colour="accent", rule_width=1.5)

    rule = attributes(styles_of(style)["BodyText"], "pPr/pBdr/bottom")

    assert (rule["sz"], rule["color"]) == ("12", "123F7D")


def test_text_that_fills_its_lines_does_so_in_word() -> None:
    assert values(styles_of(with_body(align="justify"))["BodyText"], "pPr/jc") == ["both"]


def test_word_divides_words_only_in_paragraphs_that_always_may() -> None:
    styles = styles_of(with_body(hyphenate="always"))

    assert not found(styles["BodyText"], "pPr/suppressAutoHyphens")
    assert found(styles["Title"], "pPr/suppressAutoHyphens")


def test_where_words_are_divided_in_narrow_columns_only_word_is_told_nothing() -> None:
    assert not any(
        found(style, "pPr/suppressAutoHyphens") for style in styles_of(plain_style()).values()
    )
