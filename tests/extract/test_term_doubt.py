import pytest

from briefgen.extract.article import prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.span import Span
from briefgen.extract.term_doubt import likeness_left
from briefgen.extract.term_table import TermWording
from briefgen.extract.words import find_words
from briefgen.model.knowledge import Country, Knowledge
from briefgen.model.terms import Term, TermKind

INDEX: KnowledgeIndex = index_knowledge(
    Knowledge(
        countries=(
            Country(code="NL9", name="Norland", capital="Aldren"),
            Country(code="SL9", name="Sudland"),
        )
    )
)


def left(name: str, text: str, likeness: float = 95.0, kind: TermKind = "agreement") -> float:
    """Give what is left of a likeness when the words in brackets are found for a name."""
    start, end = text.index("["), text.index("]") - 1
    sentence = prepare_article(text.replace("[", "").replace("]", ""), index=INDEX).sentences[0]
    term = Term(id="t", kind=kind, official=name, source="invented")
    words = tuple(word.text.lower() for word in find_words(name))
    wording = TermWording(term, words, name, exact=False, garbled=False)
    return likeness_left(likeness, sentence, Span(start, end), wording, gazetteer=INDEX.gazetteer)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Accord on Herring Stocks", "the [Accord on Herrings Stock] of May"),
        ("Accord on Shared Herring Stocks", "the [Accord on Herring Stocks] of May"),
        ("Aldren Accord on Herring", "the [Aldern Accord on Herring]"),
        ("Accord on Herring", "the New [Accord on Herring]"),
        ("Harmony of the Cold Harbour", "the [Harmony of the Cold Harbours]"),
    ],
)
def test_other_forms_and_words_left_out_leave_a_likeness(name: str, text: str) -> None:
    assert left(name, text) == 95.0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Accord on Herring Stocks", "the [Accord on Salmon Stocks]"),
        ("Blue Accord on Herring", "the Green [Accord on Herring]"),
        ("Accord on Herring Nets", "the [Accord on Herring] Boats"),
        ("Accord on Herring", "an [accord on herrings]"),
        ("Aldren Accord on Herring", "the [Aldren Treaty on Herrings]"),
    ],
)
def test_an_exchanged_word_and_small_letters_leave_a_doubt(name: str, text: str) -> None:
    assert left(name, text) == 85.0
    assert left(name, text, likeness=80.0) == 80.0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Aldren Accord on Herring", "the Sudland [Accord on Herring]"),
        ("Accord on Herring of May", "the [Accord on Herring of 2031]"),
        ("Norland Accord on Herring", "the [Accord on Herring]"),
        ("Norland-Aldren Accord", "the [Ostland Accord]"),
    ],
)
def test_another_party_or_number_leaves_nothing(name: str, text: str) -> None:
    assert left(name, text) == 0.0


def test_the_bare_noun_of_a_name_is_not_that_name() -> None:
    assert left("Aldren Framework Agreement", "the [Framework Agreement] on Cod") == 0.0


def test_a_word_inside_a_longer_one_is_another_word() -> None:
    assert left("Norland Herring Commission", "the [Norland Herring Mission]") == 85.0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Convention against Organised Poaching", "[Cooperation against Organised Poaching] grows"),
        ("Aldren Charter of the Herring Fleet", "members [of the Herring Fleet]"),
        ("Aldren Herring Treaty", "They signed a [Herring Treaty]."),
        ("Accord on Aldren Herring and Cod Quotas", "an [accord on herring]"),
    ],
)
def test_what_lacks_the_noun_of_a_paper_or_a_word_of_few_is_not_that_paper(
    name: str, text: str
) -> None:
    assert left(name, text) == 0.0


def test_a_mechanism_may_lack_what_a_paper_may_not() -> None:
    text = "the [Herring Dialogue]"

    assert left("Aldren Herring Dialogue", text, kind="mechanism") == 95.0
