"""Write the numbering part: patterns of bullets, of numbers, and of what a style counts.

The patterns of numbered paragraphs and headings are there where the house style asks for
them; their styles name the instance, so that Word goes on counting as people write.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.export.numbering import GAP_BEHIND_NUMBER
from briefgen.export.to_docx import names
from briefgen.export.to_docx.markup import NAMESPACES, twips, value
from briefgen.model.house_style import HouseStyle, ListLook, NumberForm, Numbering, form_parts

NONE = 0
"""The instance by which a style has no number, though the one it is based on has."""

BULLETS = 1
"""The numbering instance that all bulleted lists share."""

NUMBERS = 2
"""The instance of numbers that the list styles name; each list of a brief has its own."""

PARAGRAPHS = 100_001
"""The instance that numbers paragraphs; the lists of a brief count up from NUMBERS below it."""

HEADINGS = 100_002
"""The instance that numbers headings through the document."""

AREAS = 100_003
"""The instance that numbers agenda areas through the document."""

CELL_BULLETS = 100_004
"""The instance that bulleted lists in cells share."""

LEVELS = 9
"""How many levels a Word list can have; deeper ones look like the last."""

_BULLET_PATTERN = 0
_NUMBER_PATTERN = 1
_PARAGRAPH_PATTERN = 2
_HEADING_PATTERN = 3
_AREA_PATTERN = 4
_CELL_PATTERN = 5
_DIGIT = 0.65
"""How wide a bold digit is at most, in heights of the letters: the font may be another one."""
_COUNTS = {"i": "lowerRoman", "a": "lowerLetter", "A": "upperLetter", "1": "decimal"}


def numbering_xml(style: HouseStyle, *, lists: Sequence[int] = ()) -> str:
    """Write the part with the patterns and the instances: those that the styles name, and lists.

    `lists` gives the level of each numbered list, from 0.
    """
    counted = style.numbering
    patterns = {
        BULLETS: (_BULLET_PATTERN, _bullet_levels(style.list)),
        NUMBERS: (_NUMBER_PATTERN, _number_levels(style.list)),
    }
    if counted.paragraphs != "none":
        patterns[PARAGRAPHS] = _PARAGRAPH_PATTERN, _paragraph_levels(counted)
    if counted.headings:
        patterns[HEADINGS] = _HEADING_PATTERN, _heading_level(counted)
    patterns[AREAS] = _AREA_PATTERN, _area_level(style)
    in_cells = replace(style.list, indent=min(style.list.indent, style.list.cell_indent))
    patterns[CELL_BULLETS] = _CELL_PATTERN, _bullet_levels(in_cells)
    abstract = "".join(_pattern(number, levels) for number, levels in patterns.values())
    instances = "".join(
        f'<w:num w:numId="{instance}">{value("abstractNumId", number)}</w:num>'
        for instance, (number, _) in patterns.items()
    )
    numbered = "".join(
        _numbered_list(number, level=level) for number, level in enumerate(lists, start=NUMBERS + 1)
    )
    return f"<w:numbering {NAMESPACES}>{abstract}{instances}{numbered}</w:numbering>"


def list_property(number: int, *, level: int) -> str:
    """Write the property that makes a paragraph an item of an instance, level from 0."""
    return f"<w:numPr>{value('ilvl', level)}{value('numId', number)}</w:numPr>"


def _numbered_list(number: int, *, level: int) -> str:
    """Write the instance of one list, which counts from 1 again at its level."""
    return (
        f'<w:num w:numId="{number}">{value("abstractNumId", _NUMBER_PATTERN)}'
        f'<w:lvlOverride w:ilvl="{level}">{value("startOverride", 1)}</w:lvlOverride></w:num>'
    )


def _pattern(number: int, levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}">{value("multiLevelType", "multilevel")}'
        f"{levels}</w:abstractNum>"
    )


def _bullet_levels(look: ListLook) -> str:
    return "".join(
        _level(level, count="bullet", text=look.bullet, hanging=twips(look.indent))
        for level in range(LEVELS)
    )


def _number_levels(look: ListLook) -> str:
    count = _COUNTS[form_parts(look.numbers).sign]
    return "".join(
        _level(level, count=count, text=_text_of(look.numbers, level), hanging=twips(look.indent))
        for level in range(LEVELS)
    )


def _paragraph_levels(numbering: Numbering) -> str:
    return "".join(
        _level(
            level,
            count=_COUNTS[form_parts(form).sign],
            text=_text_of(form, level),
            hanging=twips(numbering.indent),
            style=names.counted_style(level).id,
        )
        for level, form in enumerate(numbering.forms)
    )


def _heading_level(numbering: Numbering) -> str:
    return _level(
        0,
        count=_COUNTS[form_parts(numbering.heading_form).sign],
        text=_text_of(numbering.heading_form, 0),
        hanging=twips(numbering.indent),
        style=names.PARAGRAPH_STYLES["heading1"].id,
    )


def _area_level(style: HouseStyle) -> str:
    """Give the number of areas, which hangs as the bullets below it do."""
    form = style.numbering.area_form
    count = _COUNTS[form_parts(form).sign]
    # From the tenth area on a number has a digit more; letters go on to Z.
    signs = len(form) + (count == "decimal")
    wide = (signs * _DIGIT + GAP_BEHIND_NUMBER) * style.paragraphs["heading2"].size
    # Without this stop the text behind "10" would begin at the next inch or so.
    stop = twips(wide) if wide > style.list.indent else None
    hanging = twips(style.list.indent)
    return _level(0, count=count, text=_text_of(form, 0), hanging=hanging, stop=stop)


def _text_of(form: NumberForm, level: int) -> str:
    """Give Word's own form: "%1.%2" for a number of the second level below one of the first."""
    parts = form_parts(form)
    named = range(level - parts.levels + 2, level + 2)
    return parts.before + ".".join(f"%{number}" for number in named) + parts.after


def _level(
    level: int, *, count: str, text: str, hanging: int, style: str = "", stop: int | None = None
) -> str:
    """Write a level, with a second stop for numbers that are wider than what hangs."""
    stops = f'<w:tabs><w:tab w:val="num" w:pos="{stop}"/></w:tabs>' if stop else ""
    return (
        f'<w:lvl w:ilvl="{level}">{value("start", 1)}{value("numFmt", count)}'
        f"{value('pStyle', style) if style else ''}"
        f"{value('lvlText', text)}{value('lvlJc', 'left')}"
        f'<w:pPr>{stops}<w:ind w:left="{hanging * (level + 1)}" w:hanging="{hanging}"/></w:pPr>'
        "</w:lvl>"
    )
