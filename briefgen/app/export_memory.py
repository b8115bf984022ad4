"""What each exported file was made of, so that it can be told later what has changed since.

It lies in the user's state folder, named by the hash of the file: whoever renames or moves the
file finds it again. Private notes and the texts of sources are not kept; losing it harms nothing.
"""

import gzip
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec.structs import replace

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import private_folder
from briefgen.errors import OutputError
from briefgen.model.brief import Brief
from briefgen.model.dossier import ITEM_COLLECTIONS, Dossier
from briefgen.model.facts import Fact
from briefgen.model.project import Project

_MOST = 200
"""Files that are remembered; the oldest are forgotten first."""


def remember(folder: Path, files: Iterable[Path], project: Project, brief: Brief) -> None:
    """Keep what was ticked in a brief when files were exported of it."""
    held = msgspec.json.encode(ticked_of(project, brief))
    # The time of writing is no part of it: the same brief is the same bytes.
    packed = gzip.compress(held, mtime=0)
    with suppress(OutputError, OSError):
        place = private_folder(folder / "exported")
        for file in files:
            write_atomically(place / _name_of(file.read_bytes()), packed)
        _forget_oldest(place)


def recalled(folder: Path, data: bytes) -> Project | None:
    """Give what was ticked when a file with these bytes was exported; None where nobody knows."""
    try:
        packed = (folder / "exported" / _name_of(data)).read_bytes()
        return msgspec.json.decode(gzip.decompress(packed), type=Project)
    except (OSError, EOFError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def ticked_of(project: Project, brief: Brief) -> Project:
    """Give a project with one brief and what is ticked in it, without notes and sources."""
    ticked = frozenset(brief.selected)
    items = {
        name: tuple(
            replace(item, note="") for item in getattr(project.dossier, name) if item.id in ticked
        )
        for name in ITEM_COLLECTIONS
    }
    items["facts"] = tuple(_without_place(fact) for fact in items["facts"])
    dossier = replace(Dossier(), **items, areas=project.dossier.areas)
    return Project(dossier=dossier, briefs=(brief,))


def _without_place(fact: Fact) -> Fact:
    return replace(fact, source=None, start=0, end=0, sentence=None, mentions=())


def _name_of(data: bytes) -> str:
    return f"{sha256(data).hexdigest()}.json.gz"


def _forget_oldest(place: Path) -> None:
    kept = sorted(place.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST:]:
        path.unlink(missing_ok=True)
