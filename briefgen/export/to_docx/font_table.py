"""Write the table of typefaces: the name that Word knows, and what stands for it elsewhere.

Where a machine has neither, the form tells it to take one with serifs or one without.
"""

from briefgen.export.to_docx.markup import NAMESPACES, escape, value
from briefgen.model.house_style import FontCatalogue, HouseStyle


def font_table_xml(style: HouseStyle, *, fonts: FontCatalogue) -> str:
    """Write the part with the typefaces of a house style and those that help out."""
    named = dict.fromkeys((style.fonts.body, style.fonts.heading, *fonts.fallback))
    listed: dict[str, str] = {}
    for family in named:
        # Word knows one name for several families: the first one has its look.
        listed.setdefault(fonts.families[family].word, family)
    entries = "".join(
        f'<w:font w:name="{escape(word)}">{value("altName", family)}'
        f"{value('family', 'roman' if fonts.families[family].serifs else 'swiss')}"
        f"{value('pitch', 'variable')}</w:font>"
        for word, family in listed.items()
    )
    return f"<w:fonts {NAMESPACES}>{entries}</w:fonts>"
