import io
import json
import os
import sys
from pathlib import Path

import pytest

from briefgen.cli.output import (
    columns,
    complain,
    naming_project,
    say,
    say_json,
    say_notices,
    say_result,
    terminal_text,
)
from briefgen.errors import OutputError
from briefgen.model.notices import Level, Notice

HOSTILE = "a\x1b[31mred\x07\x9b2J\u202egnp\u2066\u2028\r\n\ud83d"


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def printed_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", Terminal(raw, encoding="utf-8", write_through=True))
    return raw


def test_what_steers_a_terminal_is_shown_as_its_code() -> None:
    assert terminal_text(HOSTILE) == (
        "a\\u001b[31mred\\u0007\\u009b2J\\u202egnp\\u2066\\u2028\\u000d\\u000a\\ud83d"
    )


def test_words_tabs_and_all_scripts_stay_as_they_are() -> None:
    text = "Sørensen\t刘振民 العربية ‘quoted’ – 😀"

    assert terminal_text(text) == text


def test_a_result_line_stays_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("Wrote a\nerror: all is lost")

    assert capsys.readouterr().out == "Wrote a\\u000aerror: all is lost\n"


def test_json_keeps_its_text_and_hides_what_steers_a_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    say_json({"text": HOSTILE, "name": "Sørensen"})

    out = capsys.readouterr().out
    assert json.loads(out) == {"text": HOSTILE, "name": "Sørensen"}
    assert "Sørensen" in out
    assert not set(HOSTILE) - set("a[31mred2Jgnp\n") & set(out)


def test_json_is_ascii_where_the_encoding_is_not_unicode(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="cp1252", write_through=True))

    say_json({"name": "刘振民 😀 ø"})

    assert json.loads(raw.getvalue()) == {"name": "刘振民 😀 ø"}


def test_json_takes_paths_and_model_values(capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"file": Path("a") / "b", "notices": (Notice(code="late", message="Too late."),)})

    assert json.loads(capsys.readouterr().out) == {
        "file": str(Path("a") / "b"),
        "notices": [{"code": "late", "message": "Too late."}],
    }


@pytest.mark.parametrize(
    ("as_json", "quiet", "out"),
    [(False, False, "two\nlines\n"), (False, True, ""), (True, True, '{\n  "a": 1\n}\n')],
)
def test_a_result_is_lines_or_one_object(
    capsys: pytest.CaptureFixture[str], as_json: bool, quiet: bool, out: str
) -> None:
    say_result({"a": 1}, ["two", "lines"], as_json=as_json, quiet=quiet)

    assert capsys.readouterr().out == out


def test_later_lines_of_an_error_stand_further_in(capsys: pytest.CaptureFixture[str]) -> None:
    complain("b.txt\nerror: forged\n  listed")

    assert capsys.readouterr().err == "error: b.txt\n  error: forged\n  listed\n"


@pytest.mark.parametrize(
    ("level", "quiet", "err"),
    [
        ("info", False, "info: page 2: Look.\n"),
        ("warning", False, "warning: page 2: Look.\n"),
        ("warning", True, ""),
        ("refusal", True, "refusal: page 2: Look.\n"),
    ],
)
def test_notices_go_to_standard_error(
    capsys: pytest.CaptureFixture[str], level: Level, quiet: bool, err: str
) -> None:
    say_notices([Notice(code="x", message="Look.", level=level, place="page 2")], quiet=quiet)

    assert capsys.readouterr() == ("", err)


def test_colour_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    raw = printed_on_a_terminal(monkeypatch)

    complain("Gone.")

    assert raw.getvalue() == b"\x1b[31merror\x1b[0m: Gone.\n"


def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    raw = printed_on_a_terminal(monkeypatch)

    complain("Gone.")

    assert raw.getvalue() == b"error: Gone.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_result_that_can_not_be_written_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(OutputError, match="Standard output can't be written: No space left"):
            say("all is said")


def test_a_reader_that_has_gone_is_left_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    pipe = io.FileIO(writer, "w")
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, write_through=True))

    with pytest.raises(BrokenPipeError):
        say("all is said")

    pipe.close()


def test_columns_are_aligned_and_the_last_runs_free() -> None:
    assert columns([("a", "b", "c"), ("long", "b", "")]) == ["a     b  c", "long  b"]


def test_columns_count_what_a_terminal_shows() -> None:
    rows = [("刘振民", "x"), ("ＡＢ", "x"), ("Søren\u0301sen", "x"), ("a\x1bb", "x")]

    assert columns(rows) == [
        "刘振民    x",
        "ＡＢ      x",
        "Søren\u0301sen  x",
        "a\\u001bb  x",
    ]


def test_no_rows_are_no_columns() -> None:
    assert columns([]) == []


def test_commands_in_notices_name_the_project_as_a_shell_takes_it() -> None:
    said = "Choose: briefgen resolve PROJECT x-1, or briefgen check PROJECT. PROJECT is a word."

    other = Notice(code="b", message="Nothing to run.")
    told, same = naming_project([Notice(code="a", message=said), other], Path("my talks.brief"))

    assert told.message == (
        "Choose: briefgen resolve 'my talks.brief' x-1, or briefgen check 'my talks.brief'. "
        "PROJECT is a word."
    )
    assert same is other
