"""Draw the icons of the program and of its files in the sizes that desktops ask for."""

import io
import os
from pathlib import Path

from PIL import Image

from packing.places import PACKAGING, ROOT

PROGRAM = ROOT / "assets" / "icons" / "briefgen.svg"
PROJECT = PACKAGING / "icons" / "project.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the icons of a free desktop."""
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def theme_icons(program: str, project: str) -> dict[str, bytes]:
    """Give the icons of a free desktop by their place below `/usr/share/icons/hicolor`."""
    found: dict[str, bytes] = {}
    for drawing, folder, name in ((PROGRAM, "apps", program), (PROJECT, "mimetypes", project)):
        found[f"scalable/{folder}/{name}.svg"] = drawing.read_bytes()
        for size in SIZES:
            found[f"{size}x{size}/{folder}/{name}.png"] = as_png(drawing, size)
    return found


def as_png(drawing: Path, size: int) -> bytes:
    """Draw an SVG as a square picture of so many pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Only who draws needs Qt; names and places of icons are known without it.
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.read_bytes())).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(held.data())


def as_ico(drawing: Path) -> bytes:
    """Draw an SVG as an icon of Windows: seven sizes in one file."""
    return _in_one_file(drawing, "ICO", sizes=[(size, size) for size in _ICO_SIZES])


def as_icns(drawing: Path) -> bytes:
    """Draw an SVG as an icon of macOS."""
    return _in_one_file(drawing, "ICNS", sizes=[(512, 512)])


def _in_one_file(drawing: Path, kind: str, *, sizes: list[tuple[int, int]]) -> bytes:
    wanted = {width for width, _ in sizes} | {16, 32, 64, 128, 256, 512}
    drawn = [Image.open(io.BytesIO(as_png(drawing, size))) for size in sorted(wanted)]
    held = io.BytesIO()
    drawn[-1].save(held, kind, sizes=sizes, append_images=drawn[:-1])
    return held.getvalue()
