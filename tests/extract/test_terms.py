from collections.abc import Callable

import pytest

from briefgen.extract.article import prepare_article
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.terms import TermHit, find_terms
from briefgen.model.knowledge import Country, Knowledge
from briefgen.model.proposal import Proposal
from briefgen.model.terms import Term

KNOWLEDGE = Knowledge(
    countries=(Country(code="DK", name="Denmark"),),
    terms=(
        Term(
            id="aldren",
            kind="agreement",
            official="Aldren Accord on Shared Herring Stocks",
            aliases=("Aldren Accord", "AAHS"),
            garbled=("harmony of the cold harbour",),
            exact_only=("AAHS",),
            source="Port Aldren archive",
        ),
        Term(
            id="sudland",
            kind="agreement",
            official="Sudland Accord on Shared Herring Quotas",
            source="Sudland archive",
        ),
        Term(id="ifo", kind="organisation", official="Interfish", source="Interfish"),
        Term(
            id="north",
            kind="organisation",
            official="North Sea Fishing Organisation Board",
            source="its charter",
        ),
    ),
)


def hits(text: str) -> list[TermHit]:
    article = prepare_article(text, index=index_knowledge(KNOWLEDGE))
    return list(find_terms(article))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Aldren Accord holds", "Aldren Accord"),
        ("the AAHS holds", "AAHS"),
        ("the harmony of the cold harbour holds", "harmony of the cold harbour"),
        ("the Interfish board", "Interfish"),
        ("an Aldren Accords on Shared Herring Stock", "Aldren Accords on Shared Herring Stock"),
        ("signed in Aldren an Accord on Shared Herring Stocks", "Accord on Shared Herring Stocks"),
    ],
)
def test_names_are_found_exactly_or_nearly(text: str, found: str) -> None:
    (hit,) = hits(text)

    assert text[slice(*hit.span)] == found
    assert not hit.asked


@pytest.mark.parametrize(
    "text",
    [
        "aahs",
        "the interfish board",
        "nothing",
        "Accord on Herring",
        "Ida Holm-Interfish",
    ],
)
def test_other_spellings_are_not(text: str) -> None:
    assert hits(text) == []


def test_a_lesser_likeness_is_asked_where_the_sentence_gives_a_second_sign() -> None:
    (hit,) = hits("They signed the Alden Accord for Sharing Herrings Stock.")

    assert hit.asked
    assert hits("He swam by the Alden Accord for Sharing Herrings Stock.") == []


def test_a_lesser_likeness_to_an_organisation_is_never_asked() -> None:
    assert hits("The North Sea Fisher Organisers met the Board and signed.") == []


def test_of_two_near_names_at_one_place_the_likest_wins() -> None:
    (hit,) = hits("the Sudland Accords on Shared Herring Quotas")

    assert hit.term.id == "sudland"


@pytest.mark.parametrize(
    "text",
    [
        "They signed the Sudland Accord on Shared Salmon Quotas.",
        "They signed a sudland accords on shared herring quotas.",
    ],
)
def test_an_exchanged_word_or_a_wording_without_capitals_is_asked_and_not_taken(text: str) -> None:
    assert [hit.asked for hit in hits(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "They signed the Denmark Accord on Shared Herring Quotas.",
        "They signed the Sudland Accord on 2030 Herring Quotas.",
    ],
)
def test_another_party_or_number_makes_another_paper(text: str) -> None:
    article = prepare_article(text, index=index_knowledge(KNOWLEDGE))

    assert find_terms(article) == ()


def test_a_sure_wider_name_holds_the_exact_one_inside_it() -> None:
    text = "the North Sea Fishing Organisations Board of Interfish and Interfish Aldren Accord"
    nested = Term(
        id="rules",
        kind="agreement",
        official="Interfish Rules for Herring Nets",
        source="Interfish",
    )
    knowledge = Knowledge(terms=(*KNOWLEDGE.terms, nested))

    def ids(words: str) -> list[str]:
        article = prepare_article(words, index=index_knowledge(knowledge))
        return [hit.term.id for hit in find_terms(article)]

    assert ids("the Interfish Rule for Herring Nets") == ["rules"]
    assert ids("They signed Interfish Rules for Salmon Nets.") == ["ifo"]
    assert ids(text) == ["north", "ifo", "ifo", "aldren"]


def test_a_small_word_at_the_edge_is_no_part_of_a_name() -> None:
    text = "They signed Aldren Accords on Shared Herring Stocks as of May."

    (hit,) = hits(text)

    assert text[slice(*hit.span)] == "Aldren Accords on Shared Herring Stocks"


def test_of_before_a_name_does_not_stand_for_its_first_word() -> None:
    term = Term(
        id="herring", kind="organisation", official="Nordic Council of Herring", source="invented"
    )
    index = index_knowledge(Knowledge(terms=(term,)))

    def names(words: str) -> list[str]:
        article = prepare_article(words, index=index)
        return [article.words_of(hit.span) for hit in find_terms(article)]

    assert names("The chair of Council of Herring spoke.") == []
    assert names("The chair of Nordik Council of Herring spoke.") == ["Nordik Council of Herring"]


def test_a_name_of_the_united_nations_is_known_by_their_initials_too() -> None:
    term = Term(
        id="cod", kind="agreement", official="United Nations Convention on Cod", source="invented"
    )
    index = index_knowledge(Knowledge(terms=(term,)))
    article = prepare_article("They ratified the 2031 UN Convention on Cod.", index=index)

    assert [article.words_of(hit.span) for hit in find_terms(article)] == ["UN Convention on Cod"]


@pytest.mark.parametrize("body", ["Development Programme", "Population Fund", "Volunteers"])
def test_a_body_of_the_united_nations_is_known_by_its_shorter_name(
    propose: Callable[[str], Proposal], body: str
) -> None:
    found = [
        (one.kind, one.name)
        for one in propose(f"The talks at the UN {body} in Bergen went on.").facts
        if one.kind in ("organisation", "mechanism")
    ]

    assert found == [("organisation", f"United Nations {body}")]
