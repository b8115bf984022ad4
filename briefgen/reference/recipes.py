"""Brief types: the recipes in `assets/recipes/` and in the user's folder."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefgen.errors import InputError, did_you_mean
from briefgen.model.recipe import (
    SECTION_KINDS,
    UNCOUNTED,
    Recipe,
    Section,
    SectionKind,
    SectionLimits,
)
from briefgen.reference.labels import load_labels
from briefgen.reference.toml_file import find_named, names_in, read_toml

_BARE: frozenset[SectionKind] = frozenset({"cover", "header", "logistics", "passage", "timeline"})
"""Sections that can stand without a heading."""
_UNHEADED: frozenset[SectionKind] = frozenset({"cover", "contents", "header", "logistics"})
"""Sections that no heading is printed above, so that none can open a page."""
_KINDS_WITH: Mapping[str, frozenset[SectionKind]] = {
    "passage": frozenset({"passage"}),
    "points": frozenset({"objectives", "areas", "points", "background", "outcomes"}),
    "facts": frozenset({"areas", "facts", "background", "timeline"}),
    "rows": frozenset({"cover", "logistics", "programme"}),
    "everywhere": frozenset({"points", "objectives", "background"}),
    "sums_up": frozenset({"passage"}),
    "charts": frozenset({"areas", "background"}),
    "beside_timeline": frozenset({"background"}),
}
"""Fields that only some kinds of sections have."""
_NEEDED: Mapping[SectionKind, tuple[str, str]] = {
    "passage": ("passage", "it names the text that the officer writes"),
    "points": ("points", "it names the kinds of points to show"),
    "objectives": ("points", "it names the kinds of points to show"),
    "facts": ("facts", "it names the kinds of facts to show"),
}
"""What a kind of section can't do without, and why."""
_KINDS_LIMITED: Mapping[str, frozenset[SectionKind]] = {
    "pages": frozenset(SECTION_KINDS) - UNCOUNTED,
    "words": frozenset({"passage", "questions"}),
    "sentences": frozenset({"passage"}),
    "lines": frozenset({"passage", "areas", "points"}),
    "points": frozenset({"areas", "points"}),
    "main_points": frozenset({"areas", "points", "objectives"}),
    "possible_points": frozenset({"areas", "points"}),
}
"""Limits that only some kinds of sections have."""


def recipe_names() -> tuple[str, ...]:
    """Give the names of all brief types in alphabetical order."""
    return tuple(sorted(names_in("recipes")))


def load_recipe(name: str) -> Recipe:
    """Read the recipe of one brief type.

    Raises UsageError when there is none of that name, InputError with all faults that it
    has. A heading is the key of a label, or a user's own words with a capital.
    """
    path = find_named("recipes", name, what="brief type")
    recipe = read_toml(path, Recipe)
    if faults := list(_faults(path, recipe)):
        raise InputError("\n".join(f"{path.name}: {fault}" for fault in faults))
    return recipe


def _faults(path: Path, recipe: Recipe) -> Iterator[str]:
    keys = load_labels("en").words
    if recipe.name != path.stem:
        yield f"name: is {recipe.name!r}, but the file is called {path.stem!r}."
    yield from _heading_faults("title", recipe.title, keys)
    yield from _heading_faults("addressee", recipe.addressee, keys)
    for at, section in enumerate(recipe.sections):
        yield from _section_faults(f"sections[{at}]", section, keys)
    if recipe.sections[:1] and recipe.sections[0].below:
        yield "sections[0].below: there is no section before it."


def _section_faults(place: str, section: Section, keys: dict[str, str]) -> Iterator[str]:
    if section.heading:
        yield from _heading_faults(f"{place}.heading", section.heading, keys)
    elif section.kind not in _BARE:
        yield f"{place}.heading: is missing; a section of kind {section.kind!r} needs one."
    yield from _field_faults(place, section)
    yield from _limit_faults(place, section)
    if (section.tab or section.new_page) and (section.kind in _UNHEADED or not section.heading):
        name = "tab" if section.tab else "new_page"
        yield f"{place}.{name}: needs a heading that is printed; it opens the page."
    if section.below and (section.kind in _UNHEADED or not section.heading or section.tab):
        yield f"{place}.below: needs a heading that is printed, and can't be a tab."


def _field_faults(place: str, section: Section) -> Iterator[str]:
    """Yield the fields that the kind of a section lacks, and those it has no use for."""
    needed, why = _NEEDED.get(section.kind, ("", ""))
    if needed and not getattr(section, needed):
        yield f"{place}.{needed}: is missing; {why}."
    for name, kinds in _KINDS_WITH.items():
        if getattr(section, name) and section.kind not in kinds:
            yield f"{place}.{name}: a section of kind {section.kind!r} has no use for it."


def _limit_faults(place: str, section: Section) -> Iterator[str]:
    for name in SectionLimits.__struct_fields__:
        limit = getattr(section.limits, name)
        if limit is not None and section.kind not in _KINDS_LIMITED[name]:
            fault = f"a section of kind {section.kind!r} is not counted so"
            yield f"{place}.limits.{name}: {fault}."


def _heading_faults(place: str, heading: str, keys: dict[str, str]) -> Iterator[str]:
    """Yield the fault of a heading that is neither a label's key nor words of its own."""
    if heading in keys or heading[:1].isupper():
        return
    hint = did_you_mean(heading, keys)
    yield f"{place}: unknown {heading!r}. {hint}Words of your own begin with a capital."
