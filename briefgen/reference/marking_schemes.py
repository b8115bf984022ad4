"""Marking schemes in `assets/marking_schemes/` and in the user's folder."""

from briefgen.errors import InputError
from briefgen.model.marking import MarkingScheme
from briefgen.reference.toml_file import find_named, names_in, read_toml


def marking_scheme_names() -> tuple[str, ...]:
    """Give the names of all marking schemes in alphabetical order."""
    return tuple(sorted(names_in("marking_schemes")))


def load_marking_scheme(name: str) -> MarkingScheme:
    """Read one marking scheme; raise UsageError for an unknown name, InputError without a level."""
    path = find_named("marking_schemes", name, what="marking scheme")
    scheme = read_toml(path, MarkingScheme)
    if not scheme.levels:
        raise InputError(f"{path.name}: levels: is empty; a scheme needs one level at least.")
    return scheme
