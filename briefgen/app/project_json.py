"""Read and write the JSON of a project, with errors that say where."""

import re
from collections.abc import Iterator

import msgspec

from briefgen.app.kept_fields import JsonObject
from briefgen.app.migrations import migrated
from briefgen.errors import InputError, OutputError
from briefgen.late_patterns import late_pattern
from briefgen.model.project import FORMAT, FORMAT_VERSION, Project

_FAULT = late_pattern(r"(?P<what>.*) - at (?:`key` in )?`\$\.?(?P<where>.*)`", re.DOTALL)


def json_object(data: bytes) -> JsonObject:
    """Decode the JSON of a project in the current version; raise InputError for anything else."""
    try:
        raw = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise InputError(f"the JSON is damaged: {fault}.", hint="Use a backup.") from fault
    except RecursionError as fault:
        raise InputError("the JSON is nested too deeply.", hint="Use a backup.") from fault
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise InputError(
            "it is no briefgen project.", hint=f'Its JSON has to begin with "format": "{FORMAT}".'
        )
    return migrated(raw, version=_version_of(raw), target=FORMAT_VERSION)


def project_from(raw: JsonObject) -> Project:
    """Build the project from its JSON values; raise InputError that names the place of a fault."""
    try:
        return msgspec.convert(raw, Project)
    except msgspec.ValidationError as fault:
        raise InputError(_with_place_first(str(fault))) from fault


def plain(project: Project) -> JsonObject:
    """Give the JSON values of a project, the texts of its sources left out.

    Raises OutputError for a text that is no Unicode (half of a character).
    """
    try:
        raw: JsonObject = msgspec.json.decode(msgspec.json.encode(project))
    except UnicodeEncodeError as fault:
        around = fault.object[max(0, fault.start - 30) : fault.start]
        raise OutputError(
            f"a text holds half of a character after {around!r}.", hint="Delete it and save again."
        ) from fault
    for source in raw_sources(raw):
        del source["text"]
    return raw


def encoded(raw: JsonObject) -> bytes:
    """Write JSON values, indented by one space, in the order they have."""
    return msgspec.json.format(msgspec.json.encode(raw), indent=1) + b"\n"


def raw_sources(raw: JsonObject) -> Iterator[JsonObject]:
    """Yield the sources of a project's JSON, as far as they are objects at all."""
    dossier = raw.get("dossier")
    sources = dossier.get("sources") if isinstance(dossier, dict) else None
    if isinstance(sources, list):
        yield from (source for source in sources if isinstance(source, dict))


def _version_of(raw: JsonObject) -> tuple[int, int]:
    match raw.get("version"):
        case [int() as major, int() as minor] if major >= 1 and minor >= 0:
            version = (major, minor)
        case other:
            raise InputError(f"version: expected two numbers such as [1, 0], got {other!r}.")
    if version[0] > FORMAT_VERSION[0]:
        raise InputError(
            f"it has version {major}.{minor} of the project format; this program reads up to "
            f"{FORMAT_VERSION[0]}.x.",
            hint="Install a newer version of briefgen.",
        )
    return version


def _with_place_first(message: str) -> str:
    found = _FAULT.fullmatch(message)
    what, where = (found["what"], found["where"]) if found else (message, "")
    what = what.replace("`", "")
    return f"{where}: {what[:1].lower()}{what[1:]}." if where else f"{what}."
