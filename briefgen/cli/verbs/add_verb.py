"""`briefgen add`: add a source to a project."""

from datetime import date
from pathlib import Path

import click

from briefgen.cli.options import (
    ISO_DATE,
    PROJECT,
    brief_option,
    check_names_option,
    project_argument,
    telling_options,
)


@click.command("add")
@project_argument
@click.argument("sources", type=PROJECT, nargs=-1, required=True, metavar="SOURCE…")
@click.option("--title", default="", help="Title of the article.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--date", "document_date", type=ISO_DATE, help="When it was published.")
@click.option("--url", default="", help="Where it stands.")
@brief_option
@check_names_option
@telling_options
def command(
    project: Path,
    sources: tuple[Path, ...],
    title: str,
    publisher: str,
    document_date: date | None,
    url: str,
    brief: str,
    check_names: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Read SOURCE… into PROJECT and tick what is proposed.

    \b
    Examples:
      briefgen add talks.brief second.txt --title "Envoys meet" --publisher "Aldren Courier"
      briefgen add talks.brief third.txt --date 2024-05-09
    """
    from msgspec.structs import replace

    from briefgen.app.read_for_project import SourceDetails
    from briefgen.cli.changes import changing
    from briefgen.cli.reading import originals_of, read_files, say_read

    details = SourceDetails(title=title, publisher=publisher, url=url, document_date=document_date)
    with changing(project) as session:
        sides = session.project.dossier.sides
        readings = read_files(
            sources, sides=sides, details=details, check_names=check_names, quiet=quiet
        )
        session.run(*(replace(reading.command, brief=brief) for reading in readings))
        session.save(originals=originals_of(readings))
    say_read(project, readings, as_json=as_json, quiet=quiet)
