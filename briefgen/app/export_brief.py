"""The one export call: a project becomes files, for window and command line alike."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from briefgen.app.atomic_write import write_all_atomically
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.app.file_names import export_stem
from briefgen.app.office_template import read_template
from briefgen.app.render_brief import Rendered, render_annex, render_brief
from briefgen.errors import RefusedError
from briefgen.export.registry import FORMATS, Kept
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted
from briefgen.model.project import Project


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
    from briefgen.app.verify_brief import guard_of_brief, refuse_leaks

    refuse_leaks(files, guard_of_brief(project, rendered, project_path))


def check_rendered(
    project: Project, rendered: Rendered, *, project_path: Path
) -> tuple[Notice, ...]:
    """Read what was made again, under the names it would get; tell what must not be in it."""
    from briefgen.app.verify_brief import check_leaks, guard_of_brief

    files = dict(_named(rendered, project_path))
    return check_leaks(files, guard_of_brief(project, rendered, project_path))


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


def refuse_remarks(notices: Iterable[Notice]) -> None:
    """Raise RefusedError where anything but information is to be remarked."""
    grave = [notice.message for notice in notices if notice.level != "info"]
    if grave:
        count = counted(len(grave), "remark")
        listed = "\n  ".join(grave)
        raise RefusedError(f"--strict: {count}; nothing was written:\n  {listed}")
