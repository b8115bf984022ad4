import pytest

from briefgen.verify.xml_text import decoded, element_names, unescaped, with_codes_read, xml_pieces
from tests.support.growth import LESS_THAN_QUADRATIC, growth


def texts(xml: str) -> list[str]:
    return [piece.text for piece in xml_pieces(xml, "the text")]


@pytest.mark.parametrize(
    ("xml", "found"),
    [
        ("<w:p><w:t>Nor</w:t><w:t>land</w:t></w:p>", ["Nor land"]),
        ("<w:p><w:t>a</w:t></w:p><w:p><w:t>b</w:t></w:p>", ["a", "b"]),
        ("<a><b>one</b><c>two</c></a>", ["one", "two"]),
        ("<w:p><w:t>a</w:t></w:p>stray", ["a", "stray"]),
        ("<w:p><w:instrText>PAGE</w:instrText></w:p>", ["PAGE"]),
        ("<w:instrText>PAGE</w:instrText>", ["PAGE"]),
        ("<w:p><w:t>a</w:t><w:del><w:t>b</w:t></w:del></w:p>", ["a", "a b"]),
        ("<w:p><w:ins><w:t>a</w:t></w:ins><w:t>b</w:t></w:p>", ["a b", "b"]),
        ("<w:p><w:del w:id='1'/><w:t>a</w:t></w:p>", ["a"]),
        ("<w:p><w:del><w:t>a</w:t></w:p>", ["a"]),
        ("<w:p><w:del w:id='1'/><w:t>a</w:t></w:p><w:del>b</w:del >", ["a", "a", "b"]),
        ("<w:r><w:instrText> PA</w:instrText><instrText>GE</instrText>a</w:r>", ["PA GE", "a"]),
        ("<w:r><w:instrText>PAGE", ["PAGE"]),
        ("<w:t>a</w:t><w:instrText>PAGE</w:r><w:t>b</w:t>", ["PAGE", "a", "b"]),
        ("<w:r><w:instrText/><w:instrTexts>a</w:instrTexts></w:r>", ["a"]),
        ("<w:p><w:del><w:del><w:t>a</w:t></w:del></w:del><w:t>b</w:t></w:p>", ["b", "a b"]),
        ("<w:p></w:del><w:t>a</w:t><w:del><w:t>b</w:t></w:p>", ["a b", "a b"]),
        ("<a:moveTo><a:pt /></a:moveTo><w:p><w:t>a</w:t></w:p>", ["a"]),
        ("<w:p><w:moveTo><w:t>a</w:t></w:moveTo><w:t>b</w:t></w:p>", ["a b", "b"]),
        ("<a:moveTo><a:pt /></a:moveTo><w:p><w:moveTo><w:t>a</w:t></w:moveTo></w:p>", ["a"]),
        ("<a b='one'/>", ["one"]),
        ("<a><!-- one --></a>", [" one "]),
        ("<a><!-- one", [" one"]),
        ("<a><?mso one?></a>", ["mso one"]),
    ],
)
def test_text_is_read_block_by_block(xml: str, found: list[str]) -> None:
    assert texts(xml) == found


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a &amp; b &lt;&gt;&quot;&apos;", "a & b <>\"'"),
        ("&#78;&#x6f;", "No"),
        ("&nbsp; &#9999999;", "&nbsp; "),
    ],
)
def test_entities_are_replaced(text: str, plain: str) -> None:
    assert unescaped(text) == plain


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Nör".encode(), "Nör"),
        ("Nör".encode("utf-16"), "Nör"),
        (b'<?xml version="1.0" encoding="latin-1"?>N\xf6r', "Nör"),
        (b'<?xml version="1.0" encoding="no-such"?>Nor', "Nor"),
        (b'<?xml version="1.0" encoding="base64"?>Nor', "Nor"),
    ],
)
def test_parts_are_decoded_as_they_say(data: bytes, text: str) -> None:
    assert decoded(data).rpartition(">")[2] == text


def test_names_of_elements_and_attributes_are_listed() -> None:
    names = element_names('<a:Norland x="1"/>', "custom XML").text

    assert set(names.split()) == {"a:Norland", "x"}


def test_addresses_are_read_with_and_without_codes() -> None:
    assert with_codes_read("a%20b") == "a%20b\na b"
    assert with_codes_read("a b") == "a b"


def test_the_first_attribute_that_has_a_value_is_named_whatever_stands_in_the_text() -> None:
    xml = '<a>"Olsen"</a><b n:author = \'Olsen\' c="Berg"/><d author="Olsen" e=\'Berg\'/>'

    told = {piece.text: piece.place for piece in xml_pieces(xml, "the text") if "(" in piece.place}

    assert told == {
        "Olsen": "the text, the name of an author (n:author)",
        "Berg": "the text, an attribute (c)",
    }


def test_what_is_only_spelled_like_a_tracked_change_is_read_once() -> None:
    xml = '<w:insideH w:val="single"/><w:moveable/><w:p><w:t>Olsen</w:t></w:p>'

    assert [piece.place for piece in xml_pieces(xml, "the text")] == ["the text"]


def test_many_values_of_attributes_take_as_much_longer() -> None:
    def work(count: int) -> None:
        texts("".join(f'<w:hyperlink w:anchor="place of {at}"/>' for at in range(count)))

    # More than are remembered, or the fewer would be looked up where the many are not.
    assert growth(work, size=6_000) < LESS_THAN_QUADRATIC


@pytest.mark.parametrize(
    ("xml", "texts"),
    [
        ("a > b", []),
        ("a > b <w:t>c", ["c"]),
        ("<w:t> > b</w:t>", ["> b"]),
        ("<w:p>a</w:p>b<w:t>c</w:t></w:p >", ["a", "b c"]),
        ("<w:tc>a</w:tc>b</w:tc>", ["a b"]),
        ("<w <w:t>a</w:t>", ["a"]),
    ],
)
def test_text_stands_behind_a_tag(xml: str, texts: list[str]) -> None:
    assert [piece.text for piece in xml_pieces(xml, "a part")] == texts


def test_a_value_that_stands_twice_is_told_once() -> None:
    xml = """<w:a w:val="Norland" w:b='Ostland'/><w:a w:c="Norland" w:val="none"/>"""

    told = [(piece.place, piece.text) for piece in xml_pieces(xml, "a part")]

    assert told == [
        ("a part, an attribute (w:val)", "Norland"),
        ("a part, an attribute (w:b)", "Ostland"),
    ]
