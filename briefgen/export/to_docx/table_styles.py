"""Turn the look of tables into Word's table styles: rules, fill of the head, padding."""

from collections.abc import Iterator

from briefgen.export.to_docx.markup import colour, group, twips, value
from briefgen.export.to_docx.names import TABLE_STYLES, StyleName
from briefgen.model.document import TABLE_ROLES
from briefgen.model.house_style import Colours, HouseStyle, ParagraphLook, TableLook

# The line height of Arial, Times New Roman and their twins as a share of the font size.
_NATURAL_LEADING = 1.15
_SIDES = {
    "none": (),
    "horizontal": ("top", "bottom", "insideH"),
    "grid": ("top", "left", "bottom", "right", "insideH", "insideV"),
}


def table_styles(style: HouseStyle) -> Iterator[str]:
    """Give the plain table that all others start from, and one style for each role."""
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f"{value('name', 'Normal Table')}{value('uiPriority', 99)}<w:semiHidden/>"
        f"<w:unhideWhenUsed/><w:tblPr>{_padding(0, 0, raised=0)}</w:tblPr></w:style>"
    )
    for role in TABLE_ROLES:
        yield _table_style(TABLE_STYLES[role], style.tables[role], style=style)


def head_fill(look: TableLook, colours: Colours) -> str:
    """Write the shading of a head cell, or nothing where the look has none."""
    if not look.filled_head:
        return ""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(colours.fill)}"/>'


def _table_style(name: StyleName, look: TableLook, *, style: HouseStyle) -> str:
    head = group("tcPr", [head_fill(look, style.colours)])
    padding = _padding(look.pad_x, look.pad_y, raised=_spare_above(style.paragraphs["cell"]))
    conditional = f'<w:tblStylePr w:type="firstRow">{head}</w:tblStylePr>' if head else ""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{name.id}">'
        f"{value('name', name.name)}{value('basedOn', 'TableNormal')}<w:qFormat/>"
        f"<w:tblPr>{_borders(look, style.colours)}{padding}</w:tblPr>"
        f"{conditional}</w:style>"
    )


def _borders(look: TableLook, colours: Colours) -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{colour(colours.rule)}"'
    return group("tblBorders", [f"<w:{side} {line}/>" for side in _SIDES[look.rules]])


def _spare_above(cell: ParagraphLook) -> float:
    # Word puts all spare leading above the letters; half of it moves them to the middle.
    return max(cell.leading - _NATURAL_LEADING * cell.size, 0) / 2


def _padding(horizontal: float, vertical: float, *, raised: float) -> str:
    across = twips(horizontal)
    top, bottom = twips(vertical - min(raised, vertical)), twips(vertical + min(raised, vertical))
    sides = (("top", top), ("left", across), ("bottom", bottom), ("right", across))
    widths = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return f"<w:tblCellMar>{widths}</w:tblCellMar>"
