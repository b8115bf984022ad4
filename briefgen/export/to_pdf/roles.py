"""How each role of paragraph is set, worked out once for a style."""

import msgspec
from msgspec.structs import replace

from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.export.to_pdf.lines import Look
from briefgen.model.document import ParagraphRole
from briefgen.model.house_style import HouseStyle, Hyphenation, ParagraphLook

# Lines of these are about as long as each other: none ends in a word alone.
_BALANCED: frozenset[ParagraphRole] = frozenset(
    {"title", "cover_title", "heading1", "heading2", "heading3", "cell_head"}
)


class RoleSetting(msgspec.Struct, frozen=True, gc=False):
    """How paragraphs of one role are set, all but where they stand.

    `base` is the distance of the base line from the top of a line, `rule` the colour of rules.
    """

    look: Look
    paragraph: ParagraphLook
    link_colour: str
    rule: str
    base: float
    balanced: bool
    hyphenation: Hyphenation


def role_setting(
    role: ParagraphRole, style: HouseStyle, fonts: OpenFonts, *, chinese: bool
) -> RoleSetting:
    """Give how paragraphs of a role are set; where text is Chinese, its marks are wide."""
    paragraph = style.paragraphs[role]
    look = look_of(paragraph, style)
    if chinese:
        look = replace(look, cut=replace(look.cut, chinese=True))
    return RoleSetting(
        look=look,
        paragraph=paragraph,
        link_colour=style.colours.accent,
        rule=getattr(style.colours, paragraph.rule_colour),
        base=base_line(look, paragraph.leading, fonts),
        balanced=role in _BALANCED,
        hyphenation=style.hyphenation,
    )


def look_of(paragraph: ParagraphLook, style: HouseStyle) -> Look:
    """Give the look of plain words in a paragraph."""
    family = style.fonts.heading if paragraph.font == "heading" else style.fonts.body
    return Look(
        cut=Cut(family, bold=paragraph.bold, italic=paragraph.italic),
        size=paragraph.size,
        colour=getattr(style.colours, paragraph.colour),
        capitals=paragraph.capitals,
    )


def base_line(look: Look, leading: float, fonts: OpenFonts) -> float:
    """Give the distance of the base line from the top of a line, the letters in its middle."""
    face = fonts.face(look.cut)
    spare = leading - (face.ascent + face.descent) * look.size
    return spare / 2 + face.ascent * look.size
