"""Pages become PDF operators, and the record of glyphs they need.

Text is shown by glyph number in hexadecimal, so no character of it can become an
operator. Lines and bars are all there is to paint.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefgen.export.to_pdf.fonts import Face, GlyphRun
from briefgen.export.to_pdf.lines import Look, Piece
from briefgen.export.to_pdf.objects import number
from briefgen.export.to_pdf.setting import Bar, Element, Mark, Picture, SetLine
from briefgen.export.to_pdf.tags import ARTIFACT, Path, Record, inline_path

# Where lines end is settled: who copies or searches finds the space that was written.
_AS_READ = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")

LOGO = "Logo"
"""The name by which pages know the one picture there is."""


class Ink:
    """The faces used so far, the name of each in the file, and the glyphs taken from it."""

    def __init__(self) -> None:
        self.names: dict[Face, str] = {}
        self.glyphs: dict[Face, dict[int, str]] = {}
        # Runs are shared by all places of a word, and live as long as the pages do.
        self._taken: set[int] = set()

    def take(self, run: GlyphRun) -> str:
        """Note the glyphs of a run and give the name of its face."""
        face = run.face
        if id(run) not in self._taken:
            self._taken.add(id(run))
            self._note(face, run.glyphs)
        return self.names[face]

    def _note(self, face: Face, glyphs: Iterable[tuple[int, str]]) -> None:
        if face not in self.names:
            self.names[face] = f"F{len(self.names) + 1}"
            self.glyphs[face] = {}
        taken = self.glyphs[face]
        for glyph, text in glyphs:
            # One glyph may draw two texts (é and e with an accent): the first counts.
            if not taken.get(glyph):
                taken[glyph] = text.translate(_AS_READ)


class Brush:
    """The operators of one page; remembers what is set, so that nothing is set twice."""

    def __init__(self, ink: Ink, record: Record) -> None:
        self._ink = ink
        self._record = record
        record.open_page()
        self._path: Path | None = None
        self._operators: list[str] = []
        self._font: tuple[str, float] = ("", 0.0)
        self._colour = ""
        self._rise = 0.0

    def paint(self, marks: Iterable[Mark]) -> None:
        """Paint bars first, then the lines over them, each under the mark of its element."""
        listed = list(marks)
        for mark in listed:
            if isinstance(mark, Bar):
                self._open(ARTIFACT)
                self._bar(mark)
        for mark in listed:
            if isinstance(mark, SetLine):
                self._line(mark)
            elif isinstance(mark, Element):
                self._record.meet(mark.path)
            elif isinstance(mark, Picture):
                self._picture(mark)

    def content(self) -> bytes:
        """Give the content stream."""
        self._close()
        return "\n".join(self._operators).encode("ascii")

    def _bar(self, bar: Bar) -> None:
        self._set_colour(bar.colour)
        sides = (bar.x0, bar.y0, bar.x1 - bar.x0, bar.y1 - bar.y0)
        self._operators.append(f"{' '.join(map(number, sides))} re f")

    def _picture(self, picture: Picture) -> None:
        self._open(picture.path)
        width, height = picture.x1 - picture.x0, picture.y1 - picture.y0
        matrix = (width, 0, 0, height, picture.x0, picture.y0)
        self._operators.append(f"q {' '.join(map(number, matrix))} cm /{LOGO} Do Q")

    def _open(self, path: Path) -> None:
        """Paint what follows as content of an element, or as an artifact."""
        if path == self._path:
            return
        self._close()
        self._path = path
        if path:
            number = self._record.mark(path)
            self._operators.append(f"/{path[-1].kind} <</MCID {number}>> BDC")
        else:
            self._operators.append("/Artifact BMC")

    def _close(self) -> None:
        if self._path is not None:
            self._operators.append("EMC")
            self._path = None

    def _line(self, line: SetLine) -> None:
        x = line.x
        # What stands beyond a blank needs a place of its own, for a blank shows no glyph.
        for (path, shown), grouped in groupby(
            line.pieces, key=lambda one: (inline_path(line.path, one.inline), bool(one.word.runs))
        ):
            pieces = list(grouped)
            if shown or pieces[0].space:
                self._open(path)
                self._text(pieces, x=x + (0.0 if shown else pieces[0].width), base=line.base)
            x += sum(piece.width + piece.space_width for piece in pieces)

    def _text(self, pieces: Sequence[Piece], *, x: float, base: float) -> None:
        self._operators.append(f"BT {number(x)} {number(base)} Td")
        shown: list[str] = []
        for run, look in _runs(pieces):
            shown = self._set_look(self._ink.take(run), look, shown)
            shown.append(run.show)
        self._show(shown)
        self._operators.append("ET")

    def _set_look(self, font: str, look: Look, shown: list[str]) -> list[str]:
        """Show what waits in another look, then set this one."""
        if (font, look.size, look.colour, look.rise) == (*self._font, self._colour, self._rise):
            return shown
        self._show(shown)
        if (font, look.size) != self._font:
            self._font = (font, look.size)
            self._operators.append(f"/{font} {number(look.size)} Tf")
        if look.rise != self._rise:
            self._rise = look.rise
            self._operators.append(f"{number(look.rise)} Ts")
        self._set_colour(look.colour)
        return []

    def _show(self, shown: list[str]) -> None:
        if shown:
            # Apart, for a run may end, and the next begin, with a number.
            self._operators.append(f"[{' '.join(shown).replace('> <', '')}]TJ")

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
            self._operators.append(f"{' '.join(f'{part:.3f}' for part in parts)} rg")


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[GlyphRun, Look]]:
    """Give the runs of pieces in the order of painting, each with its look."""
    for piece in pieces:
        for run in piece.word.runs:
            yield run, piece.look
        for run in piece.space.runs if piece.space else ():
            yield run, piece.look
