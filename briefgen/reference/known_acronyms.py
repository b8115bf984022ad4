"""Acronyms that need no explanation: those in `assets/checks/`, and the names of terms."""

from functools import cache

from briefgen.model.value import Value
from briefgen.reference.toml_file import read_toml
from briefgen.resources import asset


class _KnownAcronyms(Value):
    names: frozenset[str]


@cache  # shipped with the program: the file does not change while it runs
def load_known_acronyms() -> frozenset[str]:
    """Give what everybody knows."""
    return read_toml(asset("checks", "known_acronyms.toml"), _KnownAcronyms).names


def load_term_names() -> frozenset[str]:
    """Give all names of the terms, shipped and the user's own."""
    from briefgen.reference.knowledge import load_terms

    return frozenset(name for term in load_terms() for name in (term.official, *term.aliases))
