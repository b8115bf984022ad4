import pytest

from briefgen.verify.json_text import is_json, json_pieces


def texts(json: str) -> list[str]:
    """Give the strings that are no part of the format."""
    return [piece.text for piece in json_pieces(json, "here")][:-1]


@pytest.mark.parametrize(("text", "answer"), [(' {"a": 1}', True), ("[1]", True), ("a {}", False)])
def test_json_begins_with_a_bracket(text: str, answer: bool) -> None:
    assert is_json(text) == answer


def test_strings_are_read_as_they_are_meant() -> None:
    assert texts(r'{"text": "We\nagree", "title": "\u0041 b"}') == ["We\nagree", "A b"]


def test_names_of_fields_and_their_codes_tell_nothing() -> None:
    assert texts('{"format": "briefgen-project", "kind": "venue", "speaker": {}}') == []


def test_a_code_in_another_place_is_a_word() -> None:
    assert texts('{"text": "venue", "venue": "kind"}') == ["venue", "venue", "kind"]


def test_a_field_that_stands_twice_is_read_twice() -> None:
    assert texts('{"text": "one", "text": "two"}') == ["one", "two"]


def test_what_is_no_sound_json_is_read_all_the_same() -> None:
    *_, between = json_pieces(r'{"text": "bad \x", herring true 7', "here")

    assert texts(r'{"text": "bad \x", herring') == [r'"bad \x"']
    assert between.text.split() == ["{", ":", ",", "herring", "7"]
    assert between.place == "here"
