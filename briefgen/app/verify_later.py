"""The no-leak check of any file, later: against the brief it was made from."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from briefgen.app.export_brief import ExportSettings, brief_with, chosen_brief, compose_brief
from briefgen.app.local_names import names_kept_out
from briefgen.app.manifest import Confirmed, confirmed
from briefgen.app.prepare_brief import Prepared, prepare_brief
from briefgen.app.verify_brief import guard_of_brief
from briefgen.checks.edited import edited_statements
from briefgen.errors import InputError
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.model.project import Project
from briefgen.model.value import Value
from briefgen.reference.labels import label_languages
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import recipe_names
from briefgen.verify.docx import TEXT_OF_DOCX
from briefgen.verify.guard import Guard, Verified, verify_files
from briefgen.verify.read_file import read_file


class VerifiedFile(Value):
    """What the search of one file found. `brief` is the one it was held against, by its name.

    `edited` tells which statements that stem from facts a DOCX has otherwise, `manifest`
    which hash of the file the manifest beside it confirms.
    """

    file: Path
    verified: Verified
    brief: str = ""
    edited: tuple[str, ...] = ()
    manifest: Confirmed = ""


def verify_paths(
    paths: Iterable[Path], project: Project | None, settings: ExportSettings, *, project_path: Path
) -> tuple[VerifiedFile, ...]:
    """Search files that exist; without a project for the names of user and machine only.

    What the settings leave open is taken from the name of each file, which tells type,
    language and release level. Raises InputError for a file that can't be read.
    """
    return tuple(_verified(path, project, settings, project_path=project_path) for path in paths)


def _verified(
    path: Path, project: Project | None, settings: ExportSettings, *, project_path: Path
) -> VerifiedFile:
    data = _read(path)
    if project is None:
        local = tuple(names_kept_out(path))
        guard = Guard(kept_out=local, allowed=frozenset(), passages=frozenset())
        verified = verify_files({path.name: data}, guard)
        return VerifiedFile(file=path, verified=verified, manifest=confirmed(path, data))
    scheme = load_marking_scheme(project.dossier.marking_scheme)
    settings = settings_from_name(path.stem, settings, scheme)
    brief = brief_with(chosen_brief(project, settings), settings)
    prepared = prepare_brief(project.dossier, brief)
    guard = guard_of_brief(
        project.dossier,
        prepared.decided,
        prepared.brief,
        printing=prepared.printing,
        project_path=project_path,
    )
    return VerifiedFile(
        file=path,
        verified=verify_files({path.name: data}, guard),
        brief=brief.name or brief.id,
        edited=tuple(_edited(path, data, project, prepared)),
        manifest=confirmed(path, data),
    )


def _edited(path: Path, data: bytes, project: Project, prepared: Prepared) -> Iterator[str]:
    """Tell what a DOCX says otherwise than the brief would today; of other files nothing."""
    written = [one.text for one in read_file(data, path.name).pieces if one.place == TEXT_OF_DOCX]
    if written:
        decided = replace(project, dossier=prepared.decided)
        recipe = prepared.printing.recipe
        composed = compose_brief(decided, prepared.brief, recipe, words=prepared.words)
        facts = frozenset(fact.id for fact in project.dossier.facts)
        for line in edited_statements(composed.document, written, facts):
            yield f"{path.name}: {line}."


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise InputError(f"{path} can't be read: {fault.strerror}.") from fault


def settings_from_name(
    stem: str, settings: ExportSettings, scheme: MarkingScheme
) -> ExportSettings:
    """Fill in what the name of a file tells: `<project>-<type>[-<languages>][-<release>]`."""
    types = [name for name in recipe_names() if f"-{name}-" in f"{stem}-"]
    if not types:
        return settings
    type_name = max(types, key=len)
    words = f"{stem}-".rpartition(f"-{type_name}-")[2].strip("-")
    language, rest = _language(words)
    second, rest = _language(rest) if language else ("", rest)
    return replace(
        settings,
        type=settings.type or type_name,
        language=settings.language or language,
        second_language=settings.second_language or second,
        release=settings.release or _release(rest, scheme),
    )


def _language(words: str) -> tuple[str, str]:
    """Give the language that words begin with, empty where it is none, and the rest."""
    language, _, rest = words.partition("-")
    return (language, rest) if language in label_languages() else ("", words)


def _release(words: str, scheme: MarkingScheme) -> Marking | None:
    """Read a level with its caveats as they stand in the name of a file."""
    for level in sorted((one.id for one in scheme.levels), key=len, reverse=True):
        if f"{words}-".startswith(f"{level}-"):
            rest = f"-{words[len(level) :]}-"
            caveats = (one.id for one in scheme.caveats if f"-{one.id}-" in rest)
            return Marking(level=level, caveats=tuple(caveats))
    return None


def unsound(found: Iterable[VerifiedFile]) -> Iterator[VerifiedFile]:
    """Yield the files in which something was found, or that could not be read whole."""
    for one in found:
        if one.verified.leaks or one.verified.unread or one.edited or one.manifest == "neither":
            yield one
