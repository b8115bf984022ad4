"""The reference of the command line is what the verbs say of themselves."""

import runpy
from pathlib import Path

import click

from briefgen.cli.verb_group import VERBS, briefgen

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "build_cli_reference.py"))


def test_the_page_is_the_one_that_the_verbs_give() -> None:
    committed = SCRIPT["PAGE"].read_text(encoding="utf-8")

    assert committed == SCRIPT["reference_page"](), "Run packaging/build_cli_reference.py."


def test_every_verb_has_a_part_and_every_option_a_row() -> None:
    page = SCRIPT["reference_page"]()
    root = click.Context(briefgen, info_name="briefgen")

    for name in VERBS:
        command = briefgen.get_command(root, name)
        part = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        assert command is not None
        assert part
        for option in command.params:
            if isinstance(option, click.Option) and not {"--json", "--quiet"} & set(option.opts):
                assert option.opts[0] in part, f"{name} {option.opts}"
