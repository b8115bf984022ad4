"""The verbs that enter commitments, questions, recommendations, options, outcomes and charts.

They differ in the options they take; adding, changing and removing is the same for all.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli.options import (
    OneOf,
    brief_option,
    language_option,
    project_argument,
    telling_options,
)
from briefgen.cli.project_group import ProjectGroup
from briefgen.cli.words import listed

if TYPE_CHECKING:
    from briefgen.app.commands.command import ItemKind


class Field:
    """One option of a verb: its help, and the words it takes where only some are valid.

    A `data_file` is read at once, so that its faults are told by its name.
    """

    def __init__(
        self, text: str = "", *, choices: Sequence[str] = (), data_file: bool = False
    ) -> None:
        self.help = text
        self.choices = choices
        self.data_file = data_file

    def option(self, name: str) -> Callable[[Any], Any]:
        """Give the option of this field; it is None where it is not given."""
        kind = OneOf(self.choices) if self.choices else None
        if self.data_file:
            return click.option(
                f"--{name}", type=Path, metavar="FILE", callback=_data, help=self.help
            )
        return click.option(f"--{name.replace('_', '-')}", type=kind, help=self.help or None)


def _data(_context: click.Context, _option: click.Parameter, path: Path | None) -> str | None:
    """Give the text of a file of data."""
    from briefgen.app.data_file import read_data_file

    return None if path is None else read_data_file(path)


KEPT: Mapping[str, Field] = {
    "marking": Field("Level and caveats; '' means unmarked."),
    "ground": Field("Why it is withheld where its marking is above the release level."),
    "note": Field("Private; never exported."),
}


def item_verb(
    kind: "ItemKind", *, says: str, fields: Mapping[str, Field], about: str
) -> click.Group:
    """Make the verb of a kind of item; `says` names the field that an item can't be without.

    `about` is the help of the verb, with its examples.
    """
    every = {**fields, **KEPT}
    group = ProjectGroup(kind, help=about, callback=_remember_project)
    project_argument(group)
    group.add_command(_adding(kind, says, every))
    group.add_command(_editing(kind, says, every))
    group.add_command(removing(f"{kind}s"))
    return group


@click.pass_context
def _remember_project(context: click.Context, project: Path) -> None:
    context.obj = project


def _adding(kind: "ItemKind", says: str, fields: Mapping[str, Field]) -> click.Command:
    @click.pass_obj
    def add(
        project: Path,
        /,
        *,
        facts: tuple[str, ...],
        as_json: bool,
        quiet: bool,
        brief: str,
        language: str,
        **typed: str | None,
    ) -> None:
        from briefgen.app.commands.command import AddItem
        from briefgen.cli.changes import change

        item = AddItem(
            kind=kind, fields=_given(typed), facts=listed(facts), brief=brief, language=language
        )
        change(project, item, as_json=as_json, quiet=quiet)

    fact = click.option("--fact", "facts", multiple=True, metavar="ID", help="Facts that carry it.")
    decorated = _with_options(fact(brief_option(language_option(telling_options(add)))), fields)
    command = click.command("add", help=f"Enter a new {kind} and tick it.")(decorated)
    return click.argument(says)(command)


def _editing(kind: "ItemKind", says: str, fields: Mapping[str, Field]) -> click.Command:
    @click.pass_obj
    def edit(
        project: Path,
        /,
        *,
        id: str,  # noqa: A002 - click's name of the argument
        language: str,
        as_json: bool,
        quiet: bool,
        **typed: str | None,
    ) -> None:
        from briefgen.app.commands.command import EditItem
        from briefgen.cli.changes import change

        item = EditItem(id=id, fields=_given(typed), language=language)
        change(project, item, as_json=as_json, quiet=quiet)

    decorated = _with_options(language_option(telling_options(edit)), {says: Field(), **fields})
    command = click.command("edit", help=f"Change the {kind} with an ID.")(decorated)
    return click.argument("id")(command)


def removing(things: str) -> click.Command:
    """Make the verb that removes things of a kind, which are named in the plural."""

    @click.pass_obj
    def remove(project: Path, ids: tuple[str, ...], as_json: bool, quiet: bool) -> None:
        from briefgen.app.commands.command import Remove
        from briefgen.cli.changes import change

        change(project, Remove(ids=ids), as_json=as_json, quiet=quiet)

    help_text = f"Take {things} out of dossier and briefs."
    command = click.command("remove", help=help_text)(telling_options(remove))
    return click.argument("ids", nargs=-1, required=True, metavar="ID…")(command)


def _with_options(
    function: Callable[..., None], fields: Mapping[str, Field]
) -> Callable[..., None]:
    """Add the options of fields, the first one first in the help."""
    for name, field in reversed(list(fields.items())):
        function = field.option(name)(function)
    return function


def _given(typed: Mapping[str, str | None]) -> dict[str, str]:
    """Leave out the options that were not given."""
    return {name: value for name, value in typed.items() if value is not None}
