"""Begin a project with texts that were read."""

from collections.abc import Iterable

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddBrief, AddSource
from briefgen.model.dossier import Dossier
from briefgen.model.project import Project

FIRST_BRIEF = "Brief"
"""The name of the brief that a new project begins with."""


def begin_project(sources: Iterable[AddSource], *, dossier: Dossier | None = None) -> Project:
    """Make a project of texts, with one brief that has the proposals ticked.

    `dossier` is what is known before; raises UsageError where the same file was read twice.
    """
    empty = Project(dossier=dossier or Dossier())
    return apply_commands(empty, (*sources, AddBrief(name=FIRST_BRIEF)))
