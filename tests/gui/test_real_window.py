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
from tests.support.written_briefs import written

ROOT = Path(__file__).parents[2]
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


@pytest.mark.validator
def test_a_real_window_writes_the_bytes_of_the_command_line(
    display: str, project_file: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    driver = [sys.executable, "-m", "tests.support.drive_window", str(project_file), "f-quotequo"]

    run = subprocess.run(
        [*driver, str(tmp_path / "window.png")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("xcb\nExported DOCX and PDF to ")
    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected
    assert (tmp_path / "window.png").stat().st_size > 10_000
    command = [sys.executable, "-m", "briefgen", "export", str(project_file)]
    subprocess.run([*command, "-o", str(tmp_path / "cli")], capture_output=True, check=True)
    assert written(tmp_path) == written(tmp_path / "cli")
