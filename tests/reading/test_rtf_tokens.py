import pytest

from briefgen.reading.rtf_tokens import Token, tokens_of


@pytest.mark.parametrize(
    ("data", "tokens"),
    [
        (rb"\par text", [Token(word="par"), Token(text=b"text")]),
        (rb"\u-248?", [Token(word="u", number=-248), Token(text=b"?")]),
        (rb"\'e9\'E9", [Token(code=b"\xe9"), Token(code=b"\xe9")]),
        (rb"\{\~", [Token(symbol="{"), Token(symbol="~")]),
        (b"{a\r\n\0b}", [Token(brace="{"), Token(text=b"a"), Token(text=b"b"), Token(brace="}")]),
        (rb"\bin3 }}}a\bin-9 b", [Token(text=b"a"), Token(text=b"b")]),
        (rb"\bin99", []),
        (b"a\\", [Token(text=b"a")]),
        (b"", []),
    ],
)
def test_a_file_comes_apart_into_its_tokens(data: bytes, tokens: list[Token]) -> None:
    assert list(tokens_of(data)) == tokens
