"""`briefgen types`: brief types and their anatomy."""

import click

from briefgen.cli.options import json_option


@click.command("types")
@click.argument("name", required=False)
@json_option
def command(name: str | None, as_json: bool) -> None:
    """List the brief types, or print the sections of the type NAME in their order.

    \b
    Examples:
      briefgen types
      briefgen types meeting-brief
    """
    from briefgen.cli.catalogues import Catalogue, say_catalogue
    from briefgen.cli.listing import recipe_lines
    from briefgen.reference.recipes import load_recipe, recipe_names

    types = Catalogue(title="types", names=recipe_names, load=load_recipe, lines=recipe_lines)
    say_catalogue(types, name, as_json=as_json)
