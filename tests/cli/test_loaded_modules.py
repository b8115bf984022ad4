"""What a verb loads is what its user waits for."""

from pathlib import Path

import pytest

from tests.support.command_line import run_process
from tests.support.loaded_modules import modules_loaded_by
from tests.support.office_making import office_template
from tests.support.source_files import article_files

HEAVY = {"PySide6", "docx", "reportlab", "lxml", "trafilatura", "pypdfium2", "email.message"}


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        (("types",), set()),
        (("styles", "plain"), set()),
        (("schema",), set()),
        (("show", "talks.brief"), set()),
        (("set", "talks.brief", "meeting.room=Blue Room"), set()),
        (("facts", "article.txt"), set()),
        (("facts", "article.docx"), {"lxml"}),
        (("facts", "article.odt"), {"lxml"}),
        (("facts", "article.rtf"), set()),
        (("facts", "article.pdf"), {"pypdfium2"}),
        (("facts", "article.html"), {"lxml", "trafilatura", "email.message"}),
        (("facts", "article.eml"), {"email.message"}),
        # The DOCX is set as closely as the pages of the PDF are, so these are laid out first.
        (("export", "talks.brief", "-f", "docx"), {"reportlab"}),
        (
            ("export", "talks.brief", "-f", "docx", "--template", "office.docx"),
            {"docx", "lxml", "reportlab"},
        ),
        (("export", "talks.brief", "-f", "pdf"), {"reportlab"}),
    ],
)
def test_row_2_a_verb_loads_no_package_it_has_no_use_for(
    talks: Path, article: Path, words: tuple[str, ...], heavy: set[str]
) -> None:
    for name, data in article_files().items():
        if name != article.name:
            talks.with_name(name).write_bytes(data)
    talks.with_name("office.docx").write_bytes(office_template(name="office.docx").data)

    assert modules_loaded_by(*words, folder=talks.parent) & HEAVY == heavy


def test_the_help_loads_neither_the_model_nor_a_verb(tmp_path: Path) -> None:
    loaded = modules_loaded_by("--help", folder=tmp_path)

    assert {name for name in loaded if name.startswith("briefgen.")} == {
        "briefgen.__main__",
        "briefgen.cli",
        "briefgen.cli.main",
        "briefgen.cli.output",
        "briefgen.cli.verb_group",
        "briefgen.collector",
        "briefgen.errors",
        "briefgen.late_modules",
        "briefgen.seldom_used",
    }
    assert not loaded & {*HEAVY, "msgspec"}


def test_an_export_loads_neither_packages_of_other_formats_nor_what_changes_a_project(
    talks: Path,
) -> None:
    loaded = modules_loaded_by("export", "talks.brief", "-f", "md", folder=talks.parent)

    assert not loaded & {*HEAVY, "briefgen.app.session", "briefgen.extract"}


@pytest.mark.parametrize(
    "words",
    [
        ("set", "talks.brief", "meeting.room=Blue Room"),
        ("review", "talks.brief", "--accept", "f-hanneaaa"),
        ("review", "talks.brief", "--merge", "f-datedate", "f-dateradi"),
    ],
)
def test_a_change_loads_neither_the_rules_that_read_texts_nor_what_compares_them(
    talks: Path, words: tuple[str, ...]
) -> None:
    loaded = modules_loaded_by(*words, folder=talks.parent)

    assert not loaded & {*HEAVY, "briefgen.extract", "briefgen.reference.knowledge", "rapidfuzz"}


def test_an_export_is_the_same_from_kept_code(talks: Path, tmp_path: Path) -> None:
    prefix = {"PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    exported = []
    for name in ("loaded", "kept"):
        ran = run_process("export", talks, "-o", name, cwd=tmp_path, environment=prefix)
        assert ran.code == 0, ran.err
        exported.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})

    assert len(list((tmp_path / "bytecode").rglob("export.*.code"))) == 1
    assert exported[0] == exported[1] != {}
