from briefgen.export.copyfitting import fitted_style
from briefgen.model.exported import Fit
from tests.support.pdf_making import plain_style


def test_a_style_that_fits_is_left_as_it_is() -> None:
    assert fitted_style(plain_style(), Fit(figures=0.9)) == plain_style()


def test_white_between_paragraphs_and_around_tables_gives_and_nothing_else() -> None:
    style, closer = plain_style(), fitted_style(plain_style(), Fit(spacing=0.5))

    heading, body = style.paragraphs["heading1"], closer.paragraphs["heading1"]
    assert (body.before, body.after) == (heading.before / 2, heading.after / 2)
    assert (body.size, body.leading) == (heading.size, heading.leading)
    grid, closer_grid = style.tables["grid"], closer.tables["grid"]
    assert (closer_grid.before, closer_grid.after) == (grid.before / 2, grid.after / 2)
    assert closer_grid.pad_y == grid.pad_y


def test_the_cover_and_what_stands_outside_the_text_keep_their_distances() -> None:
    style, closer = plain_style(), fitted_style(plain_style(), Fit(spacing=0.5))

    assert closer.tables["cover"] == style.tables["cover"]
    for role in ("cover_label", "cover_title", "cover_line", "banner", "furniture"):
        assert closer.paragraphs[role] == style.paragraphs[role]
