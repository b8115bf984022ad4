"""`briefgen check`: what stands between a brief and the minister."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import brief_option, json_option, project_argument
from briefgen.model.plurals import counted

if TYPE_CHECKING:
    from briefgen.model.dossier import Dossier
    from briefgen.model.notices import Notice

_MOST_LISTED = 20


@click.command("check")
@project_argument
@brief_option
@click.option("--strict", is_flag=True, help="Exit with 5 where anything is to be remarked.")
@json_option
def command(project: Path, brief: str, strict: bool, as_json: bool) -> None:
    """Make the brief without writing it, and tell what is missing or doubtful.

    Told are open conflicts, what is old, has changed or was never reviewed, wordings that say
    something else than their source, and whatever the finished files would give away that is
    not ticked; with each the facts and points it is about.

    \b
    Examples:
      briefgen check talks.brief
      briefgen check talks.brief --strict --json
    """
    from briefgen.app.changed_files import check_files
    from briefgen.app.export_brief import check_rendered, refuse_remarks
    from briefgen.app.export_settings import ExportSettings
    from briefgen.app.render_brief import render_brief
    from briefgen.checks.conflict_notices import OPEN, check_conflicts
    from briefgen.cli.output import naming_project, say_notices, say_result
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    rendered = render_brief(opened, ExportSettings(brief=brief))
    # Here each conflict is told by itself; an export only counts them.
    others = (notice for notice in rendered.notices if notice.code != OPEN)
    conflicts = check_conflicts(rendered.conflicts, opened.dossier)
    leaks = check_rendered(opened, rendered, project_path=project)
    changed = check_files(opened, project.parent)
    told = (*others, *conflicts, *changed, *rendered.refusals, *leaks)
    remarks = tuple(naming_project(told, project))
    count = counted(len(remarks), "remark")
    say_result(
        {"brief": rendered.brief.name, "notices": remarks},
        [f"{rendered.brief.name}: {count}." if remarks else "Nothing to remark."],
        as_json=as_json,
    )
    if not as_json:
        say_notices(_with_items(remarks, opened.dossier))
    if strict:
        refuse_remarks(remarks)


def _with_items(notices: "Iterable[Notice]", dossier: "Dossier") -> "Iterator[Notice]":
    """Put below a notice which items it is about; a conflict says it by itself."""
    from msgspec.structs import replace

    from briefgen.cli.listing import item_rows
    from briefgen.cli.output import columns

    items = {item.id: item for item in dossier.items()}
    for notice in notices:
        about = [items[id_] for id_ in notice.ids if id_ in items]
        if notice.code.startswith("conflict"):
            about = []
        lines = columns(item_rows(about[:_MOST_LISTED])) if about else []
        more = len(about) - _MOST_LISTED
        lines += [f"… and {more} more; --json lists all"] if more > 0 else []
        yield replace(notice, message="\n".join((notice.message, *lines)))
