"""Write the numbering part: one pattern of bullets, one of numbers, nine levels each."""

from briefgen.export.to_docx.markup import NAMESPACES, twips, value
from briefgen.model.house_style import HouseStyle, ListLook

BULLETS = 1
"""The numbering instance that all bulleted lists share."""

NUMBERS = 2
"""The instance of numbers that the list styles name; each list of a brief has its own."""

LEVELS = 9
"""How many levels a Word list can have; deeper ones look like the last."""

_BULLET_PATTERN = 0
_NUMBER_PATTERN = 1


def numbering_xml(style: HouseStyle) -> str:
    """Write the part with both patterns and the instances that the styles name."""
    return (
        f"<w:numbering {NAMESPACES}>"
        f"{_pattern(_BULLET_PATTERN, 'bullet', look=style.list)}"
        f"{_pattern(_NUMBER_PATTERN, 'decimal', look=style.list)}"
        f'<w:num w:numId="{BULLETS}">{value("abstractNumId", _BULLET_PATTERN)}</w:num>'
        f'<w:num w:numId="{NUMBERS}">{value("abstractNumId", _NUMBER_PATTERN)}</w:num>'
        "</w:numbering>"
    )


def numbered_list_xml(number: int, *, level: int) -> str:
    """Write the instance of one numbered list, which counts from 1 again at its level."""
    return (
        f'<w:num w:numId="{number}">{value("abstractNumId", _NUMBER_PATTERN)}'
        f'<w:lvlOverride w:ilvl="{level}">{value("startOverride", 1)}</w:lvlOverride></w:num>'
    )


def list_property(number: int, *, level: int) -> str:
    """Write the property that makes a paragraph an item of an instance, level from 0."""
    return f"<w:numPr>{value('ilvl', level)}{value('numId', number)}</w:numPr>"


def _pattern(number: int, form: str, *, look: ListLook) -> str:
    levels = "".join(_level(level, form, look=look) for level in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}">{value("multiLevelType", "multilevel")}'
        f"{levels}</w:abstractNum>"
    )


def _level(level: int, form: str, *, look: ListLook) -> str:
    text = look.bullet if form == "bullet" else f"%{level + 1}."
    hanging = twips(look.indent)
    return (
        f'<w:lvl w:ilvl="{level}">{value("start", 1)}{value("numFmt", form)}'
        f"{value('lvlText', text)}{value('lvlJc', 'left')}"
        f'<w:pPr><w:ind w:left="{hanging * (level + 1)}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )
