"""The command `briefgen` as click sees it: finds the verb, and its help."""

from importlib import import_module

import click

from briefgen import __version__
from briefgen.cli.output import complain
from briefgen.errors import unknown_name

VERBS: dict[str, str] = {
    "demo": "Write the sample brief as DOCX and PDF.",
    "new": "Make a project from articles and notices.",
    "add": "Add another source to a project.",
    "facts": "Propose the facts of texts without a project.",
    "show": "List facts, areas, points, people and briefs with their ids.",
    "set": "Set fields of meeting, brief header and sources.",
    "review": "Accept, reject, reword, merge or split proposed facts.",
    "fact": "Make facts by hand, correct or remove them.",
    "resolve": "Settle what sources disagree on, or list it.",
    "area": "Put agenda areas on the agenda, or take them off it.",
    "point": "Add, edit or remove the officer's points.",
    "person": "Add, edit or remove people.",
    "commitment": "Add, edit or remove what somebody promised.",
    "question": "Add, edit or remove questions with their replies.",
    "recommendation": "Add, edit or remove what is to be decided.",
    "option": "Add, edit or remove courses of action.",
    "outcome": "Add, edit or remove results of the meeting.",
    "chart": "Add, edit or remove bars and lines made of data.",
    "brief": "List, add, copy, remove or compare briefs.",
    "select": "Tick what goes into a brief, and order it.",
    "apply": "Carry out a file of changes as one step.",
    "check": "Tell what stands between a brief and the minister.",
    "export": "Write a brief as DOCX, PDF or Markdown.",
    "batch": "Write the briefs of many projects.",
    "verify": "Read finished files again and tell what leaks.",
    "types": "List brief types, or the anatomy of one.",
    "styles": "List house styles, or the settings of one.",
    "schemes": "List marking schemes, or the levels of one.",
    "areas": "List the agenda areas, or the phrases of one.",
    "terms": "List official names; say what a wording means.",
    "languages": "List the languages of briefs.",
    "schema": "Print the JSON Schema of a project, or of other files.",
    "gui": "Open the desktop window.",
    "completion": "Print a completion script for your shell.",
}
"""Every verb with its line in the help; kept here so that help imports no verb."""


class VerbGroup(click.Group):
    """Imports the module of a verb when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the verbs in the order of work."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one verb; for an unknown one raise UsageError with the nearest."""
        if cmd_name in VERBS:
            from briefgen import ready_patterns

            ready_patterns.take_ready("export")
            module = import_module(f"briefgen.cli.verbs.{cmd_name}_verb")
            command: click.Command = module.command
            return command
        if ctx.resilient_parsing:
            return None  # a shell asks for completions; it wants no message
        raise unknown_name("verb", cmd_name, VERBS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """Write the list of verbs without importing them."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))


@click.group(
    cls=VerbGroup,
    subcommand_metavar="VERB …",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Each verb has its own --help with examples.",
)
@click.version_option(__version__, prog_name="briefgen", message="%(prog)s %(version)s")
def briefgen() -> None:
    """Turn articles and notices about a meeting into a traceable policy brief.

    \b
    briefgen new talks.brief article.txt     read a source, propose its facts
    briefgen export talks.brief              write DOCX and PDF beside the project
    """


def run_verb(words: list[str]) -> object:
    """Run one command line as click reads it, and give what it gives: an exit code, or nothing.

    Raises KeyboardInterrupt where somebody interrupts a question.
    """
    try:
        return briefgen.main(words, prog_name="briefgen", standalone_mode=False)
    except click.ClickException as fault:
        return _report_wrong_usage(fault)
    except click.Abort as interrupt:
        raise KeyboardInterrupt from interrupt


def _report_wrong_usage(fault: click.ClickException) -> int:
    """Tell what click did not understand, and where the help for it is."""
    if isinstance(fault, click.exceptions.NoArgsIsHelpError):
        fault.show()
    else:
        context: click.Context | None = getattr(fault, "ctx", None)
        verb = context.command_path if context else "briefgen"
        complain(f"{fault.format_message()} See {verb} --help.")
    return fault.exit_code
