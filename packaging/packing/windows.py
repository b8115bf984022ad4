"""What Windows knows the program by: the version in its programs, and the installer's script."""

import re
from pathlib import Path

from packing.metadata import Metadata, filled, values, version

_PROGRAMS = {"briefgen": "Command line of briefgen", "briefgen-gui": "briefgen"}


def write_windows_files(metadata: Metadata, folder: Path) -> None:
    """Write what the bundle and the installer of Windows are made with into a folder."""
    for name in _PROGRAMS:
        text = version_resource(metadata, name)
        (folder / f"{name}.version").write_text(text, encoding="utf-8")
    (folder / "briefgen.iss").write_text(installer_script(metadata), encoding="utf-8-sig")


def installer_script(metadata: Metadata) -> str:
    """Give the script of the installer, for Inno Setup's compiler."""
    return filled("windows/briefgen.iss.in", {**values(metadata), "four_numbers": _dotted()})


def version_resource(metadata: Metadata, program: str) -> str:
    """Give what Windows shows of a program, as PyInstaller reads it."""
    given = {
        **values(metadata),
        "numbers": repr(four_numbers(version())),
        "program": program,
        "program_said": _PROGRAMS[program],
    }
    return filled("windows/version_resource.in", given)


def four_numbers(said: str) -> tuple[int, int, int, int]:
    """Give a version as Windows wants it: four numbers, without what marks it as not final."""
    found = [int(number) for number in re.match(r"[\d.]*", said)[0].split(".") if number]  # type: ignore[index] # an empty text matches too
    first, second, third, fourth, *_ = (*found, 0, 0, 0, 0)
    return (first, second, third, fourth)


def _dotted() -> str:
    return ".".join(map(str, four_numbers(version())))
