"""The manifest of an export: what made which files from what, so that others can check it.

It names sources, facts and files by ids and hashes, and holds no word of them.
"""

import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import Literal

import msgspec

from briefgen import __version__
from briefgen.app.project_json import encoded, plain
from briefgen.errors import InputError
from briefgen.model.brief import Brief
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.printing import Printing
from briefgen.model.project import Project
from briefgen.model.value import Value
from briefgen.reference.own_fonts import own_font_files
from briefgen.reference.own_knowledge import AREAS_FILE, TERMS_FILE
from briefgen.reference.user_folder import user_folder
from briefgen.verify.content_hash import content_sha256, sha256

ENDING = ".manifest.json"
_LIBRARIES = ("lxml", "msgspec", "pillow", "python-docx", "reportlab", "uharfbuzz")
"""Those that shape the bytes of a file."""
Confirmed = Literal["", "sha256", "content_sha256", "neither"]
"""Which hash of a file its manifest confirms; empty where there is no manifest."""


class Output(Value):
    """One file that was written: its name, the hash of its bytes, and of what it holds."""

    name: str
    sha256: str
    content_sha256: str


class Manifest(Value):
    """What an export was made of and with, what was checked, and what came out.

    `project` is the hash of all that the project says, but for the texts of its sources.
    """

    briefgen: str
    versions: dict[str, str]
    sources: dict[Id, str]
    user_files: dict[str, str]
    options: dict[str, object]
    selected: tuple[Id, ...]
    checks: dict[str, int]
    outputs: tuple[Output, ...]
    project: str = ""


def manifest_of(
    project: Project,
    brief: Brief,
    *,
    printing: Printing,
    notices: Iterable[Notice],
    files: Mapping[str, bytes],
    chosen: Mapping[str, object],
    template: bytes = b"",
) -> bytes:
    """Write the manifest of some finished files, which have passed the no-leak check.

    `chosen` are settings of this export that are none of the brief, `template` the bytes of
    an office's template that took part.
    """
    user_files = dict(_user_files(brief, printing))
    if template:
        user_files["template"] = sha256(template)
    made = Manifest(
        briefgen=__version__,
        versions=dict(_versions()),
        project=sha256(encoded(plain(project))),
        sources={source.id: source.sha256 for source in project.dossier.sources},
        user_files=user_files,
        options={**_options(brief), **chosen},
        selected=tuple(sorted(brief.selected)),
        checks={"leaks": 0, **_counted(notices)},
        outputs=tuple(
            Output(name=name, sha256=sha256(data), content_sha256=content_sha256(data))
            for name, data in files.items()
        ),
    )
    return msgspec.json.format(msgspec.json.encode(made, order="sorted"), indent=2) + b"\n"


def _versions() -> Iterator[tuple[str, str]]:
    # Loads a reader of mail, which no verb shall wait for that only compares with a manifest.
    from importlib.metadata import version

    yield "python", ".".join(map(str, sys.version_info[:3]))
    yield "zlib", zlib.ZLIB_RUNTIME_VERSION
    yield from ((name, version(name)) for name in _LIBRARIES)


def _user_files(brief: Brief, printing: Printing) -> Iterator[tuple[str, str]]:
    """Yield the user's own files that took part, by their place in the user's folder."""
    style = printing.style
    names = [
        f"recipes/{brief.type}.toml",
        f"house_styles/{brief.house_style}.toml",
        f"house_styles/{style.based_on}.toml",
        f"house_styles/{style.logo.file if style.logo else ''}",
        f"marking_schemes/{printing.scheme.name}.toml",
        TERMS_FILE,
        AREAS_FILE,
        *own_font_files(),
    ]
    for name in names:
        path = user_folder() / name
        if path.is_file():
            yield name, sha256(path.read_bytes())


def _options(brief: Brief) -> dict[str, object]:
    """Give the settings that hold for a brief, by name."""
    asked = (
        "type", "house_style", "language", "second_language", "release", "provenance", "paper",
        "portion_marks", "source_wording",
    )  # fmt: skip
    second = {"second_language": brief.second_language} if brief.second_language else {}
    return {name: getattr(brief, name) for name in asked} | second


def _counted(notices: Iterable[Notice]) -> dict[str, int]:
    """Count remarks by their code."""
    counts: dict[str, int] = {}
    for notice in notices:
        counts[notice.code] = counts.get(notice.code, 0) + 1
    return counts


def confirmed(path: Path, data: bytes) -> Confirmed:
    """Tell which hash of a file the manifest beside it confirms.

    Raises InputError for a manifest that is none.
    """
    manifest = manifest_beside(path)
    named = [one for one in manifest.outputs if one.name == path.name] if manifest else []
    if not named:
        return ""
    if named[0].sha256 == sha256(data):
        return "sha256"
    return "content_sha256" if named[0].content_sha256 == content_sha256(data) else "neither"


def manifest_beside(path: Path) -> Manifest | None:
    """Read the manifest of the export that a file is of, if one lies beside it."""
    stem = PurePath(path.name).stem
    for name in (stem, stem.removesuffix("-annex")):
        beside = path.with_name(f"{name}{ENDING}")
        if beside.is_file():
            return read_manifest(beside)
    return None


def read_manifest(path: Path) -> Manifest:
    """Read a manifest; raise InputError for a file that is none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OSError) as fault:
        raise InputError(f"{path}: is no manifest of an export ({fault}).") from fault
