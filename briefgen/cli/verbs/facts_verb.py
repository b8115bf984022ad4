"""`briefgen facts`: propose facts without a project."""

from datetime import date
from pathlib import Path

import click

from briefgen.cli.options import ISO_DATE, PROJECT, check_names_option, telling_options


@click.command("facts")
@click.argument("sources", type=PROJECT, nargs=-1, required=True, metavar="SOURCE…")
@click.option("--as-of", type=ISO_DATE, help="Day the sources were published (2024-05-07).")
@check_names_option
@telling_options
def command(
    sources: tuple[Path, ...], as_of: date | None, check_names: bool, as_json: bool, quiet: bool
) -> None:
    """Propose the facts of texts, each with its place, and store nothing.

    SOURCE is a text, web page, Word document, PDF or mail; - reads standard input.

    \b
    Examples:
      briefgen facts article.txt
      briefgen facts article.html --as-of 2024-05-07 --json
    """
    from briefgen.app.fact_view import fact_view
    from briefgen.cli.listing import fact_lines
    from briefgen.cli.output import say_notices, say_result
    from briefgen.cli.reading import notices_of, read_files, source_view

    readings = read_files(sources, as_of=as_of, check_names=check_names, quiet=quiet)
    notices, commands = notices_of(readings), [reading.command for reading in readings]
    say_result(
        {
            "sources": [{**source_view(one.source), "text": one.source.text} for one in commands],
            "facts": [fact_view(fact) for one in commands for fact in one.facts],
            "notices": notices,
        },
        fact_lines(commands),
        as_json=as_json,
    )
    if not as_json:
        say_notices(notices, quiet=quiet)
