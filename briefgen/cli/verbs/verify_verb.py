"""`briefgen verify`: read finished files again."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import PROJECT, brief_option, json_option

if TYPE_CHECKING:
    from briefgen.app.verify_later import VerifiedFile
    from briefgen.model.marking import Marking
    from briefgen.model.project import Project

_PROJECTS = (".brief", ".json")


@click.command("verify")
@click.argument("files", nargs=-1, required=True, type=PROJECT, metavar="FILE… [PROJECT]")
@brief_option
@click.option("-t", "--type", "type_name", default="", metavar="TYPE", help="Brief type.")
@click.option("-s", "--style", default="", metavar="STYLE", help="House style.")
@click.option("--language", default="", metavar="L", help="Language of labels and dates.")
@click.option("--release", default="", metavar="LEVEL", help="Highest marking that may be in it.")
@json_option
def command(
    files: tuple[Path, ...],
    brief: str,
    type_name: str,
    style: str,
    language: str,
    release: str,
    as_json: bool,
) -> None:
    """Read finished DOCX, PDF and Markdown files to their last byte and tell what leaks.

    With PROJECT, each file is searched for what its brief keeps out: all that is not ticked,
    private notes, what stands above the release level, file names. Type, language and release
    level are taken from the name that an export gives; options stand in for them. Of a DOCX or
    PDF it is told, too, which statements that stem from facts somebody changed or moved. Without
    PROJECT, only the names of this user, machine and folder are searched for. Where anything
    is found, or a part can't be read, the exit code is 5. The manifest of an export that
    lies beside a file is held against it.

    \b
    Examples:
      briefgen verify talks-meeting-brief.docx talks-meeting-brief.pdf talks.brief
      briefgen verify edited.docx talks.brief --brief Brief -t meeting-brief
      briefgen verify received.pdf
    """
    from briefgen.app.export_settings import ExportSettings
    from briefgen.app.verify_later import verify_paths
    from briefgen.cli.projects import open_project

    *briefs, last = files
    path = last if briefs and last.suffix in _PROJECTS else None
    project = open_project(path) if path else None
    settings = ExportSettings(
        brief=brief,
        type=type_name,
        house_style=style,
        language=language,
        release=_release(release, project),
    )
    found = verify_paths(briefs if path else files, project, settings, project_path=path or Path())
    _tell(found, as_json=as_json)


def _release(words: str, project: "Project | None") -> "Marking | None":
    """Read a release level against the marking scheme of the project."""
    from briefgen.app.commands.markings import known_marking

    return known_marking(words, project) if project else None


def _tell(found: "tuple[VerifiedFile, ...]", *, as_json: bool) -> None:
    """Say of each file what was found; raise where anything was, for the exit code."""
    from briefgen.app.verify_brief import lines_of
    from briefgen.app.verify_later import unsound
    from briefgen.cli.output import say_result
    from briefgen.errors import RefusedError

    wrong = tuple(unsound(found))
    lines = [_line(one) for one in found if one not in wrong]
    told = [
        {
            "file": one.file,
            "brief": one.brief,
            "found": lines_of(one.verified),
            "edited": one.edited,
            "manifest": one.manifest,
            "compared": one.compared,
        }
        for one in found
    ]
    say_result({"files": told}, lines, as_json=as_json)
    listed = [
        line
        for one in wrong
        for line in (*lines_of(one.verified), *one.edited, *_not_confirmed(one))
    ]
    if listed:
        raise RefusedError("\n".join(listed))


def _line(one: "VerifiedFile") -> str:
    """Say that a file is sound, and which hash of it the manifest beside it confirms."""
    brief = f" ({one.brief})" if one.brief else ""
    hashes = {"sha256": "the same bytes", "content_sha256": "the same content in other bytes"}
    told = (
        f" The manifest confirms {hashes[one.manifest]} ({one.manifest})." if one.manifest else ""
    )
    if not one.compared:
        told += " What was edited in it can't be told: it does not mark its paragraphs."
    return f"{one.file}: nothing in it that should not be{brief}.{told}"


def _not_confirmed(one: "VerifiedFile") -> list[str]:
    is_other = one.manifest == "neither"
    return [f"{one.file}: is not the file that its manifest names."] if is_other else []
