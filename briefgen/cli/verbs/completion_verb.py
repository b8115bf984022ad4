"""`briefgen completion`: completion scripts."""

import click

from briefgen.cli.options import OneOf

_VARIABLE = "_BRIEFGEN_COMPLETE"


@click.command("completion")
@click.argument("shell", type=OneOf(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print a completion script for SHELL.

    \b
    Examples:
      briefgen completion bash >> ~/.bashrc
      briefgen completion fish > ~/.config/fish/completions/briefgen.fish
    """
    from click.shell_completion import get_completion_class

    from briefgen.cli.verb_group import briefgen

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(briefgen, {}, "briefgen", _VARIABLE).source())
