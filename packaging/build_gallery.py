"""Show the sample in every type of brief and every house style: `make gallery`.

Contact sheets of all combinations, PDF and DOCX (through LibreOffice, with the fonts that
ship), go into `gallery/`, which git does not keep. With `--docs` the few pictures of
`docs/gallery.md`, and that page itself, are drawn again.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path

import pypdfium2
from PIL import Image

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.reference.house_styles import house_style_names, load_house_style
from briefgen.reference.recipes import load_recipe, recipe_names

ROOT = Path(__file__).resolve().parents[1]
GALLERY = ROOT / "gallery"
PAGE = ROOT / "docs" / "gallery.md"
PICTURES = ROOT / "assets" / "help" / "pictures"
IN_EVERY_STYLE = ("meeting-brief", "decision-memo")
"""Types that the page shows in all house styles, as far as there are such types."""
_INTRODUCTION = (
    "The first page of briefgen's sample, as PDF; the DOCX looks the same. The pictures are "
    "drawn by `make gallery-docs`, and `make gallery` draws every page of every type in every "
    "house style and both formats."
)
_SHEET_SCALE = 0.9
_PICTURE_SCALE = 1.0
"""Pixels for each point of a page."""
_COLOURS = 32
_MARGIN = 8
_GROUND = "#9a9a9a"
_MOST_PAGES = 24
"""A sheet shows the first pages of a long book."""
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>{fonts}</dir><cachedir>{cache}</cachedir>{aliases}</fontconfig>"""
_ALIAS = """<alias binding="same"><family>{word}</family>
<prefer><family>{family}</family></prefer></alias>"""
_TWINS = {
    "Arial": "Liberation Sans",
    "Times New Roman": "Liberation Serif",
    "Microsoft YaHei": "Droid Sans Fallback",
}

Combination = tuple[str, str]
"""A type of brief and a house style."""


def combinations() -> list[Combination]:
    """Give every type of brief in every house style."""
    return list(product(recipe_names(), house_style_names()))


def shown_on_the_page() -> list[Combination]:
    """Give what the page shows: some types in every style, the others in the plain one."""
    return [
        (type_name, style)
        for type_name, style in combinations()
        if type_name in IN_EVERY_STYLE or style == "plain"
    ]


def pages_of(pdf: bytes, *, scale: float, most: int = _MOST_PAGES) -> list[Image.Image]:
    """Draw the first pages of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [document[at].render(scale=scale).to_pil() for at in range(min(most, len(document)))]


def contact_sheet(pages: Sequence[Image.Image], *, columns: int = 4) -> Image.Image:
    """Set pages side by side on a grey ground."""
    columns = min(columns, len(pages))
    width, height = (max(page.size[side] for page in pages) + _MARGIN for side in (0, 1))
    rows = -(-len(pages) // columns)
    sheet = Image.new("RGB", (width * columns + _MARGIN, height * rows + _MARGIN), _GROUND)
    for at, page in enumerate(pages):
        row, column = divmod(at, columns)
        sheet.paste(page, (column * width + _MARGIN, row * height + _MARGIN))
    return sheet


def render_all(wanted: Iterable[Combination], folder: Path) -> None:
    """Export the sample in every combination into a folder: `<type>--<style>.pdf`, `.docx`."""
    sample = open_sample()
    for type_name, style in wanted:
        settings = ExportSettings(type=type_name, house_style=style)
        for name, exported in render_brief(sample, settings).files.items():
            (folder / f"{type_name}--{style}.{name}").write_bytes(exported.data)


def convert_documents(folder: Path) -> Path | None:
    """Turn the Word files of a folder into PDFs in a folder of their own, None without the means.

    LibreOffice gets the fonts that ship, so that lines break as they do in Word.
    """
    program = shutil.which("soffice")
    if program is None:
        sys.stderr.write("LibreOffice is missing: no sheets of the DOCX.\n")
        return None
    target = folder / "office"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(target)]
    subprocess.run(
        [*command, *map(str, sorted(folder.glob("*.docx")))],
        env={**os.environ, "FONTCONFIG_FILE": str(_font_settings(folder))},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return target


def _font_settings(folder: Path) -> Path:
    aliases = "".join(_ALIAS.format(word=word, family=family) for word, family in _TWINS.items())
    settings = folder / "fonts.conf"
    settings.write_text(
        _FONTS.format(fonts=ROOT / "assets" / "fonts", cache=folder / "cache", aliases=aliases)
    )
    return settings


def draw_sheets(folder: Path) -> None:
    """Draw a contact sheet of each file into `gallery/`."""
    GALLERY.mkdir(exist_ok=True)
    sources = {"pdf": folder, "docx": convert_documents(folder)}
    for name, source in sources.items():
        for file in sorted(source.glob("*.pdf")) if source else ():
            sheet = contact_sheet(pages_of(file.read_bytes(), scale=_SHEET_SCALE))
            sheet.save(GALLERY / f"{file.stem}--{name}.png")


def picture_name(combination: Combination) -> str:
    """Name the picture of a combination in `assets/help/pictures/`."""
    return f"gallery-{'-'.join(combination)}.png"


def draw_pictures(folder: Path) -> None:
    """Draw the first page of each combination that the page shows, in few colours."""
    for combination in shown_on_the_page():
        pdf = (folder / f"{'--'.join(combination)}.pdf").read_bytes()
        (page,) = pages_of(pdf, scale=_PICTURE_SCALE, most=1)
        page.quantize(_COLOURS).save(PICTURES / picture_name(combination), optimize=True)


def gallery_page() -> str:
    """Write the page that shows the pictures."""
    shown = shown_on_the_page()
    parts = [
        "# Gallery",
        _INTRODUCTION,
    ]
    for type_name in recipe_names():
        parts.append(f"## {type_name}\n\n{load_recipe(type_name).summary}")
        styles = [style for one, style in shown if one == type_name]
        parts += [_figure(type_name, style) for style in styles]
    return "\n\n".join(parts) + "\n"


def _figure(type_name: str, style: str) -> str:
    look = load_house_style(style)
    picture = f"../assets/help/pictures/{picture_name((type_name, style))}"
    alternative = f"{type_name} in the house style {style}: {look.summary}"
    return f"`{style}`: {look.summary}\n\n![{alternative}]({picture})"


def main(arguments: Sequence[str]) -> int:
    """Draw the sheets, or with `--docs` the pictures and the page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "--docs" in arguments:
            render_all(shown_on_the_page(), folder)
            draw_pictures(folder)
            PAGE.write_text(gallery_page(), encoding="utf-8")
        else:
            render_all(combinations(), folder)
            draw_sheets(folder)
            sys.stdout.write(f"{len(list(GALLERY.glob('*.png')))} sheets in {GALLERY.name}/\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
