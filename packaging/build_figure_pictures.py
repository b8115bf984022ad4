"""Draw the pictures of docs/figures.md: `python packaging/build_figure_pictures.py`.

They are cut out of the briefing book of the sample, where its PDF says that figures stand.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample

PICTURES = Path(__file__).resolve().parents[1] / "assets" / "help" / "pictures"
NAMES = ("figure-timeline.png", "figure-chart.png")
"""The figures of the book, in their order."""
_SCALE = 1.5
"""Pixels for each point."""
_MARGIN = 6.0
_COLOURS = 32


def figure_places(pdf: pikepdf.Pdf) -> Iterator[tuple[int, list[float]]]:
    """Give page and sides of each figure, in points from the lower left corner."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    for element in pdf.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/Figure":
            sides = [float(side) for side in element.A.BBox]
            yield numbers[element.Pg.objgen], sides


def draw_figures() -> None:
    """Write each figure of the sample's briefing book as a PNG."""
    settings = ExportSettings(type="briefing-book", formats=("pdf",))
    data = render_brief(open_sample(), settings).files["pdf"].data
    with pikepdf.open(BytesIO(data)) as pdf:
        places = list(figure_places(pdf))
    with pypdfium2.PdfDocument(data) as document:
        for name, (number, (left, bottom, right, top)) in zip(NAMES, places, strict=True):
            page = document[number]
            width, height = page.get_size()
            outside = (left, bottom, width - right, height - top)
            crop = tuple(side - _MARGIN for side in outside)
            picture = page.render(scale=_SCALE, crop=crop).to_pil().convert("RGB")
            picture.quantize(_COLOURS).save(PICTURES / name, optimize=True)


if __name__ == "__main__":
    draw_figures()
