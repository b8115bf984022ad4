"""`briefgen schema`: the JSON Schema of a project, and of the files an office writes itself."""

import click


@click.command("schema")
@click.argument("name", default="project", required=False)
def command(name: str) -> None:
    """Print the JSON Schema of `project.json`, or of another kind of file.

    NAME is project, recipe, house-style, marking-scheme, fonts, terms or areas. Editors of
    TOML take these schemas and offer and check the fields while you write.

    \b
    Examples:
      briefgen schema > project.schema.json
      briefgen schema recipe > recipe.schema.json
    """
    from briefgen.app.file_schemas import file_schema
    from briefgen.cli.output import say_json

    say_json(file_schema(name))
