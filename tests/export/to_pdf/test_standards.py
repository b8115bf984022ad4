"""What veraPDF says of our files: accessible (PDF/UA-1) and fit for archives (PDF/A-2a)."""

import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from briefgen.app.export_brief import ExportSettings, render_brief
from briefgen.app.sample import open_sample
from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.brief import Provenance
from briefgen.model.document import Document, Heading, Paragraph, Text
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.recipes import recipe_names
from tests.support.pdf_making import OPTIONS, pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import open_pdf, tree_lines
from tests.support.png_making import png
from tests.support.rich_document import rich_document

CHECKOUT = Path(__file__).resolve().parents[3]
VERAPDF = CHECKOUT / ".validators" / "verapdf"
FLAVOURS = ("ua1", "2a")

pytestmark = [
    pytest.mark.validator,
    pytest.mark.skipif(
        not ((VERAPDF / "VeraPdf.class").exists() and shutil.which("java")),
        reason="veraPDF is missing: run packaging/validators/install.sh",
    ),
]


def validated(files: Mapping[str, bytes], folder: Path) -> dict[str, list[list[str]]]:
    """Give what veraPDF prints of files, by the first word of each line."""
    paths = []
    for name, data in files.items():
        paths.append(folder / f"{name}.pdf")
        paths[-1].write_bytes(data)
    # One process for all files: most of its time is its start.
    run = subprocess.run(
        ["java", "-cp", f"{VERAPDF}/*:{VERAPDF}", "VeraPdf", ",".join(FLAVOURS), *paths],
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    found = defaultdict(list)
    for line in run.stdout.splitlines():
        kind, *fields = line.split("\t")
        found[kind].append(fields)
    return found


def with_logo(document: Document) -> bytes:
    logo = Logo(file="harbour.png", text="Harbour board")
    options = ExportOptions(stamp=OPTIONS.stamp, logo=LogoPicture(png=png(4, 2), width=4, height=2))
    style = replace(plain_style(), logo=logo)
    return document_to_pdf(document, style=style, fonts=shipped_fonts(), options=options).data


def book(pages: int) -> Document:
    """Give a long document with many headings, so that nothing depends on being short."""
    blocks: list[Heading | Paragraph] = []
    for number in range(pages * 2):
        blocks.append(Heading(level=1, inlines=(Text(text=f"Harbour {number}"),)))
        blocks.append(Paragraph(inlines=(Text(text="The quay was repaired again. " * 60),)))
    return Document(title="Harbours", blocks=tuple(blocks), furniture=rich_document().furniture)


def exported(settings: ExportSettings) -> bytes:
    return render_brief(open_sample(), replace(settings, formats=("pdf",))).files["pdf"].data


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Give every type of brief, the read-ahead in every style, and documents of all blocks."""
    return {
        **{f"type-{name}": exported(ExportSettings(type=name)) for name in recipe_names()},
        **{
            f"style-{name}": exported(ExportSettings(house_style=name))
            for name in house_style_names()
        },
        **{
            f"sources-{display}": exported(ExportSettings(provenance=display))
            for display in get_args(Provenance)
        },
        "rich": with_logo(rich_document()),
        "empty": pdf_of(Document(title="Nothing", blocks=())).data,
        "book": pdf_of(book(180)).data,
    }


def test_every_file_keeps_both_standards(files: dict[str, bytes], tmp_path: Path) -> None:
    found = validated(files, tmp_path)

    assert found["failed"] == []
    assert len(found["assertions"]) == len(files) * len(FLAVOURS)
    # A rule that met no object has said nothing.
    met: dict[str, int] = defaultdict(int)
    for _, flavour, rule, objects in found["met"]:
        met[f"{flavour} {rule}"] += int(objects)
    sys.stdout.writelines(f"{rule}: {objects} objects\n" for rule, objects in sorted(met.items()))
    assert sum(rule.startswith("ua1") for rule in met) > 60
    assert sum(rule.startswith("2a") for rule in met) > 60


def test_the_kinds_of_content_that_must_be_told_are_among_them(files: dict[str, bytes]) -> None:
    kinds = set()
    for data in files.values():
        with open_pdf(data) as pdf:
            kinds |= {line.split()[0] for line in tree_lines(pdf)}
    assert kinds >= {
        *("Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody"),
        *("Note", "Link", "Figure", "TOC", "TOCI", "H1", "H2", "P"),
    }
    with open_pdf(files["book"]) as pdf:
        assert len(pdf.pages) >= 150


PLANTED = {
    "unmarked": (b"/Marked true", b"/Marked none", "ua1"),
    "odd-tag": (b"/S /Figure", b"/S /Fig   ", "ua1"),
    "no-title": (b"/DisplayDocTitle true", b"/DisplayDocTitle null", "ua1"),
    "no-colours": (b"/GTS_PDFA1", b"/GTS_PDFX9", "2a"),
}


def test_planted_defects_are_found(files: dict[str, bytes], tmp_path: Path) -> None:
    sound = files["rich"]
    assert all(old in sound for old, _, _ in PLANTED.values())
    planted = {name: sound.replace(old, new, 1) for name, (old, new, _) in PLANTED.items()}

    found = validated(planted, tmp_path)

    seen = {(Path(file).stem, flavour) for file, flavour, *_ in found["failed"]}
    assert {(name, flavour) for name, (_, _, flavour) in PLANTED.items()} <= seen
