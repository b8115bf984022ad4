"""The one export call: a project becomes files, for window and command line alike."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from briefgen.app.atomic_write import write_all_atomically
from briefgen.app.brief_notices import notices_of_document, notices_of_dossier
from briefgen.app.commands.find import find_brief
from briefgen.app.file_names import export_stem
from briefgen.app.source_date import source_date
from briefgen.checks.conflicts import conflicts_in
from briefgen.checks.decisions import settled
from briefgen.checks.evidence import gather_evidence
from briefgen.checks.united import united_people
from briefgen.compose.compose import Composed, compose
from briefgen.errors import RefusedError, UsageError, unknown_name
from briefgen.export.registry import FORMATS, render
from briefgen.model.brief import Brief, PaperName, Provenance
from briefgen.model.conflicts import Conflict
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.marking import Marking
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from briefgen.model.recipe import Recipe
from briefgen.model.value import Value
from briefgen.reference.house_styles import load_fonts, load_house_style
from briefgen.reference.labels import load_labels
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_LATEST = datetime(2107, 12, 31, 23, 59, 58, tzinfo=UTC)
"""The first and last moment a zip can hold; the first also for briefs without any date."""


class ExportSettings(Value):
    """What to export and how; empty fields mean what the brief itself says."""

    brief: str = ""
    formats: tuple[str, ...] = ("docx", "pdf")
    type: str = ""
    house_style: str = ""
    language: str = ""
    release: Marking | None = None
    provenance: Provenance | None = None
    paper: PaperName | None = None
    strict: bool = False


class Rendered(Value):
    """A brief in every format asked for, by format name; nothing is written yet.

    `refusals` are formats that could not be made, each with the reason; `conflicts` are
    those of the dossier, open or settled.
    """

    brief: Brief
    files: Mapping[str, Exported]
    notices: tuple[Notice, ...]
    refusals: tuple[Notice, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class ExportReport(Value):
    """What was written, with everything the officer should know."""

    files: tuple[Path, ...]
    notices: tuple[Notice, ...]
    refusals: tuple[Notice, ...] = ()


def export_brief(
    project: Project, settings: ExportSettings, *, project_path: Path, folder: Path | None = None
) -> ExportReport:
    """Write a brief in every format asked for, beside the project or into `folder`.

    All formats are made before any file changes. Raises RefusedError for what must not go
    out at this release level, and when `strict` is set and there is anything to remark.
    """
    rendered = render_brief(project, settings)
    _refuse_leaks(rendered.notices)
    if settings.strict:
        refuse_remarks((*rendered.notices, *rendered.refusals))
    target = folder or project_path.parent
    stem = export_stem(project_path.stem, rendered.brief)
    files = {
        target / f"{stem}{FORMATS[name].extension}": exported.data
        for name, exported in rendered.files.items()
    }
    write_all_atomically(files)
    return ExportReport(files=tuple(files), notices=rendered.notices, refusals=rendered.refusals)


def _refuse_leaks(notices: tuple[Notice, ...]) -> None:
    refusals = [notice.message for notice in notices if notice.level == "refusal"]
    if refusals:
        raise RefusedError("\n".join(refusals), hint="Nothing was written.")


def render_brief(project: Project, settings: ExportSettings) -> Rendered:
    """Make the bytes of a brief and collect what there is to remark; writes nothing."""
    _require_formats(settings.formats)
    brief = brief_with(find_brief(project, settings.brief), settings)
    recipe = load_recipe(brief.type)
    evidence = gather_evidence(project.dossier)
    conflicts = conflicts_in(evidence)
    decided = united_people(settled(project.dossier, conflicts), brief, evidence.groups)
    composed = compose_brief(replace(project, dossier=decided), brief, recipe)
    options = ExportOptions(stamp=stamp_of(project, brief))
    files, refusals = _render_all(composed, brief, settings.formats, options)
    notices = (
        *notices_of_dossier(project.dossier, brief, evidence=evidence, conflicts=conflicts),
        *notices_of_document(composed, decided, limits=recipe.limits, files=files),
    )
    return Rendered(
        brief=brief,
        files=files,
        # What several formats have to say is said once.
        notices=tuple(dict.fromkeys(notices)),
        refusals=refusals,
        conflicts=conflicts,
    )


def _require_formats(names: tuple[str, ...]) -> None:
    if not names:
        raise UsageError("No format is named.", hint=f"Available: {', '.join(FORMATS)}.")
    for name in names:
        if name not in FORMATS:
            raise unknown_name("format", name, FORMATS)


def brief_with(brief: Brief, settings: ExportSettings) -> Brief:
    """Give the brief as the settings of this run change it; nothing of that is stored."""
    names = ("type", "house_style", "language", "release", "provenance", "paper")
    changes: dict[str, Any] = {name: value for name in names if (value := getattr(settings, name))}
    return replace(brief, **changes)


def compose_brief(project: Project, brief: Brief, recipe: Recipe) -> Composed:
    """Compose the document of a brief from shipped and user's data."""
    return compose(
        project.dossier,
        brief,
        recipe=recipe,
        labels=load_labels(brief.language),
        scheme=load_marking_scheme(project.dossier.marking_scheme),
    )


def _render_all(
    composed: Composed, brief: Brief, formats: tuple[str, ...], options: ExportOptions
) -> tuple[dict[str, Exported], tuple[Notice, ...]]:
    """Render every format; one that refuses doesn't keep the others back."""
    style, fonts = load_house_style(brief.house_style), load_fonts()
    files, refusals = {}, []
    for name in dict.fromkeys(formats):
        try:
            files[name] = render(composed.document, name, style=style, fonts=fonts, options=options)
        except RefusedError as fault:
            place = FORMATS[name].title
            refusals.append(
                Notice(code=f"{name}-refused", message=str(fault), level="refusal", place=place)
            )
    return files, tuple(refusals)


def refuse_remarks(notices: Iterable[Notice]) -> None:
    """Raise RefusedError where anything but information is to be remarked."""
    grave = [notice.message for notice in notices if notice.level != "info"]
    if grave:
        count = "1 remark" if len(grave) == 1 else f"{len(grave)} remarks"
        listed = "\n  ".join(grave)
        raise RefusedError(f"--strict: {count}; nothing was written:\n  {listed}")


def stamp_of(project: Project, brief: Brief) -> datetime:
    """Give the moment written into files: never the clock's, always one a zip can hold.

    SOURCE_DATE_EPOCH where it is set, else "as at", else the brief's date, else the date
    of the youngest source.
    """
    if moment := source_date():
        return _fitting(moment)
    if brief.header.as_at:
        return _fitting(brief.header.as_at)
    sources = project.dossier.sources
    dates = (source.document_date.value for source in sources if source.document_date)
    day = brief.header.date or max(dates, default=_EARLIEST.date())
    return _fitting(datetime.combine(day, time()))


def _fitting(moment: datetime) -> datetime:
    """Give the nearest moment that a zip can hold, in UTC, which a moment without zone is in."""
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max(zoned, _EARLIEST), _LATEST).astimezone(UTC)
