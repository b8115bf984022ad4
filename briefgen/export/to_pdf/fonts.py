"""Open font files, find the face that has a character, shape words to glyphs.

HarfBuzz reads the files where they lie, so opening a face costs under a millisecond
and only what is asked gets parsed. Widths, kerning and glyphs come from the same
shaping that is painted, therefore a line is as wide on the page as it was measured.
"""

import struct
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from itertools import groupby, pairwise
from operator import itemgetter

import msgspec
import uharfbuzz as hb

from briefgen.errors import InputError, unknown_name
from briefgen.model.house_style import FontCatalogue, FontFamily
from briefgen.resources import asset

# Ligatures off: "fi" must stay two letters for search and for letter-wise kerning.
FEATURES = {"liga": False, "clig": False}

# Characters that direct the text but have no picture of their own (Unicode's
# Default_Ignorable_Code_Point, the ranges that occur in running text). A table, for a
# pattern of these ranges takes longer to compile than most briefs to shape.
_INVISIBLE = dict.fromkeys(
    (
        *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
    )
)

# What a reader takes for the same sign, where no face of the chain has the first.
STAND_INS = {
    "\u2011": "-",
    "\u2010": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u2007": " ",
}


_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def runs_right_to_left(sign: str) -> bool:
    """Tell whether a character belongs to text that runs from right to left."""
    return unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT


class Cut(msgspec.Struct, frozen=True):
    """One cut of a family, as a house style asks for it."""

    family: str
    bold: bool = False
    italic: bool = False


class GlyphRun(msgspec.Struct, frozen=True):
    """Glyphs of one face. `show` is the inside of a PDF `TJ` array, `width` is in em.

    `glyphs` pairs each glyph with the characters it stands for.
    """

    face: "Face"
    show: str
    width: float
    glyphs: tuple[tuple[int, str], ...]


class Word(msgspec.Struct, frozen=True):
    """A shaped stretch of text without a break inside; `width` is in em.

    `lacking` holds the characters that can't be drawn; they are in no run.
    """

    runs: tuple[GlyphRun, ...]
    width: float
    lacking: str = ""


class Face:
    """One opened font file. Lengths are in em."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.opened = _opened(file)
        self.font = hb.Font(self.opened)
        self.em: int = self.opened.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.em
        self.descent: float = -extents.descender / self.em
        self._advances: dict[int, int] = {}

    @cached_property
    def name(self) -> str:
        """Give the PostScript name, as a PDF writes it."""
        return str(self.opened.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME))

    @property
    def cap_height(self) -> float:
        """Give the height of capitals."""
        height = self.font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        return float(height) / self.em

    @property
    def italic_angle(self) -> float:
        """Give the slant in degrees, negative to the right."""
        return float(self.font.get_style_value(hb.StyleTag.SLANT_ANGLE))

    @property
    def bounds(self) -> tuple[float, ...]:
        """Give the box around all glyphs: left, bottom, right, top."""
        head = self.opened.reference_table("head").data
        return tuple(side / self.em for side in struct.unpack(">4h", head[36:44]))

    def has(self, sign: str) -> bool:
        """Tell whether the face has a glyph for a character."""
        return bool(self.font.get_nominal_glyph(ord(sign)))

    def advance(self, glyph: int) -> float:
        """Give the width of a glyph as its metrics table says, in em."""
        return self._natural(glyph) / self.em

    def shape(self, text: str) -> GlyphRun:
        """Turn text to positioned glyphs; every character of it must be in the face."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self.font, buffer, FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        numbers = [info.codepoint for info in infos]
        advances = [position.x_advance for position in positions]
        offsets = [position.x_offset for position in positions]
        starts = [info.cluster for info in infos]
        return GlyphRun(
            face=self,
            show=self._show(numbers, advances, offsets),
            width=sum(advances) / self.em,
            glyphs=tuple(zip(numbers, _texts(text, starts), strict=True)),
        )

    def _show(self, numbers: list[int], advances: list[int], offsets: list[int]) -> str:
        """Write hexadecimal glyph ids and, in thousandths of an em, where they move apart."""
        naturals = list(map(self._natural, numbers))
        if advances == naturals and not any(offsets):
            # Most words: no pair of their letters moves.
            return f"<{'%04x' * len(numbers) % tuple(numbers)}>"
        parts = ["<"]
        back = 0
        for number, advance, offset, natural in zip(
            numbers, advances, offsets, naturals, strict=True
        ):
            if back := back - offset:
                parts.append(f">{_thousandths(back, self.em)}<")
            parts.append(f"{number:04x}")
            back = natural - advance + offset
        parts.append(f">{_thousandths(back, self.em)}" if back else ">")
        return "".join(parts).replace("<>", "")

    def _natural(self, glyph: int) -> int:
        """Give the width of a glyph without kerning, in font units."""
        if (known := self._advances.get(glyph)) is None:
            known = self._advances[glyph] = self.font.get_glyph_h_advance(glyph)
        return known


def _texts(text: str, starts: list[int]) -> Iterable[str]:
    """Give the characters of each glyph, which begin where its cluster does."""
    if starts == list(range(len(text))):
        return text
    return (text[start:end] for start, end in pairwise([*starts, len(text)]))


def _opened(file: str) -> hb.Face:
    try:
        opened = hb.Face(hb.Blob.from_file_path(str(asset("fonts", file))))
    except hb.HarfBuzzError as error:
        raise _unreadable(file) from error
    if not opened.glyph_count:
        raise _unreadable(file)
    return opened


def _unreadable(file: str) -> InputError:
    return InputError(
        f"Font file '{file}' is missing or is no TrueType font.",
        hint="Put it back into the fonts folder, or correct its name in fonts.toml.",
    )


def _thousandths(units: int, em: int) -> str:
    return f"{units * 1000 / em:.1f}".removesuffix(".0")


class OpenFonts:
    """The faces opened so far and the words shaped with them.

    The cache of the layout: pass the same one again and only new words get shaped.
    """

    def __init__(self, catalogue: FontCatalogue) -> None:
        self.catalogue = catalogue
        self._faces: dict[str, Face] = {}
        self._places: dict[tuple[Cut, int], Face] = {}
        self._chains: dict[Cut, tuple[FontFamily, ...]] = {}
        self._words: dict[tuple[Cut, str], Word] = {}

    def face(self, cut: Cut) -> Face:
        """Give the first face asked for a cut; its ascent places the base line."""
        return self._face_at(cut, 0)

    def families(self, cut: Cut) -> tuple[str, ...]:
        """Name the families that are asked for a cut, in order."""
        return tuple(dict.fromkeys((cut.family, *self.catalogue.fallback)))

    def face_with(self, cut: Cut, sign: str) -> Face | None:
        """Find the first face of the chain that can draw a character from left to right."""
        if unicodedata.category(sign) == "Cc" or runs_right_to_left(sign):
            return None
        for place in range(len(self._chain(cut))):
            face = self._face_at(cut, place)
            if face.has(sign):
                return face
        return None

    def word(self, cut: Cut, text: str) -> Word:
        """Shape text, each stretch with the first face that has its characters."""
        key = (cut, text)
        if (found := self._words.get(key)) is None:
            found = self._words[key] = self._shaped(cut, text)
        return found

    def _shaped(self, cut: Cut, text: str) -> Word:
        if text.isascii() and text.isprintable():
            # Most of each text; what no script needs looking up for.
            run = self.face(cut).shape(text)
            return Word(runs=(run,), width=run.width)
        drawn = [(self._drawing_face(cut, sign), sign) for sign in self._visible(cut, text)]
        runs = tuple(
            face.shape("".join(sign for _, sign in stretch))
            for face, stretch in groupby(drawn, key=itemgetter(0))
            if face is not None
        )
        lacking = "".join(sign for face, sign in drawn if face is None)
        return Word(runs=runs, width=sum(run.width for run in runs), lacking=lacking)

    def _drawing_face(self, cut: Cut, sign: str) -> Face | None:
        return self.face(cut) if " " <= sign <= "~" else self.face_with(cut, sign)

    def _visible(self, cut: Cut, text: str) -> str:
        """Leave out what has no picture, and put stand-ins for what no face has."""
        seen = text.translate(_INVISIBLE)
        for sign, stand_in in STAND_INS.items():
            if sign in seen and self.face_with(cut, sign) is None:
                seen = seen.replace(sign, stand_in)
        return seen

    def _chain(self, cut: Cut) -> tuple[FontFamily, ...]:
        if (found := self._chains.get(cut)) is None:
            found = tuple(self._family(name) for name in self.families(cut))
            self._chains[cut] = found
        return found

    def _family(self, name: str) -> FontFamily:
        if name not in self.catalogue.families:
            raise unknown_name("font family", name, self.catalogue.families)
        return self.catalogue.families[name]

    def _face_at(self, cut: Cut, place: int) -> Face:
        if (known := self._places.get((cut, place))) is not None:
            return known
        file = self._chain(cut)[place].file(bold=cut.bold, italic=cut.italic)
        # Cuts that a family lacks share a file with the regular one.
        if (found := self._faces.get(file)) is None:
            found = self._faces[file] = Face(file)
        self._places[cut, place] = found
        return found
