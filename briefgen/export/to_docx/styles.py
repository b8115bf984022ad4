"""Write the styles part: a house style as named Word styles.

Everything a reader could want to change stands here once; the body only names styles.
"""

from collections.abc import Iterable, Iterator

from briefgen.export.directions import is_right_to_left
from briefgen.export.to_docx import names
from briefgen.export.to_docx.markup import (
    NAMESPACES,
    colour,
    group,
    half_points,
    is_east_asian,
    value,
    word_language,
)
from briefgen.export.to_docx.names import StyleName
from briefgen.export.to_docx.paragraph_styles import font_property, paragraph_styles
from briefgen.export.to_docx.table_styles import table_styles
from briefgen.model.house_style import FontCatalogue, HouseStyle

_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"


def styles_xml(
    style: HouseStyle,
    *,
    fonts: FontCatalogue,
    language: str,
    width: int,
    gathered: Iterable[str] = (),
) -> str:
    """Write the part: defaults, then paragraph, character and table styles.

    `width` is that of the text, in twentieths of a point; the foot line's tab needs it.
    `gathered` are styles that the text turned out to need.
    """
    return "".join(
        (
            f"<w:styles {NAMESPACES}>",
            _defaults(style, fonts=fonts, language=language),
            _default_styles(),
            *paragraph_styles(style, fonts=fonts, width=width),
            *_character_styles(style),
            *table_styles(style),
            *gathered,
            "</w:styles>",
        )
    )


def _defaults(style: HouseStyle, *, fonts: FontCatalogue, language: str) -> str:
    size = half_points(style.paragraphs["body"].size)
    runs = (
        font_property(style.fonts.body, fonts=fonts),
        value("color", colour(style.colours.text)),
        # Pairs are kerned at every size, as in the PDF, so that lines break alike.
        value("kern", 2),
        value("sz", size) + value("szCs", size),
        _default_language(language),
    )
    direction = "<w:bidi/>" if is_right_to_left(language) else ""
    return (
        f"<w:docDefaults><w:rPrDefault>{group('rPr', runs)}</w:rPrDefault>"
        f"<w:pPrDefault><w:pPr><w:widowControl/>{direction}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _default_language(language: str) -> str:
    code = word_language(language)
    east_asian = code if is_east_asian(language) else "zh-CN"
    right_to_left = code if is_right_to_left(language) else "ar-SA"
    return f'<w:lang w:val="{code}" w:eastAsia="{east_asian}" w:bidi="{right_to_left}"/>'


def _default_styles() -> str:
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f"{value('name', 'Normal')}<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        f"{value('name', 'Default Paragraph Font')}{value('uiPriority', 1)}<w:semiHidden/>"
        "<w:unhideWhenUsed/></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
        f"{value('name', 'No List')}{value('uiPriority', 99)}<w:semiHidden/>"
        "<w:unhideWhenUsed/></w:style>"
    )


def _character_styles(style: HouseStyle) -> Iterator[str]:
    link = value("color", colour(style.colours.accent)) + value("u", "single")
    yield _character_style(names.STRONG, _BOLD)
    yield _character_style(names.EMPHASIS, _ITALIC)
    yield _character_style(names.STRONG_EMPHASIS, _BOLD + _ITALIC)
    yield _character_style(names.LINK, link)
    yield _character_style(names.BLANK, value("u", "single"))
    yield _character_style(names.SECTION_TITLE, "")
    yield _character_style(names.NOTE_MARK, value("vertAlign", "superscript"))
    yield _character_style(names.FOOTNOTE_MARK, value("vertAlign", "superscript"))
    yield _character_style(names.COMMENT_MARK, value("sz", 16) + value("szCs", 16))


def _character_style(name: StyleName, properties: str) -> str:
    custom = ' w:customStyle="1"' if name.id.startswith("Brief") else ""
    return (
        f'<w:style w:type="character"{custom} w:styleId="{name.id}">{value("name", name.name)}'
        f"{value('basedOn', 'DefaultParagraphFont')}<w:qFormat/><w:rPr>{properties}</w:rPr>"
        "</w:style>"
    )
