"""`briefgen demo`: write the sample brief."""

from pathlib import Path

import click

from briefgen.cli.options import PROJECT, telling_options


@click.command("demo")
@click.argument("folder", type=PROJECT, default="briefs", metavar="[DIR]")
@telling_options
def command(folder: Path, as_json: bool, quiet: bool) -> None:
    """Write the sample brief as DOCX and PDF into ./briefs or DIR.

    The sample project is put there too, to try the other verbs on; one that is there
    already stays as it is.

    \b
    Examples:
      briefgen demo
      briefgen demo samples && briefgen show samples/climate-talks.brief
    """
    from briefgen.app.export_brief import export_brief
    from briefgen.app.export_settings import ExportSettings
    from briefgen.app.sample import open_sample, put_sample, sample_place
    from briefgen.cli.output import say_result

    project, path = open_sample(), sample_place(folder)
    report = export_brief(project, ExportSettings(), project_path=path)
    is_new = put_sample(project, path)
    say_result(
        {"project": path, "files": report.files},
        [*(f"Wrote {file}" for file in report.files), f"{'Wrote' if is_new else 'Kept'} {path}"],
        as_json=as_json,
        quiet=quiet,
    )
