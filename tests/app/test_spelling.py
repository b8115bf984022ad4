from pathlib import Path

import pytest

from briefgen.app.spelling import Speller, dictionary_folders, dictionary_for, words_to_check

AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = "4\nherring/S\nthe\nquota/S\nagree\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("dictionaries")
    (made / "en_GB.aff").write_text(AFFIXES, encoding="utf-8")
    (made / "en_GB.dic").write_text(WORDS, encoding="utf-8")
    (made / "fr_FR.dic").write_text("0\n", encoding="utf-8")
    return made


def test_row_56_the_dictionary_of_a_language_is_found_where_one_is_installed(folder: Path) -> None:
    missing = folder / "missing"

    assert dictionary_for("en", (missing, folder)) == folder / "en_GB"
    assert dictionary_for("en-GB", (folder,)) == folder / "en_GB"
    assert dictionary_for("en-US", (folder,)) is None
    assert dictionary_for("fr", (folder,)) is None
    assert dictionary_for("en", (missing,)) is None


def test_the_users_own_dictionaries_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", "/own")

    assert dictionary_folders()[0] == Path("/own/dictionaries")


def test_row_56_what_the_dictionary_lacks_is_wrong_and_something_near_is_suggested(
    folder: Path,
) -> None:
    speller = Speller(folder / "en_GB")

    assert [speller.is_right(word) for word in ("herring", "Herrings", "herrign")] == [
        True,
        True,
        False,
    ]
    assert "herring" in speller.suggestions("herrign", seconds=5)
    assert len(speller.suggestions("herrign", seconds=0)) == 1
    assert speller.suggestions("xyzzyxyzzy", seconds=5) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The herring, a quota.", ["The", "herring", "quota"]),
        ("We met Hanne Sørensen of the UN.", ["We", "met", "of", "the"]),
        ("Stop. Begin “Now”", ["Stop", "Begin"]),
        ("It isn’t 40kg or CO2", ["It", "isn't", "or"]),
        ("Ad McDonald iPhone", ["Ad"]),
        ("", []),
    ],
)
def test_names_acronyms_and_figures_are_left_alone(text: str, words: list[str]) -> None:
    found = list(words_to_check(text))

    assert [word for _, word in found] == words
    assert all(text[at : at + len(word)].replace("’", "'") == word for at, word in found)
