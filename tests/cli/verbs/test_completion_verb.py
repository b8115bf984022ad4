import pytest

from tests.support.command_line import Briefgen


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script_that_asks_briefgen(briefgen: Briefgen, shell: str) -> None:
    code, out, err = briefgen("completion", shell)

    assert (code, err) == (0, "")
    assert f"_BRIEFGEN_COMPLETE={shell}_complete" in out
