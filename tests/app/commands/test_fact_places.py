import pytest
from msgspec.structs import replace

from briefgen.app.commands.command import AddFact
from briefgen.app.commands.fact_places import place_in
from briefgen.errors import UsageError
from tests.support.dossier_sample import COURIER_SOURCE, source_of

HERRING = AddFact(kind="venue", source="s-couriera")
TEXT = COURIER_SOURCE.text


def words_at(command: AddFact) -> str:
    place = place_in(COURIER_SOURCE, command)
    return TEXT[place.start : place.end]


def test_a_place_loses_the_white_space_around_its_words() -> None:
    start = TEXT.index("20 and")

    command = replace(HERRING, start=start - 1, end=start + len("20 and 21 March.\n"))

    assert words_at(command) == "20 and 21 March."


def test_words_are_found_whatever_white_space_stands_between_them() -> None:
    assert words_at(replace(HERRING, text=" sea\n patrols ")) == "sea patrols"
    assert words_at(replace(HERRING, text="2031 Hanne")) == "2031\n\nHanne"


@pytest.mark.parametrize(("occurrence", "start"), [(1, 0), (2, TEXT.rindex("Port Aldren"))])
def test_an_occurrence_names_one_of_several_places(occurrence: int, start: int) -> None:
    place = place_in(COURIER_SOURCE, replace(HERRING, text="Port Aldren", occurrence=occurrence))

    assert place.start == start


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"start": -1, "end": 4},
            (
                "The place -1 to 4 lies outside source s-couriera. "
                f"It has {len(TEXT)} characters; the first is 0."
            ),
        ),
        ({"start": 0, "end": 9999}, "The place 0 to 9999 lies outside source s-couriera. It has"),
        ({"start": 9, "end": 3}, "The place 9 to 3 of source s-couriera holds no words. Give a"),
        ({"start": 4, "end": 4}, "The place 4 to 4 of source s-couriera holds no words. Give a"),
        ({"start": 28, "end": 30}, "The place 28 to 30 of source s-couriera holds no words."),
        ({"start": 4}, "A place has a start and an end. Give both, or the text."),
        ({"end": 4}, "A place has a start and an end. Give both, or the text."),
        ({"start": 0, "end": 4, "text": "Port"}, "Both a place and a text are given. Give one"),
        ({"text": " "}, "A fact needs its words. Give a place in the source, or a text."),
        (
            {"text": "Port Aldren"},
            (
                "'Port Aldren' stands 2 times in source s-couriera: (1) 'Port Aldren, 3 February'"
                ", (2) 'delegation in Port Aldren on 20 and 21'. "
                "Give the occurrence, 1 to 2."
            ),
        ),
        (
            {"text": "Port Aldren", "occurrence": 3},
            "'Port Aldren' has no occurrence 3 in source s-couriera. It stands there 2 times.",
        ),
        (
            {"text": "Accord", "occurrence": 0},
            "'Accord' has no occurrence 0 in source s-couriera. It stands there once.",
        ),
        (
            {"text": "sea Patrols"},
            (
                "'sea Patrols' does not stand in source s-couriera. Did you mean 'sea patrols'? "
                "Copy the words as they stand there."
            ),
        ),
        (
            {"text": "the Alderen Acord"},
            (
                "'the Alderen Acord' does not stand in source s-couriera. "
                "Did you mean 'the Aldren Accord'? Copy the words as they stand there."
            ),
        ),
        (
            {"text": "railways"},
            "'railways' does not stand in source s-couriera. Copy the words as they stand there.",
        ),
    ],
)
def test_a_place_that_is_none_is_told(changes: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError) as fault:
        place_in(COURIER_SOURCE, replace(HERRING, **changes))

    assert str(fault.value).startswith(message)


def test_of_many_places_a_few_are_shown() -> None:
    source = source_of("sea " * 9, "s-seaseaaa")

    with pytest.raises(UsageError) as fault:
        place_in(source, replace(HERRING, text="sea"))

    assert str(fault.value).count("(") == 5
    assert str(fault.value).endswith(", …. Give the occurrence, 1 to 9.")


def test_nothing_is_similar_to_an_empty_text() -> None:
    with pytest.raises(UsageError, match="does not stand in source"):
        place_in(source_of("", "s-emptyaaa"), replace(HERRING, text="sea"))
