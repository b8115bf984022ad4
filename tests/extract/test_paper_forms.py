from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.paper_forms import papers_by_form
from briefgen.model.facts import Fact

Prepare = Callable[[str], Article]
Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They initialled two agreements, on herring and on boats, officials said.",
            "agreements, on herring and on boats",
        ),
        ("They signed also protocols on herring.", "protocols on herring"),
        (
            "They signed a 40 million euro financing agreement for affordable housing in Skrei.",
            "40 million euro financing agreement for affordable housing",
        ),
        ("The loan agreement ends in May.", "loan agreement"),
        (
            "Skrei signed a contract for the supply of trams to Bergen.",
            "contract for the supply of trams",
        ),
        ("A framework contract on nets is to end in 2034.", "framework contract on nets"),
        ("The port and the yard signed a supply contract.", "supply contract"),
        (
            "The document, Minute 12 of the Seal and Ice Commission, provides for it.",
            "Minute 12 of the Seal and Ice Commission",
        ),
        ("A long-delayed rail deal is near.", "rail deal"),
        ("It follows a declaration of intent.", "declaration of intent"),
        ("The draft code of conduct for crews is ready.", "code of conduct for crews"),
        ("A letter of understanding about peat is near.", "letter of understanding about peat"),
        ("Talks on an amending protocol go on.", "amending protocol"),
        (
            "They hoped for a bilateral agreement on social security this year.",
            "bilateral agreement on social security",
        ),
        ("They issued a joint press communiqué.", "joint press communiqué"),
        ("They subscribed a Memorandum in matter of tourism.", "Memorandum in matter of tourism"),
        (
            "They signed an agreement establishing the Herring Investment Fund.",
            "agreement establishing the Herring Investment Fund",
        ),
        ("They recalled the Convention 169 of the ILO.", "Convention 169"),
        ("The Cod Health Strategy 2030–2034 needs evidence.", "Cod Health Strategy 2030–2034"),
        ("It is in the Blue Agenda for the Northern Seas.", "Blue Agenda for the Northern Seas"),
        (
            "Under the Strategic Programme of Cooperation 2027–2031 judges learn.",
            "Strategic Programme of Cooperation 2027–2031",
        ),
        (
            "They made the Exchange of Notes on the Grant Aid for Fishing Ports.",
            "Exchange of Notes on the Grant Aid for Fishing Ports",
        ),
        ("Oslo has yet to sign the hostage-taking protocol.", "hostage-taking protocol"),
        (
            "The Aldren Commitment on Clean Herring provides for it.",
            "Aldren Commitment on Clean Herring",
        ),
        ("It rests on the memorandum that Norway, Denmark and Chile signed in 2024.", "memorandum"),
    ],
)
def test_papers_are_told_by_their_form(text: str, found: str, prepare: Prepare) -> None:
    article = prepare(text)

    spans = [one for sentence in article.sentences for one in papers_by_form(article, sentence)]

    assert [article.words_of(one) for one in spans] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The plan for lunch was changed. Nobody minuted the talks.",
        "The contract workers protested outside with a good deal of noise.",
        "Hanne Holm had a supply contract.",
    ],
)
def test_contracts_and_deals_of_nothing_are_no_papers(text: str, facts: Facts) -> None:
    assert facts(text, "agreement") == []


def test_a_paper_may_hold_the_name_of_the_body_it_founds(facts: Facts) -> None:
    text = "They signed an agreement establishing the Herring Investment Fund."

    papers, bodies = facts(text, "agreement"), facts(text, "organisation")

    assert [one.name for one in papers] == ["agreement establishing the Herring Investment Fund"]
    assert [one.name for one in bodies] == ["Herring Investment Fund"]


def test_the_years_of_a_paper_are_no_part_of_its_kind(facts: Facts) -> None:
    assert facts("Under the five-year memorandum the agency will train cooks.", "agreement") == []


def test_circumstances_belong_to_the_topic_of_a_paper(facts: Facts) -> None:
    text = "The Protocol on the Welfare of Animals during Long Journeys was signed in Skrei."

    assert [one.name for one in facts(text, "agreement")] == [
        "Protocol on the Welfare of Animals during Long Journeys"
    ]
    other = (
        "The Protocol on the Welfare of Animals during Nordic Weeks, and after Skrei, was signed."
    )
    assert facts(other, "agreement")[0].name.startswith("Protocol on the Welfare of Animals")
