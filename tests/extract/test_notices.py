from collections.abc import Callable

from briefgen.extract.notices import LONGEST_SEARCHED, searched_part
from briefgen.model.proposal import Proposal

Propose = Callable[[str], Proposal]


def messages(proposal: Proposal, code: str) -> list[str]:
    return [notice.message for notice in proposal.notices if notice.code == code]


def test_an_inferred_date_is_told_with_its_candidates(propose: Propose) -> None:
    proposal = propose("It was said on Tuesday (May 7).")

    assert messages(proposal, "document-date-inferred") == [
        "The date of the text is inferred as 2024-05-07; 2019-05-07 would fit as well."
    ]


def test_an_inferred_date_without_candidates_is_told_too(propose: Propose) -> None:
    proposal = propose("It was said on Tuesday (May 7) and on Thursday, February 29.")

    assert messages(proposal, "document-date-inferred") == [
        "The date of the text is inferred as 2024-05-07."
    ]


def test_open_dates_ask_for_the_date_of_the_text(propose: Propose) -> None:
    proposal = propose("They met yesterday.")

    assert messages(proposal, "document-date-missing") == [
        "The text does not say when it was published, so relative dates stay open. Give its date."
    ]
    assert proposal.notices[0].ids == (proposal.facts[0].id,)


def test_a_text_without_open_dates_needs_no_date(propose: Propose) -> None:
    assert propose("They met in Oslo.").notices == ()


def test_an_uncertain_name_is_asked(propose: Propose) -> None:
    proposal = propose("They signed the Convention of the Biology Diversities treaty.")

    (message,) = messages(proposal, "name-uncertain")
    assert message.startswith(
        "'Convention of the Biology Diversities': May mean 'Convention on Biological Diversity'"
    )
    assert message.endswith("Say what is meant.")


def test_another_language_is_told(propose: Propose) -> None:
    text = "Die Ministerin traf gestern ihren Kollegen und sprach mit ihm über Fisch und Meer. " * 4

    assert messages(propose(text), "language-not-analysed") == [
        (
            "The text is in German: only known names, agenda areas and dates were looked for. "
            "Select text in the source to make facts of it."
        )
    ]


def test_a_language_without_phrases_of_areas_is_told(propose: Propose) -> None:
    text = "De minister sprak met haar collega over de vis en het water van de zee bij Bergen. " * 4

    (message,) = messages(propose(text), "language-not-analysed")

    assert message.startswith("The text is in Dutch: only dates and English names were looked for.")


def test_an_unknown_language_is_told(propose: Propose) -> None:
    text = "Ministeri tapasi eilen kollegansa ja puhui hänen kanssaan kalasta ja merestä 7.5.2031. "

    proposal = propose(text * 4)

    assert messages(proposal, "language-not-analysed") == [
        (
            "The text is in a language that is not known here: it was read, not analysed. "
            "Select text in the source to make facts of it."
        )
    ]
    assert {fact.kind for fact in proposal.facts} == {"date"}


def test_of_a_very_long_text_the_first_part_is_searched_and_that_is_said(propose: Propose) -> None:
    proposal = propose("They met in Oslo." + "\n" * LONGEST_SEARCHED + "They met in Bergen.")

    assert [fact.name for fact in proposal.facts] == ["Oslo"]
    assert messages(proposal, "text-too-long") == [
        (
            "Facts were looked for in the first 500,000 characters only. "
            "Select text behind them to make facts of it."
        )
    ]


def test_the_part_that_is_searched_ends_with_a_whole_word_where_there_is_one() -> None:
    assert searched_part("a " * LONGEST_SEARCHED) == "a " * (LONGEST_SEARCHED // 2 - 1) + "a"
    assert len(searched_part("a" * 2 * LONGEST_SEARCHED)) == LONGEST_SEARCHED
    assert searched_part("They met.") == "They met."
