"""The name of a paper goes on where all signs tell that its subject does."""

from collections.abc import Callable
from dataclasses import replace as with_changes

import pytest
from msgspec.structs import replace

from briefgen.extract.article import Article, prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.names import NameHit
from briefgen.extract.paper_endings import head_of, with_likely_ends
from briefgen.extract.span import Span
from briefgen.extract.terms import TermHit
from briefgen.extract.words import find_tokens
from briefgen.model.facts import Fact
from briefgen.model.knowledge import Knowledge, Signs
from briefgen.model.terms import Term

Facts = Callable[[str, str], list[Fact]]
Prepare = Callable[[str], Article]
ENDS = Signs(start=-6, weights={"n wa": 240, "n was": 240, "l bergen": 120})
TEXT = "The agreement on cod and wise herring was signed."


@pytest.fixture
def prepare(index: KnowledgeIndex, knowledge: Knowledge) -> Prepare:
    """Prepare a text where a few signs are known."""
    known = replace(knowledge, name_ends=ENDS)
    return lambda text: prepare_article(text, index=with_changes(index, knowledge=known))


def ended(
    prepare: Prepare, words: str, text: str = TEXT, *, kind: str = "agreement", official: str = ""
) -> str:
    start = text.index(words)
    hit = NameHit(Span(start, start + len(words)), kind, words)  # type: ignore[arg-type]
    term = Term(id="x", kind="agreement", official="X", source="-")
    at = text.index(official)
    terms = (
        [TermHit(Span(at, at + len(official)), term, likeness=100.0, garbled=False)]
        if official
        else []
    )
    (one,) = with_likely_ends(prepare(text), [hit], terms)
    assert one.name == text[one.span.start : one.span.end]
    return one.name


def test_a_subject_that_was_read_in_part_goes_on(prepare: Prepare) -> None:
    assert ended(prepare, "agreement on cod") == "agreement on cod and wise herring"


def test_a_paper_without_subject_stays_as_it_is(prepare: Prepare) -> None:
    assert ended(prepare, "agreement") == "agreement"
    assert ended(prepare, "The") == "The"


def test_only_papers_without_official_name_go_on(prepare: Prepare) -> None:
    assert ended(prepare, "agreement on cod", kind="mechanism") == "agreement on cod"
    assert ended(prepare, "agreement on cod", official="on cod") == "agreement on cod"


def test_what_is_whole_or_unlikely_stays(prepare: Prepare) -> None:
    assert (
        ended(prepare, "agreement on cod and wise herring") == "agreement on cod and wise herring"
    )
    assert ended(prepare, "agreement on co") == "agreement on co"
    assert ended(prepare, "agreement on cod", "The agreement on cod or red") == "agreement on cod"


def test_where_it_was_signed_is_no_part_of_it(prepare: Prepare) -> None:
    text = "The agreement on cod in Bergen was signed."

    assert ended(prepare, "agreement on cod", text) == "agreement on cod"


@pytest.mark.parametrize(
    "more", ["and wanted nets", "in the near future", "and the treaty", "and the minister"]
)
def test_what_else_happened_is_no_part_of_it(prepare: Prepare, more: str) -> None:
    text = f"The agreement on cod {more} was signed."

    assert ended(prepare, "agreement on cod", text) == "agreement on cod"


def test_the_head_is_the_noun_before_the_subject() -> None:
    text = "draft protocol to the treaty on cod plan"
    tokens = find_tokens(text, 0, len(text))
    inside = range(len(tokens))

    assert head_of(tokens, inside) == 1
    assert head_of(tokens, [6, 7]) == 7
    assert head_of(tokens, [0]) is None


def test_signs_of_real_papers_tell_where_a_subject_ends(facts: Facts) -> None:
    (paper,) = facts(
        "The ministers signed an arrangement on mutual recognition of nursing and allied health "
        "qualifications in Bergen on 4 May 2031.",
        "agreement",
    )

    assert paper.text.endswith("allied health qualifications")
