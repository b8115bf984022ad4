"""`briefgen check`: what stands between a brief and the minister."""

from pathlib import Path

import click

from briefgen.cli.options import brief_option, json_option, project_argument


@click.command("check")
@project_argument
@brief_option
@click.option("--strict", is_flag=True, help="Exit with 5 where anything is to be remarked.")
@json_option
def command(project: Path, brief: str, strict: bool, as_json: bool) -> None:
    """Make the brief without writing it, and tell what is missing or doubtful.

    \b
    Examples:
      briefgen check talks.brief
      briefgen check talks.brief --strict --json
    """
    from briefgen.app.export_brief import ExportSettings, refuse_remarks, render_brief
    from briefgen.cli.output import say_notices, say_result
    from briefgen.cli.projects import open_project

    rendered = render_brief(open_project(project), ExportSettings(brief=brief))
    remarks = (*rendered.notices, *rendered.refusals)
    count = "1 remark" if len(remarks) == 1 else f"{len(remarks)} remarks"
    say_result(
        {"brief": rendered.brief.name, "notices": remarks},
        [f"{rendered.brief.name}: {count}." if remarks else "Nothing to remark."],
        as_json=as_json,
    )
    if not as_json:
        say_notices(remarks)
    if strict:
        refuse_remarks(remarks)
