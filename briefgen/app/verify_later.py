"""The no-leak check of any file, later: against the brief it was made from."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from briefgen.app.chosen_brief import asked_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.local_names import names_kept_out
from briefgen.app.manifest import Confirmed, confirmed
from briefgen.app.prepare_brief import Prepared, prepare_brief
from briefgen.app.render_brief import composed_of
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
from briefgen.verify.pdf import TEXT_OF_PAGE
from briefgen.verify.read_file import read_file

_MOST_OF_UNMARKED = 6
"""A page without marks is one text, and one that repeats, each in up to three orders."""


class VerifiedFile(Value):
    """What the search of one file found. `brief` is the one it was held against, by its name.

    `edited` tells which statements that stem from facts it has otherwise, `manifest`
    which hash of the file the manifest beside it confirms. A PDF that does not mark its
    paragraphs can't be `compared`.
    """

    file: Path
    verified: Verified
    brief: str = ""
    edited: tuple[str, ...] = ()
    manifest: Confirmed = ""
    compared: bool = True


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
    brief = asked_brief(project, settings)
    prepared = prepare_brief(project.dossier, brief)
    guard = guard_of_brief(project, prepared, project_path)
    blocks, in_pages = _blocks(data, path.name)
    edited = _edited(blocks, project, prepared, in_pages=in_pages)
    return VerifiedFile(
        file=path,
        verified=verify_files({path.name: data}, guard),
        brief=brief.name or brief.id,
        edited=tuple(f"{path.name}: {line}." for line in edited),
        manifest=confirmed(path, data),
        compared=bool(blocks) or not in_pages,
    )


def _blocks(data: bytes, name: str) -> tuple[list[str], bool]:
    """Give the blocks of the text of a DOCX or PDF, and whether they stand in pages.

    None of a PDF that does not mark them, nor of another file.
    """
    pieces = read_file(data, name).pieces
    pages = [one for one in pieces if re.fullmatch(TEXT_OF_PAGE, one.place)]
    fullest = max(Counter(one.place for one in pages).values(), default=0)
    if fullest > _MOST_OF_UNMARKED:
        return [one.text for one in pages], True
    return [one.text for one in pieces if one.place == TEXT_OF_DOCX], bool(pages)


def _edited(
    written: list[str], project: Project, prepared: Prepared, *, in_pages: bool
) -> Iterable[str]:
    """Tell what the blocks of a file say otherwise than the brief would today."""
    if written:
        composed = composed_of(prepared)
        facts = frozenset(fact.id for fact in project.dossier.facts)
        yield from edited_statements(composed.document, written, facts, figures_are_blocks=in_pages)


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
