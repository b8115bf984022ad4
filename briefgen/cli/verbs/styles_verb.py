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
    import msgspec

    from briefgen.cli.listing import style_lines
    from briefgen.cli.output import columns, say, say_json
    from briefgen.reference.house_styles import house_style_names, load_house_style

    if name:
        style = load_house_style(name)
        if as_json:
            say_json(msgspec.to_builtins(style))
        else:
            for line in style_lines(style):
                say(line)
        return
    styles = [load_house_style(known) for known in house_style_names()]
    if as_json:
        say_json({"styles": [{"name": one.name, "summary": one.summary} for one in styles]})
        return
    for line in columns([(one.name, one.summary) for one in styles]):
        say(line)
