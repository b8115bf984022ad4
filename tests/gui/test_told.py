"""What layers below say in English is known to the window, and said in its language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import briefgen
from briefgen.errors import BriefgenError, InputError, UsageError, unknown_name
from briefgen.gui.told import sayings, told, told_fault
from briefgen.gui.translation import speak

ROOT = Path(briefgen.__file__).parent
HOLE = re.compile(r"\{(\w+)\}")


@pytest.fixture
def speaking(dressed: QApplication) -> Iterator[QApplication]:
    yield dressed
    speak(dressed, "en")


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("", ""),
        ("No such words.", "No such words."),
        ("Nothing was written.", "Ничего не записано."),
        ("Up to OFFICIAL", "До уровня: OFFICIAL"),
        (
            "scan.zip: is a zip archive, which is not read. Unpack it and give the files in it.",
            "scan.zip: это архив zip; такое не читается. Распакуйте и добавьте файлы из него.",
        ),
        (
            "592 words: 92 words over the limit of 500.",
            "слов: 592; сверх предела 500 — слов: 92.",
        ),
        (
            "The brief would give away what is not selected:\n  page 2: x.",
            "Записка раскрыла бы невыбранное:\n  page 2: x.",
        ),
    ],
)
def test_words_of_a_known_form_are_said_and_others_stay(
    speaking: QApplication, heard: str, said: str
) -> None:
    speak(speaking, "ru")

    assert told(heard) == said


def test_the_window_speaks_of_no_command_line() -> None:
    heard = (
        "2 conflicts are open; what is contested starts unticked. "
        "See both sides and choose: briefgen resolve PROJECT."
    )

    assert told(heard).startswith("2 conflicts between sources are open;")
    assert not [said for _, said in sayings() if "PROJECT" in said]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (
            unknown_name("brief", "Breif", ["Brief"]),
            "note inconnu : 'Breif'. Vouliez-vous dire 'Brief' ? Disponibles : Brief.",
        ),
        (InputError("x.brief does not exist."), "x.brief n’existe pas."),
        (
            UsageError("meeting.starts: 'soon' is no date. Write it as 2024-05-08."),
            "'soon' n’est pas une date. Écrivez 2024-05-08.",
        ),
    ],
)
def test_a_fault_is_said_with_what_helps(
    speaking: QApplication, fault: BriefgenError, said: str
) -> None:
    speak(speaking, "fr")

    assert told_fault(fault) == said


def test_every_form_is_heard_before_a_broader_one() -> None:
    misheard = []
    for heard, said in sayings():
        filled = {
            name: "7" if name in {"n", "count"} else f"<{name}>" for name in HOLE.findall(heard)
        }
        expected = said.format(**filled)
        if told(heard.format(**filled)) != expected and not filled.keys() & {"rest"}:
            misheard.append((heard, told(heard.format(**filled))))

    assert misheard == []


def test_what_is_said_fills_in_only_what_was_heard() -> None:
    for heard, said in sayings():
        assert set(HOLE.findall(said)) <= set(HOLE.findall(heard)), heard


# What the code says, read from the code.


def errors_of(folders: tuple[str, ...]) -> set[tuple[str, str]]:
    """Give each message of an error that is written down whole, with its file."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(ROOT.rglob("*.py"))}
    kinds = {"BriefgenError"}
    for _ in range(3):
        for tree in trees.values():
            kinds |= {
                node.name
                for node in ast.walk(tree)
                if isinstance(node, ast.ClassDef)
                and any(isinstance(base, ast.Name) and base.id in kinds for base in node.bases)
            }
    found = set()
    for path, tree in trees.items():
        if path.relative_to(ROOT).parts[0] in folders:
            calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
            for call in calls:
                if isinstance(call.func, ast.Name) and call.func.id in kinds and call.args:
                    hints = [one.value for one in call.keywords if one.arg == "hint"]
                    for part in (call.args[0], *hints):
                        if words := _words(part):
                            found.add((path.relative_to(ROOT).as_posix(), words))
    return found


def _words(node: ast.expr) -> str:
    """Give a text with what is filled in as a sign; nothing for one that is put together."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [one.value if isinstance(one, ast.Constant) else "7" for one in node.values]
        return "".join(map(str, parts))
    return ""


ELSEWHERE = (
    "app/batch/",
    "app/own_terms.py",
    "app/source_date.py",
    "app/verify_later.py",
    "app/commands/change_file.py",
    "app/commands/fact_places.py",
    "app/commands/split_fact.py",
    # What is said of a project stands behind its name, and is known so.
    "app/project_archive.py",
    "app/project_file.py",
    "app/project_json.py",
    "app/recovery.py",
)
"""Where errors are made of which only the command line tells, or which are put together."""
UNMET = frozenset(
    {
        "--strict: 7; nothing was written:\n  7",
        "7 is the same in every language.",
        "A wording is for one fact.",
        "Edit each fact by itself.",
        "Only an edited fact has a wording.",
        "Set its state to edited.",
        "Say its meaning again.",
    }
)
"""What no control of the window asks for."""


def test_every_error_that_an_officer_meets_in_the_window_is_known(
    speaking: QApplication,
) -> None:
    speak(speaking, "ru")
    left = sorted(
        (file, words)
        for file, words in errors_of(("reading", "app"))
        if not file.startswith(ELSEWHERE)
        and words not in UNMET
        and len(re.findall(r"[A-Za-z]{2,}", words)) > 2
        and told(words) == words
    )

    assert left == []
