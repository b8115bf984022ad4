from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.compose.lettering import even_lines_of, is_cut, lines_of, width_of
from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.model.figure import LABEL_LOOKS, LabelRole
from briefgen.reference.house_styles import load_fonts
from tests.support.document_strategy import wording

FAMILIES = ("Liberation Sans", "Liberation Serif")
ROLES: tuple[LabelRole, ...] = get_args(LabelRole)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("role", ROLES)
def test_no_letter_of_the_shipped_families_is_wider_than_it_counts(
    family: str, role: LabelRole
) -> None:
    fonts = OpenFonts(load_fonts())
    look = LABEL_LOOKS[role]
    latin = [chr(code) for code in range(0x20, 0x180) if chr(code).isprintable()]

    for sign in latin:
        for bold in (False, True):
            drawn = fonts.word(Cut(family, bold=bold), sign).width * look.size
            assert drawn <= width_of(sign, role) + 0.01, sign


def test_words_break_at_spaces_and_keep_these_at_the_ends_of_lines() -> None:
    lines = lines_of("Joint statement on herring", width=46, role="plain", most=9)

    assert lines == ("Joint ", "statement ", "on herring")


def test_a_line_may_end_after_a_hyphen_a_dash_or_a_stroke() -> None:
    lines = lines_of("low-carbon provinces/states", width=46, role="plain", most=9)

    assert lines == ("low-", "carbon ", "provinces/", "states")


def test_chinese_breaks_between_its_characters() -> None:
    lines = lines_of("气候变化会议", width=28, role="plain", most=9)

    assert lines == ("气候变", "化会议")


def test_a_word_wider_than_its_room_is_cut_between_its_characters() -> None:
    lines = lines_of("W" * 200, width=90, role="strong", most=99)

    assert "".join(lines) == "W" * 200
    assert all(width_of(line, "strong") <= 90 for line in lines)


def test_a_room_narrower_than_a_letter_takes_one_letter_a_line() -> None:
    assert lines_of("WW", width=1, role="plain", most=9) == ("W", "W")


def test_what_has_no_room_is_cut_and_shows_it() -> None:
    lines = lines_of("one two three four five", width=25, role="plain", most=2)

    assert lines == ("one ", "two…")
    assert is_cut(lines, "one two three four five")


def test_a_cut_in_no_room_at_all_leaves_its_sign() -> None:
    assert lines_of("WWWW", width=1, role="plain", most=1) == ("…",)


def test_text_without_words_has_no_lines() -> None:
    assert lines_of("", width=90, role="plain", most=3) == ()


def test_combining_marks_take_no_room_of_their_own() -> None:
    assert width_of("e\u0301", "plain") == width_of("e", "plain")


@given(wording(most=30), st.floats(30, 460), st.integers(1, 9), st.sampled_from(ROLES))
def test_lines_keep_to_their_room_and_lose_nothing_but_what_is_cut(
    text: str, width: float, most: int, role: LabelRole
) -> None:
    lines = lines_of(text, width=width, role=role, most=most)

    assert len(lines) <= most
    assert all(width_of(line.rstrip(), role) <= width + 0.01 for line in lines)
    kept = "".join(lines).removesuffix("…").rstrip()
    assert text.startswith(kept)
    if not is_cut(lines, text):
        assert kept == text.rstrip() or lines[-1].endswith("…")


def test_even_lines_end_in_no_word_alone() -> None:
    text = "Statement on Enhancing Cooperation to Address the Climate Crisis"

    greedy = lines_of(text, width=96, role="plain", most=6)
    even = even_lines_of(text, width=96, role="plain", most=6)

    assert greedy[-1] == "Crisis"
    assert even[-1] == "Climate Crisis"
    assert len(even) == len(greedy)


@given(wording(most=30), st.floats(30, 460), st.integers(1, 9), st.sampled_from(ROLES))
def test_even_lines_are_no_more_and_part_no_other_words(
    text: str, width: float, most: int, role: LabelRole
) -> None:
    greedy = lines_of(text, width=width, role=role, most=most)

    even = even_lines_of(text, width=width, role=role, most=most)

    assert len(even) == len(greedy)
    assert "".join(even) == "".join(greedy)
    assert all(width_of(line.rstrip(), role) <= width + 0.01 for line in even)
