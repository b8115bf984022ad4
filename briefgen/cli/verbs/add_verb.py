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
@click.option("--replaces", default="", metavar="ID", help="Read it in the place of a source.")
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
    replaces: str,
    brief: str,
    check_names: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Read SOURCE… into PROJECT and tick what is proposed.

    SOURCE is a text, web page, Word document, PDF or mail; - reads standard input.
    Options say of the first text of each SOURCE what it does not tell itself; a mail's
    attachments are texts of their own.

    A changed text may take the place of a source: decisions that still hold stay, those
    that do not are listed.

    \b
    Examples:
      briefgen add talks.brief second.txt --title "Envoys meet" --publisher "Aldren Courier"
      briefgen add talks.brief third.html --date 2024-05-09
      briefgen add talks.brief - --title "Envoys meet" < pasted.txt
      briefgen add talks.brief article.txt --replaces s-couriera
    """
    from msgspec.structs import replace

    from briefgen.app.read_for_project import SourceDetails, once_each
    from briefgen.cli.changes import changing
    from briefgen.cli.reading import originals_of, read_files, say_read

    details = SourceDetails(title=title, publisher=publisher, url=url, document_date=document_date)
    if replaces:
        from briefgen.cli.rereading import Asked, read_again

        asked = Asked(sources, replaces, details, brief, check_names)
        read_again(project, asked, as_json=as_json, quiet=quiet)
        return
    with changing(project) as session:
        dossier = session.project.dossier
        read = read_files(
            sources,
            sides=dossier.sides,
            details=details,
            check_names=check_names,
            meanings=dossier.decisions.meanings,
            quiet=quiet,
        )
        readings = once_each(read, known=dossier.sources)
        session.run(*(replace(reading.command, brief=brief) for reading in readings))
        session.save(originals=originals_of(readings))
    say_read(project, readings, session.project.dossier, as_json=as_json, quiet=quiet)
