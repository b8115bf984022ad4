"""Shells take what completes the command line, and it completes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from packing.completions import completions

FILES = completions()
BASH = "bash-completion/completions/briefgen"


def test_each_shell_finds_its_script_where_it_looks() -> None:
    assert set(FILES) == {
        BASH,
        "fish/vendor_completions.d/briefgen.fish",
        "zsh/vendor-completions/_briefgen",
    }
    assert FILES["zsh/vendor-completions/_briefgen"].lstrip().startswith("#compdef briefgen")


@pytest.mark.parametrize("name", FILES)
def test_shells_can_read_it(name: str, tmp_path: Path) -> None:
    shell = name.partition("/")[0].removesuffix("-completion")
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / "script"
    script.write_text(FILES[name])

    subprocess.run([shell, "-n", script], check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes_a_verb(tmp_path: Path) -> None:
    script, command = tmp_path / "script", tmp_path / "briefgen"
    script.write_text(FILES[BASH])
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m briefgen "$@"\n')
    command.chmod(0o755)
    asked = (
        f'PATH="{tmp_path}:$PATH"; . {script}; COMP_WORDS=(briefgen exp); COMP_CWORD=1;'
        f"_briefgen_completion {command} exp briefgen; echo ${{COMPREPLY[@]}}"
    )

    run = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)

    assert run.stdout == "export\n"
