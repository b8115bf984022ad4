"""`briefgen commitment`: what was promised earlier, and how it stands."""

from typing import get_args

from briefgen.cli.item_verbs import Field, item_verb
from briefgen.model.dossier import CommitmentState

ABOUT = """Add, edit or remove what somebody promised.

\b
Examples:
  briefgen commitment talks.brief add "Send the catch report" --who Norland --due 2031-01-31
  briefgen commitment talks.brief edit c-k3v9q2aa --state late
  briefgen commitment talks.brief remove c-k3v9q2aa
"""
command = item_verb(
    "commitment",
    says="what",
    fields={
        "who": Field("Who promised it."),
        "due": Field("Day by which; 2031-01-31."),
        "state": Field("How it stands; a new one is open.", choices=get_args(CommitmentState)),
    },
    about=ABOUT,
)
