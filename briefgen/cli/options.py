"""Arguments and options that several verbs share."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

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


def brief_option(command: F) -> F:
    """Add --brief."""
    option = click.option("--brief", default="", metavar="NAME", help="Name or id; else the first.")
    return option(command)


class IsoDate(click.ParamType[date]):
    """A day as 2024-05-07."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day; click reports the failure as wrong usage."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date. Write it as 2024-05-07.", param, ctx)


ISO_DATE = IsoDate()


def listed(values: tuple[str, ...]) -> tuple[str, ...]:
    """Give the ids of an option that may be repeated and may hold several with commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def today() -> date:
    """Give the day on which sources are read: SOURCE_DATE_EPOCH's, else the clock's."""
    import os

    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    return datetime.now(tz=UTC).date()
