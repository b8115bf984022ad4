"""Print what tags and properties cost: each PDF beside the same one without any.

The sample meeting brief, once and many times over. Without tags means: the recorder of the
structure drops everything, nothing stands under a mark, no tree and no properties are written;
links and outline stay. Fonts are open and words shaped, as in the window. Elements are counted
outside the measured time, for that is no part of writing either file.

Milliseconds of the processor; the ratio is the median of those of pairs of runs, one after the
other, so that what else a machine does tells on both. With `--instructions` what the processor
executes is counted instead (valgrind, some minutes), which is the same on any busy machine.

Whether the cost grows with the work alone shows in what an element of the structure takes: the
pages of a book hold more elements than those of a brief, whose last one is nearly empty.
"""

import argparse
import gc
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from statistics import median
from time import process_time
from typing import NamedTuple
from unittest.mock import patch

from msgspec.structs import replace

from briefgen.app.chosen_brief import brief_with
from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import compose_brief
from briefgen.app.sample import open_sample
from briefgen.export.registry import shaped_document
from briefgen.export.spaces import spaced_document
from briefgen.export.to_pdf import writer
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.paint import Brush
from briefgen.export.to_pdf.tags import Path, Record
from briefgen.model.document import (
    Block,
    Document,
    Heading,
    Inlines,
    NoteList,
    NoteMark,
)
from briefgen.model.document_text import with_inlines
from briefgen.model.exported import Exported, ExportOptions
from briefgen.reference.house_styles import load_fonts, load_house_style
from briefgen.reference.recipes import load_recipe

_STAMP = datetime(2031, 3, 14, 9, tzinfo=UTC)
PAGES = (4, 30, 150)
PAIRS = 15
TARGET = 1.2
_THOUSAND, _MILLION = 1_000, 1_000_000
_COUNTED = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
_ELEMENT = b"/Type /StructElem"
_EXECUTED = re.compile(r"I\s+refs:\s+([\d,]+)")


class Size(NamedTuple):
    """How large a file is: its pages, and the elements of its structure."""

    pages: int
    elements: int


class Cost(NamedTuple):
    """The size of a document, and what it takes with tags and without, for each pair of runs.

    Milliseconds, or millions of instructions.
    """

    size: Size
    pairs: Sequence[tuple[float, float]]

    @property
    def tagged(self) -> float:
        """Give what the file takes with tags."""
        return median(tagged for tagged, _ in self.pairs)

    @property
    def bare(self) -> float:
        """Give what it takes without."""
        return median(bare for _, bare in self.pairs)

    @property
    def ratio(self) -> float:
        """Give how many times as much the tagged file takes."""
        return median(tagged / bare for tagged, bare in self.pairs)

    @property
    def an_element(self) -> float:
        """Give what tagging takes for each element, in microseconds or thousands."""
        return (self.tagged - self.bare) / self.size.elements * _THOUSAND


class Dropping(Record):
    """A record that forgets what was painted."""

    def add_page(self, paths: list[Path], numbers: list[str]) -> None:
        """Forget a page; the document is always there."""


class Bare(Brush):
    """A brush that puts nothing under a mark."""

    def _open(self, path: Path) -> None:
        """Paint on, whatever it is."""

    def _meet(self, path: Path) -> None:
        """Note nothing."""


def main(arguments: Sequence[str]) -> None:
    """Measure the sample at each length, and print a line for each."""
    parser = argparse.ArgumentParser(prog="benchmarks.tagging", description=__doc__)
    parser.add_argument("--instructions", action="store_true", help="count them, by valgrind")
    parser.add_argument(
        "--write", nargs=3, metavar=("WAY", "PAGES", "TIMES"), help=argparse.SUPPRESS
    )
    asked = parser.parse_args(arguments)
    if asked.write:
        way, pages, times = asked.write
        _write(int(pages), int(times), tagged=way == "tagged")
        return
    unit = "thousands" if asked.instructions else "µs"
    sys.stdout.write(
        f"{'pages':>6}{'elements':>10}{'tagged':>10}{'bare':>10}{'ratio':>8}{'an element':>12}\n"
    )
    for pages in PAGES:
        cost = (
            counted_cost(pages) if asked.instructions else cost_of(sample_over(pages), pairs=PAIRS)
        )
        sys.stdout.write(
            f"{cost.size.pages:>6}{cost.size.elements:>10}{cost.tagged:>10.1f}{cost.bare:>10.1f}"
            f"{cost.ratio:>8.2f}{cost.an_element:>12.1f}\n"
        )
        sys.stdout.flush()
    sys.stdout.write(
        f"The ratio should be at most {TARGET}, and what an element costs ({unit}) the same.\n"
    )


def cost_of(document: Document, *, pairs: int) -> Cost:
    """Measure a document with tags and without, in turn."""
    written = writing_of(document)
    size = size_of(written())
    return Cost(
        size,
        [(_spent(written, nullcontext()), _spent(written, without_tags())) for _ in range(pairs)],
    )


def counted_cost(pages: int) -> Cost:
    """Count the instructions of a document with tags and without: of a second run beside one."""
    tagged, bare = (
        (_executed(way, pages, 2) - _executed(way, pages, 1)) / _MILLION
        for way in ("tagged", "bare")
    )
    return Cost(size_of(writing_of(sample_over(pages))()), [(tagged, bare)])


def _executed(way: str, pages: int, times: int) -> int:
    """Count what a process executes that writes a document a number of times."""
    asked = ("-m", "benchmarks.tagging", "--write", way, str(pages), str(times))
    run = subprocess.run(
        [*_COUNTED, sys.executable, *asked],
        capture_output=True,
        # Else sets would lie otherwise in memory each time.
        env={**os.environ, "PYTHONHASHSEED": "0"},
        text=True,
        check=True,
    )
    found = _EXECUTED.search(run.stderr)
    assert found is not None, run.stderr
    return int(found[1].replace(",", ""))


def _write(pages: int, times: int, *, tagged: bool) -> None:
    written = writing_of(sample_over(pages))
    written()
    with nullcontext() if tagged else without_tags():
        for _ in range(times):
            written()


def size_of(made: Exported) -> Size:
    """Tell how large a file is."""
    return Size(made.pages, made.data.count(_ELEMENT))


def writing_of(document: Document) -> Callable[[], Exported]:
    """Give what writes a document with open fonts."""
    style, fonts = load_house_style("plain"), load_fonts()
    opened, options = OpenFonts(fonts), ExportOptions(stamp=_STAMP)

    def written() -> Exported:
        return writer.document_to_pdf(
            document, style=style, fonts=fonts, options=options, opened=opened
        )

    return written


def without_tags() -> AbstractContextManager[object]:
    """Let the writer record no structure, mark nothing, and write no tree or properties."""
    return patch.multiple(
        writer,
        Record=Dropping,
        Brush=Bare,
        write_tree=lambda *_, **__: None,
        write_properties=lambda *_, **__: None,
    )


def _spent(written: Callable[[], Exported], around: AbstractContextManager[object]) -> float:
    with around:
        # What the run before left is none of this one's business.
        gc.collect()
        start = process_time()
        written()
        return (process_time() - start) * 1000


def sample_over(pages: int) -> Document:
    """Give the sample meeting brief so many times that it fills about so many pages."""
    project = open_sample()
    brief = brief_with(project.briefs[0], ExportSettings())
    document = compose_brief(project, brief, load_recipe(brief.type)).document
    blocks = tuple(
        block for copy in range(max(1, pages // 3)) for block in _copied(document.blocks, copy)
    )
    whole = replace(document, blocks=blocks)
    return shaped_document(spaced_document(whole), load_house_style("plain"))


def _copied(blocks: tuple[Block, ...], copy: int) -> tuple[Block, ...]:
    """Give blocks whose notes and headings have ids of their own."""

    def renamed(inlines: Inlines) -> Inlines:
        return tuple(
            replace(one, note=f"{one.note}-{copy}") if isinstance(one, NoteMark) else one
            for one in inlines
        )

    return tuple(_with_own_ids(block, copy) for block in with_inlines(blocks, renamed))


def _with_own_ids(block: Block, copy: int) -> Block:
    match block:
        case NoteList(notes=notes):
            own = (replace(note, id=f"{note.id}-{copy}") for note in notes)
            return replace(block, notes=tuple(own))
        case Heading(anchor=anchor) if anchor:
            return replace(block, anchor=f"{anchor}-{copy}")
        case _:
            return block


if __name__ == "__main__":
    main(sys.argv[1:])
