"""Find the face that has a character, and shape words, each stretch with its face."""

import unicodedata
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from briefgen.errors import unknown_name
from briefgen.export.to_pdf.faces import Face, GlyphRun
from briefgen.export.to_pdf.kept import Kept
from briefgen.model.house_style import FontCatalogue, FontFamily

if TYPE_CHECKING:
    from briefgen.export.to_pdf.lines import Line

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

_MOST_WORDS = 10_000
_SHARED_MARKS = frozenset("·—…‘’“”")
_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
# Joiners, which Arabic letters take their forms from.
_JOINERS = ("\u200c", "\u200d")
_VISIBLE_JOINERS = {key: None for key in _INVISIBLE if chr(key) not in _JOINERS}


class Cut(msgspec.Struct, frozen=True):
    """One cut of a family, as a house style asks for it.

    Where text is `chinese`, the marks that it shares with Latin are as wide as its characters.
    """

    family: str
    bold: bool = False
    italic: bool = False
    chinese: bool = False


class Word(msgspec.Struct, frozen=True):
    """A shaped stretch of text without a break inside; `width` is in em.

    Its runs follow each other from left to right. `lacking` holds the characters that can't
    be drawn; they are in no run.
    """

    runs: tuple[GlyphRun, ...]
    width: float
    lacking: str = ""

    @property
    def text(self) -> str:
        """Give the characters that are drawn, as they are read."""
        texts = [run.text for run in self.runs]
        from_right = bool(self.runs) and self.runs[0].from_right
        return "".join(reversed(texts) if from_right else texts)


def _cut_of(at: int, text: str, cut: Cut) -> Cut:
    """Give the cut of a character: an apostrophe inside a Latin word is none of Chinese text."""
    if not (cut.chinese and text[at] == _APOSTROPHE):
        return cut
    beside = text[at - 1 : at] + text[at + 1 : at + 2]
    inside = len(beside) == 2 and beside.isascii() and beside.isalpha()
    return msgspec.structs.replace(cut, chinese=False) if inside else cut


def _runs(stretches: Sequence[tuple[Face, str]]) -> tuple[GlyphRun, ...]:
    return tuple(face.shape(text) for face, text in stretches)


def _chinese_runs(stretches: Sequence[tuple[Face, str]]) -> tuple[GlyphRun, ...]:
    # Few documents have Chinese in them.
    from briefgen.export.to_pdf.chinese_marks import shaped_marks

    return tuple(run for face, text in stretches for run in shaped_marks(face, text))


class OpenFonts:
    """The faces opened so far and the words shaped with them.

    The cache of the layout: pass the same one again and only new words get shaped, and
    only new paragraphs broken into `lines`, which are kept by all that decides on them.
    `has_lacked` says that some word had characters that can't be drawn.
    """

    def __init__(self, catalogue: FontCatalogue) -> None:
        self.catalogue = catalogue
        self._faces: dict[str, Face] = {}
        self._places: dict[tuple[Cut, int], Face] = {}
        self._chains: dict[Cut, tuple[FontFamily, ...]] = {}
        self._words: dict[Cut, _ShapedWords] = {}
        self._from_right: dict[tuple[Cut, str], Word] = {}
        self.lines: Kept[Hashable, tuple[Line, ...]] = Kept()
        self._settings: dict[Hashable, object] = {}
        # Set once for all documents: nearly none has such characters.
        self.has_lacked = False

    def turn(self) -> None:
        """Begin another document: forget lines that the last one had no use for.

        Words are kept until there are many; those that text is set in live on with it.
        """
        self.lines.turn()
        words = sum(map(len, self._words.values())) + len(self._from_right)
        if words + len(self._settings) > _MOST_WORDS:
            self._words, self._from_right, self._settings = {}, {}, {}

    def setting(self, *settled: Hashable) -> object:
        """Give the one object that stands for all that is settled of some lines."""
        return self._settings.setdefault(settled, object())

    def face(self, cut: Cut) -> Face:
        """Give the first face asked for a cut; its ascent places the base line."""
        return self._face_at(cut, 0)

    def families(self, cut: Cut) -> tuple[str, ...]:
        """Name the families that are asked for a cut, in order."""
        return tuple(dict.fromkeys((cut.family, *self.catalogue.fallback)))

    def face_with(self, cut: Cut, sign: str) -> Face | None:
        """Find the first face of the chain that can draw a character."""
        if unicodedata.category(sign) == "Cc":
            return None
        for place in self._order(cut, sign):
            face = self._face_at(cut, place)
            if face.has(sign):
                return face
        return None

    def _order(self, cut: Cut, sign: str) -> Iterable[int]:
        """Give the places of the chain in which families are asked for a character."""
        places = range(len(self._chain(cut)))
        if not (cut.chinese and sign in _SHARED_MARKS):
            return places
        return sorted(places, key=lambda place: self._chain(cut)[place].script != "Hans")

    def draws(self, sign: str) -> bool:
        """Tell whether some family draws a character, or there is nothing of it to see."""
        seen = sign.translate(_INVISIBLE).strip()
        if not seen or unicodedata.category(seen) in {"Cc", "Cs"}:
            return True
        return any(self.face_with(Cut(family), seen) for family in self.catalogue.families)

    def directed_word(self, cut: Cut, text: str, *, from_right: bool) -> Word:
        """Shape text of one direction, by whatever letters it has."""
        if not from_right:
            return self.word(cut, text)
        key = (cut, text)
        if (found := self._from_right.get(key)) is None:
            found = self._from_right[key] = self._shaped_from_right(cut, text)
        return found

    def _shaped_from_right(self, cut: Cut, text: str) -> Word:
        """Shape text from right to left; its marks and joiners stay with their letters."""
        drawn: list[tuple[Face | None, str]] = []
        for sign in self._visible(cut, text, invisible=_VISIBLE_JOINERS):
            before = drawn[-1][0] if drawn else None
            goes_on = sign in _JOINERS or unicodedata.combining(sign)
            stays = before is not None and goes_on and before.has(sign)
            drawn.append((before if stays else self.face_with(cut, sign), sign))
        stretches = [
            face.shape_from_right("".join(sign for _, sign in stretch))
            for face, stretch in groupby(drawn, key=itemgetter(0))
            if face is not None
        ]
        runs = tuple(reversed(stretches))
        lacking = self._lacking(drawn)
        return Word(runs=runs, width=sum(run.width for run in runs), lacking=lacking)

    def word(self, cut: Cut, text: str) -> Word:
        """Shape text, each stretch with the first face that has its characters."""
        return self.words(cut)[text]

    def words(self, cut: Cut) -> Mapping[str, Word]:
        """Give the words of a cut by their text; each is shaped when it is first asked for."""
        if (found := self._words.get(cut)) is None:
            found = self._words[cut] = _ShapedWords(self, cut)
        return found

    def shaped(self, cut: Cut, text: str) -> Word:
        """Shape text of which nothing is kept."""
        if text.isascii() and text.isprintable():
            # Most of each text; what no script needs looking up for.
            run = self.face(cut).shape(text)
            return Word(runs=(run,), width=run.width)
        seen = self._visible(cut, text)
        drawn = [
            (self._drawing_face(_cut_of(at, seen, cut), sign), sign) for at, sign in enumerate(seen)
        ]
        stretches = [
            (face, "".join(sign for _, sign in stretch))
            for face, stretch in groupby(drawn, key=itemgetter(0))
            if face is not None
        ]
        runs = _chinese_runs(stretches) if cut.chinese else _runs(stretches)
        lacking = self._lacking(drawn)
        return Word(runs=runs, width=sum(run.width for run in runs), lacking=lacking)

    def _lacking(self, drawn: Iterable[tuple[Face | None, str]]) -> str:
        """Give the characters that no face has."""
        lacking = "".join(sign for face, sign in drawn if face is None)
        self.has_lacked |= bool(lacking)
        return lacking

    def _drawing_face(self, cut: Cut, sign: str) -> Face | None:
        return self.face(cut) if " " <= sign <= "~" else self.face_with(cut, sign)

    def _visible(self, cut: Cut, text: str, *, invisible: Mapping[int, None] = _INVISIBLE) -> str:
        """Leave out what has no picture, and put stand-ins for what no face has."""
        seen = text.translate(invisible)
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
        family = self._chain(cut)[place]
        file = family.file(bold=cut.bold, italic=cut.italic)
        # Cuts that a family lacks share a file with the regular one.
        if (found := self._faces.get(file)) is None:
            found = self._faces[file] = Face(file, scale=family.scale, lift=family.lift)
        self._places[cut, place] = found
        return found


class _ShapedWords(dict[str, Word]):
    """Words of a cut: to look one up takes no call of ours."""

    def __init__(self, fonts: OpenFonts, cut: Cut) -> None:
        super().__init__()
        self._fonts = fonts
        self._cut = cut

    def __missing__(self, text: str) -> Word:
        word = self[text] = self._fonts.shaped(self._cut, text)
        return word
