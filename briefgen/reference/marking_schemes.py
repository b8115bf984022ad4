"""Marking schemes in `assets/marking_schemes/` and in the user's folder."""

from briefgen.model.marking import MarkingScheme
from briefgen.reference.toml_file import find_named, names_in, read_toml


def marking_scheme_names() -> tuple[str, ...]:
    """Give the names of all marking schemes in alphabetical order."""
    return tuple(sorted(names_in("marking_schemes")))


def load_marking_scheme(name: str) -> MarkingScheme:
    """Read one marking scheme; raise UsageError when there is none of that name."""
    return read_toml(find_named("marking_schemes", name, what="marking scheme"), MarkingScheme)
