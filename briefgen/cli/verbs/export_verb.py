"""`briefgen export`: write a brief."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli.export_options import export_options, export_settings, unasked
from briefgen.cli.options import PROJECT, project_argument, telling_options

if TYPE_CHECKING:
    from briefgen.app.export_settings import ExportReport
    from briefgen.model.marking import Marking
    from briefgen.model.project import Project


@click.command("export")
@project_argument
@click.option("-t", "--type", "type_name", default="", metavar="TYPE", help="Brief type.")
@click.option("-o", "--output", type=PROJECT, metavar="DIR", help="Folder; else the project's.")
@export_options
@telling_options
def command(
    project: Path,
    type_name: str,
    output: Path | None,
    release: str,
    as_json: bool,
    quiet: bool,
    **options: Any,
) -> None:
    """Write the brief of PROJECT as DOCX and PDF, beside it or into DIR.

    Options hold for this run and are not stored. Without --brief, -t takes the first brief
    of its type, or else makes the first brief one for this run.

    --release LEVEL, with the caveats that are allowed, leaves out what is marked higher and
    lists it by id and ground. It is a drafting aid: whoever releases a brief answers for it.

    --provenance shows sources as numbered notes, as footnotes, as an annex of each fact's own
    words, as Word comments (the PDF then has notes), or not at all.

    --language writes labels, dates and names in ar, en, es, fr, ru or zh; your texts stand in it
    where you gave them (set … meeting.title@fr=…), else in their own. --bilingual puts a second
    language beside the first, row by row.

    --template takes styles, numbering, theme and page of a .dotx or .docx for the DOCX, and
    nothing else of it.

    --embed-selection attaches what the brief shows, as a project that briefgen opens; nothing
    that the brief does not print is in it. The PDF is PDF/A-3a then, or PDF/A-4f.

    \b
    Examples:
      briefgen export talks.brief
      briefgen export talks.brief -f docx,pdf,md -o out --provenance none
      briefgen export talks.brief --paper Letter --strict
      briefgen export talks.brief --language fr
      briefgen export talks.brief --bilingual zh
      briefgen export talks.brief -s uk-whitehall-like --release "internal draft"
      briefgen export talks.brief --pdf-standard ua2-a4 --embed-selection
    """
    from briefgen.app.export_brief import export_brief
    from briefgen.app.usual_export import as_usual
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    release_level = _release(release, opened)
    asked = export_settings(type=type_name, release=release_level, **options)
    settings = as_usual(asked, opened, unasked=unasked(**options))
    report = export_brief(opened, settings, project_path=project, folder=output)
    _tell(report, project, as_json=as_json, quiet=quiet)


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
