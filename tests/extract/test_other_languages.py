from collections.abc import Callable

import pytest

from briefgen.model.facts import AreaValue, Fact
from briefgen.model.proposal import Proposal

Propose = Callable[[str], Proposal]

FRENCH = (
    "Oslo, le 7 mai 2031. La ministre a reçu son homologue pour un entretien sur la transition "
    "énergétique et la lutte contre le changement climatique, avec des experts de l'ONU et du "
    "NATO Defence College. Les deux parties ont rappelé leur attachement à l'Accord de Paris. "
    "Elles se retrouveront le 12 septembre à Bergen pour parler de la biodiversité et du pacte. "
)
GERMAN = (
    "Oslo, 7. Mai 2031. Die Ministerin hat mit ihrem Kollegen über die Rechtsstaatlichkeit und "
    "das Klima gesprochen. Im Mittelpunkt des Treffens stand die Bildung, und auch das Recht auf "
    "Asyl war ein Thema. Am 8. und 9. Juni 2031 wird die Delegation nach Bergen reisen. "
)
CHINESE = (
    "2031年5月7日电 双方将就能源转型和甲烷等问题进行讨论,并就落实《巴黎协定》交换意见。"
    "双方的合作对全球气候治理有重要的意义,农业的问题也在会上有所讨论。"
)


def areas(proposal: Proposal) -> list[str]:
    return [fact.value.area for fact in proposal.facts if isinstance(fact.value, AreaValue)]


def named(proposal: Proposal) -> list[tuple[str, str]]:
    return [
        (fact.name, fact.text)
        for fact in proposal.facts
        if fact.kind in ("agreement", "mechanism", "organisation")
    ]


def dates(proposal: Proposal) -> list[Fact]:
    return [fact for fact in proposal.facts if fact.kind == "date"]


def test_names_are_found_in_the_language_and_in_english(propose: Propose) -> None:
    assert named(propose(FRENCH)) == [
        ("United Nations", "ONU"),
        ("NATO", "NATO"),
        ("Paris Agreement", "Accord de Paris"),
    ]


def test_an_acronym_in_small_letters_is_another_word(propose: Propose) -> None:
    assert ("United Nations", "onu") not in named(propose(FRENCH.replace("ONU", "onu")))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (FRENCH, ["energy_transition", "climate_general", "biodiversity"]),
        (GERMAN, ["human_rights"]),
        (GERMAN + "Die Bildung zählt.", ["human_rights", "education"]),
        (CHINESE, ["energy_transition"]),
    ],
)
def test_areas_are_found_by_phrases_that_tell_enough(
    propose: Propose, text: str, found: list[str]
) -> None:
    assert areas(propose(text)) == found


def test_dates_are_read_against_the_printed_one(propose: Propose) -> None:
    proposal = propose(FRENCH)

    assert proposal.document_date
    assert proposal.document_date.value.isoformat() == "2031-05-07"
    assert [fact.text for fact in dates(proposal)] == ["7 mai 2031", "12 septembre"]
    assert [fact.text for fact in dates(propose(GERMAN))] == ["7. Mai 2031", "8. und 9. Juni 2031"]


def test_the_language_is_told(propose: Propose) -> None:
    assert [propose(text).language for text in (FRENCH, GERMAN, CHINESE, "They met.")] == [
        "fr",
        "de",
        "zh",
        "en",
    ]


def test_nothing_else_is_found_in_another_language(propose: Propose) -> None:
    kinds = {fact.kind for text in (FRENCH, GERMAN, CHINESE) for fact in propose(text).facts}

    assert kinds == {"date", "organisation", "agreement", "area"}


def test_a_name_is_found_once_and_holds_no_area(propose: Propose) -> None:
    proposal = propose(
        FRENCH.replace("changement climatique", "Convention sur la diversité biologique")
        .replace("l'ONU", "le G20")
        .replace(
            "la biodiversité",
            "la Convention-cadre des Nations unies sur les changements climatiques",
        )
    )

    assert areas(proposal) == ["energy_transition"]
    assert [name for name, _ in named(proposal)] == [
        "Convention on Biological Diversity",
        "G20",
        "NATO",
        "Paris Agreement",
        "United Nations Framework Convention on Climate Change",
    ]
