"""A brief of a project as the bytes of its files, with what there is to remark; nothing is written.

The document is put together first (`composed_of`), then rendered in each format.
"""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from briefgen.app.brief_notices import (
    notices_of_columns,
    notices_of_document,
    notices_of_dossier,
    notices_of_length,
    notices_of_plain_language,
)
from briefgen.app.chosen_brief import asked_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.in_language import labels_of_brief, second_labels_of_brief
from briefgen.app.office_template import read_template
from briefgen.app.prepare_brief import Prepared, prepare_brief, terms_of
from briefgen.app.render_formats import pages_first, render_formats, require_formats
from briefgen.app.stamp import stamp_of
from briefgen.compose.compose import Composed, compose
from briefgen.errors import RefusedError, UsageError
from briefgen.export.registry import Kept
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.exported import Attachment, Exported, ExportOptions
from briefgen.model.figure import FIGURE_WIDTH
from briefgen.model.marking import Withheld
from briefgen.model.notices import Notice
from briefgen.model.printing import Printing
from briefgen.model.project import Project
from briefgen.model.recipe import Recipe
from briefgen.model.value import Value
from briefgen.reference.logos import load_logo
from briefgen.reference.marking_schemes import load_marking_scheme


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


def render_brief(
    project: Project, settings: ExportSettings, *, kept: Kept | None = None
) -> Rendered:
    """Make the bytes of a brief and collect what there is to remark; writes nothing.

    `kept` is what exporters kept of other briefs, and may keep of this one.
    """
    require_formats(settings.formats)
    brief = asked_brief(project, settings)
    _require_ticks(brief)
    return _rendered(project, brief, settings, kept=kept)


def _require_ticks(brief: Brief) -> None:
    if not brief.selected:
        raise RefusedError(
            f"Nothing is ticked in the brief {brief.name!r}; there is nothing to export.",
            hint="Tick something: select PROJECT --all, or --add ID.",
        )


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
    brief, printing = prepared.brief, prepared.printing
    composed = composed_of(prepared)
    options = _options(project, prepared, composed, settings=settings)
    measured = settings.strict and printing.recipe.limits_of(brief).pages is not None
    made, refusals = render_formats(
        composed.document,
        pages_first(settings.formats, measured=measured),
        style=printing.style,
        options=options,
        kept=kept,
    )
    files = {name: made[name] for name in dict.fromkeys(settings.formats) if name in made}
    return Rendered(
        brief=brief,
        files=files,
        notices=_notices(project, prepared, composed, made=made, files=files),
        withheld=composed.withheld,
        refusals=tuple(refusals[name] for name in settings.formats if name in refusals),
        conflicts=prepared.conflicts,
        decided=prepared.decided,
        printing=printing,
        composed=composed,
    )


def _options(
    project: Project, prepared: Prepared, composed: Composed, *, settings: ExportSettings
) -> ExportOptions:
    return ExportOptions(
        stamp=stamp_of(project, prepared.brief),
        logo=load_logo(prepared.printing.style),
        template=read_template(settings.template) if settings.template else None,
        pdf_standard=settings.pdf_standard,
        attachment=_selection(composed, prepared) if settings.embed_selection else None,
        for_screen=settings.for_screen,
    )


def _notices(
    project: Project,
    prepared: Prepared,
    composed: Composed,
    *,
    made: Mapping[str, Exported],
    files: Mapping[str, Exported],
) -> tuple[Notice, ...]:
    """Gather what there is to remark on what was `made`, of which `files` were asked for."""
    brief, decided, recipe = prepared.brief, prepared.decided, prepared.printing.recipe
    evidence, conflicts = prepared.evidence, prepared.conflicts
    notices = (
        *notices_of_dossier(project.dossier, brief, evidence=evidence, conflicts=conflicts),
        *notices_of_document(composed, decided, files=files),
        *notices_of_columns(composed, prepared.printing),
        *notices_of_length(composed, decided, brief=brief, recipe=recipe, files=made),
        *notices_of_plain_language(composed, decided, recipe=recipe, files=made),
    )
    # What several formats have to say is said once.
    return tuple(dict.fromkeys(notices))


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


def composed_of(prepared: Prepared) -> Composed:
    """Compose the document of a brief with what it is printed with."""
    brief, printing = prepared.brief, prepared.printing
    return compose(
        prepared.decided,
        brief,
        recipe=printing.recipe,
        labels=printing.labels,
        scheme=printing.scheme,
        terms=printing.terms,
        figure_width=prepared.figure_width,
        second_labels=printing.second_labels,
    )


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
