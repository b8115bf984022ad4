"""Arguments and options that several verbs share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from briefgen.errors import unknown_name

F = TypeVar("F", bound=Callable[..., Any])

PROJECT = click.Path(path_type=Path)


def project_argument(command: F) -> F:
    """Add the argument PROJECT."""
    return click.argument("project", type=PROJECT)(command)


def json_option(command: F) -> F:
    """Add --json."""
    return click.option("--json", "as_json", is_flag=True, help="Write one JSON object.")(command)


def quiet_option(command: F) -> F:
    """Add --quiet."""
    return click.option("-q", "--quiet", is_flag=True, help="No remarks, only errors.")(command)


def telling_options(command: F) -> F:
    """Add --json and --quiet, which say how a verb tells what it did."""
    return json_option(quiet_option(command))


def check_names_option(command: F) -> F:
    """Add --check-names."""
    return click.option(
        "--check-names", is_flag=True, help="Check people's names with spaCy (briefgen[names])."
    )(command)


def brief_option(command: F) -> F:
    """Add --brief."""
    option = click.option("--brief", default="", metavar="NAME", help="Name or id; else the first.")
    return option(command)


def language_option(command: F) -> F:
    """Add --language, of words that are typed."""
    option = click.option(
        "--language",
        default="",
        metavar="L",
        help="Language of the words, such as fr; else the brief's. Texts in others stay.",
    )
    return option(command)


class OneOf(click.Choice[str]):
    """One of a few words; a misspelt one is told with the nearest."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:  # noqa: ARG002 - click's signature
        """Give the message for a word that is none of them."""
        return str(unknown_name("word", str(value), self.choices))


class IsoDate(click.ParamType[date]):
    """A day as 2024-05-07."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day; click reports the failure as wrong usage."""
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date. Write it as 2024-05-07.", param, ctx)


ISO_DATE = IsoDate()
