"""What outloud hears in our files, which reads a PDF as a screen reader would: no error."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pikepdf
import pytest

from briefgen.model.document import (
    Cell,
    Document,
    Furniture,
    Heading,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    Text,
)
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import elements, kids, open_pdf
from tests.support.pdf_structure import marked_contents
from tests.support.standard_files import USUAL, USUAL_ATTACHED, all_files

OUTLOUD = Path(__file__).resolve().parents[3] / ".validators" / "outloud"

pytestmark = [
    pytest.mark.validator,
    pytest.mark.skipif(
        not (OUTLOUD / "outloud").exists() or not (OUTLOUD / "pymupdf").exists(),
        reason="outloud is missing: run packaging/validators/install.sh",
    ),
]


@pytest.fixture(scope="module")
def files() -> Mapping[str, bytes]:
    """Give all files of PDF/UA-1, which is what outloud knows."""
    files = all_files()
    return {**files[USUAL], **files[USUAL_ATTACHED]}


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
        timeout=600,
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


def test_outloud_hears_no_error(files: Mapping[str, bytes], tmp_path: Path) -> None:
    told = told_by_outloud(files, tmp_path)

    assert told.errors == []
    # A rule that lacks what it reads with passes everything, and says so.
    assert {outcome["TAG-003"] for outcome in told.outcomes.values()} == {"pass"}


def with_table(*rows: Row) -> bytes:
    table = Table(rows=rows, widths=(0.5, 0.5), title="Banks", role="grid", head_rows=1)
    heading = Heading(level=1, inlines=(Text(text="Banks"),))
    return pdf_of(Document(title="Banks", blocks=(heading, table))).data


def cell(words: str, *, rows: int = 1, header: bool = False) -> Cell:
    role: ParagraphRole = "cell_head" if header else "cell"
    text = Paragraph(inlines=(Text(text=words),), role=role)
    return Cell(blocks=(text,), row_span=rows, header=header)


HEAD = Row(cells=(cell("Bank", header=True), cell("Side", header=True)))


def test_outloud_counts_a_last_cell_over_two_rows_for_the_first_of_them_only(
    tmp_path: Path,
) -> None:
    """Show a defect that it has with tables; none of our types has such a cell."""
    over_two, north, south = cell("Norland", rows=2), cell("North"), Row(cells=(cell("South"),))
    last = with_table(HEAD, Row(cells=(north, over_two)), south)
    first = with_table(HEAD, Row(cells=(over_two, north)), south)

    told = told_by_outloud({"last": last, "first": first}, tmp_path)

    assert told.errors == [Heard("last", "TBL-004", 1, "2, 2, 1")]
    # Cells and their spans fill each row in both (ISO 32000-1, table 349).
    for data in (last, first):
        with open_pdf(data) as pdf:
            (table,) = (one for one in elements(pdf) if one.S == "/Table")
            assert column_counts(table) == [2, 2, 2]


def test_outloud_takes_heads_on_both_sides_of_a_small_table_for_pieces_of_one(
    tmp_path: Path,
) -> None:
    """Show a defect that it has; a table of ours has an empty corner, and so never more heads."""
    rows = (Row(cells=(cell(bank, header=True), cell("Norland"))) for bank in ("North", "South"))
    data = with_table(HEAD, *rows)

    told = told_by_outloud({"small": data}, tmp_path)

    assert told.errors == [Heard("small", "TBL-010", 1, "Bank; Side")]
    # Each head is that of a column or of a row, and says of which (ISO 14289-1, 7.5).
    with open_pdf(data) as pdf:
        scopes = [str(one.A.Scope) for one in elements(pdf) if one.S == "/TH"]
    assert scopes == ["/Column", "/Column", "/Row", "/Row"]


LONG_TITLE = "Talks on the quota for herring and on the patrols near the banks"


def test_outloud_takes_a_running_head_of_a_short_file_for_a_sentence_where_it_is_long(
    tmp_path: Path,
) -> None:
    """Show that it knows a head by its standing on three pages or all, never by its tag."""
    title = (Text(text=LONG_TITLE),)
    heading = Heading(level=1, inlines=(Text(text="Quota"),))
    paragraph = Paragraph(inlines=(Text(text="x"),))
    furniture = Furniture(running_head=title)
    data = {
        pages: pdf_of(
            Document(title="T", blocks=(heading, *(paragraph,) * 33 * pages), furniture=furniture)
        ).data
        for pages in (2, 6)
    }

    told = told_by_outloud({f"of-{pages}": one for pages, one in data.items()}, tmp_path)

    assert told.errors == [Heard("of-2", "TAG-002", 2, LONG_TITLE)]
    # It is an artifact, of the type Pagination and the subtype Header (ISO 14289-1, 7.8).
    with open_pdf(data[2]) as pdf:
        assert words_of_head(pdf, 2).split() == LONG_TITLE.split()


def test_outloud_hears_planted_defects(files: Mapping[str, bytes], tmp_path: Path) -> None:
    sound = files["meeting-brief-in-en"]
    planted = {
        "no-heads": sound.replace(b"/S /TH", b"/S /TD"),
        "no-language": sound.replace(b"/Lang <", b"/Lxng <"),
        "skipped": sound.replace(b"/S /H2", b"/S /H4"),
        "nameless-link": sound.replace(b"/Contents <", b"/Cxntents <"),
    }

    found = told_by_outloud(planted, tmp_path).errors

    assert {heard.file for heard in found} == planted.keys(), found


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
