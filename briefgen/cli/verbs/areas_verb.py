"""`briefgen areas`: the agenda areas that texts are searched for."""

import click

from briefgen.cli.options import json_option


@click.command("areas")
@click.argument("name", required=False, default="")
@json_option
def command(name: str, as_json: bool) -> None:
    """List the agenda areas by field, or those with NAME in them; show the one NAME is the id of.

    Areas of your own stand in areas.toml in your configuration folder.

    \b
    Examples:
      briefgen areas
      briefgen areas energy
      briefgen areas energy_transition --json
    """
    from briefgen.cli.knowledge_listing import (
        area_lines,
        area_list_lines,
        area_view,
        matching_areas,
    )
    from briefgen.cli.output import say_result
    from briefgen.reference.knowledge import load_knowledge, own_areas

    own = own_areas()
    found = matching_areas(load_knowledge(), name)
    if name and len(found) == 1:
        say_result(area_view(found[0], own), area_lines(found[0], own), as_json=as_json)
        return
    say_result(
        {"areas": [area_view(area, own) for area in found]},
        area_list_lines(found, own),
        as_json=as_json,
    )
