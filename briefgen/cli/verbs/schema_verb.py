"""`briefgen schema`: the JSON Schema of a project."""

import click


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of `project.json`.

    \b
    Example:
      briefgen schema > project.schema.json
    """
    from briefgen.app.project_schema import project_schema
    from briefgen.cli.output import say_json

    say_json(project_schema())
