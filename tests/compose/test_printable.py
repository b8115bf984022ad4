import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.compose.printable import hides_characters, printable


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("  two\t\r\n lines ", "two lines"),
        (" plain words ", "plain words"),
        ("two  blanks", "two blanks"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("co\u00adop\u200bera\u2060tion", "cooperation"),
        ("\u202eyelsidnats\u202c", "yelsidnats"),
        ("\ufeffPort Aldren", "Port Aldren"),
        ("half \ud83d pair", "half pair"),
        ("tag\U000e0041s", "tags"),
        ("in\u200dvisible", "invisible"),
        ("\u3164", ""),
    ],
)
def test_what_cannot_be_seen_is_left_out(text: str, printed: str) -> None:
    assert printable(text) == printed


def test_a_joiner_that_shapes_a_persian_word_stays() -> None:
    word = "می\u200cخواهم"

    assert printable(word) == word
    assert not hides_characters(word)


def test_white_space_alone_is_no_hidden_character() -> None:
    assert not hides_characters("two\n lines\t")
    assert hides_characters("zero\u200bwidth")


@given(st.text())
def test_printing_twice_changes_nothing_more(text: str) -> None:
    once = printable(text)

    assert printable(once) == once
    assert not hides_characters(once)
