import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefgen import __version__
from briefgen.app import problem_log
from briefgen.app.problem_log import MOST, ProblemLog, traced, versions

NOW = datetime(2031, 2, 3, 4, 5, 6, tzinfo=UTC)


def look_up(words: str) -> None:
    raise KeyError(words)


def fault_of(words: str) -> BaseException:
    try:
        look_up(words)
    except KeyError as inner:
        fault = ValueError(words)
        fault.__cause__ = inner
        return fault.with_traceback(inner.__traceback__)
    raise AssertionError


def test_row_49_a_problem_is_written_down_with_its_places_and_without_content(
    tmp_path: Path,
) -> None:
    log = ProblemLog(tmp_path / "state")

    log.add(fault_of("herring quota"), now=NOW)

    written = log.path.read_text(encoding="utf-8")
    assert written.startswith("2031-02-03 04:05:06 ValueError\n  test_problem_log.py:")
    assert "after KeyError" in written
    assert "fault_of" in written
    assert "herring" not in written
    assert str(Path.home()) not in written


def test_row_49_a_report_has_versions_and_the_last_problems(tmp_path: Path) -> None:
    log = ProblemLog(tmp_path)
    assert log.report().endswith("No problem was written down.")
    for _ in range(5):
        log.add(fault_of("quota"), now=NOW)

    report = log.report()

    assert report.startswith(f"briefgen {__version__}\nPython 3.")
    assert report.count("ValueError") == 3
    assert "quota" not in report


def test_the_oldest_problems_go(tmp_path: Path) -> None:
    log = ProblemLog(tmp_path)
    log.path.write_text("\n\n".join(f"old {number}" for number in range(MOST)), encoding="utf-8")

    log.add(fault_of(""), now=NOW)

    entries = log.path.read_text(encoding="utf-8").split("\n\n")
    assert len(entries) == MOST
    assert entries[0] == "old 1"


def test_a_log_that_can_t_be_written_or_read_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "problems.log").mkdir()
    log = ProblemLog(tmp_path)

    log.add(fault_of(""), now=NOW)

    assert log.report().endswith("No problem was written down.")


def test_a_fault_that_was_never_raised_has_no_places() -> None:
    assert traced(KeyError("quota")) == "KeyError"


def test_what_is_not_installed_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problem_log, "_PACKAGES", ("no-such-package",))
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert versions()[-2:] == ["no-such-package unknown", "packed"]
