"""`briefgen languages`: the languages of briefs."""

import click

from briefgen.cli.options import json_option


@click.command("languages")
@json_option
def command(as_json: bool) -> None:
    """List the languages a brief can be written in: code and name.

    Labels, dates, figures of charts, agenda areas and official names are those of the
    language; texts stand in it where you gave them (set … meeting.title@fr=…).

    \b
    Examples:
      briefgen languages
      briefgen export talks.brief --language fr
      briefgen export talks.brief --bilingual zh
    """
    from briefgen.cli.output import columns, say_result
    from briefgen.reference.labels import language_names

    names = language_names()
    say_result({"languages": names}, columns(list(names.items())), as_json=as_json)
