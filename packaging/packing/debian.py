"""Make the package of Debian from the bundle."""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path
from textwrap import wrap
from time import perf_counter

from packing.bundle import XZ_PRESET, gzipped
from packing.completions import completions
from packing.debian_copyright import copyright_text
from packing.desktop_files import desktop_files
from packing.elf import is_elf
from packing.icons import theme_icons
from packing.licences import collect_components
from packing.man_pages import man_pages
from packing.metadata import (
    Metadata,
    build_environment,
    filled,
    load_metadata,
    source_date,
    values,
    version,
)
from packing.places import BUNDLE, DIST, PACKAGING, ROOT, WORK
from packing.results import Made, made, size_of

_REVISION = "1"
_PROGRAMS = ("briefgen", "briefgen-gui")
_LIBRARY = Path("usr/lib/briefgen")
_DOCUMENTS = Path("usr/share/doc/briefgen")


def make_deb() -> Made:
    """Make the package of Debian in `dist/`; the bundle must have been made before."""
    if not BUNDLE.is_dir():
        raise SystemExit("deb: there is no bundle; run `packaging/build.py bundle` first.")
    begun = perf_counter()
    metadata = load_metadata()
    stage = WORK / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    _put_programs(stage)
    for name, data in shared_files(metadata).items():
        _put(stage / "usr" / "share" / name, data)
    _put_control(stage, metadata)
    target = DIST / f"{metadata.name}_{debian_version()}_{architecture()}.deb"
    packed = ("-Zxz", f"-z{XZ_PRESET}")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *packed, "--build", str(stage), str(target)],  # noqa: S607 - wherever Debian has it
        check=True,
        env=build_environment(),
        stdout=subprocess.DEVNULL,
    )
    return made(target, perf_counter() - begun, unpacked=stage / "usr")


def debian_version() -> str:
    """Give the version with Debian's revision."""
    return f"{version()}-{_REVISION}"


def architecture() -> str:
    """Give Debian's name of this machine."""
    return _said_by("dpkg", "--print-architecture").strip()


def shared_files(metadata: Metadata) -> dict[str, bytes]:
    """Give what goes below `/usr/share`, by its place there."""
    kind = metadata.project_file.mime_type.replace("/", "-")
    own = f"doc/{metadata.name}"
    found = {name: text.encode() for name, text in desktop_files(metadata).items()}
    found |= {name: text.encode() for name, text in completions().items()}
    found |= {
        f"man/{name}.gz": gzipped(text.encode()) for name, text in man_pages(metadata).items()
    }
    found |= {
        f"icons/hicolor/{name}": data for name, data in theme_icons(metadata.id, kind).items()
    }
    found[f"{own}/copyright"] = copyright_text(metadata, collect_components()).encode()
    found[f"{own}/changelog.gz"] = gzipped((ROOT / "CHANGELOG.md").read_bytes())
    found[f"{own}/changelog.Debian.gz"] = gzipped(changelog(metadata).encode())
    found[f"lintian/overrides/{metadata.name}"] = (
        PACKAGING / "linux" / "lintian-overrides"
    ).read_bytes()
    return found


def changelog(metadata: Metadata) -> str:
    """Give Debian's own list of changes: what is packed; officers read that of the program."""
    return (
        f"{metadata.name} ({debian_version()}) unstable; urgency=medium\n\n"
        f"  * Release {version()}; what is new stands in changelog.gz.\n\n"
        f" -- {metadata.developer} <{metadata.contact}>  {format_datetime(source_date())}\n"
    )


def _put_programs(stage: Path) -> None:
    shutil.copytree(BUNDLE, stage / _LIBRARY, symlinks=True)
    inside = stage / _LIBRARY / "_internal"
    # Debian keeps its own libraries safe; the package asks for them instead.
    for name in (WORK / "lent-libraries.txt").read_text(encoding="utf-8").split():
        (inside / name).unlink()
    licences = stage / _DOCUMENTS / "licences"
    licences.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(inside / "licences", licences)
    # Where the bundle has them: the window shows them to who asks.
    (inside / "licences").symlink_to(Path("../../../share/doc/briefgen/licences"))
    commands = stage / "usr" / "bin"
    commands.mkdir(parents=True)
    for name in _PROGRAMS:
        (commands / name).symlink_to(Path("../lib/briefgen") / name)
    for path in (stage / "usr").rglob("*"):
        if not path.is_symlink():
            is_run = path.is_dir() or path.parent == stage / _LIBRARY
            path.chmod(0o755 if is_run else 0o644)


def _put_control(stage: Path, metadata: Metadata) -> None:
    paragraphs = [
        "\n".join(wrap(one, 76, initial_indent=" ", subsequent_indent=" "))
        for one in metadata.description
    ]
    given = {
        **values(metadata),
        "debian_version": debian_version(),
        "architecture": architecture(),
        "installed_size": str(-(-size_of(stage / "usr") // 1024)),
        "depends": _needed_packages(stage),
        "short_description": metadata.summary[0].lower() + metadata.summary[1:],
        "long_description": "\n .\n".join(paragraphs),
    }
    control = filled("linux/control.in", given)
    _put(stage / "DEBIAN" / "control", control.encode())
    _put(stage / "DEBIAN" / "md5sums", "".join(_sums(stage)).encode())


def _needed_packages(stage: Path) -> str:
    """Ask Debian's own tool which packages hold the libraries that ours need."""
    asked = WORK / "shlibdeps"
    _put(
        asked / "debian" / "control", b"Source: briefgen\n\nPackage: briefgen\nArchitecture: any\n"
    )
    inside = stage / _LIBRARY / "_internal"
    elves = [path for path in sorted((stage / _LIBRARY).rglob("*")) if _is_real_elf(path)]
    folders = sorted({str(path.parent) for path in elves if path.is_relative_to(inside)})
    said = _said_by(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
        *(f"-l{folder}" for folder in folders),
        *(f"-e{path}" for path in elves),
        folder=asked,
    )
    return said.strip().removeprefix("shlibs:Depends=")


def _is_real_elf(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and is_elf(path)


def _sums(stage: Path) -> Iterator[str]:
    for path in sorted((stage / "usr").rglob("*")):
        if path.is_file() and not path.is_symlink():
            # Debian checks with this hash that files have arrived; it guards nothing.
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {path.relative_to(stage)}\n"


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)


def _said_by(*words: str, folder: Path = ROOT) -> str:
    answer = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise SystemExit(f"{words[0]} failed.\n{answer.stderr}")
    return answer.stdout
