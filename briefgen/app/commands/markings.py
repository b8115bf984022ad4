"""A marking as an officer types it: the level, then caveats: `restricted draft`."""

from collections.abc import Iterator

from briefgen.errors import UsageError, unknown_name
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.model.project import Project
from briefgen.reference.marking_schemes import load_marking_scheme


def known_marking(words: str, project: Project) -> Marking | None:
    """Read a marking of the project's scheme; empty words mean unmarked.

    Raises UsageError for a level or caveat the scheme does not have.
    """
    level, *caveats = words.replace(",", " ").split() or [""]
    if not level:
        return None
    scheme = load_marking_scheme(project.dossier.marking_scheme)
    scheme.rank(level)
    known = [caveat.id for caveat in scheme.caveats]
    for caveat in caveats:
        if caveat not in known:
            raise unknown_name(f"caveat of the marking scheme {scheme.name!r}", caveat, known)
    return Marking(level=level, caveats=tuple(caveat for caveat in known if caveat in caveats))


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
