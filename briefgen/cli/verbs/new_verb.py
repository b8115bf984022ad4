"""`briefgen new`: make a project from sources."""

from datetime import date
from pathlib import Path

import click

from briefgen.cli.options import ISO_DATE, PROJECT, json_option, project_argument, quiet_option


@click.command("new")
@project_argument
@click.argument("sources", type=PROJECT, nargs=-1, required=True, metavar="SOURCE…")
@click.option("--as-of", type=ISO_DATE, help="Day the sources were published (2024-05-07).")
@click.option("--ours", default="", metavar="NAME", help="Our side, such as 'United States'.")
@click.option("--theirs", default="", metavar="NAME", help="The other side, such as 'China'.")
@click.option("--scheme", default="plain", show_default=True, help="Marking scheme.")
@json_option
@quiet_option
def command(
    project: Path,
    sources: tuple[Path, ...],
    as_of: date | None,
    ours: str,
    theirs: str,
    scheme: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Make PROJECT from articles and notices and propose their facts.

    \b
    Examples:
      briefgen new talks.brief article.txt notice.txt
      briefgen new talks.brief article.txt --as-of 2024-05-07 --ours "United States" --theirs China
    """
    from briefgen.app.project_file import new_project_file
    from briefgen.app.read_for_project import new_project
    from briefgen.cli.reading import free_path, read_files, say_read
    from briefgen.model.dossier import Side, Sides
    from briefgen.reference.marking_schemes import load_marking_scheme

    path = free_path(project)
    load_marking_scheme(scheme)
    sides = Sides(ours=Side(name=ours), theirs=Side(name=theirs))
    readings = read_files(sources, sides=sides, as_of=as_of, quiet=quiet)
    made = new_project(readings, sides=sides, marking_scheme=scheme)
    originals = {id_: kept for reading in readings for id_, kept in reading.originals.items()}
    new_project_file(path, made, originals=originals)
    say_read(path, readings, as_json=as_json, quiet=quiet)
