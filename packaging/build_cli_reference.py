"""Write docs/cli-reference.md from the verbs themselves: `python packaging/build_cli_reference.py`.

A test compares; whoever changes a verb or its help runs this again.
"""

import inspect
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from briefgen.cli.verb_group import VERBS, briefgen

PAGE = Path(__file__).resolve().parents[1] / "docs" / "cli-reference.md"
_HEAD = """\
# Command line reference

Made from the program by `packaging/build_cli_reference.py`. `briefgen VERB --help` says the same
on your screen. To learn by example, read [the command line by example](command-line.md).

Every verb takes `-h`, `--help`. Many take `--json` (write one JSON object, for
[scripts](scripting.md)) and `-q`, `--quiet` (no remarks, only errors). What all exit with stands
under [exit codes](scripting.md#exit-codes).
"""
_COMMON = ("--help", "--json", "--quiet")
_FEW = 2
"""More words than this to choose from are listed beside the option, where they can wrap."""
_LITERAL = "\b"
"""Click's mark of a paragraph whose lines stay as they are."""


def reference_page() -> str:
    """Give the whole page."""
    root = click.Context(briefgen, info_name="briefgen")
    return "\n".join((_HEAD, *_table(), *(line for name in VERBS for line in _verb(root, name))))


def _table() -> Iterator[str]:
    yield "| Verb | What it does |"
    yield "| --- | --- |"
    for name, summary in VERBS.items():
        yield f"| [`{name}`](#{name}) | {summary} |"
    yield ""


def _verb(root: click.Context, name: str) -> Iterator[str]:
    """Give the lines of one verb, and of what it can be asked to do."""
    command = briefgen.get_command(root, name)
    if command is None:
        raise LookupError(name)
    context = click.Context(command, info_name=name, parent=root)
    yield f"## {name}\n"
    yield from _described(context)
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            part = command.get_command(context, inner)
            if part is None:
                raise LookupError(inner)
            yield f"### {name} {inner}\n"
            yield from _described(click.Context(part, info_name=inner, parent=context))


def _described(context: click.Context) -> Iterator[str]:
    command = context.command
    usage = " ".join((*_called(context), *command.collect_usage_pieces(context)))
    yield f"    {usage}\n"
    for paragraph in _paragraphs(command):
        yield f"{paragraph}\n"
    rows = [row for row in _options(context) if row]
    if rows:
        yield "| Option | Meaning |"
        yield "| --- | --- |"
        yield from rows
        yield ""


def _called(context: click.Context) -> list[str]:
    """Give the words by which a command is called: its parents' arguments stand between them."""
    if context.parent is None:
        return ["briefgen"]
    before = _called(context.parent)
    if context.parent.parent is not None:
        arguments = (
            one for one in context.parent.command.params if isinstance(one, click.Argument)
        )
        before += [one.make_metavar(context.parent) for one in arguments]
    return [*before, str(context.info_name)]


def _paragraphs(command: click.Command) -> Iterator[str]:
    """Give the help of a command; what has lines of its own becomes a block of code."""
    for paragraph in re.split(r"\n\s*\n", _clean(command.help or "")):
        if paragraph.startswith(_LITERAL):
            first, _, rest = paragraph.removeprefix(_LITERAL).strip("\n").partition("\n")
            yield f"{first}\n\n```text\n{_outdented(rest)}\n```"
        elif paragraph:
            yield _escaped(" ".join(paragraph.split()))


def _clean(text: str) -> str:
    return inspect.cleandoc(text)


def _outdented(text: str) -> str:
    return textwrap.dedent(text).rstrip()


def _options(context: click.Context) -> Iterator[str]:
    for option in context.command.params:
        record = option.get_help_record(context)
        if record is None or not isinstance(option, click.Option):
            continue
        if set(option.opts) & set(_COMMON):
            continue
        words, meaning = record
        if isinstance(option.type, click.Choice) and len(option.type.choices) > _FEW:
            words = f"{', '.join(option.opts)} …"
            listed = ", ".join(f"`{one}`" for one in option.type.choices)
            meaning = f"{meaning} One of {listed}.".strip()
        yield f"| `{_in_cell(words)}` | {_escaped(_in_cell(meaning))} |"


def _in_cell(text: str) -> str:
    return text.replace("|", "\\|")


def _escaped(text: str) -> str:
    """Keep what Markdown would take for its own signs."""
    return (
        re.sub(r"(?<![\w`])(--?[a-z][\w-]*)", r"`\1`", text)
        .replace("<", "&lt;")
        .replace("*", "\\*")
    )


if __name__ == "__main__":
    PAGE.write_text(reference_page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE.name}: {len(VERBS)} verbs\n")
