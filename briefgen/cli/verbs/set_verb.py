"""`briefgen set`: set fields by their keys."""

from collections.abc import Iterable
from pathlib import Path

import click

from briefgen.cli.options import brief_option, project_argument, telling_options


@click.command("set")
@project_argument
@click.argument("assignments", nargs=-1, metavar="KEY=VALUE…")
@brief_option
@click.option(
    "--keys", is_flag=True, help="List the keys of this project, and how their values are written."
)
@telling_options
def command(
    project: Path,
    assignments: tuple[str, ...],
    brief: str,
    keys: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Set fields of meeting, brief header, sides and sources; an empty value clears a field.

    KEY@fr=… gives a text in another language.

    \b
    Examples:
      briefgen set talks.brief meeting.starts=2024-05-08T10:00 meeting.room="Treaty Room"
      briefgen set talks.brief brief.to="The Minister" brief.as_at=2024-05-06T18:00
      briefgen set talks.brief brief.passages.purpose="Agree the work plan."
      briefgen set talks.brief meeting.programme="10|Opening|Chair; 50|Methane|Both sides"
      briefgen set talks.brief --keys
    """
    from briefgen.app.commands.command import SetField
    from briefgen.cli.changes import change

    if keys:
        _list_keys(project, as_json=as_json)
        return
    pairs = _pairs(assignments)
    commands = (SetField(key=key, value=value, brief=brief) for key, value in pairs)
    change(project, *commands, as_json=as_json, quiet=quiet)


def _list_keys(project: Path, *, as_json: bool) -> None:
    from briefgen.app.commands.value_forms import value_forms
    from briefgen.cli.output import columns, say_result
    from briefgen.cli.projects import open_project

    forms = value_forms(open_project(project))
    say_result({"keys": forms}, columns(list(forms.items())), as_json=as_json)


def _pairs(assignments: Iterable[str]) -> list[tuple[str, str]]:
    """Split KEY=VALUE; raise UsageError where there is none, or one is none."""
    from briefgen.errors import UsageError

    pairs = []
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        if not equals:
            raise UsageError(f"{assignment!r} is no KEY=VALUE.", hint=f"Write {key}=….")
        pairs.append((key.strip(), value))
    if not pairs:
        raise UsageError("Nothing to set.", hint="Give KEY=VALUE, or --keys for the list of keys.")
    return pairs
