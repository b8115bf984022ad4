"""A marking as an officer types it: the level, then caveats: `restricted draft`."""

from collections.abc import Iterator

from briefgen.errors import UsageError, unknown_name
from briefgen.model.marking import Caveat, Marking, MarkingScheme
from briefgen.model.project import Project
from briefgen.reference.marking_schemes import load_marking_scheme


def known_marking(words: str, project: Project) -> Marking | None:
    """Read a marking of the project's scheme; empty words mean unmarked.

    Raises UsageError for a level or caveat the scheme does not have, or not together.
    """
    level, *caveats = words.replace(",", " ").split() or [""]
    if not level:
        return None
    scheme = load_marking_scheme(project.dossier.marking_scheme)
    scheme.rank(level)
    known = {caveat.id: caveat for caveat in scheme.caveats}
    for name in caveats:
        if name not in known:
            raise unknown_name(f"caveat of the marking scheme {scheme.name!r}", name, known)
        _require_level(known[name], level)
    return Marking(level=level, caveats=tuple(name for name in known if name in caveats))


def _require_level(caveat: Caveat, level: str) -> None:
    if caveat.belongs_to and level not in caveat.belongs_to:
        levels = " or ".join(caveat.belongs_to)
        raise UsageError(f"The caveat {caveat.id!r} stands with {levels} only, not {level!r}.")


def require_fit(scheme: MarkingScheme, project: Project) -> None:
    """Raise UsageError where a project is marked with what a scheme does not have."""
    known = {level.id for level in scheme.levels} | {caveat.id for caveat in scheme.caveats}
    used = {word for marking in _in_use(project) for word in (marking.level, *marking.caveats)}
    if unfit := sorted(used - known):
        raise UsageError(
            f"The marking scheme {scheme.name!r} does not have {', '.join(unfit)}, which this "
            "project uses.",
            hint="Change these markings first.",
        )


def _in_use(project: Project) -> Iterator[Marking]:
    dossier = project.dossier
    every = (
        dossier.default_marking,
        *(item.marking for item in dossier.items()),
        *(brief.release for brief in project.briefs),
    )
    yield from (marking for marking in every if marking)
