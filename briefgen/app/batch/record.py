"""What earlier runs of a batch wrote into a folder, so that the next one goes on from there.

The record lies beside the briefs, a line for each: the hash of all that the brief was made
of, and of each file. Project names and paths are not in it. A run that is killed leaves
whole lines behind; a torn one is as if it were not there.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

from briefgen import __version__
from briefgen.app.atomic_write import output_error
from briefgen.app.batch.jobs import BatchJob
from briefgen.errors import InputError
from briefgen.model.value import Value
from briefgen.reference.user_folder import user_folder

NAME = "briefgen-batch.jsonl"


class Entry(Value):
    """One brief that was written: the hash of its job, and of each of its files by name."""

    job: str
    files: dict[str, str]
    remarks: int = 0


class BatchRecord:
    """The record of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / NAME
        self._entries = {entry.job: entry for entry in _entries(self._path)}

    def written(self, job: str) -> Entry | None:
        """Give what a job wrote, as long as all its files are as they were then."""
        entry = self._entries.get(job)
        if entry is None or not entry.files:
            return None
        same = all(_hash_of(self._folder / name) == known for name, known in entry.files.items())
        return entry if same else None

    def add(self, job: str, files: tuple[str, ...], *, remarks: int) -> None:
        """Note what a job wrote; raises OutputError where that can't be noted."""
        hashes = {name: _hash_of(self._folder / name) for name in files}
        entry = Entry(job=job, files=hashes, remarks=remarks)
        self._entries[job] = entry
        try:
            with self._path.open("ab") as record:
                record.write(msgspec.json.encode(entry) + b"\n")
        except OSError as fault:
            raise output_error(self._path, fault) from fault


def hash_of_job(job: BatchJob, own: Mapping[str, bytes]) -> str:
    """Hash all that a brief is made of: project and its name, options, own files, this version.

    `own` gives the user's files (`own_files`). Raises InputError where project or template
    can't be read.
    """
    template = job.settings.template
    parts = [
        __version__.encode(),
        job.project.stem.encode(errors="surrogateescape"),
        msgspec.json.encode((job.settings, job.release, job.unasked), enc_hook=str, order="sorted"),
        _content(job.project),
        _content(template) if template else b"",
        *(part for name, content in sorted(own.items()) for part in (name.encode(), content)),
    ]
    whole = sha256()
    for part in parts:
        # Each part is hashed first, so that no bytes can move from one to the next.
        whole.update(sha256(part).digest())
    return whole.hexdigest()


def own_files() -> dict[str, bytes]:
    """Read the user's own styles, types, schemes, terms and logos, by their place."""
    folder = user_folder()
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): _content(path) for path in found}


def _entries(path: Path) -> Iterator[Entry]:
    """Yield the whole entries of a record; other lines, and other files, say nothing."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        try:
            yield msgspec.json.decode(line, type=Entry)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            continue


def _hash_of(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise InputError(f"{path} can't be read: {fault.strerror}.") from fault
