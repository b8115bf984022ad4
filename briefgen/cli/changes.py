"""Run one command on a project file and say what it did."""

from pathlib import Path

from briefgen.app.commands.command import Command
from briefgen.cli.output import say
from briefgen.cli.projects import changing


def run_and_tell(path: Path, command: Command) -> None:
    """Carry out a command, save, and print the ids of what is new."""
    with changing(path) as session:
        before = {item.id for item in session.project.dossier.items()}
        before |= {brief.id for brief in session.project.briefs}
        changed = session.run(command)
        after = [item.id for item in session.project.dossier.items()]
        after += [brief.id for brief in session.project.briefs]
        done = session.undo_name if changed else "Nothing changed"
    new = " ".join(id_ for id_ in after if id_ not in before)
    say(f"{done}{f': {new}' if new else ''}.")
