"""`briefgen option`: courses of action, weighed by criterion."""

from briefgen.cli.item_verbs import Field, item_verb

ABOUT = """Add, edit or remove courses of action.

\b
Examples:
  briefgen option talks.brief add "Sign now" --criteria "Cost: low; Speed: at once"
  briefgen option talks.brief edit o-k3v9q2aa --criteria "Cost: higher than thought"
  briefgen option talks.brief remove o-k3v9q2aa
"""
command = item_verb(
    "option",
    says="text",
    fields={"criteria": Field("How it does: 'Cost: low; Speed: at once'; replaces all.")},
    about=ABOUT,
)
