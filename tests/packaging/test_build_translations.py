import ast
import re
from pathlib import Path

import pytest

from tests.support.translation_files import (
    LANGUAGES,
    SCRIPT,
    file_of,
    messages,
    source_of,
    translations_of,
)

_HOLES = re.compile(r"%n|\{\w+\}")


def holes(words: str) -> set[str]:
    return set(_HOLES.findall(words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_row_24_each_word_of_the_window_is_translated(language: str, tmp_path: Path) -> None:
    target = tmp_path / file_of(language).name
    target.write_bytes(file_of(language).read_bytes())

    SCRIPT["gather"](language, target)

    found = messages(target)
    assert len(found) > 300
    untranslated = [
        source_of(one)
        for one in found
        if one.find("translation[@type]") is not None or not all(translations_of(one))
    ]
    assert untranslated == []
    assert target.read_bytes() == file_of(language).read_bytes(), (
        "run packaging/build_translations.py"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_row_24_a_translation_has_the_holes_of_its_words(language: str) -> None:
    for message in messages(file_of(language)):
        forms = translations_of(message)
        # Arabic has forms for none, one and two that say the number in a word.
        for form in forms:
            assert holes(form) - {"%n"} == holes(source_of(message)) - {"%n"}, form
        assert ("%n" in source_of(message)) == ("%n" in forms[-1]), forms


@pytest.mark.parametrize("language", LANGUAGES)
def test_row_24_what_ships_is_made_of_what_stands_in_the_repository(
    language: str, tmp_path: Path
) -> None:
    SCRIPT["make_ready"](file_of(language), tmp_path / "made.qm")

    assert (tmp_path / "made.qm").read_bytes() == file_of(language).with_suffix(".qm").read_bytes()


def test_row_24_no_word_is_passed_over_by_the_tool() -> None:
    """It does not look into f-strings."""
    known = {source_of(one) for one in messages(file_of("fr"))}
    passed_over = [
        f"{path.name}:{call.lineno}: {call.args[0].value!r}"
        for path in sorted(SCRIPT["WORDS"].glob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in {"tr", "marked"}
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and call.args[0].value not in known
    ]

    assert passed_over == []
