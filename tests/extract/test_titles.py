from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.people_names import NameRun, name_runs
from briefgen.extract.titles import Title
from briefgen.extract.titles_before import title_before
from briefgen.extract.titles_behind import title_behind
from briefgen.extract.words import Word, find_tokens
from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]

Prepare = Callable[[str], Article]
Find = Callable[..., Title | None]


def title(prepare: Prepare, text: str, find: Find, *, name: str = "Sørensen") -> str:
    sentence = prepare(text).sentences[0]
    tokens = find_tokens(text, *sentence.span)
    runs = [run for run in name_runs(tokens, sentence) if _has(tokens, run, name)]
    found = find(tokens, runs[0], sentence)
    return text[tokens[found.first].start : tokens[found.stop - 1].end] if found else ""


def _has(tokens: list[Word], run: NameRun, name: str) -> bool:
    return any(name in token.text for token in tokens[run.first : run.stop])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Minister of the Sea Hanne Sørensen", "Minister of the Sea"),
        ("and Trade Minister Mr. Hanne Sørensen", "Trade Minister"),
        (
            "the Minister charged of the Public Accounts, Hanne Sørensen",
            "Minister charged of the Public Accounts",
        ),
        (
            "the president of the departmental council of Aldren, Hanne Sørensen",
            "president of the departmental council of Aldren",
        ),
        ("Director of the Sea Agency, Rear Admiral Hanne Sørensen", "Director of the Sea Agency"),
        (
            "Minister of Cold Fisheries and Spatial Planning Hanne Sørensen",
            "Minister of Cold Fisheries and Spatial Planning",
        ),
        (
            "between Women, Family and Community Development Minister Hanne Sørensen",
            "Women, Family and Community Development Minister",
        ),
        (
            "Environment, Forest and Climate Change Adviser Hanne Sørensen",
            "Environment, Forest and Climate Change Adviser",
        ),
        ("They met in the office of Industry Minister Hanne Sørensen", "Industry Minister"),
        ("They spoke of trade, and Energy Minister Hanne Sørensen", "Energy Minister"),
        ("She wants peace, trade and Minister Hanne Sørensen", "Minister"),
        ("Vice-Chair of Trade and Deputy Minister Hanne Sørensen", "Deputy Minister"),
        ("adviser to the President Hanne Sørensen", "adviser to the President"),
        ("the Consul General in Bergen Hanne Sørensen", "Consul General in Bergen"),
        ("the chargé d'affaires, Hanne Sørensen", "chargé d'affaires"),
        ("the prefect of Skrei county, Hanne Sørensen", "prefect of Skrei county"),
        ("Plantation and Ports Minister Dato' Hanne Sørensen", "Plantation and Ports Minister"),
        ("the harbour' Hanne Sørensen", ""),
        ("the architect Hanne Sørensen", "architect"),
        (
            "Deputy Chairman of the Great Khural Hanne Sørensen",
            "Deputy Chairman of the Great Khural",
        ),
        (
            "a representative of the Sea Agency doctor Hanne Sørensen",
            "representative of the Sea Agency",
        ),
        ("the Minister of Ports, retired Gen. Hanne Sørensen", "Minister of Ports"),
        ("the Minister of Ports (ret) Hanne Sørensen", "Minister of Ports"),
        ("the Minister of Ports, retired Brigadier Hanne Sørensen", "Minister of Ports"),
        (
            "the director of the National Theatre, Hanne Sørensen",
            "director of the National Theatre",
        ),
        ("the Mayor of Bergen Hanne Sørensen", "Mayor of Bergen"),
        ("the Indigenous governor Hanne Sørensen", "Indigenous governor"),
        ("the Governor of San Juan Hanne Sørensen", "Governor of San Juan"),
        ("the minister from San Juan Hanne Sørensen", ""),
        (
            "the president of the Guild of Herring Smokers, Mr Hanne Sørensen",
            "president of the Guild of Herring Smokers",
        ),
        ("They met a president of the Guild of Herring Smokers, Hanne Sørensen", ""),
        ("the song of the Herring Smokers, Hanne Sørensen", ""),
        ("Head Hanne Sørensen", ""),
        ("Deputy Head Hanne Sørensen", "Deputy Head"),
        ("Fisheries Hanne Sørensen", ""),
        ("Hanne Sørensen", ""),
    ],
)
def test_the_title_before_a_name(prepare: Prepare, text: str, expected: str) -> None:
    assert title(prepare, text, title_before) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hanne Sørensen, Minister of Trade & Ports.", "Minister of Trade & Ports"),
        ("Hanne Sørensen, the Norwegian envoy on climate in Oslo", "Norwegian envoy on climate"),
        ("Hanne Sørensen, envoy on Monday", "envoy"),
        ("Hanne Sørensen, WHO Director for Africa.", "WHO Director for Africa"),
        ("Hanne Sørensen, who directs", ""),
        ("Hanne Sørensen, Minister and", "Minister"),
        ("Hanne Sørensen, Minister and Director of Trade, left", "Minister and Director of Trade"),
        ("Hanne Sørensen, Minister and head", "Minister"),
        ("Hanne Sørensen, Minister of Trade, and more", "Minister of Trade"),
        (
            "Hanne Sørensen, Minister of Trade, Ports and Coasts met",
            "Minister of Trade, Ports and Coasts",
        ),
        ("Hanne Sørensen, Minister of Trade, Finance Minister Lars Holm", "Minister of Trade"),
        ("Hanne Sørensen, Minister of Trade,", "Minister of Trade"),
        ("Hanne Sørensen, who left", ""),
        ("Hanne Sørensen, a very long described old person", ""),
        ("Hanne Sørensen, Aldren Herring Museum", ""),
        ("Hanne Sørensen left", ""),
        ("Hanne Sørensen, Minister of", "Minister"),
        ("Hanne Sørensen,", ""),
        ("Hanne Sørensen", ""),
    ],
)
def test_the_title_behind_a_name(prepare: Prepare, text: str, expected: str) -> None:
    assert title(prepare, text, title_behind) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("She received in Rabat his Danish colleague, Ola Berg.", "Danish colleague"),
        ("The Norwegian vice-prime minister Ola Berg came.", "Norwegian vice-prime minister"),
        (
            "The Danish Secretary of State for Net Zero, Ola Berg, came.",
            "Danish Secretary of State for Net Zero",
        ),
        ("She spoke for Her Majesty's Ambassador Ola Berg.", "Majesty's Ambassador"),
    ],
)
def test_a_title_begins_behind_whose_it_is(facts: Facts, text: str, title: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("title") == title
