"""The programs that officers and ministries would pick instead, and how they are called.

Each gets the text in the form it reads best, made before anything is measured, and makes of
it what we make: title, headings, tables, notes, head and foot with numbers of pages, contents.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from benchmarks.speed.places import FONTS, LONG, PROGRAMS, TEMPLATE
from benchmarks.speed.process_time import Measured

_FROM_DEBIAN = "apt-get install --no-install-recommends"
_FROM_INDEX = "python -m pip install -r benchmarks/peers.txt"
_DISTRIBUTIONS = {"docx": "python-docx"}
"""What a Python package is called where it is installed from, if otherwise."""
_VERSION = re.compile(r"\d+(?:\.\d+)+")
# pandoc 3.1 leaves the list of fonts empty, which typst refuses; this one is built in.
_TYPST_FONT = ("-V", "mainfont=Libertinus Serif")

Steps = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Peer:
    """A program that makes `output` from a content.

    `needs` are commands and Python packages; `install` says where they come from.
    """

    name: str
    needs: tuple[str, ...]
    install: str
    output: str
    steps: Callable[[Path], Steps]

    @property
    def is_installed(self) -> bool:
        """Tell whether all is there that it needs."""
        return all(shutil.which(need) or find_spec(need) for need in self.needs)

    def measured(self, content: str, folder: Path) -> Measured:
        """Give the command for a content that lies in a folder of its name."""
        return Measured(
            name=f"{content}: {self.name}",
            steps=self.steps(folder / content),
            folder=folder / content,
            outputs=(self.output,),
        )


def with_version(need: str) -> str:
    """Name an installed command, or else Python package, with its version."""
    if command := shutil.which(need):
        told = subprocess.run((command, "--version"), capture_output=True, text=True, check=False)
        found = _VERSION.search(told.stdout)
        return f"{need} {found[0]}" if found else need
    distribution = _DISTRIBUTIONS.get(need, need)
    return f"{distribution} {version(distribution)}"


def program(name: str, *words: object) -> tuple[str, ...]:
    """Give the command line of one of our own programs."""
    return (sys.executable, str(PROGRAMS / f"{name}.py"), *map(str, words))


def _contents(folder: Path) -> tuple[str, ...]:
    """Ask pandoc for the contents where the brief has them."""
    return ("--toc", "--toc-depth=2") if folder.name in {LONG, "500 pages"} else ()


def _compiled(folder: Path, source: str, output: str) -> tuple[str, ...]:
    """Let typst make a file for the archives that everybody can read, as ours is."""
    if command := shutil.which("typst"):
        return (command, "compile", "--pdf-standard", "ua-1,a-2a", source, output)
    return program("typst_compile", folder / source, folder / output)


def _libreoffice(folder: Path) -> Steps:
    profile = f"-env:UserInstallation={(folder.parent / 'libreoffice').as_uri()}"
    converted = ("--convert-to", "pdf", "--outdir", "converted", "plain.docx")
    return (("soffice", profile, "--headless", *converted),)


PYTHON_DOCX = Peer(
    name="python-docx",
    needs=("docx",),
    install=_FROM_INDEX,
    output="plain.docx",
    steps=lambda _: (program("python_docx", "outline.json", "plain.docx"),),
)
REPORTLAB = Peer(
    name="reportlab platypus",
    needs=("reportlab",),
    install=_FROM_INDEX,
    output="plain.pdf",
    steps=lambda _: (program("reportlab_platypus", "outline.json", "plain.pdf", FONTS),),
)
DOCXTPL = Peer(
    name="docxtpl",
    needs=("docxtpl",),
    install=_FROM_INDEX,
    output="filled.docx",
    steps=lambda folder: (
        program("docxtpl_fill", "outline.json", "filled.docx", folder.parent / TEMPLATE),
    ),
)
PANDOC = Peer(
    name="pandoc",
    needs=("pandoc",),
    install=f"{_FROM_DEBIAN} pandoc",
    output="pandoc.docx",
    steps=lambda folder: (
        (
            "pandoc",
            "text.md",
            "--reference-doc=reference.docx",
            *_contents(folder),
            "--output=pandoc.docx",
        ),
    ),
)
TYPST = Peer(
    name="typst",
    needs=("typst",),
    install=_FROM_INDEX,
    output="typst.pdf",
    steps=lambda folder: (_compiled(folder, "text.typ", "typst.pdf"),),
)
PANDOC_TYPST = Peer(
    name="pandoc through typst",
    needs=("pandoc", "typst"),
    install=f"{_FROM_DEBIAN} pandoc; {_FROM_INDEX}",
    output="pandoc.pdf",
    steps=lambda folder: (
        ("pandoc", "text.md", "-s", *_contents(folder), *_TYPST_FONT, "--output=pandoc.typ"),
        _compiled(folder, "pandoc.typ", "pandoc.pdf"),
    ),
)
LIBREOFFICE = Peer(
    name="LibreOffice, of python-docx's file",
    needs=("soffice", "docx"),
    install=f"{_FROM_DEBIAN} libreoffice-writer-nogui",
    output="converted/plain.pdf",
    steps=_libreoffice,
)
PEERS = (PANDOC, DOCXTPL, PYTHON_DOCX, TYPST, REPORTLAB, PANDOC_TYPST, LIBREOFFICE)
"""All of them; python-docx comes before LibreOffice, which converts its file."""
