"""What no form of words tells is found where all that stands in it and around it does."""

from collections.abc import Callable
from dataclasses import replace as with_changes

import pytest
from msgspec.structs import replace

from briefgen.extract.article import Article, prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.likely_names import with_likely_names
from briefgen.extract.names import NameHit
from briefgen.extract.span import Span
from briefgen.extract.terms import TermHit
from briefgen.model.facts import Fact
from briefgen.model.knowledge import Knowledge, Signs
from briefgen.model.terms import Term

Facts = Callable[[str, str], list[Fact]]
SURE = Signs(start=-2, weights={"p wise": 200, "p calm": 50})
PAPERS = Signs(start=-2, weights={"p wise": 200})
ENDS = Signs(start=-6, weights={"n met": 240})


@pytest.fixture
def prepare(index: KnowledgeIndex, knowledge: Knowledge) -> Callable[[str], Article]:
    """Prepare a text where a few signs are known."""
    known = replace(knowledge, mechanism_signs=SURE, paper_signs=PAPERS, name_ends=ENDS)
    return lambda text: prepare_article(text, index=with_changes(index, knowledge=known))


def hit(text: str, words: str, kind: str) -> NameHit:
    start = text.index(words)
    return NameHit(Span(start, start + len(words)), kind, words)  # type: ignore[arg-type]


def added(article: Article, *names: NameHit, terms: tuple[TermHit, ...] = ()) -> list[str]:
    found = with_likely_names(article, names, terms)
    return [f"{one.kind} {one.name}" for one in found if one not in names]


def test_phrases_are_found_beyond_a_likelihood(prepare: Callable[[str], Article]) -> None:
    assert added(prepare("A wise committee met.")) == ["mechanism wise committee"]
    assert added(prepare("A wise treaty met.")) == ["agreement wise treaty"]
    assert added(prepare("A large committee met.")) == []


def test_what_two_reach_without_a_paper_is_none(prepare: Callable[[str], Article]) -> None:
    known = replace(prepare("").index.knowledge, paper_signs=Signs(start=9))
    article = prepare_article(
        "They parted by mutual agreement.",
        index=with_changes(prepare("").index, knowledge=known),
    )

    assert added(article) == []


def test_one_word_tells_no_name(prepare: Callable[[str], Article]) -> None:
    known = replace(prepare("").index.knowledge, mechanism_signs=Signs(start=9))
    article = prepare_article(
        "The committee met.", index=with_changes(prepare("").index, knowledge=known)
    )

    assert added(article) == []


def test_a_name_without_a_likely_end_is_none(prepare: Callable[[str], Article]) -> None:
    assert added(prepare("A wise committee of cod met.")) == ["mechanism wise committee of cod"]
    assert added(prepare("A wise committee of cod.")) == []


def test_a_name_goes_on_only_with_what_it_is_for(prepare: Callable[[str], Article]) -> None:
    assert added(prepare("A wise committee on cod met.")) == ["mechanism wise committee on cod"]
    assert added(prepare("A wise Committee Norland met.")) == ["mechanism wise Committee Norland"]
    for behind in ("cod", "on 4 May", "on Monday", "on the seventh of May", "Norland", "first"):
        text = f"A wise committee {behind} met."
        assert added(prepare(text)) == ["mechanism wise committee"]


def test_headlines_are_left_alone(prepare: Callable[[str], Article]) -> None:
    assert added(prepare("Wise Committee Meeting Told Today")) == []


def test_what_rules_know_stays_theirs(prepare: Callable[[str], Article]) -> None:
    text = "A wise committee met."
    article = prepare(text)
    term = Term(id="wise", kind="mechanism", official="Wise", source="-")
    place = Span(text.index("wise"), text.index(" met"))

    assert added(article, hit(text, "committee", "mechanism")) == []
    assert added(article, hit(text, "wise committee", "agreement")) == []
    assert added(article, terms=(TermHit(place, term, likeness=100.0, garbled=False),)) == []


def test_a_name_may_hold_a_paper(prepare: Callable[[str], Article]) -> None:
    text = "A wise Cod Pact committee met."
    known = hit(text, "Cod Pact", "agreement")

    assert added(prepare(text), known) == ["mechanism wise Cod Pact committee"]
    assert known in with_likely_names(prepare(text), [known], [])


def test_a_body_becomes_a_mechanism_only_where_that_is_likelier(
    prepare: Callable[[str], Article],
) -> None:
    wise, calm = "A wise Committee met.", "A calm Committee met."
    body = hit(wise, "Committee", "organisation")

    assert [one.kind for one in with_likely_names(prepare(wise), [body], [])] == ["mechanism"]
    assert added(prepare(calm)) == ["mechanism calm Committee"]
    assert added(prepare(calm), hit(calm, "Committee", "organisation")) == []


def test_a_short_form_is_no_other_name(prepare: Callable[[str], Article]) -> None:
    text = "A wise trade committee met. The wise committee met. A wise trade committee met."

    assert added(prepare(text)) == ["mechanism wise trade committee"] * 2
    assert added(prepare("A wise committee met."), hit("A wise committee met.", "A", "venue")) == [
        "mechanism wise committee"
    ]
    assert added(prepare("The wise committee met."), _elsewhere("wise old committee")) == []


def _elsewhere(name: str) -> NameHit:
    return NameHit(Span(900, 900 + len(name)), "mechanism", name)


def test_of_two_heads_in_a_phrase_one_is_found(prepare: Callable[[str], Article]) -> None:
    assert added(prepare("A wise forum committee met.")) == ["mechanism wise forum committee"]


def test_how_likely_a_name_is_makes_its_confidence(facts: Facts) -> None:
    (found,) = facts(
        "The SKREI Council of Ministers will hold its next meeting in Bergen, Norway, in May.",
        "mechanism",
    )

    assert found.text == "SKREI Council of Ministers"
    assert found.rule == "likely-name"
    assert 0.3 < found.confidence <= 0.75
    assert found.reasons[0].startswith("All that stands in it and around it tells it (")
    assert found.reasons[0].endswith(" of 100).")


def test_where_and_when_it_was_signed_is_no_part_of_a_paper(facts: Facts) -> None:
    text = (
        "The visit follows the signing of the UK-Uzbekistan memorandum of understanding on"
        " critical minerals in London last October."
    )

    assert [one.name for one in facts(text, "agreement")] == [
        "UK-Uzbekistan memorandum of understanding on critical minerals"
    ]
