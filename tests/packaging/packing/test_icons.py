"""The icons are drawn in all sizes, and look as drawn."""

import io

import pytest
from PIL import Image

from packing.icons import PROGRAM, PROJECT, SIZES, as_icns, as_ico, as_png, theme_icons

ACCENT = (0x1F, 0x5F, 0xC4, 255)


@pytest.mark.parametrize("size", SIZES)
def test_an_icon_has_its_size_the_colour_of_the_window_and_clear_corners(size: int) -> None:
    drawn = Image.open(io.BytesIO(as_png(PROGRAM, size)))

    assert drawn.size == (size, size)
    assert drawn.getpixel((0, 0)) == (0, 0, 0, 0)
    assert drawn.getpixel((size // 8, size // 2)) == ACCENT


def test_each_drawing_comes_in_each_size_and_as_it_is() -> None:
    icons = theme_icons("org.example.program", "application-x-thing")

    assert len(icons) == 2 * (len(SIZES) + 1)
    assert icons["scalable/apps/org.example.program.svg"] == PROGRAM.read_bytes()
    assert icons["scalable/mimetypes/application-x-thing.svg"] == PROJECT.read_bytes()
    assert "48x48/mimetypes/application-x-thing.png" in icons


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert as_png(PROJECT, 64) == as_png(PROJECT, 64)


def test_windows_gets_seven_sizes_in_one_file() -> None:
    icon = Image.open(io.BytesIO(as_ico(PROGRAM)))

    sizes = {(size, size) for size in (16, 24, 32, 48, 64, 128, 256)}
    assert icon.info["sizes"] == sizes


def test_macos_gets_its_sizes_in_one_file() -> None:
    icon = Image.open(io.BytesIO(as_icns(PROJECT)))

    assert icon.format == "ICNS"
    assert (512, 512, 1) in icon.info["sizes"]
