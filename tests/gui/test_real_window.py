"""One run of a real window on an X server, driven from outside."""

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project

ROOT = Path(__file__).parents[2]
ARTICLES = {
    "courier.txt": (
        "Ostford, 3 February 2031\n\nForeign Minister Hanne Aas will meet the Minister of "
        "Fisheries of Norland in Ostford on 5 February 2031. Aas said that the two "
        "countries should share the herring quota evenly.\n"
    ),
    "radio.txt": (
        "Norland Radio, 4 February 2031\n\nThe talks on 5 February 2031 take place in Ostford. "
        "Norland wants patrols of the coast guard twice a week.\n"
    ),
}
XCB = ("xcb-cursor", "xkbcommon-x11", "xcb-icccm", "xcb-keysyms", "EGL")


@pytest.fixture
def display() -> Iterator[str]:
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed")
    missing = [name for name in XCB if ctypes.util.find_library(name) is None]
    if missing:
        pytest.skip(f"libraries of the xcb platform are not installed: {', '.join(missing)}")
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=(writing,), stderr=subprocess.DEVNULL
    ) as process:
        os.close(writing)
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
        process.terminate()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, words in ARTICLES.items():
        (folder / name).write_text(words, encoding="utf-8")
    return folder


@pytest.mark.validator
def test_row_37_a_real_window_from_articles_to_the_bytes_of_the_command_line(
    display: str, articles: Path, tmp_path: Path
) -> None:
    state = {"BRIEFGEN_STATE": str(tmp_path / "state")}
    environment = {**os.environ, **state, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    project, picture = tmp_path / "made" / "talks.brief", tmp_path / "window.png"
    driver = [sys.executable, "-m", "tests.support.drive_window", str(articles)]

    run = subprocess.run(
        [*driver, str(project), str(picture)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )

    assert run.returncode == 0, run.stderr
    platform, said, selected = run.stdout.splitlines()
    assert (platform, said[:25]) == ("xcb", "Exported DOCX and PDF to ")
    (brief,) = load_project(project).project.briefs
    assert brief.selected == tuple(selected.split())
    assert brief.type != "meeting-brief"
    assert picture.stat().st_size > 10_000
    command = [sys.executable, "-m", "briefgen", "export", str(project)]
    subprocess.run([*command, "-o", str(tmp_path / "cli")], capture_output=True, check=True)
    stem = f"talks-{brief.type}"
    for ending in (".docx", ".pdf"):
        written = (project.parent / f"{stem}{ending}").read_bytes()
        assert written == (tmp_path / "cli" / f"{stem}{ending}").read_bytes()
