"""House styles in `assets/house_styles/` and in the user's folder, checked for completeness."""

from pathlib import Path

from briefgen.errors import InputError
from briefgen.model.document import PARAGRAPH_ROLES, TABLE_ROLES
from briefgen.model.house_style import FontCatalogue, HouseStyle
from briefgen.reference.toml_file import find_named, names_in, read_toml
from briefgen.resources import asset


def house_style_names() -> tuple[str, ...]:
    """Give the names of all house styles in alphabetical order."""
    return tuple(sorted(names_in("house_styles")))


def load_house_style(name: str) -> HouseStyle:
    """Read one house style; raise UsageError for an unknown name, InputError for a gap in it."""
    path = find_named("house_styles", name, what="house style")
    style = read_toml(path, HouseStyle)
    _require_every_role(path, style)
    _require_known_fonts(path, style)
    return style


def _require_every_role(path: Path, style: HouseStyle) -> None:
    missing = [
        *(f"paragraphs.{role}" for role in PARAGRAPH_ROLES if role not in style.paragraphs),
        *(f"tables.{role}" for role in TABLE_ROLES if role not in style.tables),
    ]
    if missing:
        raise InputError(
            f"{path.name}: lacks {', '.join(missing)}.", hint="Copy them from 'plain'."
        )


def _require_known_fonts(path: Path, style: HouseStyle) -> None:
    families = load_fonts().families
    for use, family in (("body", style.fonts.body), ("heading", style.fonts.heading)):
        if family not in families:
            raise InputError(
                f"{path.name}: fonts.{use}: unknown {family!r}.",
                hint=f"Available: {', '.join(sorted(families))}.",
            )


def load_fonts() -> FontCatalogue:
    """Read the families that ship with the program."""
    return read_toml(asset("fonts", "fonts.toml"), FontCatalogue)
