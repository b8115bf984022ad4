"""What a sentence tells by all its words is found where no form of words tells it."""

from collections.abc import Callable

from briefgen.extract.article import Article
from briefgen.extract.likely_statements import likely_statements
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import Fact
from briefgen.model.knowledge import Signs

Prepare = Callable[[str], Article]
Facts = Callable[[str, str], list[Fact]]
KNOWN = Signs(start=-3, weights={"w net": 100, "w boat": 80, "w rain": -200})


def told(article: Article, *taken: Span, least: float = 0.5) -> list[str]:
    found = likely_statements(article, KNOWN, least=least, taken=SpanIndex(taken))
    return [article.words_of(one.span) for one in found]


def test_sentences_beyond_a_likelihood_are_told_without_their_stop(prepare: Prepare) -> None:
    article = prepare("She wants boats. It rained. He wants nets!")

    assert told(article) == ["He wants nets", "She wants boats"]
    assert told(article, least=0.8) == ["He wants nets"]


def test_the_likelier_part_of_a_sentence_stands_for_it(prepare: Prepare) -> None:
    article = prepare("It rained; she wants nets; he wants boats.")

    assert told(article) == ["she wants nets", "he wants boats"]


def test_a_dateline_is_left_out(prepare: Prepare) -> None:
    assert told(prepare("BERGEN, May 4 (NTB) - She wants nets.")) == ["She wants nets"]


def test_what_is_taken_is_not_told_again(prepare: Prepare) -> None:
    assert told(prepare("She wants nets."), Span(2, 4)) == []


def test_a_mark_alone_is_still_a_place(prepare: Prepare) -> None:
    article = prepare("!")

    found = likely_statements(article, Signs(start=9), least=0.5, taken=SpanIndex(()))

    assert [one.span for one in found] == [Span(0, 1)]


def test_positions_are_found_with_who_holds_them(facts: Facts) -> None:
    (one,) = facts(
        "The fishers' union frets that the quota would sink by half next year.", "position"
    )

    assert one.rule == "likely-position"
    assert 0.3 < one.confidence < 0.75
    assert one.attribute("speaker") == "The fishers' union"
    assert one.reasons[0].startswith("All words of its sentence tell it (")


def test_side_meetings_are_found(facts: Facts) -> None:
    (one,) = facts(
        "Minister Hanne Berg signed the accord in Bergen with Minister Ida Lund. "
        "In separated audience the visitor dispatched with the mayor of Bergen, Ola Vik.",
        "side_meeting",
    )

    assert one.rule == "likely-meeting"
    assert one.text.endswith("the mayor of Bergen, Ola Vik")


def test_a_side_meeting_that_rules_cut_short_is_told_whole(facts: Facts) -> None:
    start = "Minister Hanne Berg signed the accord in Bergen with Minister Ida Lund. "
    cut = (
        "On the sidelines, Ms Berg also met the Prime Minister of Norland, Ola Vik, to discuss the "
        "border of the two countries at sea, the fishing of cod there and the ferry to Aldren."
    )

    (one,) = facts(start + cut, "side_meeting")

    assert one.text == cut[:-1]
    (short,) = facts(
        start + "Ms Berg also met with fishers who asked her for nets.", "side_meeting"
    )
    assert short.text.startswith("Ms Berg also met with fishers")
