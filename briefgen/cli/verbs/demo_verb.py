"""`briefgen demo`: write the sample brief."""

from pathlib import Path

import click

from briefgen.cli.options import PROJECT, json_option, quiet_option
from briefgen.cli.output import say, say_json


@click.command("demo")
@click.argument("folder", type=PROJECT, default="briefs", metavar="[DIR]")
@json_option
@quiet_option
def command(folder: Path, as_json: bool, quiet: bool) -> None:
    """Write the sample brief as DOCX and PDF into ./briefs or DIR.

    The sample project is put there too, to try the other verbs on.

    \b
    Examples:
      briefgen demo
      briefgen demo /tmp/try && briefgen show /tmp/try/climate-talks.brief
    """
    from briefgen.app.export_brief import ExportSettings, export_brief
    from briefgen.app.sample import open_sample, put_sample

    project = open_sample()
    path = put_sample(project, folder)
    report = export_brief(project, ExportSettings(), project_path=path)
    if as_json:
        say_json({"project": str(path), "files": [str(file) for file in report.files]})
    elif not quiet:
        for file in (*report.files, path):
            say(f"Wrote {file}")
