from briefgen.checks.copies import independent_sources
from tests.support.told import told

WIRE = (
    "The ministers of Norland and Ostland will meet in Port Aldren on Thursday.\n"
    "They want to agree on a quota for herring before the season. "
    "It would be their first agreement in four years, officials said.\n"
    "The fleets of both sides have been waiting in their harbours for weeks.\n"
    "Nobody expects the talks to be short, and a second round is planned.\n"
)


def test_a_reprint_with_another_headline_and_a_changed_word_is_a_copy() -> None:
    reprint = "Herring talks: more\n" + WIRE.replace("officials said", "officials say")

    found = independent_sources((told(WIRE), told(reprint, 2)))

    assert found == {"s-1": "s-1", "s-2": "s-1"}


def test_a_shortened_reprint_is_a_copy() -> None:
    short = "\n".join(WIRE.split("\n")[:2])

    assert independent_sources((told(short), told(WIRE, 2)))["s-2"] == "s-1"


def test_copies_of_copies_have_the_first_one() -> None:
    sources = tuple(told(f"Edition {number}\n{WIRE}", number) for number in (1, 2, 3))

    assert set(independent_sources(sources).values()) == {"s-1"}


def test_a_text_with_one_quoted_sentence_of_another_is_its_own() -> None:
    other = (
        WIRE.split("\n", maxsplit=1)[0]
        + "\nOur own reporter found the harbour of Port Aldren empty this morning.\n"
        + "A fisherman told this paper that he expects nothing from the meeting.\n"
    )

    assert independent_sources((told(WIRE), told(other, 2)))["s-2"] == "s-2"


def test_texts_without_a_sentence_are_no_copies() -> None:
    assert independent_sources((told("Herring"), told("Herring", 2))) == {
        "s-1": "s-1",
        "s-2": "s-2",
    }


def test_sentences_repeated_within_one_source_make_no_copy() -> None:
    assert independent_sources((told(WIRE + WIRE),)) == {"s-1": "s-1"}
