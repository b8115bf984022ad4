"""`briefgen recommendation`: what the reader is asked to decide."""

from typing import get_args

from briefgen.cli.item_verbs import Field, item_verb
from briefgen.model.dossier import Answers

ABOUT = """Add, edit or remove what is to be decided.

\b
Examples:
  briefgen recommendation talks.brief add "That you sign." --by 2031-03-18 --reason "We leave."
  briefgen recommendation talks.brief edit r-k3v9q2aa --answers "agreed/not agreed"
  briefgen recommendation talks.brief remove r-k3v9q2aa
"""
command = item_verb(
    "recommendation",
    says="text",
    fields={
        "answers": Field("What can be ticked.", choices=get_args(Answers)),
        "by": Field("Day by which to decide; 2031-03-18."),
        "reason": Field("Why by that day."),
    },
    about=ABOUT,
)
