"""Exports as the project usually is exported, where nobody asks for something else."""

from collections.abc import Collection

from msgspec.structs import replace

from briefgen.app.export_settings import ExportSettings
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.project import Project


def as_usual(
    settings: ExportSettings, project: Project, *, unasked: Collection[str]
) -> ExportSettings:
    """Give settings in which what was left `unasked`, by name, is as the project says.

    An annex is usual for releases only: without a level nothing stays out of a brief.
    Raises UsageError where an annex is usual and there is no brief of the name asked for.
    """
    usual = project.export or ExportDefaults()
    settings = replace(settings, **{name: getattr(usual, name) for name in unasked})
    if "annex" in unasked and settings.annex:
        return replace(settings, annex=_is_release(project, settings))
    return settings


def _is_release(project: Project, settings: ExportSettings) -> bool:
    # What exports loads slowly, and few projects have an annex.
    from briefgen.app.chosen_brief import asked_brief

    return asked_brief(project, settings).release is not None
