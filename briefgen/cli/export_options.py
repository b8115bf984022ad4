"""The options by which an export is made, for one brief or for many."""

from collections.abc import Callable
from functools import reduce
from typing import Any, TypeVar, get_args

import click

from briefgen.cli.options import PROJECT, OneOf, brief_option
from briefgen.model.brief import PaperName, Provenance
from briefgen.model.exported import PdfStandard

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    brief_option,
    click.option("-s", "--style", default="", metavar="STYLE", help="House style."),
    click.option(
        "-f",
        "--formats",
        default="",
        metavar="F,…",
        help="Formats; else as the project says, or docx,pdf.",
    ),
    click.option("--language", default="", metavar="L", help="Language of labels and dates."),
    click.option("--bilingual", default="", metavar="L", help="A second language, side by side."),
    click.option("--release", default="", metavar="LEVEL", help="Highest marking that goes out."),
    click.option("--annex", is_flag=True, help="Write what a release leaves out as another file."),
    click.option("--manifest", is_flag=True, help="Write down what made the files, with hashes."),
    click.option(
        "--provenance", type=OneOf(get_args(Provenance)), help="How sources show; else as the type."
    ),
    click.option(
        "--source-wording/--no-source-wording",
        default=None,
        help="Print what the sources say word for word beside our names and translations.",
    ),
    click.option("--paper", type=OneOf(get_args(PaperName), case_sensitive=False)),
    click.option("--template", type=PROJECT, metavar="FILE", help="Word template for the DOCX."),
    click.option(
        "--pdf-standard",
        type=OneOf(get_args(PdfStandard)),
        help="What the PDF keeps: PDF/UA-1 and PDF/A-2a (usual), or PDF/UA-2 and PDF/A-4.",
    ),
    click.option("--embed-selection", is_flag=True, help="Put what the brief shows into the PDF."),
    click.option(
        "--portion-marks/--no-portion-marks",
        default=None,
        help="Mark each portion, such as (U); else as the marking scheme says.",
    ),
    click.option("--strict", is_flag=True, help="Write nothing where anything is to be remarked."),
)


def export_options(command: F) -> F:
    """Add all options of an export but type and folder."""
    return reduce(lambda changed, option: option(changed), reversed(_OPTIONS), command)
