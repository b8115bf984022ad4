import pytest

from briefgen.app.undrawn import undrawn


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", ""),
        ("“Señor” – 5 €", ""),
        ("刘振民 with محمد, שלום and Жук", ""),
        ("a\u200bb\x07\u2003c\ud800", ""),
        ("ሀለ and ሀ again, 😀", "ሀለ😀"),
    ],
)
def test_characters_without_a_font_are_told_once(text: str, expected: str) -> None:
    assert undrawn(text) == expected
