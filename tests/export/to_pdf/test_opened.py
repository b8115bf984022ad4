import os
from pathlib import Path

from msgspec.structs import replace

from briefgen.export.to_pdf.opened import opened_fonts
from briefgen.model.house_style import FontFamily
from briefgen.resources import asset
from tests.support.pdf_making import shipped_fonts


def test_without_a_place_to_keep_them_fonts_are_opened_anew() -> None:
    assert opened_fonts(shipped_fonts(), None) is not opened_fonts(shipped_fonts(), None)


def test_fonts_stay_open_for_the_next_document() -> None:
    kept: dict[str, object] = {}

    assert opened_fonts(shipped_fonts(), kept) is opened_fonts(shipped_fonts(), kept)


def test_another_catalogue_opens_other_fonts() -> None:
    kept: dict[str, object] = {}
    before = opened_fonts(shipped_fonts(), kept)

    other = shipped_fonts().asking_first(("Liberation Serif",))

    assert opened_fonts(other, kept) is not before


def test_a_font_of_an_office_that_was_written_since_is_another_one(tmp_path: Path) -> None:
    file = tmp_path / "harbour.ttf"
    file.write_bytes(asset("fonts", "LiberationSans-Regular.ttf").read_bytes())
    families = {
        **shipped_fonts().families,
        "Harbour": FontFamily(regular=str(file), word="Harbour"),
    }
    own, kept = replace(shipped_fonts(), families=families), dict[str, object]()
    before = opened_fonts(own, kept)
    assert opened_fonts(own, kept) is before

    os.utime(file, ns=(1, 1))

    assert opened_fonts(own, kept) is not before
