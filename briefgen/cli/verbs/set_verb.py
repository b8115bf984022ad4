"""`briefgen set`: set fields by their keys."""

from pathlib import Path

import click

from briefgen.cli.options import brief_option, project_argument, quiet_option


@click.command("set")
@project_argument
@click.argument("assignments", nargs=-1, metavar="KEY=VALUE…")
@brief_option
@click.option("--keys", is_flag=True, help="List the keys of this project.")
@quiet_option
def command(
    project: Path, assignments: tuple[str, ...], brief: str, keys: bool, quiet: bool
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
    from briefgen.app.commands.set_field import settable_keys
    from briefgen.cli.output import say
    from briefgen.cli.projects import changing, open_project
    from briefgen.errors import UsageError

    if keys:
        for key in settable_keys(open_project(project)):
            say(key)
        return
    if not assignments:
        raise UsageError("Nothing to set.", hint="Give KEY=VALUE, or --keys for the list of keys.")
    commands = []
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        if not equals:
            raise UsageError(f"{assignment!r} is no KEY=VALUE.", hint=f"Write {key}=….")
        commands.append(SetField(key=key.strip(), value=value, brief=brief))
    with changing(project) as session:
        session.run(*commands)
    if not quiet:
        say(f"Set {', '.join(one.key for one in commands)}.")
