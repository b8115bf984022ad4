import os
import subprocess
import sys
import tracemalloc
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.verify import folded
from briefgen.verify.folded import BREAK, fold, row_of, white_as_one, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norland quota", "NORLAND  Quota"),
        ("Norland quota", "Nor\u00adland\u00a0quo\u200bta"),
        ("cooperation", "coop-\neration"),
        ("well-known", "well-\nknown"),
        ("Straße", "STRASSE"),
        ("ﬁsheries", "fisheries"),
        ("Ｎorland", "Norland"),
        ("“Norland”, he said", "Norland he said"),
        ("N o r l a n d", "Norland"),
    ],
)
def test_what_reads_the_same_folds_to_the_same_row(one: str, other: str) -> None:
    assert row_of(one) == row_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("3.5 km", "35 km"), ("1,200", "1.200"), ("5 %", "5 €"), ("5 %", "5")]
)
def test_other_figures_and_units_stay_apart(one: str, other: str) -> None:
    assert row_of(one) != row_of(other)


def places_of(ends: bytes) -> list[int]:
    return [place for place, is_end in enumerate(ends) if is_end]


def test_words_end_where_letters_do_and_each_chinese_sign_is_a_word() -> None:
    assert words_of("Lund1 习近平 said_so") == ["lund", "1", "习", "近", "平", "said", "so"]
    assert places_of(fold("Port Aldren").ends) == [0, 4, 10]


def test_long_texts_are_folded_as_short_ones_are_and_cuts_stay_in_place() -> None:
    texts = ["Port Aldren…", "a" * 40] * 4_000

    found = fold(*texts)

    assert found.row == ("portaldren" + BREAK + "a" * 40 + BREAK) * 3_999 + (
        "portaldren" + BREAK + "a" * 40
    )
    assert found.cuts == tuple(range(10, len(found.row), 52))
    assert list(islice(found.starts(), 6)) == [0, 4, 10, 11, 51, 52]
    assert places_of(found.ends) == list(found.starts())
    assert found.count == 20_000


def test_texts_are_folded_each_for_itself() -> None:
    found = fold("Port Aldren", "北方 quota", "", "Straße…")

    assert found.row == BREAK.join(("portaldren", "北方quota", "", "strasse"))
    assert found.cuts == (len(found.row),)


def test_what_is_needed_meanwhile_is_not_much_more_than_what_is_kept() -> None:
    texts = ["Norland lifts quotas at Port Aldren. " * 10] * 2_000
    tracemalloc.start()
    found = fold(*texts)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert found.count > 100_000
    assert most < 3.5 * kept


@given(
    st.lists(st.text(alphabet="aZé ßΣ…'-–.,19%\n\u00a0\u00ad\u0301ﬁ北ไ", max_size=40), max_size=4)
)
def test_what_stands_between_blanks_folds_as_the_whole_text_does(texts: list[str]) -> None:
    whole = BREAK.join(texts).replace("…", " ")

    assert fold(*(text.replace("…", " ") for text in texts)).row == "".join(words_of(whole))


def test_only_so_many_short_words_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folded, "_KNOWN_WORDS", 3)
    written = ["Zephyr", "Zenith", "Z" * 50, "Zodiac", "Zealot", "Zephyr"]

    assert fold(" ".join(written)).row == "".join(written).lower()
    assert [word for word in folded._FOLDED if word in written] == ["Zealot", "Zephyr"]


_SHOW_PATTERN = """
import re
from briefgen.verify.folded import words_of
substitute = re.sub
re.sub = lambda pattern, *others: print(pattern) or substitute(pattern, *others)
words_of("刘振民会见海德在奥斯陆")
"""


def test_the_pattern_of_signs_is_the_same_under_any_hash_seed() -> None:
    """What is compiled is kept and shipped by its text."""
    asked = {
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", _SHOW_PATTERN],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(asked) == 1
    assert asked.pop().decode().startswith("[")


@given(st.text("ab1.,…-\u00ad\u00a0\u3000\u2028\u0085\x1c\x1d\x1e\x1f \t\n北", max_size=30))
def test_white_says_nothing_however_much_there_is_of_it(text: str) -> None:
    assert fold(white_as_one(text).replace(BREAK, " ")) == fold(text.replace(BREAK, " "))
