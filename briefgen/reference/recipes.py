"""Brief types: the recipes in `assets/recipes/` and in the user's folder."""

from collections.abc import Iterator
from pathlib import Path

from briefgen.errors import InputError, did_you_mean
from briefgen.model.recipe import Recipe, Section
from briefgen.reference.labels import load_labels
from briefgen.reference.toml_file import find_named, names_in, read_toml

_BARE = frozenset({"header", "logistics", "passage"})
"""Sections that can stand without a heading."""


def recipe_names() -> tuple[str, ...]:
    """Give the names of all brief types in alphabetical order."""
    return tuple(sorted(names_in("recipes")))


def load_recipe(name: str) -> Recipe:
    """Read the recipe of one brief type.

    Raises UsageError when there is none of that name, InputError with all faults of its
    headings. A heading is the key of a label, or a user's own words with a capital.
    """
    path = find_named("recipes", name, what="brief type")
    recipe = read_toml(path, Recipe)
    _require_headings(path, recipe)
    return recipe


def _require_headings(path: Path, recipe: Recipe) -> None:
    keys = load_labels("en").words
    faults = list(_heading_faults("title", recipe.title, keys))
    for at, section in enumerate(recipe.sections):
        faults += _section_faults(f"sections[{at}]", section, keys)
    if faults:
        raise InputError("\n".join(f"{path.name}: {fault}" for fault in faults))


def _section_faults(place: str, section: Section, keys: dict[str, str]) -> Iterator[str]:
    if section.heading:
        yield from _heading_faults(f"{place}.heading", section.heading, keys)
    elif section.kind not in _BARE:
        yield f"{place}.heading: is missing; a section of kind {section.kind!r} needs one."
    if section.kind == "passage" and not section.passage:
        yield f"{place}.passage: is missing; it names the text that the officer writes."


def _heading_faults(place: str, heading: str, keys: dict[str, str]) -> Iterator[str]:
    """Yield the fault of a heading that is neither a label's key nor words of its own."""
    if heading in keys or heading[:1].isupper():
        return
    hint = did_you_mean(heading, keys)
    yield f"{place}: unknown {heading!r}. {hint}Words of your own begin with a capital."
