"""Write the colour profile that PDFs name as theirs: `build_colour_profile.py`.

Made by Little CMS through Pillow, which stamps its clock and a sum over it; both are fixed,
and the version is the newest that PDF 1.7 knows (ISO 32000-1, table 67). The result is
committed.
"""

from pathlib import Path

from PIL import ImageCms

TARGET = Path(__file__).resolve().parents[1] / "assets" / "colours" / "sRGB.icc"
_VERSION = slice(8, 12), bytes([4, 0x20, 0, 0])
_MADE = slice(24, 36), bytes([0x07, 0xE8, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0])
_SUM = slice(84, 100), bytes(16)


def profile() -> bytes:
    """Give the profile; the same bytes on each run."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for place, content in (_VERSION, _MADE, _SUM):
        made[place] = content
    return bytes(made)


if __name__ == "__main__":
    TARGET.write_bytes(profile())
