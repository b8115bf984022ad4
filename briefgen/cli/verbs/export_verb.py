"""`briefgen export`: write a brief."""

from pathlib import Path
from typing import Any

import click

from briefgen.cli.export import export
from briefgen.cli.export_options import export_options
from briefgen.cli.options import PROJECT, project_argument, telling_options


@click.command("export")
@project_argument
@click.option("-t", "--type", "type_name", default="", metavar="TYPE", help="Brief type.")
@click.option("-o", "--output", type=PROJECT, metavar="DIR", help="Folder; else the project's.")
@export_options
@telling_options
def command(
    project: Path,
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
    export(project, **options)
