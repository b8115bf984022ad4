"""`briefgen outcome`: what came of the objectives."""

from briefgen.cli.item_verbs import Field, item_verb

ABOUT = """Add, edit or remove results of the meeting.

\b
Examples:
  briefgen outcome talks.brief add "Agreed for one year." --objective p-objectiv
  briefgen outcome talks.brief edit u-k3v9q2aa --objective ""
  briefgen outcome talks.brief remove u-k3v9q2aa
"""
command = item_verb(
    "outcome",
    says="result",
    fields={"objective": Field("Id of the objective it belongs to; '' means none.")},
    about=ABOUT,
)
