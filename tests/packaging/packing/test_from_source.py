"""The wheel holds the whole program, and runs where only its requirements are."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest

from packing.from_source import make_wheel
from packing.metadata import load_metadata, version

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    with pytest.MonkeyPatch.context() as given:
        given.setenv("SOURCE_DATE_EPOCH", "1800000000")
        return folder / make_wheel(folder).name


@pytest.fixture(scope="module")
def environment(wheel: Path) -> Path:
    """Make an environment with nothing but the wheel, beside the requirements of the tests."""
    folder = wheel.parent / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    paths = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", vars=paths))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(packages)
    # Paths that a .pth file names are searched for packages, but what links a checkout is not read.
    (packages / "requirements.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def run_in(environment: Path, folder: Path, *words: str) -> str:
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    given = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = (str(python), "-P", *words)
    run = subprocess.run(
        words, cwd=folder, env=given, capture_output=True, text=True, check=True, timeout=120
    )
    return run.stdout


def test_the_wheel_holds_all_assets_and_all_notices(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())

    tracked = subprocess.run(
        ["git", "ls-files", "assets"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert {f"briefgen/{name}" for name in tracked} <= names
    licences = f"briefgen-{version()}.dist-info/licenses"
    assert {f"{licences}/LICENSE", f"{licences}/NOTICE"} <= names
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]


def test_the_wheel_says_what_the_program_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"briefgen-{version()}.dist-info/METADATA").decode()
        scripts = archive.read(f"briefgen-{version()}.dist-info/entry_points.txt").decode()
    said = HeaderParser().parsestr(text)

    assert said["Version"] == version()
    assert said["Project-URL"] == f"Homepage, {load_metadata().homepage}"
    assert "briefgen = briefgen.__main__:main" in scripts
    assert "briefgen-gui = briefgen.gui.__main__:main" in scripts


def test_the_same_source_gives_the_same_wheel(
    wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")

    make_wheel(tmp_path)

    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_wheel_exports_the_sample_in_an_empty_environment(
    environment: Path, tmp_path: Path
) -> None:
    place = run_in(environment, tmp_path, "-c", "import briefgen; print(briefgen.__file__)")
    said = run_in(environment, tmp_path, "-m", "briefgen", "demo", "briefs")

    assert Path(place).is_relative_to(environment)
    assert "Wrote" in said
    assert {path.suffix for path in (tmp_path / "briefs").iterdir()} == {".brief", ".docx", ".pdf"}


def test_the_wheel_shows_its_window_in_an_empty_environment(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("BRIEFGEN_STATE", str(tmp_path / "state"))
    code = (
        "from PySide6.QtCore import QTimer; from briefgen.gui import application as a;"
        "made = a.make_application(); a.make_application = lambda: made;"
        "find = lambda: [w.windowTitle() for w in made.topLevelWidgets() if w.isVisible()];"
        "QTimer.singleShot(0, lambda: (print(*find()), made.quit())); print(a.run(None))"
    )

    assert run_in(environment, tmp_path, "-c", code).split() == ["briefgen", "0"]
