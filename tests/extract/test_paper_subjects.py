import pytest

from briefgen.extract.paper_subjects import goes_on_plainly, is_for_the_press, is_paper_subject
from briefgen.extract.span import Span


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed a Protocol on Herring.", True),
        ("They signed a memorandum of understanding on cooperation in herring.", True),
        ("They signed a Memorandum on Cooperation in the Field of Herring.", True),
        ("They signed an agreement in the domain of the herring.", True),
        ("They signed an agreement on nets, boats and herring.", True),
        ("They signed an agreement in Oslo about eels and the herring.", False),
        ("They signed an agreement on the purchase of herring.", False),
        ("They signed an agreement on herring of the north.", False),
        ("They signed an agreement on herring feed.", False),
        ("They signed an agreement on herring between Oslo and Bergen.", True),
        ("They ate herring.", False),
    ],
)
def test_a_paper_names_its_subject_right_behind_its_kind(text: str, expected: bool) -> None:
    assert is_paper_subject(text, place(text.lower(), "herring"), start=0) is expected


def test_the_name_of_a_paper_lies_in_one_sentence() -> None:
    text = "They signed an agreement on herring."
    span = place(text, "herring")

    assert not is_paper_subject(text, span, start=text.index("on"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Herring Cooperation is young.", True), ("Herring Aldren is young.", False)],
)
def test_a_subject_may_be_completed_by_a_plain_word(text: str, expected: bool) -> None:
    assert goes_on_plainly(text, place(text, "Herring")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MEDIA RELEASE", True),
        ("Media contact: Ola Berg", True),
        ("She told the local media that it rained.", True),
        ("Notes for the media", True),
        ("They signed a protocol on media.", False),
        ("Media were discussed.", False),
    ],
)
def test_those_who_are_told_are_no_topic(text: str, expected: bool) -> None:
    assert is_for_the_press(text, place(text.lower(), "media")) is expected


def test_only_the_media_are_told() -> None:
    text = "She told the fishermen so."

    assert not is_for_the_press(text, place(text, "fishermen"))
