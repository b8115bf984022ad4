"""Write the pages of the manual from the command line itself: one for it, one for each verb."""

import re
from collections.abc import Iterator
from textwrap import dedent

import click

from briefgen.cli.verb_group import VERBS
from briefgen.cli.verb_group import briefgen as command_line
from packing.metadata import Metadata, source_date, version

EXIT_CODES = (
    (0, "done"),
    (1, "unexpected fault"),
    (2, "wrong usage"),
    (3, "input can't be read or is not valid"),
    (4, "output can't be written"),
    (5, "refused by a check"),
    (6, "batch with some failures"),
    (130, "interrupted"),
)
_VARIABLES = (
    ("SOURCE_DATE_EPOCH", "Seconds since 1970 that stand for now in what is written."),
    ("NO_COLOR", "No colours on the terminal, whatever the value."),
    ("BRIEFGEN_STATE", "The folder for preferences and recovery, in place of the usual one."),
    ("BRIEFGEN_DEBUG", "Show where in the program an unexpected fault arose."),
)


def man_pages(metadata: Metadata) -> dict[str, str]:
    """Give each page by its place below `/usr/share/man`."""
    pages = {"man1/briefgen.1": _overview(metadata)}
    for verb in VERBS:
        pages[f"man1/briefgen-{verb}.1"] = _page_of_verb(verb, metadata)
    return pages


def _overview(metadata: Metadata) -> str:
    root = _root()
    verbs = [
        line
        for verb, help_line in VERBS.items()
        for line in (".TP", rf".BR briefgen\-{verb} (1)", escaped(help_line))
    ]
    codes = [line for code, said in EXIT_CODES for line in (".TP", f".B {code}", escaped(said))]
    variables = [line for name, said in _VARIABLES for line in (".TP", f".B {name}", escaped(said))]
    lines = [
        _title("briefgen", metadata),
        ".SH NAME",
        rf"briefgen \- {escaped(metadata.summary)}",
        ".SH SYNOPSIS",
        ".B briefgen",
        r".RI [ options ] " + r"\ verb \ ...",
        ".SH DESCRIPTION",
        *_help_text("\n\n".join((*metadata.description, command_line.help or ""))),
        ".SH OPTIONS",
        *_options(root),
        ".SH VERBS",
        *verbs,
        ".SH EXIT STATUS",
        *codes,
        ".SH ENVIRONMENT",
        *variables,
        ".SH SEE ALSO",
        r".BR briefgen\-gui (1),",
        f".UR {metadata.homepage}",
        "the homepage",
        ".UE",
    ]
    return "\n".join(lines) + "\n"


def _page_of_verb(verb: str, metadata: Metadata) -> str:
    root = _root()
    command = command_line.get_command(root, verb)
    assert command is not None
    context = click.Context(command, info_name=verb, parent=root)
    lines = [
        _title(f"briefgen-{verb}", metadata),
        ".SH NAME",
        rf"briefgen\-{verb} \- {escaped(VERBS[verb].removesuffix('.'))}",
        ".SH SYNOPSIS",
        *_synopsis(context),
        *([r".br", r".B briefgen\-gui", ".RI [ project ]"] if verb == "gui" else []),
        ".SH DESCRIPTION",
        *_help_text(command.help or ""),
        ".SH OPTIONS",
        *_options(context),
        *_commands_below(context),
        ".SH SEE ALSO",
        ".BR briefgen (1)",
    ]
    return "\n".join(lines) + "\n"


def _root() -> click.Context:
    return command_line.make_context("briefgen", ["--"], resilient_parsing=True)


def _commands_below(context: click.Context) -> Iterator[str]:
    group = context.command
    if not isinstance(group, click.Group):
        return
    yield ".SH COMMANDS"
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        below = click.Context(command, info_name=name, parent=context)
        yield f".SS {escaped(below.command_path)}"
        yield from _synopsis(below)
        yield ".PP"
        yield from _help_text(command.help or "")
        yield from _options(below)


def _title(name: str, metadata: Metadata) -> str:
    day = source_date().date().isoformat()
    return (
        f'.TH "{escaped(name).upper()}" "1" "{day}" "{metadata.name} {version()}" "User commands"'
    )


def _synopsis(context: click.Context) -> Iterator[str]:
    yield f".B {escaped(context.command_path)}"
    yield f".I {escaped(' '.join(context.command.collect_usage_pieces(context)))}"


def _help_text(text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text; those marked by click stay as they are."""
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip())):
        lines = [line.rstrip() for line in paragraph.splitlines()]
        if number:
            yield ".PP"
        if lines and lines[0].strip() == "\b":
            kept = dedent("\n".join(lines[1:])).splitlines()
            yield from (".RS 4", ".nf", *(escaped(line) for line in kept), ".fi", ".RE")
        else:
            yield escaped(" ".join(line.strip() for line in lines))


def _options(context: click.Context) -> Iterator[str]:
    for parameter in context.command.get_params(context):
        record = parameter.get_help_record(context)
        if record is None or not record[1]:
            continue  # an argument that the text above explains
        names, said = record
        yield ".TP"
        # A long choice may be broken between its words, and nowhere else.
        yield f".B {escaped(names).replace('|', chr(92) + ':|')}"
        yield escaped(said)


def escaped(text: str) -> str:
    """Write text so that the formatter takes none of it for itself."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    # A line that begins so would be an instruction.
    return rf"\&{text}" if text.startswith((".", "'")) else text
