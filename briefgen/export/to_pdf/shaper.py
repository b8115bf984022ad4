"""HarfBuzz opens a font file, measures it, and shapes text with it.

It reads the file where it lies, so opening a face costs under a millisecond and only what
is asked gets parsed. To load it takes longer than to set a page: faces ask it only for
what they don't have ready.
"""

import struct
from typing import NamedTuple

import uharfbuzz as hb

from briefgen.errors import InputError
from briefgen.export.to_pdf.ready_face import FaceMetrics
from briefgen.resources import asset

# Ligatures off: "fi" must stay two letters for search and for letter-wise kerning.
FEATURES = {"liga": False, "clig": False}
# Kerning would part words into strings that no reader puts together again.
FEATURES_FROM_RIGHT = {**FEATURES, "kern": False}


class Shaped(NamedTuple):
    """Glyphs from left to right: numbers, advances and offsets in font units, and clusters.

    `starts` gives for each glyph where the characters it stands for begin; `rises` how far it
    stands above its place, nothing where all do not.
    """

    numbers: list[int]
    advances: list[int]
    offsets: list[int]
    starts: list[int]
    rises: list[int]


_HEAD = 54
"""Bytes of the table `head`."""


class Shaper:
    """One font file as HarfBuzz sees it. Lengths are in font units where nothing else is said."""

    def __init__(self, file: str) -> None:
        """Open a font file of the assets; raise InputError for one that can't be read."""
        self._face = _opened(file)
        self._font = hb.Font(self._face)

    def metrics(self) -> FaceMetrics:
        """Give name and measures of the face."""
        em = self._face.upem
        extents = self._font.get_font_extents("ltr")
        head = self._face.reference_table("head").data
        capitals = self._font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        return FaceMetrics(
            name=str(self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME)),
            em=em,
            ascent=extents.ascender / em,
            descent=-extents.descender / em,
            cap_height=float(capitals) / em,
            italic_angle=float(self._font.get_style_value(hb.StyleTag.SLANT_ANGLE)),
            bounds=tuple(side / em for side in struct.unpack(">4h", head[36:44])),
        )

    def glyph(self, sign: str) -> int:
        """Give the glyph of a character, 0 where there is none."""
        return self._font.get_nominal_glyph(ord(sign)) or 0

    def advance(self, glyph: int) -> int:
        """Give the width of a glyph as its metrics table says."""
        return int(self._font.get_glyph_h_advance(glyph))

    def shape(self, text: str, *, from_right: bool = False) -> Shaped:
        """Turn text of one direction to positioned glyphs; the face must have its characters."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        # Without one, HarfBuzz takes the language of whoever is logged in.
        buffer.language = "en"
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if from_right else "ltr"
        if from_right:
            # Joiners have done their work when letters have their forms; they leave no glyph.
            buffer.flags |= hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        hb.shape(self._font, buffer, FEATURES_FROM_RIGHT if from_right else FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        return Shaped(
            numbers=[info.codepoint for info in infos],
            advances=[position.x_advance for position in positions],
            offsets=[position.x_offset for position in positions],
            starts=[info.cluster for info in infos],
            rises=[position.y_offset for position in positions],
        )


def _opened(file: str) -> hb.Face:
    try:
        opened = hb.Face(hb.Blob.from_file_path(str(asset("fonts", file))))
    except hb.HarfBuzzError as error:
        raise _unreadable(file) from error
    if not opened.glyph_count or len(opened.reference_table("head").data) < _HEAD:
        raise _unreadable(file)
    return opened


def _unreadable(file: str) -> InputError:
    return InputError(
        f"Font file '{file}' is missing or is no TrueType font.",
        hint="Put it back into the fonts folder, or correct its name in fonts.toml.",
    )
