import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from briefgen import __version__
from briefgen.cli.main import run
from briefgen.cli.verb_group import VERBS
from tests.support.command_line import (
    Briefgen,
    contents,
    process_environment,
    run_process,
)


def test_the_help_lists_every_verb_in_the_order_of_work(briefgen: Briefgen) -> None:
    code, out, err = briefgen("--help")

    listed = [line.split()[0] for line in out.partition("Verbs:")[2].splitlines() if line]
    assert (code, err) == (0, "")
    assert listed[: len(VERBS)] == list(VERBS)


def test_the_version_is_that_of_the_package(briefgen: Briefgen) -> None:
    assert briefgen("--version").out == f"briefgen {__version__}\n"


def test_without_a_verb_the_help_is_wrong_usage(briefgen: Briefgen) -> None:
    code, out, err = briefgen()

    assert (code, out) == (2, "")
    assert err.startswith("Usage: briefgen")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_a_help_with_examples(briefgen: Briefgen, verb: str) -> None:
    code, out, err = briefgen(verb, "--help")

    assert (code, err) == (0, "")
    assert "Example" in out
    assert f"briefgen {verb}" in out.partition("Example")[2]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("exprot",), "Unknown verb 'exprot'. Did you mean 'export'? Available: demo, new, add,"),
        (("--verison",), "No such option '--verison'. Did you mean '--version'? See briefgen --he"),
        (("export",), "Missing argument 'PROJECT'. See briefgen export --help."),
        (("export", "x", "--strikt"), "No such option '--strikt'. Did you mean '--strict'?"),
        (("point", "x", "ad"), "No such command 'ad'. Did you mean 'add'? See briefgen point --h"),
        (("point", "x", "add"), "Missing argument 'TEXT'. See briefgen point PROJECT add --help."),
        (("export", "x", "--paper", "A5"), "Invalid value for '--paper': Unknown word 'A5'. Avail"),
        (("completion", "bsh"), "Unknown word 'bsh'. Did you mean 'bash'? Available: bash, zsh,"),
    ],
)
def test_wrong_usage_is_told_in_one_line_with_the_way_out(
    briefgen: Briefgen, words: tuple[str, ...], message: str
) -> None:
    code, out, err = briefgen(*words)

    assert (code, out) == (2, "")
    assert message in err
    assert err.startswith("error: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "talks.brief"), 0),
        (("show", "talks.brief", "--brief", "Nobody"), 2),
        (("show", "missing.brief"), 3),
        (("export", "talks.brief", "-o", "talks.brief"), 4),
        (("export", "talks.brief", "--strict"), 5),
    ],
)
def test_the_exit_code_says_what_went_wrong(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], code: int
) -> None:
    assert briefgen(*words).code == code


def test_an_interrupt_leaves_everything_as_it_was(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(talks.parent)

    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    code, out, err = briefgen("set", talks, "meeting.place=Osthaven")

    assert (code, out) == (130, "")
    assert err.strip() == "error: Interrupted; nothing was half-written."
    assert contents(talks.parent) == before


@pytest.fixture
def heard_interrupts() -> Iterator[None]:
    """Let children hear the interrupt key, which a shell makes background jobs ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_the_interrupt_key_ends_a_process_that_waits_for_its_input(
    talks: Path, heard_interrupts: None
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "briefgen", "apply", str(talks), "-"],
        env=process_environment(),
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stderr
    # The list of imports says when the verb is loaded and about to read.
    loaded = iter(process.stderr.readline, "")
    assert any("briefgen.cli.changes" in line for line in loaded)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()

    assert process.returncode == 130, err
    assert "Interrupted" in err
    assert "Traceback" not in err


@pytest.fixture
def unread() -> Iterator[TextIO]:
    """A stream to which nobody listens any more."""
    reader, writer = os.pipe()
    os.close(reader)
    with Path(os.devnull).open("wb") as nowhere, os.fdopen(writer, "w", encoding="utf-8") as stream:
        yield stream
        os.dup2(nowhere.fileno(), writer)  # for what could not be written


@pytest.mark.parametrize("verb", ["show", "export"])
def test_who_stops_reading_is_told_nothing(
    talks: Path,
    unread: TextIO,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    verb: str,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", unread)
        code = run([verb, str(talks), "--json"])

    assert (code, capsys.readouterr().err) == (1, "")


def test_a_fault_nobody_foresaw_is_told_without_a_traceback(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Path) -> bytes:
        raise ZeroDivisionError("no\x1b[2J way")

    monkeypatch.setattr(Path, "read_bytes", broken)
    code, out, err = briefgen("show", talks)

    assert (code, out) == (1, "")
    assert err == (
        "error: Unexpected fault (ZeroDivisionError): no\\u001b[2J way\n"
        "  Please report it. BRIEFGEN_DEBUG=1 shows the place in the program.\n"
    )


def test_debugging_shows_where_a_fault_came_from(
    briefgen: Briefgen, talks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Path) -> bytes:
        raise ZeroDivisionError("no way")

    monkeypatch.setattr(Path, "read_bytes", broken)
    monkeypatch.setenv("BRIEFGEN_DEBUG", "1")

    with pytest.raises(ZeroDivisionError, match="no way"):
        briefgen("show", talks)


def test_a_reader_that_goes_away_ends_the_work_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [sys.executable, "-m", "briefgen", "schema"],
        env=process_environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert (run.returncode, run.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_output_on_a_full_disk_is_an_error_with_a_way_out() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "briefgen", "types"],
            env=process_environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )

    assert run.returncode == 4
    assert run.stderr == (
        "error: Standard output can't be written: No space left on device. "
        "Send it to another place.\n"
    )


def test_an_error_that_nobody_hears_still_has_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    deaf = io.FileIO(writer, "w")
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(deaf, write_through=True))

    assert run(["show", str(tmp_path / "missing.brief")]) == 3
    deaf.close()


@pytest.mark.parametrize(
    ("words", "out"), [("briefgen exp", "plain,export\n"), ("briefgen x y", "\n")]
)
def test_completion_answers_the_shell_and_ends(tmp_path: Path, words: str, out: str) -> None:
    at = str(len(words.split()) - 1)
    question = {"_BRIEFGEN_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": at}

    assert run_process(cwd=tmp_path, environment=question) == (0, out, "")


def test_a_completion_ends_with_the_code_of_click(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_BRIEFGEN_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "briefgen typo ty")
    monkeypatch.setenv("COMP_CWORD", "2")

    assert run([]) == 0
    assert capsys.readouterr().out == "plain,types\n"


def test_a_terminal_without_a_sign_gets_its_code(talks: Path) -> None:
    latin = {"PYTHONIOENCODING": "latin-1"}
    copy = ("brief", talks, "copy", "For the minister", "刘")

    code, out, _ = run_process(*copy, cwd=talks.parent, environment=latin)

    assert code == 0
    assert out.startswith("Copy brief to \\u5218: b-")
