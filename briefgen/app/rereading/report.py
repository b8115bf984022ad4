"""Say what came of reading a source again: which decisions held, and which did not and why."""

from collections.abc import Iterator

from briefgen.app.commands.replace_source import ReadAgain
from briefgen.app.rereading.carried_over import Misfit
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.plurals import counted
from briefgen.model.project import Project
from briefgen.model.value import Value

_LONGEST = 60
"""Characters of a fact's words that are enough to know it by."""


class RereadReport(Value):
    """One sentence, and a line for every fact or conflict on which what was said did not hold."""

    summary: str
    lines: tuple[str, ...]
    to_check: tuple[Id, ...]


def report_of(before: Project, again: ReadAgain, *, source: Id) -> RereadReport:
    """Compare the decisions on a source before with what is left of them."""
    misfits = (*again.gone, *again.without_source, *again.unsettled)
    lost = {one.fact.id for one in misfits}
    decided = [fact.id for fact in before.dossier.facts if _is_decided(fact, source)]
    held = sum(id_ not in lost for id_ in decided)
    new = counted(len(again.new), "new fact")
    return RereadReport(
        summary=f"{held} of {counted(len(decided), 'decision')} held, {new}.",
        lines=tuple(_lines(again)),
        to_check=tuple(one.fact.id for one in (*again.without_source, *again.unsettled)),
    )


def _is_decided(fact: Fact, source: Id) -> bool:
    is_made = fact.engine == "officer"
    return fact.source == source and (is_made or fact.review.state != "proposed")


def _lines(again: ReadAgain) -> Iterator[str]:
    for heading, misfits in (
        ("To be looked at again, unticked", again.unsettled),
        ("Kept as yours, without a source and unticked", again.without_source),
        ("Dropped", again.gone),
    ):
        for misfit in misfits:
            yield f"{heading}: {_words(misfit)} – {misfit.why}"
    for conflict in again.reopened:
        yield f"A choice no longer holds: {conflict.message}"


def _words(misfit: Misfit) -> str:
    words = " ".join(misfit.fact.text.split())
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[:_LONGEST].rstrip()}…”"
