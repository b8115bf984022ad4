import pytest

from briefgen.checks.wording_words import split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("12,000 tonnes", ["12000", "tonnes"]),
        ("12\u202f000 tonnes", ["12000", "tonnes"]),
        ("3,5 or 3.5", ["3.5", "or", "3.5"]),
        ("four-day", ["4", "day"]),
        ("5 per cent, 5 percent, 5 pct, 5%", ["5", "%"] * 4),
        ("5 percentage points", ["5", "pp"]),
        ("It can't, cannot, won't", ["it", "ca", "not", "can", "not", "wo", "not"]),
        ("no longer open", ["not", "open"]),
        ("Norland's", ["norland"]),
        ("$40", ["$", "40"]),
    ],
)
def test_words_and_figures_have_one_form(text: str, words: list[str]) -> None:
    assert [word.folded for word in split_words(text)] == words


def test_words_know_where_they_stand() -> None:
    words = split_words("Lund said. May begins on 8 May, Berg may say.")

    assert [word.text for word in words if word.opens] == ["Lund", "May"]
    assert [word.text for word in words if word.after_comma] == ["Berg"]
    assert [word.text for word in words if word.is_name] == ["Lund", "Berg"]
    assert [word.text for word in words if word.is_month] == ["May", "May"]
    assert [word.text for word in words if word.is_day] == ["8"]


def test_figures_that_are_no_days_are_none() -> None:
    assert not any(word.is_day for word in split_words("32 and 0 and 2031 and 3.5"))
