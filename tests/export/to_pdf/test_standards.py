"""What veraPDF says of our files: accessible (PDF/UA) and fit for archives (PDF/A).

PDF/UA-1 and PDF/A-2a are usual; with what is asked for, others of both.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, get_args

import pikepdf
import pytest
from msgspec.structs import replace

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.brief import Provenance
from briefgen.model.document import Document, Heading, Paragraph, Text
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.recipes import recipe_names
from tests.support.many_scripts import arabic_document, chinese_document, mixed_document
from tests.support.noted_document import noted_document
from tests.support.pdf_making import OPTIONS, pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import elements, kids, open_pdf, tree_lines
from tests.support.pdf_structure import marked_contents
from tests.support.png_making import png
from tests.support.rich_document import rich_document

CHECKOUT = Path(__file__).resolve().parents[3]
VERAPDF = CHECKOUT / ".validators" / "verapdf"
OUTLOUD = CHECKOUT / ".validators" / "outloud"
USUAL, USUAL_ATTACHED = "ua1,2a", "ua1,3a"
SECOND, SECOND_ATTACHED = "ua2,4", "ua2,4f"
Files = Mapping[str, Mapping[str, bytes]]
"""Files by name, by the standards that they claim."""

pytestmark = pytest.mark.validator
needs_verapdf = pytest.mark.skipif(
    not ((VERAPDF / "VeraPdf.class").exists() and shutil.which("java")),
    reason="veraPDF is missing: run packaging/validators/install.sh",
)
needs_outloud = pytest.mark.skipif(
    not (OUTLOUD / "outloud").exists() or not (OUTLOUD / "pymupdf").exists(),
    reason="outloud is missing: run packaging/validators/install.sh",
)


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


def of_second(document: Document) -> bytes:
    options = replace(OPTIONS, pdf_standard="ua2-a4")
    return document_to_pdf(
        document, style=plain_style(), fonts=shipped_fonts(), options=options
    ).data


def in_two_languages() -> Document:
    """Give a document with another language inside a line, in a heading, a cell and a note."""
    french = Text(text="Déclaration de Port Aldren", language="fr")
    blocks = (
        Heading(level=1, inlines=(Text(text="The "), french)),
        Paragraph(inlines=(Text(text="We sign the "), french, Text(text=" today."))),
    )
    return Document(title="Two languages", blocks=(*blocks, *noted_document("foot").blocks))


@pytest.fixture(scope="module")
def files() -> Files:
    """Give files of every kind there is, by the standards that they claim."""
    attached = ExportSettings(embed_selection=True)
    second = ExportSettings(pdf_standard="ua2-a4")
    return {
        USUAL: usual_files(),
        USUAL_ATTACHED: {
            "attached": exported(attached),
        },
        SECOND: {
            **{
                f"second-{name}": exported(replace(second, type=name))
                for name in ("meeting-brief", "decision-memo", "briefing-book")
            },
            **{
                f"second-in-{language}": exported(replace(second, language=language))
                for language in ("ar", "zh")
            },
            "second-footnotes": exported(replace(second, provenance="footnotes")),
            "second-rich": of_second(rich_document()),
            "second-languages": of_second(in_two_languages()),
            "second-scripts": of_second(mixed_document()),
            "second-arabic": of_second(arabic_document()),
            "second-empty": of_second(Document(title="Nothing", blocks=())),
        },
        SECOND_ATTACHED: {"second-attached": exported(replace(second, embed_selection=True))},
    }


def usual_files() -> dict[str, bytes]:
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
        **{
            f"{name}-in-{language}": exported(ExportSettings(language=language, type=name))
            for language in ("ar", "es", "fr", "ru", "zh")
            for name in ("meeting-brief", "briefing-book")
        },
        **{
            f"beside-{second}": exported(
                ExportSettings(language=first, second_language=second, provenance="footnotes")
            )
            for first, second in (("en", "zh"), ("ar", "fr"), ("ru", "ar"))
        },
        "rich": with_logo(rich_document()),
        "languages": pdf_of(in_two_languages()).data,
        "scripts": pdf_of(mixed_document()).data,
        "arabic": pdf_of(arabic_document()).data,
        "arabic-rich": pdf_of(replace(rich_document(), language="ar")).data,
        "chinese": pdf_of(chinese_document()).data,
        "empty": pdf_of(Document(title="Nothing", blocks=())).data,
        "book": pdf_of(book(180)).data,
    }


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
    with open_pdf(files[USUAL]["book"]) as pdf:
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


class Heard(NamedTuple):
    """One error of outloud: the file, the rule, the page or 0, and the words it stands on."""

    file: str
    rule: str
    page: int
    evidence: str


class Told(NamedTuple):
    """What outloud says of files: errors, and the outcome of each rule by file."""

    errors: list[Heard]
    outcomes: dict[str, dict[str, str]]


def told_by_outloud(files: Mapping[str, bytes], folder: Path) -> Told:
    """Let outloud read files."""
    for name, data in files.items():
        (folder / f"{name}.pdf").write_bytes(data)
    listed = [str(folder / f"{name}.pdf") for name in files]
    run = subprocess.run(
        [sys.executable, "-m", "outloud.cli", "--fail-on", "never", "--json", "-", *listed],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(OUTLOUD)},
        text=True,
        check=True,
        timeout=120,
    )
    results = json.loads(run.stdout)["results"]
    assert [result["error"] for result in results] == [None] * len(files)
    errors = [
        Heard(
            Path(result["path"]).stem,
            found["rule"],
            found.get("page", 0),
            found.get("evidence", ""),
        )
        for result in results
        for found in result["findings"]
        if found["severity"] == "error"
    ]
    outcomes = {
        name: {
            rule["id"]: rule["outcome"]
            for point in result["criteria"]["pdfua1"]
            for rule in (*point["rules"], *point["semantic"])
        }
        for name, result in zip(files, results, strict=True)
    }
    return Told(errors, outcomes)


def refuting(heard: Heard, data: bytes) -> str:
    """Give why the file is right where outloud hears an error, "" where it may be wrong.

    What stands at the head of every page is to be an artifact (ISO 14289-1, 7.8), of the type
    Pagination and the subtype Header (ISO 32000-1, table 330). Outloud knows those by their
    standing on three pages; ours that name the section may stand on one or two.

    Rows close where each column of each is taken by one cell, counting its spans (ISO 32000-1,
    table 349). Outloud counts a span in the last column too short by one row.
    """
    with open_pdf(data) as pdf:
        if heard.rule == "TAG-002":
            head = "".join(words_of_head(pdf, heard.page).split())
            if "".join(heard.evidence.split()) in head:
                return "a running head, marked as one"
        if heard.rule == "TBL-004":
            tables = [one for one in elements(pdf) if one.S == "/Table"]
            if all(len(set(column_counts(table))) == 1 for table in tables):
                return "a table whose rows all close"
    return ""


def words_of_head(pdf: pikepdf.Pdf, page: int) -> str:
    """Give the words of a page that are marked as its running head."""
    return "".join(
        one.words
        for one in marked_contents(pdf.pages[page - 1])
        if one.tag == "/Artifact"
        and one.properties.get("/Type") == "/Pagination"
        and one.properties.get("/Subtype") == "/Header"
    )


def column_counts(table: pikepdf.Object) -> list[int]:
    """Give how many columns each row of a table takes, with cells that reach into it."""
    reaching: Counter[int] = Counter()
    counts = []
    rows = [one for one in kids(table, "/StructElem") if one.S == "/TR"]
    for place, row in enumerate(rows):
        for cell in kids(row, "/StructElem"):
            given = cell.get("/A", pikepdf.Dictionary())
            for below in range(int(given.get("/RowSpan", 1))):
                reaching[place + below] += int(given.get("/ColSpan", 1))
        counts.append(reaching[place])
    assert max(reaching) < len(rows)
    return counts


@needs_outloud
def test_outloud_hears_no_error_that_the_standards_do_not_refute(
    files: Files, tmp_path: Path
) -> None:
    usual = {name: data for name, data in files[USUAL].items() if name != "book"}
    read = {**usual, **files[USUAL_ATTACHED]}

    told = told_by_outloud(read, tmp_path)

    refuted = {heard: refuting(heard, read[heard.file]) for heard in told.errors}
    for heard, reason in refuted.items():
        sys.stdout.write(f"outloud, {heard.file}, page {heard.page}: {heard.rule}, {reason}\n")
    assert [heard for heard, reason in refuted.items() if not reason] == []
    # A rule that lacks what it reads with passes everything, and says so.
    assert {outcome["TAG-003"] for outcome in told.outcomes.values()} == {"pass"}


@needs_outloud
def test_what_is_no_running_head_and_does_not_close_is_not_refuted(files: Files) -> None:
    rich = files[USUAL]["rich"]
    prose = Heard("rich", "TAG-002", 1, "Settle the quota for herring")
    open_grid = rich.replace(b"/RowSpan 2", b"/RowSpan 1")

    assert refuting(prose, rich) == ""
    assert refuting(Heard("rich", "TBL-004", 3, ""), rich)
    assert refuting(Heard("rich", "TBL-004", 3, ""), open_grid) == ""
    assert refuting(Heard("rich", "HDG-001", 3, ""), rich) == ""


@needs_outloud
def test_outloud_hears_planted_defects(files: Files, tmp_path: Path) -> None:
    sound = files[USUAL]["type-meeting-brief"]
    planted = {
        "no-heads": sound.replace(b"/S /TH", b"/S /TD"),
        "no-language": sound.replace(b"/Lang <", b"/Lxng <"),
        "skipped": sound.replace(b"/S /H2", b"/S /H4"),
        "nameless-link": sound.replace(b"/Contents <", b"/Cxntents <"),
    }

    found = told_by_outloud(planted, tmp_path).errors

    assert {heard.file for heard in found} == planted.keys(), found
