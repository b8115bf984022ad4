"""The one export call: a project becomes files, for window and command line alike."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from briefgen.app.atomic_write import write_all_atomically
from briefgen.app.brief_notices import (
    notices_of_columns,
    notices_of_document,
    notices_of_dossier,
    notices_of_length,
    notices_of_plain_language,
)
from briefgen.app.commands.find import find_brief
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.app.file_names import export_stem
from briefgen.app.in_language import labels_of_brief, second_labels_of_brief
from briefgen.app.office_template import read_template
from briefgen.app.prepare_brief import Prepared, prepare_brief, terms_of
from briefgen.app.stamp import stamp_of
from briefgen.compose.compose import Composed, compose
from briefgen.errors import RefusedError, UsageError, unknown_name
from briefgen.export.registry import FORMATS, Kept, Shapes, render
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Conflict
from briefgen.model.document import Document, Heading
from briefgen.model.dossier import Dossier
from briefgen.model.exported import Attachment, Exported, ExportOptions
from briefgen.model.figure import FIGURE_WIDTH
from briefgen.model.house_style import HouseStyle
from briefgen.model.marking import Withheld
from briefgen.model.notices import Notice
from briefgen.model.printing import Printing
from briefgen.model.project import Project
from briefgen.model.recipe import Recipe
from briefgen.model.value import Value
from briefgen.reference.house_styles import load_fonts
from briefgen.reference.logos import load_logo
from briefgen.reference.marking_schemes import load_marking_scheme

__all__ = [
    "ExportReport",
    "ExportSettings",
    "Rendered",
    "brief_with",
    "chosen_brief",
    "compose_brief",
    "export_brief",
    "refuse_remarks",
    "render_annex",
    "render_brief",
    "verify_rendered",
]
_OF_THE_BRIEF = (
    "type",
    "house_style",
    "language",
    "second_language",
    "release",
    "provenance",
    "paper",
    "portion_marks",
    "source_wording",
)
"""Settings that stand in for a field of the brief."""


class Rendered(Value):
    """A brief in every format asked for, by format name; nothing is written yet.

    `refusals` are formats that could not be made, each with the reason; `withheld` is what
    stays out at the release level; `conflicts` are those of the dossier, open or settled;
    `decided` is the dossier as the officer settled them, `printing` what else the brief is
    made of, `composed` what was rendered.
    """

    brief: Brief
    files: Mapping[str, Exported]
    notices: tuple[Notice, ...]
    withheld: tuple[Withheld, ...] = ()
    refusals: tuple[Notice, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    decided: Dossier
    printing: Printing
    composed: Composed


def export_brief(
    project: Project,
    settings: ExportSettings,
    *,
    project_path: Path,
    folder: Path | None = None,
    ending: str = "",
    kept: Kept | None = None,
) -> ExportReport:
    """Write a brief in every format asked for, beside the project or into `folder`.

    All formats are made before any file changes; an `ending` of their names leaves those of
    another version as they are; `kept` is for processes that make more than one brief.
    Raises RefusedError for what must not go
    out at this release level, and when `strict` is set and there is anything to remark.
    """
    rendered = render_brief(project, settings, kept=kept)
    _refuse_leaks(rendered.notices)
    if settings.strict:
        refuse_remarks((*rendered.notices, *rendered.refusals))
    annex = render_annex(project, rendered, settings) if settings.annex else None
    files = dict(_named(rendered, project_path, ending=ending))
    verify_rendered(project, rendered, files=files, project_path=project_path)
    if annex:
        annexed = dict(_named(annex, project_path, ending=f"{ending}-annex"))
        verify_rendered(project, annex, files=annexed, project_path=project_path)
        files |= annexed
    if settings.manifest:
        stem = f"{export_stem(project_path.stem, rendered.brief)}{ending}"
        files |= _manifest(project, rendered, settings, files=files, stem=stem)
    target = folder or project_path.parent
    written = {target / name: data for name, data in files.items()}
    write_all_atomically(written)
    return ExportReport(
        files=tuple(written),
        notices=rendered.notices,
        withheld=rendered.withheld,
        refusals=(*rendered.refusals, *(annex.refusals if annex else ())),
    )


def _manifest(
    project: Project,
    rendered: Rendered,
    settings: ExportSettings,
    *,
    files: Mapping[str, bytes],
    stem: str,
) -> dict[str, bytes]:
    """Make the manifest of finished files, by its name."""
    from briefgen.app.manifest import ENDING, manifest_of

    written = manifest_of(
        project,
        rendered.brief,
        printing=rendered.printing,
        notices=rendered.notices,
        files=files,
        chosen={"pdf_standard": settings.pdf_standard, "embed_selection": settings.embed_selection},
        template=read_template(settings.template).data if settings.template else b"",
    )
    return {f"{stem}{ENDING}": written}


def verify_rendered(
    project: Project, rendered: Rendered, *, files: Mapping[str, bytes], project_path: Path
) -> None:
    """Read finished files again; raises RefusedError where they hold what is not selected."""
    # A preview, and what is only measured, doesn't wait for the readers.
    from briefgen.app.verify_brief import guard_of_rendered, refuse_leaks

    refuse_leaks(files, guard_of_rendered(project, rendered, project_path))


def check_rendered(
    project: Project, rendered: Rendered, *, project_path: Path
) -> tuple[Notice, ...]:
    """Read what was made again, under the names it would get; tell what must not be in it."""
    from briefgen.app.verify_brief import check_leaks, guard_of_rendered

    files = dict(_named(rendered, project_path))
    return check_leaks(files, guard_of_rendered(project, rendered, project_path))


def _named(
    rendered: Rendered, project_path: Path, *, ending: str = ""
) -> Iterator[tuple[str, bytes]]:
    """Give name and bytes of each file."""
    stem = export_stem(project_path.stem, rendered.brief)
    for name, exported in rendered.files.items():
        yield f"{stem}{ending}{FORMATS[name].extension}", exported.data


def _refuse_leaks(notices: tuple[Notice, ...]) -> None:
    refusals = [notice.message for notice in notices if notice.level == "refusal"]
    if refusals:
        raise RefusedError("\n".join(refusals), hint="Nothing was written.")


def render_brief(
    project: Project, settings: ExportSettings, *, kept: Kept | None = None
) -> Rendered:
    """Make the bytes of a brief and collect what there is to remark; writes nothing.

    `kept` is what exporters kept of other briefs, and may keep of this one.
    """
    _require_formats(settings.formats)
    brief = brief_with(chosen_brief(project, settings), settings)
    _require_ticks(brief)
    return _rendered(project, brief, settings, kept=kept)


def render_annex(project: Project, body: Rendered, settings: ExportSettings) -> Rendered | None:
    """Make the bytes of what stays out of a release, so that its body can circulate alone.

    None where nothing stays out. Raises UsageError for a brief without a release level.
    """
    if body.brief.release is None:
        raise UsageError("An annex holds what a release leaves out.", hint="Name a --release.")
    if not body.withheld:
        return None
    ids = tuple(one.id for one in body.withheld)
    annex = replace(body.brief, selected=ids, release=None, passages={})
    return _rendered(project, annex, settings, is_annex=True)


def _rendered(
    project: Project,
    brief: Brief,
    settings: ExportSettings,
    *,
    is_annex: bool = False,
    kept: Kept | None = None,
) -> Rendered:
    prepared = prepare_brief(project.dossier, brief, is_annex=is_annex)
    brief, decided, printing, words, evidence, conflicts = prepared
    style, recipe = printing.style, printing.recipe
    composed = compose_brief(
        replace(project, dossier=decided),
        brief,
        recipe,
        words=words,
        figure_width=prepared.figure_width,
    )
    options = ExportOptions(
        stamp=stamp_of(project, brief),
        logo=load_logo(style),
        template=read_template(settings.template) if settings.template else None,
        pdf_standard=settings.pdf_standard,
        attachment=_selection(composed, prepared) if settings.embed_selection else None,
        for_screen=settings.for_screen,
    )
    measured = settings.strict and recipe.limits_of(brief).pages is not None
    order = _pages_first(settings.formats, measured=measured)
    made, refusals = _render_all(composed, order, style=style, options=options, kept=kept)
    files = {name: made[name] for name in dict.fromkeys(settings.formats) if name in made}
    notices = (
        *notices_of_dossier(project.dossier, brief, evidence=evidence, conflicts=conflicts),
        *notices_of_document(composed, decided, files=files),
        *notices_of_columns(composed, printing),
        *notices_of_length(composed, decided, brief=brief, recipe=recipe, files=made),
        *notices_of_plain_language(composed, decided, recipe=recipe, files=made),
    )
    return Rendered(
        brief=brief,
        files=files,
        # What several formats have to say is said once.
        notices=tuple(dict.fromkeys(notices)),
        withheld=composed.withheld,
        refusals=tuple(refusals[name] for name in settings.formats if name in refusals),
        conflicts=conflicts,
        decided=decided,
        printing=printing,
        composed=composed,
    )


def _selection(composed: Composed, prepared: Prepared) -> Attachment:
    """Give what a brief shows as a file that goes along inside the PDF."""
    # Few exports ask for it.
    from briefgen.app.shown_project import selection_of

    return selection_of(
        prepared.decided,
        prepared.brief,
        document=composed.document,
        labels=prepared.printing.labels,
    )


def chosen_brief(project: Project, settings: ExportSettings) -> Brief:
    """Find the brief that is named, else the first one of the type asked for, else the first."""
    of_type = (one.id for one in project.briefs if one.type == settings.type)
    return find_brief(project, settings.brief or next(of_type, ""))


def _require_ticks(brief: Brief) -> None:
    if not brief.selected:
        raise RefusedError(
            f"Nothing is ticked in the brief {brief.name!r}; there is nothing to export.",
            hint="Tick something: select PROJECT --all, or --add ID.",
        )


def _require_formats(names: tuple[str, ...]) -> None:
    if not names:
        raise UsageError("No format is named.", hint=f"Available: {', '.join(FORMATS)}.")
    for name in names:
        if name not in FORMATS:
            raise unknown_name("format", name, FORMATS)


def brief_with(brief: Brief, settings: ExportSettings) -> Brief:
    """Give the brief as the settings of this run change it; nothing of that is stored."""
    asked: dict[str, Any] = {name: getattr(settings, name) for name in _OF_THE_BRIEF}
    changes = {name: value for name, value in asked.items() if value not in {None, ""}}
    return replace(brief, **changes)


def compose_brief(
    project: Project,
    brief: Brief,
    recipe: Recipe,
    *,
    words: Mapping[str, str] = MappingProxyType({}),
    figure_width: float = FIGURE_WIDTH,
) -> Composed:
    """Compose the document of a brief from shipped and user's data; `words` stand in for labels.

    `figure_width` is what pictures are drawn for.
    """
    return compose(
        project.dossier,
        brief,
        recipe=recipe,
        labels=labels_of_brief(project.dossier, brief, words),
        scheme=load_marking_scheme(project.dossier.marking_scheme).in_language(brief.language),
        terms=terms_of(recipe),
        figure_width=figure_width,
        second_labels=second_labels_of_brief(project.dossier, brief),
    )


def _pages_first(formats: tuple[str, ...], *, measured: bool) -> tuple[str, ...]:
    """Give the formats that lay out pages before the others.

    For what takes its pages from there, and where pages must be `measured`, one of them is
    rendered even where nobody asked for it.
    """
    layouts = [name for name, known in FORMATS.items() if known.lays_out]
    asked = [name for name in layouts if name in formats]
    needed = measured or any(FORMATS[name].follows_layout for name in formats)
    first = asked or (layouts[:1] if needed else [])
    return tuple(dict.fromkeys((*first, *formats)))


def _render_all(
    composed: Composed,
    formats: tuple[str, ...],
    *,
    style: HouseStyle,
    options: ExportOptions,
    kept: Kept | None,
) -> tuple[dict[str, Exported], dict[str, Notice]]:
    """Render formats by their order; one that refuses doesn't keep the others back.

    What lays out pages comes first: the others take the pages of a contents from there.
    """
    fonts, document = load_fonts().asking_first(style.fonts.fallback), composed.document
    shapes = Shapes(document, style)
    files: dict[str, Exported] = {}
    refusals: dict[str, Notice] = {}
    for name in formats:
        try:
            files[name] = render(
                document,
                name,
                style=style,
                fonts=fonts,
                options=options,
                shapes=shapes,
                kept=kept,
            )
            options = _with_layout(options, document, files[name])
        except RefusedError as fault:
            place = FORMATS[name].title
            refusals[name] = Notice(
                code=f"{name}-refused", message=str(fault), level="refusal", place=place
            )
    return files, refusals


def _with_layout(options: ExportOptions, document: Document, exported: Exported) -> ExportOptions:
    """Give the options with how closely a layout sets, and the page of each heading led to."""
    if not exported.pages:
        return options
    pages = {
        block.anchor: place.first
        for block, place in zip(document.blocks, exported.blocks, strict=False)
        if isinstance(block, Heading) and block.anchor
    }
    return replace(options, pages=pages, fit=exported.fit)


def refuse_remarks(notices: Iterable[Notice]) -> None:
    """Raise RefusedError where anything but information is to be remarked."""
    grave = [notice.message for notice in notices if notice.level != "info"]
    if grave:
        count = "1 remark" if len(grave) == 1 else f"{len(grave)} remarks"
        listed = "\n  ".join(grave)
        raise RefusedError(f"--strict: {count}; nothing was written:\n  {listed}")
