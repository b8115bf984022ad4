"""Name the members of a project file, and tell those that do not belong there."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from briefgen.late_patterns import late_pattern
from briefgen.model.ids import Id
from briefgen.model.source import Source

PROJECT_MEMBER = "project.json"
_FOLDER, _ORIGINAL = "sources/", ".original"
_SOURCE_MEMBER = re.compile(r"sources/(?P<source>[^/]+?)\.(?:txt|original(?:\.[a-z0-9]{1,8})?)")
_SUFFIX = late_pattern(r"\.[a-z0-9]{1,8}")


def text_member(source: Id) -> str:
    """Name the member that holds the text of a source."""
    return f"{_FOLDER}{source}.txt"


def new_original_member(source: Id, file_name: str) -> str:
    """Name the member for an imported file; of its own name only the suffix is kept."""
    suffix = PurePath(file_name).suffix.lower()
    return f"{_FOLDER}{source}{_ORIGINAL}{suffix if _SUFFIX.fullmatch(suffix) else ''}"


def original_members(names: Iterable[str]) -> dict[Id, str]:
    """Give the members that hold imported files, by the source that each was read as."""
    found: dict[Id, str] = {}
    for name in names:
        source, mark, suffix = name.partition(_ORIGINAL)
        if mark and suffix[:1] in {"", "."}:
            found.setdefault(source.removeprefix(_FOLDER), name)
    return found


def original_suffix(member: str) -> str:
    """Give the suffix of an imported file, such as ".pdf"; empty where it had none."""
    return member.partition(_ORIGINAL)[2]


def member_faults(names: Sequence[str], sources: Iterable[Source]) -> tuple[str, ...]:
    """Name what does not belong: strange paths, sources the dossier lacks, a second original."""
    known = {source.id for source in sources}
    faults: list[str] = []
    seen: set[str] = set()
    for name in names:
        found = _SOURCE_MEMBER.fullmatch(name)
        if not found or found["source"] not in known:
            faults.append(f"{name!r} does not belong in a project file")
        elif not name.endswith(".txt") and found["source"] in seen:
            faults.append(f"{name!r} is a second original of source {found['source']}")
        elif not name.endswith(".txt"):
            seen.add(found["source"])
    return tuple(faults)
