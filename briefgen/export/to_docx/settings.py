"""Write the settings of a Word file: its layout mode, division of words, separators of notes."""

from briefgen.export.to_docx.markup import NAMESPACES, value
from briefgen.export.to_docx.paragraph_styles import divides_words
from briefgen.model.house_style import HouseStyle
from briefgen.model.local_text import same_language


def settings_xml(style: HouseStyle, *, notes: str = "", language: str = "en") -> str:
    """Write the part; `notes` is the setting of footnotes, where there are any.

    In a document whose `language` is Chinese, marks that follow each other stand closer.
    """
    marks = "compressPunctuation" if same_language(language, "zh") else "doNotCompress"
    # Mode 15 is the layout of Word 2013 and later; without it Word opens in compatibility mode.
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{value("defaultTabStop", 720)}'
        f"{_hyphenation(style)}{value('characterSpacingControl', marks)}{notes}"
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
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
