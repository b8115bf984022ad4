"""The gallery: pages side by side, and a page of the documentation that is up to date."""

import runpy
from pathlib import Path

import pypdfium2
from PIL import Image

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.reference.house_styles import house_style_names

ROOT = Path(__file__).resolve().parents[2]
GALLERY = runpy.run_path(str(ROOT / "packaging" / "build_gallery.py"))
_MOST_BYTES = 600_000


def test_pages_stand_in_rows_on_one_sheet() -> None:
    pages = [Image.new("RGB", (100, 140), "white") for _ in range(5)]

    sheet = GALLERY["contact_sheet"](pages, columns=4)

    assert sheet.size == (4 * 108 + 8, 2 * 148 + 8)
    assert sheet.getpixel((8, 156)) == (255, 255, 255)
    assert sheet.getpixel((116, 156)) == (154, 154, 154)


def test_each_page_of_a_brief_is_drawn_up_to_a_limit() -> None:
    pdf = render_brief(open_sample(), ExportSettings(formats=("pdf",))).files["pdf"]
    with pypdfium2.PdfDocument(pdf.data) as document:
        count = len(document)

    assert len(GALLERY["pages_of"](pdf.data, scale=0.1)) == count
    assert len(GALLERY["pages_of"](pdf.data, scale=0.1, most=1)) == 1


def test_the_page_shows_the_meeting_brief_in_every_house_style() -> None:
    styles = [
        style for type_name, style in GALLERY["shown_on_the_page"]() if type_name == "meeting-brief"
    ]

    assert styles == list(house_style_names())
    assert set(GALLERY["shown_on_the_page"]()) <= set(GALLERY["combinations"]())


def test_the_page_is_the_one_that_the_command_writes() -> None:
    assert GALLERY["PAGE"].read_text(encoding="utf-8") == GALLERY["gallery_page"]()


def test_every_picture_of_the_page_is_there_and_all_are_small() -> None:
    files = [
        GALLERY["PICTURES"] / GALLERY["picture_name"](one) for one in GALLERY["shown_on_the_page"]()
    ]

    assert [file.name for file in files if not file.is_file()] == []
    assert sum(file.stat().st_size for file in files) < _MOST_BYTES
