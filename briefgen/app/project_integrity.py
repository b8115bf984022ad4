"""Check what types can't say about a project: ids, references to sources, places in texts."""

import re
from collections import Counter
from collections.abc import Iterator

from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.source import Source

SOURCE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
"""What the id of a source looks like; it names files inside the project file."""


def integrity_faults(project: Project) -> tuple[str, ...]:
    """Name every fault with its place: ids used twice, unknown sources, words not where said."""
    return (
        *_unfit_source_ids(project),
        *_ids_used_twice(project),
        *_misplaced_facts(project),
    )


def _unfit_source_ids(project: Project) -> Iterator[str]:
    for place, source in enumerate(project.dossier.sources):
        if not SOURCE_ID.fullmatch(source.id):
            yield (
                f"dossier.sources[{place}].id: {_shortened(source.id)} is not made of "
                "letters, digits, - and _"
            )


def _ids_used_twice(project: Project) -> Iterator[str]:
    counts = Counter(_all_ids(project))
    for id_, count in counts.items():
        if count > 1:
            yield f"id {id_!r} is used {count} times"


def _all_ids(project: Project) -> Iterator[Id]:
    dossier = project.dossier
    for group in (dossier.sources, dossier.items(), dossier.areas, project.briefs):
        yield from (thing.id for thing in group)


def _misplaced_facts(project: Project) -> Iterator[str]:
    sources = {source.id: source for source in project.dossier.sources}
    for place, fact in enumerate(project.dossier.facts):
        if fact.source is not None:
            for fault in _fact_faults(fact, sources.get(fact.source)):
                # Of thousands of facts hardly one has a fault, so none is named before.
                yield f"dossier.facts[{place}] ({fact.id}): {fault}"


def _fact_faults(fact: Fact, source: Source | None) -> Iterator[str]:
    if source is None:
        yield f"its source {fact.source!r} is not in the dossier"
        return
    if not _says(source, fact.start, fact.end, text=fact.text):
        yield (
            f"{_shortened(fact.text)} is not what source {source.id} says "
            f"at {fact.start} to {fact.end}"
        )
    for mention in fact.mentions:
        if not _says(source, mention.start, mention.end, text=mention.text):
            yield (
                f"its mention {_shortened(mention.text)} is not what source {source.id} says "
                f"at {mention.start} to {mention.end}"
            )
    spans = (fact.sentence, *((one.start, one.end) for one in fact.attributes.values()))
    for span in spans:
        if span is not None and not _lies_in(source, *span):
            yield f"the place {span[0]} to {span[1]} lies outside source {source.id}"


def _says(source: Source, start: int, end: int, *, text: str) -> bool:
    return _lies_in(source, start, end) and source.text[start:end] == text


def _lies_in(source: Source, start: int | None, end: int | None) -> bool:
    if start is None or end is None:
        return start is end
    return 0 <= start <= end <= len(source.text)


def _shortened(text: str, *, limit: int = 60) -> str:
    return repr(text if len(text) <= limit else text[: limit - 1] + "…")
