"""What layers below say in English is known to the window, and said in its language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import briefgen
from briefgen.checks.conflicts import find_conflicts
from briefgen.errors import BriefgenError, InputError, UsageError, unknown_name
from briefgen.gui.told import sayings, told, told_fault
from briefgen.gui.translation import LANGUAGES, speak
from tests.support.disputed_talks import disputed_talks

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


@pytest.mark.parametrize(
    ("language", "heard", "said"),
    [
        (
            "en",
            "The days of the visit can't all be right: 2031-03-20 to 2031-03-21 or 2031-03-27.",
            "The days of the visit differ: 20–21 March 2031 or 27 March 2031.",
        ),
        (
            "fr",
            "The days of the meeting overlap, but are not the same: 2031-03-01 or 2031-03-02.",
            "Les jours diffèrent (réunion) : 1er mars 2031 ou 2 mars 2031.",
        ),
        ("es", "It is 2031-03-20", "Es el 20 de marzo de 2031"),
        (
            "ru",
            "The days of the meeting can't all be right: 2031-03-20 or 2031-03-27.",
            "Дни расходятся (встреча): 20 марта 2031 г. или 27 марта 2031 г.",
        ),
        (
            "zh",
            "The Kelp Pact was signed 2031-03-20 or 2031-03-27.",
            "The Kelp Pact 的签署日期不一：2031年3月20日或2031年3月27日。",
        ),
        (
            "ru",
            (
                "The date 2031-03-20 is inferred; 2030-03-20, 2029-03-20 fit too. "
                "Set it: source.s-1.date=YYYY-MM-DD."
            ),
            (
                "Дата 20 марта 2031 г. выведена; подходят и 20 марта 2030 г., 20 марта 2029 г. "
                "Укажите её в «Стороны и источники»."
            ),
        ),
        (
            "fr",
            "The brief is of 2031-03-21, after the meeting of 2031-03-20. Correct header.date.",
            "La note est du 21 mars 2031, après la réunion du 20 mars 2031. Corrigez sa date.",
        ),
        (
            "fr",
            "One quotation is given to Ivar Lund and to Mina Thorsen and to Hanne Vik.",
            "Une citation est attribuée à Ivar Lund et à Mina Thorsen et à Hanne Vik.",
        ),
        ("ru", "Use “Minister”", "Взять “Minister”"),
        ("en", "It is 2031-02-30", "It is 2031-02-30"),
        ("en", "It is 2031-13", "It is 2031-13"),
        (
            "en",
            "The next meeting is on different days: 2031-02 or 9999-12.",
            "The next meeting is on different days: February 2031 or December 9999.",
        ),
        ("fr", "Use 2031-04 to 2031-06", "Retenir avril–juin 2031"),
    ],
)
def test_days_are_written_and_joined_as_the_language_does(
    speaking: QApplication, language: str, heard: str, said: str
) -> None:
    speak(speaking, language)

    assert told(heard).replace("\N{NARROW NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_no_conflict_is_told_in_english(speaking: QApplication, language: str) -> None:
    conflicts = find_conflicts(disputed_talks())
    heard = [one.message for one in conflicts]
    heard += [choice.label for one in conflicts for choice in one.choices]

    speak(speaking, language)

    assert len(heard) > 12
    assert [words for words in heard if told(words) == words] == []
    assert [said for said in map(told, heard) if re.search(r" or | and |\d-\d\d-", said)] == []


def test_the_window_speaks_of_no_command_line() -> None:
    heard = (
        "2 conflicts between sources are open; what is contested starts unticked. "
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
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(_words(part) or "7" for part in parts)
        case ast.FormattedValue(value=ast.Call() as call):
            return _words(call)
        case ast.Call(func=ast.Name(id="counted"), args=[_, one, *several]):
            return f"7 {_words(several[0]) if several else f'{_words(one)}s'}"
        case _:
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
        "7: 7 has no such section.",
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


PUT_TOGETHER = (
    "checks/conflict_notices.py",
    "checks/document_dates.py",
    "checks/former_sources.py",
    "checks/staleness.py",
    "checks/timing.py",
    "checks/told_again.py",
    "checks/truth.py",
    "checks/unreviewed.py",
)
"""Here messages are made of pieces, as below."""
PIECED = (
    "Left out: above the release level.",
    "Left out: above the release level (FOIA 1.4).",
    (
        "2 conflicts between sources are open; what is contested starts unticked. "
        "See both sides and choose: briefgen resolve PROJECT."
    ),
    "The date 2031-03-20 is inferred. 2 dates hang on it. Set it: source.s-1.date=YYYY-MM-DD.",
    "2 ticked facts are no longer in the source. Find another source, or untick.",
    (
        "2 positions are more than 90 days old, the oldest of 2031-03-20. "
        "Add a newer source that says the same (briefgen add), or untick what is past."
    ),
    "1 ticked item is no longer in the dossier.",
    "1 ticked item belongs to the internal version only.",
    "1 ticked date says nothing of what happened; word or untick it.",
    "1 planned day has passed since the sources told of it. Look whether it took place.",
    (
        "The brief is of 2031-03-21, after the meeting of 2031-03-20. Correct header.date, "
        "or make it the readout: brief.type=readout."
    ),
    (
        "“20 March” does not mean 2031-03-20 to 2031-03-21. "
        "Untick it: briefgen select PROJECT --drop f-1."
    ),
    "“Herring” is not what the source says there. Untick it: briefgen select PROJECT --drop f-1.",
    "2 ticked facts are proposals that nobody has reviewed.",
    (
        "2 ticked facts say the same in other words: “Lund will talk with unions”. "
        "Print it once: briefgen review PROJECT --merge f-1,f-2."
    ),
    "'Kodex Pact': May mean 'Codex Pact' (likeness 92 of 100). Say what is meant.",
)


def remarks_of(folders: tuple[str, ...]) -> set[tuple[str, str]]:
    """Give each remark that is written down whole, with its file."""
    found = set()
    for path in sorted(ROOT.rglob("*.py")):
        place = path.relative_to(ROOT)
        if place.parts[0] not in folders or place.as_posix() in PUT_TOGETHER:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            found |= {(place.as_posix(), words) for words in map(_words, _messages(node)) if words}
    return found


def _messages(node: ast.AST) -> list[ast.expr]:
    """Give what a piece of code has for the message of a remark."""
    match node:
        case ast.Assign(targets=[ast.Name(id="message")], value=value):
            return [value]
        case ast.Call(func=ast.Attribute(attr="notice"), args=[_, message, *_]):
            return [message]
        case ast.Call(func=ast.Name(id="Notice"), keywords=keywords):
            return [one.value for one in keywords if one.arg == "message"]
        case _:
            return []


def test_every_remark_on_a_brief_is_known(speaking: QApplication) -> None:
    speak(speaking, "ru")

    remarks = remarks_of(("compose", "checks"))

    assert len(remarks) > 15
    unknown = {words for _, words in remarks if told(words) == words}
    assert unknown == {"Left out: above the release level7."}


@pytest.mark.parametrize("heard", PIECED)
def test_remarks_that_are_made_of_pieces_are_known(speaking: QApplication, heard: str) -> None:
    speak(speaking, "ru")

    said = told(heard)

    assert re.search("[а-я]{3}", said)
    assert not re.search(r"\b(the|is|of|are|briefgen|PROJECT)\b", said)


def test_what_to_cut_is_named_by_its_words_alone() -> None:
    heard = (
        "4 pages: 1 page over the limit of 3. Cut first: p-kpah27kt “Landfill gas” (possible), "
        "f-r4oifss4 “She said f-r4oifss4 …”."
    )

    assert told(heard) == (
        "4 pages: 1 page over the limit of 3. "
        "Cut first: “Landfill gas” (possible), “She said f-r4oifss4 …”."
    )
