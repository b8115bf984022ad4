"""Table looks as Word styles."""

import msgspec
import pytest
from lxml import etree

from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.export.to_docx.table_styles import head_fill, table_styles
from briefgen.model.house_style import TableLook
from tests.support.docx_render import W, found, plain_style, values


def grid_style(look: TableLook) -> etree._Element:
    style = msgspec.structs.replace(plain_style(), tables={**plain_style().tables, "grid": look})
    root = etree.fromstring(f"<w:styles {NAMESPACES}>{''.join(table_styles(style))}</w:styles>")
    (found_style,) = (one for one in root if one.get(f"{W}styleId") == "BriefGridTable")
    return found_style


@pytest.mark.parametrize(
    ("look", "sides"),
    [
        (TableLook(rules="none"), []),
        (TableLook(rules="ends"), ["top", "bottom"]),
        (TableLook(rules="horizontal"), ["top", "bottom", "insideH"]),
        (TableLook(rules="grid"), ["top", "left", "bottom", "right", "insideH", "insideV"]),
    ],
)
def test_rules_become_borders(look: TableLook, sides: list[str]) -> None:
    borders = found(grid_style(look), "tblPr/tblBorders/*")

    assert [etree.QName(border).localname for border in borders] == sides


def test_padding_and_fill_come_from_the_style_with_the_letters_in_the_middle() -> None:
    style = grid_style(TableLook(filled_head=True, pad_x=6, pad_y=4))

    margins = found(style, "tblPr/tblCellMar/*")
    assert [margin.get(f"{W}w") for margin in margins] == ["59", "120", "101", "120"]
    assert [fill.get(f"{W}fill") for fill in found(style, "tblStylePr/tcPr/shd")] == ["EEF2F7"]


def test_rules_at_the_ends_part_the_head_from_the_rows() -> None:
    conditional = found(grid_style(TableLook(rules="ends")), "tblStylePr/tcPr/tcBorders/*")

    assert [etree.QName(border).localname for border in conditional] == ["bottom"]


def test_cells_that_name_a_row_may_be_filled() -> None:
    style = grid_style(TableLook(filled_labels=True))

    assert [one.get(f"{W}type") for one in found(style, "tblStylePr")] == ["firstCol"]


def test_a_head_without_fill_has_no_shading() -> None:
    assert not found(grid_style(TableLook()), "tblStylePr")
    assert head_fill(TableLook(), plain_style().colours) == ""


def test_all_tables_build_on_the_plain_one() -> None:
    assert values(grid_style(TableLook()), "basedOn") == ["TableNormal"]
