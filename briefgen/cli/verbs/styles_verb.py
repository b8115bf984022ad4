"""`briefgen styles`: house styles."""

import click

from briefgen.cli.options import json_option


@click.command("styles")
@click.argument("name", required=False)
@json_option
def command(name: str | None, as_json: bool) -> None:
    """List the house styles, or print fonts, margins and sizes of the style NAME.

    \b
    Examples:
      briefgen styles
      briefgen styles plain --json
    """
    from briefgen.cli.catalogues import Catalogue, say_catalogue
    from briefgen.cli.listing import style_lines
    from briefgen.reference.house_styles import house_style_names, load_house_style

    styles = Catalogue(
        title="styles", names=house_style_names, load=load_house_style, lines=style_lines
    )
    say_catalogue(styles, name, as_json=as_json)
