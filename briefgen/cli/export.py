"""Export a brief as a command line asks for it, and tell what was written."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.cli.words import listed

if TYPE_CHECKING:
    from briefgen.app.export_settings import ExportReport, ExportSettings
    from briefgen.model.marking import Marking
    from briefgen.model.project import Project

_FIELDS = {"style": "house_style", "bilingual": "second_language"}
"""Fields of the settings that are called otherwise on the command line."""


def export(
    project: Path,
    type_name: str,
    output: Path | None,
    release: str,
    as_json: bool,
    quiet: bool,
    **options: Any,
) -> None:
    """Write the brief of a project; the options are those of `briefgen export`."""
    from briefgen.app.export_brief import export_brief
    from briefgen.app.usual_export import as_usual
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    release_level = _release(release, opened)
    asked = export_settings(type=type_name, release=release_level, **options)
    settings = as_usual(asked, opened, unasked=unasked(**options))
    report = export_brief(opened, settings, project_path=project, folder=output)
    _tell(report, project, as_json=as_json, quiet=quiet)


def export_settings(**options: Any) -> "ExportSettings":
    """Give the settings that the options ask for; a release in words is read by `known_marking`.

    What is left open (`unasked`) is filled in by `as_usual`.
    """
    from briefgen.app.export_settings import ExportSettings

    left_open = unasked(**options)
    asked: dict[str, Any] = {
        _FIELDS.get(name, name): listed((value,)) if name == "formats" else value
        for name, value in options.items()
        if name not in left_open
    }
    return ExportSettings(**asked)


def unasked(**options: Any) -> tuple[str, ...]:
    """Name what the options leave to how a project is usually exported."""
    from briefgen.model.export_defaults import ExportDefaults

    return tuple(name for name in ExportDefaults.__struct_fields__ if not options[name])


def _release(words: str, project: "Project") -> "Marking | None":
    """Read a release level against the marking scheme of the project."""
    from briefgen.app.commands.markings import known_marking

    return known_marking(words, project)


def _withheld(report: "ExportReport") -> list[str]:
    """Say what stayed out at this release; listings load slowly, and mostly nothing did."""
    if not report.withheld:
        return []
    from briefgen.cli.listing import withheld_line

    return [withheld_line(one) for one in report.withheld]


def _tell(report: "ExportReport", project: Path, *, as_json: bool, quiet: bool) -> None:
    """Say what was written; raise where a format was refused, for the exit code."""
    from briefgen.cli.output import naming_project, say_notices, say_result
    from briefgen.errors import RefusedError

    notices = tuple(naming_project(report.notices, project))
    refusals = tuple(naming_project(report.refusals, project))
    if not as_json:
        say_notices(notices, quiet=quiet)
    say_result(
        {
            "files": report.files,
            "notices": (*notices, *refusals),
            "withheld": report.withheld,
        },
        [*(f"Wrote {file}" for file in report.files), *_withheld(report)],
        as_json=as_json,
        quiet=quiet,
    )
    if refusals:
        raise RefusedError("\n".join(refusal.message for refusal in refusals))
