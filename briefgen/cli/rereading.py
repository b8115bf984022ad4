"""Read a file in the place of a source of a project, and say what no longer fits."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from briefgen.app.commands.find import find_item
from briefgen.app.commands.replace_source import ReadAgain, replace_source
from briefgen.app.meanings import with_meanings
from briefgen.app.read_for_project import SourceDetails
from briefgen.app.reread_for_project import Rereading, reread_for_project
from briefgen.app.rereading.carried_over import Misfit
from briefgen.app.source_date import today
from briefgen.cli.changes import changing
from briefgen.cli.listing import words_of
from briefgen.cli.output import columns, say_notices, say_result
from briefgen.cli.reading import given_by, source_view
from briefgen.errors import UsageError
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.name_recogniser import load_name_recogniser
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.plurals import counted
from briefgen.reference.knowledge import load_knowledge

_HEADINGS = {
    "gone": "Dropped",
    "without_source": "Kept as yours, without a source and unticked",
    "unsettled": "To be looked at again, unticked",
}


class Asked(NamedTuple):
    """What is asked for: the file (one), the source it replaces, what is said of it, and how."""

    files: Sequence[Path]
    replaced: Id
    details: SourceDetails
    brief: str
    check_names: bool = False


def read_again(path: Path, asked: Asked, *, as_json: bool, quiet: bool) -> None:
    """Put what a file says in the place of a source, save, and tell what came of it."""
    if len(asked.files) != 1:
        raise UsageError("One file takes the place of a source.", hint="Give one SOURCE.")
    with changing(path) as session:
        reading = _read(asked, session.project.dossier)
        command = replace(reading.command, brief=asked.brief)
        again = replace_source(session.project, command)
        session.run(command)
        session.save(originals=reading.originals)
    if not as_json:
        say_notices(reading.notices, quiet=quiet)
    say_result(
        _view(path, reading, again), _lines(path, reading, again), as_json=as_json, quiet=quiet
    )


def _read(asked: Asked, dossier: Dossier) -> Rereading:
    return reread_for_project(
        given_by(asked.files[0]),
        replaced=find_item(dossier.sources, asked.replaced, what="source"),
        index=index_knowledge(with_meanings(load_knowledge(), dossier.decisions.meanings)),
        read_on=today(),
        sides=dossier.sides,
        details=asked.details,
        recognise=load_name_recogniser() if asked.check_names else None,
    )


def _view(path: Path, reading: Rereading, again: ReadAgain) -> dict[str, object]:
    misfits = {name: [_misfit_view(one) for one in getattr(again, name)] for name in _HEADINGS}
    reopened = [{"id": one.id, "kind": one.kind, "text": one.message} for one in again.reopened]
    return {
        "project": path,
        "source": source_view(reading.command.source),
        "new": again.new,
        **misfits,
        "reopened": reopened,
        "notices": reading.notices,
    }


def _misfit_view(misfit: Misfit) -> dict[str, str]:
    fact = misfit.fact
    return {"id": fact.id, "kind": fact.kind, "text": fact.text, "why": misfit.why}


def _lines(path: Path, reading: Rereading, again: ReadAgain) -> Iterator[str]:
    source = reading.command.source
    count = sum(fact.source == source.id for fact in again.project.dossier.facts)
    facts = counted(count, "fact")
    yield f"{path}: {source.id} read again, {facts}, {len(again.new)} of them new."
    for name, heading in _HEADINGS.items():
        misfits: tuple[Misfit, ...] = getattr(again, name)
        if misfits:
            yield f"{heading}:"
            yield from (f"  {line}" for line in columns(_rows(misfits)))
    if again.reopened:
        yield "Choices that no longer hold:"
        yield from (f"  {one.id}  {one.message}" for one in again.reopened)


def _rows(misfits: Iterable[Misfit]) -> list[tuple[str, ...]]:
    return [(one.fact.id, one.fact.kind, words_of(one.fact), one.why) for one in misfits]
