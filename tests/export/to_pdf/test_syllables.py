from pathlib import Path

import pyphen
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.export.to_pdf.syllables import _patterns, positions

WORDS = (
    "implementation",
    "interoperability",
    "Straßenverkehrsordnung",
    "négociations",
    "переговоров",
    "responsabilidades",
    "milestones",
    "cooperazione",
    "a",
    "",
)
LANGUAGES = ("en_GB", "en_US", "de_DE", "fr", "es", "ru_RU", "it_IT", "id_ID", "pl_PL", "nl_NL")


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_divided_where_pyphen_divides_them(language: str) -> None:
    plain = pyphen.HyphDict(pyphen.LANGUAGES[language])

    for word in WORDS:
        assert positions(word, language) == list(map(int, plain.positions(word)))


@given(st.text("abcdefghijklmnopqrstuvwxyzäöü-'", max_size=20), st.sampled_from(["en", "fr"]))
def test_any_letters_are_divided_where_pyphen_divides_them(word: str, language: str) -> None:
    plain = pyphen.Pyphen(lang=language).hd

    assert positions(word, language) == list(map(int, plain.positions(word)))


def test_a_hyphen_that_would_change_letters_is_no_place() -> None:
    found = positions("asszonnyal", "hu")

    assert found == [int(at) for at in pyphen.Pyphen(lang="hu").hd.positions("asszonnyal")
                     if not at.data]  # fmt: skip
    assert len(found) < len(pyphen.Pyphen(lang="hu").hd.positions("asszonnyal"))


def test_a_language_without_patterns_has_no_places() -> None:
    assert positions("implementation", "tlh") == []


def test_patterns_are_read_as_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "hyph_xx.dic"
    path.write_text(
        "UTF-8\n% a comment\nLEFTHYPHENMIN 2\nCOMPOUNDLEFTHYPHENMIN 2\n"
        "\n.a1b2\nab\nc0d\nc1d\nc0d\n",
        encoding="utf-8",
    )

    patterns = _patterns(path)

    assert patterns is not None
    assert dict(patterns.written) == {".ab": ".a1b2", "cd": "c1d"}
    assert patterns.longest == 3
    assert patterns.positions("abcd") == list(map(int, pyphen.HyphDict(path).positions("abcd")))
