"""`briefgen question`: questions that may be put, with what to say."""

from briefgen.cli.item_verbs import Field, item_verb

ABOUT = """Add, edit or remove questions with their replies.

\b
Examples:
  briefgen question talks.brief add "Why now?" --reply "The season opens in April."
  briefgen question talks.brief edit q-k3v9q2aa --if-pressed "Ask the ministry."
  briefgen question talks.brief remove q-k3v9q2aa
"""
command = item_verb(
    "question",
    says="question",
    fields={
        "area": Field("Agenda area; '' means the whole meeting."),
        "reply": Field("Suggested reply; short, to be spoken."),
        "if_pressed": Field("What to say if somebody insists."),
    },
    about=ABOUT,
)
