"""What every package says of the program: metadata.toml, the version, and the moment it is of."""

import os
import re
import subprocess
from datetime import UTC, datetime
from string import Template

import msgspec

from packing.places import PACKAGING, ROOT

_VERSION = re.compile(r'^__version__ = "(?P<version>[^"]+)"$', re.MULTILINE)


class ProjectFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the files of the program are to a desktop."""

    extension: str
    mime_type: str
    name: str


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What desktops show, in one language."""

    summary: str
    project_file: str


class Metadata(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of metadata.toml."""

    name: str
    id: str
    homepage: str
    developer: str
    contact: str
    licence: str
    first_year: str
    summary: str
    description: tuple[str, ...]
    keywords: tuple[str, ...]
    project_file: ProjectFile
    in_language: dict[str, Words]


def load_metadata() -> Metadata:
    """Read metadata.toml; raises where something is missing or unknown."""
    return msgspec.toml.decode((PACKAGING / "metadata.toml").read_bytes(), type=Metadata)


def version() -> str:
    """Give the version, from the one place where it stands."""
    found = _VERSION.search((ROOT / "briefgen" / "__init__.py").read_text(encoding="utf-8"))
    assert found is not None
    return found["version"]


def source_date() -> datetime:
    """Give the moment that packages carry: SOURCE_DATE_EPOCH, or when the source was committed.

    A source without a history, and a package made anew from the same source, must not carry
    the moment of packing: then the same source would give other bytes.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        asked = subprocess.run(
            ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],  # noqa: S607 - wherever git is
            capture_output=True,
            text=True,
            check=False,
        )
        # What ZIP files can name at the least; sdists have no history.
        given = asked.stdout.strip() or "315532800"
    return datetime.fromtimestamp(int(given), UTC)


def build_environment() -> dict[str, str]:
    """Give the environment under which the same source gives the same bytes."""
    epoch = str(int(source_date().timestamp()))
    # Sets are written in the order of their hashes.
    return {**os.environ, "SOURCE_DATE_EPOCH": epoch, "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}


def values(metadata: Metadata) -> dict[str, str]:
    """Give what templates may name, by name."""
    kind = metadata.project_file
    return {
        "name": metadata.name,
        "id": metadata.id,
        "homepage": metadata.homepage,
        "developer": metadata.developer,
        "contact": metadata.contact,
        "licence": metadata.licence,
        "first_year": metadata.first_year,
        "summary": metadata.summary,
        "version": version(),
        "date": source_date().date().isoformat(),
        "keywords": ";".join(metadata.keywords) + ";",
        "extension": kind.extension,
        "ending": kind.extension.removeprefix("."),
        "mime_type": kind.mime_type,
        "project_icon": kind.mime_type.replace("/", "-"),
        "project_file": kind.name,
    }


def filled(template: str, given: dict[str, str]) -> str:
    """Fill a file of packaging/ that holds `${name}`; raises KeyError for an unknown name."""
    text = (PACKAGING / template).read_text(encoding="utf-8")
    return Template(text).substitute(given)
