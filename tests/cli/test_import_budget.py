"""What each verb may load at most; whoever calls it waits for all of it.

A budget is a limit: a verb that comes to load less passes. One that needs more changes its line
here, which is the moment to ask whether its user shall wait for that.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefgen.cli.verb_group import VERBS
from briefgen.seldom_used import SELDOM_USED
from tests.support.command_line import Briefgen
from tests.support.loaded_modules import modules_loaded_by, patterns_compiled_by
from tests.test_ready_patterns import of_this_python

START = frozenset({"click"})
VALUES = START | {"msgspec"}
TABLES = VALUES | {"platformdirs"}
PAGES = TABLES | {"reportlab", "PIL"}
"""Packages from elsewhere: none; for values; for the user's own data; to lay out pages."""

COMMAND = frozenset({"__main__", "cli", "collector", "errors", "late_modules", "seldom_used"})
COMMAND |= {"ready_patterns", "resources", "short_hashes"}
SHOWN = COMMAND | {"app", "late_patterns", "model", "zip_directory"}
LISTED = COMMAND | {"model", "reference", "resources"}
CHANGED = SHOWN | LISTED | {"checks", "export"}
READ = CHANGED | {"extract", "reading"}
COMPOSED = CHANGED | {"compose", "verify"}
"""Packages of ours, so far as they hold a module that is loaded."""
DOCX, PDF = frozenset({"export.to_docx"}), frozenset({"export.to_pdf"})
MARKDOWN = frozenset({"export.to_markdown"})

NEVER = frozenset({"asyncio", "ctypes", "http", "sqlite3", "ssl", "tomllib", "unittest", "xml"})
"""Parts of Python that take long and that no verb has a use for."""
SELDOM = frozenset({*SELDOM_USED, "ast", "calendar", "difflib", "gettext", "inspect", "locale"})
SELDOM |= {"decimal", "pickle", "platform", "random", "shlex", "string", "threading", "tokenize"}
SELDOM |= {"typing_extensions", "uuid", "zipfile"}
"""Parts that libraries import, or we, for what few verbs do."""
DAYS = frozenset({"calendar", "locale", "threading"})
HELP = frozenset({"ast", "inspect", "textwrap", "tokenize"})
HASHED = frozenset({"zipfile"})
"""What reads days; what dedents and wraps a text; what hashes the parts of a file."""


@dataclass(frozen=True)
class Budget:
    """A command line, and what it may load: packages from elsewhere, of ours, and of `SELDOM`."""

    words: str
    foreign: frozenset[str]
    ours: frozenset[str]
    seldom: frozenset[str] = frozenset()


BUDGETS = (
    Budget("demo out", PAGES, COMPOSED | DOCX | PDF),
    Budget("new fresh.brief article.txt", TABLES, READ, DAYS),
    Budget("add talks.brief notice.txt", TABLES, READ, DAYS),
    Budget("facts article.txt", TABLES, READ - {"export"}, DAYS),
    Budget("show talks.brief", VALUES, SHOWN | {"checks"}),
    Budget("set talks.brief meeting.room=Blue", VALUES, CHANGED),
    Budget("review talks.brief --accept f-hanneaaa", VALUES, CHANGED),
    Budget("fact talks.brief edit f-coastgua --kind mechanism", TABLES, READ - {"reading"}, DAYS),
    Budget("resolve talks.brief", VALUES, SHOWN | {"checks"}),
    Budget("point talks.brief add --kind ask Agree.", VALUES, CHANGED),
    Budget("person talks.brief remove n-hanneaaa", VALUES, CHANGED),
    Budget("commitment talks.brief remove c-catchrep", VALUES, CHANGED),
    Budget("question talks.brief add Why?", VALUES, CHANGED),
    Budget("recommendation talks.brief add Agree.", VALUES, CHANGED),
    Budget("area talks.brief add Methane", TABLES, CHANGED),
    Budget("option talks.brief add Wait.", VALUES, CHANGED),
    Budget("outcome talks.brief add Agreed.", VALUES, CHANGED),
    Budget("chart talks.brief add Catch --data catch.csv", TABLES, READ - {"extract"}),
    Budget("brief talks.brief list", VALUES, SHOWN),
    Budget("select talks.brief --none", VALUES, CHANGED),
    Budget("apply talks.brief changes.json", VALUES, CHANGED),
    Budget("check talks.brief", PAGES, COMPOSED | DOCX | PDF),
    # Read without click (cli/plain_export.py).
    Budget("export talks.brief -f md", TABLES - START, COMPOSED | MARKDOWN),
    # The DOCX is set as closely as the pages of the PDF are, so these are laid out first.
    Budget("export talks.brief -f docx", PAGES - START, COMPOSED | DOCX | PDF),
    Budget("export talks.brief -f pdf", PAGES - START, COMPOSED | PDF),
    Budget(
        "batch talks.brief -o briefs",
        PAGES,
        COMPOSED | DOCX | PDF,
        frozenset({"locale", "pickle", "string", "threading", "tokenize"}),
    ),
    Budget("verify ready/talks-meeting-brief.docx talks.brief", TABLES, COMPOSED, HASHED),
    Budget("verify ready/talks-meeting-brief.pdf", TABLES, COMPOSED, HASHED),
    Budget("types", TABLES, LISTED | SHOWN),
    Budget("styles", TABLES, LISTED | SHOWN, frozenset({"string"})),
    Budget("schemes", TABLES, LISTED | SHOWN),
    Budget("areas", TABLES, LISTED),
    Budget("terms EU", TABLES, LISTED),
    Budget("languages", VALUES, LISTED),
    Budget("schema", VALUES, LISTED | SHOWN, HELP),
    Budget("schema recipe", TABLES, LISTED | SHOWN, HELP),
    Budget("gui --help", START, COMMAND, HELP | {"locale", "shutil"}),
    Budget("completion bash", START, COMMAND, frozenset({"locale", "shutil", "threading"})),
)


@pytest.fixture
def folder(briefgen: Briefgen, talks: Path, article: Path, notice: Path) -> Path:
    """A folder with all that the command lines name."""
    briefgen("export", talks, "-o", "ready")
    changes = '[{"do": "set", "key": "meeting.place", "value": "Port Aldren"}]'
    talks.with_name("changes.json").write_text(changes, encoding="utf-8")
    talks.with_name("catch.csv").write_text("Year,Ostland\n2030,18\n", encoding="utf-8")
    return talks.parent


@pytest.mark.parametrize("budget", BUDGETS, ids=lambda budget: budget.words)
def test_a_verb_stays_within_its_budget(budget: Budget, folder: Path) -> None:
    loaded = modules_loaded_by(*budget.words.split(), folder=folder)

    assert foreign(loaded) <= budget.foreign
    assert ours(loaded) <= budget.ours
    assert loaded & SELDOM <= budget.seldom
    assert not loaded & NEVER


@of_this_python
@pytest.mark.parametrize(
    ("words", "most"), [("--help", 12), ("show talks.brief", 12), ("export talks.brief", 20)]
)
def test_a_verb_compiles_few_patterns(words: str, most: int, folder: Path) -> None:
    # Run packaging/build_ready_patterns.py with each Python where these are too many.
    assert patterns_compiled_by(*words.split(), folder=folder) <= most


@of_this_python
def test_reading_an_article_compiles_few_patterns(folder: Path) -> None:
    assert patterns_compiled_by("facts", "article.txt", folder=folder) <= 60


def test_every_verb_has_a_budget() -> None:
    assert {budget.words.split()[0] for budget in BUDGETS} == set(VERBS)


def test_only_the_window_may_load_qt() -> None:
    assert all("PySide6" not in budget.foreign for budget in BUDGETS)


def test_what_exceeds_a_budget_is_seen() -> None:
    loaded = {"sys", "_frozen", "lxml.etree", "briefgen.export.to_pdf.lines", "briefgen.errors"}

    assert foreign(loaded) == {"lxml"}
    assert ours(loaded) == {"export", "export.to_pdf", "errors"}


def foreign(loaded: set[str]) -> set[str]:
    """Give the packages that come neither with Python nor from us."""
    tops = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names
    # An editable installation finds our own code by a module of its own.
    return {name for name in tops if not name.startswith("_")} - {"briefgen"}


def ours(loaded: set[str]) -> set[str]:
    """Give our packages; of the exporters those of each format."""
    found = set()
    for name in loaded:
        top, *inner = name.split(".")
        if top == "briefgen" and inner:
            found.add(inner[0])
            if inner[0] == "export" and inner[1:] and inner[1].startswith("to_"):
                found.add(".".join(inner[:2]))
    return found
