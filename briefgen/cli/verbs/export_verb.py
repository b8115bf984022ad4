"""`briefgen export`: write a brief."""

from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from briefgen.cli.options import (
    PROJECT,
    OneOf,
    brief_option,
    listed,
    project_argument,
    telling_options,
)
from briefgen.model.brief import PaperName, Provenance
from briefgen.model.exported import PdfStandard

if TYPE_CHECKING:
    from briefgen.app.export_brief import ExportReport
    from briefgen.model.marking import Marking
    from briefgen.model.project import Project


@click.command("export")
@project_argument
@brief_option
@click.option("-t", "--type", "type_name", default="", metavar="TYPE", help="Brief type.")
@click.option("-s", "--style", default="", metavar="STYLE", help="House style.")
@click.option(
    "-f",
    "--formats",
    default="",
    metavar="F,…",
    help="Formats; else as the project says, or docx,pdf.",
)
@click.option("-o", "--output", type=PROJECT, metavar="DIR", help="Folder; else the project's.")
@click.option("--language", default="", metavar="L", help="Language of labels and dates.")
@click.option("--bilingual", default="", metavar="L", help="A second language, side by side.")
@click.option("--release", default="", metavar="LEVEL", help="Highest marking that goes out.")
@click.option("--annex", is_flag=True, help="Write what a release leaves out as another file.")
@click.option("--manifest", is_flag=True, help="Write down what made the files, with hashes.")
@click.option(
    "--provenance", type=OneOf(get_args(Provenance)), help="How sources show; else as the type."
)
@click.option(
    "--source-wording/--no-source-wording",
    default=None,
    help="Print what the sources say word for word beside our names and translations.",
)
@click.option("--paper", type=OneOf(get_args(PaperName), case_sensitive=False))
@click.option("--template", type=PROJECT, metavar="FILE", help="Word template for the DOCX.")
@click.option(
    "--pdf-standard",
    type=OneOf(get_args(PdfStandard)),
    help="What the PDF keeps: PDF/UA-1 and PDF/A-2a (usual), or PDF/UA-2 and PDF/A-4.",
)
@click.option("--embed-selection", is_flag=True, help="Put what the brief shows into the PDF.")
@click.option(
    "--portion-marks/--no-portion-marks",
    default=None,
    help="Mark each portion, such as (U); else as the marking scheme says.",
)
@click.option("--strict", is_flag=True, help="Write nothing where anything is to be remarked.")
@telling_options
def command(
    project: Path,
    brief: str,
    type_name: str,
    style: str,
    formats: str,
    output: Path | None,
    language: str,
    bilingual: str,
    release: str,
    annex: bool,
    manifest: bool,
    provenance: Provenance | None,
    source_wording: bool | None,
    paper: PaperName | None,
    template: Path | None,
    pdf_standard: PdfStandard | None,
    embed_selection: bool,
    portion_marks: bool | None,
    strict: bool,
    as_json: bool,
    quiet: bool,
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
    from briefgen.app.export_brief import ExportSettings, export_brief
    from briefgen.cli.projects import open_project
    from briefgen.model.export_defaults import ExportDefaults

    opened = open_project(project)
    usual = opened.export or ExportDefaults()
    settings = ExportSettings(
        brief=brief,
        formats=listed((formats,)) if formats else usual.formats,
        type=type_name,
        house_style=style,
        language=language,
        second_language=bilingual,
        release=_release(release, opened),
        annex=annex,
        manifest=manifest,
        provenance=provenance,
        paper=paper,
        portion_marks=portion_marks,
        source_wording=source_wording,
        template=template,
        pdf_standard=pdf_standard or usual.pdf_standard,
        embed_selection=embed_selection or usual.embed_selection,
        strict=strict,
    )
    report = export_brief(opened, settings, project_path=project, folder=output)
    _tell(report, as_json=as_json, quiet=quiet)


def _release(words: str, project: "Project") -> "Marking | None":
    """Read a release level against the marking scheme of the project."""
    from briefgen.app.commands.markings import known_marking

    return known_marking(words, project)


def _withheld(report: "ExportReport") -> list[str]:
    """Say what stayed out at this release; listings load slowly, and mostly nothing did."""
    if not report.withheld:
        return []
    from briefgen.cli.listing import withheld_line

    return [withheld_line(one) for one in report.withheld]


def _tell(report: "ExportReport", *, as_json: bool, quiet: bool) -> None:
    """Say what was written; raise where a format was refused, for the exit code."""
    from briefgen.cli.output import say_notices, say_result
    from briefgen.errors import RefusedError

    if not as_json:
        say_notices(report.notices, quiet=quiet)
    say_result(
        {
            "files": report.files,
            "notices": (*report.notices, *report.refusals),
            "withheld": report.withheld,
        },
        [*(f"Wrote {file}" for file in report.files), *_withheld(report)],
        as_json=as_json,
        quiet=quiet,
    )
    if report.refusals:
        raise RefusedError("\n".join(refusal.message for refusal in report.refusals))
