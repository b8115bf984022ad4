from collections.abc import Callable

import pytest

from briefgen.extract.paper_names import whole_paper, years_end
from briefgen.extract.span import Span
from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def names(found: list[Fact]) -> list[str]:
    return [fact.name for fact in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            'They signed the "Protocol on Herring between Bergen Province and Skrei Province."',
            "Protocol on Herring between Bergen Province and Skrei Province",
        ),
        ('"Agreement on Herring must come first," she said.', "Agreement on Herring"),
        (
            (
                "They signed the Agreement on Visas for Holders of Diplomatic, Official and "
                "Service Passports, and a plan."
            ),
            "Agreement on Visas for Holders of Diplomatic, Official and Service Passports",
        ),
        (
            "They value the Foreign Investment Promotion and Protection Agreement for small firms.",
            "Foreign Investment Promotion and Protection Agreement",
        ),
        (
            (
                "A Memorandum of Cooperation between the Herring Agency (HDA) and Skrei, "
                "a firm, was signed."
            ),
            "Memorandum of Cooperation",
        ),
        (
            (
                "They signed the Twinning Protocol between the State Herring Service of Norway and "
                "the Fish Office of the Republic of Denmark."
            ),
            "Twinning Protocol",
        ),
        (
            "They signed the Agreement on Herring Management between Norway and Denmark.",
            "Agreement on Herring Management",
        ),
        (
            "They signed the Cultural Agreement between Norway and Denmark.",
            "Cultural Agreement between Norway and Denmark",
        ),
        (
            (
                "They signed a protocol to the 1979 Agreement on Legal Assistance in Civil and "
                "Criminal Matters."
            ),
            "protocol to the 1979 Agreement on Legal Assistance in Civil and Criminal Matters",
        ),
        (
            (
                "They reviewed the Memorandum of Understanding on Cooperation in Intellectual "
                "Property, signed in Oslo."
            ),
            "Memorandum of Understanding on Cooperation in Intellectual Property",
        ),
        (
            "They signed the Memorandum of Cooperation in Oslo.",
            "Memorandum of Cooperation",
        ),
        (
            "Both recalled the Convention on International Trade in Endangered Species.",
            "Convention on International Trade in Endangered Species",
        ),
        (
            "The ministers adopted the Oslo Statement on Ageing with Dignity and left.",
            "Oslo Statement on Ageing with Dignity",
        ),
        (
            "Cod needs a label under the Ecodesign for Sustainable Herring Regulation.",
            "Ecodesign for Sustainable Herring Regulation",
        ),
        (
            "The Norway-Denmark Community of Shared Herring Action Plan was signed.",
            "Norway-Denmark Community of Shared Herring Action Plan",
        ),
        (
            "They signed the Guidelines on the Return of Abducted Children.",
            "Guidelines on the Return of Abducted Children",
        ),
        (
            "The Fundamental Principles of Official Statistics guide them.",
            "Fundamental Principles of Official Statistics",
        ),
        (
            "They adopted the Standard Procedure for the Exchange of Forensic Samples.",
            "Standard Procedure for the Exchange of Forensic Samples",
        ),
        (
            (
                "They signed the Agreement between the Government of the Kingdom of Norway and "
                "the Government of the Kingdom of Denmark on herring."
            ),
            (
                "Agreement between the Government of the Kingdom of Norway and "
                "the Government of the Kingdom of Denmark on herring"
            ),
        ),
        ("They adopted a Work Plan for 2028–2030.", "Work Plan for 2028–2030"),
        (
            "They signed the Program of cod exchanges for 2027-2029.",
            "Program of cod exchanges for 2027-2029",
        ),
        (
            "They signed a protocol to their 2001 cod treaty that ends it.",
            "protocol to their 2001 cod treaty",
        ),
        ("She goes for the Herring Convention to Bergen.", "Herring Convention"),
        (
            "They signed a Protocol on the Care of Seals at Risk of Hunger.",
            "Protocol on the Care of Seals at Risk of Hunger",
        ),
        ("They signed the Protocol to the Herring Treaty.", "Protocol to the Herring Treaty"),
        ("They ratified the Herring Convention 190.", "Herring Convention 190"),
        ("They ratified the Herring Convention No. 19.", "Herring Convention No. 19"),
        ("The lobby wants the pact to bar cod. They read the cod pact.", "cod pact"),
        ("Both want the talks on a global cod treaty to resume.", "global cod treaty"),
    ],
)
def test_a_paper_is_named_whole_and_no_more(facts: Facts, text: str, name: str) -> None:
    assert names(facts(text, "agreement")) == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan of Herring between Norway and Denmark", "Plan of Herring"),
        ("Cod Pact between Norway and Denmark", "Cod Pact between Norway and Denmark"),
        (
            "Cod Pact between the Fish Office and the Cod Office",
            "Cod Pact between the Fish Office and the Cod Office",
        ),
        ("Cod Pact on Herring between Norway and Denmark", "Cod Pact on Herring"),
        ("Cod Pact between Norway and Denmark (DK) and Sweden", "Cod Pact"),
        ("Cod Pact between Norway", "Cod Pact"),
        ("Pact between Norway", "Pact between Norway"),
    ],
)
def test_parties_are_kept_where_both_are_read_and_nothing_else_tells_the_paper(
    text: str, expected: str
) -> None:
    end = len(text.partition(" (")[0])

    start, stop = whole_paper(text, Span(0, end), len(text))

    assert text[start:stop] == expected


def test_years_belong_to_a_paper() -> None:
    text = "Programme of Exchanges for 2027-2029, signed for 20291 crowns"

    assert text[: years_end(text, 22, len(text))] == "Programme of Exchanges for 2027-2029"
    assert years_end(text, len("Programme of Exchanges for 2027-2029, signed"), len(text)) == 44


def test_two_papers_in_a_row_stay_apart(facts: Facts) -> None:
    text = "They signed the Cooperation Memorandum on Seeds and the Action Plan for the Cod Center."

    assert names(facts(text, "agreement")) == [
        "Cooperation Memorandum on Seeds",
        "Action Plan for the Cod Center",
    ]
