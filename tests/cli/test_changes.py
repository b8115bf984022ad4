import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from briefgen.cli.changes import changing
from tests.support.command_line import Briefgen, contents, process_environment

HOLD_LOCK = """
import sys
from pathlib import Path
from briefgen.app.project_lock import lock_project
with lock_project(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def held_elsewhere(talks: Path) -> Iterator[Path]:
    """A project that another process has open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD_LOCK, str(talks)],
        env=process_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    yield talks
    process.communicate()


@pytest.mark.parametrize(
    "words",
    [
        ("set", "talks.brief", "meeting.place=Osthaven"),
        ("add", "talks.brief", "article.txt"),
        ("select", "talks.brief", "--none"),
        ("review", "talks.brief", "--accept", "f-hanneaaa"),
        ("point", "talks.brief", "add", "Ask for a date."),
        ("person", "talks.brief", "add", "Ivar Lund"),
        ("brief", "talks.brief", "add", "Second"),
        ("apply", "talks.brief", "changes.json"),
    ],
)
def test_verbs_that_write_wait_for_nobody_who_has_the_project_open(
    briefgen: Briefgen, held_elsewhere: Path, article: Path, words: tuple[str, ...]
) -> None:
    article.with_name("changes.json").write_text("[]")
    before = contents(held_elsewhere.parent)

    code, out, err = briefgen(*words)

    assert (code, out) == (4, "")
    assert "talks.brief is open in another briefgen. Close it there." in err
    assert contents(held_elsewhere.parent) == before


@pytest.mark.parametrize(
    "words",
    [
        ("show", "talks.brief"),
        ("check", "talks.brief"),
        ("review", "talks.brief"),
        ("brief", "talks.brief", "list"),
        ("set", "talks.brief", "--keys"),
        ("export", "talks.brief", "-f", "md"),
    ],
)
def test_reading_a_project_needs_no_lock(
    briefgen: Briefgen, held_elsewhere: Path, words: tuple[str, ...]
) -> None:
    assert briefgen(*words).code == 0


def test_a_change_is_saved_and_the_lock_given_back(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("set", talks, "meeting.place=Osthaven")

    place = load_project(talks).project.dossier.meeting.place
    assert (code, err) == (0, "")
    assert place
    assert place.text == "Osthaven"
    assert list(contents(talks.parent)) == ["talks.brief"]


def test_nothing_is_written_where_nothing_changed(briefgen: Briefgen, talks: Path) -> None:
    before = talks.stat().st_mtime_ns, talks.stat().st_ino

    _, out, _ = briefgen("set", talks, "meeting.room=Harbour Hall")

    assert out == "Nothing changed.\n"
    assert (talks.stat().st_mtime_ns, talks.stat().st_ino) == before


def test_no_folder_is_made_for_a_project_that_is_not_there(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("set", "nowhere/other.brief", "meeting.place=Osthaven")

    assert code == 3
    assert "other.brief does not exist. Check name and folder." in err
    assert list(contents(talks.parent)) == ["talks.brief"]


def test_a_change_that_fails_is_not_saved(talks: Path) -> None:
    before = contents(talks.parent)

    with pytest.raises(ZeroDivisionError), changing(talks):
        raise ZeroDivisionError

    assert contents(talks.parent) == before


def test_a_character_that_no_font_has_is_told_at_the_item_where_it_is_typed(
    briefgen: Briefgen, talks: Path
) -> None:
    lacking = "U+1200 ETHIOPIC SYLLABLE HA is in no font: this can go out in Word, not in a PDF."

    words = ("point", talks, "add", "Ask \u1200.", "--kind", "ask")
    added = briefgen(*words)
    other = briefgen("point", talks, "edit", "p-quotawai", "--text", "Wait a year.")
    quiet = briefgen(*words, "--quiet")
    told = json.loads(briefgen(*words, "--json").out)
    fact = briefgen("review", talks, "--edit", "f-hanneaaa", "Hanne \u1200")

    assert (added.code, fact.code) == (0, 0)
    assert f"warning: {lacking}" in added.err
    assert (other.err, quiet.err) == ("", "")
    assert [one["ids"] for one in told["notices"]] == [told["new"]]
    assert f"warning: {lacking}" in fact.err
