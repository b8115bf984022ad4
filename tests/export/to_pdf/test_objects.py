import unicodedata
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.export.to_pdf.objects import (
    COMPRESSION,
    Item,
    array,
    byte_string,
    dictionary,
    name,
    number,
    packed_stream,
    stream,
    text_string,
)


def written(item: Item) -> bytes:
    return item.format(None)


@given(st.text())
def test_no_character_of_a_text_has_a_meaning_of_its_own_in_the_file(text: str) -> None:
    assert set(text_string(text)) <= set("<>0123456789abcdef")


def test_a_text_is_written_in_utf16_with_control_characters_as_spaces() -> None:
    assert text_string("é\x00") == "<feff00e90020>"


@given(st.characters(categories=["Cc"]))
def test_every_control_character_becomes_a_space(sign: str) -> None:
    assert unicodedata.category(sign) == "Cc"
    assert text_string(sign) == "<feff0020>"


def test_half_a_surrogate_pair_is_written_as_a_question_mark() -> None:
    assert text_string("\ud800") == "<feff003f>"


def test_an_address_is_written_byte_by_byte() -> None:
    assert byte_string("a(b)") == "<61286229>"


@pytest.mark.parametrize(
    ("value", "text"), [(12, "12"), (12.0, "12"), (0.5, "0.5"), (1.237, "1.24"), (-3.10, "-3.1")]
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("A B", "/A#20B"), ("A/B#", "/A#2fB#23"), ("ABCDEF+Sans-Bold", "/ABCDEF+Sans-Bold")],
)
def test_a_name_is_escaped(text: str, escaped: str) -> None:
    assert name(text) == escaped


def test_an_array_and_a_dictionary_hold_values_in_their_order() -> None:
    assert dictionary({"S": "/P", "K": array([1, "2 0 R"])}) == "<</S /P /K [1 2 0 R]>>"


def test_an_object_grows_until_it_is_written() -> None:
    item = Item({"Type": "/Page"})

    item["StructParents"] = 0

    assert written(item) == b"<</Type /Page /StructParents 0>>"


def test_a_stream_tells_its_length_and_ends_on_a_line_of_its_own() -> None:
    packed = stream(b"q Q", {"Length1": 3})

    assert packed.content is not None
    assert written(packed) == (
        f"<</Length1 3 /Filter /FlateDecode /Length {len(packed.content)}>>\nstream\n".encode()
        + packed.content
        + b"\nendstream"
    )


def test_a_stream_packed_before_is_the_same_as_one_packed_now() -> None:
    content = b"0.25 w 0 0 m 9 9 l S " * 40

    packed = zlib.compress(content, COMPRESSION)
    assert written(packed_stream(packed, {"N": 3})) == written(stream(content, {"N": 3}))
    assert zlib.decompress(stream(content, level=1).content or b"") == content
