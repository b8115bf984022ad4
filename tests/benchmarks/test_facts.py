from pathlib import Path

import pytest

from benchmarks.facts import main

LIST = """{"batch": 1, "date": "2031-05-07", "facts": [
    {"kind": "date", "text": "7 May 2031", "value": ["2031-05-07", "2031-05-07"]},
    {"kind": "venue", "name": "Oslo"},
    {"kind": "venue", "name": "Molde"}
]}"""


def run(monkeypatch: pytest.MonkeyPatch, *words: object) -> None:
    monkeypatch.setattr("sys.argv", ["facts", *map(str, words)])
    main()


def make_set(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "one.txt").write_text(text, encoding="utf-8")
    (folder / "one.json").write_text(LIST, encoding="utf-8")
    return folder


def test_ones_own_articles_are_scored_by_their_lists_and_all_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    half = make_set(tmp_path / "half", "They met in Oslo on 7 May 2031.")
    none = make_set(tmp_path / "none", "They met in Bergen.")

    run(monkeypatch, half, none, "--remarks")

    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["precision/recall"].split()[1:] == ["half", "none", "together"]
    assert lines["venue"].split()[1:] == ["1.00/0.50", "0.00/0.00", "0.50/0.25"]
    assert "half: missed venue: Molde" in lines["half:"]


def test_a_list_of_another_form_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_set(tmp_path / "one", "They met in Oslo.")
    (folder / "one.json").write_text('{"batch": 1, "facts": []}', encoding="utf-8")

    with pytest.raises(SystemExit):
        run(monkeypatch, folder)

    said = capsys.readouterr().err
    assert f"{folder / 'one.json'} is no list of facts: " in said
    assert "`date`" in said


def test_a_folder_without_lists_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(monkeypatch, tmp_path)

    assert f"{tmp_path} holds no lists" in capsys.readouterr().err
