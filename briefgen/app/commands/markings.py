"""A marking as an officer types it: the level, then caveats: `restricted draft`."""

from briefgen.errors import unknown_name
from briefgen.model.marking import Marking
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
    return Marking(level=level, caveats=tuple(caveats))
