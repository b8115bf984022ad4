"""Make the template: a small Word file that holds the look and no text.

python-docx's own template brings parts nobody asked for (customXml, stylesWithEffects,
a thumbnail) and takes longer to open; this one is written from the house style.
"""

from zipfile import ZIP_STORED

from briefgen.export.to_docx.archive import EPOCH, archive
from briefgen.export.to_docx.markup import NAMESPACES, escape, value
from briefgen.export.to_docx.numbering import numbering_xml
from briefgen.export.to_docx.paragraph_styles import divides_words
from briefgen.export.to_docx.styles import styles_xml
from briefgen.model.house_style import FontCatalogue, HouseStyle

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"

_TYPES = {
    "docProps/core.xml": _CORE,
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
}


def template_bytes(style: HouseStyle, *, fonts: FontCatalogue, language: str, width: int) -> bytes:
    """Make the template for a house style and a language; `width` is that of the text, in twips."""
    parts = {
        "[Content_Types].xml": content_types(_TYPES),
        "_rels/.rels": _relations(
            {
                "word/document.xml": f"{_OFFICE}/officeDocument",
                "docProps/core.xml": f"{_PACKAGE}/relationships/metadata/core-properties",
            }
        ),
        "docProps/core.xml": _core_properties(),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body/></w:document>",
        "word/_rels/document.xml.rels": _relations(
            {
                f"{name}.xml": f"{_OFFICE}/{name}"
                for name in ("styles", "numbering", "settings", "fontTable")
            }
        ),
        "word/styles.xml": styles_xml(style, fonts=fonts, language=language, width=width),
        "word/numbering.xml": numbering_xml(style),
        "word/settings.xml": _settings(style),
        "word/fontTable.xml": _font_table(style, fonts=fonts),
    }
    members = {name: (_DECLARATION + xml).encode() for name, xml in parts.items()}
    return archive(members, stamp=EPOCH, method=ZIP_STORED)


def content_types(types: dict[str, str]) -> str:
    """Write the list of content types by the names of the parts."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{types[name]}"/>' for name in sorted(types)
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _core_properties() -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    )


def _settings(style: HouseStyle) -> str:
    # Mode 15 is the layout of Word 2013 and later; without it Word opens in compatibility mode.
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{value("defaultTabStop", 720)}'
        f"{_hyphenation(style)}{value('characterSpacingControl', 'doNotCompress')}<w:compat>"
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f"{value('decimalSymbol', '.')}{value('listSeparator', ',')}</w:settings>"
    )


def _hyphenation(style: HouseStyle) -> str:
    """Let Word divide words as the PDF does, in paragraphs whose style does not forbid it."""
    if not divides_words(style):
        return ""
    return (
        f"<w:autoHyphenation/>{value('consecutiveHyphenLimit', style.hyphenation.in_a_row)}"
        "<w:doNotHyphenateCaps/>"
    )


def _font_table(style: HouseStyle, *, fonts: FontCatalogue) -> str:
    named = dict.fromkeys((style.fonts.body, style.fonts.heading, *fonts.fallback))
    listed = {fonts.families[family].word: family for family in named}
    entries = "".join(
        f'<w:font w:name="{escape(word)}">{value("altName", family)}</w:font>'
        for word, family in listed.items()
    )
    return f"<w:fonts {NAMESPACES}>{entries}</w:fonts>"
