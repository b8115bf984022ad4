"""Pages become PDF operators, and the record of glyphs they need.

Text is shown by glyph number in hexadecimal, so no character of it can become an
operator. Lines, bars, the logo and the shapes of figures are all there is to paint.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, Literal, cast

from briefgen.export.to_pdf.embed import ShownGlyph
from briefgen.export.to_pdf.faces import Face, GlyphRun, joined_shows
from briefgen.export.to_pdf.lines import Look, Piece, width_of
from briefgen.export.to_pdf.moved_glyphs import is_moved
from briefgen.export.to_pdf.objects import number
from briefgen.export.to_pdf.setting import Bar, Drawing, Element, Mark, Picture, SetLine
from briefgen.export.to_pdf.tags import ARTIFACT, Path, Record, inline_path
from briefgen.model.document import Inline, Text

if TYPE_CHECKING:
    from briefgen.export.to_pdf.placed_runs import PlacedRun
    from briefgen.export.to_pdf.shown_lines import ShownLine, ShownLines

# Where lines end is settled: who copies or searches finds the space that was written.
_AS_READ = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")

# No face that fits into a PDF has as many glyphs: codes for second texts count down from here.
_LAST_CODE = 0xFFFE
_GLYPHS = "<[0-9a-f]+>"
# Words that stand as near as this to the end of those before follow them.
_MEETS = 0.005

LOGO = "Logo"
"""The name by which pages know the one picture there is."""
Furniture = Literal["Header", "Footer"]
"""What stands at the head or the foot of every page, by its name in a file."""


class Ink:
    """The faces used so far, the name of each in the file, and the glyphs that are shown.

    `lines` are those that were shown before, where somebody keeps them. `shown` has the operand
    of each run that was taken, by where it lies in memory.
    """

    def __init__(self, lines: "ShownLines | None" = None) -> None:
        self.names: dict[Face, str] = {}
        self._lines = lines
        # Runs are shared by all places of a word, and live as long as the pages do.
        self.shown: dict[int, str] = {}
        self._taken: dict[Face, dict[int, ShownGlyph]] = {}
        # Glyphs with the texts that they stand for by their own numbers: most of them.
        self._plain: dict[Face, set[tuple[int, str]]] = {}

    def name(self, face: Face) -> str:
        """Give the name by which the file knows a face."""
        if face not in self.names:
            self.names[face] = f"F{len(self.names) + 1}"
            self._taken[face] = {}
            self._plain[face] = set()
        return self.names[face]

    def take(self, run: GlyphRun) -> str:
        """Note a run and give the operand that shows it."""
        shown = self.shown.get(id(run))
        return self.first(run) if shown is None else shown

    def first(self, run: GlyphRun) -> str:
        """Give the operand of a run that was not taken yet."""
        shown = self.shown[id(run)] = self._coded(run)
        return shown

    def line(self, pieces: Sequence[Piece]) -> "ShownLine | None":
        """Give how a line is shown as a whole, None where it can't be without a closer look."""
        found = self._lines.line(pieces) if self._lines else None
        plain = self._plain.get(found.face) if found else None
        # Glyphs that stand for the same texts as in this document so far.
        return found if found and plain and plain.issuperset(found.glyphs) else None

    def glyphs(self) -> dict[Face, dict[int, ShownGlyph]]:
        """Give, by face, the codes that are shown with the glyph and the text of each."""
        return self._taken

    def _coded(self, run: GlyphRun) -> str:
        """Give the operand in which glyphs stand for the right texts, each by its code."""
        plain = self._plain[run.face]
        if plain.issuperset(run.glyphs):
            return run.show
        taken = self._taken[run.face]
        new = set(run.glyphs) - plain
        texts = dict(new)
        if len(texts) == len(new) and texts.keys().isdisjoint(taken) and not is_moved(max(texts)):
            # Letters that come up for the first time: nothing else stands for their glyphs yet.
            plain |= new
            for glyph, text in new:
                taken[glyph] = ShownGlyph(glyph, _read(text, run))
            return run.show
        codes = [_code(taken, glyph, _read(text, run)) for glyph, text in run.glyphs]
        if all(code == glyph for code, (glyph, _) in zip(codes, run.glyphs, strict=True)):
            plain.update(run.glyphs)
            return run.show
        following = iter(codes)

        def coded(shown: re.Match[str]) -> str:
            count = len(shown[0]) // 4
            return f"<{''.join(f'{next(following):04x}' for _ in range(count))}>"

        return re.sub(_GLYPHS, coded, run.show)


def _read(text: str, run: GlyphRun) -> str:
    """Give the text of a glyph of a run for who copies or searches."""
    # Readers turn a whole string round, also what one glyph stands for in it.
    return text.translate(_AS_READ)[:: -1 if run.from_right else 1]


def _code(taken: dict[int, ShownGlyph], glyph: int, text: str) -> int:
    """Give the code of a glyph that stands for a text: its number, another for a second text.

    A bracket is drawn by its mirror image where text runs from right to left, and some
    letters of Arabic and Persian look alike in the middle of a word. A moved glyph has no
    number in the font.
    """
    known = taken.get(glyph)
    if is_moved(glyph):
        pass
    elif known is None or not known.text or text in {known.text, ""}:
        taken[glyph] = ShownGlyph(glyph, text or (known.text if known else ""))
        return glyph
    spare = range(_LAST_CODE, 0, -1)
    wanted = ShownGlyph(glyph, text)
    code = next(code for code in spare if taken.get(code, wanted) == wanted)
    taken[code] = wanted
    return code


class Brush:
    """The operators of one page; remembers what is set, so that nothing is set twice.

    Without a `record` nothing is marked as content of an element: it is only drawn.
    """

    def __init__(self, ink: Ink, record: Record | None) -> None:
        self._ink = ink
        self._record = record
        # The elements that were met on the page, and the numbers of the content of each.
        self._paths: list[Path] = []
        self._numbers: list[str] = []
        self._ids = map(str, count())
        self._path: Path | None = None
        self._artifact = _artifact(None)
        self._operators: list[str] = []
        self._set: tuple[Face | None, Look | None] = (None, None)
        self._font: tuple[str, float] = ("", 0.0)
        self._colour = ""
        self._rise = 0.0

    def paint(self, marks: Iterable[Mark], *, furniture: Furniture | None = None) -> None:
        """Paint bars first, then the lines over them, each under the mark of its element."""
        self._close()
        self._artifact = _artifact(furniture)
        listed = list(marks)
        for bar in [mark for mark in listed if type(mark) is Bar]:
            self._open(ARTIFACT)
            self._bar(bar)
        for mark in listed:
            if type(mark) is SetLine:
                self._line(mark)
            elif type(mark) is Bar:
                continue
            elif isinstance(mark, Element):
                self._meet(mark.path)
            elif isinstance(mark, Picture):
                self._picture(mark)
            else:
                self._drawing(cast("Drawing", mark))

    def content(self) -> bytes:
        """Give the content stream."""
        self._close()
        if self._record:
            self._record.add_page(self._paths, self._numbers)
        return "\n".join(self._operators).encode("ascii")

    def _bar(self, bar: Bar) -> None:
        self._set_colour(bar.colour)
        # The next words, even of the look of the last ones, need their colour again.
        self._set = (None, None)
        sides = (bar.x0, bar.y0, bar.x1 - bar.x0, bar.y1 - bar.y0)
        self._operators.append(f"{' '.join(map(number, sides))} re f")

    def _picture(self, picture: Picture) -> None:
        self._open(picture.path)
        width, height = picture.x1 - picture.x0, picture.y1 - picture.y0
        matrix = (width, 0, 0, height, picture.x0, picture.y0)
        self._operators.append(f"q {' '.join(map(number, matrix))} cm /{LOGO} Do Q")

    def _drawing(self, drawing: Drawing) -> None:
        """Draw shapes in lengths of their own, counted downwards."""
        from briefgen.export.to_pdf.drawing import shape_operators

        self._open(drawing.path)
        place = f"{number(drawing.left)} {number(drawing.top)}"
        across = -drawing.scale if drawing.mirrored else drawing.scale
        self._operators.append(f"q {across:.5f} 0 0 {-drawing.scale:.5f} {place} cm")
        for shape in drawing.shapes:
            self._operators += shape_operators(shape, drawing.colours)
        self._operators.append("Q")

    def _open(self, path: Path) -> None:
        """Paint what follows as content of an element, or as an artifact."""
        if self._record is None or path is self._path:
            return
        if path.place < 0 and self._path is not None and path.key == self._path.key:
            return
        end = "" if self._path is None else "EMC\n"
        self._path = path
        if path is not ARTIFACT:
            number = next(self._ids)
            self._paths.append(path)
            self._numbers.append(number)
            self._operators.append(f"{end}/{path.kind} <</MCID {number}>> BDC")
        else:
            self._operators.append(f"{end}{self._artifact}")

    def _meet(self, path: Path) -> None:
        """Note an element, whether or not anything of it is going to be painted."""
        self._paths.append(path)
        self._numbers.append("")

    def _close(self) -> None:
        if self._path is not None:
            self._operators.append("EMC")
            self._path = None

    def _line(self, line: SetLine) -> None:
        pieces = line.pieces
        if not pieces:
            return
        if line.runs_both_ways:
            self._line_both_ways(line)
            return
        if shown_line := self._ink.line(pieces):
            self._whole_line(line, shown_line)
            return
        inline = pieces[0].inline
        if not [piece for piece in pieces if piece.inline is not inline or not piece.word.runs]:
            # Most lines: words of one text, and in the language of all.
            plain = type(inline) is Text and not inline.language
            self._open(line.path if plain else inline_path(line.path, inline))
            self._text(pieces, x=line.x, base=line.base)
            return
        x = line.x
        before: Sequence[Piece] = ()
        for path, shown, part in _stretches(line):
            x += width_of(before)
            before = part
            if shown or part[0].space:
                self._open(path)
                self._text(part, x=x + (0.0 if shown else part[0].width), base=line.base)

    def _whole_line(self, line: SetLine, shown: "ShownLine") -> None:
        """Paint a line as it was painted before."""
        self._open(line.path)
        self._operators.append(f"BT {number(line.x)} {number(line.base)} Td")
        face, look = self._set
        if shown.face is not face or shown.look != look:
            self._set_look(shown.face, shown.look)
        self._operators += (f"[{shown.shown}]TJ", "ET")

    def _line_both_ways(self, line: SetLine) -> None:
        """Paint words in the order in which they are read, each at its place."""
        # Few documents run both ways.
        from briefgen.export.to_pdf.placed_runs import placed_runs

        placed = iter(placed_runs(line.pieces))
        for path, _, pieces in _stretches(line):
            runs = [run for _ in pieces for run in next(placed)]
            if runs:
                self._open(path)
                self._placed_text(runs, line)

    def _placed_text(self, placed: Sequence["PlacedRun"], line: SetLine) -> None:
        """Show runs at the places where they begin; those that meet follow each other."""
        self._operators.append("BT")
        end = None
        for run, look, start, unseen in placed:
            if end is None or abs(start - end) > _MEETS:
                place = f"{number(line.x + start)} {number(line.base)}"
                self._operators.append(f"1 0 0 1 {place} Tm")
            self._set_look(run.face, look)
            shown = f"[{self._ink.take(run)}]TJ"
            if unseen:
                # Faces draw a picture of it.
                self._operators.append(f"3 Tr {shown} 0 Tr")
            elif run.from_right:
                # Glyphs stand from left to right: readers are told to turn them round
                # (ISO 32000-1, 14.8.2.3.3).
                self._operators += ("/ReversedChars BMC", shown, "EMC")
            else:
                self._operators.append(shown)
            end = start + run.width * look.size
        self._operators.append("ET")

    def _text(self, pieces: Sequence[Piece], *, x: float, base: float) -> None:
        self._operators.append(f"BT {number(x)} {number(base)} Td")
        shown: list[str] = []
        taken, first = self._ink.shown.get, self._ink.first
        face, set_look = self._set
        for piece in pieces:
            look = piece.look
            # Most words look like the one before; to be the same is told at once.
            same = look is set_look or look == set_look
            for run in piece.word.runs + piece.space.runs if piece.space else piece.word.runs:
                if run.face is not face or not same:
                    if shown:
                        self._show(shown)
                        shown = []
                    self._set_look(run.face, look)
                    face, set_look = self._set
                    same = True
                shown.append(taken(id(run)) or first(run))
        self._show(shown)
        self._operators.append("ET")

    def _set_look(self, face: Face, look: Look) -> None:
        """Set what of a look is not set already."""
        self._set = (face, look)
        size = look.size * face.scale
        font = self._ink.name(face)
        if (font, size) != self._font:
            self._font = (font, size)
            self._operators.append(f"/{font} {number(size)} Tf")
        raised = look.rise + face.lift * look.size
        if raised != self._rise:
            self._rise = raised
            self._operators.append(f"{number(raised)} Ts")
        self._set_colour(look.colour)

    def _show(self, shown: list[str]) -> None:
        self._operators.append(f"[{joined_shows(shown)}]TJ")

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self._operators.append(_fill(colour))


@lru_cache(maxsize=64)
def _fill(colour: str) -> str:
    """Give the operator that fills in a colour, of which a style has a dozen."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return f"{' '.join(f'{part:.3f}' for part in parts)} rg"


def _artifact(furniture: Furniture | None) -> str:
    """Give the operator that begins what is not read; furniture says so (ISO 14289-1, 7.8)."""
    if furniture is None:
        return "/Artifact BMC"
    return f"/Artifact <</Type /Pagination /Subtype /{furniture}>> BDC"


def _stretches(line: SetLine) -> Iterator[tuple[Path, bool, list[Piece]]]:
    """Give pieces that belong together, the element they belong to, and whether they show.

    A blank shows no glyph, but the space behind it; what stands beyond needs its own place.
    """
    path, shown, together = line.path, True, list[Piece]()
    inline: Inline | None = None
    for piece in line.pieces:
        # Only a change of inline can change the element.
        own = path if piece.inline is inline else inline_path(line.path, piece.inline)
        inline = piece.inline
        if together and (own != path or not shown or not piece.word.runs):
            yield path, shown, together
            together = []
        path, shown = own, bool(piece.word.runs)
        together.append(piece)
    yield path, shown, together
