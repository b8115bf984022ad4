"""Set how the files of a project are made."""

from msgspec.structs import replace

from briefgen.app.commands.command import SetExport
from briefgen.errors import UsageError, unknown_name
from briefgen.export.registry import FORMATS
from briefgen.model.project import Project


def set_export(project: Project, command: SetExport) -> Project:
    """Keep the options with the project; raise UsageError for an unknown format, or for none."""
    if not command.options.formats:
        raise UsageError("No format is named.", hint=f"Available: {', '.join(FORMATS)}.")
    for name in command.options.formats:
        if name not in FORMATS:
            raise unknown_name("format", name, FORMATS)
    return replace(project, export=command.options)
