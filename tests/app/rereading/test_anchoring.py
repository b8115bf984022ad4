from msgspec.structs import replace

from briefgen.app.rereading.alignment import Alignment
from briefgen.app.rereading.anchoring import find_again
from briefgen.model.facts import Fact

OLD = (
    "The first boat left the harbour at dawn. The second boat came home late. "
    "Nobody aboard had a radio of the new make."
)


def made(words: str, *, text: str = OLD) -> Fact:
    start = text.index(words)
    return Fact(
        id="f-a", kind="venue", text=words, source="s-a", start=start, end=start + len(words)
    )


def again(fact: Fact, new: str) -> str | None:
    """Give the words where a fact stands now, with those before them."""
    place = find_again(fact, old_text=OLD, new_text=new, alignment=Alignment(OLD, new))
    return new[max(0, place.start - 8) : place.end] if place else None


def test_words_that_were_not_touched_stay_where_they_are() -> None:
    fact = replace(made("boat"), start=OLD.index("boat came"), end=OLD.index(" came"))

    assert again(fact, f"It rained. {OLD}") == " second boat"


def test_words_in_another_sentence_are_known_by_their_neighbours() -> None:
    new = "A boat was built. That day the first boat left the harbour at last, and it sank."

    assert again(made("boat"), new) == "e first boat"


def test_words_whose_neighbours_changed_are_not_sure() -> None:
    assert again(made("boat"), "There was a boat. There was a boat.") is None
    assert (
        again(made("boat"), "No boat is mentioned in this piece of news at all, they say.") is None
    )


def test_long_words_that_stand_once_need_no_neighbours() -> None:
    fact = made("a radio of the new make")

    assert (
        again(fact, "Somebody wrote: a radio of\nthe new make!")
        == " wrote: a radio of\nthe new make"
    )


def test_words_that_are_gone_are_not_found() -> None:
    assert again(made("boat"), "Nothing left the harbour at dawn.") is None


def test_a_fact_without_source_needs_words_that_stand_once() -> None:
    long = replace(made("a radio of the new make"), source=None, start=0, end=0)
    short = replace(made("dawn"), source=None, start=0, end=0)

    assert again(long, OLD) == "ard had a radio of the new make"
    assert again(short, OLD) is None
    assert again(long, OLD + OLD) is None
