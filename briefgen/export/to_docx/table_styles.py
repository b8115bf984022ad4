"""Turn the look of tables into Word's table styles: rules, fill of the head, padding."""

from collections.abc import Iterable, Iterator

from briefgen.export.to_docx.markup import colour, group, twips, value
from briefgen.export.to_docx.names import TABLE_STYLES, StyleName
from briefgen.model.document import TABLE_ROLES
from briefgen.model.house_style import Colours, HouseStyle, ParagraphLook, TableLook

# The line height of Arial, Times New Roman and their twins as a share of the font size.
_NATURAL_LEADING = 1.15
_SIDES = {
    "none": (),
    "ends": ("top", "bottom"),
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
    return _shading(colours) if look.filled_head else ""


def _shading(colours: Colours) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(colours.fill)}"/>'


def _table_style(name: StyleName, look: TableLook, *, style: HouseStyle) -> str:
    padding = _padding(look.pad_x, look.pad_y, raised=_spare_above(style.paragraphs["cell"]))
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{name.id}">'
        f"{value('name', name.name)}{value('basedOn', 'TableNormal')}<w:qFormat/>"
        f"<w:tblPr>{_borders(look, style.colours)}{padding}</w:tblPr>"
        f"{_conditional('firstRow', _head_row(look, style.colours))}"
        f"{_conditional('firstCol', _shading(style.colours) if look.filled_labels else '')}"
        "</w:style>"
    )


def _conditional(place: str, properties: str) -> str:
    cell = group("tcPr", [properties])
    return f'<w:tblStylePr w:type="{place}">{cell}</w:tblStylePr>' if cell else ""


def _head_row(look: TableLook, colours: Colours) -> str:
    rule = _lines(("bottom",), colours) if look.rules == "ends" else ()
    return group("tcBorders", rule) + head_fill(look, colours)


def _borders(look: TableLook, colours: Colours) -> str:
    return group("tblBorders", _lines(_SIDES[look.rules], colours))


def _lines(sides: Iterable[str], colours: Colours) -> list[str]:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{colour(colours.rule)}"'
    return [f"<w:{side} {line}/>" for side in sides]


def _spare_above(cell: ParagraphLook) -> float:
    # Word puts all spare leading above the letters; half of it moves them to the middle.
    return max(cell.leading - _NATURAL_LEADING * cell.size, 0) / 2


def _padding(horizontal: float, vertical: float, *, raised: float) -> str:
    across = twips(horizontal)
    top, bottom = twips(vertical - min(raised, vertical)), twips(vertical + min(raised, vertical))
    sides = (("top", top), ("left", across), ("bottom", bottom), ("right", across))
    widths = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return f"<w:tblCellMar>{widths}</w:tblCellMar>"
