"""Programs of Linux lose where they were built, and still run."""

import ctypes
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from packing.elf import is_elf, without_absolute_paths

BUILT = shutil.which("cc")
FOLDER = "/somewhere/of/mine/lib"
needs_compiler = pytest.mark.skipif(
    BUILT is None or sys.platform != "linux", reason="needs a C compiler of Linux"
)


def library(folder: Path, *paths: str, tags: str = "--enable-new-dtags") -> Path:
    source, made = folder / "thing.c", folder / "libthing.so"
    source.write_text("int lib(void) { return 7; }\nint answer(void) { return lib(); }\n")
    search = [f"-Wl,-rpath,{':'.join(paths)}"] if paths else []
    words = ["cc", "-shared", "-fPIC", "-o", str(made), str(source), f"-Wl,{tags}", *search]
    subprocess.run(words, check=True)
    return made


@needs_compiler
@pytest.mark.parametrize("tags", ["--enable-new-dtags", "--disable-new-dtags"])
def test_folders_of_a_machine_are_taken_out_and_the_library_works(
    tmp_path: Path, tags: str
) -> None:
    made = library(tmp_path, FOLDER, tags=tags)
    assert FOLDER.encode() in made.read_bytes()

    made.write_bytes(without_absolute_paths(made.read_bytes()))

    assert b"/somewhere" not in made.read_bytes()
    assert ctypes.CDLL(str(made)).answer() == 7
    assert ctypes.CDLL(str(made)).lib() == 7


@needs_compiler
@pytest.mark.parametrize("paths", [(), ("$ORIGIN/lib",)])
def test_folders_beside_it_stay(tmp_path: Path, paths: tuple[str, ...]) -> None:
    made = library(tmp_path, *paths).read_bytes()

    assert without_absolute_paths(made) == made


@pytest.mark.skipif(sys.platform != "linux", reason="programs of Linux begin so")
def test_programs_are_known_by_how_they_begin(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no program")

    assert is_elf(Path(sys.executable))
    assert not is_elf(tmp_path / "text")


def test_programs_of_other_machines_stay_as_they_are() -> None:
    of_32_bit = b"\x7fELF\x01\x01" + bytes(100)

    assert without_absolute_paths(of_32_bit) == of_32_bit
