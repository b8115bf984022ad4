"""What is read without click means what click reads, and what click refuses is left to it."""

import os
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.cli import plain_export as plain
from briefgen.cli.plain_export import plain_export, read_plainly
from briefgen.cli.verbs.export_verb import command
from tests.support.command_line import Briefgen

_OPTIONS = {
    word: option
    for option in command.params
    for word in (*option.opts, *option.secondary_opts)
    if word.startswith("-")
}
_WORDS = ("talks.brief", "docx,pdf", "fr", "", "-", "--", "-x", "a b", "Letter", "none")


def _as_click_reads(words: list[str]) -> dict[str, object] | None:
    try:
        return command.make_context("export", list(words)).params
    except click.ClickException:
        return None


@given(
    st.lists(st.sampled_from([*_OPTIONS, *_WORDS, "--style=plain", "-sq", "--stric"]), max_size=7)
)
def test_what_is_read_plainly_is_what_click_reads(words: list[str]) -> None:
    read = read_plainly(words)

    assert read is None or read == _as_click_reads(words)


@pytest.mark.parametrize(
    "words",
    [
        "talks.brief",
        "talks.brief -o out",
        "talks.brief -f docx,pdf,md -o out -t memo --brief Short -s plain",
        "--language fr --bilingual zh --release internal talks.brief --template own.dotx",
        "talks.brief --annex --manifest --embed-selection --strict --json --quiet",
        "talks.brief --type memo --style plain --formats pdf --output out -q",
    ],
)
def test_plain_lines_need_no_click(words: str) -> None:
    read = read_plainly(words.split())

    assert read is not None
    assert read == _as_click_reads(words.split())


@pytest.mark.parametrize(
    "words",
    [
        *("", "-o out", "talks.brief other.brief", "talks.brief -o", "talks.brief -o -q", "--help"),
        *("a.brief -q --quiet", "a.brief --paper A4", "a.brief --strikt", "a.brief -qo x"),
    ],
)
def test_what_is_wrong_or_rare_is_left_to_click(words: str) -> None:
    assert read_plainly(words.split()) is None


def test_every_option_is_read_or_known_to_be_rarer() -> None:
    plainly = {**plain.TEXTS, **plain.PATHS, **plain.FLAGS}
    named = {word: option.name for word, option in _OPTIONS.items()}

    assert {word: named.pop(word) for word in plainly} == plainly
    assert set(named.values()) == set(plain._RARER)


def test_a_path_that_can_not_be_read_is_left_to_click(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talks.brief"
    path.touch()
    assert read_plainly([str(path)]) is not None
    monkeypatch.setattr(os, "access", lambda *_: False)

    assert read_plainly([str(path)]) is None
    assert read_plainly([str(tmp_path / "missing.brief")]) is not None


def test_a_shell_that_asks_for_completions_is_answered_by_click(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert plain_export(["talks.brief"]) is not None
    monkeypatch.setenv("_BRIEFGEN_COMPLETE", "bash_complete")
    assert plain_export(["talks.brief"]) is None


def test_what_is_not_plain_is_no_export_yet() -> None:
    assert plain_export(["talks.brief", "--help"]) is None


def test_both_ways_write_the_same_and_say_the_same(briefgen: Briefgen, talks: Path) -> None:
    plainly = briefgen("export", talks, "-o", "one", "--json")
    by_click = briefgen("export", talks, "--output=one", "--json")

    assert plainly == by_click
    assert plainly.code == 0
