"""What an item says that an officer entered: the words by which lists name it."""

from typing import assert_never

from briefgen.model.dossier import (
    Chart,
    Commitment,
    Entered,
    Option,
    Outcome,
    Person,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.local_text import main_words


def entered_words(item: Entered) -> str:
    """Give what an item says, as it was written."""
    match item:
        case Point(text=text) | Option(text=text) | Recommendation(text=text):
            return text.text
        case Person(name=name, titles=titles):
            return ", ".join([name, *(title.text.text for title in titles)])
        case Commitment(who=who, what=what):
            return f"{main_words(who)}: {what.text}"
        case Question(question=question):
            return question.text
        case Outcome(result=result):
            return result.text
        case Chart(title=title):
            return title.text
        case _:
            assert_never(item)
