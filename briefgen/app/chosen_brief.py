"""The brief that an export is of: the one named, as the settings of this run change it."""

from typing import Any

from msgspec.structs import replace

from briefgen.app.commands.find import find_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.model.brief import SETTINGS, Brief
from briefgen.model.project import Project


def asked_brief(project: Project, settings: ExportSettings) -> Brief:
    """Give the brief that is asked for, as the settings of this run change it."""
    return brief_with(chosen_brief(project, settings), settings)


def chosen_brief(project: Project, settings: ExportSettings) -> Brief:
    """Find the brief that is named, else the first one of the type asked for, else the first."""
    of_type = (one.id for one in project.briefs if one.type == settings.type)
    return find_brief(project, settings.brief or next(of_type, ""))


def brief_with(brief: Brief, settings: ExportSettings) -> Brief:
    """Give the brief as the settings of this run change it; nothing of that is stored."""
    asked: dict[str, Any] = {name: getattr(settings, name) for name in SETTINGS}
    changes = {name: value for name, value in asked.items() if value not in {None, ""}}
    return replace(brief, **changes)
