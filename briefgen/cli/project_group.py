"""A verb that takes a project, then what to do with it: `briefgen point PROJECT add`."""

import click


class ProjectGroup(click.Group):
    """Shows the help of a command also where somebody asks for it without a project."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read `point add --help` as `point PROJECT add --help`."""
        asked = {"-h", "--help"}.intersection(args)
        return super().parse_args(
            ctx, ["PROJECT", *args] if asked and args[0] in self.commands else args
        )
