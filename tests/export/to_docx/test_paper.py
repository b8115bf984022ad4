"""Sizes of paper and text."""

import pytest

from briefgen.export.to_docx.paper import page_properties, text_width
from briefgen.model.brief import PaperName
from tests.support.docx_render import plain_style


@pytest.mark.parametrize(("paper", "width"), [("A4", 162), ("Letter", 167.9)])
def test_the_text_fills_the_paper_between_its_margins(paper: PaperName, width: float) -> None:
    assert text_width(plain_style(), paper) == pytest.approx(width / 25.4 * 1440, abs=2)


def test_margins_become_those_of_the_section() -> None:
    written = page_properties(plain_style(), "A4")

    assert 'w:top="1417"' in written  # 25 mm
    assert 'w:header="680" w:footer="680"' in written  # 12 mm
