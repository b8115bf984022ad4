"""The logo in the head of page 1: its place, and its picture as objects of the file."""

from io import BytesIO

import msgspec

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import number, stream
from briefgen.export.to_pdf.setting import Picture
from briefgen.export.to_pdf.sheet import Frame
from briefgen.export.to_pdf.tags import ARTIFACT, UNSHARED
from briefgen.model.house_style import Logo, LogoPicture

# The white between the banner and the logo, and between the logo and the text.
_ABOVE = 6.0
_BELOW = 10.0


class LogoBox(msgspec.Struct, frozen=True):
    """A logo with the width and height in points that it takes."""

    logo: Logo
    width: float
    height: float

    @property
    def room(self) -> float:
        """Give the height it takes with the white around it."""
        return _ABOVE + self.height + _BELOW

    def placed(self, frame: Frame, *, top: float) -> Picture:
        """Give the picture in its place, its upper edge below `top`."""
        spare = frame.width - self.width
        left = frame.left + {"start": 0.0, "centre": spare / 2, "end": spare}[self.logo.align]
        y1 = top - _ABOVE
        sides = (left, y1 - self.height, left + self.width, y1)
        said = (("Alt", self.logo.text), ("BBox", " ".join(map(number, sides))))
        # A place before all blocks of the text: the logo is read first.
        return Picture(*sides, path=ARTIFACT.child("Figure", UNSHARED, said))


def logo_box(logo: Logo | None, picture: LogoPicture | None, *, widest: float) -> LogoBox | None:
    """Measure a logo, None where the style or the office has none."""
    if logo is None or picture is None:
        return None
    width, height = logo.size(picture, widest=widest)
    return LogoBox(logo=logo, width=width, height=height)


def embed_logo(picture: LogoPicture, file: File) -> str:
    """Write a picture and, where it is transparent, its mask; give the reference to it."""
    # Few briefs have a logo; the others don't wait for the reader of pictures.
    from PIL import Image

    with Image.open(BytesIO(picture.png)) as opened:
        whole = opened.convert("RGBA")
    alpha = whole.getchannel("A")
    entries = _entries(picture, colours="/DeviceRGB")
    if alpha.getextrema() != (255, 255):
        mask = stream(alpha.tobytes(), _entries(picture, colours="/DeviceGray"))
        entries["SMask"] = file.add(mask)
    return file.add(stream(whole.convert("RGB").tobytes(), entries))


def _entries(picture: LogoPicture, *, colours: str) -> dict[str, object]:
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": picture.width,
        "Height": picture.height,
        "ColorSpace": colours,
        "BitsPerComponent": 8,
    }
