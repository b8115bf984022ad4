import pytest

from briefgen.errors import InputError
from briefgen.verify.pdf_syntax import Name, Ref, parse, text_of


def parsed(data: bytes) -> object:
    return parse(data, 0, len(data))[0]


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"/Name", Name("Name")),
        (b"/A#20B", Name("A B")),
        (b"12 0 R", Ref(12, 0)),
        (b"[1 0 R 2 0 R]", [Ref(1, 0), Ref(2, 0)]),
        (b"[1 0 R 7]", [Ref(1, 0), 7]),
        (b"-7", -7),
        (b"1.5", 1.5),
        (b"true", True),
        (b"null", None),
        (b"what", b"what"),
        (b"<48 69>", b"Hi"),
        (b"<486>", b"H`"),
        (b"<4 8\x00 6\n9>", b"Hi"),
        (b"(Hi)", b"Hi"),
        (b"(a(b)c)", b"a(b)c"),
        (rb"(\(\n\101\7\z\\)", b"(\nA\x07z\\"),
        (b"(a\\\r\nb)", b"ab"),
        (b"% remark\n << /A [1 (x)] /B << >> >>", {"A": [1, b"x"], "B": {}}),
        (b"<< /A 1 2 3 >>", {"A": 1}),
        (b"[1 2", [1, 2]),
        (b"<< /A (x", {"A": b"x"}),
        (b">>", None),
        (b"", None),
        (b"{", None),
    ],
)
def test_objects_become_values(data: bytes, value: object) -> None:
    assert parsed(data) == value


def test_what_is_nested_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="nested too deep"):
        parsed(b"[" * 500)


@pytest.mark.parametrize(
    ("string", "text"),
    [
        (b"\xfe\xff\x00H\x00i", "Hi"),
        (b"\xff\xfeH\x00i\x00", "Hi"),
        (b"\xef\xbb\xbfH\xc3\xa4", "Hä"),
        (b"H\xe4 \x8dx\x8e", "Hä “x”"),
    ],
)
def test_strings_are_decoded_as_their_marks_say(string: bytes, text: str) -> None:
    assert text_of(string) == text
