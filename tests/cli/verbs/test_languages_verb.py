import json

from tests.support.command_line import Briefgen


def test_languages_are_listed_with_their_own_names(briefgen: Briefgen) -> None:
    code, out, err = briefgen("languages")

    assert (code, err) == (0, "")
    assert [line.split() for line in out.splitlines()] == [
        *(["ar", "العربية"], ["en", "English"], ["es", "Español"]),
        *(["fr", "Français"], ["ru", "Русский"], ["zh", "中文"]),
    ]


def test_languages_as_json_are_names_by_code(briefgen: Briefgen) -> None:
    told = json.loads(briefgen("languages", "--json").out)

    assert told["languages"]["zh"] == "中文"
