"""Open and save project files: a zip with `project.json` and the texts of its sources.

Members: `project.json` (dossier and briefs), `sources/<id>.txt` (a source's text, UTF-8,
not a character changed), `sources/<id>.original.<suffix>` (what was imported). A bare
JSON file with the texts inside it is read too, and written where the name ends in `.json`.
"""

import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from briefgen.app.atomic_write import write_atomically
from briefgen.app.kept_fields import JsonObject, with_kept_fields
from briefgen.app.project_archive import (
    LIMITS,
    MEGABYTE,
    PackedMember,
    archive_bytes,
    pack,
    read_archive,
    unpack,
)
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.project_json import (
    encoded,
    json_object,
    plain,
    project_from,
    raw_sources,
)
from briefgen.app.project_members import (
    PROJECT_MEMBER,
    member_faults,
    new_original_member,
    original_members,
    original_suffix,
    text_member,
)
from briefgen.collector import paused_collector
from briefgen.errors import BriefgenError, InputError, OutputError
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.value import Value

_LISTED_FAULTS = 20


class OpenProject(Value):
    """A project with the file it stands in.

    `members` are the packed texts and originals of the file; `raw` is its JSON where that
    holds fields this program does not know.
    """

    path: Path
    project: Project
    members: Mapping[str, PackedMember] = {}
    raw: JsonObject | None = None

    def original(self, source: Id) -> tuple[str, bytes] | None:
        """Give suffix (such as ".pdf") and bytes of an imported file, None where it was left out.

        Raises InputError where the member is damaged.
        """
        name = original_members(self.members).get(source)
        if name is None:
            return None
        return original_suffix(name), unpack(name, self.members[name])


def load_project(path: Path) -> OpenProject:
    """Open a project file or a bare project JSON.

    Raises InputError with the file, the place and a remedy for whatever is not as it
    should be; the faults of facts, ids and members are reported together.
    """
    data = _read(path)
    with _faults_of(path), paused_collector():
        if data.startswith(b"PK"):
            return _opened_archive(path, data)
        if data.lstrip().startswith(b"{"):
            return _opened_json(path, data)
        raise InputError(
            "it is no briefgen project.", hint="Open a .brief file, or add this file as a source."
        )


def save_project(
    opened: OpenProject,
    project: Project,
    *,
    path: Path | None = None,
    originals: Mapping[Id, tuple[str, bytes]] = {},
) -> OpenProject:
    """Write `project` over the file it came from, or to `path`, whole or not at all.

    `originals` are file names and bytes of newly imported sources; those in the file stay
    as long as their source does. A name in `.json` gets a bare project, without originals.
    The same project gives the same bytes. Raises OutputError; the file is unchanged then.
    """
    target = path or opened.path
    with _faults_of(target), paused_collector():
        saved, data = _as_written(opened, project, target=target, originals=originals)
    write_atomically(target, data)
    return saved


def _as_written(
    opened: OpenProject,
    project: Project,
    *,
    target: Path,
    originals: Mapping[Id, tuple[str, bytes]],
) -> tuple[OpenProject, bytes]:
    """Give a project as it will be open once it is saved, and the bytes of its file."""
    _raise_all(integrity_faults(project), error=OutputError)
    raw = plain(project)
    if opened.raw is not None:
        raw = with_kept_fields(raw, raw=opened.raw, known=plain(opened.project))
    if target.suffix == ".json":
        members, data = {}, encoded(_with_texts(raw, project))
    else:
        members = _source_members(opened, project, originals)
        data = archive_bytes({PROJECT_MEMBER: pack(encoded(raw)), **members})
    kept = raw if opened.raw is not None else None
    return OpenProject(path=target, project=project, members=members, raw=kept), data


def new_project_file(
    path: Path, project: Project, *, originals: Mapping[Id, tuple[str, bytes]] = {}
) -> OpenProject:
    """Write a project to a file for the first time; raises OutputError as `save_project` does."""
    return save_project(OpenProject(path=path, project=project), project, originals=originals)


def _read(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputError(f"{path} is a folder.", hint="Give the .brief file itself.")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{path} is no file but a device or a channel.")
        if status.st_size > LIMITS.packed:
            raise InputError(f"{path} is larger than {LIMITS.packed // MEGABYTE} MB.")
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise InputError(f"{path} does not exist.", hint="Check name and folder.") from fault
    except PermissionError as fault:
        raise InputError(f"{path} may not be read.", hint="Ask its owner for access.") from fault
    except OSError as fault:
        raise InputError(f"{path} can't be read: {fault.strerror}.") from fault


@contextmanager
def _faults_of(path: Path) -> Iterator[None]:
    try:
        yield
    except BriefgenError as fault:
        raise type(fault)(f"{path}: {fault.message}", hint=fault.hint) from fault


def _opened_json(path: Path, data: bytes) -> OpenProject:
    raw = json_object(data)
    project = project_from(raw)
    for source in raw_sources(raw):
        del source["text"]
    return _checked(path, project, raw=raw, members={})


def _opened_archive(path: Path, data: bytes) -> OpenProject:
    members = read_archive(data)
    if PROJECT_MEMBER not in members:
        raise InputError(f"it is no briefgen project: it holds no {PROJECT_MEMBER}.")
    contents = _contents(members)
    raw = json_object(contents[PROJECT_MEMBER])
    _raise_all(tuple(_fill_in_texts(raw, contents)), error=InputError)
    project = project_from(raw)
    for source in raw_sources(raw):
        del source["text"]
    del members[PROJECT_MEMBER]
    faults = member_faults(tuple(members), project.dossier.sources)
    return _checked(path, project, raw=raw, members=members, faults=faults)


def _contents(members: Mapping[str, PackedMember]) -> dict[str, bytes]:
    # Originals are unpacked only to see that they are whole; together they may be large.
    contents: dict[str, bytes] = {}
    for name, member in members.items():
        data = unpack(name, member)
        if name == PROJECT_MEMBER or name.endswith(".txt"):
            contents[name] = data
    return contents


def _checked(
    path: Path,
    project: Project,
    *,
    raw: JsonObject,
    members: Mapping[str, PackedMember],
    faults: tuple[str, ...] = (),
) -> OpenProject:
    _raise_all((*faults, *integrity_faults(project)), error=InputError)
    kept = None if raw == plain(project) else raw
    return OpenProject(path=path, project=project, members=members, raw=kept)


def _fill_in_texts(raw: JsonObject, contents: Mapping[str, bytes]) -> Iterator[str]:
    for source in raw_sources(raw):
        name = text_member(str(source.get("id")))
        if name not in contents:
            yield f"{name} is missing"
            continue
        try:
            source["text"] = contents[name].decode("utf-8")
        except UnicodeDecodeError as fault:
            yield f"{name} is not UTF-8 at byte {fault.start}"


def _with_texts(raw: JsonObject, project: Project) -> JsonObject:
    from copy import deepcopy

    filled = deepcopy(raw)
    for source, value in zip(raw_sources(filled), project.dossier.sources, strict=True):
        source["text"] = value.text
    return filled


def _source_members(
    opened: OpenProject, project: Project, originals: Mapping[Id, tuple[str, bytes]]
) -> dict[str, PackedMember]:
    earlier = {source.id: source.text for source in opened.project.dossier.sources}
    kept = original_members(opened.members)
    members: dict[str, PackedMember] = {}
    for source in sorted(project.dossier.sources, key=lambda source: source.id):
        name = text_member(source.id)
        if earlier.get(source.id) == source.text and name in opened.members:
            members[name] = opened.members[name]
        else:
            members[name] = pack(source.text.encode("utf-8"))
        if source.id in originals:
            file_name, data = originals[source.id]
            members[new_original_member(source.id, file_name)] = pack(data)
        elif source.id in kept:
            members[kept[source.id]] = opened.members[kept[source.id]]
    return members


def _raise_all(faults: tuple[str, ...], *, error: type[BriefgenError]) -> None:
    if not faults:
        return
    listed = faults[:_LISTED_FAULTS]
    more = len(faults) - len(listed)
    if len(faults) == 1:
        raise error(f"{faults[0]}.")
    rest = f"\n  and {more} more" if more else ""
    raise error(f"{len(faults)} faults:\n  " + "\n  ".join(listed) + rest)
