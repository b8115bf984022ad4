"""The pages of the manual are those of the command line, and formatters read them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from briefgen.cli.main import INTERRUPTED
from briefgen.cli.verb_group import VERBS
from briefgen.errors import BriefgenError
from packing.man_pages import EXIT_CODES, escaped, man_pages
from packing.metadata import load_metadata, version

PAGES = man_pages(load_metadata())


def codes_of(kind: type[BriefgenError]) -> set[int]:
    return {kind.exit_code}.union(*(codes_of(below) for below in kind.__subclasses__()))


def test_there_is_a_page_for_the_command_and_for_each_verb() -> None:
    assert set(PAGES) == {"man1/briefgen.1", *(f"man1/briefgen-{verb}.1" for verb in VERBS)}


def test_the_overview_names_each_verb_and_the_version() -> None:
    page = PAGES["man1/briefgen.1"]

    assert all(rf".BR briefgen\-{verb} (1)" in page for verb in VERBS)
    assert f'"briefgen {version()}"' in page.splitlines()[0]


def test_all_exit_codes_are_told() -> None:
    assert {code for code, _ in EXIT_CODES} == {0, *codes_of(BriefgenError), INTERRUPTED}


def test_a_page_has_synopsis_text_examples_and_options_of_its_verb() -> None:
    page = PAGES["man1/briefgen-export.1"]

    assert ".B briefgen export\n.I [OPTIONS] PROJECT\n" in page
    assert "\nWrite the brief of PROJECT as DOCX and PDF, beside it or into DIR.\n" in page
    assert ".nf\nExamples:\n  briefgen export talks.brief\n" in page
    assert ".TP\n.B \\-o, \\-\\-output DIR\nFolder; else the project's.\n" in page


def test_commands_below_a_verb_stand_on_its_page() -> None:
    page = PAGES["man1/briefgen-point.1"]

    assert [line for line in page.splitlines() if line.startswith(".SS")] == [
        f".SS briefgen point PROJECT {name}" for name in ("add", "edit", "remove")
    ]
    assert ".B \\-\\-tier [certain\\:|possible\\:|unlikely]" in page


def test_the_window_has_a_page_under_the_name_of_its_program() -> None:
    assert ".B briefgen\\-gui\n.RI [ project ]\n" in PAGES["man1/briefgen-gui.1"]


def test_text_is_never_taken_for_instructions() -> None:
    assert escaped(".TH is text") == "\\&.TH is text"
    assert escaped(r"a\b --c") == r"a\eb \-\-c"


@pytest.mark.validator
def test_formatters_have_no_remarks(tmp_path: Path) -> None:
    if shutil.which("mandoc") is None:
        pytest.skip("mandoc is not installed")
    for name, text in PAGES.items():
        (tmp_path / Path(name).name).write_text(text, encoding="utf-8")

    run = subprocess.run(
        ["mandoc", "-Tlint", "-W", "warning", *sorted(tmp_path.iterdir())],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (run.returncode, run.stdout) == (0, "")
