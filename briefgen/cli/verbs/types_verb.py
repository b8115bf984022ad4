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
    import msgspec

    from briefgen.cli.listing import recipe_lines
    from briefgen.cli.output import columns, say, say_json
    from briefgen.reference.recipes import load_recipe, recipe_names

    if name:
        recipe = load_recipe(name)
        if as_json:
            say_json(msgspec.to_builtins(recipe))
        else:
            for line in recipe_lines(recipe):
                say(line)
        return
    recipes = [load_recipe(known) for known in recipe_names()]
    if as_json:
        say_json({"types": [{"name": one.name, "summary": one.summary} for one in recipes]})
        return
    for line in columns([(one.name, one.summary) for one in recipes]):
        say(line)
