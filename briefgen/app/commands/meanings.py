"""Keep what a wording means ("this means …") and the facts that follow from it."""

from msgspec.structs import replace

from briefgen.app.commands.command import SayMeaning
from briefgen.app.commands.selection import proposed_selection, with_ticked
from briefgen.app.commands.texts import require_text
from briefgen.app.project_integrity import integrity_faults
from briefgen.errors import InputError
from briefgen.model.dossier import Dossier, MeaningChoice
from briefgen.model.facts import Fact
from briefgen.model.project import Project


def say_meaning(project: Project, command: SayMeaning) -> Project:
    """Store a meaning, put its facts in the place of those with their ids, tick new ones.

    A later meaning of a wording replaces the earlier one. Raises InputError where a fact is
    not what its source says, as in a file of changes.
    """
    before = project.dossier
    known = {fact.id for fact in before.facts}
    new = tuple(fact for fact in command.facts if fact.id not in known)
    dossier = replace(
        before,
        decisions=replace(before.decisions, meanings=_meanings(before, command)),
        facts=_facts(before, command),
    )
    changed = replace(project, dossier=dossier)
    if faults := integrity_faults(changed):
        raise InputError(f"{command.text!r}: {faults[0]}.", hint="Say its meaning again.")
    proposed = set(proposed_selection(dossier))
    ticked = tuple(fact.id for fact in new if fact.id in proposed)
    return with_ticked(changed, ticked, brief="")


def _meanings(dossier: Dossier, command: SayMeaning) -> tuple[MeaningChoice, ...]:
    text = require_text(command.text, what="A meaning")
    others = (one for one in dossier.decisions.meanings if one.text.casefold() != text.casefold())
    return (*others, MeaningChoice(text=text, term=command.term))


def _facts(dossier: Dossier, command: SayMeaning) -> tuple[Fact, ...]:
    said = {fact.id: fact for fact in command.facts}
    kept = [said.pop(fact.id, fact) for fact in dossier.facts]
    return (*kept, *said.values())
