"""Make the bundle: one folder with both programs and all they need, and an archive of it."""

import gzip
import lzma
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from packing.elf import is_elf, without_absolute_paths
from packing.icons import PROGRAM, PROJECT, as_icns, as_ico
from packing.licences import Component, unlisted, write_licence_files
from packing.metadata import Metadata, build_environment, load_metadata, source_date, version
from packing.places import BUNDLE, DIST, PACKAGING, ROOT, WORK
from packing.results import Made, made
from packing.windows import write_windows_files

XZ_PRESET = 8
"""Looks back 32 MiB: both programs hold the same modules, and the usual 8 MiB miss the first."""
_SYSTEM: str = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)


def make_bundle() -> Made:
    """Make the folder by PyInstaller, and an archive of it in `dist/`."""
    begun = perf_counter()
    metadata = load_metadata()
    components = _prepare(metadata)
    answer = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--workpath", str(WORK / "pyinstaller"), "--distpath", str(BUNDLE.parent)),
            str(PACKAGING / "briefgen.spec"),
        ],
        cwd=ROOT,
        env=build_environment(),
        check=False,
    )
    if answer.returncode:
        raise SystemExit("bundle: PyInstaller failed; its reasons stand above.")
    _check_licences(components)
    if _SYSTEM == "linux":
        _forget_machine(BUNDLE)
    folder = BUNDLE.with_suffix(".app") if _SYSTEM == "macos" else BUNDLE
    if _SYSTEM == "macos":
        (folder / "Contents" / "Resources" / "project.icns").write_bytes(as_icns(PROJECT))
    archive = archived(folder, bundle_name())
    return made(archive, perf_counter() - begun, unpacked=folder)


def bundle_name() -> str:
    """Give the name of the archive, without its ending: program, version, system, processor."""
    machine = platform.machine().lower()
    return f"briefgen-{version()}-{_SYSTEM}-{machine}"


def archived(folder: Path, name: str) -> Path:
    """Pack a folder as its system expects: a ZIP, but for Linux a compressed tar file."""
    if _SYSTEM == "linux":
        return _tarred(folder, DIST / f"{name}.tar.xz")
    return _zipped(folder, DIST / f"{name}.zip")


def gzipped(data: bytes) -> bytes:
    """Compress without a moment, a name or a system, so that the same text gives the same bytes."""
    return gzip.compress(data, 9, mtime=0)


def _prepare(metadata: Metadata) -> tuple[Component, ...]:
    for old in (WORK / "licences", BUNDLE, BUNDLE.with_suffix(".app")):
        shutil.rmtree(old, ignore_errors=True)
    components = write_licence_files(WORK / "licences")
    if _SYSTEM == "windows":
        (WORK / "briefgen.ico").write_bytes(as_ico(PROGRAM))
        (WORK / "project.ico").write_bytes(as_ico(PROJECT))
        write_windows_files(metadata, WORK)
    if _SYSTEM == "macos":
        (WORK / "briefgen.icns").write_bytes(as_icns(PROGRAM))
    return components


def _check_licences(components: tuple[Component, ...]) -> None:
    modules = (WORK / "modules.txt").read_text(encoding="utf-8").split()
    if wrong := list(unlisted(modules, components)):
        raise SystemExit(f"bundle: packed without a licence: {', '.join(wrong)}.")


def _forget_machine(folder: Path) -> None:
    """Take out of programs and libraries where on this machine they looked for others."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and is_elf(path):
            before = path.read_bytes()
            after = without_absolute_paths(before)
            if after != before:
                path.write_bytes(after)


def _tarred(folder: Path, target: Path) -> Path:
    moment = int(source_date().timestamp())
    with (
        lzma.open(target, "wb", preset=XZ_PRESET) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for path in _in_order(folder):
            entry = tar.gettarinfo(str(path), str(path.relative_to(folder.parent)))
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = moment, 0, 0, "", ""
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    return target


def _zipped(folder: Path, target: Path) -> Path:
    moment = source_date().timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in _in_order(folder):
            name = path.relative_to(folder.parent).as_posix()
            mode = path.lstat().st_mode
            if path.is_symlink():
                entry, data = zipfile.ZipInfo(name, moment), str(path.readlink()).encode()
            elif path.is_file():
                entry, data = zipfile.ZipInfo(name, moment), path.read_bytes()
            else:
                continue
            entry.external_attr, entry.compress_type = mode << 16, zipfile.ZIP_DEFLATED
            packed.writestr(entry, data)
    return target


def _in_order(folder: Path) -> Iterator[Path]:
    yield folder
    yield from sorted(folder.rglob("*"))
