import pytest

from briefgen.export.to_pdf.drawing import colour_of, shape_operators
from briefgen.model.figure import Area, Disc, Shape, Stroke
from tests.support.docx_render import plain_style

COLOURS = plain_style().colours
CORNERS = ((0.0, 0.0), (10.0, 0.0), (10.0, 5.5))


@pytest.mark.parametrize(
    ("shape", "operators"),
    [
        (
            Stroke(spots=CORNERS[:2], width=1.5),
            ["1.5 w 0.114 0.141 0.188 RG", "0 0 m 10 0 l S"],
        ),
        (
            Stroke(spots=CORNERS, colour="rule", dashed=True),
            [
                "0.75 w 0.765 0.792 0.831 RG",
                "[3 2] 0 d",
                "0 0 m 10 0 l 10 5.50 l S".replace("5.50", "5.5"),
                "[] 0 d",
            ],
        ),
        (Area(spots=CORNERS, fill="paper"), ["1.000 1.000 1.000 rg", "0 0 m 10 0 l 10 5.5 l h f"]),
        (
            Area(spots=CORNERS, fill="accent", outline="text", width=1),
            [
                "0.071 0.247 0.490 rg",
                "1 w 0.114 0.141 0.188 RG",
                "0 0 m 10 0 l 10 5.5 l h B",
            ],
        ),
    ],
)
def test_lines_and_areas_become_paths(shape: Shape, operators: list[str]) -> None:
    assert list(shape_operators(shape, COLOURS)) == operators


def test_a_disc_is_four_curves_that_close() -> None:
    _, circle = shape_operators(Disc(centre=(10, 10), radius=4, fill="muted"), COLOURS)

    assert circle.startswith("14 10 m 14 12.21 12.21 14 10 14 c")
    assert circle.count(" c") == 4
    assert circle.endswith("14 7.79 14 10 c h f".replace("14 7.79", "12.21 6 14 7.79"))


def test_paper_is_white_in_every_style() -> None:
    assert colour_of("paper", COLOURS) == "#ffffff"
    assert colour_of("accent", COLOURS) == COLOURS.accent
