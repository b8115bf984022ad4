"""`briefgen facts`: propose facts without a project."""

from datetime import date
from pathlib import Path

import click

from briefgen.cli.options import ISO_DATE, PROJECT, json_option, quiet_option


@click.command("facts")
@click.argument("sources", type=PROJECT, nargs=-1, required=True, metavar="SOURCE…")
@click.option("--as-of", type=ISO_DATE, help="Day the sources were published (2024-05-07).")
@json_option
@quiet_option
def command(sources: tuple[Path, ...], as_of: date | None, as_json: bool, quiet: bool) -> None:
    """Propose the facts of texts, each with its place, and store nothing.

    \b
    Examples:
      briefgen facts article.txt
      briefgen facts article.txt --as-of 2024-05-07 --json
    """
    from briefgen.app.fact_view import fact_view
    from briefgen.cli.listing import fact_lines
    from briefgen.cli.output import say, say_json, say_notices
    from briefgen.cli.reading import read_files, source_view

    readings = read_files(sources, as_of=as_of, quiet=quiet)
    facts = [fact for reading in readings for fact in reading.command.facts]
    if as_json:
        say_json(
            {
                "sources": [source_view(reading.command.source) for reading in readings],
                "facts": [fact_view(fact) for fact in facts],
            }
        )
    else:
        for line in fact_lines(facts):
            say(line)
    say_notices((notice for one in readings for notice in one.notices), quiet=quiet or as_json)
