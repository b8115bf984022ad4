"""Brief types: the recipes in `assets/recipes/` and in the user's folder."""

from briefgen.model.dossier import POINT_KINDS
from briefgen.model.facts import FACT_KINDS
from briefgen.model.recipe import SECTION_KINDS, Recipe
from briefgen.reference.toml_file import find_named, names_in, read_toml

_CHOICES = (*SECTION_KINDS, *POINT_KINDS, *FACT_KINDS)


def recipe_names() -> tuple[str, ...]:
    """Give the names of all brief types in alphabetical order."""
    return tuple(sorted(names_in("recipes")))


def load_recipe(name: str) -> Recipe:
    """Read the recipe of one brief type; raise UsageError when there is none of that name."""
    return read_toml(find_named("recipes", name, what="brief type"), Recipe, choices=_CHOICES)
