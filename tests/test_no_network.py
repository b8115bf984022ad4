"""Nothing the program does for an officer reaches for a network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WATCH = ROOT / "tests" / "support" / "no_network"
NOTICE = (
    "Ostford, 3 February 2031\n\nForeign Minister Hanne Aas will meet the Minister of Fisheries of "
    "Norland in Ostford on 5 February 2031. Aas said that the two countries should share the "
    "herring quota evenly.\n"
)
_REACHING = "import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)"


@pytest.fixture
def reached(tmp_path: Path) -> Path:
    return tmp_path / "reached.txt"


@pytest.fixture
def watched(tmp_path: Path, reached: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(WATCH), str(ROOT))),
        "BRIEFGEN_TEST_REACHED": str(reached),
        "BRIEFGEN_STATE": str(tmp_path / "state"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def run(arguments: list[str], environment: dict[str, str]) -> None:
    command = [sys.executable, *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=120, capture_output=True)


def test_the_watch_sees_who_reaches_for_the_network(watched: dict[str, str], reached: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        run(["-c", _REACHING], watched)

    assert "socket.connect" in reached.read_text(encoding="utf-8")


def test_row_47_reading_exporting_and_the_window_reach_for_no_network(
    watched: dict[str, str], reached: Path, tmp_path: Path
) -> None:
    (articles := tmp_path / "articles").mkdir()
    (articles / "notice.txt").write_text(NOTICE, encoding="utf-8")
    (more := tmp_path / "more.txt").write_text(f"{NOTICE}\nMore later.\n", encoding="utf-8")
    project = tmp_path / "made" / "talks.brief"

    driver = ["-m", "tests.support.drive_window", str(articles), str(project)]
    run([*driver, str(tmp_path / "window.png")], watched)
    run(["-m", "briefgen", "add", str(project), str(more)], watched)
    run(["-m", "briefgen", "export", str(project), "-o", str(tmp_path / "cli")], watched)

    assert list((tmp_path / "cli").iterdir())
    assert not reached.exists()
