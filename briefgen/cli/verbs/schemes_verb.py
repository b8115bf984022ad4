"""`briefgen schemes`: marking schemes."""

import click

from briefgen.cli.options import json_option


@click.command("schemes")
@click.argument("name", required=False)
@json_option
def command(name: str | None, as_json: bool) -> None:
    """List the marking schemes, or print levels and caveats of the scheme NAME.

    Markings are a drafting aid: they order what may be seen and draw banner and portion
    marks. Whoever marks or releases a brief answers for it.

    \b
    Examples:
      briefgen schemes
      briefgen schemes uk
    """
    from briefgen.cli.catalogues import Catalogue, say_catalogue
    from briefgen.cli.listing import scheme_lines
    from briefgen.reference.marking_schemes import load_marking_scheme, marking_scheme_names

    schemes = Catalogue(
        title="schemes", names=marking_scheme_names, load=load_marking_scheme, lines=scheme_lines
    )
    say_catalogue(schemes, name, as_json=as_json)
