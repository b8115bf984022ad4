import pytest

from tests.support.command_line import Briefgen


@pytest.mark.parametrize("verb", ["point", "question", "brief", "person", "fact", "area"])
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_a_command_shows_its_own_help_without_a_project(
    briefgen: Briefgen, verb: str, option: str
) -> None:
    code, out, _ = briefgen(verb, "add", option)

    assert code == 0
    assert out.startswith(f"Usage: briefgen {verb} PROJECT add [OPTIONS]")


def test_the_verb_shows_its_own_help(briefgen: Briefgen) -> None:
    out = briefgen("point", "--help").out

    assert out.startswith("Usage: briefgen point [OPTIONS] PROJECT COMMAND")
