"""The names that ship lead to their own terms, and their look-alikes to none."""

import pytest

from briefgen.extract.article import prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.terms import find_terms
from briefgen.model.knowledge import Knowledge


def terms_in(text: str, index: KnowledgeIndex) -> list[str]:
    return [hit.term.id for hit in find_terms(prepare_article(text, index=index)) if not hit.asked]


def test_each_official_name_leads_to_its_own_term(
    knowledge: Knowledge, index: KnowledgeIndex
) -> None:
    strays = [
        term.id
        for term in knowledge.terms
        if terms_in(f"The ministers also discussed the {term.official} yesterday.", index)
        != [term.id]
    ]

    assert strays == []


@pytest.mark.parametrize(
    "name",
    [
        "Atlantic Council",
        "Nordic cooperation on defence",
        "partnership and cooperation",
        "Antarctic consultative meeting",
        "joint expeditionary force",
        "international monitoring systems",
        "early warnings for all",
        "Russian Committee against Torture",
        "National Committee on the Rights of the Child",
        "State Commission for Social Development",
    ],
)
def test_what_is_spelt_like_a_shipped_name_is_not_taken_for_it(
    name: str, index: KnowledgeIndex
) -> None:
    assert terms_in(f"The ministers also discussed the {name} yesterday.", index) == []


def test_the_pacific_leaders_meet_with_japan_and_among_themselves(index: KnowledgeIndex) -> None:
    assert terms_in("The Pacific Islands Leaders Meeting was in Tokyo.", index) == ["palm"]
    assert terms_in("The Pacific Islands Forum Leaders Meeting began.", index) == ["pif_leaders"]
