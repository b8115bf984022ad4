"""`briefgen new`: make a project from sources."""

import os
from datetime import date
from pathlib import Path

import click

from briefgen.cli.options import (
    ISO_DATE,
    PROJECT,
    check_names_option,
    project_argument,
    telling_options,
)

_ENDINGS = (".brief", ".json")


@click.command("new")
@project_argument
@click.argument("sources", type=PROJECT, nargs=-1, required=True, metavar="SOURCE…")
@click.option("--as-of", type=ISO_DATE, help="Day the sources were published (2024-05-07).")
@click.option("--ours", default="", metavar="NAME", help="Our side, such as 'United States'.")
@click.option("--theirs", default="", metavar="NAME", help="The other side, such as 'China'.")
@click.option("--scheme", default="plain", show_default=True, help="Marking scheme.")
@check_names_option
@telling_options
def command(
    project: Path,
    sources: tuple[Path, ...],
    as_of: date | None,
    ours: str,
    theirs: str,
    scheme: str,
    check_names: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Make PROJECT from articles and notices and propose their facts.

    SOURCE is a text, web page, Word document, PDF or mail; - reads standard input.

    \b
    Examples:
      briefgen new talks.brief article.html notice.txt
      briefgen new talks.brief article.txt --as-of 2024-05-07 --ours "United States" --theirs China
    """
    from briefgen.app.project_file import new_project_file
    from briefgen.app.project_lock import lock_project
    from briefgen.app.read_for_project import new_project, once_each
    from briefgen.cli.reading import originals_of, read_files, say_read
    from briefgen.model.dossier import Side, Sides
    from briefgen.reference.marking_schemes import load_marking_scheme

    path = project if project.suffix in _ENDINGS else project.with_name(f"{project.name}.brief")
    _require_free(path)
    load_marking_scheme(scheme)
    sides = Sides(ours=Side(name=ours), theirs=Side(name=theirs))
    read = read_files(sources, sides=sides, as_of=as_of, check_names=check_names, quiet=quiet)
    readings = once_each(read)
    made = new_project(readings, sides=sides, marking_scheme=scheme)
    with lock_project(path):
        _require_free(path)  # reading takes its time; somebody else may have been faster
        new_project_file(path, made, originals=originals_of(readings))
    say_read(path, readings, made.dossier, as_json=as_json, quiet=quiet)


def _require_free(path: Path) -> None:
    """Raise OutputError where something stands at the path of a new project."""
    from briefgen.errors import OutputError

    if os.path.lexists(path):
        hint = f"Add to it (briefgen add {path} …), or choose another name."
        raise OutputError(f"{path} exists already.", hint=hint)
