"""What veraPDF says of our files: accessible (PDF/UA) and fit for archives (PDF/A).

PDF/UA-1 and PDF/A-2a are usual; with what is asked for, others of both.
"""

import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from tests.support.pdf_reading import open_pdf, tree_lines
from tests.support.standard_files import BOOKS, SECOND, USUAL, Files, all_files

VERAPDF = Path(__file__).resolve().parents[3] / ".validators" / "verapdf"

pytestmark = pytest.mark.validator
needs_verapdf = pytest.mark.skipif(
    not ((VERAPDF / "VeraPdf.class").exists() and shutil.which("java")),
    reason="veraPDF is missing: run packaging/validators/install.sh",
)


@pytest.fixture(scope="module")
def files() -> Files:
    """Give files of every kind there is, by the standards that they claim."""
    return all_files()


def validated(files: Files, folder: Path) -> dict[str, list[list[str]]]:
    """Give what veraPDF prints of files, by the first word of each line."""
    arguments: list[str | Path] = []
    for flavours, group in files.items():
        arguments.append(flavours)
        for name, data in group.items():
            arguments.append(folder / f"{name}.pdf")
            (folder / f"{name}.pdf").write_bytes(data)
    # One process for all files: most of its time is its start.
    run = subprocess.run(
        ["java", "-cp", f"{VERAPDF}/*:{VERAPDF}", "VeraPdf", *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=900,
    )
    found = defaultdict(list)
    for line in run.stdout.splitlines():
        kind, *fields = line.split("\t")
        found[kind].append(fields)
    return found


@needs_verapdf
def test_every_file_keeps_both_standards(files: Files, tmp_path: Path) -> None:
    found = validated(files, tmp_path)

    assert found["failed"] == []
    assert len(found["assertions"]) == 2 * sum(map(len, files.values()))
    # A rule that met no object has said nothing.
    met: dict[str, int] = defaultdict(int)
    for _, flavour, rule, objects in found["met"]:
        met[f"{flavour} {rule}"] += int(objects)
    sys.stdout.writelines(f"{rule}: {objects} objects\n" for rule, objects in sorted(met.items()))
    rules = Counter(rule.split()[0] for rule in met)
    least = {"ua1": 60, "2a": 60, "3a": 50, "ua2": 200, "4": 40, "4f": 40}
    assert {flavour: rules[flavour] > count for flavour, count in least.items()} == dict.fromkeys(
        least, True
    )


def test_the_kinds_of_content_that_must_be_told_are_among_them(files: Files) -> None:
    always = {
        *("Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "Span", "Reference"),
        *("Link", "Figure", "Caption", "TOC", "TOCI", "H1", "H2", "P", "Sect"),
    }
    for flavours, note in ((USUAL, "Note"), (SECOND, "FENote")):
        met: Counter[str] = Counter()
        for data in files[flavours].values():
            with open_pdf(data) as pdf:
                met.update(line.split()[0] for line in tree_lines(pdf))
        counted = ", ".join(f"{kind} {count}" for kind, count in sorted(met.items()))
        sys.stdout.write(f"{flavours}: {counted}\n")
        assert met.keys() >= {*always, note}
    for name in BOOKS:
        with open_pdf(files[USUAL][name]) as pdf:
            assert len(pdf.pages) >= 150


PLANTED = {
    "unmarked": ("rich", b"/Marked true", b"/Marked none", "ua1"),
    "odd-tag": ("rich", b"/S /Figure", b"/S /Fig   ", "ua1"),
    "no-alternative": ("rich", b"/Alt <", b"/Axt <", "ua1"),
    "no-title": ("rich", b"/DisplayDocTitle true", b"/DisplayDocTitle null", "ua1"),
    "no-colours": ("rich", b"/GTS_PDFA1", b"/GTS_PDFX9", "2a"),
    "no-relationship": ("attached", b"/AFRelationship", b"/AxRelationship", "3a"),
    "odd-note": ("second-rich", b"/S /FENote", b"/S /FXNote", "ua2"),
    "no-citation": ("second-rich", b"/Ref [", b"/Rxf [", "ua2"),
    "page-target": ("second-rich", b"/SD [", b"/XD [", "ua2"),
    "no-revision": ("second-rich", b"rev>2020", b"rev>2019", "4"),
    "no-list-of-files": ("second-attached", b"/EmbeddedFiles", b"/EmbeddedXiles", "4f"),
}


@needs_verapdf
def test_planted_defects_are_found(files: Files, tmp_path: Path) -> None:
    claimed = {name: flavours for flavours, group in files.items() for name in group}
    planted: dict[str, dict[str, bytes]] = defaultdict(dict)
    for name, (of, old, new, _) in PLANTED.items():
        sound = files[claimed[of]][of]
        assert old in sound, name
        planted[claimed[of]][name] = sound.replace(old, new)

    found = validated(planted, tmp_path)

    seen = {(Path(file).stem, flavour) for file, flavour, *_ in found["failed"]}
    assert {(name, flavour) for name, (*_, flavour) in PLANTED.items()} - seen == set()
